import { Id, OnDate, Whole } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { defineRules } from '../kit/rule.js';
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
  readonly of: { readonly deputyBody: string; readonly servedBody: string | null };
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
const refusals = {
  'deputy-link.same-seat': {
    fi: 'Varapaikka (deputySeat) ja paikka, jota se palvelee (servedSeat), ovat sama.',
    sv: 'Ersättarplatsen (deputySeat) och platsen som den betjänar (servedSeat) är samma.',
    en: 'The deputy seat (deputySeat) and the seat that it serves (servedSeat) are the same.',
    source: 'Edustus handbook: composition',
  },
  'deputy-link.seat-elsewhere': {
    fi: 'Paikka ({field}) on toisen toimielimen.',
    sv: 'Platsen ({field}) hör till ett annat organ.',
    en: 'The seat ({field}) belongs to another body.',
    source: 'Edustus handbook: composition',
  },
} as const;
const refuse = refuser(refusals);
const rules = defineRules<DeputyLinkFacts>()({
  seatsOfTheBody: {
    says: {
      fi: 'Varapaikka ja palveltava paikka ovat saman toimielimen eri paikkoja.',
      sv: 'Ersättarplatsen och den betjänade platsen är olika platser i samma organ.',
      en: 'The deputy seat and the seat served are two seats of the link’s body.',
    },
    source: 'Edustus handbook: composition',
    check: ({ body, deputySeat, servedSeat, of }): Reason[] => [
      ...(servedSeat === deputySeat ? [refuse('deputy-link.same-seat', { pointer: '/servedSeat' })] : []),
      ...(of.deputyBody === body ? [] : [refuse('deputy-link.seat-elsewhere', { pointer: '/deputySeat', field: 'deputySeat' })]),
      ...(servedSeat === null || of.servedBody === body
        ? []
        : [refuse('deputy-link.seat-elsewhere', { pointer: '/servedSeat', field: 'servedSeat' })]),
    ],
  },
});
/** Varajäsenen sijaantulo. */
export const deputyLink = defineRecord<DeputyLinkFacts>({
  name: 'deputy-link',
  collection: 'deputy-links',
  label: { fi: 'Varajäsenen sijaantulo', sv: 'Ersättarens inträde', en: 'Deputy link' },
  create: DeputyLinkCreate,
  amend: DeputyLinkAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
  rules,
  refusals,
  createGuard: 'seatsOfTheBody',
});
