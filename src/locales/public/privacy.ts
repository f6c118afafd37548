import type { Text } from '../../../workflows/kit/text.js';
import type { Texts } from '../../web/reader.js';

/** Words of the privacy notice. */
export const PRIVACY = {
  title: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
  lead: {
    fi: 'Mitä henkilötietoja palvelussa käsitellään, mihin niitä tarvitaan, mikä niistä on julkista ja miten kauan ne säilyvät.',
    sv: 'Vilka personuppgifter som behandlas i tjänsten, vad de behövs för, vad som är offentligt och hur länge uppgifterna finns kvar.',
    en: 'Which personal data the service handles, what they are needed for, what is public and how long they are kept.',
  },
  retention: { fi: 'Miten kauan tietoja säilytetään', sv: 'Hur länge uppgifterna sparas', en: 'How long data are kept' },
  retentionText: {
    fi: 'Säilytysajat ovat toimielimen arkistosuunnitelmasta. Palvelu ei vielä tyhjennä tietoja itse: kun aika on kulunut, toimielimen ylläpitäjä huolehtii siitä. Nimettyjen jäsenten nimet jäävät päätöksiin ja kokoonpanoihin.',
    sv: 'Tiderna följer organets arkivplan. Tjänsten tömmer ännu inte uppgifterna själv: när tiden har gått ser den som upprätthåller organet till det. Namnen på utsedda medlemmar finns kvar i besluten och sammansättningarna.',
    en: 'The periods follow the archive plan of the body. The service does not blank data by itself yet: when the time is over, whoever runs the body sees to it. Names of appointed members stay in decisions and compositions.',
  },
  what: { fi: 'Tieto', sv: 'Uppgift', en: 'Data' },
  period: { fi: 'Säilytysaika', sv: 'Hur länge', en: 'Kept for' },
  contact: { fi: 'Keneltä voi kysyä', sv: 'Vem man kan fråga', en: 'Whom to ask' },
  contactText: {
    fi: 'Toimielimen ylläpitäjä on henkilötietojen rekisterinpitäjä. Lähetä kysymyksesi tai pyyntösi toimielimen omaan osoitteeseen:',
    sv: 'Den som upprätthåller organet är personuppgiftsansvarig. Sänd dina frågor eller din begäran till organets egen adress:',
    en: 'Whoever runs a body is the controller of its personal data. Send questions or requests to the body’s own address:',
  },
  noContact: {
    fi: 'Toimielimet eivät ole vielä antaneet yhteystietojaan.',
    sv: 'Organen har inte angett sina kontaktuppgifter ännu.',
    en: 'The bodies have not given their contact details yet.',
  },
} as const satisfies Texts;

interface Section {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  readonly list?: readonly Text[];
}
export const PRIVACY_SECTIONS: readonly Section[] = [
  {
    title: {
      fi: 'Mitä tietoja ja mihin niitä tarvitaan',
      sv: 'Vilka uppgifter som behövs och varför',
      en: 'Which data are needed and why',
    },
    paragraphs: [
      {
        fi: 'Palvelussa nimetään jäseniä alueen toimielimiin. Siihen tarvitaan vain nämä tiedot. Henkilötunnuksia ei kysytä eikä tallenneta.',
        sv: 'I tjänsten utses medlemmar till områdets organ. För det behövs endast dessa uppgifter. Personbeteckningar varken efterfrågas eller sparas.',
        en: 'The service is for appointing members to the bodies of a region. Only these data are needed. Personal identity codes are neither asked for nor stored.',
      },
    ],
    list: [
      {
        fi: 'Ehdokas: nimi, yhteystiedot, esityksen perustelu, vastaukset haun kysymyksiin ja oma suostumus.',
        sv: 'Kandidat: namn, kontaktuppgifter, förslagets motivering, svar på ansökans frågor och det egna samtycket.',
        en: 'Candidate: name, contact details, the justification of the proposal, answers to the questions of the call, and the candidate’s own consent.',
      },
      {
        fi: 'Jäsen ja varajäsen: nimi, järjestö, jota hän edustaa, paikka ja toimikausi.',
        sv: 'Medlem och ersättare: namn, den organisation som personen företräder, plats och mandatperiod.',
        en: 'Member and deputy: name, the organisation represented, seat and term.',
      },
      {
        fi: 'Järjestön yhteyshenkilö, sihteeri ja muut, jotka hoitavat asioita täällä: nimi, sähköpostiosoite, tehtävä ja se, mitä he ovat palvelussa tehneet.',
        sv: 'Organisationens kontaktperson, sekreteraren och andra som sköter ärenden här: namn, e-postadress, uppdrag och vad de har gjort i tjänsten.',
        en: 'Contact persons, secretaries and others who work here: name, e-mail address, role, and what they have done in the service.',
      },
      {
        fi: 'Palvelun käyttö: evästeet ovat vain kirjautumista ja lomakkeiden suojaamista varten. Käyttöä ei seurata, eikä sivuilla ole muiden palvelujen osia.',
        sv: 'Användning: kakor används endast för inloggning och för att skydda formulär. Användningen följs inte, och sidorna innehåller inga delar från andra tjänster.',
        en: 'Use of the service: cookies serve only signing in and protecting forms. Use is not tracked, and pages hold no parts of other services.',
      },
    ],
  },
  {
    title: { fi: 'Mihin käsittely perustuu', sv: 'Vad behandlingen grundar sig på', en: 'What the processing is based on' },
    paragraphs: [
      {
        fi: 'Viranomaisen asettamassa toimielimessä käsittely perustuu viranomaisen tehtävään. Järjestöjen itse valitsemassa toimielimessä perusteen määrittelee toimielimen ylläpitäjä. Ehdokkaan suostumus on suostumus tehtävään: ilman sitä ketään ei nimetä.',
        sv: 'I ett organ som en myndighet har tillsatt grundar sig behandlingen på myndighetens uppgift. I ett organ som organisationerna själva väljer anges grunden av den som upprätthåller organet. Kandidatens samtycke gäller uppdraget: utan det utses ingen.',
        en: 'In a body that an authority has set up, the processing is based on the authority’s task. In a body that associations choose themselves, whoever runs it states the basis. A candidate’s consent is a consent to the position: nobody is appointed without it.',
      },
    ],
  },
  {
    title: { fi: 'Mikä on julkista', sv: 'Vad som är offentligt', en: 'What is public' },
    paragraphs: [
      {
        fi: 'Kuka tahansa näkee toimielimen sivulta jäsenten ja varajäsenten nimet, heidän edustamansa järjestön, paikan ja kauden. Yksityisiä yhteystietoja ei julkaista: toimielimellä on oma osoitteensa.',
        sv: 'På organets sida ser vem som helst medlemmarnas och ersättarnas namn, den organisation de företräder, plats och period. Privata kontaktuppgifter publiceras inte: organet har en egen adress.',
        en: 'On the page of a body anybody sees the names of members and deputies, the organisation they represent, the seat and the term. Private contact details are not published: the body has an address of its own.',
      },
      {
        fi: 'Ehdokkaan nimi ja järjestö näkyvät haun sivulla haun päättymisestä päätöksen julkaisemiseen vain, jos ehdokas on antanut siihen luvan suostumuksensa yhteydessä. Luvan voi muuttaa.',
        sv: 'En kandidats namn och organisation syns på ansökans sida från att ansökan har avslutats till att beslutet publiceras endast om kandidaten har tillåtit det i samband med samtycket. Tillåtelsen kan ändras.',
        en: 'A candidate’s name and organisation are shown on the page of the call from its closing until the decision is published only if the candidate has allowed it with the consent. The permission can be changed.',
      },
      {
        fi: 'Viranomaiselle tehty esitys voi olla asiakirja, jonka viranomainen antaa pyydettäessä (laki viranomaisten toiminnan julkisuudesta 621/1999). Toimielimen oma lakimies ratkaisee, mitä annetaan. Tästä kerrotaan ehdokkaalle ennen kuin hän antaa suostumuksensa.',
        sv: 'Ett förslag till en myndighet kan vara en handling som myndigheten lämnar ut på begäran (lagen om offentlighet i myndigheternas verksamhet 621/1999). Organets egen jurist avgör vad som lämnas ut. Detta berättas för kandidaten före samtycket.',
        en: 'A proposal made to an authority may be a document that the authority discloses on request (Act on the Openness of Government Activities 621/1999). The body’s own counsel decides what is disclosed. The candidate is told so before giving the consent.',
      },
      {
        fi: 'Joidenkin toimialojen paikat, kuten vammais- tai uskonnollisten järjestöjen, voivat kertoa henkilöstä arkaluonteista. Siksi ehdokas itse sanoo, ketä hän edustaa.',
        sv: 'Platser inom vissa sektorer, till exempel för funktionshinderorganisationer eller religiösa samfund, kan avslöja känsliga uppgifter. Därför säger kandidaten själv vem hen företräder.',
        en: 'Seats of some sectors, such as disability or religious associations, may reveal something sensitive. Therefore the candidates themselves say whom they represent.',
      },
    ],
  },
  {
    title: { fi: 'Omat oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
    paragraphs: [
      {
        fi: 'Kirjautunut näkee omalta sivultaan yhteystietonsa, vastauksensa, jäsenyytensä ja oikeutensa sekä sen, mitä hänestä on esityksissä kirjoitettu ja mitä perusteluja on kirjattu. Hän voi myös antaa, evätä tai perua suostumuksensa ja korjata yhteystietonsa. Ehdokas voi vastata myös hänelle kirjoitetun kirjeen linkistä. Muita tietoja, kuten liitteitä, voi pyytää toimielimeltä, ja sille tehdään myös muut pyynnöt.',
        sv: 'Den som har loggat in ser på sin egen sida sina kontaktuppgifter, svar, medlemskap och behörigheter samt vad som har skrivits om hen i förslag och vilka motiveringar som har antecknats. Hen kan också ge, vägra eller återta sitt samtycke och rätta sina kontaktuppgifter. En kandidat kan också svara via länken i brevet till hen. Andra uppgifter, såsom bilagor, kan begäras av organet, och också övriga begäranden riktas dit.',
        en: 'Whoever has signed in sees on their own page their contact details, answers, memberships and rights, what proposals say about them and the grounds recorded. They can also give, refuse or withdraw their consent and correct their contact details. Candidates can also answer by the link in the letter written to them. Other data, such as attachments, can be requested from the body, and so can anything else.',
      },
    ],
    list: [
      {
        fi: 'Saat tietää, mitä tietoja sinusta on.',
        sv: 'Du får veta vilka uppgifter som finns om dig.',
        en: 'You have the right to know which data are held about you.',
      },
      { fi: 'Virheellinen tieto oikaistaan.', sv: 'En felaktig uppgift rättas.', en: 'Incorrect data are corrected.' },
      {
        fi: 'Tarpeettomat tiedot poistetaan, ellei laki vaadi säilyttämään niitä.',
        sv: 'Onödiga uppgifter raderas, om inte lagen kräver att de sparas.',
        en: 'Data that are not needed are erased, unless the law requires them to be kept.',
      },
      {
        fi: 'Voit vastustaa käsittelyä tai pyytää sen rajoittamista.',
        sv: 'Du kan invända mot behandlingen eller begära att den begränsas.',
        en: 'You may object to the processing or ask for its restriction.',
      },
      {
        fi: 'Voit valittaa tietosuojavaltuutetulle (tietosuoja.fi).',
        sv: 'Du kan lämna ett klagomål till dataombudsmannen (tietosuoja.fi).',
        en: 'You may complain to the Data Protection Ombudsman (tietosuoja.fi).',
      },
    ],
  },
];
