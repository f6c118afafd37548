import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Anybody starts a proposal in an open call: a draft that names nobody yet, by an organisation that somebody new has named.
 * Organisations that are the same are merged, and what was looked at and differs is remembered. A candidate answers questions and says what is shown.
 * Locks: candidate_proposal, organisation and consent exclusively, for the moment. Roll back: `down`; drafts that name nobody get a dash for a name, merged
 * organisations become dissolved ones.
 */
export class Newcomers1763700000011 implements MigrationInterface {
  readonly name = 'Newcomers1763700000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table candidate_proposal alter column nominee drop not null;
      alter table organisation add column newcomer boolean not null default false;
      comment on column organisation.newcomer is 'Named by somebody new who started a proposal in its name. Unverified, it is shown to no stranger.';

      alter table organisation drop constraint organisation_state,
        add constraint organisation_state check (state in ('current', 'dissolved', 'merged')),
        add column merged_into_id uuid references organisation;
      create function organisation_standing(id uuid) returns uuid language sql stable parallel safe
        return (with recursive way as (
          select o.id, o.merged_into_id from organisation o where o.id = organisation_standing.id
          union select o.id, o.merged_into_id from way w join organisation o on o.id = w.merged_into_id
        ) select w.id from way w where w.merged_into_id is null);
      comment on function organisation_standing is 'What an organisation has become by merging: itself, while it stands.';

      alter table consent add column publish_contact boolean not null default false, add column answers jsonb not null default '{}';
      comment on column consent.answers is 'To the questions that the call puts to candidates.';

      create table organisation_kept_apart (
        organisation_id uuid not null references organisation,
        other_id uuid not null references organisation,
        ordinal integer not null,
        primary key (organisation_id, other_id)
      );
      create table candidacy_kept_apart (
        candidacy_id uuid not null references candidacy,
        other_id uuid not null references candidacy,
        ordinal integer not null,
        primary key (candidacy_id, other_id)
      );
      insert into retention values
        ('organisation_kept_apart', 'register', 'with the organisation'),
        ('candidacy_kept_apart', 'nomination', 'with the candidacy');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consent drop column publish_contact, drop column answers;
      delete from retention where table_name in ('organisation_kept_apart', 'candidacy_kept_apart');
      drop table organisation_kept_apart, candidacy_kept_apart;
      drop function organisation_standing;
      update organisation set state = 'dissolved' where state = 'merged';
      alter table organisation drop column newcomer, drop column merged_into_id, drop constraint organisation_state,
        add constraint organisation_state check (state in ('current', 'dissolved'));
      update candidate_proposal set nominee = '{"givenName": "–", "familyName": "–"}' where nominee is null;
      alter table candidate_proposal alter column nominee set not null;
    `);
  }
}
