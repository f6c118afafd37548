import { Id, OnDate, OneOf, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

const OFFICES = ['chair', 'vice-chair', 'secretary', 'communications-officer', 'working-group-lead', 'working-group-deputy-lead'] as const;

/** A dated office of a body. Elections and swaps come with issue E. */
export interface OfficeFacts extends Facts {
  readonly body: string;
  readonly person: string;
  readonly kind: (typeof OFFICES)[number];
  readonly group: Partial<Text> | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
class OfficeAmend {
  @Words({ nullable: true, max: 200 }) group?: Partial<Text>;
  @OnDate({ nullable: true }) to?: string;
}
class OfficeCreate extends OfficeAmend {
  @Id('bodies') body!: string;
  @Id('people') person!: string;
  @OneOf(OFFICES) kind!: (typeof OFFICES)[number];
  @OnDate() from!: string;
}
/** Toimihenkilö. */
export const office = defineRecord<OfficeFacts>({
  name: 'office',
  collection: 'offices',
  label: { fi: 'Luottamustoimi', sv: 'Förtroendeuppdrag', en: 'Office' },
  create: OfficeCreate,
  amend: OfficeAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
});
