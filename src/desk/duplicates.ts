import type { Db } from '../engine/store.js';
import { ALIKE } from '../locales/duplicates.js';
import type { Text } from '../../workflows/kit/text.js';
import { pairOf, similarPairs } from './alike.js';
import { supportersOf } from './matrix.js';
import { nameOf, organisationKeys, organisationName, todayIn } from './sql.js';
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

/** Collects the grounds of pairs; the order of the list is that of the first and second. */
class Pairs<T extends { readonly id: string; readonly apart: readonly string[] }> {
  private readonly grounds = new Map<string, { first: T; second: T; codes: Set<Ground['code']> }>();
  private readonly keptApart: ReadonlySet<string>;
  constructor(
    private readonly all: readonly T[],
    private readonly comparable: (one: T, other: T) => boolean = () => true,
  ) {
    this.keptApart = new Set(all.flatMap(({ id, apart }) => apart.map((other) => pairOf(id, other))));
  }

  add(one: number, other: number, code: Ground['code']): void {
    const [first, second] = [this.all[Math.min(one, other)] as T, this.all[Math.max(one, other)] as T];
    const key = pairOf(first.id, second.id);
    if (first === second || this.keptApart.has(key) || !this.comparable(first, second)) return;
    const known = this.grounds.get(key) ?? { first, second, codes: new Set() };
    known.codes.add(code);
    this.grounds.set(key, known);
  }

  /** Those that share a key. */
  sharing(keysOf: (one: T) => readonly string[], code: Ground['code']): void {
    const places = new Map<string, number[]>();
    for (const [at, one] of this.all.entries())
      for (const key of new Set(keysOf(one))) {
        const before = key === '' ? [] : (places.get(key) ?? []);
        for (const other of before) this.add(other, at, code);
        places.set(key, [...before, at]);
      }
  }

  found(): LikelyPair<T>[] {
    return [...this.grounds].map(([key, { first, second, codes }]) => ({ key, first, second, grounds: [...codes].map(ground) }));
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
  const pairs = new Pairs(rows, (one, other) => one.call === other.call && one.person !== other.person);
  pairs.sharing((one) => [one.nameKey], 'same-name');
  // Of somebody whose names are the same both ways round, it is the name that is the same.
  const swapped = new Map<string, number[]>();
  for (const [at, one] of rows.entries()) swapped.set(one.swappedKey, [...(swapped.get(one.swappedKey) ?? []), at]);
  for (const [at, one] of rows.entries())
    if (one.nameKey !== one.swappedKey) for (const other of swapped.get(one.nameKey) ?? []) pairs.add(at, other, 'swapped-names');
  for (const [one, other] of similarPairs(rows.map((row) => row.nameKey))) pairs.add(one, other, 'similar-name');
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

const ORGANISATIONS = statement(`select o.id, ${organisationName('o.id', todayIn('$2'))} as name,
    array(select distinct n.name from organisation_name n where n.organisation_id = o.id and n.superseded_at is null) as names, o.verified, o.state,
    array(${organisationKeys('o.id')}) as keys, o.business_id as "businessId", o.register_number as "registerNumber", o.mailbox,
    array(select z.other_id::text from organisation_kept_apart z where z.organisation_id = o.id) as apart
  from organisation o where o.state <> 'merged' and o.id in (select s.organisation_id from organisation_sector s where s.body_id = any($1)
    union select i.organisation_id from nomination_call c join call_invitation i on i.call_id = c.id where c.body_id = any($1) and c.state <> 'draft'
    union select po.organisation_id from nomination_call c join candidate_proposal p on p.call_id = c.id and p.state <> 'draft' join proposal_organisation po on po.proposal_id = p.id where c.body_id = any($1)
    union select m.organisation_id from membership m where m.body_id = any($1)) order by o.verified desc, o.id`);

/** What organisations are compared by, with what is told of them. */
type OrganisationCompared = LikelyOrganisation & Record<'apart' | 'keys', readonly string[]>;

/**
 * Organisations that have to do with these bodies and may be the same: of the same name but for case, diacritics, legal form and hyphens, with the
 * same Business ID, or with the same mailbox. The verified one stands first. For whoever is secretary or substitute of the bodies, or
 * administrator. One statement.
 */
export async function likelyOrganisations(db: Db, bodyIds: readonly string[], now: Date): Promise<LikelyPair<LikelyOrganisation>[]> {
  const rows = await rowsOf<OrganisationCompared>(db, ORGANISATIONS, [bodyIds, now]);
  const pairs = new Pairs(rows);
  pairs.sharing((one) => one.keys, 'same-name');
  pairs.sharing((one) => (one.businessId === null ? [] : [one.businessId.replace(/\D/g, '')]), 'same-business-id');
  pairs.sharing((one) => (one.mailbox === null ? [] : [one.mailbox.trim().normalize('NFKC').toLowerCase()]), 'same-address');
  const told = ({ apart: _, keys: __, ...one }: OrganisationCompared): LikelyOrganisation => one;
  return pairs
    .found()
    .slice(0, MOST)
    .map(({ first, second, ...pair }) => ({ ...pair, first: told(first), second: told(second) }));
}
