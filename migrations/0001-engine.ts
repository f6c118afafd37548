import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The engine's own tables: journal, outbox, deadlines, idempotency keys, clock, retention classes.
 * Locks: nothing, all new. Roll back: drop the tables.
 */
export class Engine1763700000001 implements MigrationInterface {
  readonly name = 'Engine1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      create table retention (
        table_name text primary key,
        class text not null check (class in ('permanent', 'appointment', 'nomination', 'register', 'operational')),
        keep text not null
      );
      comment on table retention is 'How long each table keeps its rows. Classes and examples: domain.md section 5; the periods are the archive plan''s to change.';

      create table journal (
        instance_id uuid not null,
        seq integer not null check (seq > 0),
        workflow text not null,
        workflow_version integer not null,
        event text not null,
        from_state text,
        to_state text not null,
        actor_kind text not null check (actor_kind in ('person', 'link', 'clock', 'system', 'public')),
        actor_id uuid,
        at timestamptz not null,
        facts jsonb not null default '{}',
        note_digest text,
        prev text not null,
        hash text not null,
        primary key (instance_id, seq)
      );
      comment on table journal is 'Who did what when. A hash chain per instance; ids and instants only, never personal data.';

      create table journal_note (
        instance_id uuid not null,
        seq integer not null,
        salt text not null,
        text text,
        primary key (instance_id, seq),
        foreign key (instance_id, seq) references journal (instance_id, seq)
      );
      comment on table journal_note is 'The words of a reason. The journal holds their salted digest, so erasing the words leaves the chain whole.';

      create table outbox (
        id uuid primary key,
        workflow text not null,
        instance_id uuid not null,
        seq integer not null,
        topic text not null check (topic in ('letter', 'command')),
        payload jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        available_at timestamptz not null default clock_timestamp(),
        done_at timestamptz,
        attempts integer not null default 0,
        last_error text,
        refused jsonb
      );
      create index outbox_undone on outbox (available_at, id) where done_at is null;
      create index outbox_instance on outbox (instance_id);

      create table deadline (
        id uuid primary key,
        workflow text not null,
        instance_id uuid not null,
        key text not null,
        event text not null,
        due_at timestamptz not null,
        set_at timestamptz not null,
        settled_at timestamptz,
        outcome text
      );
      create unique index deadline_standing on deadline (instance_id, key) where settled_at is null;
      create index deadline_due on deadline (due_at, id) where settled_at is null;

      create table idempotency_key (
        actor text not null,
        key text not null,
        digest text not null,
        instance_id uuid not null,
        version integer not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (actor, key)
      );

      create table test_clock (
        the_only boolean primary key default true check (the_only),
        now timestamptz not null
      );
      comment on table test_clock is 'One row, and only while EDUSTUS_TEST_CLOCK=1: every process sees the same instant.';

      create table setting (
        key text primary key,
        value text not null,
        set_at timestamptz not null default clock_timestamp()
      );
      comment on table setting is 'What the program remembers of itself, such as that the demonstration was loaded.';

      insert into retention values
        ('retention', 'permanent', 'permanently'),
        ('migrations', 'operational', 'permanently'),
        ('journal', 'permanent', 'permanently: holds no personal data'),
        ('journal_note', 'nomination', '2 years after the call ended'),
        ('outbox', 'operational', '1 year after it was done'),
        ('deadline', 'operational', '1 year after it was settled'),
        ('idempotency_key', 'operational', '30 days'),
        ('test_clock', 'operational', 'tests only'),
        ('setting', 'operational', 'permanently');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table setting, test_clock, idempotency_key, deadline, outbox, journal_note, journal, retention');
  }
}
