import cookie from '@fastify/cookie';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionOf } from '../access/sessions.js';
import type { Program } from '../program.js';
import { SignInNeeded, StaleForm } from './errors.js';
import { signForms, standingOf } from './form-token.js';
import { isApi, isAsset } from './page-or-api.js';
import { isSameOrigin } from './same-origin.js';

/** Who has signed in with the browser that asks. */
export interface Signed {
  readonly sessionId: string;
  readonly name: string;
}
declare module 'fastify' {
  interface FastifyRequest {
    signed?: Signed;
  }
  interface FastifyInstance {
    cookieNames: Names;
  }
}

/** Names of our cookies. Behind TLS `__Host-` keeps other hosts of the domain from setting them. */
interface Names {
  readonly session: string;
  readonly csrf: string;
  readonly attempt: string;
  readonly secure: boolean;
}
const namesFor = (secure: boolean): Names => {
  const prefix = secure ? '__Host-edustus' : 'edustus';
  return { session: `${prefix}-session`, csrf: `${prefix}-form`, attempt: `${prefix}-attempt`, secure };
};

/**
 * Whether browsers reach us by TLS: then cookies are for TLS alone. Without a public address only production is sure to stand behind a proxy that
 * speaks it; a computer of one's own is asked by plain HTTP, where Safari would drop such cookies.
 */
const behindTls = ({ baseUrl }: Program, production: boolean): boolean => baseUrl?.startsWith('https://') ?? production;

const options = ({ secure }: Names): { path: string; httpOnly: true; secure: boolean; sameSite: 'lax' } => ({
  path: '/',
  httpOnly: true,
  secure,
  sameSite: 'lax',
});

/** Cookies, who has signed in, and the check that a form was ours. The API knows none of it: it goes by tokens alone. */
export async function knowBrowsers(fastify: FastifyInstance, program: Program, production: boolean): Promise<void> {
  const names = namesFor(behindTls(program, production));
  fastify.decorate('cookieNames', names);
  await fastify.register(cookie);
  await signForms(fastify, { cookieKey: names.csrf, cookieOpts: { ...options(names), maxAge: LIFE }, hmacKey: program.formKey });
  // Before the body is read, and after the limit of rates: whoever is refused costs no statement, whatever the cookie.
  fastify.addHook('preParsing', async (request) => {
    if (request.heldBack) return;
    const token = isApi(request.url) || isAsset(request.url) ? undefined : request.cookies[names.session];
    const held = token === undefined ? null : await sessionOf(program.pool, token);
    if (!held) return;
    request.actor = held.actor;
    request.signed = { sessionId: held.id, name: held.name };
  });
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.heldBack) throw request.heldBack;
    const { checksOrigin = false, anybodys = false } = request.routeOptions.config as FormConfig;
    if (request.method === 'GET' || request.method === 'HEAD' || isApi(request.url) || checksOrigin) return;
    const { is, genuine } = await standingOf(request, reply, anybodys);
    if (is === 'good') return;
    // What another site sends is not kept for anybody: it would stand in a form of theirs that only waits to be pressed.
    if (!genuine && !isSameOrigin(request, program)) throw new StaleForm('foreign');
    throw is === 'signed-out' ? new SignInNeeded() : new StaleForm(is);
  });
}

/** What a route says of the forms that it takes. */
interface FormConfig {
  /** It has no forms of ours, and looks at where its requests come from. */
  readonly checksOrigin?: boolean;
  readonly anybodys?: boolean;
}
/** Of a handler whose form matters in nobody's name: by what it says itself, not by who is signed in, it is known whose it is. */
export const AnybodysForm = (): MethodDecorator => RouteConfig({ anybodys: true } satisfies FormConfig);

/** Whether the browser has sent back the cookie of its forms' secret. */
export const hasFormCookie = ({ cookies, server }: FastifyRequest): boolean => cookies[server.cookieNames.csrf] !== undefined;

/** Seconds for which a browser keeps session and forms: a form that is opened again with its tab must not be stale while the session holds. */
const LIFE = 30 * 86_400;

/**
 * Keeps who signed in, and for as long the secret of the browser's forms, so that what somebody was writing when the session ended can be sent after
 * all; the session's end is the database's matter. Whoever else signs in sends no form of theirs: each is bound to its person.
 */
export function remember(reply: FastifyReply, token: string): void {
  set(reply, 'session', token, LIFE);
  const forms = reply.request.cookies[reply.server.cookieNames.csrf];
  if (forms !== undefined) set(reply, 'csrf', forms, LIFE);
}
/** With the session goes the secret of its forms: whoever comes to the browser next sends none of them again. */
export const forget = (reply: FastifyReply): void => {
  clear(reply, 'session');
  clear(reply, 'csrf');
};

/** Binds a sign-in that goes by way of another site to this browser. */
export const rememberAttempt = (reply: FastifyReply, token: string): void => set(reply, 'attempt', token, 600);
export const attemptOf = (request: FastifyRequest): string | undefined => request.cookies[request.server.cookieNames.attempt];
export const forgetAttempt = (reply: FastifyReply): void => clear(reply, 'attempt');

/** @param seconds until the browser drops it */
function set(reply: FastifyReply, which: 'session' | 'csrf' | 'attempt', value: string, seconds: number): void {
  const names = reply.server.cookieNames;
  void reply.setCookie(names[which], value, { ...options(names), maxAge: seconds });
}
function clear(reply: FastifyReply, which: 'session' | 'csrf' | 'attempt'): void {
  const names = reply.server.cookieNames;
  void reply.clearCookie(names[which], options(names));
}
