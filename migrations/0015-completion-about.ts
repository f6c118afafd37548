import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What of a proposal the secretary asks to be completed; and letters are found by their person, who may read what was sent.
 * Locks: candidate_proposal and letter, for the moment and while the index is built. Roll back: `down`.
 */
export class CompletionAbout1763700000015 implements MigrationInterface {
  readonly name = 'CompletionAbout1763700000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table candidate_proposal add column completion_about jsonb not null default '[]';
      comment on column candidate_proposal.completion_about is 'Names of the fields that the secretary returned it for, until they are amended.';
      create index letter_person on letter (person_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index letter_person; alter table candidate_proposal drop column completion_about');
  }
}
