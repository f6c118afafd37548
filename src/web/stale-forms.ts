import type { FastifyReply, FastifyRequest } from 'fastify';
import { safeNext } from '../access/next.js';
import type { Program } from '../program.js';
import { formOf } from './forms/body.js';
import { keepForm, keptForm, type KeptForm } from './forms/kept.js';
import { madeFor, newFormToken } from './form-token.js';
import { mayKeep } from './keeping-limit.js';
import { languageIn, withoutLanguage } from './language.js';
import { isSameOrigin } from './same-origin.js';

const queried = ({ query }: FastifyRequest, name: string): unknown => (query as Record<string, unknown> | undefined)?.[name];
const pathOf = ({ url }: FastifyRequest): string => withoutLanguage(url).split('?')[0] ?? '/';

/** Whether a page is asked for to which a stale form has led back. */
export const isBackFromStale = (request: FastifyRequest): boolean => request.method === 'GET' && queried(request, 'stale') !== undefined;

/** What was kept for the form of a page: before signing in (`kept`), or since it was stale (`stale`). */
export const keptFor = (request: FastifyRequest, { pool }: Program): Promise<KeptForm | null> =>
  keptForm(pool, pathOf(request), queried(request, 'kept') ?? queried(request, 'stale'));

/**
 * What a page says of the form that stands on it again: that it was stale, or that somebody else had written it. After signing in, whoever it was that
 * wrote it is told by the page itself.
 */
export async function backOf(request: FastifyRequest, program: Program): Promise<'stale' | 'another' | undefined> {
  if (request.method !== 'GET' || (queried(request, 'kept') ?? queried(request, 'stale')) === undefined) return undefined;
  const writer = (await keptFor(request, program))?.person ?? null;
  const { actor } = request;
  if (writer !== null && actor?.kind === 'person' && actor.personId !== writer) return 'another';
  return isBackFromStale(request) ? 'stale' : undefined;
}

/** Whether a form stands on a page of its own address, by the house's custom the one that it comes back on. */
const hasPage = ({ server, routeOptions: { url } }: FastifyRequest): boolean =>
  url !== undefined && server.hasRoute({ method: 'GET', url });

/** Where whoever sent a form may go on: the form's own page, or the one that it stood on, without its language. */
export function pageBehind(request: FastifyRequest, program: Program): string {
  if (request.method !== 'POST') return withoutLanguage(request.url);
  if (hasPage(request)) return pathOf(request);
  const { referer = '' } = request.headers;
  const from = isSameOrigin(request, program) && URL.canParse(referer) ? new URL(referer) : null;
  return from && languageIn(from.pathname) ? safeNext(withoutLanguage(from.pathname + from.search)) : '/';
}

/**
 * Keeps what a form sent, for its page.
 * @returns the page's path, without its language, and the text under which the form is kept there; null for a form without such a page, for one that
 * is too long, and where enough was kept for the address that asks
 */
export async function keptAside(request: FastifyRequest, { pool }: Program): Promise<{ path: string; token: string } | null> {
  if (request.method !== 'POST' || !hasPage(request) || !(await mayKeep(request, 'form'))) return null;
  const path = pathOf(request);
  const token = await keepForm(pool, path, formOf(request).fields, madeFor(request));
  return token === null ? null : { path, token };
}

/**
 * The address of the page on which a stale form stands again, with the cookie that its new token needs set on the way: a browser that comes there
 * without it keeps no cookies.
 */
export function backTo(reply: FastifyReply, { path, token }: { readonly path: string; readonly token: string }): string {
  newFormToken(reply);
  return `${path}?stale=${token}`;
}
