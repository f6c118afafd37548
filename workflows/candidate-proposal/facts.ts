import type { Filling } from '../kit/filling.js';
import type { Asked } from '../kit/answers.js';
import { Answers, Email, Flag, Id, Ids, Instant, Line, OnDate, OneOf, Part, Prose, SomeOf } from '../kit/fields.js';
import { LANGUAGES, type Language } from '../kit/text.js';
import type { LocalDate } from '../kit/local-time.js';
import type { Facts } from '../kit/workflow.js';

export const CHANNELS = ['web', 'email', 'paper', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What of a proposal may need completing, and can be completed once it was sent: how the person is reached, why, and what was asked. */
export const COMPLETION_FIELDS = ['contact', 'justification', 'answers'] as const;
export type CompletionField = (typeof COMPLETION_FIELDS)[number];

/** The person as the nominator writes them. Not a person of the register: matching comes after arrival. */
export class Nominee {
  @Line({ max: 100 }) givenName!: string;
  @Line({ max: 100 }) familyName!: string;
  @Email({ nullable: true }) email?: string | null;
  @Line({ nullable: true, max: 40 }) phone?: string | null;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
}

/** One organisation's act, or a joint act of several, naming a person for one or more seats. */
export interface ProposalFacts extends Facts {
  /** The organisations that the sender is contact of, whether they take part in this proposal or not. */
  readonly contactOf: readonly string[];
  readonly call: string;
  readonly organisations: readonly string[];
  /** Ranked: the first is preferred. */
  readonly seats: readonly string[];
  /** Null until the draft names somebody. */
  readonly nominee: Nominee | null;
  readonly justification: string | null;
  /** The language that the nominator wrote in; the text keeps it. */
  readonly language: Language;
  readonly answers: Readonly<Record<string, string | number | boolean>>;
  /** The nominator's declaration that it is authorised to propose. */
  readonly authorised: boolean;
  readonly channel: Channel;
  /** When the organisation sent it. */
  readonly arrivedAt: Date | null;
  readonly completedAt: Date | null;
  readonly completionDue: LocalDate | null;
  /** What the secretary returned it for, as long as it has not been amended. */
  readonly completionAbout: readonly CompletionField[];
  /** Whoever entered it for the organisation: began the draft, or recorded what came by e-mail, on paper or by phone. Null when its contact did. */
  readonly enteredBy: string | null;
  readonly original: string | null;
  /** Documents that came with the original. */
  readonly attachments: readonly string[];
  /** The candidacy that this proposal supports, once it does, and the state of the person's consent for the nominator to see. */
  readonly support: {
    readonly candidacy: string;
    readonly state: string;
    readonly consent: string | null;
    /** The person has an address to which the question about consent is written. */
    readonly byMail: boolean;
  } | null;
  readonly of: {
    readonly call: {
      readonly state: string;
      readonly opensAt: Date | null;
      readonly closesAt: Date | null;
      readonly seats: readonly { readonly id: string; readonly filling: Filling; readonly nominator: string | null }[];
      readonly invited: readonly string[];
      readonly kind: string;
      readonly questions: readonly Asked[];
    };
    /** One of its organisations has been dissolved. */
    readonly dissolved: boolean;
    /** One of its organisations has been merged into another. */
    readonly merged: boolean;
    /** One of its organisations was named by somebody new, and nobody has verified it. */
    readonly newcomer: boolean;
  };
}

/** What the organisation may write until it sends. */
export class ProposalDraft {
  @Ids('organisations', { optional: true, max: 20 }) organisations?: string[];
  @Ids('seats', { optional: true, max: 50 }) seats?: string[];
  @Part(() => Nominee, { nullable: true }) nominee?: Nominee | null;
  @Prose({ nullable: true }) justification?: string | null;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  @Answers({ optional: true }) answers?: Record<string, string | number | boolean>;
  @Flag({ optional: true }) authorised?: boolean;
}
export class ProposalCreate extends ProposalDraft {
  @Id('calls') call!: string;
  @Ids('organisations', { max: 20 }) declare organisations: string[];
}
/** Sending. The secretary tells how and when it really came; for others the clock stamps it. */
export class Sending {
  @OneOf(CHANNELS, { optional: true }) channel?: Channel;
  @Instant({ optional: true }) arrivedAt?: Date;
  @Id('documents', { optional: true }) original?: string;
  @Ids('documents', { optional: true, max: 20 }) attachments?: string[];
}
export class Returning {
  @Prose() reason!: string;
  @OnDate({ optional: true }) completionDue?: string;
  /** Shown beside these fields. */
  @SomeOf(COMPLETION_FIELDS, { optional: true }) about?: CompletionField[];
}
/** How the person is reached, put right; left out it stays, null empties it. */
export class ContactCorrection {
  @Email({ nullable: true }) email?: string | null;
  @Line({ nullable: true, max: 40 }) phone?: string | null;
}
/** One of its organisations turned out to be another. */
export class TakingOrganisation {
  @Id('organisations') from!: string;
  @Id('organisations') into!: string;
}
export class WithReason {
  @Prose() reason!: string;
}
