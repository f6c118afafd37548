import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose last day was kept inclusively, and whether a CHECK kept the range from being empty. */
const RANGES = [
  { table: 'term', checked: true },
  { table: 'office', checked: true },
  { table: 'deputy_link', checked: true },
  // One that is taken back before its first day is empty.
  { table: 'membership', checked: false },
];

/**
 * Every range of days lies half-open, as domain and composition want it: `valid_until` is the first day after, null is open.
 * Locks: the four tables and candidacy exclusively while their rows are moved by a day; they are small. Roll back: `down`, which moves them back.
 */
export class HalfOpenTerms1763700000006 implements MigrationInterface {
  readonly name = 'HalfOpenTerms1763700000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table term drop constraint term_no_overlap');
    for (const { table, checked } of RANGES) {
      if (checked) await runner.query(`alter table ${table} drop constraint ${table}_check`);
      await runner.query(`alter table ${table} rename column starts_on to valid_from`);
      await runner.query(`alter table ${table} rename column ends_on to valid_until`);
      await runner.query(`comment on column ${table}.valid_until is 'First day after; null: open.'`);
      await runner.query(`update ${table} set valid_until = valid_until + 1`);
      if (checked) await runner.query(`alter table ${table} add check (valid_until is null or valid_until > valid_from)`);
    }
    await runner.query(`
      alter table term add constraint term_no_overlap exclude using gist (body_id with =, daterange(valid_from, valid_until) with &&);
      comment on column term.valid_until is 'First day after; null: until the successor is appointed.';
      alter table candidacy rename column selected_to to selected_until;
      update candidacy set selected_until = selected_until + 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update candidacy set selected_until = selected_until - 1;
      alter table candidacy rename column selected_until to selected_to;
      alter table term drop constraint term_no_overlap;
    `);
    for (const { table, checked } of RANGES) {
      if (checked) await runner.query(`alter table ${table} drop constraint ${table}_check`);
      await runner.query(`update ${table} set valid_until = valid_until - 1`);
      await runner.query(`alter table ${table} rename column valid_from to starts_on`);
      await runner.query(`alter table ${table} rename column valid_until to ends_on`);
      if (checked) await runner.query(`alter table ${table} add check (ends_on is null or ends_on >= starts_on)`);
    }
    await runner.query(`
      alter table term add constraint term_no_overlap exclude using gist (body_id with =, daterange(starts_on, ends_on, '[]') with &&);
      comment on column term.ends_on is 'Last day, inclusive; null: until the successor is appointed.';
      comment on column membership.ends_on is 'Last day, inclusive.';
    `);
  }
}
