import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who keeps an organisation is looked up by the calls that asked it.
 * Locks: call_invitation against writing while its index is built. Roll back: drop the index.
 */
export class WhoKeepsAnOrganisation1763700000009 implements MigrationInterface {
  readonly name = 'WhoKeepsAnOrganisation1763700000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index call_invitation_organisation on call_invitation (organisation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index call_invitation_organisation');
  }
}
