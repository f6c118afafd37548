import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came with an original beside it; and what a document is the original of is found by the document.
 * Locks: candidate_proposal and consent, while the indexes are built. Roll back: `down`; what came with an original is a document like others.
 */
export class Originals1763700000019 implements MigrationInterface {
  readonly name = 'Originals1763700000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table candidate_proposal add column attachments jsonb not null default '[]';
      alter table consent add column attachments jsonb not null default '[]';
      comment on column candidate_proposal.attachments is 'Ids of documents that came with the original, in order.';
      comment on column consent.attachments is 'Ids of documents that came with the original, in order.';
      create index candidate_proposal_attachments on candidate_proposal using gin (attachments) where attachments <> '[]';
      create index consent_attachments on consent using gin (attachments) where attachments <> '[]';
      create index candidate_proposal_original on candidate_proposal (original_id) where original_id is not null;
      create index consent_original on consent (original_id) where original_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index candidate_proposal_original; drop index consent_original;
      alter table candidate_proposal drop column attachments; alter table consent drop column attachments;
    `);
  }
}
