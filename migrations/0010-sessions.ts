import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing in: sessions, e-mail links, sign-ins under way at an identity provider, who somebody is there, and which grants came from there.
 * All of it by real time. Secrets of browsers and letters are kept as hashes.
 * Locks: account, for the moment; it has no rows yet. Roll back: `down`; everybody signs in anew.
 */
export class Sessions1763700000010 implements MigrationInterface {
  readonly name = 'Sessions1763700000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add column issuer text, add column subject text,
        add constraint account_at_a_provider check ((issuer is null) = (subject is null)),
        add constraint account_subject unique (issuer, subject);
      comment on table account is 'Who a person is at an identity provider. A person may have none or several; a disabled one opens no session and ends those that it opened.';
      create index account_person on account (person_id);

      create table session (
        id uuid primary key,
        hash text not null unique,
        person_id uuid not null references person,
        how text not null check (how in ('link', 'oidc', 'demonstration', 'started')),
        account_id uuid references account,
        id_token text,
        user_agent text check (length(user_agent) <= 200),
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_person on session (person_id) where revoked_at is null;
      comment on column session.id_token is 'What the identity provider asks for at signing out; gone when the session is revoked.';

      create table sign_in_link (
        id uuid primary key,
        hash text not null unique,
        address text not null,
        address_key text not null generated always as (email_key(address)) stored,
        language text not null check (language in ('fi', 'sv', 'en')),
        next text not null,
        requester text,
        sendable boolean not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index sign_in_link_address on sign_in_link (address_key, created_at);
      create index sign_in_link_requester on sign_in_link (requester, created_at);
      create index sign_in_link_age on sign_in_link (created_at);
      comment on column sign_in_link.sendable is 'False: asked for beyond the limit of the address, so nobody is ever told this link.';
      comment on column sign_in_link.requester is 'Keyed hash of the network address that asked, for the limit of rates only.';

      create table oidc_attempt (
        state_hash text primary key,
        browser_hash text not null,
        verifier text,
        nonce text,
        redirect_uri text not null,
        next text not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index oidc_attempt_age on oidc_attempt (created_at);
      comment on table oidc_attempt is 'A sign-in that is under way at the identity provider. Verifier and nonce are gone once it is used.';

      create table oidc_grant (
        grant_id uuid primary key references role_grant,
        account_id uuid not null references account
      );
      create index oidc_grant_account on oidc_grant (account_id);
      comment on table oidc_grant is 'Grants that came from an identity provider, and so end when it no longer gives them. Others are left alone.';

      insert into retention values
        ('session', 'operational', '90 days after it expired'),
        ('sign_in_link', 'operational', '1 day; asking for a link removes those that are older'),
        ('oidc_attempt', 'operational', '1 day; beginning a sign-in removes those that are older'),
        ('oidc_grant', 'register', 'with the grant');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table oidc_grant, oidc_attempt, sign_in_link, session;
      drop index account_person;
      alter table account drop column issuer, drop column subject;
      delete from retention where table_name in ('session', 'sign_in_link', 'oidc_attempt', 'oidc_grant');
    `);
  }
}
