import { bodyOfRow } from './sql.js';
import { ofCall, type Item } from './waiting-items.js';
import { isUndelivered, TOLD_DAYS } from './waits.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** Collection of the instance that a row of the outbox is of. */
const COLLECTION_OF = `case x.workflow when 'nomination-call' then 'calls' when 'candidate-proposal' then 'proposals' when 'candidacy' then 'candidacies'
  when 'consent' then 'consents' when 'appointment-decision' then 'decisions' else 'memberships' end`;
/** Of more that share a name, this many are paired: a page is not read further, and pairs grow with the square. */
const MOST_ALIKE = 20;
/** Whether a pair was not found to be two. */
const notApart = (table: 'candidacy' | 'organisation'): string =>
  `not exists (select 1 from ${table}_kept_apart z where z.${table}_id = pair.id and z.other_id = pair.other or z.${table}_id = pair.other and z.other_id = pair.id)`;

/** These read tables whole, which have no index for them. */
export const SCANNED: readonly Item[] = [
  {
    kind: 'people-alike',
    body: 'g.body_id',
    collection: 'calls',
    id: 'g.call_id',
    group: ofCall('g.call_id'),
    call: 'g.call_id',
    since: 'g.since',
    from: `from (select k.call_id, k.body_id, (array_agg(k.id order by k.id))[1:${MOST_ALIKE}] as ids, max(k.created_at) as since from cand k join person p on p.id = k.person_id
        where k.state in ${among(CANDIDACY_STATES.unsettled)} group by k.call_id, k.body_id, p.name_key having count(*) > 1) g
      cross join lateral (select a.id, b.id as other from unnest(g.ids) a(id) join unnest(g.ids) b(id) on a.id < b.id) pair where ${notApart('candidacy')}`,
  },
  {
    // Whoever has proposed and is not verified yet, against everybody known to the body.
    kind: 'organisations-alike',
    body: 'pair.body_id',
    collection: 'organisations',
    id: 'pair.id',
    group: { collection: 'bodies', id: 'pair.body_id' },
    organisation: 'pair.id',
    since: 'pair.since',
    from: `from (select g.body_id, a.id, b.id as other, max(g.since) as since from (
        select x.body_id, (array_agg(x.id order by x.id))[1:${MOST_ALIKE}] as ids, max(x.since) as since from orgs x where x.key <> '' group by x.body_id, x.key having count(*) > 1 and bool_or(x.fresh)) g
        cross join lateral unnest(g.ids) a(id) join unnest(g.ids) b(id) on a.id < b.id group by g.body_id, a.id, b.id) pair where ${notApart('organisation')}`,
  },
  {
    // A row for each thing that they followed from: nowhere else are those of several told together.
    kind: 'commands-refused',
    body: 'x.body_id',
    collection: 'calls',
    collectionOf: COLLECTION_OF,
    id: 'x.instance_id',
    since: 'x.at',
    from: `from (select x.instance_id, x.workflow, j.at, ${bodyOfRow('x')} as body_id from outbox x join journal j on j.instance_id = x.instance_id and j.seq = x.seq
      where x.refused is not null and j.at > $2::timestamptz - interval '${TOLD_DAYS} days') x where x.body_id = any($1)`,
  },
  {
    kind: 'letters-without-address',
    body: 'x.body_id',
    collection: 'letters',
    id: 'x.id',
    group: { collection: 'bodies', id: 'x.body_id' },
    since: 'x.created_at',
    person: 'x.person_id',
    organisation: 'x.organisation_id',
    from: `from (select x.id, x.person_id, x.organisation_id, x.created_at, ${bodyOfRow('x')} as body_id from letter x where ${isUndelivered('x', '$2')}) x where x.body_id = any($1)`,
  },
];
