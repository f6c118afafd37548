import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requesterOf } from '../access/requester.js';
import { TooMany } from './errors.js';
import { MOST_KEPT } from './forms/kept.js';
import { KEPT_AN_HOUR } from './keeping-limit.js';
import { languageIn } from './language.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** A form beyond the limit, read only to be given back to whoever typed it. It costs no statement. */
    heldBack?: TooMany;
  }
}

/**
 * Forms that one address may send beyond its limit in a minute and get back. The limit is there so that a flood costs nothing, and giving a form
 * back means to read it: hence this second, harder limit, and a bound on each form's length that is known before a byte of it is read. Who has signed
 * in is not asked: that would be a statement.
 */
const GIVEN_BACK = 30;
/** Bytes of a form with files. They come over the line whether or not they are read, and nothing of a file is kept. */
const MOST_WITH_FILES = 11_000_000;

/** One bucket per address, or per network of IPv6, in memory, by real time. Not per token: made-up ones would each have a bucket of their own. */
export async function limitRates(fastify: FastifyInstance, max: number): Promise<void> {
  // Not the plug-in's own hook, which can but refuse.
  await fastify.register(rateLimit, { global: false, max, timeWindow: '1 minute', keyGenerator: (request) => requesterOf(request.ip) });
  const kept = { max: KEPT_AN_HOUR, timeWindow: '1 hour' };
  fastify.decorate('keeps', { form: fastify.createRateLimit(kept), start: fastify.createRateLimit(kept) });
  const [all, back] = [fastify.createRateLimit(), fastify.createRateLimit({ max: GIVEN_BACK, timeWindow: '1 minute' })];
  fastify.addHook('onRequest', async (request, reply) => {
    const limit = await all(request);
    tell(reply, limit);
    const after = secondsOver(limit);
    if (after === null) return;
    void reply.header('retry-after', after);
    const refusal = new TooMany(after);
    if (!isReadable(request) || secondsOver(await back(request)) !== null) throw refusal;
    request.heldBack = refusal;
  });
}

type Limit = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;
/** After how many seconds there may be more; null while there may be. */
const secondsOver = (limit: Limit): number | null => (!limit.isAllowed && limit.isExceeded ? Math.max(1, limit.ttlInSeconds) : null);

const tell = (reply: FastifyReply, limit: Limit): unknown =>
  limit.isAllowed ||
  reply.headers({ 'x-ratelimit-limit': limit.max, 'x-ratelimit-remaining': limit.remaining, 'x-ratelimit-reset': limit.ttlInSeconds });

/** Whether it is a form of a page as a browser sends it, of a length that it tells and that is worth reading. */
function isReadable({ method, url, is404, headers }: FastifyRequest): boolean {
  // What was only being saved while somebody typed is still on the screen; with a token comes a program.
  const byHand = headers['x-autosave'] === undefined && headers.authorization === undefined;
  if (method !== 'POST' || is404 || languageIn(url) === null || !byHand || !/^\d+$/.test(headers['content-length'] ?? '')) return false;
  const type = headers['content-type'] ?? '';
  const most = type.startsWith('application/x-www-form-urlencoded')
    ? MOST_KEPT
    : type.startsWith('multipart/form-data')
      ? MOST_WITH_FILES
      : 0;
  return Number(headers['content-length']) <= most;
}
