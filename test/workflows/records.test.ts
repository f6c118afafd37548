import { describe, expect, it } from '@jest/globals';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { decide, decideCreate, type Facts, type SentEvent, type Workflow } from '../../workflows/kit/workflow.js';
import { body } from '../../workflows/records/body.js';
import { grant } from '../../workflows/records/grant.js';
import { seat } from '../../workflows/records/seat.js';
import { exchangeable, preparedDecision } from '../support/facts/appointment-decision.js';
import { at, idOf, THE } from '../support/facts/build.js';

const common: Facts = {
  id: THE.instance,
  now: at('2021-10-01T09:00:00'),
  scope: { bodyId: THE.body },
  actorId: THE.secretary,
  roles: ['administrator', 'public'],
};
const period = { recordedAt: common.now, supersededAt: null };
const first = { ...period, from: '2021-01-01', until: '2023-01-01' };
const second = { ...period, from: '2023-01-01', until: null };
const unused = { zone: 'Europe/Helsinki', servedBody: null, heldUntil: null, calledUntil: null };
const seatOf = (periods: readonly object[], of: object = {}): Facts =>
  ({ ...common, body: THE.body, periods, of: { ...unused, ...of } }) as Facts;

const codes = (workflow: Workflow, facts: Facts, event: SentEvent, state = 'current'): readonly string[] => {
  const answer = event.type === 'CREATE' ? decideCreate(workflow, facts, event) : decide(workflow, state, facts, event);
  return answer.allowed ? [] : answer.reasons.map(({ code }) => code);
};

describe('a change from a day on', () => {
  it('is judged in every row that it changes: also those that begin later', () => {
    const [HERE, ELSEWHERE] = [idOf(97), idOf(99)];
    const settings = { region: HERE, regime: 'authority-set', organ: THE.organ };
    const moved = { ...second, region: ELSEWHERE, regime: 'authority-set', organ: idOf(98) };
    const of = { ...unused, organRegions: { [THE.organ]: HERE, [idOf(98)]: ELSEWHERE, [idOf(96)]: HERE } };
    const facts = { ...common, establishedOn: null, periods: [{ ...first, ...settings }, moved], of } as unknown as Facts;
    expect(codes(body, facts, { type: 'AMEND', organ: idOf(96), validFrom: '2022-01-01' })).toEqual(['body.organ-elsewhere']);
    expect(codes(body, facts, { type: 'AMEND', organ: idOf(96) })).toEqual([]);
    expect(codes(body, facts, { type: 'AMEND', name: { fi: 'Uusi' }, validFrom: '2022-01-01' })).toEqual([]);

    const open = { filling: 'open', nominator: THE.association, position: null };
    const planned = seatOf([
      { ...first, ...open },
      { ...second, ...open, nominator: null },
    ]);
    expect(codes(seat, planned, { type: 'AMEND', filling: 'nominator', validFrom: '2022-01-01' })).toEqual(['seat.nominator-missing']);
    expect(codes(seat, planned, { type: 'AMEND', filling: 'nominator' })).toEqual([]);
  });

  it('is refused only where nothing lasts till then', () => {
    const ended = seatOf([{ ...first, filling: 'open', nominator: null, position: null }]);
    const change = { type: 'AMEND', role: 'deputy' };
    expect(codes(seat, ended, { ...change, validFrom: '2022-12-31' })).toEqual([]);
    expect(codes(seat, ended, { ...change, validFrom: '2023-01-01' })).toEqual(['seat.over-by-then']);
    expect(codes(seat, ended, change)).toEqual([]);
  });
});

describe('an end', () => {
  const row = [{ ...period, from: '2021-01-01', until: null }];
  it.each([
    ['on the last day of the term of the calls under way', '2023-12-31', '2024-01-01', []],
    ['before that', '2023-12-30', '2024-01-01', ['seat.in-use']],
    ['where a call has no term', '2023-12-31', 'infinity', ['seat.in-use']],
    ['where there is none', '2021-12-31', null, []],
  ])('%s', (_, to, calledUntil, refused) => {
    expect(codes(seat, seatOf(row, { calledUntil }), { type: 'END', to })).toEqual(refused);
    expect(codes(seat, seatOf(row, { decidedUntil: calledUntil }), { type: 'END', to })).toEqual(refused);
  });
});

describe('a right', () => {
  const facts = {
    ...common,
    person: THE.candidate,
    role: 'secretary',
    body: THE.body,
    region: null,
    organisation: null,
    organ: null,
    from: at('2021-01-01T00:00:00'),
    until: at('2022-01-01T00:00:00'),
    of: { otherContacts: [], otherAdministrators: [], sameHeld: [{ from: '2022-06-01T00:00:00Z', until: null }] },
  };
  const amend = (until: unknown) => codes(grant, facts, { type: 'AMEND', until });

  it('does not go on into another grant of the same', () => {
    expect([amend(null), amend(at('2022-07-01T00:00:00')), amend(at('2022-05-31T00:00:00')), amend(at('2021-11-01T00:00:00'))]).toEqual([
      ['grant.held-already'],
      ['grant.held-already'],
      [],
      [],
    ]);
  });
});

describe('a decision', () => {
  it('keeps the organ that has the matter, though the body’s is another by now', () => {
    const facts = preparedDecision({ of: { organs: [] } });
    expect(codes(appointmentDecision, facts, { type: 'AMEND', organ: THE.organ }, 'preparing')).toEqual([]);
    expect(codes(appointmentDecision, facts, { type: 'AMEND', organ: idOf(99) }, 'preparing')).toEqual(['decision.organ-elsewhere']);
    expect(codes(appointmentDecision, facts, { type: 'CREATE', organ: THE.organ })).toEqual(['decision.organ-elsewhere']);
  });

  it('takes nobody instead to whom another seat of the body is on its way', () => {
    const facts = preparedDecision({ of: { other: exchangeable({ personOnItsWay: true }) } });
    const exchange = { type: 'EXCHANGE', seat: THE.memberSeat, candidacy: THE.otherCandidacy };
    expect(codes(appointmentDecision, facts, exchange, 'on-agenda')).toEqual(['decision.other-member-already']);
  });
});
