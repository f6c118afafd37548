import type { Text } from '../../../workflows/kit/text.js';
import type { Texts } from '../../web/reader.js';

/** Words of the accessibility statement. */
export const ACCESSIBILITY = {
  title: { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  lead: {
    fi: 'Tämä seloste koskee Edustus-palvelua. Kukin toimielin, joka käyttää palvelua, täydentää sitä omilla tiedoillaan.',
    sv: 'Detta utlåtande gäller tjänsten Edustus. Varje organ som använder tjänsten kompletterar det med sina egna uppgifter.',
    en: 'This statement is about the Edustus service. Each body that uses the service adds its own details.',
  },
  feedback: { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback' },
  feedbackText: {
    fi: 'Kerro, jos jokin ei toimi sinulle tai tarvitset tiedon muussa muodossa. Saat vastauksen 14 päivän kuluessa. Kirjoita sen toimielimen osoitteeseen, jonka asiaa palautteesi koskee:',
    sv: 'Berätta om något inte fungerar för dig eller om du behöver informationen i en annan form. Du får svar inom 14 dagar. Skriv till det organ som din respons gäller:',
    en: 'Tell us if something does not work for you, or if you need the information in another form. You get an answer within 14 days. Write to the body that your feedback is about:',
  },
  noContact: {
    fi: 'Toimielimet eivät ole vielä antaneet yhteystietojaan. Ota yhteyttä siihen, jolta sait tämän palvelun osoitteen.',
    sv: 'Organen har inte angett sina kontaktuppgifter ännu. Kontakta den som gav dig adressen till tjänsten.',
    en: 'The bodies have not given their contact details yet. Ask whoever gave you the address of this service.',
  },
} as const satisfies Texts;

interface Section {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  readonly list?: readonly Text[];
}
/** What stands before the feedback. */
export const STATEMENT: readonly Section[] = [
  {
    title: { fi: 'Miten saavutettava palvelu on', sv: 'Hur tillgänglig tjänsten är', en: 'How accessible the service is' },
    paragraphs: [
      {
        fi: 'Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Palvelu täyttää lain vaatimukset, eli WCAG 2.1 -ohjeiston tasot A ja AA, osittain. Puutteet on lueteltu alla.',
        sv: 'Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Tjänsten uppfyller delvis lagens krav, det vill säga nivåerna A och AA i WCAG 2.1. Bristerna finns nedan.',
        en: 'The service is subject to the Act on the Provision of Digital Services (306/2019). It partially meets the requirements of the act, which are levels A and AA of WCAG 2.1. The shortcomings are listed below.',
      },
    ],
    list: [
      {
        fi: 'Kaikki tehtävät voi hoitaa näppäimistöllä, ruudunlukijalla ja ilman selaimen komentosarjoja.',
        sv: 'Alla uppgifter kan skötas med tangentbord, med skärmläsare och utan skript i webbläsaren.',
        en: 'Every task can be done with a keyboard, with a screen reader and without scripts in the browser.',
      },
      {
        fi: 'Sivut mukautuvat kapealle näytölle ja nelinkertaiseen suurennukseen, ja ne noudattavat laitteesi tummaa tai vaaleaa tilaa.',
        sv: 'Sidorna anpassar sig till smala skärmar och fyrfaldig förstoring och följer enhetens mörka eller ljusa läge.',
        en: 'Pages adapt to narrow screens and fourfold zoom, and follow the dark or light mode of your device.',
      },
      {
        fi: 'Jokaisen kaavion sisältö kerrotaan myös sanoin, ja lomakkeen virhe kerrotaan kentän vieressä ja sivun alussa.',
        sv: 'Innehållet i varje diagram ges också i ord, och fel i ett formulär visas intill fältet och överst på sidan.',
        en: 'The content of every diagram is also given in words, and an error in a form is shown beside its field and at the top of the page.',
      },
    ],
  },
  {
    title: { fi: 'Tunnetut puutteet', sv: 'Kända brister', en: 'Known shortcomings' },
    paragraphs: [],
    list: [
      {
        fi: 'Liitetiedostot: toimielinten lisäämät asiakirjat, kuten PDF-tiedostot, eivät kaikki ole saavutettavia. Pyydä sisältö muussa muodossa toimielimeltä.',
        sv: 'Bilagor: en del av de dokument som organen har lagt till, till exempel PDF-filer, är inte tillgängliga. Be organet om innehållet i en annan form.',
        en: 'Attachments: not all documents that bodies have added, such as PDF files, are accessible. Ask the body for the content in another form.',
      },
      {
        fi: 'Kielet: toimielimen oma teksti voi olla vain yhdellä kielellä. Kieli kerrotaan silloin tekstin vieressä.',
        sv: 'Språk: organets egen text kan finnas på bara ett språk. Språket anges då intill texten.',
        en: 'Languages: the text that a body has written may be in one language only. The language is then stated beside the text.',
      },
      {
        fi: 'Kaaviot: prosessin kaavio on pienellä näytöllä leveämpi kuin näyttö, ja sitä vieritetään omassa kehyksessään. Sama kerrotaan sanoin kaavion alla.',
        sv: 'Diagram: på en liten skärm är processens diagram bredare än skärmen och rullas i sin egen ram. Samma sak ges i ord under diagrammet.',
        en: 'Diagrams: on a small screen the picture of a process is wider than the screen and scrolls within its frame. The same is given in words below it.',
      },
    ],
  },
  {
    title: { fi: 'Miten tämä on arvioitu', sv: 'Hur detta har bedömts', en: 'How this was assessed' },
    paragraphs: [
      {
        fi: 'Palvelun tekijät ovat arvioineet palvelun itse. Sivut tarkistetaan koneellisesti axe-työkalulla jokaisen muutoksen yhteydessä, ja keskeiset tehtävät käydään läpi pelkällä näppäimistöllä. Ulkopuolista asiantuntija-arviota ei ole tehty.',
        sv: 'Tjänstens utvecklare har själva bedömt tjänsten. Sidorna kontrolleras maskinellt med verktyget axe vid varje ändring, och de centrala uppgifterna prövas med enbart tangentbord. Ingen utomstående expert har bedömt tjänsten.',
        en: 'The makers of the service have assessed it themselves. Pages are checked by the axe tool at every change, and the main tasks are tested with a keyboard alone. No outside expert has assessed the service.',
      },
      {
        fi: 'Toimielimen ylläpitäjä täydentää tähän oman arvionsa päivän ja tuloksen.',
        sv: 'Den som upprätthåller organet kompletterar detta med datum för och resultat av sin egen bedömning.',
        en: 'Whoever runs a body adds here the date and the result of its own assessment.',
      },
    ],
  },
];
/** What stands after it. */
export const SUPERVISION: readonly Section[] = [
  {
    title: { fi: 'Valvonta', sv: 'Tillsyn', en: 'Supervision' },
    paragraphs: [
      {
        fi: 'Jos et saa vastausta 14 päivän kuluessa tai et ole tyytyväinen siihen, voit tehdä kantelun tai pyytää selvitystä Liikenne- ja viestintävirasto Traficomilta, joka valvoo saavutettavuutta. Sen ohjeet ja yhteystiedot ovat osoitteessa saavutettavuusvaatimukset.fi.',
        sv: 'Om du inte får svar inom 14 dagar eller inte är nöjd med svaret kan du lämna ett klagomål eller begära utredning hos Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten. Anvisningar och kontaktuppgifter finns på tillganglighetskrav.fi.',
        en: 'If you get no answer within 14 days or are not satisfied with it, you may complain to or ask for an investigation by the Finnish Transport and Communications Agency Traficom, which supervises accessibility. Its instructions and contact details are at webaccessibility.fi.',
      },
    ],
  },
];
