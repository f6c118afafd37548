import { dateIn, startOfDay } from '../kit/local-time.js';
import { all, defineRules } from '../kit/rule.js';
import type { Dissolving, KeepingApart, Merging, OrganisationAmend, OrganisationFacts } from './facts.js';
import { refuse } from './refusals.js';

/** Whether the sender keeps the other one too, and so may name its contacts. */
export const keepsOther = ({ roles, actorId, secretaryOf, of: { other } }: OrganisationFacts): boolean =>
  roles.includes('administrator') ||
  (other !== null && ((actorId !== null && other.keeper === actorId) || other.bodies.some((id) => secretaryOf.includes(id))));

const KEEPERS = ['secretary', 'administrator'] as const;
/** Fields that the organisation does not set itself, where it is the organisation that asks. */
export const keptFromOwn = ({ roles }: Pick<OrganisationFacts, 'roles'>): readonly ('verified' | 'sectors')[] =>
  KEEPERS.some((role) => roles.includes(role)) ? [] : ['verified', 'sectors'];

/** Whether two lists name the same sectors of the same bodies, in any order. */
const sameSectors = (one: OrganisationFacts['sectors'], other: OrganisationFacts['sectors']): boolean => {
  const told = (sectors: typeof one): string => JSON.stringify(sectors.map(({ body, sector }) => [body, sector]).sort());
  return told(one) === told(other);
};

export const rules = defineRules<OrganisationFacts>()({
  ownFactsAlone: {
    says: {
      fi: 'Järjestön varmistaa ja sen toimialat merkitsee sihteeri, ei järjestö itse.',
      sv: 'Sekreteraren verifierar organisationen och antecknar dess sektorer, inte organisationen själv.',
      en: 'The secretary verifies the organisation and notes its sectors, not the organisation itself.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { verified = facts.verified, sectors }: OrganisationAmend) => {
      if (keptFromOwn(facts).length === 0) return [];
      const refused = (pointer: string) => refuse('organisation.for-who-keeps-it', { pointer, whoCan: KEEPERS });
      return [
        ...(verified === facts.verified ? [] : [refused('/verified')]),
        ...(sectors === undefined || sameSectors(sectors, facts.sectors) ? [] : [refused('/sectors')]),
      ];
    },
  },
  dissolvedAlready: {
    says: {
      fi: 'Järjestö on lakannut viimeistään tänään.',
      sv: 'Organisationen har upplösts senast i dag.',
      en: 'The organisation was dissolved today at the latest.',
    },
    source: 'Edustus handbook: processes; case 9',
    readsPayload: true,
    check: ({ now, of }, { on }: Dissolving) =>
      on > dateIn(now, of.zone)
        ? [refuse('organisation.not-dissolved-yet', { pointer: '/on', on, notBefore: startOfDay(on, of.zone) })]
        : [],
  },
  otherStands: {
    says: {
      fi: 'Järjestö yhdistetään toiseen, joka toimii.',
      sv: 'Organisationen slås ihop med en annan som är verksam.',
      en: 'The organisation is merged into another one that is active.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['organisation'],
    check: ({ id, of: { other } }, { into }: Merging) =>
      other?.id === into && into !== id && other.state === 'current' ? [] : [refuse('organisation.merge-unfit', { pointer: '/into' })],
  },
  holdsNothing: {
    says: {
      fi: 'Järjestöllä ei ole paikkoja, mandaatteja eikä kutsuja: ne eivät siirry.',
      sv: 'Organisationen har inga platser, mandat eller inbjudningar: de flyttas inte.',
      en: 'The organisation has no seats, mandates or invitations: those do not move.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ of: { holds } }) => (holds ? [refuse('organisation.has-seats', { pointer: '/into' })] : []),
  },
  contactsMayMove: {
    says: {
      fi: 'Yhteyshenkilöt siirtää se, joka voi nimetä heidät toiselle järjestölle.',
      sv: 'Kontaktpersonerna flyttas av den som får utse dem för den andra organisationen.',
      en: 'Contacts are moved by who may name them for the other organisation.',
    },
    source: 'Edustus handbook: policy',
    readsPayload: true,
    check: (facts, { contacts = false }: Merging) => {
      if (!contacts || facts.roles.includes('administrator')) return [];
      const may = { pointer: '/contacts', whoCan: ['administrator'] } as const;
      return [
        ...(keepsOther(facts) ? [] : [refuse('organisation.contacts-of-another-body', may)]),
        ...(facts.contactOf.includes(facts.id) ? [refuse('organisation.contacts-to-oneself', may)] : []),
      ];
    },
  },
  mayMerge: all('otherStands', 'holdsNothing', 'contactsMayMove'),
  otherDiffers: {
    says: {
      fi: 'Toinen järjestö on olemassa, eikä sitä ole yhdistetty.',
      sv: 'Den andra organisationen finns och har inte slagits ihop med någon.',
      en: 'The other organisation exists and has not been merged.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ id, of }, { other }: KeepingApart) =>
      of.other?.id === other && other !== id && of.other.state !== 'merged'
        ? []
        : [refuse('organisation.other-unfit', { pointer: '/other' })],
  },
});
