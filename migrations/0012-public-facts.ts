import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a body's public page tells: its tasks, whom to ask, its own website; the kind of a document and which one it is the next version of.
 * Locks: body and document exclusively for the moment of adding columns; the index is of a new and empty column. Roll back: `down`; what was written is lost.
 */
export class PublicFacts1763700000012 implements MigrationInterface {
  readonly name = 'PublicFacts1763700000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table body add column tasks jsonb, add column contact_name jsonb, add column contact_email text, add column contact_phone text,
        add column website text;
      comment on column body.contact_email is 'Of a role, published; never a private address.';
      create domain document_kind as text check (value in ('memo', 'strategy', 'bylaws', 'plan', 'agenda', 'other'));
      alter table document
        add column kind document_kind not null default 'other',
        add column replaces_id uuid references document constraint document_replaced_once unique,
        add constraint document_not_itself check (replaces_id <> id);
      alter table document alter column kind drop default;
      comment on column document.replaces_id is 'The earlier version; it stays.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document drop column replaces_id, drop column kind;
      drop domain document_kind;
      alter table body drop column tasks, drop column contact_name, drop column contact_email, drop column contact_phone, drop column website;
    `);
  }
}
