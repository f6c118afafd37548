import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A view as the document that the browser gets. */
const documentOf = (view: VNode): string => `<!doctype html>${renderToString(view)}`;

/** A page with its heads. */
export function show(reply: FastifyReply, view: VNode, status = 200): string {
  headsOf(reply, status);
  return documentOf(view);
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
