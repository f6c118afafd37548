import { workflowIn } from './collections.js';
import { withContent } from './fields.js';
import { listOf, type Amend, type Create, type Fields, type List, type Look, type Send, type Step } from './format.js';
import type { Performance } from './performance.js';
import { fillSay, valueInWords } from './say.js';
import { inLanguage } from './say.js';
import type { Doer } from './tell-step.js';
import { WORDS } from './words.js';
import { MEMBERSHIP_STATES } from '../../workflows/membership-term/states.js';

/** Adds something that the case names by a key. */
export const create: Doer<Create> = async function* (doing, performance, step) {
  const { collection, fields } = { collection: doing.create, fields: withContent(doing.with) };
  const payload = await performance.resolve(workflowIn(collection).create.payload, fields, step.at);
  const outcome = await performance.create(collection, payload, step.as);
  if (outcome.done) performance.remember(collection, doing.key, outcome.resource.id);
  yield { outcome, line: sentence('created', collection, doing.key, performance, step) };
};

export const amend: Doer<Amend> = async function* (doing, performance, step) {
  const payload = await performance.resolve(workflowIn(doing.amend).events['AMEND']?.payload, doing.with, step.at);
  const outcome = await performance.amend(doing.amend, performance.id(doing.amend, doing.key), payload, step.as);
  yield { outcome, line: sentence('amended', doing.amend, doing.key, performance, step) };
};

/** Sends an event to something that a step made, or to what the program made: a candidacy, a consent, a decision, a membership. */
export const event: Doer<Send> = async function* (doing, performance, step) {
  const workflow = workflowIn(doing.on);
  const { language } = performance.played;
  const fields = await performance.resolve(workflow.events[doing.event]?.payload, doing.with ?? {}, step.at);
  for (const { id, name } of await targets(doing, performance)) {
    const outcome = await performance.send(doing.on, id, doing.event, fields, step.as);
    const state = outcome.done ? inLanguage(workflow.states[outcome.resource.state], language) : undefined;
    const values: Readonly<Record<string, string | undefined>> = {
      as: performance.names.actor(step.as),
      event: inLanguage(workflow.events[doing.event]?.label, language),
      label: inLanguage(workflow.label, language),
      name,
      state: state ?? '–',
    };
    yield { outcome, line: fillSay(WORDS[language].sent, (value) => values[value]) };
  }
};

async function targets(doing: Send, performance: Performance): Promise<{ id: string; name: string }[]> {
  const { on, key, call, of, seat } = doing;
  if (key !== undefined) return [{ id: performance.id(on, key), name: performance.names.of(on, key) }];
  if (seat !== undefined) return [{ id: await membershipOf(seat, performance), name: performance.names.of('seats', seat) }];
  if (call !== undefined && of === undefined)
    return [{ id: await decisionOf(call, doing.event, performance), name: performance.names.of('calls', call) }];
  const found: { id: string; name: string }[] = [];
  for (const person of listOf(of ?? [])) {
    const id =
      on === 'consents' ? (await performance.consent(call as string, person)).id : await performance.candidacy(call as string, person);
    found.push({ id, name: performance.names.person(person) });
  }
  return found;
}

/** The decision of a call to which the event belongs now; the last one when it belongs to none, and the program says why not. */
export async function decisionOf(call: string, type: string, performance: Performance): Promise<string> {
  const all = await performance.list('decisions', { call: performance.id('calls', call) });
  const fitting = all.filter((d) => workflowIn('decisions').possible(d.state).includes(type));
  const found = fitting.at(-1) ?? all.at(-1);
  if (!found) throw new Error(`"${call}" has no decision: READY makes one.`);
  return found.id;
}

async function membershipOf(seat: string, performance: Performance): Promise<string> {
  const { body } = performance.played.records.seats[seat] as Fields;
  const all = await performance.list('memberships', { body: performance.id('bodies', String(body)) });
  const found = all
    .filter((m) => m['seat'] === performance.id('seats', seat))
    .sort((a, b) => Number(MEMBERSHIP_STATES.ended.includes(b.state)) - Number(MEMBERSHIP_STATES.ended.includes(a.state)));
  const last = found.at(-1);
  if (!last) throw new Error(`Nobody has held "${seat}".`);
  return last.id;
}

export const look: Doer<Look> = async function* (doing, performance, step) {
  const id = performance.id(doing.look, doing.key);
  const resource = await performance.get(`/${doing.look}/${id}`);
  const outcome = { done: true, status: 200, resource } as const;
  yield { outcome, line: sentence('seen', doing.look, doing.key, performance, step, resource.state) };
};

export const list: Doer<List> = async function* (doing, performance, step) {
  const collections: Readonly<Record<string, string>> = { body: 'bodies', call: 'calls', organisation: 'organisations' };
  const where = Object.fromEntries(
    Object.entries(doing.where).map(([by, key]) => [by, collections[by] ? performance.id(collections[by], key) : key]),
  );
  const items = await performance.list(doing.list, where, step.as);
  const { language } = performance.played;
  const values: Readonly<Record<string, string>> = {
    label: inLanguage(workflowIn(doing.list).label, language),
    count: String(items.length),
  };
  const outcome = { done: true, status: 200, resource: { id: '', state: '', count: items.length } } as const;
  yield { outcome, line: fillSay(WORDS[language].listed, (value) => values[value]) };
};

function sentence(
  kind: 'created' | 'amended' | 'seen',
  collection: string,
  key: string,
  { names, played }: Performance,
  step: Step,
  state = '',
): string {
  const { language, calendar } = played;
  const workflow = workflowIn(collection);
  const values: Readonly<Record<string, string>> = {
    as: names.actor(step.as),
    label: inLanguage(workflow.label, language),
    name: valueInWords(names.of(collection, key), language, calendar),
    state: inLanguage(workflow.states[state] ?? '', language),
  };
  return fillSay(WORDS[language][kind], (value) => values[value]);
}
