import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a document is the original of is found by the document.
 * Locks: candidate_proposal and consent, while the indexes are built. Roll back: `down`.
 */
export class Originals1763700000018 implements MigrationInterface {
  readonly name = 'Originals1763700000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index candidate_proposal_original on candidate_proposal (original_id) where original_id is not null;
      create index consent_original on consent (original_id) where original_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index candidate_proposal_original; drop index consent_original');
  }
}
