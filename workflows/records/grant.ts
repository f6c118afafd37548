import { assign, type EventObject } from 'xstate';
import { Id, Instant, OneOf } from '../kit/fields.js';
import { defineRecord, isCreated } from '../kit/record.js';
import { refuser } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import type { Facts } from '../kit/workflow.js';

export const GRANT_ROLES = ['administrator', 'secretary', 'substitute', 'contact', 'organ-member'] as const;

/** Instants between which somebody has a right; `until` is exclusive. */
interface Span {
  readonly from: Date | string;
  readonly until: Date | string | null;
}
/**
 * A dated right of a person: secretary or substitute of a body, or of a whole region with every body that it has or will have; contact of an
 * organisation; member of an organ; administrator, of the whole installation.
 */
export interface GrantFacts extends Facts {
  readonly person: string;
  readonly role: (typeof GRANT_ROLES)[number];
  readonly body: string | null;
  /** Instead of a body: all of the region's, those established later too. */
  readonly region: string | null;
  readonly organisation: string | null;
  readonly organ: string | null;
  /** Instants; `until` is exclusive. */
  readonly from: Date;
  readonly until: Date | null;
  readonly of: {
    /** When others are contacts of the same organisation; none where it has no organisation. */
    readonly otherContacts: readonly Span[];
    /** When others are administrators; none where it is another role. */
    readonly otherAdministrators: readonly Span[];
    /** When the person has the same right, towards the same, by other grants: what was taken back before it began is none. */
    readonly sameHeld: readonly Span[];
    /** The administrator's right that was given first, whosever; null where it is another role. */
    readonly firstAdministration: string | null;
    /** Who entered the person. */
    readonly personEnteredBy: string | null;
    /** Whether the person is or was contact of the organisation, or a member on its behalf. */
    readonly ofTheirs: boolean;
  };
}
class GrantAmend {
  @Instant({ nullable: true }) until?: Date;
}
class GrantCreate extends GrantAmend {
  @Id('people') person!: string;
  @OneOf(GRANT_ROLES) role!: (typeof GRANT_ROLES)[number];
  @Id('bodies', { optional: true }) body?: string;
  @Id('regions', { optional: true }) region?: string;
  @Id('organisations', { optional: true }) organisation?: string;
  @Id('organs', { optional: true }) organ?: string;
  @Instant({ optional: true }) from?: Date;
}
const refusals = {
  'grant.scope-differs': {
    fi: 'Rooli ja sen kohde eivät sovi yhteen: sihteerille ja varahenkilölle merkitään joko toimielin tai alue, yhteyshenkilölle järjestö, jäsenelle päättävä toimielin eikä pääkäyttäjälle mitään.',
    sv: 'Rollen och dess mål passar inte ihop: för sekreteraren och ställföreträdaren anges antingen ett organ eller ett område, för kontaktpersonen en organisation, för medlemmen ett beslutande organ och för administratören ingenting.',
    en: 'The role and its scope do not match: a secretary or substitute has either a body or a region, a contact person an organisation, a member a deciding organ, and an administrator nothing.',
    source: 'Edustus handbook: composition',
  },
  'grant.range-empty': {
    fi: 'Oikeus päättyisi ennen kuin se alkaa.',
    sv: 'Behörigheten skulle upphöra innan den börjar.',
    en: 'The grant would end before it starts.',
    source: 'Edustus handbook: time',
  },
  'grant.to-oneself': {
    fi: 'Kukaan ei nimeä itseään järjestön yhteyshenkilöksi: pyydä pääkäyttäjää, toista sihteeriä tai toista yhteyshenkilöä.',
    sv: 'Ingen utser sig själv till organisationens kontaktperson: be administratören, en annan sekreterare eller en annan kontaktperson.',
    en: 'Nobody names herself or himself the contact of an organisation: ask the administrator, another secretary or another contact person.',
    source: 'Edustus handbook: policy',
  },
  'grant.to-a-stranger': {
    fi: 'Yhteyshenkilö nimeää vain henkilön, jonka on itse lisännyt tai joka on jo toiminut järjestön puolesta. Lisää henkilö uutena tai pyydä sihteeriä.',
    sv: 'En kontaktperson utser bara någon som hen själv har lagt till eller som redan har verkat för organisationen. Lägg till personen som ny eller be sekreteraren.',
    en: 'A contact names only somebody whom the contact entered or who has already acted for the organisation. Enter the person anew or ask the secretary.',
    source: 'Edustus handbook: policy',
  },
  'grant.last-contact': {
    fi: 'Järjestö jäisi ilman yhteyshenkilöä: nimeä ensin seuraaja, joka on yhteyshenkilö silloin.',
    sv: 'Organisationen skulle bli utan kontaktperson: utse först en efterträdare som är kontaktperson då.',
    en: 'The organisation would be left without a contact person: first name a successor who is one then.',
    source: 'Edustus handbook: policy',
  },
  'grant.last-administrator': {
    fi: 'Palvelu jäisi ilman pääkäyttäjää: anna ensin toiselle henkilölle pääkäyttäjän oikeus, jolla ei ole viimeistä päivää.',
    sv: 'Tjänsten skulle bli utan administratör: ge först någon annan en administratörs behörighet som saknar sista dag.',
    en: 'The service would be left without an administrator: first give somebody else an administrator’s right that has no last day.',
    source: 'Edustus handbook: policy',
  },
  'grant.held-already': {
    fi: 'Henkilöllä on jo sama oikeus samana aikana.',
    sv: 'Personen har redan samma behörighet under samma tid.',
    en: 'The person already has the same right at the same time.',
    source: 'Edustus handbook: policy',
  },
} as const;
export const refuseGrant = refuser(refusals);
const SCOPES = ['body', 'region', 'organisation', 'organ'] as const;
type GrantScope = (typeof SCOPES)[number];
/** What a right of each role is towards: one of these, and nothing for administrators. */
const SCOPES_OF: Readonly<Record<GrantFacts['role'], readonly GrantScope[]>> = {
  administrator: [],
  secretary: ['body', 'region'],
  substitute: ['body', 'region'],
  contact: ['organisation'],
  'organ-member': ['organ'],
};
type SentGrant = GrantAmend & { readonly type?: string };
const rules = defineRules<GrantFacts, SentGrant>()({
  mayBeGranted: all('grantStands', 'notToOneself'),
  mayBeMade: all('mayBeGranted', 'toOneOfTheirs', 'notHeldAlready'),
  mayBeChanged: all('mayBeGranted', 'notHeldAlready', 'contactStays', 'administratorStays'),
  grantStands: {
    says: { fi: 'Rooli, kohde ja aika sopivat yhteen.', sv: 'Rollen, målet och tiden passar ihop.', en: 'Role, scope and dates match.' },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    check: (facts, event) => {
      const given = SCOPES.filter((scope) => facts[scope] !== null);
      const takes = SCOPES_OF[facts.role];
      const fits = given.length === (takes.length === 0 ? 0 : 1) && given.every((scope) => takes.includes(scope));
      const until = event.until ?? facts.until;
      return [
        ...(fits ? [] : [refuseGrant('grant.scope-differs', { pointer: '/role' })]),
        ...(until && until <= facts.from && !takesBack(event, facts) ? [refuseGrant('grant.range-empty', { pointer: '/until' })] : []),
      ];
    },
  },
  notToOneself: {
    says: {
      fi: 'Yhteyshenkilöksi nimeää toinen, tai pääkäyttäjä.',
      sv: 'Till kontaktperson utses man av någon annan, eller av administratören.',
      en: 'A contact is named by somebody else, or by an administrator.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    check: (facts, event) =>
      facts.role === 'contact' && facts.person === facts.actorId && !facts.roles.includes('administrator') && !shortens(event, facts)
        ? [refuseGrant('grant.to-oneself', { pointer: '/person', whoCan: ['administrator'] })]
        : [],
  },
  toOneOfTheirs: {
    says: {
      fi: 'Yhteyshenkilö nimeää henkilön, jonka on itse lisännyt tai joka on jo toiminut järjestön puolesta: nimetyn yhteystiedot hän näkee.',
      sv: 'En kontaktperson utser någon som hen själv har lagt till eller som redan har verkat för organisationen: den utseddas kontaktuppgifter visas för hen.',
      en: 'A contact names somebody whom the contact entered or who has already acted for the organisation, since contacts see the address of whom they name.',
    },
    source: 'Edustus handbook: policy',
    check: ({ role, roles, actorId, of }) =>
      role !== 'contact' ||
      roles.some((one) => one === 'system' || one === 'secretary' || one === 'administrator') ||
      of.ofTheirs ||
      (actorId !== null && of.personEnteredBy === actorId)
        ? []
        : [refuseGrant('grant.to-a-stranger', { pointer: '/person', whoCan: ['secretary', 'administrator'] })],
  },
  notHeldAlready: {
    says: {
      fi: 'Henkilöllä ei ole samaa oikeutta jo samana aikana.',
      sv: 'Personen har inte redan samma behörighet under samma tid.',
      en: 'The person does not have the same right already at the same time.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    // What the program gives, as a provider of identities or a merger says, may stand beside what people gave; what becomes shorter doubles nothing.
    check: (facts, event) => {
      const untold = !isCreated(event.type) && event.until === undefined;
      if (untold || facts.roles.includes('system') || shortens(event, facts)) return [];
      const until = event.until === undefined ? facts.until : event.until;
      const doubled = facts.of.sameHeld.some(
        (o) => (until === null || new Date(o.from) < until) && (o.until === null || facts.from < new Date(o.until)),
      );
      return doubled ? [refuseGrant('grant.held-already', { pointer: isCreated(event.type) ? '/person' : '/until' })] : [];
    },
  },
  administratorStays: {
    says: {
      fi: 'Palvelulla on aina pääkäyttäjä, jonka oikeudella ei ole viimeistä päivää; kirjautumispalvelun antaman oikeuden palvelu päättää itse.',
      sv: 'Tjänsten har alltid en administratör vars behörighet saknar sista dag; en behörighet som inloggningstjänsten har gett avslutar tjänsten själv.',
      en: 'There is always an administrator whose right has no last day; a right that the sign-in service gave is ended by the service itself.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    locks: ['grant'],
    check: (facts, event) =>
      facts.role === 'administrator' && !facts.roles.includes('system') && leavesNoAdministrator(event, facts)
        ? [refuseGrant('grant.last-administrator', { pointer: '/until' })]
        : [],
  },
  contactStays: {
    says: {
      fi: 'Järjestölle jää yhteyshenkilö, kun yhteyshenkilö päättää oikeuden; sihteeri voi päättää viimeisenkin.',
      sv: 'Organisationen har en kontaktperson kvar när en kontaktperson avslutar behörigheten; sekreteraren kan avsluta också den sista.',
      en: 'A contact stays when a contact ends the grant; the secretary may end the last one too.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    locks: ['organisation'],
    check: (facts, event) =>
      facts.role === 'contact' &&
      !facts.roles.some((role) => role === 'secretary' || role === 'administrator') &&
      leavesNobody(event, facts, facts.of.otherContacts)
        ? [refuseGrant('grant.last-contact', { pointer: '/until', whoCan: ['secretary', 'administrator'] })]
        : [],
  },
});
/** A right that has not begun may be taken back: it ends at the instant at which it was to begin. Any other end before that is a slip. */
const takesBack = ({ type, until }: SentGrant, { now, from }: GrantFacts): boolean =>
  type === 'AMEND' && until instanceof Date && from > now && until.getTime() === from.getTime();
/** What was taken back holds at no instant, from the moment on at which that is said: nothing waits for it any more. */
const take = assign<GrantFacts, EventObject, undefined, EventObject, never>(({ context, event: { type: _, ...facts }, event }) =>
  takesBack(event, context) ? { from: context.now, until: context.now } : facts,
);
/** Whether none of the others holds it from the new end on, where the grant itself would have gone on. */
const leavesNobody = (event: SentGrant, { now, from, until: before }: GrantFacts, others: readonly Span[]): boolean => {
  if (!(event.until instanceof Date)) return false;
  const end = [event.until, now, from].reduce((latest, one) => (one > latest ? one : latest));
  if (before !== null && before <= end) return false;
  return !others.some((o) => new Date(o.from) <= end && (o.until === null || new Date(o.until) > end));
};
/** Nobody would be an administrator then, or some day: whoever stays has a last day too. */
const leavesNoAdministrator = (event: SentGrant, facts: GrantFacts): boolean => {
  const others = facts.of.otherAdministrators;
  const ends = event.until instanceof Date && facts.until === null;
  return leavesNobody(event, facts, others) || (ends && others.every(({ until }) => until !== null));
};
/** Ends sooner than it did: who is a contact may always cease to be one. */
const shortens = ({ type, until }: SentGrant, { until: before }: GrantFacts): boolean =>
  type === 'AMEND' && until instanceof Date && (before === null || until <= before);

/**
 * An organisation's contacts hand over among themselves; they and the substitutes of a body are the secretary's to name; the rest is the
 * administrator's, and so is all that reaches a whole region: who keeps one body gives no right over others. What an identity provider gives, the
 * program grants and ends itself.
 */
const GRANTERS = ['system', 'contact', 'secretary', 'administrator'] as const;
const granters = ({ role, region }: GrantFacts) => {
  if (role === 'contact') return GRANTERS;
  return role === 'substitute' && region === null
    ? (['system', 'secretary', 'administrator'] as const)
    : (['system', 'administrator'] as const);
};

/** Roolioikeus. Contacts of an organisation are grants too; several at once, with handover by dates. */
export const grant = defineRecord<GrantFacts>({
  name: 'grant',
  collection: 'grants',
  label: { fi: 'Käyttöoikeus', sv: 'Behörighet', en: 'Grant' },
  create: GrantCreate,
  amend: GrantAmend,
  may: granters,
  mayCreateAtMost: GRANTERS,
  reads: ['candidate', 'contact', 'secretary', 'administrator', 'system'],
  rules,
  refusals,
  guard: 'mayBeChanged',
  createGuard: 'mayBeMade',
  take,
});
