import type { Texts } from '../web/reader.js';

/** Words of what a secretary enters that came by e-mail, on paper or by phone. */
export const ENTERING = {
  crumb: { fi: 'Työpöytä', sv: 'Arbetsbord', en: 'Desk' },
  inbox: { fi: 'Saapuneet esitykset', sv: 'Inkomna förslag', en: 'Proposals that have come' },
  title: {
    fi: 'Kirjaa muuta kautta tullut esitys',
    sv: 'Anteckna ett förslag som kom på annat sätt',
    en: 'Enter a proposal that came another way',
  },
  lead: {
    fi: 'Sähköpostilla, paperilla tai puhelimitse tullut esitys on yhtä arvokas kuin verkossa tehty. Kirjaa se niin kuin se tuli, vaikka siitä puuttuisi jotakin: puuttuva näkyy tarkistuksissa, ja sitä voi pyytää täydennyksenä.',
    sv: 'Ett förslag som kom per e-post, på papper eller per telefon är lika mycket värt som ett på webben. Anteckna det som det kom, även om något saknas: bristerna syns i granskningen, och du kan begära komplettering.',
    en: 'A proposal that came by e-mail, on paper or by phone is worth as much as one made on the web. Enter it as it came, even if something is missing: the checks show what, and you can ask for it to be completed.',
  },
  refused: { fi: 'Esitystä ei voitu kirjata', sv: 'Förslaget kunde inte antecknas', en: 'The proposal could not be entered' },
  submit: { fi: 'Kirjaa saapuneeksi', sv: 'Anteckna som inkommet', en: 'Enter as arrived' },
  cancel: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  note: {
    fi: 'Kirjauksesta jää merkintä nimelläsi. Järjestö näkee esityksen omalla sivullaan, ja henkilö voi antaa suostumuksensa kirjautuneena.',
    sv: 'Anteckningen görs i ditt namn. Organisationen ser förslaget på sin egen sida, och personen kan ge sitt samtycke efter att ha loggat in.',
    en: 'The entry is made in your name. The organisation sees the proposal on its own page, and the person can give consent once signed in.',
  },
  arrivalTitle: { fi: 'Miten ja milloin se tuli', sv: 'Hur och när det kom', en: 'How and when it came' },
  channel: { fi: 'Miten se tuli', sv: 'Hur det kom', en: 'How it came' },
  arrivedHint: {
    fi: 'Todellinen saapumisaika: sähköpostissa viestin saapumisaika, paperissa saapumisleima.',
    sv: 'Den verkliga ankomsttiden: för e-post när meddelandet kom, för papper ankomststämpeln.',
    en: 'The real time of arrival: of the message for e-mail, of the stamp for paper.',
  },
  original: { fi: 'Alkuperäinen viesti tai paperi', sv: 'Originalmeddelandet eller papperet', en: 'The original message or paper' },
  originalHint: {
    fi: 'Sähköpostiviesti, PDF, Word- tai ODT-asiakirja tai kuva, yksi tai useampi: enintään 5 Mt kukin ja 10 Mt yhteensä. Puhelimitse tulleesta ei tarvita.',
    sv: 'E-postmeddelande, PDF, Word- eller ODT-dokument eller bild, en eller flera: högst 5 MB var och 10 MB sammanlagt. Behövs inte för det som kom per telefon.',
    en: 'An e-mail message, a PDF, a Word or ODT document or a picture, one or several: at most 5 MB each and 10 MB together. Not needed for what came by phone.',
  },
  attachAgain: {
    fi: 'Liitä tiedosto uudelleen: selain ei säilytä sitä.',
    sv: 'Bifoga filen på nytt: webbläsaren sparar den inte.',
    en: 'Attach the file again: the browser does not keep it.',
  },
  tooLarge: {
    fi: 'Tiedosto on liian suuri. Enintään 5 Mt kukin ja 10 Mt yhteensä.',
    sv: 'Filen är för stor. Högst 5 MB var och 10 MB sammanlagt.',
    en: 'The file is too large. At most 5 MB each and 10 MB together.',
  },
  wrongKind: {
    fi: 'Tällaista tiedostoa ei voi tallentaa. Käy sähköpostiviesti (.eml), PDF, Word (.docx), ODT, JPEG-, PNG- tai tekstitiedosto.',
    sv: 'En sådan fil kan inte sparas. Ett e-postmeddelande (.eml), en PDF-, Word- (.docx), ODT-, JPEG-, PNG- eller textfil går bra.',
    en: 'Such a file cannot be kept. An e-mail message (.eml), a PDF, Word (.docx), ODT, JPEG, PNG or text file will do.',
  },
  originalOf: { fi: 'Saapunut esitys', sv: 'Inkommet förslag', en: 'Proposal as it came' },
  organisationTitle: { fi: 'Kuka esittää', sv: 'Vem föreslår', en: 'Who proposes' },
  organisation: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
  notInList: { fi: 'Ei luettelossa', sv: 'Inte i listan', en: 'Not in the list' },
  joint: {
    fi: 'Yhteisesitys: muut järjestöt',
    sv: 'Gemensamt förslag: andra organisationer',
    en: 'A joint proposal: other organisations',
  },
  jointNth: { fi: '{n}. järjestö', sv: 'Organisation nr {n}', en: 'Organisation {n}' },
  jointNames: {
    fi: 'Muut luettelosta puuttuvat järjestöt',
    sv: 'Andra organisationer som saknas i listan',
    en: 'Other organisations that are not in the list',
  },
  jointNamesHint: {
    fi: 'Kirjoita jokainen nimi omalle rivilleen.',
    sv: 'Skriv varje namn på en egen rad.',
    en: 'Write each name on a line of its own.',
  },
  newOrganisation: { fi: 'Muu järjestö, nimi', sv: 'Annan organisation, namn', en: 'Another organisation, name' },
  newOrganisationHint: {
    fi: 'Jos järjestö on rekisterissä tällä nimellä, käytetään sitä; muuten se lisätään varmistamattomana.',
    sv: 'Om organisationen finns i registret med detta namn används den; annars läggs den till som inte verifierad.',
    en: 'If the register has an organisation of this name, it is used; otherwise it is added as not verified.',
  },
  authorised: {
    fi: 'Viestissä vakuutetaan, että lähettäjällä on järjestön valtuutus',
    sv: 'I meddelandet försäkras att avsändaren har organisationens fullmakt',
    en: 'The message declares that its sender is authorised by the organisation',
  },
  organisationEmail: { fi: 'Järjestön sähköposti', sv: 'Organisationens e-post', en: 'E-mail of the organisation' },
  organisationEmailHint: {
    fi: 'Järjestön osoite kirjeille, jos sillä ei vielä ole sellaista. Ilman osoitetta ja yhteyshenkilöä kirjeet tulevat työpöydällesi toimitettaviksi.',
    sv: 'Organisationens adress för brev, om den inte har någon ännu. Utan adress och kontaktperson kommer breven till ditt arbetsbord för att överlämnas.',
    en: 'Where letters to the organisation go, if it has no address yet. Without address and contact person they come to your desk to be delivered.',
  },
  mayLack: {
    fi: 'Jätä tyhjäksi, jos siitä ei ole tietoa. Valtuutus varmistetaan jälkikäteen.',
    sv: 'Lämna tomt om det inte framgår. Fullmakten kontrolleras i efterhand.',
    en: 'Leave it empty if this is not known. The authorisation is verified afterwards.',
  },
  personTitle: { fi: 'Ketä esitetään', sv: 'Vem som föreslås', en: 'Who is proposed' },
  emailHint: {
    fi: 'Henkilö kirjautuu tällä osoitteella ja antaa suostumuksensa: kerro tämä hänelle. Jos osoitetta ei ole, pyydä suostumus muulla tavalla ja kirjaa vastaus.',
    sv: 'Personen loggar in med adressen och ger sitt samtycke: berätta detta för personen. Om det inte finns någon adress, be om samtycket på annat sätt och anteckna svaret.',
    en: 'The person signs in with it to give the consent: please tell them so. If there is no address, ask for the consent another way and enter the answer.',
  },
  seatsTitle: { fi: 'Mille paikalle', sv: 'Till vilken plats', en: 'For which seat' },
  language: {
    fi: 'Kieli, jolla esitys on kirjoitettu',
    sv: 'Språket som förslaget är skrivet på',
    en: 'Language in which the proposal is written',
  },
  justificationHint: {
    fi: 'Järjestön omin sanoin. Jos perusteluja ei ole, jätä tyhjäksi.',
    sv: 'Med organisationens egna ord. Lämna tomt om motivering saknas.',
    en: 'In the organisation’s own words. Leave it empty if there are none.',
  },
  entered: {
    fi: 'Esitys on kirjattu saapuneeksi.',
    sv: 'Förslaget har antecknats som inkommet.',
    en: 'The proposal has been entered as arrived.',
  },

  consentTitle: {
    fi: 'Kirjaa suostumuksen vastaus: {name}',
    sv: 'Anteckna svaret på begäran om samtycke: {name}',
    en: 'Enter the answer to the request for consent: {name}',
  },
  consentLead: {
    fi: 'Kun henkilö on vastannut sähköpostilla, paperilla tai puhelimitse.',
    sv: 'När personen har svarat per e-post, på papper eller per telefon.',
    en: 'When the person has answered by e-mail, on paper or by phone.',
  },
  consentRefused: { fi: 'Vastausta ei voitu kirjata', sv: 'Svaret kunde inte antecknas', en: 'The answer could not be entered' },
  consentOriginal: {
    fi: 'Saapunut vastaus suostumuspyyntöön',
    sv: 'Inkommet svar på begäran om samtycke',
    en: 'Answer to a request for consent as it came',
  },
  consentSubmit: { fi: 'Kirjaa vastaus', sv: 'Anteckna svaret', en: 'Enter the answer' },
  answer: { fi: 'Mitä henkilö vastasi', sv: 'Vad personen svarade', en: 'What the person answered' },
  gives: { fi: 'Suostuu', sv: 'Samtycker', en: 'Consents' },
  declines: { fi: 'Kieltäytyy', sv: 'Avböjer', en: 'Declines' },
  notMe: { fi: 'Pyyntö meni väärälle henkilölle', sv: 'Begäran gick till fel person', en: 'The request went to the wrong person' },
  proposedBy: { fi: 'Esittäjä', sv: 'Föreslås av', en: 'Proposed by' },
  seats: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  ifGives: { fi: 'Jos suostuu', sv: 'Om personen samtycker', en: 'If the person consents' },
  represents: {
    fi: 'Mitä järjestöä henkilö edustaisi',
    sv: 'Vilken organisation personen skulle företräda',
    en: 'Which organisation the person would represent',
  },
  declineReason: {
    fi: 'Kieltäytymisen syy, jos se kerrottiin',
    sv: 'Orsaken till att personen avböjde, om den berättades',
    en: 'Why the person declines, if told',
  },
} as const satisfies Texts;
