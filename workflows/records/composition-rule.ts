import { Id, OnDate, OneOf, Prose, Whole } from '../kit/fields.js';
import { dateIn } from '../kit/local-time.js';
import { changePeriods, takeDated, type Period } from '../kit/periods.js';
import { refuser, type Reason } from '../kit/reason.js';
import { defineRules } from '../kit/rule.js';
import { defineRecord } from '../kit/record.js';
import type { Facts } from '../kit/workflow.js';

const RULE_KINDS = ['size', 'one-per-organisation', 'term-limit', 'age-range', 'gender-balance'] as const;

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
const refusals = {
  'composition-rule.min-above-max': {
    fi: 'Säännön vähimmäismäärä {min} (min) on suurempi kuin enimmäismäärä {max} (max).',
    sv: 'Regelns minimum {min} (min) är större än dess maximum {max} (max).',
    en: 'The least of the rule, {min} (min), is more than its most, {max} (max).',
    source: 'Edustus handbook: composition',
  },
} as const;
const refuse = refuser(refusals);
const DATED = ['strength', 'min', 'max', 'source'];
/** The dated rows as the event would leave them. */
const rowsAfter = ({ periods, now, of }: CompositionRuleFacts, given: RuleAmend): readonly (Period & Partial<Dated>)[] => {
  const changes = Object.fromEntries(Object.entries(given).filter(([key]) => DATED.includes(key)));
  return changePeriods<Period & Partial<Dated>>(periods, changes, given.validFrom ?? null, dateIn(now, of.zone), now);
};
const rules = defineRules<CompositionRuleFacts, RuleAmend>()({
  leastIsNotMore: {
    says: {
      fi: 'Vähimmäismäärä ei ole suurempi kuin enimmäismäärä.',
      sv: 'Minimum är inte större än maximum.',
      en: 'The least is not more than the most.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    check: (facts, event): Reason[] => {
      const wrong = rowsAfter(facts, event).find((r) => r.supersededAt === null && (r.min ?? 0) > (r.max ?? Infinity));
      return wrong
        ? [refuse('composition-rule.min-above-max', { pointer: '/min', min: wrong.min as number, max: wrong.max as number })]
        : [];
    },
  },
});
/** Kokoonpanosääntö. Of its kinds one-per-organisation holds now, where it is mandatory; issue D evaluates the rest. */
export const compositionRule = defineRecord<CompositionRuleFacts>({
  name: 'composition-rule',
  collection: 'composition-rules',
  label: { fi: 'Kokoonpanosääntö', sv: 'Sammansättningsregel', en: 'Composition rule' },
  create: RuleCreate,
  amend: RuleAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
  rules,
  refusals,
  guard: 'leastIsNotMore',
  take: takeDated<CompositionRuleFacts>(DATED),
});
