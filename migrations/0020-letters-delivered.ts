import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who delivered a letter that has no address, and when: on paper, or by telling.
 * Locks: letter, for the moment. Roll back: `down`; what was delivered is asked for again.
 */
export class LettersDelivered1763700000020 implements MigrationInterface {
  readonly name = 'LettersDelivered1763700000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter add column delivered_at timestamptz, add column delivered_by uuid references person,
        add constraint letter_delivered check (num_nonnulls(delivered_at, delivered_by) in (0, 2));
      comment on column letter.delivered_at is 'When somebody said that a letter without an address was delivered otherwise.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter drop column delivered_at, drop column delivered_by');
  }
}
