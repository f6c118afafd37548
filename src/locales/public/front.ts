import type { Texts } from '../../web/reader.js';

/** Words of the front page. */
export const FRONT = {
  title: {
    fi: 'Järjestöt mukana alueen päätöksissä',
    sv: 'Organisationerna med i områdets beslutsfattande',
    en: 'Associations taking part in regional decisions',
  },
  lead: {
    fi: 'Järjestöt ja verkostot esittävät täällä edustajansa alueensa toimielimiin. Kuka tahansa näkee, keitä toimielimissä istuu, mitä ne tekevät ja mihin hakuihin voi juuri nyt tehdä esityksen.',
    sv: 'Här föreslår organisationer och nätverk sina företrädare till områdets organ. Vem som helst ser vilka som sitter i organen, vad de gör och i vilka ansökningar man kan lämna förslag just nu.',
    en: 'Here associations and networks propose their representatives to the bodies of their region. Anybody can see who sits in them, what they do and in which calls one can make a proposal right now.',
  },
  openNow: { fi: 'Esityksiä voi tehdä nyt', sv: 'Förslag kan lämnas nu', en: 'Open for proposals now' },
  toCome: { fi: 'Avautuu myöhemmin', sv: 'Öppnas senare', en: 'Opening later' },
  noneOpen: { fi: 'Juuri nyt ei ole avoimia hakuja', sv: 'Just nu finns inga öppna ansökningar', en: 'No calls are open right now' },
  noneOpenHelp: {
    fi: 'Uudet haut ilmestyvät tähän. Toimielinten sivuilta näet, milloin toimikaudet päättyvät.',
    sv: 'Nya ansökningar visas här. På organens sidor ser du när mandatperioderna upphör.',
    en: 'New calls will appear here. The pages of the bodies tell when terms end.',
  },
  closes: { fi: 'Esitykset viimeistään {closes:end}', sv: 'Förslag senast {closes:end}', en: 'Proposals by {closes:end}' },
  noClosing: { fi: 'Ei määräaikaa', sv: 'Ingen tidsfrist', en: 'No deadline' },
  seats: {
    fi: '{count} {count:paikka/paikkaa} haussa',
    sv: '{count} {count:plats/platser} att besätta',
    en: '{count} {count:seat/seats} to fill',
  },
  bodies: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
  members: { fi: '{count} {count:jäsen/jäsentä}', sv: '{count} {count:medlem/medlemmar}', en: '{count} {count:member/members}' },
  noMembers: { fi: 'Ei jäseniä juuri nyt', sv: 'Inga medlemmar just nu', en: 'No members at present' },
  noBodies: {
    fi: 'Alueella ei ole vielä toimielimiä.',
    sv: 'Området har inga organ ännu.',
    en: 'The region has no bodies yet.',
  },
  emptyTitle: { fi: 'Palvelu on otettu juuri käyttöön', sv: 'Tjänsten har just tagits i bruk', en: 'The service has just been set up' },
  emptyHelp: {
    fi: 'Toimielimiä ja hakuja ei ole vielä lisätty. Kun ne on lisätty, ne näkyvät tällä sivulla kaikille.',
    sv: 'Inga organ eller ansökningar har lagts till ännu. När de har lagts till syns de för alla på denna sida.',
    en: 'No bodies or calls have been added yet. Once they have, everybody sees them on this page.',
  },
  beginTitle: { fi: 'Pääkäyttäjä: aloita näin', sv: 'Administratör: börja så här', en: 'Administrator: begin like this' },
  beginSignIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  beginRegion: {
    fi: 'Lisää alue: maakunta tai hyvinvointialue',
    sv: 'Lägg till ett område: ett landskap eller ett välfärdsområde',
    en: 'Add a region: a region or a wellbeing services county',
  },
  beginOrgan: {
    fi: 'Lisää päättävä toimielin, esimerkiksi aluehallitus',
    sv: 'Lägg till det beslutande organet, till exempel välfärdsområdesstyrelsen',
    en: 'Add the organ that decides, such as the county board',
  },
  beginBody: {
    fi: 'Lisää toimielin, esimerkiksi järjestöneuvottelukunta',
    sv: 'Lägg till organet, till exempel organisationsdelegationen',
    en: 'Add the body, such as an advisory board',
  },
  beginSeats: { fi: 'Lisää toimielimen paikat', sv: 'Lägg till organets platser', en: 'Add the seats of the body' },
  beginPeople: {
    fi: 'Lisää sihteeri ja hänen varahenkilönsä',
    sv: 'Lägg till sekreteraren och sekreterarens ställföreträdare',
    en: 'Add the secretary and the substitute',
  },
  beginGrants: {
    fi: 'Anna heille heidän tehtävänsä toimielimessä',
    sv: 'Ge dem deras uppdrag i organet',
    en: 'Give them their tasks in the body',
  },
  beginThen: {
    fi: 'Sen jälkeen sihteeri voi avata ensimmäisen haun.',
    sv: 'Därefter kan sekreteraren öppna den första ansökan.',
    en: 'After that the secretary can open the first call.',
  },
} as const satisfies Texts;
