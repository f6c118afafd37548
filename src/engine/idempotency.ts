import { createHash } from 'node:crypto';
import type { Actor } from '../../workflows/kit/policy.js';
import type { Create, Outcome } from './command.js';
import { Invalid } from './errors.js';
import { KEY_REUSED } from './field-codes.js';
import { actorIdOf, sorted } from './journal.js';
import { problem } from './payload.js';
import { named } from './statements.js';
import type { Db } from './store.js';
import type { Change } from './write.js';

/** The same key and content before: what was made then. @throws Invalid when the content differs */
export async function replayed(
  db: Db,
  { actor, idempotencyKey, keyOfContent = false }: Pick<Create, 'actor' | 'idempotencyKey' | 'keyOfContent'>,
  content: object,
): Promise<Outcome | null> {
  if (idempotencyKey === undefined) return null;
  const { rows } = await db.query<{ digest: string; instance_id: string; version: number; to_state: string }>({
    ...named(
      `select k.digest, k.instance_id, k.version, j.to_state from idempotency_key k join journal j on j.instance_id = k.instance_id and j.seq = k.version where k.actor = $1 and k.key = $2`,
    ),
    values: [keyOwner(actor), idempotencyKey],
  });
  const [row] = rows;
  if (!row) return null;
  if (!keyOfContent && row.digest !== digestOf(content))
    throw new Invalid([{ ...problem('header:Idempotency-Key', 'field.taken'), text: KEY_REUSED }]);
  return { id: row.instance_id, state: row.to_state, version: row.version, replayed: true, commands: [] };
}

/** What a change writes of its key, when it has one. */
export const idempotency = (actor: Actor, key: string | undefined, content: object): Partial<Pick<Change, 'idempotency'>> =>
  key === undefined ? {} : { idempotency: { actor: keyOwner(actor), key, digest: digestOf(content) } };

const keyOwner = (actor: Actor): string => actorIdOf(actor) ?? actor.kind;
const digestOf = (content: object): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex');
