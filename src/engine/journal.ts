import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../../workflows/kit/policy.js';
import { schemaOf, type Schema } from '../../workflows/kit/schema.js';
import type { Payload } from '../../workflows/kit/workflow.js';

/** One entry: who did what when. Hashed over its own fields and the entry before it. */
export interface Entry {
  readonly instanceId: string;
  readonly seq: number;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly event: string;
  readonly from: string | null;
  readonly to: string;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly at: Date;
  /** Ids, dates and choices of the payload; never words, names or addresses. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Digest of the reason's words with their salt. */
  readonly noteDigest: string | null;
  readonly prev: string;
}

/** What the first entry follows. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of an entry. Keys of `facts` are sorted, so that what the database gives back hashes the same. */
export const hashOf = (e: Entry): string =>
  sha256(
    JSON.stringify([
      e.prev,
      e.instanceId,
      e.seq,
      e.workflow,
      e.workflowVersion,
      e.event,
      e.from,
      e.to,
      e.actorKind,
      e.actorId,
      e.at.toISOString(),
      sorted(e.facts),
      e.noteDigest,
    ]),
  );

/** The same value with the keys of its objects in order: what means the same reads the same. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

export interface Note {
  readonly salt: string;
  readonly text: string;
  readonly digest: string;
}
export const digestOf = (salt: string, text: string): string => sha256(`${salt}\n${text}`);
export function note(text: unknown): Note | null {
  if (typeof text !== 'string') return null;
  const salt = randomUUID();
  return { salt, text, digest: digestOf(salt, text) };
}

export const actorIdOf = (actor: Actor): string | null => ('personId' in actor ? actor.personId : null);

/** The part of a payload that may stand in the journal for ever. */
export function impersonal(type: Payload | undefined, payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return type ? (part(schemaOf(type), payload) as Record<string, unknown>) : {};
}

/** Undefined: nothing of the value may stay. */
function part(schema: Schema, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (schema['type'] === 'array') {
    const items = (value as unknown[]).map((item) => part(schema['items'] as Schema, item));
    return items.every((item) => item === undefined) ? undefined : items;
  }
  if (schema['type'] === 'object' && schema['properties'] && value !== null) {
    const properties = schema['properties'] as Record<string, Schema>;
    const kept = Object.entries(value).flatMap(([key, item]) => {
      const known = properties[key];
      const stays = known ? part(known, item) : undefined;
      return stays === undefined ? [] : [[key, stays] as const];
    });
    return Object.fromEntries(kept);
  }
  const impersonalKind =
    ['uuid', 'date'].includes(String(schema['format'])) ||
    schema['enum'] !== undefined ||
    ['integer', 'boolean'].includes(String(schema['type']));
  return impersonalKind ? value : undefined;
}
