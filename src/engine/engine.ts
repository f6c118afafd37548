import type { Pool, PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../workflows/kit/policy.js';
import type { Reason } from '../../workflows/kit/reason.js';
import { PARENTS, type Parent } from '../../workflows/kit/rule.js';
import { decide, decideCreate, locksOf, type Decision, type Facts } from '../../workflows/kit/workflow.js';
import type { Clock } from '../platform/clock.js';
import { changeOf } from './change.js';
import type { Create, Outcome, Send, Together } from './command.js';
import { explain, keyTaken, lostRace } from './constraints.js';
import { NotFound, Refused, Stale } from './errors.js';
import { refuseGeneral } from './general-refusals.js';
import { GENESIS } from './journal.js';
import { idempotency, replayed } from './idempotency.js';
import { loadFacts } from './load.js';
import { parsePayload } from './payload.js';
import { mayKnow, mustBeAllowed, mustBePossible } from './permission.js';
import type { Registry } from './registry.js';
import { stateTold } from './state-told.js';
import { named } from './statements.js';
import type { Db, Loaded, Store } from './store.js';
import { inTransaction, onConnection, transact } from './transaction.js';
import { writeChange, writeEffects } from './write.js';

/** How often a command without an expected version is looked at anew when somebody else was first. */
const TRIES = 8;

const PARENT_TABLES: Record<Parent, string> = {
  body: 'body',
  call: 'nomination_call',
  candidacy: 'candidacy',
  decision: 'appointment_decision',
  membership: 'membership',
  organisation: 'organisation',
  grant: 'role_grant',
};

/** What a fired deadline or an outbox row adds to the command it sends. */
interface Origin {
  readonly fired?: { readonly id: string; readonly key: string };
}

/** THE transaction. Every change of state, by whomever, goes through `send` or `create`. */
export class Engine {
  constructor(
    private readonly pool: Pool,
    readonly registry: Registry,
    readonly clock: Clock,
  ) {}

  /**
   * Sends an event: payload → facts → key and version → policy → rules → one commit.
   * Whatever an attempt fails of, the same key may have gone through meanwhile: then that is the answer.
   * @throws Invalid, NotFound, Stale, Forbidden, Refused; then nothing was written
   */
  async send(send: Send): Promise<Outcome> {
    const store = this.registry.workflow(send.workflow);
    const content = { id: send.id, ...send.event };
    const replay = await replayed(this.pool, send, content);
    if (replay) return replay;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const done = await this.attempt(store, send);
        if (done) return done;
      } catch (error) {
        const twin = await replayed(this.pool, send, content);
        if (twin) return twin;
        if (!lostRace(error)) throw explain(error, store);
      }
      if (send.ifMatch !== undefined) {
        const twin = await replayed(this.pool, send, content);
        if (twin) return twin;
        throw new Stale(null);
      }
      if (attempt >= TRIES) throw new Refused([refuseGeneral('conflict')]);
    }
  }

  private async attempt(store: Store, send: Send): Promise<Outcome | null> {
    const now = await this.clock.now();
    return onConnection(this.pool, async (client) => {
      const facts = await this.load(client, store, send.id, now, send.actor, send.event);
      const locks = locksOf(store.workflow, facts.state, send.event.type);
      if (locks.length === 0) return this.decideAndWrite(client, store, facts, send);
      return transact(client, () => this.locked(client, store, facts, send, locks));
    });
  }

  /** Locks in statements of their own, then reads the facts again: a read in the same statement would see what was before the wait. */
  private async locked(
    client: PoolClient,
    store: Store,
    seen: Loaded,
    send: Send,
    locks: readonly string[],
    origin: Origin = {},
  ): Promise<Outcome | null> {
    await lockParents(client, store, seen, locks);
    const facts = await this.load(client, store, send.id, seen.now, send.actor, send.event);
    return this.decideAndWrite(client, store, facts, send, origin);
  }

  /** The same inside somebody's transaction, for commands and deadlines. @returns null when the row moved meanwhile */
  async sendIn(client: PoolClient, send: Send, origin: Origin = {}): Promise<Outcome | null> {
    const store = this.registry.workflow(send.workflow);
    const facts = await this.load(client, store, send.id, await this.clock.now(client), send.actor, send.event);
    const locks = locksOf(store.workflow, facts.state, send.event.type);
    return locks.length === 0
      ? this.decideAndWrite(client, store, facts, send, origin)
      : this.locked(client, store, facts, send, locks, origin);
  }

  private async decideAndWrite(
    db: Db,
    store: Store,
    facts: Loaded,
    { actor, event, ifMatch, idempotencyKey }: Send,
    origin: Origin = {},
  ): Promise<Outcome | null> {
    const { workflow } = store;
    const definition = Object.hasOwn(workflow.events, event.type) ? workflow.events[event.type] : undefined;
    mayKnow(store, facts);
    if (!definition) throw new Refused(reasonsOf(decide(workflow, stateTold(facts), facts, event)));
    const { type, ...body } = event;
    const payload = parsePayload(definition.payload, body);
    if (ifMatch !== undefined && ifMatch !== facts.version) throw new Stale(facts.version);
    mustBeAllowed(definition, facts);
    const decision = decide(workflow, facts.state, facts, { type, ...payload });
    if (!decision.allowed) throw new Refused(decision.reasons);
    const change = changeOf(store, {
      event: type,
      actor,
      definition,
      payload,
      from: facts.state,
      decision,
      seq: facts.version + 1,
      prev: facts.journalHead,
      id: facts.id,
      now: facts.now,
    });
    const written = await writeChange(db, {
      ...change,
      before: facts,
      ...origin,
      ...idempotency(actor, idempotencyKey, { id: facts.id, ...event }),
    });
    return written && { id: facts.id, state: decision.to, version: facts.version + 1, replayed: false, commands: written.commands };
  }

  /**
   * Makes an instance. It is written first and then looked at with the facts that its rules need; a refusal leaves nothing behind.
   * @throws Invalid, Forbidden, Refused
   */
  async create(create: Create): Promise<Outcome> {
    const content = { workflow: create.workflow, ...create.payload };
    const replay = await replayed(this.pool, create, content);
    if (replay) return replay;
    const store = this.registry.workflow(create.workflow);
    try {
      return await inTransaction(this.pool, (client) => this.createIn(client, create));
    } catch (error) {
      const twin = await replayed(this.pool, create, content);
      if (twin) return twin;
      throw lostRace(error) ? new Refused([refuseGeneral('conflict')]) : explain(error, store);
    }
  }

  /**
   * Makes several instances, and sends events to what was made, all or none, in one transaction. A lost race, for a row or for an idempotency key, is run anew from the beginning:
   * then a creation that went through meanwhile answers as replayed.
   * @returns what the work returns, and the commands to carry out next
   * @throws as `create`, and what the work throws; nothing is left behind then
   */
  async together<T>(work: Together<T>): Promise<{ made: T; commands: string[] }> {
    for (let attempt = 1; ; attempt += 1) {
      const commands: string[] = [];
      let making = '';
      const done = (outcome: Outcome): Outcome => {
        commands.push(...outcome.commands);
        return outcome;
      };
      try {
        const made = await inTransaction(this.pool, (client) => {
          const create = async (one: Create): Promise<Outcome> => {
            making = one.workflow;
            const replay = await replayed(client, one, { workflow: one.workflow, ...one.payload });
            return replay ?? done(await this.createIn(client, one));
          };
          const send = async (one: Send): Promise<Outcome> => {
            making = one.workflow;
            const sent = await this.sendIn(client, one);
            if (!sent) throw new Refused([refuseGeneral('conflict')]);
            return done(sent);
          };
          return work(create, client, send);
        });
        return { made, commands };
      } catch (error) {
        if (!lostRace(error) && !keyTaken(error)) throw making === '' ? error : this.explained(error, making);
        if (attempt >= TRIES) throw new Refused([refuseGeneral('conflict')]);
      }
    }
  }

  async createIn(client: PoolClient, { workflow: name, actor, payload: body, idempotencyKey }: Create): Promise<Outcome> {
    const store = this.registry.workflow(name);
    const { workflow } = store;
    const definition = workflow.create;
    const payload = parsePayload(definition.payload, body);
    mustBePossible(definition, actor);
    const now = await this.clock.now(client);
    const id = uuid();
    const making = { db: client, id, now, actor };
    const own = await store.make(payload, making);
    const change = changeOf(store, {
      event: 'CREATE',
      actor,
      definition,
      payload,
      from: null,
      seq: 1,
      prev: GENESIS,
      id,
      now,
      decision: { allowed: true, to: workflow.initial, facts: own as unknown as Facts, effects: [] },
    });
    const idem = idempotency(actor, idempotencyKey, { workflow: name, ...body });
    await writeChange(client, { ...change, before: null, ...idem });
    await store.afterMake?.(own, payload, making);
    const locks = new Set((definition.rule ?? []).flatMap((rule) => rule.locks ?? []));
    const seen = await this.load(client, store, id, now, actor);
    if (locks.size > 0) await lockParents(client, store, seen, [...locks]);
    const facts = locks.size > 0 ? await this.load(client, store, id, now, actor) : seen;
    mustBeAllowed(definition, facts);
    const decision = decideCreate(workflow, facts, payload);
    if (!decision.allowed) throw new Refused(decision.reasons);
    const commands = await writeEffects(client, { ...change, before: null, effects: decision.effects });
    return { id, state: workflow.initial, version: 1, replayed: false, commands };
  }

  /** A broken constraint as the refusal it stands behind; everything else as it is. */
  explained(error: unknown, workflow: string): unknown {
    return explain(error, this.registry.workflow(workflow));
  }

  private async load(db: Db, store: Store, id: string, now: Date, actor: Actor, event?: Send['event']): Promise<Loaded> {
    const [facts] = await loadFacts(db, store, [id], now, actor, event);
    if (!facts) throw new NotFound();
    return facts;
  }
}

/** Locks rows in the fixed order of PARENTS, so that two commands never wait for each other. */
async function lockParents(client: PoolClient, store: Store, facts: Loaded, locks: readonly string[]): Promise<void> {
  const ids = store.parents?.(facts) ?? {};
  for (const parent of PARENTS) {
    const id = ids[parent];
    if (!locks.includes(parent) || !id) continue;
    await client.query({ ...named(`select 1 from ${PARENT_TABLES[parent]} where id = $1 for no key update`), values: [id] });
  }
}

const reasonsOf = (decision: Decision<Facts>): readonly Reason[] => (decision.allowed ? [] : decision.reasons);
