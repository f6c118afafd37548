import type { Db } from '../engine/store.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** Somebody who gets a letter: a person, or an organisation at its role mailbox. */
export interface Recipient {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly address: string | null;
  readonly language: 'fi' | 'sv' | 'en';
}

const PERSON = `select distinct on (p.id) p.id as "personId", null::uuid as "organisationId", p.language,
  (select e.address from email_address e where e.person_id = p.id order by e.ordinal limit 1) as address from person p`;
/** An organisation is written to at its mailbox, else every contact of today. $2 is now. */
const organisations = (
  ids: string,
): string => `select null::uuid as "personId", o.id as "organisationId", o.language, o.mailbox as address from organisation o
    where o.id in (${ids}) and o.mailbox is not null and o.state = 'current'
  union all select x."personId", x."organisationId", x.language, x.address from (${PERSON}
    join role_grant g on g.person_id = p.id and g.role = 'contact' and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)
    join organisation o on o.id = g.organisation_id and o.mailbox is null and o.state <> 'merged' where o.id in (${ids})) x`;
/**
 * The same, and those that can be reached nowhere: their letters have no address, and the desk asks for them to be delivered otherwise. For whoever has
 * taken part or was asked to; an announcement that goes to all the register is not delivered by hand.
 */
const allOf = (ids: string): string => `${organisations(ids)}
  union all select null::uuid, o.id, o.language, null from organisation o where o.id in (${ids}) and o.mailbox is null and o.state = 'current'
    and not exists (select 1 from role_grant g where g.organisation_id = o.id and g.role = 'contact' and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2))`;
const secretariesOf = (
  body: string,
): string => `${PERSON} join grant_reach g on g.person_id = p.id and g.role in ('secretary', 'substitute')
    and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2) where g.body_id = (${body})`;
const nominatorsOf = (candidacy: string): string =>
  allOf(
    `select po.organisation_id from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.ended_at is null and s.candidacy_id = ${candidacy}`,
  );

const TOOK_PART = `select po.organisation_id from candidate_proposal p join proposal_organisation po on po.proposal_id = p.id where p.call_id = $1
  union select i.organisation_id from call_invitation i where i.call_id = $1`;

/** Workflow and audience → who that is. $1 the instance, $2 now. */
const AUDIENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nomination-call': {
    'sector-organisations':
      organisations(`select s.organisation_id from organisation_sector s join nomination_call c on c.body_id = s.body_id where c.id = $1
      and c.kind <> 'targeted' and not exists (select 1 from call_invitation i where i.call_id = c.id and i.organisation_id = s.organisation_id)`),
    invited: allOf(`select i.organisation_id from call_invitation i where i.call_id = $1
      union select sp.nominator_id from call_seat cs join seat_period sp on sp.seat_id = cs.seat_id and sp.superseded_at is null where cs.call_id = $1 and sp.nominator_id is not null`),
    secretaries: secretariesOf('select body_id from nomination_call where id = $1'),
    // Everybody who was told of the call or has taken part in it.
    'everybody-in-call': `${allOf(TOOK_PART)}
      union all ${organisations(`select s.organisation_id from organisation_sector s join nomination_call c on c.body_id = s.body_id where c.id = $1 and s.organisation_id not in (${TOOK_PART})`)}
      union all select x."personId", x."organisationId", x.language, x.address from (${PERSON} join candidacy k on k.person_id = p.id where k.call_id = $1 and k.state not in ${among(CANDIDACY_STATES.givenUp)}) x`,
  },
  'candidate-proposal': {
    nominators: allOf('select po.organisation_id from proposal_organisation po where po.proposal_id = $1'),
    secretaries: secretariesOf('select c.body_id from candidate_proposal p join nomination_call c on c.id = p.call_id where p.id = $1'),
  },
  candidacy: {
    candidate: `${PERSON} join candidacy k on k.person_id = p.id where k.id = $1`,
    nominators: nominatorsOf('$1'),
    secretaries: secretariesOf('select body_id from candidacy where id = $1'),
  },
  consent: {
    candidate: `${PERSON} join consent c on c.person_id = p.id where c.id = $1`,
    secretaries: secretariesOf('select k.body_id from consent c join candidacy k on k.id = c.candidacy_id where c.id = $1'),
  },
  'appointment-decision': { secretaries: secretariesOf('select body_id from appointment_decision where id = $1') },
  'membership-term': {
    candidate: `${PERSON} join membership m on m.person_id = p.id where m.id = $1`,
    secretaries: secretariesOf('select body_id from membership where id = $1'),
  },
};

/** Names of the audiences of a workflow; a test refuses a letter to one that is not here. */
export const audiencesOf = (workflow: string): readonly string[] => Object.keys(AUDIENCES[workflow] ?? {});

/** Who gets a letter, each once. @throws Error for an audience that is not declared: a mistake in the program */
export async function recipientsOf(db: Db, workflow: string, audience: string, instanceId: string, now: Date): Promise<Recipient[]> {
  const sql = AUDIENCES[workflow]?.[audience];
  if (sql === undefined) throw new Error(`no audience ${audience} in ${workflow}`);
  const text = sql.includes('$2') ? sql : `select * from (${sql}) q where $2::timestamptz is not null`;
  const { rows } = await db.query<Recipient>(text, [instanceId, now]);
  const once = new Map(rows.map((r) => [r.personId ?? r.organisationId, r]));
  return [...once.values()];
}
