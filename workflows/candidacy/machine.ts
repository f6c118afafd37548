import { assign, setup } from 'xstate';
import { effects, tell, type Command } from '../kit/effect.js';
import { takeFacts } from '../kit/machine.js';
import { toGuards } from '../kit/rule.js';
import type { CandidacyFacts } from './facts.js';
import { rules } from './rules.js';

type E = {
  type: string;
  proposal?: string;
  seats?: string[];
  preferences?: string[];
  represents?: string | null;
  seat?: string;
  decision?: string;
  from?: string;
  to?: string;
  rank?: number;
  into?: string;
  other?: string;
  organisation?: string;
};
type Args = { context: CandidacyFacts; event: E };

const write = (letter: string, to: string) =>
  tell(letter, to, ({ proposedSeat, decision }: CandidacyFacts) => ({ seat: proposedSeat, decision }));
const askIf = (wanted: boolean, { consent }: CandidacyFacts['of']): { list: Command[] } => ({
  list: wanted && consent && consent.state !== 'asked' ? [{ workflow: 'consent', to: consent.id, event: { type: 'ASK_AGAIN' } }] : [],
});
const addsSeat = ({ context, event }: Args) => (event.seats ?? event.preferences ?? []).some((seat) => !context.preferences.includes(seat));
/** A seat that the person has not been asked about needs the consent anew. */
const askAgain = (args: Args) => askIf(addsSeat(args), args.context.of);
/** What was answered before the candidacy ended was about another round of it: whoever comes back is asked anew. */
const askReturning = (args: Args) => askIf(true, args.context.of);
const endConsent = ({ context }: Args): { list: Command[] } => ({
  list: context.of.consent?.state === 'asked' ? [{ workflow: 'consent', to: context.of.consent.id, event: { type: 'LAPSE' } }] : [],
});
const makeMembership = ({ context, event }: Args): Command => ({
  workflow: 'membership-term',
  create: {
    candidacy: context.id,
    seat: event.seat,
    ...(event.decision ? { decision: event.decision } : {}),
    ...(event.from ? { from: event.from } : {}),
    ...(event.to ? { to: event.to } : {}),
  },
});
const handSupportOver = ({ context, event }: Args): { list: Command[] } => ({
  list: context.supporters
    .filter((s) => s.endedAt === null)
    .map((s) => ({
      workflow: 'candidacy',
      to: event.into as string,
      event: { type: 'SUPPORT', proposal: s.proposal, seats: context.preferences },
    })),
});

const amend = { guard: 'mayAmend', actions: [{ type: 'commands', params: askAgain }, 'takeFacts', 'represent'] } as const;
const support = { actions: [{ type: 'commands', params: askAgain }, 'gainSupport'] } as const;
const loseSupport = [
  {
    target: 'withdrawn',
    guard: 'lastSupporterLeaves',
    actions: ['freeSeat', 'loseSupport', write('candidacy-ended', 'secretaries'), { type: 'commands', params: endConsent }],
  },
  { guard: 'supports', actions: 'loseSupport' },
] as const;
const leave = {
  target: 'withdrawn',
  actions: [
    'freeSeat',
    write('candidacy-withdrawn', 'secretaries'),
    write('candidacy-withdrawn', 'nominators'),
    { type: 'commands', params: endConsent },
  ],
} as const;
const refused = {
  target: 'withdrawn',
  actions: ['freeSeat', write('consent-declined', 'secretaries'), write('consent-declined', 'nominators')],
} as const;
/** Nobody has declined: the question reached somebody else, and the nominators can put the address right. */
const astray = {
  target: 'withdrawn',
  guard: 'wentAstray',
  actions: ['freeSeat', write('consent-not-me', 'secretaries'), write('consent-not-me', 'nominators')],
} as const;
const noConsent = [astray, refused] as const;
/** Decided already, and the membership is on its way or stands: nothing else may happen to the candidacy meanwhile. */
const undecided = { guard: 'noStandingMembership' } as const;
/** A list that an organ has before it is not changed behind its back. The person, and whoever proposed them, may leave at any time. */
const unlisted = { guard: 'mayLeaveList' } as const;
const lapse = { target: 'lapsed', actions: ['freeSeat', { type: 'commands', params: endConsent }] } as const;
const merge = {
  target: 'merged',
  guard: 'mayMerge',
  actions: ['rememberMerge', { type: 'commands', params: handSupportOver }, { type: 'commands', params: endConsent }],
} as const;
/** Looked at beside another one, and found to be somebody else. */
const apart = { guard: 'otherInCall', actions: 'rememberApart' } as const;
/** The person has said whom they would represent. */
const represent = { guard: 'representsSupporter', actions: 'represent' } as const;
/** Of a candidacy that has ended: the proposal stands behind somebody else from now on, or behind nobody. */
const letGo = { guard: 'supports', actions: 'loseSupport' } as const;
/** What the organisation that the person represents became. */
const become = { actions: 'takeOrganisation' } as const;
const propose = { target: 'proposed', guard: 'mayPropose', actions: 'takeSeat' } as const;
const register = {
  target: 'selected',
  guard: 'mayRegister',
  actions: [
    'takeSeat',
    { type: 'command', params: makeMembership },
    write('result-selected', 'candidate'),
    write('result-selected', 'nominators'),
  ],
} as const;
const notSelect = {
  target: 'not-selected',
  actions: [
    'freeSeat',
    write('result-not-selected', 'candidate'),
    write('result-not-selected', 'nominators'),
    { type: 'commands', params: endConsent },
  ],
} as const;

export const machine = setup({
  types: { context: {} as CandidacyFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    takeFacts: takeFacts<CandidacyFacts, E>(),
    gainSupport: assign(({ context, event }) => ({
      supporters: [
        ...context.supporters.filter((s) => s.proposal !== event.proposal),
        { proposal: event.proposal as string, endedAt: null },
      ],
      preferences: [...new Set([...context.preferences, ...(event.seats ?? [])])],
    })),
    /** Nobody represents an organisation that no longer proposes them. */
    loseSupport: assign(({ context, event: { proposal } }) => ({
      supporters: context.supporters.map((s) => (s.proposal === proposal ? { ...s, endedAt: context.now } : s)),
      represents: context.of.backing.some((b) => b.proposal !== proposal && b.organisation === context.represents)
        ? context.represents
        : null,
    })),
    takeSeat: assign({ proposedSeat: ({ event }) => event.seat ?? null }),
    freeSeat: assign({ proposedSeat: () => null }),
    takeDecision: assign({
      proposedSeat: ({ event }) => event.seat ?? null,
      decision: ({ event }) => event.decision ?? null,
      selectedFrom: ({ event }) => event.from ?? null,
      selectedTo: ({ event }) => event.to ?? null,
    }),
    takeRank: assign({ reserveRank: ({ event }) => event.rank ?? null, proposedSeat: () => null }),
    rememberApart: assign({ keptApart: ({ context, event }) => [...new Set([...context.keptApart, event.other as string])] }),
    represent: assign({
      represents: ({ context, event: { represents, organisation = represents } }) =>
        organisation ? (context.of.named ?? organisation) : context.represents,
    }),
    takeOrganisation: assign({
      represents: ({ context, event }) => (context.represents === event.from ? (event.into ?? null) : context.represents),
    }),
    rememberMerge: assign({ mergedInto: ({ event }) => event.into ?? null }),
  },
}).createMachine({
  id: 'candidacy',
  context: {} as CandidacyFacts,
  initial: 'open',
  states: {
    open: {
      on: {
        AMEND: amend,
        SUPPORT: support,
        LOSE_SUPPORT: loseSupport,
        DEEM_ELIGIBLE: { target: 'eligible' },
        DEEM_INELIGIBLE: { target: 'ineligible' },
        REGISTER: register,
        MERGE: merge,
        WITHDRAW: leave,
        CONSENT_REFUSED: noConsent,
        NOT_SELECT: notSelect,
        KEEP_APART: apart,
        REPRESENT: represent,
        TAKE_ORGANISATION: become,
        LAPSE: lapse,
      },
    },
    eligible: {
      on: {
        AMEND: amend,
        SUPPORT: support,
        LOSE_SUPPORT: loseSupport,
        DEEM_INELIGIBLE: { target: 'ineligible' },
        SHORTLIST: { target: 'shortlisted' },
        PROPOSE: propose,
        REGISTER: register,
        RESERVE: { target: 'reserve', actions: 'takeRank' },
        MERGE: merge,
        WITHDRAW: leave,
        CONSENT_REFUSED: noConsent,
        NOT_SELECT: notSelect,
        KEEP_APART: apart,
        REPRESENT: represent,
        TAKE_ORGANISATION: become,
        LAPSE: lapse,
      },
    },
    ineligible: {
      on: {
        SUPPORT: support,
        LOSE_SUPPORT: loseSupport,
        RECONSIDER: { target: 'eligible' },
        NOT_SELECT: notSelect,
        WITHDRAW: leave,
        CONSENT_REFUSED: noConsent,
        KEEP_APART: apart,
        REPRESENT: represent,
        TAKE_ORGANISATION: become,
        LAPSE: lapse,
      },
    },
    shortlisted: {
      on: {
        AMEND: amend,
        SUPPORT: support,
        LOSE_SUPPORT: loseSupport,
        DEEM_INELIGIBLE: { target: 'ineligible' },
        PROPOSE: propose,
        RESERVE: { target: 'reserve', actions: 'takeRank' },
        MERGE: merge,
        WITHDRAW: leave,
        CONSENT_REFUSED: noConsent,
        NOT_SELECT: notSelect,
        KEEP_APART: apart,
        REPRESENT: represent,
        TAKE_ORGANISATION: become,
        LAPSE: lapse,
      },
    },
    proposed: {
      on: {
        SUPPORT: support,
        LOSE_SUPPORT: [{ ...loseSupport[0], guard: 'mayEndWithSupport' }, loseSupport[1]],
        PROPOSE: { guard: 'mayPropose', actions: 'takeSeat' },
        RETRACT: { target: 'shortlisted', actions: 'freeSeat', ...unlisted },
        SELECT: {
          target: 'selected',
          guard: 'maySelect',
          actions: [
            'takeDecision',
            { type: 'command', params: makeMembership },
            write('result-selected', 'candidate'),
            write('result-selected', 'nominators'),
          ],
        },
        RESERVE: { target: 'reserve', actions: 'takeRank', ...unlisted },
        WITHDRAW: { ...leave, ...undecided },
        CONSENT_REFUSED: [
          { ...astray, guard: 'mayGoAstray' },
          { ...refused, ...undecided },
        ],
        NOT_SELECT: { ...notSelect, ...unlisted },
        KEEP_APART: apart,
        TAKE_ORGANISATION: become,
        LAPSE: { ...lapse, ...undecided },
      },
    },
    reserve: {
      on: {
        SUPPORT: support,
        LOSE_SUPPORT: loseSupport,
        PROPOSE: propose,
        RECONSIDER: { target: 'shortlisted' },
        WITHDRAW: leave,
        CONSENT_REFUSED: noConsent,
        KEEP_APART: apart,
        REPRESENT: represent,
        TAKE_ORGANISATION: become,
        LAPSE: lapse,
      },
    },
    selected: {
      on: { TAKE_ORGANISATION: become, RECONSIDER: { target: 'shortlisted', guard: 'noStandingMembership', actions: 'freeSeat' } },
    },
    'not-selected': { on: { TAKE_ORGANISATION: become, SUPPORT: support, LOSE_SUPPORT: letGo, RECONSIDER: { target: 'shortlisted' } } },
    withdrawn: {
      on: {
        TAKE_ORGANISATION: become,
        LOSE_SUPPORT: letGo,
        SUPPORT: { target: 'open', actions: [{ type: 'commands', params: askReturning }, 'gainSupport'] },
        COME_BACK: { target: 'open', guard: 'stillSupported' },
      },
    },
    merged: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
