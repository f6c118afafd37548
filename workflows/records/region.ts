import { OneOf, Words, Zone } from '../kit/fields.js';
import { defineRecord } from '../kit/record.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

export interface RegionFacts extends Facts {
  readonly name: Partial<Text>;
  readonly kind: string;
  /** IANA time zone of its deadlines. Never amended: what was promised by a date would fall due at another instant. */
  readonly zone: string;
}
const KINDS = ['region', 'wellbeing-services-county', 'association', 'municipality'] as const;
class RegionAmend {
  @Words({ optional: true, max: 200 }) name?: Partial<Text>;
  @OneOf(KINDS, { optional: true }) kind?: string;
}
class RegionCreate extends RegionAmend {
  @Words({ max: 200 }) declare name: Partial<Text>;
  @OneOf(KINDS) declare kind: string;
  @Zone({ optional: true }) zone?: string;
}
/** Maakunta, hyvinvointialue or another host of bodies. */
export const region = defineRecord<RegionFacts>({
  name: 'region',
  collection: 'regions',
  label: { fi: 'Alue', sv: 'Område', en: 'Region' },
  create: RegionCreate,
  amend: RegionAmend,
  may: ['administrator'],
  reads: ['public'],
});
