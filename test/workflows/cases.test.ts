import { describe, expect, it } from '@jest/globals';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { candidacy } from '../../workflows/candidacy/workflow.js';
import { candidateProposal } from '../../workflows/candidate-proposal/workflow.js';
import { deadlineOf } from '../../workflows/nomination-call/deadline.js';
import { decide, type Decision, type Facts } from '../../workflows/kit/workflow.js';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';
import { nominationCall } from '../../workflows/nomination-call/workflow.js';
import { item, preparedDecision, seen } from '../support/facts/appointment-decision.js';
import { at, THE } from '../support/facts/build.js';
import { proposal, sentProposal } from '../support/facts/candidate-proposal.js';
import { standingCandidacy } from '../support/facts/candidacy.js';
import { activeMember, holding, mandate } from '../support/facts/membership-term.js';
import { draftCall, publishedCall } from '../support/facts/nomination-call.js';

const to = (answer: Decision<Facts>): string | readonly string[] => (answer.allowed ? answer.to : answer.reasons.map((r) => r.code));
/** The commands that an allowed event gives, as `workflow EVENT` or `workflow create`. */
const commands = (answer: Decision<Facts>): string[] =>
  (answer.allowed ? answer.effects : [])
    .flatMap((effect) => (effect.kind === 'command' ? [effect] : effect.kind === 'commands' ? effect.list : []))
    .map(({ workflow, event }) => `${workflow} ${event?.type ?? 'create'}`);

describe('case 1: a proposal around the deadline', () => {
  it.each([
    ['2021-10-24', '2021-10-24T20:59:59', 'submitted'],
    ['2021-10-24', '2021-10-24T20:59:59.999', 'submitted'],
    ['2021-10-24', '2021-10-24T21:00:00', 'late'],
    ['2021-10-24', '2021-10-24T21:00:01', 'late'],
    // Clocks go back on 31.10.2021: midnight is an hour later in UTC.
    ['2021-10-31', '2021-10-31T21:59:59', 'submitted'],
    ['2021-10-31', '2021-10-31T22:00:00', 'late'],
    ['2021-03-28', '2021-03-28T20:59:59', 'submitted'],
    ['2021-03-28', '2021-03-28T21:00:00', 'late'],
  ])('due by %s, sent at %s: %s', (closesOn, now, state) => {
    const closesAt = deadlineOf(draftCall(), { closesOn });
    const facts = proposal({ now: at(now), of: { call: { closesAt, opensAt: at('2021-01-01T00:00:00') } } });
    expect(to(decide(candidateProposal, 'draft', facts, { type: 'SUBMIT' }))).toBe(state);
  });

  it('counts when it came, not when the secretary entered it', () => {
    const facts = proposal({ now: at('2021-10-26T07:00:00'), actorId: THE.secretary, roles: ['secretary', 'public'] });
    const entry = { type: 'SUBMIT', channel: 'email', original: THE.document };
    expect(to(decide(candidateProposal, 'draft', facts, { ...entry, arrivedAt: at('2021-10-24T20:59:59') }))).toBe('submitted');
    expect(to(decide(candidateProposal, 'draft', facts, { ...entry, arrivedAt: at('2021-10-24T21:00:00') }))).toBe('late');
  });
});

describe('a sent proposal', () => {
  it.each([{ nominee: null }, { seats: [] }, { organisations: null }, { justification: null }, { authorised: false }])(
    'keeps what was sent: %j',
    (change) => {
      expect(to(decide(candidateProposal, 'submitted', sentProposal(), { type: 'AMEND', ...change }))).toEqual([
        'proposal.sent-facts-stand',
      ]);
    },
  );
});

describe('case 5: the organ returns one seat', () => {
  const withdrawn = preparedDecision({
    items: [item(), item({ seat: THE.deputySeat, candidacy: THE.otherCandidacy })],
    of: {
      seats: [seen(), seen({ seat: THE.deputySeat, candidacyState: 'withdrawn', proposedSeat: null, consentState: 'withdrawn' })],
      persons: [THE.candidate, THE.successor],
    },
  });
  const act = { type: 'DECIDE', on: '2021-12-01', section: '12' };
  const outcomes = (second: string) => [
    { seat: THE.memberSeat, outcome: 'confirmed' },
    { seat: THE.deputySeat, outcome: second, grounds: 'The candidate withdrew.' },
  ];

  it('whose candidate withdrew after the agenda was sent, and the others go on', () => {
    const answer = decide(appointmentDecision, 'on-agenda', withdrawn, { ...act, outcomes: outcomes('returned') });
    expect(to(answer)).toBe('decided');
    expect(commands(answer)).toEqual(['candidacy SELECT', 'appointment-decision create']);
  });

  it('but nobody is confirmed without standing and consent', () => {
    const answer = decide(appointmentDecision, 'on-agenda', withdrawn, { ...act, outcomes: outcomes('confirmed') });
    expect(to(answer)).toEqual(['decision.candidate-not-proposed', 'decision.candidate-without-consent']);
  });
});

describe('a candidacy that comes back', () => {
  const support = { type: 'SUPPORT', proposal: THE.otherProposal, seats: [THE.memberSeat] };
  it.each([
    ...['given', 'declined', 'expired', 'withdrawn', 'not-me'].map((state) => [state, ['consent ASK_AGAIN']] as const),
    ['asked', []] as const,
  ])('with a consent that is %s gives %j', (state, asked) => {
    const answer = decide(candidacy, 'withdrawn', standingCandidacy({ of: { consent: { state } } }), support);
    expect([to(answer), commands(answer)]).toEqual(['open', asked]);
  });
});

describe('a candidacy that stands', () => {
  const asked = (type: string, seats: object) => commands(decide(candidacy, 'open', standingCandidacy(), { type, ...seats }));

  it('asks anew for a seat that the person has not been asked about, and for no other', () => {
    const support = { proposal: THE.otherProposal };
    expect(asked('SUPPORT', { ...support, seats: [THE.deputySeat] })).toEqual(['consent ASK_AGAIN']);
    expect(asked('SUPPORT', { ...support, seats: [THE.memberSeat] })).toEqual([]);
    expect(asked('AMEND', { preferences: [THE.deputySeat, THE.memberSeat] })).toEqual(['consent ASK_AGAIN']);
    expect(asked('AMEND', { preferences: [THE.memberSeat] })).toEqual([]);
    expect(asked('AMEND', { represents: THE.association })).toEqual([]);
  });
});

describe('case 14: the deadline is corrected twice', () => {
  it('makes two new versions, each announced to everybody, each with its own alarm', () => {
    const once = decide(nominationCall, 'open', publishedCall(), {
      type: 'CORRECT_DEADLINE',
      closesOn: '2021-10-23',
      reason: 'Typing error.',
    });
    if (!once.allowed) throw new Error('refused');
    const twice = decide(nominationCall, 'open', once.facts, { type: 'CORRECT_DEADLINE', closesOn: '2021-10-25', reason: 'Again.' });
    if (!twice.allowed) throw new Error('refused');
    expect([once.facts.deadlineVersion, twice.facts.deadlineVersion]).toEqual([2, 3]);
    expect([once.facts.closesAt, twice.facts.closesAt]).toEqual([at('2021-10-23T21:00:00'), at('2021-10-25T21:00:00')]);
    for (const { effects, facts } of [once, twice]) {
      const { closesAt, deadlineVersion } = facts;
      expect(effects).toContainEqual({
        kind: 'notify',
        letter: 'deadline-corrected',
        to: 'everybody-in-call',
        facts: { closesAt, deadlineVersion },
      });
      expect(effects.filter((e) => e.kind === 'schedule')).toEqual([
        { kind: 'schedule', key: 'close', at: facts.closesAt, event: 'CLOSE' },
      ]);
    }
  });
});

describe('a member who leaves', () => {
  it('ends the holding, not the organisation’s mandate, and keeps what was recorded', () => {
    const answer = decide(membershipTerm, 'active', activeMember(), { type: 'RECALL', on: '2022-09-30' });
    if (!answer.allowed) throw new Error('refused');
    const { now } = activeMember();
    const { id: _, ...shorter } = { ...holding, until: '2022-10-01', recordedAt: now };
    expect(answer.facts.holdings).toEqual([{ ...holding, supersededAt: now }, shorter]);
    expect(answer.facts.mandates).toEqual([mandate]);
  });

  it('ends a personal mandate too', () => {
    const answer = decide(membershipTerm, 'active', activeMember({ of: { organisationsMandate: false } }), {
      type: 'REMOVE',
      on: '2022-09-30',
    });
    if (!answer.allowed) throw new Error('refused');
    expect(answer.facts.mandates.filter((m) => m.supersededAt === null).map((m) => m.until)).toEqual(['2022-10-01']);
  });
});
