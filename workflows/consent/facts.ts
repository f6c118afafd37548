import type { AnswersGiven, Asked } from '../kit/answers.js';
import { Answers, Flag, Id, Ids, Instant, OneOf, Prose } from '../kit/fields.js';
import type { Facts } from '../kit/workflow.js';

export const CHANNELS = ['web', 'email', 'paper', 'phone'] as const;

/** Asked once per candidacy; asked again when a seat is added. */
export interface ConsentFacts extends Facts {
  readonly candidacy: string;
  readonly person: string;
  readonly askedAt: Date;
  /** Exclusive instant; null when the decision itself is the limit. */
  readonly dueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly channel: string | null;
  readonly enteredBy: string | null;
  readonly original: string | null;
  /** Documents that came with the original. */
  readonly attachments: readonly string[];
  /** May the name be published among the candidates. */
  readonly publishName: boolean;
  /** To the questions that the call puts to candidates. */
  readonly answers: AnswersGiven;
  readonly of: {
    /** The call's own day for consents; `dueFor` says what it means for this person. */
    readonly dueAt: Date | null;
    readonly zone: string;
    readonly callState: string;
    readonly questions: readonly Asked[];
    readonly candidacyState: string;
    /** The organisation that the person would represent, when the answer names one that there is: how it stands, by what it has become by merging. */
    readonly represents: {
      readonly id: string;
      readonly state: string;
      /** A standing proposal of its supports the candidacy. */
      readonly supports: boolean;
    } | null;
    readonly membershipStands: boolean;
  };
}

export class ConsentCreate {
  @Id('candidacies') candidacy!: string;
}
/** An answer. The secretary tells how and when it really came; the candidate's own is stamped by the clock. */
export class Answer {
  @OneOf(CHANNELS, { optional: true }) channel?: string;
  @Instant({ optional: true }) receivedAt?: Date;
  @Id('documents', { optional: true }) original?: string;
  @Ids('documents', { optional: true, max: 20 }) attachments?: string[];
}
export class Giving extends Answer {
  @Flag({ optional: true }) publishName?: boolean;
  @Answers({ optional: true }) answers?: Record<string, string | number | boolean>;
  /** Whom the person would represent; the candidacy takes it. */
  @Id('organisations', { optional: true }) represents?: string;
}
/** A no, to begin with or later on. */
export class Declining extends Answer {
  @Prose({ optional: true }) reason?: string;
}
/** Whether the name may be published among the candidates, said anew. */
export class Publishing extends Answer {
  @Flag() publishName!: boolean;
}
