import type { Db } from '../engine/store.js';
import { bodyOn, label, listOf, organisationName, seatAtLast, todayIn } from './sql.js';
import type { CallQuestion } from './public-call.js';
import { instants, rowsOf, statement, type OwnWords, type SeatLabel } from './told.js';

/** A right that somebody holds, held or is to hold. Instants; `until` exclusive. */
export interface OwnGrant {
  readonly id: string;
  readonly role: string;
  /** The organisation's name. */
  readonly organisation: string | null;
  /** The body's, the region's or the organ's name. */
  readonly of: OwnWords | null;
  /** On every body of the region. */
  readonly regional: boolean;
  readonly from: Date;
  readonly until: Date | null;
}
/** What somebody answered when asked to stand, and what of it may be shown. */
export interface OwnConsent {
  readonly id: string;
  readonly body: OwnWords;
  readonly call: OwnWords;
  readonly state: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly channel: string | null;
  readonly publishName: boolean;
  readonly answers: OwnAnswers;
  /** Those that the call asks of candidates. */
  readonly questions: readonly CallQuestion[];
}
type OwnAnswers = Readonly<Record<string, string | number | boolean>>;
/** What an organisation wrote of somebody whom it proposed. */
export interface OwnNomination {
  readonly proposal: string;
  readonly justification: string | null;
  readonly answers: OwnAnswers;
  /** Those that the call asks of organisations. */
  readonly questions: readonly CallQuestion[];
  readonly organisations: readonly string[];
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly arrivedAt: Date | null;
  readonly seats: readonly SeatLabel[];
}
/** Words recorded about somebody: with an event of a candidacy, consent or membership, or in what an organ decided. */
export interface OwnReason {
  /** Name of the workflow. */
  readonly of: string;
  /** Null for the grounds of a decision. */
  readonly event: string | null;
  readonly at: Date;
  readonly text: string;
}
export interface OwnData {
  readonly reasons: readonly OwnReason[];
  readonly grants: readonly OwnGrant[];
  readonly consents: readonly OwnConsent[];
  readonly nominations: readonly OwnNomination[];
  /** Letters to the person, the newest first; at most 200. */
  readonly letters: readonly { readonly id: string; readonly to: string | null; readonly at: Date }[];
}

const NOW = todayIn('$2');
const bodyName = (id: string): string => `(select b.name from ${bodyOn(id, NOW)} b)`;

/** Questions of the call `c` that one side answers. */
const questionsTo = (whom: 'candidate' | 'nominator'): string =>
  `(select coalesce(jsonb_agg(q), '[]') from jsonb_array_elements(c.questions) q where q ->> 'answeredBy' = '${whom}')`;

const DATA = statement(`select
    ${listOf(
      `json_build_object('id', g.id, 'role', g.role, 'organisation', ${organisationName('g.organisation_id', NOW)},
        'of', coalesce(${bodyName('g.body_id')}, (select r.name from region r where r.id = g.region_id), (select o.name from organ o where o.id = g.organ_id)),
        'regional', g.region_id is not null, 'from', g.starts_at, 'until', g.ends_at)`,
      'g.starts_at desc, g.id',
      'from role_grant g where g.person_id = $1',
    )} as grants,
    ${listOf(
      `json_build_object('id', n.id, 'body', ${bodyName('k.body_id')}, 'call', c.title, 'state', n.state, 'askedAt', n.asked_at, 'answeredAt', n.answered_at,
        'channel', n.channel, 'publishName', n.publish_name, 'answers', n.answers, 'questions', ${questionsTo('candidate')})`,
      'n.asked_at desc, n.id',
      'from consent n join candidacy k on k.id = n.candidacy_id join nomination_call c on c.id = k.call_id where n.person_id = $1',
    )} as consents,
    ${listOf(
      `json_build_object('proposal', t.id, 'justification', t.justification, 'answers', t.answers, 'questions', ${questionsTo('nominator')}, 'organisations', array(select ${organisationName('po.organisation_id', NOW)} from proposal_organisation po where po.proposal_id = t.id order by po.ordinal),
        'givenName', t.nominee ->> 'givenName', 'familyName', t.nominee ->> 'familyName', 'email', t.nominee ->> 'email', 'phone', t.nominee ->> 'phone', 'arrivedAt', t.arrived_at,
        'seats', ${listOf(
          `json_build_object(${label('s', 'sp')})`,
          'ps.ordinal',
          `from proposal_seat ps join seat s on s.id = ps.seat_id join lateral ${seatAtLast('s.id')} sp on true where ps.proposal_id = t.id`,
        )})`,
      't.arrived_at desc, t.id',
      'from candidacy k join candidacy_supporter x on x.candidacy_id = k.id join candidate_proposal t on t.id = x.proposal_id join nomination_call c on c.id = t.call_id where k.person_id = $1',
    )} as nominations,
    ${listOf(
      `json_build_object('of', w.of, 'event', w.event, 'at', w.at, 'text', w.text)`,
      'w.at desc, w.text',
      `from (select j.workflow as of, j.event, j.at, n.text from (select id from candidacy where person_id = $1 union all select id from consent where person_id = $1
          union all select id from membership where person_id = $1) mine join journal j on j.instance_id = mine.id join journal_note n on n.instance_id = j.instance_id and n.seq = j.seq
        where n.text is not null
        union all select 'appointment-decision', null, (select max(j.at) from journal j where j.instance_id = d.id and j.event = 'DECIDE'), i.grounds from decision_item i
          join appointment_decision d on d.id = i.decision_id left join candidacy k on k.id = i.candidacy_id
        where coalesce(k.person_id, i.person_id) = $1 and i.grounds is not null and d.decided_on is not null) w`,
    )} as reasons,
    ${listOf(
      `json_build_object('id', l.id, 'to', l.address, 'at', l.created_at)`,
      'l.created_at desc, l.id desc',
      'from (select * from letter where person_id = $1 order by created_at desc, id desc limit 200) l',
    )} as letters`);

/** What is held about a person beside the register's row and what they do. For that person alone. One statement. */
export async function ownData(db: Db, personId: string, now: Date): Promise<OwnData> {
  const [row] = await rowsOf<OwnData>(db, DATA, [personId, now]);
  const { grants, consents, nominations, reasons, letters } = row as OwnData;
  return {
    grants: grants.map((one) => instants(one, 'from', 'until')),
    consents: consents.map((one) => instants(one, 'askedAt', 'answeredAt')),
    nominations: nominations.map((one) => instants(one, 'arrivedAt')),
    reasons: reasons.map((one) => instants(one, 'at')),
    letters: letters.map((one) => instants(one, 'at')),
  };
}
