import type { Filling } from '../kit/filling.js';
import { Id, Ids, OnDate, OneOf, Prose, Whole } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import type { Held } from '../kit/span.js';
import type { Facts } from '../kit/workflow.js';

/** One organisation's support, by its proposal. */
export interface Supporter {
  readonly proposal: string;
  readonly endedAt: Date | string | null;
}

/** An organisation behind the person, by the standing proposal that says so. */
export interface Backing {
  readonly proposal: string;
  readonly organisation: string;
}

/** A seat of the call, as a candidacy sees it. */
export interface SeatSeen {
  readonly id: string;
  readonly filling: Filling;
  /** The organisation that alone proposes for it, where one is named. */
  readonly nominator: string | null;
  /** The candidacy that is proposed for it or was selected to it. */
  readonly proposedTo: string | null;
  /** When somebody sits in it, as far as is known. */
  readonly held: readonly Held[];
  /** A candidacy of another call is selected to it, and the membership is not made yet. */
  readonly onItsWay: boolean;
  /** First day on which there is no such seat any more; null: it goes on. */
  readonly until: LocalDate | null;
  /** Organisations' mandates in it: they name whom they will. */
  readonly mandates: readonly (Held & { readonly organisation: string })[];
}

/** One person in one call, whatever number of organisations propose them. */
export interface CandidacyFacts extends Facts {
  readonly call: string;
  readonly body: string;
  readonly person: string;
  readonly supporters: readonly Supporter[];
  /** Ranked: the first is preferred. */
  readonly preferences: readonly string[];
  /** Whom the person would represent; the candidate says. */
  readonly represents: string | null;
  readonly proposedSeat: string | null;
  readonly reserveRank: number | null;
  readonly mergedInto: string | null;
  /** Candidacies of people who look like this one, and whom somebody has found to be different. */
  readonly keptApart: readonly string[];
  readonly decision: string | null;
  readonly selectedFrom: LocalDate | null;
  readonly selectedTo: LocalDate | null;
  readonly of: {
    readonly call: {
      readonly state: string;
      readonly regime: string;
      readonly consentRule: string;
      readonly onePerOrganisation: boolean;
      readonly zone: string;
      /** The call's, else the one that runs. */
      readonly term: { readonly from: LocalDate; readonly to: LocalDate | null } | null;
    };
    readonly seats: readonly SeatSeen[];
    /** Organisations behind the standing supporters, with what the person represents first. */
    readonly organisations: readonly string[];
    /** Organisations of the standing supporters alone, each by its proposal. */
    readonly backing: readonly Backing[];
    /** What the organisation that the event names has become by merging: itself, while it stands. */
    readonly named: string | null;
    /** Organisations that have a proposed person in this call already, or one of another call who is selected without a membership yet. */
    readonly organisationsProposed: readonly string[];
    /** When the organisations of others sit in the body, whatever call and role it came from. */
    readonly organisationsSeated: readonly (Held & { readonly organisation: string })[];
    /** A decision that is not made yet has it on its list. */
    readonly underDecision: boolean;
    readonly consent: { readonly id: string; readonly state: string } | null;
    /** Without an id while it is on its way: decided, and not made yet. */
    readonly membership: { readonly id: string | null; readonly state: string } | null;
    /** When the person sits in the body, whatever call it came from; and whether another call has selected the person without a membership yet. */
    readonly personHolds: readonly Held[];
    readonly personOnItsWay: boolean;
    /** The other one that MERGE or KEEP_APART names. */
    readonly merging: { readonly id: string; readonly call: string; readonly state: string } | null;
  };
}

export class Supporting {
  @Id('proposals') proposal!: string;
  @Ids('seats', { max: 50 }) seats!: string[];
}
export class CandidacyCreate extends Supporting {
  @Id('calls') call!: string;
  @Id('people') person!: string;
}
export class LosingSupport {
  @Id('proposals') proposal!: string;
}
export class CandidacyDraft {
  @Ids('seats', { optional: true, max: 50 }) preferences?: string[];
  @Id('organisations', { nullable: true }) represents?: string;
}
export class ForSeat {
  @Id('seats') seat!: string;
}
export class Naming extends ForSeat {
  @OnDate({ optional: true }) from?: string;
  @OnDate({ optional: true }) to?: string;
}
export class Selecting extends Naming {
  @Id('decisions') decision!: string;
}
export class WithReason {
  @Prose() reason!: string;
}
export class OptionalReason {
  @Prose({ optional: true }) reason?: string;
}
export class Reserving {
  @Whole(1, 500) rank!: number;
}
export class Merging {
  @Id('candidacies') into!: string;
}
export class KeepingApart {
  @Id('candidacies') other!: string;
}
/** The organisation that the person would represent turned out to be another. */
export class TakingOrganisation {
  @Id('organisations') from!: string;
  @Id('organisations') into!: string;
}
/** Whom the person would represent, as said with the consent. */
export class Representing {
  @Id('organisations') organisation!: string;
}
const REFUSED_BECAUSE = ['declined', 'not-me', 'withdrawn'] as const;
export class ConsentRefused {
  @OneOf(REFUSED_BECAUSE) because!: (typeof REFUSED_BECAUSE)[number];
}
