import { Id, OneOf, Words } from '../kit/fields.js';
import { defineRecord } from '../kit/record.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

export interface OrganFacts extends Facts {
  readonly region: string;
  readonly body: string | null;
  readonly name: Partial<Text>;
  readonly kind: string;
}
const KINDS = ['county-board', 'regional-board', 'council', 'committee', 'election-committee', 'body'] as const;
class OrganAmend {
  @Words({ optional: true, max: 200 }) name?: Partial<Text>;
  @OneOf(KINDS, { optional: true }) kind?: string;
}
class OrganCreate extends OrganAmend {
  @Id('regions') region!: string;
  /** Set when the body itself is the organ, or has an election committee. */
  @Id('bodies', { optional: true }) body?: string;
  @Words({ max: 200 }) declare name: Partial<Text>;
  @OneOf(KINDS) declare kind: string;
}
/** Toimielin that prepares or decides. */
export const organ = defineRecord<OrganFacts>({
  name: 'organ',
  collection: 'organs',
  label: { fi: 'Päättävä toimielin', sv: 'Beslutande organ', en: 'Deciding organ' },
  create: OrganCreate,
  amend: OrganAmend,
  may: ['administrator'],
  reads: ['public'],
});
