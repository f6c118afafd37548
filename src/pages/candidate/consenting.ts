import type { VNode } from 'preact';
import { schemaOf, type Schema } from '../../../workflows/kit/fields.js';
import type { Actor } from '../../../workflows/kit/policy.js';
import { consentAsked, type ConsentAsked } from '../../desk/consent-page.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import type { Store } from '../../engine/store.js';
import { CONSENT } from '../../locales/candidate.js';
import { act, sendFrom, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { actionsOf, loadFor } from '../instances/instance.js';
import { answersOf } from '../proposing/steps.js';
import { processOf } from '../instances/model.js';
import { consentPage } from './consent.view.js';

/** What the person asked can do: each is a form of its own, which says which it is in its field `answer`. */
const ANSWERS = ['GIVE', 'DECLINE', 'NOT_ME', 'WITHDRAW'] as const;

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
  const done = (answering.visited.request.query as Record<string, unknown> | undefined)?.['done'];
  return page(answering, await startValues(answering.visited, EMPTY), NO_PROBLEMS, typeof done === 'string');
}

/** Records the answer that a form of the page gives. */
export function answer(answering: Answering): Promise<string | void> {
  const { visited, id, path } = answering;
  const { form } = visited;
  return act(visited, {
    send: async () => {
      const type = ANSWERS.find((one) => one === form.fields.get('answer'));
      if (type === undefined) throw new Invalid([{ pointer: '', code: 'field.required', text: CONSENT.noAnswer }]);
      const payload = storeOf(visited).workflow.events[type]?.payload;
      const asked = await askedOf(visited, id);
      return sendFrom(visited, 'consent', id, { type, ...(payload ? given(form.fields, schemaOf(payload), type, asked) : {}) });
    },
    then: () => `${path}?done`,
    again: (values, problems) => page(answering, values, problems, false),
  });
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

async function page({ visited, id, path }: Answering, values: Values, problems: FormProblems, justDone: boolean): Promise<VNode> {
  const facts = await loadFor(visited, storeOf(visited), id);
  const asked = await askedOf(visited, id);
  return consentPage(visited.reader, {
    asked,
    facts,
    actions: actionsOf(visited, storeOf(visited), facts),
    process: await processOf(visited, storeOf(visited), facts),
    path,
    values,
    problems,
    justDone,
  });
}
