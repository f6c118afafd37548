import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A right that has not begun may be taken back: it then holds at no instant. An organisation that was merged keeps the numbers of its registers, which
 * what it became has too.
 * Locks: role_grant and organisation exclusively, while a check is made and two small indexes are built. Roll back: `down`; rights that were taken back
 * last a millisecond that nobody saw, and merged organisations lose the numbers that others have.
 */
export class TakenBackAndMerged1763700000017 implements MigrationInterface {
  readonly name = 'TakenBackAndMerged1763700000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant drop constraint role_grant_check,
        add constraint role_grant_check check (ends_at is null or ends_at >= starts_at);
      alter table organisation drop constraint organisation_business_id, drop constraint organisation_register_number;
      create unique index organisation_business_id on organisation (business_id) where state <> 'merged';
      create unique index organisation_register_number on organisation (register_number) where state <> 'merged';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index organisation_business_id, organisation_register_number;
      update organisation m set business_id = null where m.state = 'merged' and exists (select 1 from organisation o where o.id <> m.id and o.business_id = m.business_id);
      update organisation m set register_number = null where m.state = 'merged' and exists (select 1 from organisation o where o.id <> m.id and o.register_number = m.register_number);
      alter table organisation add constraint organisation_business_id unique (business_id), add constraint organisation_register_number unique (register_number);
      update role_grant set ends_at = starts_at + interval '1 millisecond' where ends_at = starts_at;
      alter table role_grant drop constraint role_grant_check,
        add constraint role_grant_check check (ends_at is null or ends_at > starts_at);
    `);
  }
}
