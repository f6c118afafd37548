import type { Text } from '../../workflows/kit/text.js';

/** What several of a kind are called, by the name of their collection. */
export const COLLECTIONS: Readonly<Record<string, Text>> = {
  bodies: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
  calls: { fi: 'Haut', sv: 'Ansökningar', en: 'Calls' },
  candidacies: { fi: 'Ehdokkuudet', sv: 'Kandidaturer', en: 'Candidacies' },
  'composition-rules': { fi: 'Kokoonpanosäännöt', sv: 'Sammansättningsregler', en: 'Composition rules' },
  consents: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  decisions: { fi: 'Nimeämispäätökset', sv: 'Utnämningsbeslut', en: 'Appointment decisions' },
  'deputy-links': { fi: 'Varajäsenten sijaantulot', sv: 'Ersättarnas inträden', en: 'Deputy links' },
  documents: { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  grants: { fi: 'Käyttöoikeudet', sv: 'Behörigheter', en: 'Grants' },
  meetings: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  memberships: { fi: 'Jäsenyydet', sv: 'Medlemskap', en: 'Memberships' },
  offices: { fi: 'Luottamustoimet', sv: 'Förtroendeuppdrag', en: 'Offices' },
  organisations: { fi: 'Järjestöt', sv: 'Organisationer', en: 'Organisations' },
  organs: { fi: 'Päättävät toimielimet', sv: 'Beslutande organ', en: 'Deciding organs' },
  people: { fi: 'Henkilöt', sv: 'Personer', en: 'People' },
  proposals: { fi: 'Esitykset', sv: 'Förslag', en: 'Proposals' },
  regions: { fi: 'Alueet', sv: 'Områden', en: 'Regions' },
  seats: { fi: 'Paikat', sv: 'Platser', en: 'Seats' },
  terms: { fi: 'Toimikaudet', sv: 'Mandatperioder', en: 'Terms' },
};

/** What several of a workflow's instances are called. */
export const severalOf = ({ collection, label }: { readonly collection: string; readonly label: Text }): Text =>
  COLLECTIONS[collection] ?? label;
