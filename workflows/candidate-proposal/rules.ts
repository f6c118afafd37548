import { isProposedFor, mayPropose } from '../kit/filling.js';
import { dateIn } from '../kit/local-time.js';
import { isKeeper } from '../kit/policy.js';
import type { Reason } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import { arrivalRules } from './arrival-rules.js';
import { contactRules } from './contact-rules.js';
import { answersWrong, contentLacking, incomplete } from './content.js';
import type { ProposalDraft, ProposalFacts, Returning, Sending } from './facts.js';
import { refuse } from './refusals.js';
import { CALL_STATES } from '../nomination-call/states.js';

const isSecretary = ({ roles }: ProposalFacts): boolean => isKeeper(roles);
/** The secretary records what has come; when it is completed, nobody records gaps any more. */
const entersIt = (facts: ProposalFacts): boolean => facts.arrivedAt === null && isSecretary(facts);
/** Whose right to propose is looked at: a contact sends for its own organisations alone; what was sent stands for all of them. */
const acting = (facts: ProposalFacts): readonly string[] =>
  facts.arrivedAt !== null || isSecretary(facts) ? facts.organisations : facts.organisations.filter((id) => facts.contactOf.includes(id));
const settled = ({ of: { call } }: ProposalFacts): Reason[] =>
  CALL_STATES.undecided.includes(call.state) ? [] : [refuse('proposal.call-settled')];

export const rules = defineRules<ProposalFacts>()({
  ...arrivalRules,
  ...contactRules,
  callTakesProposals: {
    says: {
      fi: 'Haku on julkaistu eikä ole peruttu.',
      sv: 'Ansökan är publicerad och har inte ställts in.',
      en: 'The call is published and has not been cancelled.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { call }, now }) => {
      if (call.state === 'scheduled') return [refuse('proposal.call-opens-later', { notBefore: call.opensAt ?? now })];
      return CALL_STATES.taking.includes(call.state) ? [] : [refuse('proposal.call-not-open')];
    },
  },
  personNamed: {
    says: { fi: 'Henkilö ja paikka on nimetty.', sv: 'Person och plats är nämnda.', en: 'A person and a seat are named.' },
    source: 'Edustus handbook: processes',
    check: ({ nominee, seats }) => [
      ...(nominee ? [] : [refuse('proposal.nominee-missing', { pointer: '/nominee' })]),
      ...(seats.length > 0 ? [] : [refuse('proposal.seat-missing', { pointer: '/seats' })]),
    ],
  },
  contentComplete: {
    says: {
      fi: 'Järjestön itse lähettämässä ja täydennetyssä esityksessä ovat mukana perustelu, vastaukset ja valtuutus.',
      sv: 'Motivering, svar och fullmakt finns med i ett förslag som organisationen själv lämnar in och i ett som kompletteras.',
      en: 'A proposal that an organisation sends itself, or that is completed, includes justification, answers and authorisation.',
    },
    source: 'Edustus handbook: processes',
    check: (facts) => (entersIt(facts) ? [] : contentLacking(facts)),
  },
  enteredAsItCame: {
    says: {
      fi: 'Muuta kautta tulleen esityksen saa kirjata puutteellisenakin; verkossa lähetettävä on täydellinen.',
      sv: 'Ett förslag som kom på annat sätt får antecknas fast det är bristfälligt; ett som lämnas in på webben är fullständigt.',
      en: 'A proposal that came another way may be entered with gaps; one that is sent on the web is complete.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: (facts, { channel = 'web' }: Sending) => (entersIt(facts) && channel === 'web' ? contentLacking(facts) : []),
  },
  nothingLacks: {
    says: {
      fi: 'Tarkistetusta esityksestä ei puutu mitään.',
      sv: 'I ett granskat förslag saknas inget.',
      en: 'A checked proposal lacks nothing.',
    },
    source: 'Edustus handbook: processes',
    check: incomplete,
  },
  seatsFit: {
    says: {
      fi: 'Paikat kuuluvat hakuun, ja tämä järjestö voi esittää niille.',
      sv: 'Platserna hör till ansökan, och organisationen får lägga fram förslag till dem.',
      en: 'The seats belong to the call, and this organisation may propose for them.',
    },
    source: 'Edustus handbook: processes',
    check: (facts) => {
      const {
        seats,
        of: { call },
      } = facts;
      const organisations = acting(facts);
      const chosen = seats.map((id) => call.seats.find((s) => s.id === id));
      const named = call.seats.some((s) => s.filling === 'nominator' && organisations.includes(s.nominator ?? ''));
      return [
        ...(chosen.every((s) => s && isProposedFor(s)) ? [] : [refuse('proposal.seat-not-in-call', { pointer: '/seats' })]),
        ...(chosen.every((s) => !s || !isProposedFor(s) || mayPropose(s, organisations))
          ? []
          : [refuse('proposal.seat-of-another-nominator', { pointer: '/seats' })]),
        ...(call.kind !== 'targeted' || named || organisations.some((id) => call.invited.includes(id))
          ? []
          : [refuse('proposal.not-invited', { pointer: '/organisations' })]),
      ];
    },
  },
  organisationsStand: {
    says: {
      fi: 'Esittävä järjestö on toiminnassa.',
      sv: 'Den föreslående organisationen är verksam.',
      en: 'The nominating organisation is active.',
    },
    source: 'Edustus handbook: processes; case 9',
    check: ({ organisations, of: { dissolved, merged } }) => {
      if (organisations.length === 0) return [refuse('proposal.organisation-missing', { pointer: '/organisations' })];
      return [
        ...(dissolved ? [refuse('proposal.organisation-dissolved', { pointer: '/organisations' })] : []),
        ...(merged ? [refuse('proposal.organisation-merged', { pointer: '/organisations', whoCan: ['secretary'] })] : []),
      ];
    },
  },
  newcomersWelcome: {
    says: {
      fi: 'Uusi järjestö aloittaa esityksen haussa, joka on avoin kaikille ja josta ei ole vielä päätetty.',
      sv: 'En ny organisation påbörjar ett förslag i en ansökan som är öppen för alla och ännu inte avgjord.',
      en: 'An organisation that is new starts a proposal in a call that is for everybody and not decided yet.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: (facts) => {
      const { newcomer, call } = facts.of;
      if (!newcomer || isSecretary(facts)) return [];
      const invited = call.kind !== 'targeted' || facts.organisations.some((id) => call.invited.includes(id));
      const over = CALL_STATES.taking.includes(call.state) && !CALL_STATES.undecided.includes(call.state);
      return [
        ...(over ? [refuse('proposal.call-settled')] : []),
        ...(invited ? [] : [refuse('proposal.not-invited', { pointer: '/organisations' })]),
      ];
    },
  },
  answersFit: {
    says: {
      fi: 'Vastaukset vastaavat haun kysymyksiä.',
      sv: 'Svaren motsvarar ansökans frågor.',
      en: 'The answers fit the questions of the call.',
    },
    source: 'Edustus handbook: expectations',
    check: ({ answers, of: { call } }) => answersWrong(answers, call.questions),
  },
  newAnswersFit: {
    says: {
      fi: 'Uudet vastaukset vastaavat haun kysymyksiä.',
      sv: 'De nya svaren motsvarar ansökans frågor.',
      en: 'New answers fit the questions of the call.',
    },
    source: 'Edustus handbook: expectations',
    readsPayload: true,
    check: ({ of: { call } }, { answers = {} }: ProposalDraft) => answersWrong(answers, call.questions),
  },
  ownOrganisationStays: {
    says: {
      fi: 'Yhteyshenkilön oma järjestö on esittäjänä.',
      sv: 'Kontaktpersonens egen organisation är med och föreslår.',
      en: 'An organisation of the contact’s own takes part.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { organisations }: ProposalDraft) =>
      organisations === undefined || isSecretary(facts) || organisations.some((id) => facts.contactOf.includes(id))
        ? []
        : [refuse('proposal.own-organisation-missing', { pointer: '/organisations' })],
  },
  mayStart: all('callTakesProposals', 'organisationsStand', 'newcomersWelcome', 'answersFit'),
  mayDraft: all('ownOrganisationStays', 'newAnswersFit'),
  maySend: all(
    'callTakesProposals',
    'arrivalTrue',
    'organisationsStand',
    'seatsFit',
    'personNamed',
    'contentComplete',
    'enteredAsItCame',
    'answersFit',
  ),
  arrivesLate: all('afterClosing', 'maySend'),
  mayStillCount: {
    says: {
      fi: 'Hausta ei ole vielä päätetty: esitys otetaan mukaan harkintaan.',
      sv: 'Ansökan är inte avgjord ännu: förslaget tas med i bedömningen.',
      en: 'The call has not been decided yet: the proposal is considered.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: settled,
  },
  arrivesToCount: all('mayStillCount', 'maySend'),
  mayComplete: all('callTakesProposals', 'organisationsStand', 'seatsFit', 'personNamed', 'contentComplete', 'answersFit', 'completedNow'),
  callUndecided: {
    says: {
      fi: 'Hausta ei ole vielä päätetty eikä se ole päättynyt.',
      sv: 'Ansökan är inte avgjord och har inte upphört.',
      en: 'The call has neither been decided nor ended.',
    },
    source: 'Edustus handbook: time',
    locks: ['call'],
    check: settled,
  },
  notSelected: {
    says: { fi: 'Ehdokasta ei ole valittu.', sv: 'Kandidaten har inte valts.', en: 'The candidate has not been selected.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ support }) => (support?.state === 'selected' ? [refuse('proposal.candidate-selected')] : []),
  },
  completionAhead: {
    says: {
      fi: 'Täydennyksen määräpäivä on edessä.',
      sv: 'Datumet för kompletteringen ligger framåt i tiden.',
      en: 'The date for completion lies ahead.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ now }, { completionDue }: Returning) =>
      completionDue === undefined || completionDue >= dateIn(now, 'Europe/Helsinki')
        ? []
        : [refuse('proposal.completion-past', { pointer: '/completionDue' })],
  },
  mayCorrectContact: all('callUndecided', 'notSelected', 'personUnanswered'),
  mayReturn: all('completionAhead', 'aboutWhatCanBeMended'),
  sentFactsStand: {
    says: {
      fi: 'Lähetettyä esitystä voi täydentää mutta ei vaihtaa toiseksi.',
      sv: 'Ett inlämnat förslag kan kompletteras men inte bytas ut.',
      en: 'A submitted proposal can be supplemented but not exchanged.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { nominee, seats, organisations, justification, authorised }: ProposalDraft) => {
      const exchanged = nominee !== undefined || seats !== undefined || organisations !== undefined;
      const taken = (justification === null && facts.justification !== null) || (authorised === false && facts.authorised);
      return exchanged || taken ? [refuse('proposal.sent-facts-stand')] : [];
    },
  },
  openForChanges: {
    says: {
      fi: 'Haku on vielä auki, tai sihteeri täydentää.',
      sv: 'Ansökan är ännu öppen, eller sekreteraren kompletterar.',
      en: 'The call is still open, or the secretary supplements.',
    },
    source: 'Edustus handbook: processes',
    check: (facts) => {
      const { state, closesAt } = facts.of.call;
      const open = state === 'open' && (!closesAt || facts.now < closesAt);
      return open || isSecretary(facts) ? [] : [refuse('proposal.call-closed-for-changes', { whoCan: ['secretary'] })];
    },
  },
  mayRework: all('sentFactsStand', 'newAnswersFit'),
  maySupplement: all('mayRework', 'openForChanges'),
});
