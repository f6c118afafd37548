import { assign, type EventObject } from 'xstate';
import { Email, Line, OneOf } from '../kit/fields.js';
import { refuser } from '../kit/reason.js';
import { defineRecord } from '../kit/record.js';
import { defineRules } from '../kit/rule.js';
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
  /** What the sender is secretary of: bodies. */
  readonly secretaryOf: readonly string[];
  readonly of: {
    /** Rights of today and to come: by an address its holder signs in and uses them. Bodies and keeper are those of a contact's organisation. */
    readonly grants: readonly { readonly role: string; readonly bodies: readonly string[]; readonly keeper: string | null }[];
  };
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
const refusals = {
  'person.address-signs-in': {
    fi: 'Henkilöllä on muita oikeuksia kuin toimielimesi järjestöjen yhteyshenkilön oikeus, ja osoitteellaan hän kirjautuu. Osoitteen vaihtaa hän itse tai pääkäyttäjä.',
    sv: 'Personen har andra behörigheter än som kontaktperson för organisationer vid ditt organ, och loggar in med sin adress. Adressen byts av personen själv eller av administratören.',
    en: 'The person has other rights than as a contact of organisations of your body, and signs in by the address. It is changed by that person or by an administrator.',
    source: 'Edustus handbook: policy',
  },
} as const;
const refuse = refuser(refusals);

/** Whether the sender could have given the right, and so gains nothing by receiving the mail of whoever has it. */
const givenBySender = ({ actorId, secretaryOf }: PersonFacts, { role, bodies, keeper }: PersonFacts['of']['grants'][number]): boolean =>
  role === 'contact' && ((keeper !== null && keeper === actorId) || bodies.some((id) => secretaryOf.includes(id)));

const rules = defineRules<PersonFacts>()({
  addressIsOwn: {
    says: {
      fi: 'Osoitteen, jolla kirjaudutaan, vaihtaa henkilö itse tai pääkäyttäjä; sihteeri vaihtaa sen vain henkilöltä, jolla ei ole muita oikeuksia kuin sihteerin antamia.',
      sv: 'Adressen som man loggar in med byts av personen själv eller administratören; sekreteraren byter den bara för den som inte har andra behörigheter än sådana som sekreteraren ger.',
      en: 'The address that one signs in by is changed by the person or an administrator; a secretary changes it only for who has no rights but those that the secretary gives.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    check: (facts, { email }: PersonAmend) =>
      email === undefined ||
      email.trim() === facts.emails[0] ||
      facts.roles.some((role) => role === 'candidate' || role === 'administrator') ||
      facts.of.grants.every((grant) => givenBySender(facts, grant))
        ? []
        : [refuse('person.address-signs-in', { pointer: '/email', whoCan: ['candidate', 'administrator'] })],
  },
});

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
  rules,
  refusals,
  guard: 'addressIsOwn',
  // A new address takes the place of the old ones: whoever receives the mail of an address signs in by it.
  take: assign<PersonFacts, EventObject, undefined, EventObject, never>(({ context, event }) => {
    const { type: _, email, ...given } = event as EventObject & PersonAmend;
    return { ...given, emails: email ? [email.trim()] : context.emails };
  }),
});
