import { Id, OnDate, Whole } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import type { Facts } from '../kit/workflow.js';

/** Which deputy seat serves which seat, in which order. Substitution comes with issue E. */
export interface DeputyLinkFacts extends Facts {
  readonly body: string;
  readonly deputySeat: string;
  /** Null: serves every seat of the body, or of the constituency, by the body's deputy mode. */
  readonly servedSeat: string | null;
  readonly rank: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
class DeputyLinkAmend {
  @OnDate({ nullable: true }) to?: string;
}
class DeputyLinkCreate extends DeputyLinkAmend {
  @Id('bodies') body!: string;
  @Id('seats') deputySeat!: string;
  @Id('seats', { optional: true }) servedSeat?: string;
  @Whole(1, 500) rank!: number;
  @OnDate() from!: string;
}
/** Varajäsenen sijaantulo. */
export const deputyLink = defineRecord<DeputyLinkFacts>({
  name: 'deputy-link',
  collection: 'deputy-links',
  label: { fi: 'Varajäsenen sijaantulo', sv: 'Ersättarens inträde', en: 'Deputy link' },
  create: DeputyLinkCreate,
  amend: DeputyLinkAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
});
