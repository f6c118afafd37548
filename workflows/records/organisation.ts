import { assign, setup, type EventObject } from 'xstate';
import { BusinessId, Email, Flag, Id, Line, OnDate, OneOf, Parts } from '../kit/fields.js';
import { dateIn, startOfDay, type LocalDate } from '../kit/local-time.js';
import { refuser, type Reason } from '../kit/reason.js';
import { defineRules, toGuards } from '../kit/rule.js';
import { takeDated, type Period } from '../kit/periods.js';
import { LANGUAGES, type Language } from '../kit/text.js';
import { defineWorkflow, type Facts } from '../kit/workflow.js';

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
  readonly name: string;
  readonly periods: readonly NamePeriod[];
  readonly businessId: string | null;
  /** Number in the register of associations. */
  readonly registerNumber: string | null;
  /** Whether the secretary has verified that it exists and who acts for it. */
  readonly verified: boolean;
  /** Role mailbox: volunteers change every spring. */
  readonly mailbox: string | null;
  readonly language: Language;
  readonly sectors: readonly SectorGiven[];
  readonly dissolvedOn: LocalDate | null;
  readonly of: { readonly zone: string };
}
class OrganisationAmend {
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
class OrganisationCreate extends OrganisationAmend {
  @Line() declare name: string;
}
class Dissolving {
  @OnDate() on!: string;
}
const refusals = {
  'organisation.not-dissolved-yet': {
    fi: 'Järjestö lakkaa vasta {on}: merkitse se lakanneeksi silloin.',
    sv: 'Organisationen upplöses först {on}: markera den som upplöst då.',
    en: 'The organisation is dissolved on {on} only: say so then.',
    source: 'Edustus handbook: cases',
  },
} as const;
const refuse = refuser(refusals);
const rules = defineRules<OrganisationFacts, Dissolving>()({
  dissolvedAlready: {
    says: {
      fi: 'Järjestö on lakannut viimeistään tänään.',
      sv: 'Organisationen har upplösts senast i dag.',
      en: 'The organisation was dissolved today at the latest.',
    },
    source: 'Edustus handbook: cases',
    readsPayload: true,
    check: ({ now, of }, { on }): Reason[] =>
      on > dateIn(now, of.zone)
        ? [refuse('organisation.not-dissolved-yet', { pointer: '/on', on, notBefore: startOfDay(on, of.zone) })]
        : [],
  },
});
const MAY = ['secretary', 'administrator'] as const;

const machine = setup({
  types: { context: {} as OrganisationFacts, events: {} as EventObject },
  guards: toGuards(rules),
  actions: {
    revive: assign({ dissolvedOn: () => null }),
    take: takeDated<OrganisationFacts>(['name']),
    dissolve: assign({ dissolvedOn: ({ event }) => (event as EventObject & Dissolving).on }),
  },
}).createMachine({
  id: 'organisation',
  context: {} as OrganisationFacts,
  initial: 'current',
  states: {
    current: { on: { AMEND: { actions: 'take' }, DISSOLVE: { target: 'dissolved', guard: 'dissolvedAlready', actions: 'dissolve' } } },
    dissolved: { on: { REVIVE: { target: 'current', actions: 'revive' } } },
  },
});
/** Järjestö. Its dissolution blocks new nominations and removes nobody (domain, case 9). */
export const organisation = defineWorkflow<OrganisationFacts>({
  name: 'organisation',
  version: 1,
  collection: 'organisations',
  label: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Lisää järjestö', sv: 'Lägg till organisation', en: 'Add an organisation' },
    may: MAY,
    payload: OrganisationCreate,
  },
  reads: ['public'],
  states: { current: { fi: 'toimii', sv: 'verksam', en: 'current' }, dissolved: { fi: 'lakannut', sv: 'upplöst', en: 'dissolved' } },
  events: {
    AMEND: { label: { fi: 'Muokkaa', sv: 'Redigera', en: 'Amend' }, may: ['contact', ...MAY], payload: OrganisationAmend },
    DISSOLVE: { label: { fi: 'Merkitse lakanneeksi', sv: 'Markera som upplöst', en: 'Mark as dissolved' }, may: MAY, payload: Dissolving },
    REVIVE: { label: { fi: 'Merkitse jälleen toimivaksi', sv: 'Markera åter som verksam', en: 'Mark as active again' }, may: MAY },
  },
});
