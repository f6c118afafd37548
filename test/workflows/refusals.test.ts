import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { showReason, type Reason } from '../../workflows/kit/reason.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { type Decision, decide, decideCreate, type Workflow } from '../../workflows/kit/workflow.js';
import { HELD_BY_THE_DATABASE, REFUSALS } from './refusals/all.js';
import type { Row } from './refusals/row.js';

const send = (workflow: Workflow, { facts, state, event }: Row): Decision<Row['facts']> =>
  state === undefined ? decideCreate(workflow, facts, event) : decide(workflow, state, facts, event);

const isForPeople = (may: unknown): boolean => !Array.isArray(may) || may.some((role) => role !== 'clock' && role !== 'system');

/** All reasons that any branch of the event gives. */
const reasonsOfBranches = (workflow: Workflow, { facts, state = '', event }: Row): Reason[] =>
  workflow
    .branches(state, event.type)
    .flatMap(({ guard }) => (guard === null ? [] : (workflow.rules[guard] ?? [])))
    .flatMap((rule) => rule.check(facts as never, event as never));

describe.each(WORKFLOWS.map((w) => [w.name, w] as const))('%s', (name, workflow) => {
  const rows = Object.entries(REFUSALS[name] ?? {});

  it('has a way to provoke each of its refusals, and none that is gone', () => {
    const codes = Object.keys(workflow.refusals).filter((code) => !HELD_BY_THE_DATABASE[code]);
    expect(rows.map(([code]) => code).sort()).toEqual(codes.sort());
  });

  const answered = rows.filter(([, row]) => row.turnsTo === undefined);
  for (const [code, row] of answered)
    it(`refuses with ${code}`, () => {
      const answer = send(workflow, row);
      expect(answer.allowed ? [] : answer.reasons.map((r) => r.code)).toContain(code);
    });

  for (const [code, row] of rows.filter(([, r]) => r.turnsTo !== undefined))
    it(`turns to ${row.turnsTo} by ${code}`, () => {
      expect(reasonsOfBranches(workflow, row).map((r) => r.code)).toContain(code);
      expect(send(workflow, row)).toMatchObject({ allowed: true, to: row.turnsTo });
    });

  it('tells each refusal in full sentences, with its source', () => {
    for (const [code, row] of rows) {
      const answer = send(workflow, row);
      const reason = (answer.allowed ? reasonsOfBranches(workflow, row) : answer.reasons).find((r) => r.code === code);
      const shown = showReason(reason as Reason, 'fi');
      for (const language of LANGUAGES) expect(shown.text[language]).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      expect(shown.detail).toBe(shown.text.fi);
      expect(shown.source).toEqual(expect.stringMatching(/\S/));
    }
  });
});

describe('an event that is foreign to the state', () => {
  it.each(WORKFLOWS.map((w) => [w.name, w] as const))('is refused by %s, with those that are possible', (_, workflow) => {
    const facts = Object.values(REFUSALS['consent'] ?? {})[0]?.facts;
    for (const state of Object.keys(workflow.states)) {
      const answer = decide(workflow, state, facts as Row['facts'], { type: 'NO_SUCH_EVENT' });
      const shown = answer.allowed ? [] : answer.reasons.map((r) => showReason(r, 'en'));
      expect(shown.map((r) => r.code)).toEqual(['event-not-possible-here']);
      expect(shown[0]?.detail).toContain(workflow.states[state]?.en);
      const people = workflow.possible(state).filter((type) => isForPeople(workflow.events[type]?.may));
      expect((shown[0]?.possible ?? []).map(({ type }) => type)).toEqual(expect.arrayContaining(people));
      for (const language of LANGUAGES) expect(shown[0]?.text[language]).not.toMatch(/[{}]/);
    }
  });
});
