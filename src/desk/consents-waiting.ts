import type { Db } from '../engine/store.js';
import { nameOf } from './sql.js';
import { CONSENTS_WAITING, type ConsentsWaiting } from './waits.js';
import { instants, rowsOf, statement, type Someone } from './told.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { CONSENT_STATES } from '../../workflows/consent/states.js';
import { among } from '../engine/among.js';

/** A consent that has no answer: asked for, or run out. */
export interface ConsentWaiting {
  readonly id: string;
  readonly candidacy: string;
  readonly person: Someone;
  readonly state: string;
  readonly askedAt: Date;
  /** Exclusive; null: before the decision. */
  readonly dueAt: Date | null;
  /** Null: the person has no address, and the request must be delivered otherwise. */
  readonly address: string | null;
  /** By which the secretary asks whoever has no address. */
  readonly phone: string | null;
}
export interface ConsentsOfCall {
  /** Of everybody who was asked, by state: also of those who are candidates no more, though not of who was merged into another. */
  readonly byState: Readonly<Record<string, number>>;
  /** Due first; at most a hundred. */
  readonly waiting: readonly ConsentWaiting[];
}

const IN_PLAY = among(CANDIDACY_STATES.inPlay);
const OF_CALL = `from candidacy k join consent n on n.candidacy_id = k.id`;
const WAITING = Object.entries(CONSENTS_WAITING)
  .map(
    ([name, waits]) => `when '${name}' then ${waits({ state: 'n.state', due: 'n.due_at', candidacy: 'k.state', call: 'c.state' }, '$2')}`,
  )
  .join(' ');
const CONSENTS =
  statement(`select coalesce((select json_object_agg(x.state, x.n) from (select n.state, count(*) as n ${OF_CALL} where k.call_id = $1 and k.state <> 'merged' group by n.state) x), '{}') as "byState",
    coalesce((select json_agg(x.one order by x.due_at nulls last, x.id) from (select n.id, n.due_at, json_build_object('id', n.id, 'candidacy', k.id, 'state', n.state, 'askedAt', n.asked_at, 'dueAt', n.due_at,
        'person', json_build_object('id', p.id, 'name', ${nameOf('p')}), 'address', (select e.address from email_address e where e.person_id = p.id order by e.ordinal limit 1), 'phone', p.phone) as one
      ${OF_CALL} join nomination_call c on c.id = k.call_id join person p on p.id = k.person_id where k.call_id = $1 and k.state in ${IN_PLAY} and n.state in ${among(CONSENT_STATES.silent)}
        and ($3::text is null or case $3::text ${WAITING} end) order by n.due_at nulls last, n.id limit 100) x), '[]') as waiting`);

/**
 * Consents of a call. For whoever is secretary or substitute of its body, or administrator. One statement.
 * @param only which of those without an answer are told of; null: all
 */
export async function consentsOfCall(db: Db, callId: string, now: Date, only: ConsentsWaiting | null): Promise<ConsentsOfCall> {
  const [row] = await rowsOf<ConsentsOfCall>(db, CONSENTS, [callId, now, only]);
  if (!row) return { byState: {}, waiting: [] };
  return { ...row, waiting: row.waiting.map((one) => instants(one, 'askedAt', 'dueAt')) };
}
