import { isKeeper } from '../../workflows/kit/policy.js';
import type { Db, Loaded, Store } from '../engine/store.js';
import { NotFound } from '../engine/errors.js';
import type { Text } from '../../workflows/kit/text.js';
import type { Asked } from './context.js';

interface Row {
  readonly seq: number;
  readonly event: string;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly name: string | null;
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
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name?: string | null };
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
    `select j.seq, j.event, j.from_state, j.to_state, j.actor_kind, j.actor_id, p.given_name || ' ' || p.family_name as name, j.at, j.facts, n.text, j.hash
     from journal j left join person p on p.id = j.actor_id left join journal_note n on n.instance_id = j.instance_id and n.seq = j.seq
     where j.instance_id = $1 order by j.seq`,
    [facts.id],
  );
  const keeps = isKeeper(facts.roles);
  // What concerns a person was explained to that person: the organisation that nominated reads what happened, not the words.
  const confides = keeps || (facts.scope.personId ?? null) === null || facts.roles.includes('candidate');
  const label = (event: string): Text | undefined => (event === 'CREATE' ? workflow.create.label : workflow.events[event]?.label);
  return rows.map((r) => ({
    version: r.seq,
    event: r.event,
    label: label(r.event)?.[language] ?? r.event,
    from: r.from_state,
    to: r.to_state,
    actor: { kind: r.actor_kind, id: r.actor_id, ...(keeps ? { name: r.name } : {}) },
    at: r.at,
    facts: r.facts,
    why: confides ? r.text : null,
    hash: r.hash,
  }));
}
