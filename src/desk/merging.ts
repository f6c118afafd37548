import type { Db } from '../engine/store.js';
import { listOf, nameOf, organisationName, todayIn } from './sql.js';
import { rowsOf, statement, type Someone } from './told.js';

/** What goes along, and what does not, when one of two is merged into the other. */
export interface MergingCandidacy {
  readonly id: string;
  readonly name: string;
  readonly consent: string | null;
  readonly emails: readonly string[];
  /** Organisations of the standing supporters: their proposals stand behind whoever stays. */
  readonly supporters: readonly string[];
}
export interface MergingOrganisation {
  readonly id: string;
  readonly name: string;
  readonly mailbox: string | null;
  readonly businessId: string | null;
  readonly registerNumber: string | null;
  readonly sectors: readonly string[];
  /** Proposals that have been sent, in the reader's bodies and in others'. */
  readonly proposals: number;
  /** Candidates who would represent it. */
  readonly represented: number;
  readonly contacts: readonly Someone[];
}

const TODAY = todayIn('$2');

const CANDIDACIES = statement(`select k.id, ${nameOf('p')} as name, n.state as consent,
    array(select e.address from email_address e where e.person_id = p.id order by e.ordinal) as emails,
    array(select distinct ${organisationName('po.organisation_id', TODAY)} from candidacy_supporter cs join proposal_organisation po on po.proposal_id = cs.proposal_id
      where cs.candidacy_id = k.id and cs.ended_at is null order by 1) as supporters
  from candidacy k join person p on p.id = k.person_id left join consent n on n.candidacy_id = k.id where k.id = any($1)`);

const ORGANISATIONS =
  statement(`select o.id, ${organisationName('o.id', TODAY)} as name, o.mailbox, o.business_id as "businessId", o.register_number as "registerNumber",
    array(select distinct s.sector from organisation_sector s where s.organisation_id = o.id order by 1) as sectors,
    (select count(*)::integer from proposal_organisation po join candidate_proposal x on x.id = po.proposal_id where po.organisation_id = o.id and x.state <> 'draft') as proposals,
    (select count(*)::integer from candidacy k where k.represents_id = o.id and k.state <> 'merged') as represented,
    ${listOf(
      `json_build_object('id', p.id, 'name', ${nameOf('p')})`,
      'p.family_name, p.given_name, p.id',
      `from role_grant g join person p on p.id = g.person_id where g.organisation_id = o.id and g.role = 'contact' and (g.ends_at is null or g.ends_at > $2)`,
    )} as contacts
  from organisation o where o.id = any($1)`);

/** Two candidacies that may be one. For whoever keeps their body. One statement. */
export const mergingCandidacies = (db: Db, ids: readonly string[], now: Date): Promise<MergingCandidacy[]> =>
  rowsOf(db, CANDIDACIES, [ids, now]);

/** Two organisations that may be one. For whoever keeps both. One statement. */
export const mergingOrganisations = (db: Db, ids: readonly string[], now: Date): Promise<MergingOrganisation[]> =>
  rowsOf(db, ORGANISATIONS, [ids, now]);
