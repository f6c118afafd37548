import type { Db } from '../engine/store.js';
import { ALIKE } from '../locales/duplicates.js';
import type { Text } from '../../workflows/kit/text.js';
import { pairOf, similarPairs } from './alike.js';
import { supportersOf } from './matrix.js';
import { nameOf, organisationName, todayIn } from './sql.js';
import { rowsOf, statement, type OwnWords, type Someone } from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** Why two may be the same; `says` is a few words. */
export interface Ground {
  readonly code: keyof typeof ALIKE;
  readonly says: Text;
}
export interface LikelyPair<T> {
  /** `pairOf` the two ids. */
  readonly key: string;
  readonly first: T;
  readonly second: T;
  readonly grounds: readonly Ground[];
}
/** A candidacy, as somebody who compares two sees it. */
export interface LikelyPerson {
  /** Of the candidacy. */
  readonly id: string;
  readonly call: { readonly id: string; readonly title: OwnWords };
  readonly person: Someone;
  readonly state: string;
  readonly consent: string | null;
  readonly emails: readonly string[];
  readonly phone: string | null;
  readonly supporters: readonly Someone[];
}
export interface LikelyOrganisation {
  readonly id: string;
  /** The name of today. */
  readonly name: string;
  /** All names that stand, of whatever time. */
  readonly names: readonly string[];
  readonly verified: boolean;
  readonly state: string;
  readonly businessId: string | null;
  readonly registerNumber: string | null;
  readonly mailbox: string | null;
}

/** Pairs that are told: whoever has kept these apart is told the next. */
const MOST = 40;
const ground = (code: Ground['code']): Ground => ({ code, says: ALIKE[code] });

/** Collects the grounds of pairs among those of one group, which is a call or all there are; the order of a group is that of the first and second. */
class Pairs<T extends { readonly id: string; readonly apart: readonly string[] }> {
  private readonly grounds = new Map<string, { first: T; second: T; codes: Set<Ground['code']> }>();
  private readonly keptApart: ReadonlySet<string>;
  constructor(
    private readonly groups: readonly (readonly T[])[],
    private readonly comparable: (one: T, other: T) => boolean = () => true,
  ) {
    this.keptApart = new Set(groups.flat().flatMap(({ id, apart }) => apart.map((other) => pairOf(id, other))));
  }

  /** Those that a look at a whole group finds, by their places in it. */
  those(placesIn: (group: readonly T[]) => Iterable<readonly [number, number]>, code: Ground['code']): void {
    for (const group of this.groups)
      for (const [one, other] of placesIn(group)) this.add(group[Math.min(one, other)] as T, group[Math.max(one, other)] as T, code);
  }

  /** Those that share a key. */
  sharing(keysOf: (one: T) => readonly string[], code: Ground['code']): void {
    for (const group of this.groups) {
      const known = new Map<string, T[]>();
      for (const one of group)
        for (const key of new Set(keysOf(one))) {
          if (key === '') continue;
          const before = known.get(key) ?? [];
          for (const other of before) this.add(other, one, code);
          known.set(key, before);
          before.push(one);
        }
    }
  }

  found(): LikelyPair<T>[] {
    return [...this.grounds].map(([key, { first, second, codes }]) => ({ key, first, second, grounds: [...codes].map(ground) }));
  }

  private add(first: T, second: T, code: Ground['code']): void {
    const key = pairOf(first.id, second.id);
    if (first === second || this.keptApart.has(key) || !this.comparable(first, second)) return;
    const known = this.grounds.get(key) ?? { first, second, codes: new Set() };
    known.codes.add(code);
    this.grounds.set(key, known);
  }
}

/** What candidacies are compared by. */
interface Compared {
  readonly id: string;
  readonly call: string;
  readonly person: string;
  readonly nameKey: string;
  readonly swappedKey: string;
  readonly addressKeys: readonly string[];
  /** Those that it was found to be different from. */
  readonly apart: readonly string[];
}

const compared = (which: string) =>
  statement(`select k.id, c.id as call, p.id as person, p.name_key as "nameKey", name_key(p.family_name, p.given_name) as "swappedKey",
    array(select e.address_key from email_address e where e.person_id = p.id) as "addressKeys",
    array(select z.other_id::text from candidacy_kept_apart z where z.candidacy_id = k.id) as apart
  from nomination_call c join candidacy k on k.call_id = c.id join person p on p.id = k.person_id
  where ${which} and k.state in ${among(CANDIDACY_STATES.unsettled)} and p.erased_at is null order by c.id, k.id`);

const OF_CALL = compared('c.id = $1');
const OF_BODIES = compared(`c.body_id = any($1) and c.state in ${among(CALL_STATES.undecided)}`);

const TOLD =
  statement(`select k.id, json_build_object('id', c.id, 'title', c.title) as call, json_build_object('id', p.id, 'name', ${nameOf('p')}) as person, k.state, n.state as consent,
    array(select e.address from email_address e where e.person_id = p.id order by e.ordinal) as emails, p.phone, ${supportersOf('k.id', todayIn('$2'))} as supporters
  from candidacy k join nomination_call c on c.id = k.call_id join person p on p.id = k.person_id left join consent n on n.candidacy_id = k.id where k.id = any($1)`);

/**
 * Candidacies of one call that may be of the same person: of the same name, of names that are swapped or differ by a letter or two, or with the
 * same address under different names (which couples share). Pairs that a secretary has kept apart are told no more.
 * Suggestions for the secretary, never shown to nominators. For whoever is secretary or
 * substitute of the body, or administrator. Two statements: one for what everybody is compared by, here, one for what is told of those found.
 * @param of a call, or bodies: of these, the calls that are under way
 */
export async function likelyPeople(db: Db, of: string | readonly string[], now: Date): Promise<LikelyPair<LikelyPerson>[]> {
  const rows = await rowsOf<Compared>(db, typeof of === 'string' ? OF_CALL : OF_BODIES, [of]);
  const pairs = new Pairs([...byCall(rows).values()], (one, other) => one.person !== other.person);
  pairs.sharing((one) => [one.nameKey], 'same-name');
  pairs.those(swappedPairs, 'swapped-names');
  pairs.those((ofCall) => similarPairs(ofCall.map((row) => row.nameKey)), 'similar-name');
  pairs.sharing((one) => one.addressKeys, 'same-address');
  const found = pairs.found().slice(0, MOST);
  const ids = [...new Set(found.flatMap(({ first, second }) => [first.id, second.id]))];
  const told = new Map((await rowsOf<LikelyPerson>(db, TOLD, [ids, now])).map((one) => [one.id, one]));
  // Whoever was gone in between is told of no more.
  return found.flatMap(({ first, second, ...pair }) => {
    const [one, other] = [told.get(first.id), told.get(second.id)];
    return one && other ? [{ ...pair, first: one, second: other }] : [];
  });
}

function byCall(rows: readonly Compared[]): Map<string, Compared[]> {
  const calls = new Map<string, Compared[]>();
  for (const row of rows) {
    const ofCall = calls.get(row.call);
    if (ofCall) ofCall.push(row);
    else calls.set(row.call, [row]);
  }
  return calls;
}

/** Places of those whose names are each other's turned round. Of somebody whose names are the same both ways round, it is the name that is the same. */
function* swappedPairs(rows: readonly Compared[]): Iterable<[number, number]> {
  const swapped = new Map<string, number[]>();
  for (const [at, one] of rows.entries()) swapped.set(one.swappedKey, [...(swapped.get(one.swappedKey) ?? []), at]);
  for (const [at, one] of rows.entries())
    if (one.nameKey !== one.swappedKey) for (const other of swapped.get(one.nameKey) ?? []) yield [at, other];
}

const [MAILBOX, BUSINESS_ID] = ['email_key(o.mailbox)', "regexp_replace(o.business_id, '\\D', '', 'g')"];

/** Of all that share a key with another, which are few, those who have to do with the bodies: everybody who does is most of the register. */
const ORGANISATIONS = statement(`with keyed as (
    select 'name', n.key, o.id from organisation o join organisation_name n on n.organisation_id = o.id and n.superseded_at is null where o.state <> 'merged'
    union select 'address', ${MAILBOX}, o.id from organisation o where o.state <> 'merged' and o.mailbox is not null
    union select 'business-id', ${BUSINESS_ID}, o.id from organisation o where o.state <> 'merged' and o.business_id is not null),
  alike as materialized (select distinct unnest(array_agg(k.id)) as id from keyed k(kind, key, id) group by k.kind, k.key having count(*) > 1)
  select o.id, ${organisationName('o.id', todayIn('$2'))} as name,
    array(select distinct n.name from organisation_name n where n.organisation_id = o.id and n.superseded_at is null) as names, o.verified, o.state,
    array(select distinct n.key from organisation_name n where n.organisation_id = o.id and n.superseded_at is null) as keys,
    ${BUSINESS_ID} as "businessKey", ${MAILBOX} as "addressKey", o.business_id as "businessId", o.register_number as "registerNumber", o.mailbox,
    array(select z.other_id::text from organisation_kept_apart z where z.organisation_id = o.id) as apart
  from alike join organisation o on o.id = alike.id
  where exists (select 1 from organisation_sector s where s.organisation_id = o.id and s.body_id = any($1))
    or exists (select 1 from call_invitation i join nomination_call c on c.id = i.call_id where i.organisation_id = o.id and c.body_id = any($1) and c.state <> 'draft')
    or exists (select 1 from proposal_organisation po join candidate_proposal p on p.id = po.proposal_id and p.state <> 'draft' join nomination_call c on c.id = p.call_id
      where po.organisation_id = o.id and c.body_id = any($1))
    or exists (select 1 from membership m where m.organisation_id = o.id and m.body_id = any($1))
  order by o.verified desc, o.id`);

/** What organisations are compared by, with what is told of them. */
interface OrganisationCompared extends LikelyOrganisation {
  readonly apart: readonly string[];
  readonly keys: readonly string[];
  readonly businessKey: string | null;
  readonly addressKey: string | null;
}

/**
 * Organisations that have to do with these bodies and may be the same: of the same name but for case, diacritics, legal form and hyphens, with the
 * same Business ID, or with the same mailbox. The verified one stands first. For whoever is secretary or substitute of the bodies, or
 * administrator. One statement.
 */
export async function likelyOrganisations(db: Db, bodyIds: readonly string[], now: Date): Promise<LikelyPair<LikelyOrganisation>[]> {
  const rows = await rowsOf<OrganisationCompared>(db, ORGANISATIONS, [bodyIds, now]);
  const pairs = new Pairs([rows]);
  pairs.sharing((one) => one.keys, 'same-name');
  pairs.sharing((one) => [one.businessKey ?? ''], 'same-business-id');
  pairs.sharing((one) => [one.addressKey ?? ''], 'same-address');
  const told = ({ apart: _, keys: __, businessKey: ___, addressKey: ____, ...one }: OrganisationCompared): LikelyOrganisation => one;
  return pairs
    .found()
    .slice(0, MOST)
    .map(({ first, second, ...pair }) => ({ ...pair, first: told(first), second: told(second) }));
}
