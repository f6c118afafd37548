import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rolesHeld } from '../../workflows/kit/policy.js';
import { NotFound } from '../engine/errors.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Program } from '../program.js';
import type { PageFilter } from './page.filter.js';
import { isSameOrigin } from './same-origin.js';

const BOARD = '/admin/queues';
/** The board's page sets styles on its elements and asks for its own files only. Of other hosts it gets nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'self'; frame-ancestors 'none'";
/** The page would fetch a font from another host. */
const FOREIGN = /<link [^>]*https?:\/\/[^>]*>/g;

interface Parts {
  readonly program: Program;
  readonly pages: PageFilter;
  /** Asked at each request: the queues' server may come later than the program. */
  readonly jobs: () => Jobs;
}

/**
 * BullMQ's own view of the queues, on Redis and PostgreSQL alike, for administrators who have signed in; for everybody else it is not there. What
 * it changes are jobs, which carry ids: the rows are the truth, and the sweeper queues again whatever is lost.
 */
export async function queueBoard(fastify: FastifyInstance, { program, pages, jobs }: Parts): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(BOARD);
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Edustus', hideRedisDetails: true } },
  });
  let shown: unknown;
  const show = (): void => {
    const queues = jobs().queuesToShow();
    if (queues === shown || queues === null) return;
    shown = queues;
    board.setQueues(queues.map((queue) => new BullMQAdapter(queue)));
  };
  await fastify.register(
    async (own) => {
      // The forms' token is of our own pages; here a change is one that this very origin asks for.
      own.addHook('onRoute', (route) => {
        route.config = { ...route.config, checksOrigin: true } as NonNullable<typeof route.config>;
      });
      // In the step in which the server finds out who asks, and after that.
      own.addHook('preParsing', async (request, reply) => {
        const refused = !(await isAdministrator(request, program)) || (changes(request) && !isSameOrigin(request, program));
        if (refused) return pages.answer(new NotFound(), request, reply);
        show();
        void reply.header('cache-control', 'no-store');
      });
      own.addHook('onSend', async (_, reply: FastifyReply, payload) => {
        void reply.header('content-security-policy', POLICY);
        const isPage = typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
        return isPage ? payload.replace(FOREIGN, '') : payload;
      });
      await own.register(adapter.registerPlugin());
    },
    { prefix: BOARD },
  );
}

/** By session alone: a token of the API opens no pages. */
async function isAdministrator({ signed, actor }: FastifyRequest, { clock }: Program): Promise<boolean> {
  return signed !== undefined && actor !== undefined && rolesHeld(actor, await clock.now()).has('administrator');
}

const changes = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';
