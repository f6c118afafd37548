import type { Pool, PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Command } from '../../workflows/kit/effect.js';
import { showReason } from '../../workflows/kit/reason.js';
import type { Clock } from '../platform/clock.js';
import { lostRace } from './constraints.js';
import type { Engine } from './engine.js';
import { Forbidden, Invalid, NotFound, Refused, Stale } from './errors.js';
import { named } from './statements.js';
import type { CommandTarget } from './store.js';
import { inTransaction } from './transaction.js';

/** A letter that the outbox asks for. */
export interface LetterAsked {
  readonly outboxId: string;
  readonly workflow: string;
  readonly instanceId: string;
  readonly seq: number;
  readonly letter: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
/** Writes the letter's rows in the transaction that marks it done. */
export type WriteLetter = (client: PoolClient, asked: LetterAsked, now: Date) => Promise<void>;

interface OutboxEntry {
  readonly id: string;
  readonly workflow: string;
  readonly instance_id: string;
  readonly seq: number;
  readonly topic: 'letter' | 'command';
  readonly payload: Command & { letter: string; to: string; facts: Record<string, unknown> };
}

const SYSTEM = { kind: 'system' } as const;
const CLOCK = { kind: 'clock' } as const;
/** How often a command is tried again at once when the row it meant moved meanwhile; then the queue tries later. */
const TRIES = 5;

/** Carries out what commits have left behind: commands to other workflows, letters, deadlines. Effect and mark share one commit. */
export class Performer {
  constructor(
    private readonly pool: Pool,
    private readonly engine: Engine,
    private readonly writeLetter: WriteLetter,
    private readonly clock: Clock,
  ) {}

  /** Carries out one outbox row and every command that follows from it. Twice is harmless. */
  async perform(id: string): Promise<string> {
    const { word, next } = await this.retrying(() => inTransaction(this.pool, (client) => this.one(client, id)));
    for (const command of next) await this.perform(command);
    return word;
  }

  /** Carries out commands that were just committed. A failure is the queue's to mend: they are in the outbox. */
  async carryOut(ids: readonly string[], failed: (error: unknown) => void): Promise<void> {
    for (const id of ids) {
      try {
        await this.perform(id);
      } catch (error) {
        failed(error);
      }
    }
  }

  /** Sends the event of a deadline that has fallen due, as the clock. Settled, moved or not due: nothing. */
  async fire(id: string): Promise<string> {
    const { word, next } = await this.retrying(() => inTransaction(this.pool, (client) => this.due(client, id)));
    for (const command of next) await this.perform(command);
    return word;
  }

  private async one(client: PoolClient, id: string): Promise<Done> {
    const { rows } = await client.query<OutboxEntry>({
      ...named('select id, workflow, instance_id, seq, topic, payload from outbox where id = $1 and done_at is null for update'),
      values: [id],
    });
    const [row] = rows;
    if (!row) return { word: 'nothing due', next: [] };
    if (row.topic === 'letter') {
      const { letter, to, facts } = row.payload;
      await this.writeLetter(
        client,
        { outboxId: id, workflow: row.workflow, instanceId: row.instance_id, seq: row.seq, letter, to, facts },
        await this.clock.now(client),
      );
      return done(client, id, letter);
    }
    const targets = await this.targetsOf(client, row);
    const [only] = targets;
    if (!only) return done(client, id, 'nobody');
    if (targets.length === 1) return this.command(client, id, row.payload.workflow, only);
    const next = await fanOut(client, row, targets);
    return { ...(await done(client, id, `${targets.length} targets`)), next };
  }

  private async targetsOf(client: PoolClient, { payload, instance_id }: OutboxEntry): Promise<readonly CommandTarget[]> {
    const { event } = payload;
    if ('create' in payload) return [{ create: payload.create }];
    const audience = this.engine.registry.workflow(payload.workflow).audiences?.[payload.to];
    if (!audience) return [{ id: payload.to, ...(event ? { event } : {}) }];
    return audience({ db: client, engine: this.engine, from: instance_id, by: payload.by ?? {}, event });
  }

  /** A refusal is an answer, not a fault: it is written down and the command is done. */
  private async command(client: PoolClient, id: string, workflow: string, target: CommandTarget): Promise<Done> {
    await client.query('savepoint command');
    try {
      const outcome = target.create
        ? await this.engine.createIn(client, { workflow, actor: SYSTEM, payload: target.create })
        : await this.engine.sendIn(client, { workflow, id: target.id as string, actor: SYSTEM, event: target.event as { type: string } });
      if (!outcome) throw new Stale(null);
      return { ...(await done(client, id, outcome.state)), next: outcome.commands };
    } catch (error) {
      const refusal = refusalOf(this.engine.explained(error, workflow));
      if (!refusal) throw error;
      await client.query('rollback to savepoint command');
      await client.query('update outbox set done_at = clock_timestamp(), refused = $2 where id = $1', [id, JSON.stringify(refusal)]);
      return { word: 'refused', next: [] };
    }
  }

  private async due(client: PoolClient, id: string): Promise<Done> {
    const { rows } = await client.query<{ id: string; workflow: string; instance_id: string; key: string; event: string }>({
      ...named(
        'select id, workflow, instance_id, key, event from deadline where id = $1 and settled_at is null and due_at <= $2 for update',
      ),
      values: [id, await this.clock.now(client)],
    });
    const [row] = rows;
    if (!row) return { word: 'nothing due', next: [] };
    await client.query('savepoint command');
    try {
      const send = { workflow: row.workflow, id: row.instance_id, actor: CLOCK, event: { type: row.event } };
      const outcome = await this.engine.sendIn(client, send, { fired: { id: row.id, key: row.key } });
      if (!outcome) throw new Stale(null);
      return { word: outcome.state, next: outcome.commands };
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      await client.query('rollback to savepoint command');
      await client.query('update deadline set settled_at = $2, outcome = $3 where id = $1', [
        id,
        await this.clock.now(client),
        `refused: ${refusal.map((r) => r.code).join(', ')}`,
      ]);
      return { word: 'refused', next: [] };
    }
  }

  private async retrying<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= TRIES || !(error instanceof Stale || lostRace(error))) throw error;
      }
    }
  }
}

interface Done {
  readonly word: string;
  readonly next: readonly string[];
}
async function done(client: PoolClient, id: string, word: string): Promise<Done> {
  await client.query({ ...named('update outbox set done_at = clock_timestamp() where id = $1'), values: [id] });
  return { word, next: [] };
}

/** One row per target, so that one that fails keeps nobody waiting. */
async function fanOut(
  client: PoolClient,
  { payload, workflow, instance_id, seq }: OutboxEntry,
  targets: readonly CommandTarget[],
): Promise<string[]> {
  const rows = targets.map(({ id, create, event }) => ({
    id: uuid(),
    payload: create ? { workflow: payload.workflow, create } : { workflow: payload.workflow, to: id, event },
  }));
  await client.query(
    `insert into outbox (id, workflow, instance_id, seq, topic, payload, available_at)
     select x.id, $1, $2, $3, 'command', x.payload, clock_timestamp() + interval '2 seconds' from jsonb_to_recordset($4) as x(id uuid, payload jsonb)`,
    [workflow, instance_id, seq, JSON.stringify(rows)],
  );
  return rows.map((r) => r.id);
}

/** What an expected refusal says; null for a fault, which is thrown on and tried again. */
function refusalOf(error: unknown): { code: string; detail: string }[] | null {
  if (error instanceof Refused || error instanceof Forbidden)
    return error.reasons.map((r) => showReason(r, 'fi')).map(({ code, detail }) => ({ code, detail }));
  if (error instanceof Invalid) return error.problems.map((p) => ({ code: p.code, detail: p.pointer }));
  return error instanceof NotFound ? [{ code: 'not-found', detail: '' }] : null;
}
