import type { Filling } from '../kit/filling.js';
import { Id, Line, OnDate, OneOf, Parts, Prose, Web } from '../kit/fields.js';
import type { Text } from '../kit/text.js';
import type { LocalDate } from '../kit/local-time.js';
import type { Held } from '../kit/span.js';
import type { Facts } from '../kit/workflow.js';

const OUTCOMES = ['confirmed', 'returned', 'tabled', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One seat of the decision. A seat filled ex officio or by the authority's own choice names a person without a candidacy. */
export interface Item {
  readonly seat: string;
  readonly candidacy: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly outcome: Outcome | null;
  readonly grounds: string | null;
}

/** What is known of an item's candidate and seat now. */
export interface ItemSeen {
  readonly seat: string;
  /** What the seat is called: constituency and sub-region. */
  readonly name: Text;
  readonly filling: Filling;
  /** Seat, and candidate where there is one, are of the body and call that the decision is about. */
  readonly belongs: boolean;
  /** When somebody sits in the seat, and when the person sits in the body. */
  readonly held: readonly Held[];
  readonly personHolds: readonly Held[];
  /** First day on which there is no such seat any more; null: it goes on. */
  readonly seatUntil: LocalDate | null;
  /** Another decision has given away the seat, or has given the person one, and the membership is not made yet. */
  readonly seatOnItsWay: boolean;
  readonly personOnItsWay: boolean;
  /** Mandates of organisations in the seat: they name whom they will. */
  readonly mandates: readonly Held[];
  readonly candidacyState: string | null;
  readonly proposedSeat: string | null;
  readonly consentState: string | null;
}

export interface Term {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** An organ's decision on who gets which seat. Outcome per seat. */
export interface DecisionFacts extends Facts {
  readonly body: string;
  readonly call: string | null;
  readonly organ: string | null;
  /** Set when seats of an earlier decision were returned or tabled. */
  readonly parent: string | null;
  readonly meeting: string | null;
  readonly plannedOn: LocalDate | null;
  readonly items: readonly Item[];
  readonly decidedOn: LocalDate | null;
  readonly section: string | null;
  readonly caseNumber: string | null;
  readonly link: string | null;
  readonly publishedOn: LocalDate | null;
  readonly of: {
    /** How the body's organ decides: recorded from minutes, confirmed by a member here, delegated to the secretary. */
    readonly mode: 'recorded' | 'confirmed' | 'delegated';
    readonly regime: string;
    readonly consentRule: string;
    readonly zone: string;
    /** The call's term alone, where it has one; else those of the body, in order. */
    readonly terms: readonly Term[];
    readonly seats: readonly ItemSeen[];
    /** Null for a decision without a call. */
    readonly callState: string | null;
    /** When the call's deadline is; null for none. */
    readonly callClosesAt: Date | null;
    /** Day of the meeting on whose agenda it is; null where none is named. */
    readonly meetingOn: LocalDate | null;
    /** Day on which the body was established; null where nobody has said. */
    readonly establishedOn: LocalDate | null;
    /** Other decisions of the call that are not settled, and those that are made. */
    readonly siblingsPending: number;
    readonly siblingsDecided: number;
    readonly persons: readonly string[];
    /** Organs of the body's region, and its own deciding organ: no other decides. */
    readonly organs: readonly string[];
    /** The meeting that the event names: its organ, or null for the body's own, and its day; null where it names none. */
    readonly meeting: { readonly organ: string | null; readonly on: LocalDate } | null;
    /** The candidacy that EXCHANGE names. */
    readonly other: {
      readonly id: string;
      readonly call: string;
      readonly state: string;
      readonly consentState: string | null;
      /** Seats that the person was asked about. */
      readonly seats: readonly string[];
      /** Whom the person would represent, else who supports them first. */
      readonly organisation: string | null;
      /** The organisation that the seat is reserved for is not among those who nominate the person. */
      readonly foreignTo: readonly string[];
      /** Seats that the same organisation has or is proposed for, where the call's rule allows one. */
      readonly organisationSeats: readonly string[];
      /** When the person sits in the body; and whether another seat in it has been given to the person, and the membership is not made yet. */
      readonly personHolds: readonly Held[];
      readonly personOnItsWay: boolean;
    } | null;
  };
}

export class ItemGiven {
  @Id('seats') seat!: string;
  @Id('candidacies', { optional: true }) candidacy?: string;
  @Id('people', { optional: true }) person?: string;
  @Id('organisations', { optional: true }) organisation?: string;
}
/** Facts that may change while the decision is prepared. */
export class DecisionDraft {
  @Id('organs', { optional: true }) organ?: string;
  @Id('meetings', { optional: true }) meeting?: string;
  @OnDate({ optional: true }) plannedOn?: string;
  @Parts(() => ItemGiven, { optional: true, max: 500 }) items?: ItemGiven[];
}
/** `items` left out: everybody proposed in the call. */
export class DecisionCreate extends DecisionDraft {
  @Id('calls', { optional: true }) call?: string;
  @Id('bodies', { optional: true }) body?: string;
  @Id('decisions', { optional: true }) parent?: string;
}
/** The minutes name another candidate for a seat than the list did. */
export class Exchanging {
  @Id('seats') seat!: string;
  @Id('candidacies') candidacy!: string;
}
export class OutcomeGiven {
  @Id('seats') seat!: string;
  @OneOf(OUTCOMES) outcome!: Outcome;
  @Prose({ optional: true }) grounds?: string;
}
/** What the organ decided. Without `outcomes` the whole list is confirmed in one act. */
export class Deciding {
  @Id('organs', { optional: true }) organ?: string;
  @OnDate() on!: string;
  @Line({ max: 40 }) section!: string;
  @Line({ optional: true, max: 100 }) caseNumber?: string;
  @Web({ optional: true }) link?: string;
  @Parts(() => OutcomeGiven, { optional: true, max: 500 }) outcomes?: OutcomeGiven[];
  /** First day of the mandates; the term's first day, or the day of the decision within the term, when left out. */
  @OnDate({ optional: true }) from?: string;
  /** Last day, inclusive; the term's last day when left out. */
  @OnDate({ optional: true }) to?: string;
}
export class Scheduling {
  @Id('meetings', { optional: true }) meeting?: string;
  @OnDate({ optional: true }) plannedOn?: string;
}
export class WithReason {
  @Prose() reason!: string;
}
export class Publishing {
  @OnDate({ optional: true }) publishedOn?: string;
}
