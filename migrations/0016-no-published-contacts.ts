import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses and telephone numbers of candidates are published nowhere: the consent to it goes.
 * Locks: consent, for the moment. Roll back: `down`; what was agreed to is not brought back.
 */
export class NoPublishedContacts1763700000016 implements MigrationInterface {
  readonly name = 'NoPublishedContacts1763700000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table consent drop column publish_contact');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table consent add column publish_contact boolean not null default false');
  }
}
