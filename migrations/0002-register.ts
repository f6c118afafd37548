import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every instance row has. `journal_head` is the hash of its last journal entry. */
const instance = (table: string, states: readonly string[]) => `
  id uuid primary key,
  state text not null constraint ${table}_state check (state in (${states.map((s) => `'${s}'`).join(', ')})),
  version integer not null check (version > 0),
  journal_head text not null,
  created_at timestamptz not null`;
/** Dated rows: valid time half-open in local dates, recorded time in instants. One truth per day stands. */
const dated = (table: string, owner: string) => `
  id uuid primary key default gen_random_uuid(),
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check (valid_until is null or valid_until > valid_from),
  constraint ${table}_one_truth exclude using gist (${owner} with =, daterange(valid_from, valid_until) with &&) where (superseded_at is null)`;

/**
 * People, organisations, regions, organs, bodies, terms, seats, and who may do what.
 * Locks: nothing, all new. Roll back: drop the tables.
 */
export class Register1763700000002 implements MigrationInterface {
  readonly name = 'Register1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (${instance('region', ['current'])},
        name jsonb not null,
        kind text not null,
        zone text not null default 'Europe/Helsinki'
      );

      -- Spelling that does not tell two people apart: case, spaces, diacritics. Plain translate, since unaccent is not immutable.
      create function name_key(given text, family text) returns text language sql immutable parallel safe
        return translate(lower(normalize(regexp_replace(btrim(family) || ' ' || btrim(given), '\\s+', ' ', 'g'), NFKC)), 'åäöéèêëüáàâãøæñçšžîïíóòôúùûý', 'aaoeeeeuaaaaoancsziiiooouuuy');
      create function email_key(address text) returns text language sql immutable parallel safe
        return lower(normalize(btrim(address), NFKC));

      create table person (${instance('person', ['current'])},
        given_name text not null,
        family_name text not null,
        name_key text not null generated always as (name_key(given_name, family_name)) stored,
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        phone text,
        erased_at timestamptz
      );
      create index person_name_key on person (name_key);
      create table email_address (
        person_id uuid not null references person,
        address text not null,
        address_key text not null generated always as (email_key(address)) stored,
        ordinal integer not null,
        primary key (person_id, address)
      );
      create index email_address_key on email_address (address_key);
      comment on table email_address is 'An address may be shared by a couple, or absent: it identifies nobody.';
      create table account (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        created_at timestamptz not null default clock_timestamp(),
        disabled_at timestamptz
      );
      comment on table account is 'A way to sign in. A person may have none or several; sign-in comes with issue B.';

      create table organisation (${instance('organisation', ['current', 'dissolved'])},
        business_id text constraint organisation_business_id unique,
        register_number text constraint organisation_register_number unique,
        verified boolean not null default false,
        mailbox text,
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        dissolved_on date
      );
      create table organisation_name (${dated('organisation_name', 'organisation_id')},
        organisation_id uuid not null references organisation,
        name text not null
      );
      create index organisation_name_owner on organisation_name (organisation_id);

      create table body (${instance('body', ['current'])},
        predecessor_id uuid references body,
        description jsonb,
        established_on date,
        established_by uuid,
        established_section text
      );
      create table organ (${instance('organ', ['current'])},
        region_id uuid not null references region,
        body_id uuid references body,
        name jsonb not null,
        kind text not null
      );
      alter table body add constraint body_established_by foreign key (established_by) references organ;
      create table body_period (${dated('body_period', 'body_id')},
        body_id uuid not null references body,
        name jsonb not null,
        region_id uuid not null references region,
        regime text not null check (regime in ('nominator-names', 'statutory', 'authority-set', 'self-governing')),
        organ_id uuid references organ,
        decision_mode text not null check (decision_mode in ('recorded', 'confirmed', 'delegated')),
        deputy_mode text not null check (deputy_mode in ('none', 'personal', 'ordered-body', 'ordered-constituency')),
        languages jsonb not null,
        deadline_moves boolean not null
      );
      create index body_period_owner on body_period (body_id);
      create table organisation_sector (
        organisation_id uuid not null references organisation,
        body_id uuid not null references body,
        sector text not null,
        primary key (organisation_id, body_id, sector)
      );
      create index organisation_sector_body on organisation_sector (body_id);

      create table composition_rule (${instance('composition_rule', ['current'])},
        body_id uuid not null references body,
        kind text not null
      );
      create table composition_rule_period (${dated('composition_rule_period', 'rule_id')},
        rule_id uuid not null references composition_rule,
        strength text not null check (strength in ('mandatory', 'target', 'off')),
        min integer,
        max integer,
        source text not null
      );
      create index composition_rule_body on composition_rule (body_id);

      create table term (${instance('term', ['current'])},
        body_id uuid not null references body,
        name jsonb,
        starts_on date not null,
        ends_on date,
        check (ends_on is null or ends_on >= starts_on),
        constraint term_no_overlap exclude using gist (body_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );
      comment on column term.ends_on is 'Last day, inclusive; null: until the successor is appointed.';

      create table seat (${instance('seat', ['current'])},
        body_id uuid not null references body,
        ordinal integer not null default 0
      );
      create index seat_body on seat (body_id, ordinal);
      create table seat_period (${dated('seat_period', 'seat_id')},
        seat_id uuid not null references seat,
        constituency jsonb not null,
        sub_region jsonb,
        role text not null check (role in ('member', 'deputy', 'expert')),
        serves_id uuid references seat,
        filling text not null check (filling in ('open', 'nominator', 'ex-officio', 'authority')),
        nominator_id uuid references organisation,
        position jsonb
      );
      create index seat_period_owner on seat_period (seat_id);

      create table role_grant (${instance('role_grant', ['current'])},
        person_id uuid not null references person,
        role text not null check (role in ('administrator', 'secretary', 'substitute', 'contact', 'organ-member')),
        body_id uuid references body,
        organisation_id uuid references organisation,
        organ_id uuid references organ,
        starts_at timestamptz not null,
        ends_at timestamptz,
        check (ends_at is null or ends_at > starts_at)
      );
      create index role_grant_person on role_grant (person_id);
      create index role_grant_body on role_grant (body_id);
      create index role_grant_organisation on role_grant (organisation_id);
      create table access_token (
        id uuid primary key,
        hash text not null unique,
        person_id uuid not null references person,
        label text not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create table signed_link (
        id uuid primary key,
        purpose text not null check (purpose in ('consent')),
        subject_id uuid not null,
        person_id uuid not null references person,
        hash text not null unique,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index signed_link_subject on signed_link (subject_id);

      insert into retention values
        ('region', 'permanent', 'permanently'),
        ('person', 'register', 'while a role, candidacy or membership refers to it; then blanked, the id stays'),
        ('email_address', 'register', 'with the person'),
        ('account', 'register', 'with the person'),
        ('organisation', 'register', 'permanently'),
        ('organisation_name', 'register', 'permanently'),
        ('organisation_sector', 'register', 'permanently'),
        ('body', 'permanent', 'permanently'),
        ('body_period', 'permanent', 'permanently'),
        ('organ', 'permanent', 'permanently'),
        ('composition_rule', 'permanent', 'permanently'),
        ('composition_rule_period', 'permanent', 'permanently'),
        ('term', 'permanent', 'permanently'),
        ('seat', 'permanent', 'permanently'),
        ('seat_period', 'permanent', 'permanently'),
        ('role_grant', 'register', '2 years after it ended'),
        ('access_token', 'operational', '90 days after it expired'),
        ('signed_link', 'operational', '90 days after it expired');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table signed_link, access_token, role_grant, seat_period, seat, term, composition_rule_period, composition_rule,
      organisation_sector, body_period, organ, body, organisation_name, organisation, account, email_address, person, region cascade`);
    await runner.query('drop function name_key, email_key');
  }
}
export { instance, dated };
