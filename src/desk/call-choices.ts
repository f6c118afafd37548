import type { Db } from '../engine/store.js';
import type { Language } from '../../workflows/kit/text.js';
import { numbered } from './numbered.js';
import {
  bodyOn,
  granted,
  hasFilled,
  listOf,
  nameOf,
  organisationName,
  organisationOn,
  plainLabel,
  seatAtLast,
  someone,
  todayIn,
} from './sql.js';
import { rowsOf, statement, type Days, type Filling, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';

/** A seat that a call of the body may take in. */
export interface ChoosableSeat extends SeatLabel {
  readonly filling: Filling;
  readonly nominator: Someone | null;
  /** Who sits in it, or is decided to, in the call's term from today on. */
  readonly heldBy: Someone | null;
  /** Another call under way that has the seat. */
  readonly called: { readonly id: string; readonly title: OwnWords; readonly state: string } | null;
}
/** What a body's call may be put together from. */
export interface CallChoices {
  readonly body: Something & {
    readonly languages: readonly Language[];
    readonly deadlineMoves: boolean;
    readonly regime: string;
  };
  /** IANA zone of the region. */
  readonly zone: string;
  /** In the order of lists. */
  readonly seats: readonly ChoosableSeat[];
  /** The latest first. */
  readonly terms: readonly (Days & { readonly id: string; readonly name: OwnWords | null })[];
  /** Who may act as secretary or substitute of the body now. */
  readonly keepers: readonly (Someone & { readonly role: string })[];
  /** Calls under way that a new one may take the place of, the latest first. */
  readonly replaceable: readonly { readonly id: string; readonly title: OwnWords }[];
  /** Organisations of the body's sectors, and those of `also`. */
  readonly organisations: readonly (Someone & { readonly sectors: readonly string[] })[];
}

const TODAY = todayIn('$2', 'r.zone');
const TERM = `(select x.valid_from from term x where x.id = $3)`;
const FIRST_DAY = `greatest(${TERM}, ${TODAY})`;

const SEATS = listOf(
  `json_build_object(${plainLabel('s', 'sp')}, 'filling', sp.filling, 'nominator', ${organisationOn('sp.nominator_id', TODAY)},
    'heldBy', (select ${someone('p')} from holder h join person p on p.id = h.person_id where h.seat_id = s.id and h.superseded_at is null
      and daterange(h.valid_from, h.valid_until) && daterange(${FIRST_DAY}, null) order by h.valid_from limit 1),
    'called', (select json_build_object('id', c.id, 'title', c.title, 'state', c.state) from call_seat cs join nomination_call c on c.id = cs.call_id where cs.seat_id = s.id
      and c.id is distinct from $4::uuid and not c.deferred_seats ? s.id::text and c.state in ${among(CALL_STATES.underWay)} and not ${hasFilled('c', 's')} order by c.state = 'draft', c.id desc limit 1))`,
  's.ordinal, s.id',
  `from seat s join lateral ${seatAtLast('s.id')} sp on true where s.body_id = b.id and (sp.valid_until is null or sp.valid_until > ${FIRST_DAY})`,
);

const CHOICES =
  statement(`select json_build_object('id', b.id, 'name', bp.name, 'languages', bp.languages, 'deadlineMoves', bp.deadline_moves, 'regime', bp.regime) as body, r.zone, ${SEATS} as seats,
    ${listOf(
      `json_build_object('id', t.id, 'name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1)`,
      't.valid_from desc, t.id',
      'from term t where t.body_id = b.id',
    )} as terms,
    ${listOf(
      `json_build_object('id', p.id, 'name', ${nameOf('p')}, 'role', g.role)`,
      `g.role, p.family_name, p.given_name, p.id`,
      `from (select g.person_id, min(g.role) as role from grant_reach g where (g.role in ('secretary', 'substitute') and g.body_id = b.id or g.role = 'administrator')
        and ${granted('g', '$2')} group by g.person_id) g join person p on p.id = g.person_id`,
    )} as keepers,
    ${listOf(
      `json_build_object('id', c.id, 'title', c.title)`,
      'c.id desc',
      `from nomination_call c where c.body_id = b.id and c.state in ${among(CALL_STATES.undecided)}`,
    )} as replaceable,
    ${listOf(
      `json_build_object('id', o.id, 'name', o.name, 'sectors', o.sectors)`,
      'o.name, o.id',
      `from (select o.id, ${organisationName('o.id', TODAY)} as name, array(select s.sector from organisation_sector s where s.organisation_id = o.id and s.body_id = b.id order by s.sector) as sectors
        from organisation o where o.state = 'current' and (o.id in (select s.organisation_id from organisation_sector s where s.body_id = b.id) or o.id = any($5::uuid[]))) o`,
    )} as organisations
  from body b join lateral ${bodyOn('b.id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id where b.id = $1`);

/**
 * What a call of the body may be put together from: its seats, terms, keepers and organisations. For whoever is secretary or substitute of the
 * body, or administrator. One statement.
 * @param of the call, so that it is not told of its own seats that another call has them; its term, and organisations to list whatever their sector
 * @returns null for an unknown body
 */
export async function callChoices(
  db: Db,
  bodyId: string,
  now: Date,
  of: { readonly call?: string | null; readonly term?: string | null; readonly also?: readonly string[] } = {},
): Promise<CallChoices | null> {
  const [row] = await rowsOf<CallChoices>(db, CHOICES, [bodyId, now, of.term ?? null, of.call ?? null, of.also ?? []]);
  return row ? { ...row, seats: numbered(row.seats) } : null;
}

/** Terms of the body that hold today or later; where there are none, the last one. */
export const termsAhead = ({ terms }: CallChoices, today: string): CallChoices['terms'] => {
  const ahead = terms.filter(({ to }) => to === null || to >= today);
  return ahead.length > 0 ? ahead : terms.slice(0, 1);
};
