import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';
import { decidedUntil } from './decided-until.js';
import type { Store } from '../engine/store.js';
import { datedRows, firstPeriod, notEnded, todays, todaysRow } from '../engine/periods.js';
import { seat } from '../../workflows/records/seat.js';

export const seats: Store = {
  workflow: seat,
  table: 'seat',
  columns: { body: 'body_id', ordinal: 'ordinal' },
  children: [
    datedRows('seat_period', 'seat_id', {
      constituency: ['constituency', 'jsonb'],
      subRegion: ['sub_region', 'jsonb'],
      role: ['role', 'text'],
      serves: ['serves_id', 'uuid'],
      filling: ['filling', 'text'],
      nominator: ['nominator_id', 'uuid'],
      position: ['position', 'jsonb'],
    }),
  ],
  joins: todaysRow('seat_period', 'seat_id', "'Europe/Helsinki'"),
  reads: `now_row.constituency, now_row.sub_region as "subRegion", now_row.role, now_row.serves_id as serves, now_row.filling, now_row.nominator_id as nominator, now_row.position,
    'Europe/Helsinki' as "of.zone", (select s.body_id from seat s where s.id = coalesce($3::uuid, now_row.serves_id)) as "of.servedBody",
    (select max(coalesce(h.valid_until::text, 'infinity')) from holder h where h.seat_id = t.id and h.superseded_at is null) as "of.heldUntil",
    (select max(coalesce(tm.valid_until::text, 'infinity')) from nomination_call c join call_seat cs on cs.call_id = c.id left join term tm on tm.id = c.term_id
      where cs.seat_id = t.id and not c.deferred_seats ? t.id::text and c.state in ${among(CALL_STATES.underWay)}) as "of.calledUntil",
    ${decidedUntil('d.body_id = t.body_id and i.seat_id = t.id')} as "of.decidedUntil"`,
  asks: 'serves',
  scope: { bodyId: 't.body_id' },
  readable: { public: 'true' },
  called: {
    ordinal: 't.ordinal',
    constituency: todays('seat_period', 'seat_id', 'constituency'),
    subRegion: todays('seat_period', 'seat_id', 'sub_region'),
    role: todays('seat_period', 'seat_id', 'role'),
  },
  // Those that have ended have no number among the seats of one name either.
  offered: { always: notEnded('seat_period', 'seat_id') },
  filters: { body: 't.body_id = ?' },
  parents: ({ body }) => ({ body: body as string }),
  // A seat without a date of its own has been there as long as its body.
  make: async ({ validFrom, body, ordinal, ...dated }, { db, now }) => {
    const { rows } = await db.query<{ since: string; next: number }>(
      `select coalesce((select min(valid_from)::text from body_period where body_id = $1), '1900-01-01') as since,
        coalesce((select max(ordinal) + 1 from seat where body_id = $1), 1) as next`,
      [body],
    );
    return {
      body,
      ordinal: ordinal ?? rows[0]?.next,
      periods: [firstPeriod((validFrom as string | undefined) ?? (rows[0]?.since as string), now, { filling: 'open', ...dated })],
    };
  },
};
