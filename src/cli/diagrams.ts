import { type Schema, schemaOf } from '../../workflows/kit/schema.js';
import { type May, type Role, rolesInWords } from '../../workflows/kit/policy.js';
import type { RuleBook } from '../../workflows/kit/rule.js';
import type { Text } from '../../workflows/kit/text.js';
import type { Branch, EventDefinition, Facts, Workflow } from '../../workflows/kit/workflow.js';
import { HOW_TO } from './how-to.js';

/** A workflow as plain JSON: what the API and the documentation tell of it. */
export interface WorkflowDescription {
  readonly name: string;
  readonly version: number;
  readonly label: Text;
  readonly collection: string;
  readonly create: EventDescription;
  readonly states: readonly {
    readonly name: string;
    readonly label: Text;
    readonly final: boolean;
    /** Whom the process waits for there. Null: the facts of the instance say. */
    readonly waits: readonly Role[] | null;
  }[];
  readonly events: readonly EventDescription[];
  /** `to` null: stays where it is. `rule` is the guard's name, `rules` those that it stands for. The first branch whose rules hold is taken. */
  readonly transitions: readonly {
    readonly from: string;
    readonly event: string;
    readonly to: string | null;
    readonly rule: string | null;
    readonly rules: readonly string[];
  }[];
  readonly rules: readonly { readonly name: string; readonly says: Text; readonly source: string | null }[];
  readonly refusals: readonly { readonly code: string; readonly text: Text; readonly source: string | null }[];
  /** Mermaid. */
  readonly diagram: string;
}
export interface EventDescription {
  readonly type: string;
  readonly label: Text;
  /** Null: the facts of the instance say (a setting of the body, or whether it is published). */
  readonly may: readonly Role[] | null;
  readonly payloadSchema: Schema | null;
}

export function describeWorkflow(workflow: Workflow): WorkflowDescription {
  const { name, version, label, collection, create, states, events, allBranches, refusals } = workflow;
  return {
    name,
    version,
    label,
    collection,
    create: describeEvent('CREATE', create),
    states: Object.entries(states).map(([state, words]) => ({
      name: state,
      label: words,
      final: isFinal(workflow, state),
      waits: rolesOf(workflow.waits?.[state] ?? []),
    })),
    events: Object.entries(events).map(([type, event]) => describeEvent(type, event)),
    transitions: allBranches.map(({ from, event, to, guard }) => ({
      from,
      event,
      to,
      rule: guard,
      rules: guard === null ? [] : rulesOf(workflow, guard).map((r) => r.name),
    })),
    rules: simpleRules(workflow).map(({ name: rule, says, source = null }) => ({ name: rule, says, source })),
    refusals: Object.entries(refusals).map(([code, { source = null, fi, sv, en }]) => ({ code, text: { fi, sv, en }, source })),
    diagram: diagramOf(workflow),
  };
}

const describeEvent = (type: string, { label, may, payload }: EventDefinition<Facts>): EventDescription => ({
  type,
  label,
  may: rolesOf(may),
  payloadSchema: payload ? schemaOf(payload) : null,
});
const rolesOf = (may: May<Facts>): readonly Role[] | null => (typeof may === 'function' ? null : may);
const rulesOf = (workflow: Workflow, guard: string): RuleBook<never>[string] => workflow.rules[guard] ?? [];
const isFinal = (workflow: Workflow, state: string): boolean => workflow.machine.root.states[state]?.type === 'final';

/** Each rule once; combined ones are made of these. */
function simpleRules(workflow: Workflow): RuleBook<never>[string] {
  const all = Object.values(workflow.rules).flat();
  return all.filter((rule, n) => all.findIndex((other) => other.name === rule.name) === n);
}

/** The picture of a workflow, as a Mermaid state diagram. Arrows between the same two states share one line. */
export function diagramOf({ states, initial, allBranches, machine }: Workflow): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, event, guard } of allBranches) {
    const key = `${alias(from)} --> ${alias(to ?? from)}`;
    arrows.set(key, [...(arrows.get(key) ?? []), guard === null ? event : `${event} [${guard}]`]);
  }
  return [
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, { en }]) => `  state "${en}" as ${alias(state)}`),
    `  [*] --> ${alias(initial)}`,
    ...[...arrows].map(([arrow, events]) => `  ${arrow}: ${events.join('<br/>')}`),
    ...Object.keys(states).flatMap((state) => (machine.root.states[state]?.type === 'final' ? [`  ${alias(state)} --> [*]`] : [])),
  ].join('\n');
}
/** Mermaid ends a name at a hyphen, and takes some words for its own. */
const alias = (state: string): string => `s_${state.replaceAll('-', '_')}`;

/** The whole of workflows/README.md. */
export function renderWorkflowsReadme(workflows: readonly Workflow[]): string {
  const processes = workflows.filter((w) => Object.keys(w.states).length > 2);
  const records = workflows.filter((w) => !processes.includes(w));
  return [
    '<!-- Generated by `npm run -s cli -- diagrams` from the definitions and src/cli/how-to.ts. Do not edit: `npm run check` compares. -->',
    HOW_TO.trim(),
    ...processes.map(chapter),
    '## Records',
    'Plain things with versions, policy and journal but no process of their own. `AMEND` changes them; where rows are dated, `validFrom` says from when.',
    table(
      ['Record', 'Collection', 'Finnish · Swedish · English', 'States', 'Events and who may send them', 'Rules'],
      records.map((w) => [
        `\`${w.name}\``,
        `\`${w.collection}\``,
        threeWords(w.label),
        Object.keys(w.states).map(code).join(', '),
        [['create', w.create] as const, ...Object.entries(w.events)].map(([event, { may }]) => `${code(event)}: ${who(may)}`).join('<br>'),
        simpleRules(w)
          .map((rule) => `${rule.says.en} (${rule.source ?? '–'})`)
          .join('<br>') || '–',
      ]),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function chapter(workflow: Workflow): string {
  const { label, name, collection, version, states, events, create } = workflow;
  const blocks = [
    `## ${label.en}: \`${name}\``,
    `${threeWords(label)} · collection \`${collection}\` · version ${version} · created ${by(create.may)}${create.rule ? ` where ${create.rule.map((r) => code(r.name)).join(', ')} hold` : ''} · read ${by(workflow.reads)}`,
    ['```mermaid', diagramOf(workflow), '```'].join('\n'),
    '### States',
    table(
      ['State', 'Finnish', 'Swedish', 'English', 'Waits for', ''],
      Object.entries(states).map(([state, { fi, sv, en }]) => [
        code(state),
        fi,
        sv,
        en,
        waiting(workflow, state),
        state === workflow.initial ? 'initial' : isFinal(workflow, state) ? 'final' : '',
      ]),
    ),
    '### Events',
    table(
      ['Event', 'Finnish · Swedish · English', 'From → to', 'Who may', 'Rules'],
      Object.entries(events).flatMap(([event, definition]) =>
        waysOf(workflow, event).map(({ from, to, guard }, n) => [
          n === 0 ? code(event) : '',
          n === 0 ? threeWords(definition.label) : '',
          `${from.map(code).join(', ')} → ${to === null ? 'stays' : code(to)}`,
          n === 0 ? who(definition.may) : '',
          guard === null
            ? '–'
            : rulesOf(workflow, guard)
                .map((rule) => code(rule.name))
                .join(', '),
        ]),
      ),
    ),
    '### Rules',
    table(
      ['Rule', 'English', 'Finnish', 'Source', 'Looks at'],
      simpleRules(workflow).map(({ name: rule, says, source = '–', readsPayload, locks = [] }) => [
        code(rule),
        says.en,
        says.fi,
        source,
        [...(readsPayload ? ['the payload'] : []), ...locks.map((parent) => `the ${parent}, locked`)].join(', ') || 'facts',
      ]),
    ),
    '### Refusals',
    table(
      ['Code', 'English', 'Source'],
      Object.entries(workflow.refusals).map(([refusal, { en, source = '–' }]) => [code(refusal), en, source]),
    ),
  ];
  return blocks.join('\n\n');
}

interface Way extends Pick<Branch, 'to' | 'guard'> {
  readonly from: string[];
}
/** The branches of an event; those that differ only in where they come from are one. */
function waysOf({ allBranches }: Workflow, event: string): Way[] {
  const ways: Way[] = [];
  for (const { from, event: type, to, guard } of allBranches) {
    if (type !== event) continue;
    const same = ways.find((way) => way.to === to && way.guard === guard);
    if (same) same.from.push(from);
    else ways.push({ from: [from], to, guard });
  }
  return ways;
}

const code = (word: string): string => `\`${word}\``;
const threeWords = ({ fi, sv, en }: Text): string => `${fi} · ${sv} · ${en}`;
const who = (may: May<Facts>): string => {
  const roles = rolesOf(may);
  return roles === null ? 'as the facts say' : rolesInWords(roles).en;
};
const by = (may: May<Facts>): string => (rolesOf(may) === null ? who(may) : `by ${who(may)}`);
/** `the candidate or the program itself`; where somebody acts in another workflow, that is named. */
function waiting({ waits, through }: Workflow, state: string): string {
  const may = waits?.[state] ?? [];
  if (typeof may !== 'function' && may.length === 0) return '–';
  const others = Object.entries(through?.[state] ?? {}).map(([role, workflow]) => `${who([role as Role])}: ${code(workflow)}`);
  return [who(may), ...others].join('; ');
}
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
