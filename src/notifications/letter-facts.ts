import type { Language, Text } from '../../workflows/kit/text.js';
import type { Db } from '../engine/store.js';

/** A letter as it lies in the database, with everything that its words may name. Names of bodies are as the body wrote them. */
export interface LetterFacts {
  readonly id: string;
  readonly letter: string;
  readonly audience: string;
  readonly language: Language;
  readonly address: string | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly createdAt: Date;
  readonly workflow: string;
  readonly instanceId: string;
  readonly seq: number;
  /** Ids and instants, as the machine put them down; instants are ISO 8601, days `YYYY-MM-DD`. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly zone: string | null;
  readonly body: Partial<Text> | null;
  /** Where the body answers, as it has said. */
  readonly contact: {
    readonly name: Partial<Text> | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly website: string | null;
  } | null;
  readonly call: Partial<Text> | null;
  readonly newCall: Partial<Text> | null;
  readonly organ: Partial<Text> | null;
  readonly callState: string | null;
  readonly closesAt: Date | null;
  readonly decidedOn: string | null;
  readonly section: string | null;
  readonly person: string | null;
  readonly organisations: readonly string[];
  readonly seats: readonly { readonly role: string; readonly constituency: Partial<Text>; readonly subRegion: Partial<Text> | null }[];
  /** The state that the event led to. */
  readonly toState: string | null;
  readonly reason: string | null;
}

/** The name of an organisation, and a part of a seat, as they are valid on the letter's day, else the latest. */
const asOf = (table: string, owner: string, id: string, what: string): string =>
  `(select ${what} from ${table} x where x.${owner} = ${id} and x.superseded_at is null order by (x.valid_from <= l.created_at::date) desc, x.valid_from desc limit 1)`;

/** One statement for any number of letters, whatever their workflows. $1 their ids. */
const FACTS = `
  select l.id, l.letter, o.payload->>'to' as audience, l.language, l.address, l.person_id as "personId", l.organisation_id as "organisationId",
    l.created_at as "createdAt", l.workflow, l.instance_id as "instanceId", l.seq, l.facts,
    coalesce(c.zone, b.zone) as zone, b.name as body, b.contact, c.title as call, c.state as "callState", c.closes_at as "closesAt",
    (select n.title from nomination_call n where n.id = c.superseded_by_id) as "newCall",
    d.decided_on::text as "decidedOn", d.section, (select name from organ where organ.id = d.organ_id) as organ,
    coalesce((p.nominee->>'givenName') || ' ' || (p.nominee->>'familyName'),
      (select given_name || ' ' || family_name from person where person.id = coalesce(k.person_id, m.person_id))) as person,
    coalesce((select array_agg(name order by name) from (select distinct ${asOf('organisation_name', 'organisation_id', 'g.organisation_id', 'x.name')} as name
      from (select po.organisation_id from proposal_organisation po where po.proposal_id = p.id
        union select po.organisation_id from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = k.id and s.ended_at is null
        union select m.organisation_id where m.organisation_id is not null) g) named where name is not null), '{}') as organisations,
    coalesce((select json_agg(${asOf('seat_period', 'seat_id', 'g.seat_id', `json_build_object('role', x.role, 'constituency', x.constituency, 'subRegion', x.sub_region)`)} order by g.ordinal)
      from (select (l.facts->>'seat')::uuid as seat_id, 0 as ordinal where l.facts->>'seat' is not null
        union all select cp.seat_id, cp.ordinal from candidacy_preference cp where l.workflow = 'consent' and cp.candidacy_id = k.id) g), '[]') as seats,
    j.to_state as "toState", n.text as reason
  from letter l
    join outbox o on o.id = l.outbox_id
    left join journal j on j.instance_id = l.instance_id and j.seq = l.seq
    left join journal_note n on n.instance_id = l.instance_id and n.seq = l.seq
    left join candidate_proposal p on l.workflow = 'candidate-proposal' and p.id = l.instance_id
    left join consent s on l.workflow = 'consent' and s.id = l.instance_id
    left join candidacy k on k.id = case l.workflow when 'candidacy' then l.instance_id when 'consent' then s.candidacy_id end
    left join membership m on l.workflow = 'membership-term' and m.id = l.instance_id
    left join appointment_decision d on d.id = case l.workflow when 'appointment-decision' then l.instance_id when 'candidacy' then (l.facts->>'decision')::uuid end
    left join nomination_call c on c.id = case l.workflow when 'nomination-call' then l.instance_id else coalesce(p.call_id, k.call_id, d.call_id) end
    left join lateral (select bp.name, r.zone,
        json_build_object('name', y.contact_name, 'email', y.contact_email, 'phone', y.contact_phone, 'website', y.website) as contact
      from body_period bp join body y on y.id = bp.body_id join region r on r.id = bp.region_id
      where bp.body_id = coalesce(c.body_id, k.body_id, d.body_id, m.body_id) and bp.superseded_at is null
      order by (bp.valid_from <= l.created_at::date) desc, bp.valid_from desc limit 1) b on true
  where l.id = any($1::uuid[])`;

/** What letters say, in the order of the ids; an id without a letter is left out. */
export async function letterFacts(db: Db, ids: readonly string[]): Promise<LetterFacts[]> {
  const { rows } = await db.query<LetterFacts>(FACTS, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
