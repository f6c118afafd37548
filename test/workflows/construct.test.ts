import { describe, expect, it } from '@jest/globals';
import { and, createMachine, type AnyStateMachine } from 'xstate';
import { all, defineRules } from '../../workflows/kit/rule.js';
import { defineWorkflow, type Facts, type Workflow, type WorkflowDefinition } from '../../workflows/kit/workflow.js';

const label = { fi: 'a', sv: 'b', en: 'c' };
const rules = defineRules<Facts>()({ holds: { says: label, check: () => [] } });

/** A workflow of two states around a machine; `over` replaces parts of it. */
const define = (machine: object, over: Partial<WorkflowDefinition<Facts>> = {}): Workflow =>
  defineWorkflow<Facts>({
    name: 'try',
    version: 1,
    collection: 'tries',
    label,
    machine: createMachine({ initial: 'one', ...machine } as never) as AnyStateMachine,
    rules,
    refusals: {},
    states: { one: label, two: label },
    events: { GO: { label, may: ['system'] } },
    create: { label, may: ['system'] },
    reads: ['public'],
    waits: null,
    ...over,
  });
/** One state with something in it, and a sound way on. */
const one = (more: object): object => ({ states: { one: { on: { GO: 'two' }, ...more }, two: {} } });
/** The transition of GO. */
const go = (transition: unknown): object => one({ on: { GO: transition } });

describe('defineWorkflow', () => {
  it('takes a plain picture', () => {
    expect(define(go({ target: 'two', guard: 'holds', actions: 'note' })).allBranches).toEqual([
      { from: 'one', event: 'GO', to: 'two', guard: 'holds' },
    ]);
    expect(define(one({})).initial).toBe('one');
  });

  it.each<[string, object, RegExp]>([
    ['an eventless transition', one({ always: { target: 'two' } }), /one uses always/],
    ['a timer of XState', one({ after: { 1000: 'two' } }), /one uses after/],
    ['an invocation', one({ invoke: { src: 'load' } }), /one uses invoke/],
    ['onDone', one({ onDone: 'two' }), /one uses onDone/],
    ['nested states', one({ initial: 'inner', states: { inner: {} } }), /one uses states/],
    ['a history state', one({ type: 'history' }), /one is history/],
    ['a wildcard event', one({ on: { '*': 'two' } }), /wildcard/],
    ['an empty event (XState itself does)', one({ on: { '': 'two' } }), /Null events/],
    ['an inline guard', go({ target: 'two', guard: () => true }), /inline or combined guard/],
    ['a combined guard', go({ target: 'two', guard: and(['holds', 'holds']) }), /inline or combined guard/],
    ['a guard with parameters', go({ target: 'two', guard: { type: 'holds', params: {} } }), /inline or combined guard/],
    [
      'an inline guard on a later branch',
      go([
        { target: 'two', guard: 'holds' },
        { target: 'one', guard: () => true },
      ]),
      /inline or combined guard/,
    ],
    ['a guard without rule', go({ target: 'two', guard: 'unknown' }), /guard unknown is not in the rules/],
    ['an inline action', go({ target: 'two', actions: () => {} }), /inline action/],
    ['an inline action on entry', one({ entry: () => {} }), /inline action/],
    ['an event without definition', one({ on: { GO: 'two', STOP: 'two' } }), /STOP has no definition/],
    ['an event of the whole machine', { ...one({}), on: { GO: '.two' } }, /the machine itself uses on/],
    ['an invocation of the whole machine', { ...one({}), invoke: { src: 'load' } }, /the machine itself uses invoke/],
    ['a timer of the whole machine', { ...one({}), after: { 1000: '.two' } }, /the machine itself uses after/],
    [
      'an eventless transition of the whole machine',
      { ...one({}), always: { target: '.two', guard: 'holds' } },
      /the machine itself uses always/,
    ],
    ['parallel states', { type: 'parallel', initial: undefined, states: { one: {}, two: {} } }, /parallel/],
  ])('refuses %s', (_, machine, message) => {
    expect(() => define(machine)).toThrow(message);
  });

  it('refuses a state without label, and a label without state', () => {
    expect(() => define(one({}), { states: { one: label } })).toThrow('state two has no label');
    expect(() => define(one({}), { states: { one: label, two: label, three: label } })).toThrow('label for unknown state three');
  });

  it('refuses an event that leads nowhere', () => {
    expect(() => define(one({}), { events: { GO: { label, may: [] }, STAY: { label, may: [] } } })).toThrow('event STAY leads nowhere');
  });
});

describe('whom a process waits for', () => {
  const final = go({ target: 'two' });
  const ends = { ...final, states: { one: { on: { GO: 'two' } }, two: { type: 'final' } } };
  const events = { GO: { label, may: ['clock', 'secretary'] } } as const;

  it.each<[string, object, Partial<WorkflowDefinition<Facts>>]>([
    ['somebody who can send an event there', ends, { waits: { one: ['secretary', 'clock'] } }],
    ['nobody', final, { waits: { one: [], two: [] } }],
    ['whom the facts say', ends, { waits: { one: () => ['contact'] } }],
    ['somebody who acts in another workflow', ends, { waits: { one: ['contact'] }, through: { one: { contact: 'elsewhere' } } }],
    ['somebody whose right the facts say', ends, { events: { GO: { label, may: () => ['contact'] } }, waits: { one: ['contact'] } }],
  ])('may be %s', (_, machine, over) => {
    expect(() => define(machine, { events, ...over })).not.toThrow();
  });

  it.each<[string, object, Partial<WorkflowDefinition<Facts>>, RegExp]>([
    ['a state without a word', final, { waits: { one: ['clock'] } }, /two does not say whom it waits for/],
    ['a final state that waits', ends, { waits: { one: ['clock'], two: [] } }, /final state two waits/],
    ['a state that there is not', ends, { waits: { one: ['clock'], three: [] } }, /unknown state three/],
    [
      'somebody who can do nothing there',
      ends,
      { waits: { one: ['clock', 'contact'] } },
      /one waits for contact, who can do nothing there/,
    ],
    [
      'somebody elsewhere whom it does not wait for',
      ends,
      { waits: { one: ['clock'] }, through: { one: { contact: 'elsewhere' } } },
      /one does not wait for contact/,
    ],
    ['somebody elsewhere in a state that there is not', ends, { waits: { one: [] }, through: { three: {} } }, /unknown state three/],
  ])('may not be %s', (_, machine, over, message) => {
    expect(() => define(machine, { events, ...over })).toThrow(message);
  });
});

describe('defineRules', () => {
  it('refuses a combination of unknown rules', () => {
    expect(() => defineRules<Facts>()({ both: all('holds') })).toThrow('unknown rule holds');
  });
});
