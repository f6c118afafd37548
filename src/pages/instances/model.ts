import type { AnswersGiven } from '../../../workflows/kit/answers.js';
import { isKeeper, mayOf, type Role } from '../../../workflows/kit/policy.js';
import type { Language } from '../../../workflows/kit/text.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import { stateTold } from '../../engine/state-told.js';
import type { Loaded, Store } from '../../engine/store.js';
import { NotFound } from '../../engine/errors.js';
import { type JournalShown, journalOf } from '../../api/journal-view.js';
import { present } from '../../api/present.js';
import { deadlinesOf } from '../../desk/deadlines.js';
import type { CallQuestion } from '../../desk/public-call.js';
import { JUST_DONE } from '../../locales/done.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { diagramSvg } from '../../web/diagram.js';
import type { Visit } from '../../web/acting.js';
import { answersValue, factValue } from './fact-value.js';
import { actionsOf } from './instance.js';
import type { InstanceModel, ProcessModel } from './instance.view.js';
import { namesOf, titleOf, titlesOf } from './labels.js';
import { collectionOf, propertiesOf } from './properties.js';

const ZONE = 'Europe/Helsinki';

/** Everything that the page of an instance shows, whatever it is an instance of. */
export async function instanceModel(visited: Visit, store: Store, facts: Loaded): Promise<InstanceModel> {
  const { reader } = visited;
  return {
    ...(await processOf(visited, store, facts)),
    id: facts.id,
    title: titleOf(store, facts, reader.language),
    facts: await factsShown(visited, store, facts),
    actions: actionsOf(visited, store, facts),
    notice: noticeOf(visited, store),
  };
}

/** How far an instance is, how it came there and what is next, as far as the reader may know. */
export async function processOf(visited: Visit, store: Store, facts: Loaded): Promise<ProcessModel> {
  const { reader, program } = visited;
  const { workflow } = store;
  const state = stateTold(facts);
  const isRecord = Object.keys(workflow.states).length === 1;
  return {
    workflow,
    state,
    way: await wayOf(visited, store, facts),
    waits: waitedFor(workflow, state, facts),
    roles: facts.roles,
    situation: situationOf(workflow, state, facts),
    deadlines: await deadlinesOf(program.pool, facts.id, reader.now),
    svg: isRecord ? null : await diagramSvg(workflow, reader.language, state),
  };
}

/** Proposals are told by more than their state: whom they propose may have left, or never been reached. */
export function situationOf({ name }: Workflow, state: string, facts: Loaded): string {
  const support = facts['support'] as { readonly state: string; readonly consent: string | null } | null | undefined;
  if (name !== 'candidate-proposal' || support?.state !== 'withdrawn') return state;
  return support.consent === 'not-me' ? 'astray' : 'gone';
}

/** Whom the process waits for in a state. */
function waitedFor(workflow: Workflow, state: string, facts: Loaded): readonly Role[] {
  const may = workflow.waits?.[state];
  return may === undefined ? [] : mayOf(may, facts);
}

/** The page where a keeper works on an instance, where that is not the page that everybody reads. */
const DESKS: Readonly<Record<string, string>> = { 'nomination-call': '/desk', candidacy: '/desk' };
export const homeOf = ({ workflow }: Store, { id, roles }: Pick<Loaded, 'id' | 'roles'>): string =>
  `/${workflow.collection}/${id}${isKeeper(roles) ? (DESKS[workflow.name] ?? '') : ''}`;

/** Who did what: for those who belong to it. */
export async function wayOf({ program, reader }: Visit, store: Store, facts: Loaded): Promise<readonly JournalShown[] | null> {
  try {
    return await journalOf(program.pool, store, facts, reader);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

/** What was just done, when a form led here. */
export function noticeOf({ request, reader }: Visit, { workflow }: Store): string | null {
  const done = (request.query as Record<string, unknown> | undefined)?.['done'];
  if (typeof done !== 'string') return null;
  const key = `${workflow.name}.${done}`;
  const sentence = Object.hasOwn(JUST_DONE, key) ? JUST_DONE[key] : undefined;
  if (sentence) return reader.t(sentence);
  if (done === 'CREATE') return reader.t(FORM.added);
  if (done === 'AMEND') return reader.t(FORM.saved);
  const label = Object.hasOwn(workflow.events, done) ? workflow.events[done]?.label : undefined;
  return label ? reader.t(FORM.done, { what: label }) : null;
}

/** The facts that have words, in words. */
async function factsShown(visited: Visit, store: Store, facts: Loaded): Promise<InstanceModel['facts']> {
  const { reader, program, actor } = visited;
  const { workflow } = store;
  const properties = propertiesOf(workflow);
  const shown = Object.entries(present(store, facts, reader.language)).filter(
    ([name]) => wordsOf(workflow.name, name) !== null && name !== 'state',
  );
  const names = await namesOf(program.pool, program.engine.registry, idsIn(store, shown, properties), reader.now, actor, reader.language);
  return shown.flatMap(([name, value]) => {
    const asked = name === 'answers' ? questionsOf(facts) : null;
    const inWords = asked
      ? answersValue(reader, asked, value as AnswersGiven)
      : factValue({ reader, workflow: workflow.name, name, value, schema: properties[name], names, zone: ZONE });
    return inWords === null ? [] : [{ label: wordsOf(workflow.name, name, reader.language) as string, value: inWords }];
  });
}

/** What the call asks whose answers these are; null where the instance knows of no call. */
function questionsOf({ of }: Loaded): readonly CallQuestion[] | null {
  const known = of as
    { readonly questions?: readonly CallQuestion[]; readonly call?: { readonly questions?: readonly CallQuestion[] } } | undefined;
  return known?.questions ?? known?.call?.questions ?? null;
}

function wordsOf(workflow: string, name: string, language: Language = 'fi'): string | null {
  try {
    return fieldWords(workflow, '', name).label[language];
  } catch {
    return null;
  }
}

/** Ids that facts refer to, by collection. */
function idsIn(
  store: Store,
  shown: readonly (readonly [string, unknown])[],
  properties: ReturnType<typeof propertiesOf>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (collection: string, id: unknown): void => {
    if (typeof id !== 'string') return;
    found.set(collection, (found.get(collection) ?? new Set()).add(id));
  };
  for (const [name, value] of shown) {
    const collection = collectionOf(store.workflow, name, properties);
    if (collection) for (const id of [value].flat()) add(collection, id);
    else
      for (const item of [value].flat())
        for (const [key, id] of entriesOf(item)) add(collectionOf(store.workflow, key, properties) ?? '', id);
  }
  found.delete('');
  return found;
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? Object.entries(value) : [];

/** What an event form is done to is named here for its crumb. */
export const crumbOf = async (visited: Visit, store: Store, facts: Loaded): Promise<{ label: string; href: string }> => ({
  label: await titleIn(visited, store, facts),
  href: visited.reader.to(homeOf(store, facts)),
});

/** What an instance is called, also by what it is about. */
export const titleIn = async ({ program, actor, reader }: Visit, store: Store, facts: Loaded): Promise<string> =>
  (await titlesOf(program.pool, program.engine.registry, store, [facts], reader.now, actor, reader.language)).get(facts.id) ?? '';
