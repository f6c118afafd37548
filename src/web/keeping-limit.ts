import type { FastifyRequest } from 'fastify';

/** In an hour, from one network address: forms kept until somebody signs in, and proposals that somebody new begins. */
export const KEPT_AN_HOUR = 20;

type Count = (
  request: FastifyRequest,
) => Promise<{ readonly isAllowed: true } | { readonly isAllowed: false; readonly isExceeded: boolean }>;
declare module 'fastify' {
  interface FastifyInstance {
    /** There only where rates are limited at all. */
    keeps?: Readonly<Record<'form' | 'start', Count>>;
  }
}

/** Counts what anybody at all may have kept, and says whether it still may be: or nobody signed in could fill the database. */
export async function mayKeep(request: FastifyRequest, what: 'form' | 'start'): Promise<boolean> {
  const limit = await request.server.keeps?.[what](request);
  return limit === undefined || limit.isAllowed || !limit.isExceeded;
}
