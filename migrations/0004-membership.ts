import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dated, instance } from './0002-register.js';

/**
 * Memberships with mandates and holders in two times, offices, deputy links, letters.
 * Locks: nothing, all new. Roll back: drop the tables.
 */
export class Membership1763700000004 implements MigrationInterface {
  readonly name = 'Membership1763700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table membership (${instance('membership', ['appointed', 'accepted', 'active', 'resignation-requested', 'expired', 'released', 'recalled', 'eligibility-lost', 'deceased', 'removed'])},
        body_id uuid not null references body,
        seat_id uuid not null references seat,
        person_id uuid not null references person,
        organisation_id uuid references organisation,
        candidacy_id uuid references candidacy constraint membership_selected_once unique,
        decision_id uuid references appointment_decision,
        term_id uuid references term,
        starts_on date not null,
        ends_on date,
        predecessor_id uuid references membership,
        announced_at timestamptz,
        vacated_on date,
        confirmed_at timestamptz,
        seated_at timestamptz,
        eligibility_alert_at timestamptz
      );
      comment on column membership.ends_on is 'Last day, inclusive.';
      create index membership_body on membership (body_id);
      create index membership_person on membership (person_id);
      create index membership_seat on membership (seat_id);
      create index membership_organisation on membership (organisation_id);

      create table mandate (${dated('mandate', 'seat_id')},
        membership_id uuid not null references membership,
        seat_id uuid not null references seat,
        organisation_id uuid references organisation,
        person_id uuid references person,
        decision_id uuid references appointment_decision,
        check (num_nonnulls(organisation_id, person_id) = 1)
      );
      comment on table mandate is 'Whose a seat is: an organisation''s, which names and recalls, or the person''s own.';
      create index mandate_membership on mandate (membership_id);

      create table holder (${dated('holder', 'seat_id')},
        membership_id uuid not null references membership,
        seat_id uuid not null references seat,
        body_id uuid not null references body,
        person_id uuid not null references person,
        organisation_id uuid references organisation,
        constraint holder_one_seat_per_person exclude using gist (body_id with =, person_id with =, daterange(valid_from, valid_until) with &&) where (superseded_at is null)
      );
      comment on table holder is 'Who sits in a seat, and as known when. Never changed, only superseded.';
      create index holder_membership on holder (membership_id);
      create index holder_body on holder (body_id, valid_from);

      create table office (${instance('office', ['current'])},
        body_id uuid not null references body,
        person_id uuid not null references person,
        kind text not null,
        "group" jsonb,
        starts_on date not null,
        ends_on date,
        check (ends_on is null or ends_on >= starts_on)
      );
      create index office_body on office (body_id);

      create table deputy_link (${instance('deputy_link', ['current'])},
        body_id uuid not null references body,
        deputy_seat_id uuid not null references seat,
        served_seat_id uuid references seat,
        rank integer not null,
        starts_on date not null,
        ends_on date,
        check (ends_on is null or ends_on >= starts_on)
      );
      create index deputy_link_body on deputy_link (body_id);

      create table letter (
        id uuid primary key,
        outbox_id uuid not null references outbox,
        letter text not null,
        person_id uuid references person,
        organisation_id uuid references organisation,
        address text,
        language text not null check (language in ('fi', 'sv', 'en')),
        facts jsonb not null,
        workflow text not null,
        instance_id uuid not null,
        seq integer not null,
        state text not null default 'waiting' check (state in ('waiting')),
        created_at timestamptz not null,
        check (num_nonnulls(person_id, organisation_id) >= 1)
      );
      comment on table letter is 'Who is told what, in which language, on which facts, and because of which journal entry. Issue C sends them.';
      create unique index letter_once on letter (outbox_id, coalesce(person_id, organisation_id));
      create index letter_instance on letter (instance_id);

      insert into retention values
        ('membership', 'appointment', 'permanently'),
        ('mandate', 'appointment', 'permanently'),
        ('holder', 'appointment', 'permanently'),
        ('office', 'appointment', 'permanently'),
        ('deputy_link', 'appointment', 'permanently'),
        ('letter', 'nomination', '2 years');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter, deputy_link, office, holder, mandate, membership');
  }
}
