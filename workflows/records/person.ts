import { Email, Line, OneOf } from '../kit/fields.js';
import { defineRecord } from '../kit/record.js';
import { LANGUAGES, type Language } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** A human being. Not an account and not an e-mail address: a couple may share one. No personal identity codes. */
export interface PersonFacts extends Facts {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  /** The address that letters go to. */
  readonly email: string | null;
  readonly phone: string | null;
}
class PersonAmend {
  @Line({ optional: true, max: 100 }) givenName?: string;
  @Line({ optional: true, max: 100 }) familyName?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  /** The address that letters go to. */
  @Email({ optional: true }) email?: string;
  @Line({ optional: true, max: 40 }) phone?: string;
}
class PersonCreate extends PersonAmend {
  @Line({ max: 100 }) declare givenName: string;
  @Line({ max: 100 }) declare familyName: string;
}
/** Henkilö. */
export const person = defineRecord<PersonFacts>({
  name: 'person',
  collection: 'people',
  label: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  create: PersonCreate,
  amend: PersonAmend,
  may: ['candidate', 'secretary', 'administrator'],
  mayCreate: ['secretary', 'administrator', 'system'],
  reads: ['candidate', 'secretary', 'administrator'],
});
