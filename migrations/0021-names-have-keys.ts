import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What spellings of an organisation's name have in common is worked out once, when it is written, and no more for every name at every look. And
 * administrators are found by an index: whoever keeps a body is asked for with them, for every call of a list.
 * Locks: organisation_name, which is rewritten: some seconds for a hundred thousand names; role_grant, while a small index is built. Roll back: `down`.
 */
export class NamesHaveKeys1763700000021 implements MigrationInterface {
  readonly name = 'NamesHaveKeys1763700000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without its dots an abbreviated legal form is a word.
      create function organisation_key(name text) returns text language sql immutable parallel safe
        return regexp_replace(regexp_replace(replace(lower(regexp_replace(normalize(name, NFKD), '[\\u0300-\\u036f]', '', 'g')), '.', ''),
          '\\m(ry|rf|rekisteroity yhdistys|registrerad forening)\\M', '', 'g'), '[^[:alnum:]]', '', 'g');
      alter table organisation_name add column key text not null generated always as (organisation_key(name)) stored;
      comment on column organisation_name.key is 'The name without what spellings differ in: case, diacritics, legal form, hyphens, dots and spaces. Two that share one may be the same.';
      create index role_grant_administrator on role_grant (person_id) where role = 'administrator';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index role_grant_administrator; alter table organisation_name drop column key; drop function organisation_key',
    );
  }
}
