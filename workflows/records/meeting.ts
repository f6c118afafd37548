import { Flag, Id, Instant, Line, Prose, Web, Words } from '../kit/fields.js';
import { defineRecord } from '../kit/record.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** A meeting of a body or of an organ; may be a public forum. Its process comes with issue D. */
export interface MeetingFacts extends Facts {
  readonly organ: string | null;
  readonly body: string | null;
  readonly title: Partial<Text>;
  readonly plannedAt: Date;
  readonly heldAt: Date | null;
  readonly endsAt: Date | null;
  readonly publicForum: boolean;
  readonly place: string | null;
  readonly remoteLink: string | null;
  readonly agenda: string | null;
}
class MeetingAmend {
  @Words({ optional: true, max: 300 }) title?: Partial<Text>;
  @Instant({ optional: true }) plannedAt?: Date;
  @Instant({ nullable: true }) heldAt?: Date;
  @Instant({ nullable: true }) endsAt?: Date;
  @Flag({ optional: true }) publicForum?: boolean;
  @Line({ nullable: true }) place?: string;
  @Web({ nullable: true }) remoteLink?: string;
  @Prose({ nullable: true }) agenda?: string;
}
class MeetingCreate extends MeetingAmend {
  @Id('bodies', { optional: true }) body?: string;
  @Id('organs', { optional: true }) organ?: string;
  @Words({ max: 300 }) declare title: Partial<Text>;
  @Instant() declare plannedAt: Date;
}
/** Kokous. */
export const meeting = defineRecord<MeetingFacts>({
  name: 'meeting',
  collection: 'meetings',
  label: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  create: MeetingCreate,
  amend: MeetingAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
});
