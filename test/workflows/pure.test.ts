import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import type { RuleBook } from '../../workflows/kit/rule.js';
import { decide, decideCreate, type Facts, preview, type SentEvent, type Workflow } from '../../workflows/kit/workflow.js';
import { callLegs, candidacyLegs, consentLegs, decisionLegs, membershipLegs, proposalLegs } from './legs.js';
import { REFUSALS } from './refusals/all.js';

/** All facts and events of the other tests: what was reached and what was refused. */
const LEGS: Readonly<Record<string, readonly { facts: Facts; events: readonly SentEvent[] }[]>> = {
  'nomination-call': callLegs,
  'candidate-proposal': proposalLegs,
  candidacy: candidacyLegs,
  consent: consentLegs,
  'appointment-decision': decisionLegs,
  'membership-term': membershipLegs,
};
interface Sample {
  readonly state: string;
  readonly facts: Facts;
  readonly event: SentEvent;
}
const samples = (workflow: Workflow): Sample[] => {
  const rows = Object.values(REFUSALS[workflow.name] ?? {}).map(({ facts, event }) => ({ facts, events: [event] }));
  const events = [...(LEGS[workflow.name] ?? []), ...rows].flatMap((s) => s.events.map((event) => ({ facts: s.facts, event })));
  return events.flatMap((sample) => Object.keys(workflow.states).map((state) => ({ ...sample, state })));
};
const WITH_RULES = WORKFLOWS.filter((w) => REFUSALS[w.name]).map((w) => [w.name, w] as const);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
const rulesOf = (workflow: Workflow, state: string, type: string): RuleBook<never>[string] =>
  workflow.branches(state, type).flatMap(({ guard }) => (guard === null ? [] : (workflow.rules[guard] ?? [])));
/** What of a sample a failed test shows. */
const told = ({ state, event, facts }: Sample, ...more: unknown[]) => ({ state, event, more, facts });
const codes = (reasons: readonly { code: string }[]): string[] => reasons.map((r) => r.code);

describe.each(WITH_RULES)('%s', (_, workflow) => {
  const all = samples(workflow);

  it('decides the same twice, and leaves its arguments as they were', () => {
    const wrong = all.filter(({ state, facts, event }) => {
      const before = JSON.stringify({ facts, event });
      const first = [decide(workflow, state, freeze(facts), freeze(event)), decideCreate(workflow, facts, event)];
      const second = [decide(workflow, state, facts, event), decideCreate(workflow, facts, event)];
      return !isDeepStrictEqual(first, second) || JSON.stringify({ facts, event }) !== before;
    });
    expect(wrong.map((sample) => told(sample))).toEqual([]);
  });

  it('previews without a payload, and never forbids what may be done', () => {
    const wrong = all.flatMap((sample) => {
      const { state, facts, event } = sample;
      const foreseen = codes(preview(workflow, state, facts, event.type));
      const answer = decide(workflow, state, facts, event);
      if (answer.allowed) return foreseen.length === 0 ? [] : [told(sample, foreseen)];
      const given = codes(answer.reasons);
      return workflow.branches(state, event.type).length > 1 || foreseen.every((code) => given.includes(code))
        ? []
        : [told(sample, foreseen, given)];
    });
    expect(wrong).toEqual([]);
  });

  it('foresees everything where no rule reads the payload', () => {
    const plain = all.filter(({ state, event }) => !rulesOf(workflow, state, event.type).some((rule) => rule.readsPayload));
    const wrong = plain.flatMap((sample) => {
      const { state, facts, event } = sample;
      const answer = decide(workflow, state, facts, event);
      const given = answer.allowed ? [] : codes(answer.reasons);
      const foreseen = codes(preview(workflow, state, facts, event.type));
      return isDeepStrictEqual(foreseen, given) ? [] : [told(sample, foreseen, given)];
    });
    expect(wrong).toEqual([]);
  });

  it('has no rule that reads the payload without saying so', () => {
    const deaf = new Proxy(
      {},
      {
        get: (_target, field) => {
          throw new Error(`reads ${String(field)} of the payload`);
        },
      },
    );
    for (const rule of Object.values(workflow.rules)
      .flat()
      .filter((r) => !r.readsPayload))
      for (const { facts } of all) for (const payload of [undefined, deaf]) rule.check(facts as never, payload as never);
  });

  it('gives the effects that the engine knows, to workflows and events that exist', () => {
    const effects = all.flatMap(({ state, facts, event }) => {
      const answer = decide(workflow, state, facts, event);
      return answer.allowed ? answer.effects : [];
    });
    for (const effect of effects) if (effect.kind === 'schedule') expect(workflow.events[effect.event]?.may).toContain('clock');
    const commands = effects.flatMap((effect) => (effect.kind === 'command' ? [effect] : effect.kind === 'commands' ? effect.list : []));
    const unknown = commands.filter(({ workflow: name, event }) => {
      const receiver = WORKFLOWS.find((w) => w.name === name);
      return !receiver || (event !== undefined && !receiver.events[event.type]);
    });
    expect(unknown).toEqual([]);
  });
});
