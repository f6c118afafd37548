import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { documentOf } from './rendering.js';

/**
 * A page with its heads.
 * @param typed what a form sent, of a page that comes back because of it, or was kept for: what has no field on the page it tells all the same
 */
export function show(reply: FastifyReply, view: VNode, status = 200, typed = reply.request.broughtBack): string {
  headsOf(reply, status);
  return documentOf(view, typed);
}

/** Heads of a page. What somebody sees who has signed in is nobody else's, and is not kept. */
export function headsOf(reply: FastifyReply, status: number): void {
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', reply.request.signed ? 'no-store' : 'no-cache')
    .header('referrer-policy', 'same-origin');
}

/** A page whose address is a key: nobody whom the page leads to is told it, and nothing keeps the page. */
export function secret<T>(reply: FastifyReply, page: T): T {
  void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  return page;
}
