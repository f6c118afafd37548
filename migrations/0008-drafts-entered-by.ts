import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An unsent draft is seen by the secretaries only when one of them entered it. Drafts of before name nobody: whoever began one without being
 * contact of an organisation of it, as the journal tells, did so for the organisation.
 * Locks: the drafts that it names, for the moment. Roll back: `down`; drafts name nobody again.
 */
export class DraftsEnteredBy1763700000008 implements MigrationInterface {
  readonly name = 'DraftsEnteredBy1763700000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update candidate_proposal t set entered_by = j.actor_id from journal j
        where j.instance_id = t.id and j.seq = 1 and j.actor_kind = 'person' and t.arrived_at is null and t.entered_by is null
          and not exists (select 1 from proposal_organisation po join role_grant g on g.organisation_id = po.organisation_id
            where po.proposal_id = t.id and g.role = 'contact' and g.person_id = j.actor_id and g.starts_at <= j.at and (g.ends_at is null or g.ends_at > j.at))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('update candidate_proposal set entered_by = null where arrived_at is null');
  }
}
