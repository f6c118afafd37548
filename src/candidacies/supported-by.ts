import type { Audience } from '../engine/store.js';
import { named } from '../engine/statements.js';

interface Sent {
  readonly call_id: string;
  readonly nominee: { givenName: string; familyName: string; email?: string | null; phone?: string | null; language?: string };
  /** That of the proposal. */
  readonly language: string;
  readonly seats: string[];
}

/**
 * The candidacy that a proposal supports: the person's one in the call, what it was merged into at last, or a new one.
 * The same address and the same name, whatever their spelling, are the same person. Address alone or name alone is not: addresses are shared
 * and names are common, so a likely match stays a suggestion for the secretary.
 * The call is locked: two proposals that arrive together must find one candidacy.
 * @source Edustus handbook: processes Consent; §6 case 2
 */
export const supportedBy: Audience = async ({ db, engine, by }) => {
  const proposal = by['proposal'] as string;
  const { rows } = await db.query<Sent>({
    ...named(
      `select t.call_id, t.nominee, t.language, array(select s.seat_id::text from proposal_seat s where s.proposal_id = t.id order by s.ordinal) as seats from candidate_proposal t where t.id = $1`,
    ),
    values: [proposal],
  });
  const { call_id: call, nominee, language: written, seats } = rows[0] as Sent;
  await db.query({ ...named('select 1 from nomination_call where id = $1 for no key update'), values: [call] });
  // Nobody has said which language the person reads: that of who proposes them is the likeliest.
  const { givenName, familyName, email = null, phone, language = written } = nominee;
  const known = await db.query<{ id: string }>({
    ...named(`select p.id from person p join email_address e on e.person_id = p.id
      where e.address_key = email_key($1) and p.name_key = name_key($2, $3) and p.erased_at is null order by p.id limit 1`),
    values: [email, givenName, familyName],
  });
  const person =
    known.rows[0]?.id ??
    (
      await engine.createIn(db, {
        workflow: 'person',
        actor: { kind: 'system' },
        payload: { givenName, familyName, ...(email ? { email } : {}), ...(phone ? { phone } : {}), language },
      })
    ).id;
  const standing = await db.query<{ id: string }>({
    ...named(
      `with recursive way as (
        (select id, merged_into_id from candidacy where call_id = $1 and person_id = $2 order by (merged_into_id is null) desc limit 1)
        union select k.id, k.merged_into_id from way w join candidacy k on k.id = w.merged_into_id
      ) select id from way where merged_into_id is null`,
    ),
    values: [call, person],
  });
  const [existing] = standing.rows;
  return existing ? [{ id: existing.id, event: { type: 'SUPPORT', proposal, seats } }] : [{ create: { call, person, proposal, seats } }];
};
