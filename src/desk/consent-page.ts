import type { Db } from '../engine/store.js';
import { bodyOn, isPublished, label, listOf, nameOf, organisationOn, seatAtLast, something, todayIn } from './sql.js';
import { rowsOf, statement, type Days, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';
import type { CallQuestion } from './public-call.js';

/** What the person who is asked for consent is told: who proposes, for what. Other candidates are nobody's business here. */
export interface ConsentAsked {
  readonly id: string;
  readonly candidacy: string;
  readonly candidacyState: string;
  readonly person: string;
  /** Standing supporters, and whoever supported before where none stands any more. */
  readonly organisations: readonly Someone[];
  /** Whom the person would represent, once that has been said. */
  readonly represents: Someone | null;
  readonly body: Something & { readonly regime: string };
  readonly region: Something;
  /** Who appoints; null where nominators name. */
  readonly organ: Something | null;
  readonly call: { readonly id: string; readonly title: OwnWords; readonly state: string; readonly decisionPublished: boolean };
  /** What the call asks of candidates. */
  readonly questions: readonly CallQuestion[];
  /** Ranked: the first is preferred. */
  readonly seats: readonly SeatLabel[];
  readonly term: (Days & { readonly name: OwnWords | null }) | null;
  readonly zone: string;
  /** Whom to ask: a role, with the address that the body gives for it. */
  readonly contact: { readonly name: OwnWords | null; readonly email: string | null; readonly phone: string | null };
}

const TODAY = todayIn('$2', 'c.zone');

const ORGANISATIONS = `(select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.ordinal, o.name), '[]') from (
    select distinct on (po.organisation_id) po.organisation_id as id, po.ordinal, (${organisationOn('po.organisation_id', TODAY)}) ->> 'name' as name
    from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
    where s.candidacy_id = k.id and (s.ended_at is null or not exists (select 1 from candidacy_supporter x where x.candidacy_id = k.id and x.ended_at is null))
    order by po.organisation_id, po.ordinal) o)`;

const CONSENT =
  statement(`select n.id, k.id as candidacy, k.state as "candidacyState", ${nameOf('p')} as person, ${ORGANISATIONS} as organisations,
    ${organisationOn('k.represents_id', TODAY)} as represents, json_build_object('id', k.body_id, 'name', bp.name, 'regime', bp.regime) as body,
    ${something('r')} as region, ${something('g')} as organ, json_build_object('id', c.id, 'title', c.title, 'state', c.state,
      'decisionPublished', exists (select 1 from appointment_decision d where d.call_id = c.id and ${isPublished('d')})) as call,
    (select coalesce(jsonb_agg(q), '[]') from jsonb_array_elements(c.questions) q where q ->> 'answeredBy' = 'candidate') as questions,
    ${listOf(`json_build_object(${label('s', 'sp')})`, 'f.ordinal', `from candidacy_preference f join seat s on s.id = f.seat_id join lateral ${seatAtLast('s.id')} sp on true where f.candidacy_id = k.id`)} as seats,
    case when t.id is not null then json_build_object('name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1) end as term, c.zone,
    json_build_object('name', b.contact_name, 'email', b.contact_email, 'phone', b.contact_phone) as contact
  from consent n join candidacy k on k.id = n.candidacy_id join nomination_call c on c.id = k.call_id join person p on p.id = n.person_id join body b on b.id = k.body_id
    join lateral ${bodyOn('k.body_id', TODAY)} bp on true join region r on r.id = bp.region_id left join organ g on g.id = bp.organ_id left join term t on t.id = c.term_id
  where n.id = $1`);

/** What a consent is about. For the person asked alone, who may hold nothing but the link. One statement. @returns null for an unknown one */
export async function consentAsked(db: Db, id: string, now: Date): Promise<ConsentAsked | null> {
  const [row] = await rowsOf<ConsentAsked>(db, CONSENT, [id, now]);
  return row ?? null;
}
