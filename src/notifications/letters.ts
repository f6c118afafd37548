import { v7 as uuid } from 'uuid';
import type { Links } from '../access/links.js';
import type { WriteLetter } from '../engine/perform.js';
import { recipientsOf } from './audiences.js';

/**
 * Writes the rows of a letter, one per recipient, in the transaction that marks its outbox row done: so once, whatever is killed.
 * A consent request carries a signed link of its own. Issue C renders and sends them.
 */
export const letterWriter =
  (links: Links): WriteLetter =>
  async (client, { outboxId, workflow, instanceId, seq, letter, to, facts }, now) => {
    for (const { personId, organisationId, address, language } of await recipientsOf(client, workflow, to, instanceId, now)) {
      const link =
        letter === 'consent-request' && personId !== null
          ? { link: await links.make(client, 'consent', instanceId, personId, await lives(client, instanceId, now)) }
          : {};
      await client.query(
        `insert into letter (id, outbox_id, letter, person_id, organisation_id, address, language, facts, workflow, instance_id, seq, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          uuid(),
          outboxId,
          letter,
          personId,
          organisationId,
          address,
          language,
          JSON.stringify({ ...facts, ...link }),
          workflow,
          instanceId,
          seq,
          now,
        ],
      );
    }
  };

/** Milliseconds until the consent is due; a quarter of a year where the decision is the limit. */
async function lives(client: Parameters<WriteLetter>[0], consentId: string, now: Date): Promise<number> {
  const { rows } = await client.query<{ due_at: Date | null }>('select due_at from consent where id = $1', [consentId]);
  const due = rows[0]?.due_at;
  return due ? due.getTime() - now.getTime() : 90 * 86_400_000;
}
