import { Email, Flag, Id, Line, OnDate, OneOf, SomeOf, Web, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { takeDated, type Period } from '../kit/periods.js';
import { defineRecord } from '../kit/record.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';
import { refusals, rules } from './body-rules.js';
import { Ending, type InUse } from './ending.js';

export const REGIMES = ['nominator-names', 'statutory', 'authority-set', 'self-governing'] as const;
export const DEPUTY_MODES = ['none', 'personal', 'ordered-body', 'ordered-constituency'] as const;
export const DECISION_MODES = ['recorded', 'confirmed', 'delegated'] as const;

/** What of a body is dated: its name, host, regime and settings. */
interface Dated {
  readonly name: Partial<Text>;
  readonly region: string;
  readonly regime: (typeof REGIMES)[number];
  /** The organ that appoints; null for `nominator-names`. */
  readonly organ: string | null;
  readonly decisionMode: (typeof DECISION_MODES)[number];
  readonly deputyMode: (typeof DEPUTY_MODES)[number];
  readonly languages: readonly Language[];
  /** Whether a call's own deadline moves to a weekday. */
  readonly deadlineMoves: boolean;
}
export type BodyPeriod = Period & Dated;

/** The body as it is today, and its dated rows. */
export interface BodyFacts extends Facts, Dated {
  readonly predecessor: string | null;
  readonly description: Partial<Text> | null;
  /** What it is for, one task per line. */
  readonly tasks: Partial<Text> | null;
  /** Whom to ask: a role with an address of its own, never somebody's private one. */
  readonly contactName: Partial<Text> | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly website: string | null;
  readonly establishedOn: LocalDate | null;
  readonly establishedBy: string | null;
  readonly establishedSection: string | null;
  readonly periods: readonly BodyPeriod[];
  readonly of: {
    readonly zone: string;
    /** Region of each organ that it has had or would get. */
    readonly organRegions: Readonly<Record<string, string>>;
  } & InUse;
}

/** What the body says of itself on its page. */
class BodyDescribe {
  @Words({ nullable: true }) description?: Partial<Text>;
  @Words({ nullable: true }) tasks?: Partial<Text>;
  @Words({ nullable: true, max: 200 }) contactName?: Partial<Text>;
  @Email({ nullable: true }) contactEmail?: string;
  @Line({ nullable: true, max: 40 }) contactPhone?: string;
  @Web({ nullable: true }) website?: string;
}
class BodyAmend extends BodyDescribe {
  /** The changes hold from this date; left out, the present row is corrected. */
  @OnDate({ optional: true }) validFrom?: string;
  @Words({ optional: true, max: 200 }) name?: Partial<Text>;
  @Id('regions', { optional: true }) region?: string;
  @OneOf(REGIMES, { optional: true }) regime?: (typeof REGIMES)[number];
  @Id('organs', { nullable: true }) organ?: string;
  @OneOf(DECISION_MODES, { optional: true }) decisionMode?: (typeof DECISION_MODES)[number];
  @OneOf(DEPUTY_MODES, { optional: true }) deputyMode?: (typeof DEPUTY_MODES)[number];
  @SomeOf(LANGUAGES, { optional: true }) languages?: Language[];
  @Flag({ optional: true }) deadlineMoves?: boolean;
  @OnDate({ nullable: true }) establishedOn?: string;
  @Id('organs', { nullable: true }) establishedBy?: string;
  @Line({ nullable: true, max: 40 }) establishedSection?: string;
}
class BodyCreate extends BodyAmend {
  @Id('regions') declare region: string;
  @Words({ max: 200 }) declare name: Partial<Text>;
  @OneOf(REGIMES) declare regime: (typeof REGIMES)[number];
  @Id('bodies', { optional: true }) predecessor?: string;
}
const DATED = ['name', 'region', 'regime', 'organ', 'decisionMode', 'deputyMode', 'languages', 'deadlineMoves'];

/** Toimielin whose members are nominated. */
export const body = defineRecord<BodyFacts>({
  name: 'body',
  collection: 'bodies',
  label: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  create: BodyCreate,
  amend: BodyAmend,
  may: ['administrator'],
  reads: ['public'],
  rules,
  refusals,
  guard: 'settingsFit',
  take: takeDated<BodyFacts>(DATED),
  parts: {
    DESCRIBE: {
      label: { fi: 'Muokkaa esittelyä', sv: 'Redigera presentationen', en: 'Edit the description' },
      may: ['secretary', 'administrator'],
      payload: BodyDescribe,
    },
    END: {
      label: { fi: 'Lakkauta toimielin', sv: 'Avsluta organet', en: 'End the body' },
      may: ['administrator'],
      payload: Ending,
    },
  },
});
