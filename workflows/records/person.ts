import { assign, type EventObject } from 'xstate';
import { Email, Line, OneOf } from '../kit/fields.js';
import { defineRecord } from '../kit/record.js';
import { LANGUAGES, type Language } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** A human being. Not an account and not an e-mail address: a couple may share one. No personal identity codes. */
export interface PersonFacts extends Facts {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  /** Letters go to the first. */
  readonly emails: readonly string[];
  readonly phone: string | null;
}
class PersonAmend {
  @Line({ optional: true, max: 100 }) givenName?: string;
  @Line({ optional: true, max: 100 }) familyName?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  /** The address that letters go to. */
  @Email({ optional: true }) email?: string;
  @Line({ nullable: true, max: 40 }) phone?: string;
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
  /** A contact too, who hands over to somebody new: a person alone has no right to anything. */
  mayCreate: ['contact', 'secretary', 'administrator', 'system'],
  reads: ['candidate', 'secretary', 'administrator', 'system'],
  take: assign<PersonFacts, EventObject, undefined, EventObject, never>(({ context, event }) => {
    const { type: _, email, ...given } = event as EventObject & PersonAmend;
    const emails = email ? [email.trim(), ...context.emails.filter((known) => known !== email.trim())] : context.emails;
    return { ...given, emails };
  }),
});
