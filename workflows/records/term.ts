import { Id, OnDate, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { defineRules } from '../kit/rule.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** A term of office of a body. `from` and `to` are inclusive; `to` null: until its successor is appointed. */
export interface TermFacts extends Facts {
  readonly body: string;
  readonly name: Partial<Text> | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
class TermAmend {
  @Words({ nullable: true, max: 200 }) name?: Partial<Text>;
  @OnDate({ nullable: true }) to?: string;
}
class TermCreate extends TermAmend {
  @Id('bodies') body!: string;
  @OnDate() from!: string;
}
const refusals = {
  'term.ends-before-start': {
    fi: 'Toimikausi päättyisi ennen kuin se alkaa.',
    sv: 'Mandatperioden skulle gå ut innan den börjar.',
    en: 'The term would end before it starts.',
    source: 'Edustus handbook: time',
  },
  'term.overlaps': {
    fi: 'Toimielimellä on jo toimikausi tänä aikana.',
    sv: 'Organet har redan en mandatperiod under denna tid.',
    en: 'The body already has a term during this time.',
    source: 'Edustus handbook: processes',
  },
} as const;
export const refuseTerm = refuser(refusals);
const rules = defineRules<TermFacts, TermAmend>()({
  rangeStands: {
    says: {
      fi: 'Toimikauden viimeinen päivä ei ole ennen ensimmäistä.',
      sv: 'Mandatperiodens sista dag är inte före den första.',
      en: 'The last day of the term is not before the first.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: ({ from, to }, event): Reason[] => {
      const last = event.to ?? to;
      return last && last < from ? [refuseTerm('term.ends-before-start', { pointer: '/to' })] : [];
    },
  },
});
/** Toimikausi. */
export const term = defineRecord<TermFacts>({
  name: 'term',
  collection: 'terms',
  label: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
  create: TermCreate,
  amend: TermAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
  rules,
  refusals,
  guard: 'rangeStands',
});
