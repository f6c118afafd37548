import type { Db } from '../engine/store.js';
import type { Language } from '../../workflows/kit/text.js';
import { bodyOfRow, bodyOn, granted, holds, listOf, nameOf, organisationName, todayIn } from './sql.js';
import { hasArrived, isUndelivered } from './waits.js';
import { instants, rowsOf, statement, type OwnWords, type Someone, type Something } from './told.js';

/** One page of a register. */
export interface Paged<T> {
  readonly rows: readonly T[];
  /** Of all pages. */
  readonly total: number;
  /** From 1. A page after the last is empty. */
  readonly page: number;
  readonly pages: number;
}
export const PAGE = 50;

/** What every register is asked for: `q` is a part of a name, in any case; `page` counts from 1. */
export interface Asked {
  readonly q?: string | undefined;
  readonly page?: number | undefined;
}

/** One page of what a statement of `pageOf` finds. @param more values from $5 on */
export async function paged<T extends object>(
  db: Db,
  asked: ReturnType<typeof statement>,
  { q, page = 1 }: Asked,
  now: Date,
  more: readonly unknown[],
): Promise<Paged<T>> {
  const like = q === undefined || q.trim() === '' ? null : `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const all = await rowsOf<{ one: T | null; total: number }>(db, asked, [now, like, (page - 1) * PAGE, PAGE, ...more]);
  const total = all[0]?.total ?? 0;
  return { rows: all.flatMap(({ one }) => (one === null ? [] : [one])), total, page, pages: Math.max(1, Math.ceil(total / PAGE)) };
}

/** A page of `found` and how many there are, also where the page is empty. $1 is now, $2 the text looked for, $3 and $4 offset and limit. @param one JSON of a row of `x` */
export const pageOf = (found: string, order: readonly string[], one: string): ReturnType<typeof statement> =>
  statement(`with found as materialized (${found}) select case when x.id is not null then ${one} end as one, n.total from (select count(*)::integer as total from found) n
    left join lateral (select * from found order by ${order.join(', ')} offset $3 limit $4) x on true order by ${order.map((o) => `x.${o}`).join(', ')}`);

export interface RegisteredOrganisation extends Someone {
  /** Names that stood before or will stand. */
  readonly otherNames: readonly string[];
  readonly state: string;
  readonly verified: boolean;
  /** Named by somebody new who started a proposal. */
  readonly newcomer: boolean;
  readonly businessId: string | null;
  readonly registerNumber: string | null;
  readonly mailbox: string | null;
  readonly language: Language;
  /** How many people may act for it today. */
  readonly contacts: number;
  readonly sectors: readonly { readonly body: Something; readonly sector: string }[];
  /** How many people sit today on its behalf. */
  readonly seated: number;
}

const TODAY = todayIn('$1');
const RELATED = `o.id in (select s.organisation_id from organisation_sector s where s.body_id = any($5)
  union select i.organisation_id from nomination_call c join call_invitation i on i.call_id = c.id where c.body_id = any($5) and c.state <> 'draft'
  union select po.organisation_id from nomination_call c join candidate_proposal p on p.call_id = c.id and p.state <> 'draft' join proposal_organisation po on po.proposal_id = p.id where c.body_id = any($5)
  union select m.organisation_id from membership m where m.body_id = any($5))`;

const ORGANISATIONS = pageOf(
  `select o.*, ${organisationName('o.id', TODAY)} as name, ($5::uuid[] is null or ${RELATED}) as own from organisation o
    where o.state <> 'merged' and ($5::uuid[] is null or ${RELATED} or $7 and (o.verified or not o.newcomer))
    and ($6::boolean is null or o.verified = $6 and o.state = 'current')
    and (not $8::boolean or exists (select 1 from proposal_organisation po join candidate_proposal p on p.id = po.proposal_id join nomination_call c on c.id = p.call_id
      where po.organisation_id = o.id and ($5::uuid[] is null or c.body_id = any($5)) and ${hasArrived('c', 'p')}))
    and ($2::text is null or exists (select 1 from organisation_name n where n.organisation_id = o.id and n.superseded_at is null and n.name ilike $2))`,
  ['name', 'id'],
  `json_build_object('id', x.id, 'name', x.name,
    'otherNames', array(select distinct n.name from organisation_name n where n.organisation_id = x.id and n.superseded_at is null and n.name <> x.name),
    'state', x.state, 'verified', x.verified, 'newcomer', x.newcomer, 'businessId', x.business_id, 'registerNumber', x.register_number, 'mailbox', case when x.own then x.mailbox end, 'language', x.language,
    'contacts', (select count(distinct g.person_id) from role_grant g where g.organisation_id = x.id and g.role = 'contact' and ${granted('g', '$1')}),
    'sectors', ${listOf(
      `json_build_object('body', json_build_object('id', s.body_id, 'name', bp.name), 'sector', s.sector)`,
      's.body_id, s.sector',
      `from organisation_sector s join lateral ${bodyOn('s.body_id', TODAY)} bp on true where s.organisation_id = x.id`,
    )},
    'seated', (select count(*) from membership m join holder h on h.membership_id = m.id and h.superseded_at is null and ${holds('h', TODAY)} where m.organisation_id = x.id))`,
);

interface OrganisationsAsked {
  readonly bodyIds: readonly string[] | null;
  readonly everywhere?: boolean;
  readonly verified?: boolean | null;
  readonly proposing?: boolean;
}

/**
 * The register of organisations by name, without those that were merged into others, a page at a time. For secretaries and administrators. One statement.
 * @param bodyIds the bodies of the secretary: organisations that have to do with these are shown, with their mailboxes; null shows all, to an administrator
 * @param everywhere the others too, as everybody may know of them: without their mailboxes, and without those that only a newcomer has named
 * @param verified only the current ones that somebody has verified, or that nobody has; null shows both
 * @param proposing only those of whom a proposal has arrived that somebody has to do with
 */
export async function organisationRegister(
  db: Db,
  { bodyIds, everywhere = false, verified = null, proposing = false, ...asked }: Asked & OrganisationsAsked,
  now: Date,
): Promise<Paged<RegisteredOrganisation>> {
  return paged(db, ORGANISATIONS, asked, now, [bodyIds, verified, everywhere, proposing]);
}

const NAMES = pageOf(
  `select o.id, ${organisationName('o.id', TODAY)} as name from organisation o where o.state = 'current' and (o.verified or not o.newcomer)
    and ($2::text is null or exists (select 1 from organisation_name n where n.organisation_id = o.id and n.superseded_at is null and n.name ilike $2))`,
  ['name', 'id'],
  `json_build_object('id', x.id, 'name', x.name)`,
);

/** Names of the organisations that there are, a page at a time. For everybody: one that somebody new has named is told once it is verified. One statement. */
export const organisationNames = (db: Db, asked: Asked, now: Date): Promise<Paged<Someone>> => paged(db, NAMES, asked, now, []);

export interface RegisteredPerson extends Someone {
  readonly emails: readonly string[];
  readonly language: Language;
  /** Rights of today. `scope` is what they are towards, in a body's, region's or organ's own words or an organisation's name. */
  readonly grants: readonly {
    readonly id: string;
    readonly role: string;
    readonly scope: OwnWords | string | null;
    readonly untilAt: Date | null;
  }[];
  readonly memberships: number;
  readonly candidacies: number;
}

const PEOPLE = pageOf(
  `select p.* from person p where p.erased_at is null and ($2::text is null or ${nameOf('p')} ilike $2 or p.family_name || ' ' || p.given_name ilike $2
    or exists (select 1 from email_address e where e.person_id = p.id and e.address ilike $2))`,
  ['family_name', 'given_name', 'id'],
  `json_build_object('id', x.id, 'name', ${nameOf('x')}, 'emails', array(select e.address from email_address e where e.person_id = x.id order by e.ordinal),
    'language', x.language, 'grants', ${listOf(
      `json_build_object('id', g.id, 'role', g.role, 'untilAt', g.ends_at, 'scope', coalesce((select to_json(bp.name) from ${bodyOn('g.body_id', TODAY)} bp),
        (select to_json(r.name) from region r where r.id = g.region_id), (select to_json(o.name) from organ o where o.id = g.organ_id), to_json(${organisationName('g.organisation_id', TODAY)})))`,
      'g.role, g.id',
      `from role_grant g where g.person_id = x.id and ${granted('g', '$1')}`,
    )},
    'memberships', (select count(*) from membership m where m.person_id = x.id), 'candidacies', (select count(*) from candidacy k where k.person_id = x.id and k.state <> 'merged'))`,
);

/** The register of people by family name, a page at a time; `q` is a part of a name or an address. For administrators. One statement. */
export async function peopleRegister(db: Db, asked: Asked, now: Date): Promise<Paged<RegisteredPerson>> {
  const found = await paged<RegisteredPerson>(db, PEOPLE, asked, now, []);
  return { ...found, rows: found.rows.map((row) => ({ ...row, grants: row.grants.map((g) => instants(g, 'untilAt')) })) };
}

export interface LetterTold {
  readonly id: string;
  /** Which letter it is. */
  readonly letter: string;
  readonly person: Someone | null;
  readonly organisation: Someone | null;
  /** Null: cannot be sent. */
  readonly address: string | null;
  readonly language: Language;
  readonly state: string;
  readonly at: Date;
  /** When, and by whom, it was delivered otherwise. */
  readonly deliveredAt: Date | null;
  readonly deliveredBy: Someone | null;
  readonly body: Something;
  /** What it is about, and which entry of its journal it follows from. */
  readonly workflow: string;
  readonly instance: string;
  readonly version: number;
}

/** What belongs to a call; its members come of a decision, and are the body's. */
const OF_CALL = `select p.id from candidate_proposal p where p.call_id = $6 union all select k.id from candidacy k where k.call_id = $6
  union all select n.id from candidacy k join consent n on n.candidacy_id = k.id where k.call_id = $6 union all select d.id from appointment_decision d where d.call_id = $6`;

const LETTERS = pageOf(
  `select l.* from (select l.*, ${bodyOfRow('l')} as body_id from letter l where ($6::uuid is null or l.instance_id = $6 or l.instance_id in (${OF_CALL}))
      and ($7::uuid is null or l.id = $7) and (not $8::boolean or ${isUndelivered('l', '$1')})) l
    left join person p on p.id = l.person_id where l.body_id is not null and ($5::uuid[] is null or l.body_id = any($5))
      and ($2::text is null or l.address ilike $2 or ${nameOf('p')} ilike $2 or ${organisationName('l.organisation_id', TODAY)} ilike $2)`,
  ['created_at desc', 'id desc'],
  `json_build_object('id', x.id, 'letter', x.letter, 'person', (select json_build_object('id', p.id, 'name', ${nameOf('p')}) from person p where p.id = x.person_id),
    'organisation', case when x.organisation_id is not null then json_build_object('id', x.organisation_id, 'name', ${organisationName('x.organisation_id', TODAY)}) end,
    'address', x.address, 'language', x.language, 'state', x.state, 'at', x.created_at, 'deliveredAt', x.delivered_at,
    'deliveredBy', (select json_build_object('id', p.id, 'name', ${nameOf('p')}) from person p where p.id = x.delivered_by), 'workflow', x.workflow, 'instance', x.instance_id, 'version', x.seq,
    'body', (select json_build_object('id', x.body_id, 'name', bp.name) from ${bodyOn('x.body_id', TODAY)} bp))`,
);

interface LettersAsked {
  readonly bodyIds: readonly string[] | null;
  readonly instance?: string | null;
  readonly letter?: string | null;
  readonly undelivered?: boolean;
}

/**
 * Letters, newest first, a page at a time; `q` is a part of a recipient's name or address. For secretaries and administrators. One statement.
 * @param bodyIds letters on these bodies' matters; null shows all, to an administrator
 * @param instance letters about this alone, and if it is a call, about what belongs to it
 * @param letter this one alone
 * @param undelivered those that have to be delivered otherwise alone
 */
export async function letterRegister(
  db: Db,
  { bodyIds, instance = null, letter = null, undelivered = false, ...asked }: Asked & LettersAsked,
  now: Date,
): Promise<Paged<LetterTold>> {
  const found = await paged<LetterTold>(db, LETTERS, asked, now, [bodyIds, instance, letter, undelivered]);
  return { ...found, rows: found.rows.map((row) => instants(row, 'at', 'deliveredAt')) };
}
