import { Id, Line, OnDate, Prose, Web } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import type { Facts } from '../kit/workflow.js';

/**
 * Who holds the seat when, as recorded when: a row is never changed, only superseded.
 * `from` inclusive, `until` exclusive (null: open), both local dates. Recorded times are instants.
 */
export interface Holding {
  /** Left out in a new row: the database gives one. */
  readonly id?: string;
  readonly seat: string;
  readonly body: string;
  readonly person: string;
  readonly organisation: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly recordedAt: Date | string;
  readonly supersededAt: Date | string | null;
}
/** Whose the seat is: an organisation's, which names and recalls, or the person's own. Same times as a holding. */
export interface Mandate {
  readonly id?: string;
  readonly seat: string;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly decision: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly recordedAt: Date | string;
  readonly supersededAt: Date | string | null;
}

/** One person's membership of one seat. `from` and `to` are inclusive local dates. */
export interface MembershipFacts extends Facts {
  readonly body: string;
  readonly seat: string;
  readonly person: string;
  readonly organisation: string | null;
  readonly candidacy: string | null;
  readonly decision: string | null;
  readonly term: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly predecessor: string | null;
  readonly announcedAt: Date | null;
  readonly vacatedOn: LocalDate | null;
  readonly confirmedAt: Date | null;
  readonly seatedAt: Date | null;
  readonly eligibilityAlertAt: Date | null;
  readonly holdings: readonly Holding[];
  readonly mandates: readonly Mandate[];
  readonly of: {
    readonly zone: string;
    /** The organisation holds the mandate: it names and recalls. */
    readonly organisationsMandate: boolean;
    /** First day after the organisation's mandate; null: open. */
    readonly mandateUntil: LocalDate | null;
    /** First day on which there is no such seat any more; null: it goes on. */
    readonly seatUntil: LocalDate | null;
    /** Somebody else holds the seat after this membership ended. */
    readonly succeeded: boolean;
    /** False once the organisation has been dissolved. */
    readonly organisationStands: boolean;
    /** The decision that it rests on is published, or it rests on none: then everybody may know of it. */
    readonly published: boolean;
    readonly seatFilled: boolean;
    readonly memberElsewhere: boolean;
    /** When the person whom the event names sits in the body. */
    readonly namedHolds?: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
  };
}

export class MembershipCreate {
  @Id('seats') seat!: string;
  @Id('candidacies', { optional: true }) candidacy?: string;
  @Id('people', { optional: true }) person?: string;
  @Id('organisations', { optional: true }) organisation?: string;
  @Id('decisions', { optional: true }) decision?: string;
  @Id('memberships', { optional: true }) predecessor?: string;
  @OnDate({ optional: true }) from?: string;
  @OnDate({ optional: true }) to?: string;
}
export class WithReason {
  @Prose() reason!: string;
}
/** An organ's or the body's act. `on` is the last day of the membership. */
export class ByDecision {
  @OnDate() on!: string;
  @Id('organs', { optional: true }) organ?: string;
  @Line({ optional: true, max: 40 }) section?: string;
  @Web({ optional: true }) link?: string;
  @Prose({ optional: true }) reason?: string;
}
export class Ending {
  @OnDate() on!: string;
  @Prose({ optional: true }) reason?: string;
}
export class Succeeding {
  @Id('people') person!: string;
  @OnDate() from!: string;
}
