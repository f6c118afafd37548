import type { FastifyRequest } from 'fastify';

/** Whether a page of ours asks, as every browser tells of what changes something. Who tells nothing is not believed. */
export function isSameOrigin({ headers, protocol, host }: FastifyRequest, { baseUrl }: { readonly baseUrl: string | null }): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && headers.origin === (baseUrl ?? `${protocol}://${host}`);
}
