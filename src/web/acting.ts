import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Actor } from '../../workflows/kit/policy.js';
import type { SentEvent } from '../../workflows/kit/workflow.js';
import { badCharacters } from '../engine/payload.js';
import { Invalid } from '../engine/errors.js';
import type { Outcome, Send } from '../engine/command.js';
import { fieldLabel } from '../locales/fields.js';
import type { Program } from '../program.js';
import { hasFormCookie } from './browser.js';
import { CookiesNeeded, SignInNeeded } from './errors.js';
import { formOf, type FormBody } from './forms/body.js';
import { type FormProblems, problemsOf } from './forms/problems.js';
import { typed, type Values } from './forms/values.js';
import type { Reader } from './reader.js';
import { readerOf } from './reading.js';
import { show } from './show.js';
import { isBackFromStale, keptFor } from './stale-forms.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What was kept for the form of the page that is asked for. */
    broughtBack?: URLSearchParams;
  }
}

/** One request of a page, with what every page needs. */
export interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly program: Program;
  readonly reader: Reader;
  readonly actor: Actor;
  readonly form: FormBody;
}

/** Begins to answer a request. @throws CookiesNeeded where a stale form is back and the cookie that was set for it is not */
export async function visit(request: FastifyRequest, reply: FastifyReply, program: Program): Promise<Visit> {
  if (isBackFromStale(request) && !hasFormCookie(request)) throw new CookiesNeeded();
  const reader = await readerOf(request, reply, program);
  return { request, reply, program, reader, actor: reader.actor, form: formOf(request) };
}

/** The same, for people who have signed in. @throws SignInNeeded */
export async function signedVisit(
  request: FastifyRequest,
  reply: FastifyReply,
  program: Program,
): Promise<Visit & { readonly personId: string }> {
  const found = await visit(request, reply, program);
  if (found.actor.kind !== 'person') throw new SignInNeeded();
  return { ...found, personId: found.actor.personId };
}

/**
 * The key under which a form is carried out once: a double click, a reload or the back button send the same form, whose token was made with the page,
 * to the same address. What is typed anew after going back is another form.
 */
export const onceOf = ({ request, form }: Pick<Visit, 'request' | 'form'>): string =>
  createHash('sha256').update(`${request.url} ${form.fields.toString()}`).digest('hex');

/** What stands in the form: what was kept for it before signing in or when it was stale, else what the page says. */
export async function startValues({ request, program }: Visit, otherwise: Values): Promise<Values> {
  const kept = await keptFor(request, program);
  if (!kept) return otherwise;
  request.broughtBack = kept.fields;
  return typed(kept.fields);
}

/**
 * Looks at every field, of several with one name too. A field whose name has no words is not one that a page could stand an error beside, and may be
 * none of ours at all: that something is wrong with it is said of the whole form.
 * @throws Invalid for characters that cannot be kept
 */
export function mustBeStorable({ fields }: FormBody): void {
  const bad = [...fields].flatMap(([name, value]) =>
    badCharacters({ [name]: value }).map((found) => (fieldLabel(name) === null ? { ...found, pointer: '' } : found)),
  );
  if (bad.length > 0) throw new Invalid(bad);
}

interface Act {
  /** Does what the form asks for. */
  readonly send: () => Promise<unknown>;
  /** Where to go afterwards, without language. */
  readonly then: (outcome: Outcome | undefined) => string;
  /** The form again, with what was typed and why it came back. */
  readonly again: (values: Values, problems: FormProblems) => VNode | Promise<VNode>;
}

/** Carries a form out and goes on, or shows it again. What is not the form's matter is thrown on. */
export async function act(visited: Visit, { send, then, again }: Act): Promise<string | void> {
  const { form, reader, reply } = visited;
  try {
    mustBeStorable(form);
    const outcome = (await send()) as Outcome | undefined;
    await reply.redirect(reader.to(then(outcome)), 303);
  } catch (error) {
    const problems = problemsOf(error, reader.language);
    if (!problems) throw error;
    return show(reply, await again(typed(form.fields), problems), problems.status, form.fields);
  }
}

/**
 * Sends an event as whoever visits, once per form, at the version that the form was made with.
 * @param expects whether it must still be that version: not for what follows another event of the same form; or the version itself, where a form is
 * about several things
 */
export const sendFrom = (
  visited: Visit,
  workflow: string,
  id: string,
  event: SentEvent,
  expects: boolean | number = true,
): Promise<Outcome> => visited.program.conductor.send(sentFrom(visited, workflow, id, event, expects));

/** The same, to be sent together with others. */
export function sentFrom(visited: Visit, workflow: string, id: string, event: SentEvent, expects: boolean | number = true): Send {
  const version = typeof expects === 'number' ? String(expects) : expects ? (visited.form.fields.get('version') ?? '') : '';
  return {
    workflow,
    id,
    actor: visited.actor,
    event,
    ...(/^\d{1,9}$/.test(version) ? { ifMatch: Number(version) } : {}),
    idempotencyKey: `${onceOf(visited)}:${id}:${event.type}`,
    keyOfContent: true,
  };
}

/** Makes an instance as whoever visits, once per form. */
export const createFrom = (visited: Visit, workflow: string, payload: Readonly<Record<string, unknown>>): Promise<Outcome> =>
  visited.program.conductor.create({
    workflow,
    actor: visited.actor,
    payload,
    idempotencyKey: `${onceOf(visited)}:${workflow}`,
    keyOfContent: true,
  });
