import { grantsOf, type GrantsTold } from '../access/person.js';
import { isKeeper } from '../../workflows/kit/policy.js';
import type { Db, Loaded, Store } from '../engine/store.js';
import { NotFound } from '../engine/errors.js';
import type { Asked } from './context.js';
import { actedAs, type ActedAs } from './journal-actor.js';

interface Row {
  readonly seq: number;
  readonly event: string;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly name: string | null;
  readonly grants: GrantsTold | null;
  readonly at: Date;
  readonly facts: object;
  readonly text: string | null;
  readonly hash: string;
}
/** Roles that see who did what. The public sees states, not people's acts. */
const READERS = ['secretary', 'administrator', 'contact', 'candidate', 'organ-member'];

/** One entry of the way that an instance came. */
export interface JournalShown {
  readonly version: number;
  readonly event: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string;
  /** `name` where the reader may know it; `as`: what the person was towards the instance at that time, null where no right explains it. */
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name?: string | null; readonly as: ActedAs | null };
  readonly at: Date;
  readonly facts: object;
  readonly why: string | null;
  readonly hash: string;
}

/**
 * Who did what when, from which state to which, why. Names are looked up, never stored here.
 * @throws NotFound for a reader who may see the instance but not its journal
 */
export async function journalOf(
  db: Db,
  { workflow }: Store,
  facts: Loaded,
  { language }: Pick<Asked, 'language'>,
): Promise<JournalShown[]> {
  if (!facts.roles.some((role) => READERS.includes(role))) throw new NotFound();
  const { rows } = await db.query<Row>(
    `with actors as materialized (select a.id, ${grantsOf('a.id')} as grants from (select distinct actor_id as id from journal where instance_id = $1 and actor_kind = 'person') a)
     select j.seq, j.event, j.from_state, j.to_state, j.actor_kind, j.actor_id, p.given_name || ' ' || p.family_name as name, a.grants, j.at, j.facts, n.text, j.hash
     from journal j left join person p on p.id = j.actor_id left join actors a on a.id = j.actor_id and j.actor_kind = 'person' left join journal_note n on n.instance_id = j.instance_id and n.seq = j.seq
     where j.instance_id = $1 order by j.seq`,
    [facts.id],
  );
  const keeps = isKeeper(facts.roles);
  // What concerns a person was explained to that person: the organisation that nominated reads what happened, not the words.
  const confides = keeps || (facts.scope.personId ?? null) === null || facts.roles.includes('candidate');
  const event = (name: string) => (name === 'CREATE' ? workflow.create : workflow.events[name]);
  const to = { facts, scope: facts.scope, own: facts['contactOf'] as readonly string[] };
  const actorOf = (r: Row): JournalShown['actor'] => {
    const { as, named } =
      r.actor_id === null || r.grants === null
        ? { as: null, named: false }
        : actedAs({ personId: r.actor_id, grants: r.grants, at: r.at, may: event(r.event)?.may ?? [] }, to);
    return { kind: r.actor_kind, id: r.actor_id, as, ...(keeps || named ? { name: r.name } : {}) };
  };
  return rows.map((r) => ({
    version: r.seq,
    event: r.event,
    label: event(r.event)?.label[language] ?? r.event,
    from: r.from_state,
    to: r.to_state,
    actor: actorOf(r),
    at: r.at,
    facts: r.facts,
    why: confides ? r.text : null,
    hash: r.hash,
  }));
}
