import { Id, OnDate, OneOf, Prose, Whole } from '../kit/fields.js';
import { takeDated, type Period } from '../kit/periods.js';
import { defineRecord } from '../kit/record.js';
import type { Facts } from '../kit/workflow.js';

export const RULE_KINDS = ['size', 'one-per-organisation', 'term-limit', 'age-range', 'gender-balance'] as const;

interface Dated {
  readonly strength: 'mandatory' | 'target' | 'off';
  readonly min: number | null;
  readonly max: number | null;
  /** Bylaw, law or resolution that the rule rests on. */
  readonly source: string;
}
/** A rule of composition of a body, in dated rows: a call pins the rows that hold at its publication. */
export interface CompositionRuleFacts extends Facts, Dated {
  readonly body: string;
  readonly kind: (typeof RULE_KINDS)[number];
  readonly periods: readonly (Period & Dated)[];
  readonly of: { readonly zone: string };
}
class RuleAmend {
  /** The changes hold from this date; left out, the present row is corrected. */
  @OnDate({ optional: true }) validFrom?: string;
  @OneOf(['mandatory', 'target', 'off'], { optional: true }) strength?: 'mandatory' | 'target' | 'off';
  @Whole(0, 1000, { nullable: true }) min?: number;
  @Whole(0, 1000, { nullable: true }) max?: number;
  @Prose({ optional: true }) source?: string;
}
class RuleCreate extends RuleAmend {
  @Id('bodies') body!: string;
  @OneOf(RULE_KINDS) kind!: (typeof RULE_KINDS)[number];
  @OneOf(['mandatory', 'target', 'off']) declare strength: 'mandatory' | 'target' | 'off';
  @Prose() declare source: string;
  @OnDate() declare validFrom: string;
}
/** Kokoonpanosääntö. Issue D evaluates the rest of them; one-per-organisation and size hold now. */
export const compositionRule = defineRecord<CompositionRuleFacts>({
  name: 'composition-rule',
  collection: 'composition-rules',
  label: { fi: 'Kokoonpanosääntö', sv: 'Sammansättningsregel', en: 'Composition rule' },
  create: RuleCreate,
  amend: RuleAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
  take: takeDated<CompositionRuleFacts>(['strength', 'min', 'max', 'source']),
});
