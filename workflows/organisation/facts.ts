import { BusinessId, Email, Flag, Id, Line, OnDate, OneOf, Parts } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import type { Period } from '../kit/periods.js';
import { LANGUAGES, type Language } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** Sector of an organisation in one body. */
class SectorGiven {
  @Id('bodies') body!: string;
  @Line({ max: 200 }) sector!: string;
}
interface NamePeriod extends Period {
  readonly name: string;
}

/** An association, network, municipality or parish that nominates. Registers are optional; the id is its own. */
export interface OrganisationFacts extends Facts {
  /** What the sender is contact and secretary of: organisations and bodies. */
  readonly contactOf: readonly string[];
  readonly secretaryOf: readonly string[];
  readonly name: string;
  readonly periods: readonly NamePeriod[];
  readonly businessId: string | null;
  /** Number in the register of associations. */
  readonly registerNumber: string | null;
  /** Whether the secretary has verified that it exists and who acts for it. */
  readonly verified: boolean;
  /** Named by somebody new who started a proposal in its name: nobody else's until it has arrived or is verified. */
  readonly newcomer: boolean;
  /** Role mailbox: volunteers change every spring. */
  readonly mailbox: string | null;
  readonly language: Language;
  readonly sectors: readonly SectorGiven[];
  readonly dissolvedOn: LocalDate | null;
  readonly mergedInto: string | null;
  /** Others that look like it, and that somebody has found to be different. The other one need not say so too. */
  readonly keptApart: readonly string[];
  readonly of: {
    readonly zone: string;
    /** The other one that MERGE or KEEP_APART names, with the bodies that it belongs to or who keeps it while it belongs to none. */
    readonly other: {
      readonly id: string;
      readonly state: string;
      readonly bodies: readonly string[];
      readonly keeper: string | null;
    } | null;
    /** It has members, mandates, seats to name for or an invitation to a call: that does not move to another. Known only when another is named. */
    readonly holds: boolean;
  };
}

export class OrganisationAmend {
  /** The name holds from this date; left out, the present name is corrected. */
  @OnDate({ optional: true }) validFrom?: string;
  @Line({ optional: true }) name?: string;
  @BusinessId({ nullable: true }) businessId?: string;
  @Line({ nullable: true, max: 20 }) registerNumber?: string;
  @Flag({ optional: true }) verified?: boolean;
  @Email({ nullable: true }) mailbox?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  @Parts(() => SectorGiven, { optional: true, max: 100 }) sectors?: SectorGiven[];
}
export class OrganisationCreate extends OrganisationAmend {
  @Line() declare name: string;
}
export class Dissolving {
  @OnDate() on!: string;
}
/** What an organisation that was merged into this one had, for where this one has nothing. */
export class TakingOver {
  @Id('organisations') from!: string;
  @BusinessId({ nullable: true }) businessId?: string | null;
  @Line({ nullable: true, max: 20 }) registerNumber?: string | null;
  @Email({ nullable: true }) mailbox?: string | null;
  @Parts(() => SectorGiven, { max: 100 }) sectors!: SectorGiven[];
}
/** It is the same as another one, which stays. */
export class Merging {
  @Id('organisations') into!: string;
  /** Whoever acts for this one acts for the other from now on: their mandate was verified. */
  @Flag({ optional: true }) contacts?: boolean;
}
export class KeepingApart {
  @Id('organisations') other!: string;
}
