import type { Filling } from '../kit/filling.js';
import { AtTime, Flag, Id, Ids, Instant, Line, OnDate, OneOf, Parts, Prose, SomeOf, Whole, Words } from '../kit/fields.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';
import type { LocalDate, LocalTime } from '../kit/local-time.js';
import type { Facts } from '../kit/workflow.js';

export const KINDS = ['open', 'targeted', 'supplementary', 'incoming'] as const;
export const CONSENT_RULES = ['by-closing', 'days-after-closing', 'before-decision', 'not-asked'] as const;

/** One seat of the call, with what its rules need to know of it. */
export interface CallSeat {
  readonly seatId: string;
  readonly bodyId: string;
  readonly role: 'member' | 'deputy' | 'expert';
  readonly filling: Filling;
  readonly nominatorId: string | null;
  /** Somebody holds it, or is decided to, in the call's term. */
  readonly filled: boolean;
  /** It does not exist any more on the first day of the term, or today where that is later or there is none. */
  readonly gone: boolean;
  /** A candidacy is proposed for it, or selected to it already. */
  readonly proposed: boolean;
  readonly selected: boolean;
}

/** A call as its rules see it. Instants are UTC; `closesOn` and `closesTime` are wall clock in `zone`. References are ids. */
export interface CallFacts extends Facts {
  readonly body: string;
  readonly term: string | null;
  readonly kind: (typeof KINDS)[number];
  readonly title: Partial<Text>;
  readonly announcement: Partial<Text> | null;
  readonly languages: readonly Language[];
  readonly declaredMembers: number;
  readonly declaredDeputies: number;
  readonly declaredExperts: number;
  readonly seats: readonly string[];
  readonly invitations: readonly string[];
  readonly questions: readonly Question[];
  readonly zone: string;
  readonly opensAt: Date | null;
  readonly closesOn: LocalDate | null;
  readonly closesTime: LocalTime | null;
  /** Exclusive. */
  readonly closesAt: Date | null;
  /** Raised by every extension and correction. */
  readonly deadlineVersion: number;
  readonly consentRule: (typeof CONSENT_RULES)[number];
  readonly consentDays: number | null;
  readonly consentDueAt: Date | null;
  readonly responsible: string | null;
  readonly substitute: string | null;
  readonly publishedAt: Date | null;
  /** The body's composition rules as they were at publication. */
  readonly pinnedRules: readonly object[] | null;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly deferredSeats: readonly string[];
  /** What the rules need to know of others. */
  readonly of: {
    readonly body: {
      readonly establishedOn: LocalDate | null;
      readonly regime: 'nominator-names' | 'statutory' | 'authority-set' | 'self-governing';
      readonly languages: readonly Language[];
      readonly deadlineMoves: boolean;
      /** It does not exist any more on that day, like a seat. */
      readonly gone: boolean;
      readonly rules: readonly object[];
    };
    readonly seats: readonly CallSeat[];
    /** Proposals that nobody has looked at yet. */
    readonly unchecked: number;
    /** Decisions that are under way; and whether an organ, or an organisation's naming, has given somebody a seat. */
    readonly decisionsPending: number;
    readonly appointed: boolean;
    /** People who may act as secretary or substitute of the body, administrators among them. */
    readonly keepers: readonly string[];
    /** The term, and the call that is superseded, are of the same body. */
    readonly referencesFit: boolean;
    /** The call that names this one as superseded, if there is one. */
    readonly superseder: string | null;
  };
}

/** What may be chosen; the key is the answer. */
export class Option {
  @Line({ max: 60 }) key!: string;
  @Words({ max: 300 }) text!: Partial<Text>;
}
export class Question {
  @Line({ max: 60 }) key!: string;
  @Words() text!: Partial<Text>;
  @OneOf(['text', 'number', 'choice', 'yes-no']) type!: string;
  /** Of a choice: at least two. */
  @Parts(() => Option, { optional: true, max: 50 }) options?: Option[];
  @OneOf(['nominator', 'candidate']) answeredBy!: string;
  @Flag() required!: boolean;
  @Flag() public!: boolean;
}

/** Facts that may change while the call is a draft. */
export class CallDraft {
  @Words({ optional: true, max: 300 }) title?: Partial<Text>;
  @Words({ nullable: true }) announcement?: Partial<Text>;
  @SomeOf(LANGUAGES, { optional: true }) languages?: Language[];
  @Whole(0, 500, { optional: true }) declaredMembers?: number;
  @Whole(0, 500, { optional: true }) declaredDeputies?: number;
  @Whole(0, 500, { optional: true }) declaredExperts?: number;
  @Ids('seats', { optional: true, max: 500 }) seats?: string[];
  @Ids('organisations', { optional: true, max: 500 }) invitations?: string[];
  @Parts(() => Question, { optional: true, max: 50 }) questions?: Question[];
  @Instant({ nullable: true }) opensAt?: Date;
  @OnDate({ nullable: true }) closesOn?: string;
  @AtTime({ nullable: true }) closesTime?: string | null;
  @OneOf(CONSENT_RULES, { optional: true }) consentRule?: string;
  @Whole(1, 90, { nullable: true }) consentDays?: number;
  @Id('people', { nullable: true }) responsible?: string;
  @Id('people', { nullable: true }) substitute?: string;
}
export class CallCreate extends CallDraft {
  @Id('bodies') body!: string;
  @Id('terms', { optional: true }) term?: string;
  @OneOf(KINDS, { optional: true }) kind?: string;
  @Id('calls', { optional: true }) supersedes?: string;
  @Words({ max: 300 }) declare title: Partial<Text>;
}
/** A new deadline, and why. */
export class NewDeadline {
  @OnDate() closesOn!: string;
  @AtTime({ nullable: true }) closesTime?: string | null;
  @Prose() reason!: string;
}
export class WithReason {
  @Prose() reason!: string;
}
export class Voiding extends WithReason {
  @Id('calls', { optional: true }) supersededBy?: string;
}
export class Deferring {
  /** Seats that are left without a proposal, knowingly. */
  @Ids('seats', { optional: true, max: 500 }) deferSeats?: string[];
}
