import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Program } from '../../program.js';

/** The part of an address that names an instance. Anything else (`new`) is another page's. */
export const ID = ':id(^[0-9a-f-]{36}$)';

/** Where a document's file is, without language. */
export const fileOf = (document: string): string => `/documents/${document}/file`;

/** The whole address of a page, for what is read elsewhere than in the browser. @param path with its language */
export const addressOf = ({ baseUrl }: Pick<Program, 'baseUrl'>, { protocol, host }: FastifyRequest, path: string): string =>
  (baseUrl ?? `${protocol}://${host}`) + path;

/** A calendar file, as a calendar asks for it. */
export function calendar(reply: FastifyReply, content: string): string {
  void reply.header('content-type', 'text/calendar; charset=utf-8').header('cache-control', 'no-cache');
  return content;
}
