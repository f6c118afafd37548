import type { FastifyReply, FastifyRequest } from 'fastify';
import { rolesHeld, scopesHeld } from '../../../workflows/kit/policy.js';
import { NotFound } from '../../engine/errors.js';
import { badCharacters } from '../../engine/payload.js';
import type { Program } from '../../program.js';
import { signedVisit, type Visit } from '../../web/acting.js';

export type SignedVisit = Visit & { readonly personId: string };

/** A visit of an administrator. @throws SignInNeeded; NotFound for everybody else: what is administered is nobody else's to know of */
export async function adminVisit(request: FastifyRequest, reply: FastifyReply, program: Program): Promise<SignedVisit> {
  const visited = await signedVisit(request, reply, program);
  if (!isAdministrator(visited)) throw new NotFound();
  return visited;
}

export const isAdministrator = ({ actor, reader }: Visit): boolean => rolesHeld(actor, reader.now).has('administrator');

/** A visit of whoever keeps a body: its secretary, the substitute, an administrator. @throws SignInNeeded; NotFound for everybody else */
export async function keeperVisit(request: FastifyRequest, reply: FastifyReply, program: Program, bodyId: string): Promise<SignedVisit> {
  const visited = await signedVisit(request, reply, program);
  const keeps = isAdministrator(visited) || scopesHeld(visited.actor, visited.reader.now, 'secretary', 'substitute').includes(bodyId);
  if (!keeps) throw new NotFound();
  return visited;
}

/** One value of the address after the question mark; empty where there is none, or several. */
export function queryOf({ query }: Pick<FastifyRequest, 'query'>, name: string): string {
  const value = (query as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' && badCharacters(value).length === 0 ? value : '';
}

/** Which page of a register is asked for; the first for whatever is no number. @param name of the query parameter that says it */
export const pageNumber = (request: Pick<FastifyRequest, 'query'>, name = 'page'): number => {
  const page = queryOf(request, name);
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
};
