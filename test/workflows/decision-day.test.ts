import { describe, expect, it } from '@jest/globals';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { againstDay, likelyDay } from '../../workflows/appointment-decision/day.js';
import { preview } from '../../workflows/kit/workflow.js';
import { at } from '../support/facts/build.js';
import { preparedDecision } from '../support/facts/appointment-decision.js';

/** In Helsinki the last second of the first of December, unless said otherwise. */
const before = (planned: object, now = '2021-12-01T21:59:59') => preparedDecision({ now: at(now), plannedOn: null, ...planned });

describe('the day of a decision', () => {
  it.each([
    ['of the plan', { plannedOn: '2021-12-02' }],
    ['of the meeting', { of: { meetingOn: '2021-12-02' } }],
  ])('has to come before anything is decided: that %s', (_, planned) => {
    const against = (now?: string) => preview(appointmentDecision, 'on-agenda', before(planned, now), 'DECIDE');
    expect(against()).toMatchObject([{ code: 'decision.agenda-ahead', notBefore: at('2021-12-01T22:00:00') }]);
    expect(against('2021-12-01T22:00:00')).toEqual([]);
  });

  it.each([
    ['that of the agenda once it has come', { plannedOn: '2021-11-29' }, '2021-11-29'],
    ['today where no day was planned', {}, '2021-12-01'],
    ['not before the call closed', { plannedOn: '2021-10-20' }, '2021-10-25'],
    ['not before the body was established', { plannedOn: '2021-11-01', of: { establishedOn: '2021-11-15' } }, '2021-11-15'],
  ])('is taken to be %s, and that day is not refused', (_, facts, day) => {
    const decision = before(facts);
    expect(likelyDay(decision)).toBe(day);
    expect(againstDay(decision, day)).toEqual([]);
  });
});
