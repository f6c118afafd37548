import type { MigrationInterface, QueryRunner } from 'typeorm';
import { instance } from './0002-register.js';

/**
 * One round: call, proposals, candidacies, consents, decisions; and the small tables of meetings and documents.
 * Locks: nothing, all new. Roll back: drop the tables.
 */
export class Round1763700000003 implements MigrationInterface {
  readonly name = 'Round1763700000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (${instance('meeting', ['current'])},
        organ_id uuid references organ,
        body_id uuid references body,
        title jsonb not null,
        planned_at timestamptz not null,
        held_at timestamptz,
        ends_at timestamptz,
        public_forum boolean not null default false,
        place text,
        remote_link text,
        agenda text
      );
      create index meeting_body on meeting (body_id, planned_at);

      create table document (${instance('document', ['current'])},
        body_id uuid not null references body,
        meeting_id uuid references meeting,
        title jsonb not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        dated_on date not null,
        public boolean not null default false,
        media_type text not null,
        sha256 text not null,
        bytes integer not null
      );
      create index document_body on document (body_id);
      create table document_content (
        document_id uuid primary key references document,
        content bytea not null
      );

      create table nomination_call (${instance('nomination_call', ['draft', 'scheduled', 'open', 'closed', 'evaluating', 'proposal-ready', 'decided', 'archived', 'cancelled', 'voided'])},
        body_id uuid not null references body,
        term_id uuid references term,
        kind text not null check (kind in ('open', 'targeted', 'supplementary', 'incoming')),
        title jsonb not null,
        announcement jsonb,
        languages jsonb not null,
        declared_members integer not null default 0,
        declared_deputies integer not null default 0,
        declared_experts integer not null default 0,
        questions jsonb not null default '[]',
        zone text not null,
        opens_at timestamptz,
        closes_on date,
        closes_time text,
        closes_at timestamptz,
        deadline_version integer not null default 1,
        consent_rule text not null check (consent_rule in ('by-closing', 'days-after-closing', 'before-decision', 'not-asked')),
        consent_days integer,
        consent_due_at timestamptz,
        responsible_id uuid references person,
        substitute_id uuid references person,
        published_at timestamptz,
        pinned_rules jsonb,
        supersedes_id uuid references nomination_call,
        superseded_by_id uuid references nomination_call,
        deferred_seats jsonb not null default '[]'
      );
      comment on column nomination_call.closes_at is 'Exclusive closing instant, UTC. closes_on and closes_time are the wall clock in zone.';
      create index nomination_call_body on nomination_call (body_id);
      create table call_seat (
        call_id uuid not null references nomination_call,
        seat_id uuid not null references seat,
        ordinal integer not null,
        primary key (call_id, seat_id)
      );
      create index call_seat_seat on call_seat (seat_id);
      create table call_invitation (
        call_id uuid not null references nomination_call,
        organisation_id uuid not null references organisation,
        ordinal integer not null,
        primary key (call_id, organisation_id)
      );

      create table candidate_proposal (${instance('candidate_proposal', ['draft', 'submitted', 'returned', 'checked', 'late', 'admitted', 'withdrawn', 'rejected', 'lapsed'])},
        call_id uuid not null references nomination_call,
        nominee jsonb not null,
        justification text,
        language text not null check (language in ('fi', 'sv', 'en')),
        answers jsonb not null default '{}',
        authorised boolean not null default false,
        channel text not null default 'web' check (channel in ('web', 'email', 'paper', 'phone')),
        arrived_at timestamptz,
        completed_at timestamptz,
        completion_due date,
        entered_by uuid references person,
        original_id uuid references document
      );
      create index candidate_proposal_call on candidate_proposal (call_id, state);
      create table proposal_organisation (
        proposal_id uuid not null references candidate_proposal,
        organisation_id uuid not null references organisation,
        ordinal integer not null,
        primary key (proposal_id, organisation_id)
      );
      create index proposal_organisation_organisation on proposal_organisation (organisation_id);
      create table proposal_seat (
        proposal_id uuid not null references candidate_proposal,
        seat_id uuid not null references seat,
        ordinal integer not null,
        primary key (proposal_id, seat_id)
      );

      create table appointment_decision (${instance('appointment_decision', ['preparing', 'on-agenda', 'tabled', 'returned', 'decided', 'published', 'final', 'withdrawn'])},
        body_id uuid not null references body,
        call_id uuid references nomination_call,
        organ_id uuid references organ,
        parent_id uuid references appointment_decision,
        meeting_id uuid references meeting,
        planned_on date,
        decided_on date,
        section text,
        case_number text,
        link text,
        published_on date
      );
      create index appointment_decision_call on appointment_decision (call_id);
      create index appointment_decision_body on appointment_decision (body_id);

      create table candidacy (${instance('candidacy', ['open', 'eligible', 'ineligible', 'shortlisted', 'proposed', 'selected', 'not-selected', 'reserve', 'withdrawn', 'merged', 'lapsed'])},
        call_id uuid not null references nomination_call,
        body_id uuid not null references body,
        person_id uuid not null references person,
        represents_id uuid references organisation,
        proposed_seat_id uuid references seat,
        reserve_rank integer,
        merged_into_id uuid references candidacy,
        decision_id uuid references appointment_decision,
        selected_from date,
        selected_to date
      );
      create unique index candidacy_once on candidacy (call_id, person_id) where state <> 'merged';
      create unique index candidacy_seat_once on candidacy (call_id, proposed_seat_id) where state in ('proposed', 'selected');
      create index candidacy_person on candidacy (person_id);
      create index candidacy_body on candidacy (body_id);
      create table candidacy_supporter (
        candidacy_id uuid not null references candidacy,
        proposal_id uuid not null references candidate_proposal,
        ended_at timestamptz,
        primary key (candidacy_id, proposal_id)
      );
      create index candidacy_supporter_proposal on candidacy_supporter (proposal_id);
      create table candidacy_preference (
        candidacy_id uuid not null references candidacy,
        seat_id uuid not null references seat,
        ordinal integer not null,
        primary key (candidacy_id, seat_id)
      );

      create table consent (${instance('consent', ['asked', 'given', 'declined', 'not-me', 'expired', 'withdrawn'])},
        candidacy_id uuid not null references candidacy,
        person_id uuid not null references person,
        asked_at timestamptz not null,
        due_at timestamptz,
        answered_at timestamptz,
        channel text check (channel in ('web', 'email', 'paper', 'phone')),
        entered_by uuid references person,
        original_id uuid references document,
        publish_name boolean not null default false,
        constraint consent_once unique (candidacy_id)
      );
      create index consent_person on consent (person_id);

      create table decision_item (
        decision_id uuid not null references appointment_decision,
        seat_id uuid not null references seat,
        candidacy_id uuid references candidacy,
        person_id uuid references person,
        organisation_id uuid references organisation,
        outcome text check (outcome in ('confirmed', 'returned', 'tabled', 'rejected')),
        grounds text,
        primary key (decision_id, seat_id),
        check (candidacy_id is not null or person_id is not null)
      );
      create index decision_item_candidacy on decision_item (candidacy_id);

      insert into retention values
        ('meeting', 'permanent', 'permanently'),
        ('document', 'permanent', 'memos permanently; originals of nominations 2 years'),
        ('document_content', 'permanent', 'with its document'),
        ('nomination_call', 'permanent', 'call announcements 20 years'),
        ('call_seat', 'permanent', 'with the call'),
        ('call_invitation', 'permanent', 'with the call'),
        ('candidate_proposal', 'nomination', '2 years after the call ended'),
        ('proposal_organisation', 'nomination', 'with the proposal'),
        ('proposal_seat', 'nomination', 'with the proposal'),
        ('candidacy', 'nomination', '2 years after the call ended; of appointees permanently'),
        ('candidacy_supporter', 'nomination', 'with the candidacy'),
        ('candidacy_preference', 'nomination', 'with the candidacy'),
        ('consent', 'nomination', '2 years after the call ended; of appointees while the membership lasts'),
        ('appointment_decision', 'appointment', 'permanently'),
        ('decision_item', 'appointment', 'permanently');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table decision_item, consent, candidacy_preference, candidacy_supporter, candidacy, appointment_decision, proposal_seat,
      proposal_organisation, candidate_proposal, call_invitation, call_seat, nomination_call, document_content, document, meeting`);
  }
}
