import type { Text } from '../../../workflows/kit/text.js';

/** What is kept, in the order in which it is told, with the tables that hold it. */
export const KINDS = [
  {
    tables: ['candidate_proposal', 'proposal_organisation', 'proposal_seat'],
    words: { fi: 'Esitykset ja niiden perustelut', sv: 'Förslag och deras motiveringar', en: 'Proposals and their justifications' },
  },
  {
    tables: ['candidacy', 'candidacy_supporter', 'candidacy_preference', 'candidacy_kept_apart'],
    words: { fi: 'Ehdokkuudet', sv: 'Kandidaturer', en: 'Candidacies' },
  },
  { tables: ['consent'], words: { fi: 'Ehdokkaiden suostumukset', sv: 'Kandidaternas samtycken', en: 'Consents of candidates' } },
  {
    tables: ['letter'],
    words: { fi: 'Palvelun kirjoittamat kirjeet', sv: 'Brev som tjänsten har skrivit', en: 'Letters that the service has written' },
  },
  {
    tables: ['appointment_decision', 'decision_item'],
    words: { fi: 'Nimeämispäätökset', sv: 'Utnämningsbeslut', en: 'Decisions on appointments' },
  },
  {
    tables: ['membership', 'mandate', 'holder', 'office', 'deputy_link'],
    words: { fi: 'Jäsenyydet ja luottamustehtävät', sv: 'Medlemskap och förtroendeuppdrag', en: 'Memberships and offices' },
  },
  {
    tables: ['person', 'email_address', 'account'],
    words: {
      fi: 'Henkilöiden nimet ja yhteystiedot',
      sv: 'Personers namn och kontaktuppgifter',
      en: 'Names and contact details of people',
    },
  },
  { tables: ['role_grant', 'oidc_grant'], words: { fi: 'Käyttöoikeudet', sv: 'Användarrättigheter', en: 'Rights in the service' } },
  {
    tables: ['organisation', 'organisation_name', 'organisation_sector', 'organisation_kept_apart'],
    words: { fi: 'Järjestörekisteri', sv: 'Organisationsregistret', en: 'The register of organisations' },
  },
  {
    tables: ['nomination_call', 'call_seat', 'call_invitation'],
    words: { fi: 'Hakuilmoitukset', sv: 'Ansökningsannonser', en: 'Announcements of calls' },
  },
  {
    tables: ['meeting', 'document', 'document_content'],
    words: { fi: 'Kokoukset ja asiakirjat', sv: 'Möten och dokument', en: 'Meetings and documents' },
  },
  {
    tables: ['journal'],
    words: {
      fi: 'Tapahtumaluettelo: kuka teki mitä ja milloin',
      sv: 'Händelselogg: vem gjorde vad och när',
      en: 'The record of who did what and when',
    },
  },
  {
    tables: ['journal_note'],
    words: { fi: 'Tapahtumien perustelut', sv: 'Motiveringar till händelser', en: 'Reasons given for events' },
  },
  {
    tables: [
      'region',
      'organ',
      'body',
      'body_period',
      'term',
      'seat',
      'seat_period',
      'composition_rule',
      'composition_rule_period',
      'retention',
    ],
    words: {
      fi: 'Toimielinten, paikkojen ja kausien tiedot',
      sv: 'Uppgifter om organ, platser och perioder',
      en: 'Data on bodies, seats and terms',
    },
  },
  {
    tables: ['session', 'access_token', 'signed_link'],
    words: { fi: 'Kirjautumiset ja henkilökohtaiset linkit', sv: 'Inloggningar och personliga länkar', en: 'Sign-ins and personal links' },
  },
  {
    tables: ['sign_in_link', 'oidc_attempt', 'kept_form'],
    words: {
      fi: 'Kesken jääneet kirjautumiset ja lomakkeet',
      sv: 'Avbrutna inloggningar och formulär',
      en: 'Sign-ins and forms left halfway',
    },
  },
] as const satisfies readonly { readonly tables: readonly string[]; readonly words: Text }[];

/** The archive plan's periods in words. What is kept with something else stands under that. */
export const PERIODS = {
  permanently: { fi: 'pysyvästi', sv: 'permanent', en: 'permanently' },
  'permanently: holds no personal data': {
    fi: 'pysyvästi; siinä ei ole nimiä eikä yhteystietoja',
    sv: 'permanent; den innehåller inga namn eller kontaktuppgifter',
    en: 'permanently; it holds no names or contact details',
  },
  '2 years after the call ended': {
    fi: '2 vuotta haun päättymisestä',
    sv: '2 år efter att ansökan avslutades',
    en: '2 years after the call ended',
  },
  '2 years after the call ended; of appointees permanently': {
    fi: '2 vuotta haun päättymisestä, nimettyjen osalta pysyvästi',
    sv: '2 år efter att ansökan avslutades, för de utsedda permanent',
    en: '2 years after the call ended, permanently for those appointed',
  },
  '2 years after the call ended; of appointees while the membership lasts': {
    fi: '2 vuotta haun päättymisestä, nimettyjen osalta niin kauan kuin jäsenyys kestää',
    sv: '2 år efter att ansökan avslutades, för de utsedda så länge medlemskapet varar',
    en: '2 years after the call ended, for those appointed as long as the membership lasts',
  },
  'while a role, candidacy or membership refers to it; then blanked, the id stays': {
    fi: 'niin kauan kuin henkilöllä on tehtävä, ehdokkuus tai jäsenyys; sen jälkeen tiedot tyhjennetään',
    sv: 'så länge personen har ett uppdrag, en kandidatur eller ett medlemskap; därefter töms uppgifterna',
    en: 'while the person has a role, a candidacy or a membership; then they are blanked',
  },
  '2 years after it ended': {
    fi: '2 vuotta oikeuden päättymisestä',
    sv: '2 år efter att rätten upphörde',
    en: '2 years after the right ended',
  },
  '90 days after it expired': {
    fi: '90 päivää voimassaolon päättymisestä',
    sv: '90 dagar efter att giltigheten gick ut',
    en: '90 days after they expired',
  },
  '1 day': { fi: 'yhden päivän', sv: 'en dag', en: 'one day' },
  '1 day; asking for a link removes those that are older': { fi: 'yhden päivän', sv: 'en dag', en: 'one day' },
  '1 day; beginning a sign-in removes those that are older': { fi: 'yhden päivän', sv: 'en dag', en: 'one day' },
  'call announcements 20 years': { fi: '20 vuotta', sv: '20 år', en: '20 years' },
  'memos permanently; originals of nominations 2 years': {
    fi: 'muistiot pysyvästi, saapuneiden esitysten alkuperäiskappaleet 2 vuotta',
    sv: 'promemorior permanent, original av inkomna förslag 2 år',
    en: 'memos permanently, originals of proposals 2 years',
  },
  '2 years': { fi: '2 vuotta', sv: '2 år', en: '2 years' },
} as const satisfies Readonly<Record<string, Text>>;
