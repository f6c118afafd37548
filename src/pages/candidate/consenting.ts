import type { VNode } from 'preact';
import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import type { Actor } from '../../../workflows/kit/policy.js';
import { showReason } from '../../../workflows/kit/reason.js';
import type { Text } from '../../../workflows/kit/text.js';
import { consentAsked, type ConsentAsked } from '../../desk/consent-page.js';
import { Invalid, NotFound, Stale } from '../../engine/errors.js';
import type { Loaded, Store } from '../../engine/store.js';
import { CONSENT } from '../../locales/candidate.js';
import { act, sendFrom, startValues, type Visit } from '../../web/acting.js';
import { GoTo } from '../../web/errors.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { actionsOf, type Available, loadFor } from '../instances/instance.js';
import { answersOf } from '../proposing/steps.js';
import { processOf } from '../instances/model.js';
import { consentPage } from './consent.view.js';

/** What the person asked can do: each is a form of its own, which says which it is in its field `answer`. */
const ANSWERS = ['GIVE', 'DECLINE', 'NOT_ME', 'WITHDRAW', 'CHANGE_PUBLICITY'] as const;
type AnswerType = (typeof ANSWERS)[number];

/** Where an answer leads, and what is said to whoever gives it a second time, as from another tab. */
const LEADS_TO: Readonly<Partial<Record<AnswerType, { readonly state: string; readonly already: Text }>>> = {
  GIVE: { state: 'given', already: CONSENT.alreadyGiven },
  DECLINE: { state: 'declined', already: CONSENT.alreadyDeclined },
  NOT_ME: { state: 'not-me', already: CONSENT.alreadyNotMine },
  WITHDRAW: { state: 'withdrawn', already: CONSENT.alreadyWithdrawn },
};

/** A consent as the person asked sees it, by the link of a letter or signed in. */
export interface Answering {
  readonly visited: Visit;
  readonly id: string;
  /** Where the page is, without language: its forms are sent there. */
  readonly path: string;
}

/** Answers as whoever holds the link, or has signed in. */
export const asActor = (visited: Visit, actor: Actor): Visit => ({ ...visited, actor });

const storeOf = ({ program }: Visit): Store => program.engine.registry.workflow('consent');

/** The page as it stands. */
export async function askedPage(answering: Answering): Promise<VNode> {
  return page(answering, await startValues(answering.visited, EMPTY), NO_PROBLEMS);
}

/** What the page says first to whoever has just answered, or had answered already. */
function noticeOf({ request }: Visit, { state }: Loaded): Text | null {
  const query = (request.query ?? {}) as Record<string, unknown>;
  if (query['already'] !== undefined) return Object.values(LEADS_TO).find((one) => one.state === state)?.already ?? null;
  if (query['done'] === undefined || state === 'asked') return null;
  return query['done'] === 'CHANGE_PUBLICITY' ? CONSENT.publicitySaved : CONSENT.thanks;
}

/** Records the answer that a form of the page gives. */
export function answer(answering: Answering): Promise<string | void> {
  const { visited, id, path } = answering;
  const { form } = visited;
  const type = ANSWERS.find((one) => one === form.fields.get('answer'));
  return act(visited, {
    send: async () => {
      if (type === undefined) throw new Invalid([{ pointer: '', code: 'field.required', text: CONSENT.noAnswer }]);
      const payload = storeOf(visited).workflow.events[type]?.payload;
      const asked = await askedOf(visited, id);
      const event = { type, ...(payload ? given(form.fields, schemaOf(payload), type, asked) : {}) };
      return sendFrom(visited, 'consent', id, event).catch((error: unknown) => alreadySo(answering, type, error));
    },
    then: () => (type === 'CHANGE_PUBLICITY' ? `${path}?done=CHANGE_PUBLICITY` : `${path}?done`),
    again: (values, problems) => page(answering, values, problems),
  });
}

/** Whoever answers twice the same is told so: nothing is wrong. @throws what was wrong otherwise */
async function alreadySo({ visited, id, path }: Answering, type: AnswerType, error: unknown): Promise<never> {
  const stands = error instanceof Stale && (await loadFor(visited, storeOf(visited), id)).state === LEADS_TO[type]?.state;
  throw stands ? new GoTo(`${path}?already`) : error;
}

/** How and when an answer came is for the secretary to say: the person's own is stamped. */
function given(fields: URLSearchParams, schema: Schema, type: string, { questions }: ConsentAsked): Record<string, unknown> {
  const payload = readForm(fields, schema, { zone: 'Europe/Helsinki', only: ['publishName', 'represents', 'reason'] });
  return type === 'GIVE' && questions.length > 0 ? { ...payload, answers: answersOf(fields, questions) } : payload;
}

async function askedOf({ program, reader }: Visit, id: string): Promise<ConsentAsked> {
  const asked = await consentAsked(program.pool, id, reader.now);
  if (!asked) throw new NotFound();
  return asked;
}

async function page({ visited, id, path }: Answering, values: Values, problems: FormProblems): Promise<VNode> {
  const facts = await loadFor(visited, storeOf(visited), id);
  const asked = await askedOf(visited, id);
  const actions = actionsOf(visited, storeOf(visited), facts);
  return consentPage(visited.reader, {
    asked,
    facts,
    actions,
    process: await processOf(visited, storeOf(visited), facts),
    path,
    values,
    problems: meanwhile(visited, values.get('answer'), actions, problems),
    notice: noticeOf(visited, facts),
  });
}

/** A form that is gone from the page cannot be sent again: another answer came first. */
function meanwhile({ reader }: Visit, type: string, actions: readonly Available[], problems: FormProblems): FormProblems {
  const stands = actions.some((action) => action.type === type && action.allowed);
  if (problems.status !== 412 || stands) return problems;
  return { ...problems, reasons: [showReason({ code: 'stale-version', text: CONSENT.answeredMeanwhile, values: {} }, reader.language)] };
}
