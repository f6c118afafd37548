import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody typed into a form whose session had ended when it was sent: it is shown again after signing in.
 * Locks: nothing, all new. Roll back: drop the table.
 */
export class KeptForms1763700000013 implements MigrationInterface {
  readonly name = 'KeptForms1763700000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_form (
        hash text primary key,
        path text not null,
        body text not null check (length(body) <= 200000),
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      comment on table kept_form is 'Typed text between a session that ended and the next: for who holds the address it is kept under, for a day.';
      create index kept_form_expires on kept_form (expires_at);
      insert into retention values ('kept_form', 'operational', '1 day');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table kept_form; delete from retention where table_name = 'kept_form'`);
  }
}
