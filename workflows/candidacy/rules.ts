import { isProposedFor, mayPropose } from '../kit/filling.js';
import type { Reason } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import { addDays } from '../kit/local-time.js';
import { earlier, meets, spanOf } from '../kit/span.js';
import type { CandidacyDraft, CandidacyFacts, ForSeat, KeepingApart, Merging, Naming, SeatSeen } from './facts.js';
import { refuse } from './refusals.js';
import { supporting, supportRules } from './support-rules.js';
import { CANDIDACY_STATES } from './states.js';
import { MEMBERSHIP_STATES } from '../membership-term/states.js';

/**
 * Days that a membership of the event would have: where no last day is given, until the term or the seat ends. Somebody who is only proposed must find
 * the seat free from then on.
 */
function daysOf({ now, of: { call, seats } }: CandidacyFacts, event: Naming & { readonly type?: string }) {
  const until = seats.find((s) => s.id === event.seat)?.until ?? null;
  const term = call.term ?? { from: null, to: null };
  const { from, to } = spanOf(event, { from: term.from, to: earlier(term.to, until === null ? null : addDays(until, -1)) }, now, call.zone);
  return { from, to: event.type === 'PROPOSE' ? null : to };
}
const isFilled = (facts: CandidacyFacts, event: Naming, seat: SeatSeen | undefined): boolean =>
  seat !== undefined && (seat.onItsWay || meets(daysOf(facts, event), seat.held));

export const rules = defineRules<CandidacyFacts>()({
  ...supportRules,
  consentGiven: {
    says: { fi: 'Ehdokas on suostunut.', sv: 'Kandidaten har samtyckt.', en: 'The candidate has consented.' },
    source: 'Edustus handbook: processes',
    check: ({ of: { consent, call } }) =>
      consent?.state === 'given' || (call.consentRule === 'not-asked' && (consent === null || consent.state === 'asked'))
        ? []
        : [refuse('candidacy.consent-missing', { whoCan: ['candidate'] })],
  },
  seatFree: {
    says: {
      fi: 'Paikka kuuluu hakuun, sitä ei ole täytetty, eikä sille ole ehdotettu toista.',
      sv: 'Platsen hör till ansökan, är obesatt, och ingen annan har föreslagits till den.',
      en: 'The seat belongs to the call, is not filled, and nobody else is proposed for it.',
    },
    source: 'Edustus handbook: processes; case 3',
    readsPayload: true,
    locks: ['call'],
    check: (facts, event: Naming) => {
      const seen = facts.of.seats.find((s) => s.id === event.seat);
      if (!seen) return [refuse('candidacy.seat-not-in-call', { pointer: '/seat' })];
      if (isFilled(facts, event, seen)) return [refuse('candidacy.seat-filled', { pointer: '/seat' })];
      return seen.proposedTo === null || seen.proposedTo === facts.id ? [] : [refuse('candidacy.seat-taken', { pointer: '/seat' })];
    },
  },
  seatUnfilled: {
    says: { fi: 'Paikkaa ei ole täytetty.', sv: 'Platsen är obesatt.', en: 'The seat is not filled.' },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Naming) =>
      isFilled(
        facts,
        event,
        facts.of.seats.find((s) => s.id === event.seat),
      )
        ? [refuse('candidacy.seat-filled', { pointer: '/seat' })]
        : [],
  },
  mandateFree: {
    says: {
      fi: 'Paikan mandaatti ei ole toisella järjestöllä.',
      sv: 'Ingen annan organisation har mandatet för platsen.',
      en: 'No other organisation holds the mandate of the seat.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Naming) => {
      const mandates = facts.of.seats.find((s) => s.id === event.seat)?.mandates ?? [];
      const others = mandates.filter((m) => m.organisation !== facts.of.organisations[0]);
      return meets(daysOf(facts, event), others) ? [refuse('candidacy.mandate-stands', { pointer: '/seat' })] : [];
    },
  },
  seatLasts: {
    says: {
      fi: 'Paikka on olemassa jäsenyyden viimeiseen päivään asti.',
      sv: 'Platsen finns till medlemskapets sista dag.',
      en: 'The seat exists until the last day of the membership.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Naming) => {
      const until = facts.of.seats.find((s) => s.id === event.seat)?.until ?? null;
      const { to } = daysOf(facts, event);
      return until === null || (to !== null && to < until) ? [] : [refuse('candidacy.seat-ends', { pointer: '/to' })];
    },
  },
  withinTerm: {
    says: {
      fi: 'Jäsenyys on toimikauden sisällä.',
      sv: 'Medlemskapet ligger inom mandatperioden.',
      en: 'The membership lies within the term.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, event: Naming) => {
      const { from, to } = daysOf(facts, event);
      const { term } = facts.of.call;
      const outside = term && (from < term.from || (term.to !== null && (from > term.to || to === null || to > term.to)));
      if (outside) return [refuse('candidacy.outside-term', { pointer: '/from' })];
      return to !== null && to < from ? [refuse('candidacy.range-empty', { pointer: '/to' })] : [];
    },
  },
  seatAsked: {
    says: {
      fi: 'Henkilöä on ehdotettu juuri tälle paikalle: suostumus koskee vain kysyttyjä paikkoja.',
      sv: 'Personen har föreslagits till just denna plats: samtycket gäller endast de platser som frågan gällde.',
      en: 'The person was asked about this very seat: consent is for those seats alone.',
    },
    source: 'Edustus handbook: processes, Consent',
    readsPayload: true,
    check: ({ preferences, of: { seats } }, { seat }: ForSeat) =>
      preferences.includes(seat) || !seats.some((s) => s.id === seat)
        ? []
        : [refuse('candidacy.seat-not-asked', { pointer: '/seat', whoCan: ['secretary'] })],
  },
  seatProposedFor: {
    says: {
      fi: 'Paikalle tehdään esityksiä, ja nimetyn järjestön paikalle esittäjänä on se järjestö.',
      sv: 'Förslag läggs fram till platsen, och till en utsedd organisations plats av just den organisationen.',
      en: 'The seat is proposed for, and that of a named organisation by that organisation.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { seat }: ForSeat) => {
      const seen = facts.of.seats.find((s) => s.id === seat);
      if (!seen || mayPropose(seen, supporting(facts))) return [];
      return [
        refuse(isProposedFor(seen) ? 'candidacy.seat-of-another-nominator' : 'candidacy.seat-not-proposed-for', { pointer: '/seat' }),
      ];
    },
  },
  onePerOrganisation: {
    says: {
      fi: 'Järjestöllä on vain yksi paikka, jos toimielimen sääntö niin sanoo.',
      sv: 'En organisation har bara en plats, om organets regel säger det.',
      en: 'An organisation has only one seat, where the body’s rule says so.',
    },
    source: 'Edustus handbook: rules of composition',
    locks: ['call'],
    check: ({ of: { call, organisations, organisationsProposed } }) =>
      call.onePerOrganisation && organisations[0] !== undefined && organisationsProposed.includes(organisations[0])
        ? [refuse('candidacy.organisation-has-seat')]
        : [],
  },
  organisationNotSeated: {
    says: {
      fi: 'Järjestöllä ei ole jo paikkaa toimielimessä, jos toimielimen sääntö sallii yhden.',
      sv: 'Organisationen har inte redan en plats i organet, om organets regel tillåter en.',
      en: 'The organisation has no seat in the body already, where the body’s rule allows one.',
    },
    source: 'Edustus handbook: rules of composition',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Naming) => {
      const { call, organisations, organisationsSeated, organisationsProposed } = facts.of;
      const [own] = organisations;
      // Of the same call: said by `onePerOrganisation` already.
      if (!call.onePerOrganisation || own === undefined || organisationsProposed.includes(own)) return [];
      const seated = organisationsSeated.filter(({ organisation }) => organisation === own);
      return meets(daysOf(facts, event), seated) ? [refuse('candidacy.organisation-has-seat')] : [];
    },
  },
  notMemberElsewhere: {
    says: {
      fi: 'Henkilöllä ei ole toista paikkaa toimielimessä.',
      sv: 'Personen har ingen annan plats i organet.',
      en: 'The person has no other seat in the body.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Naming) =>
      facts.of.personOnItsWay || meets(daysOf(facts, event), facts.of.personHolds) ? [refuse('candidacy.member-already')] : [],
  },
  callEvaluated: {
    says: { fi: 'Haku on arvioitavana.', sv: 'Ansökan bedöms.', en: 'The call is being evaluated.' },
    source: 'Edustus handbook: processes',
    // On a list that is ready only a decision's own exchange puts somebody.
    check: ({ roles, of: { call } }) =>
      call.state === 'evaluating' || (call.state === 'proposal-ready' && roles.includes('system'))
        ? []
        : [refuse('candidacy.call-not-evaluated')],
  },
  organDecides: {
    says: {
      fi: 'Toimielimen jäsenet nimeää päättävä toimielin.',
      sv: 'Organets medlemmar utses av ett beslutande organ.',
      en: 'A deciding organ appoints the members of the body.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { call } }) => (call.regime === 'nominator-names' ? [refuse('candidacy.nominators-decide')] : []),
  },
  nominatorsDecide: {
    says: {
      fi: 'Paikka täytetään järjestön nimeämisellä.',
      sv: 'Platsen besätts genom organisationens utnämning.',
      en: 'The organisation’s own appointment fills the seat.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { call } }) => (call.regime === 'nominator-names' ? [] : [refuse('candidacy.organ-decides')]),
  },
  mayPropose: all(
    'organDecides',
    'callEvaluated',
    'consentGiven',
    'seatFree',
    'seatAsked',
    'seatProposedFor',
    'onePerOrganisation',
    'organisationNotSeated',
    'notMemberElsewhere',
  ),
  mayRegister: all(
    'nominatorsDecide',
    'consentGiven',
    'withinTerm',
    'seatLasts',
    'seatFree',
    'seatAsked',
    'seatProposedFor',
    'mandateFree',
    'onePerOrganisation',
    'organisationNotSeated',
    'notMemberElsewhere',
  ),
  maySelect: all('seatUnfilled', 'notMemberElsewhere'),
  noStandingMembership: {
    says: { fi: 'Jäsenyyttä ei ole voimassa.', sv: 'Inget medlemskap gäller.', en: 'No membership stands.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { membership } }) =>
      membership === null || MEMBERSHIP_STATES.ended.includes(membership.state) ? [] : [refuse('candidacy.membership-stands')],
  },
  notUnderDecision: {
    says: {
      fi: 'Henkilö ei ole listalla, josta ei ole vielä päätetty.',
      sv: 'Personen finns inte på en lista som ännu inte har avgjorts.',
      en: 'The person is on no list that has yet to be decided on.',
    },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    // What the decision itself brings about comes from the program.
    check: ({ roles, of: { underDecision } }) =>
      underDecision && !roles.includes('system') ? [refuse('candidacy.under-decision', { whoCan: ['secretary'] })] : [],
  },
  mayLeaveList: all('noStandingMembership', 'notUnderDecision'),
  mayGoAstray: all('noStandingMembership', 'wentAstray'),
  mayEndWithSupport: all('noStandingMembership', 'lastSupporterLeaves'),
  preferencesInCall: {
    says: {
      fi: 'Toivotut paikat kuuluvat hakuun.',
      sv: 'De önskade platserna hör till ansökan.',
      en: 'The preferred seats belong to the call.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ of: { seats } }, { preferences = [] }: CandidacyDraft) =>
      preferences.every((id) => seats.some((s) => s.id === id))
        ? []
        : [refuse('candidacy.preference-not-in-call', { pointer: '/preferences' })],
  },
  mayAmend: all('preferencesInCall', 'representsSupporter'),
  mayMerge: {
    says: {
      fi: 'Yhdistettävät ehdokkuudet ovat samassa haussa ja käsiteltävinä.',
      sv: 'Kandidaturerna som slås ihop hör till samma ansökan och behandlas.',
      en: 'Both candidacies are in one call and being handled.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['call'],
    check: ({ id, call, of: { merging } }, { into }: Merging): Reason[] =>
      merging && merging.id === into && into !== id && merging.call === call && CANDIDACY_STATES.handled.includes(merging.state)
        ? []
        : [refuse('candidacy.merge-unfit', { pointer: '/into' })],
  },
  otherInCall: {
    says: {
      fi: 'Toinen ehdokkuus on samassa haussa.',
      sv: 'Den andra kandidaturen hör till samma ansökan.',
      en: 'The other candidacy is in the same call.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ id, call, of: { merging } }, { other }: KeepingApart) =>
      merging && merging.id === other && other !== id && merging.call === call && merging.state !== 'merged'
        ? []
        : [refuse('candidacy.other-unfit', { pointer: '/other' })],
  },
});
