import type { Fields } from '../fields.js';

/** Fields of organisations, people and grants. */
export const REGISTER_FIELDS = {
  'organisation.name': {
    label: { fi: 'Järjestön nimi', sv: 'Organisationens namn', en: 'Name of the organisation' },
    hint: {
      fi: 'Kirjoita nimi niin kuin järjestö itse, esimerkiksi Esimerkkilän kyläyhdistys ry.',
      sv: 'Skriv namnet som organisationen själv gör, till exempel Exempelby byaförening rf.',
      en: 'Write it as the organisation does, for example Example Village Association.',
    },
  },
  association: {
    label: { fi: 'Järjestön nimi', sv: 'Organisationens namn', en: 'Name of the organisation' },
    hint: {
      fi: 'Rekisteröity tai rekisteröimätön, esimerkiksi Esimerkkilän kyläyhdistys ry.',
      sv: 'Registrerad eller oregistrerad, till exempel Exempelby byaförening rf.',
      en: 'Registered or not, for example Example Village Association.',
    },
  },
  businessId: {
    label: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
    hint: {
      fi: 'Seitsemän numeroa, väliviiva ja tarkistusnumero. Jätä tyhjäksi, jos järjestöllä ei ole tunnusta.',
      sv: 'Sju siffror, bindestreck och kontrollsiffra. Lämna tomt om organisationen inte har något nummer.',
      en: 'Seven digits, a hyphen and a check digit. Leave it empty if there is none.',
    },
  },
  registerNumber: {
    label: { fi: 'Yhdistysrekisterin numero', sv: 'Nummer i föreningsregistret', en: 'Number in the register of associations' },
    hint: {
      fi: 'Esimerkiksi 123.456. Jätä tyhjäksi, jos järjestöä ei ole rekisteröity.',
      sv: 'Till exempel 123.456. Lämna tomt om organisationen inte är registrerad.',
      en: 'For example 123.456. Leave it empty if it is not registered.',
    },
  },
  verified: {
    label: {
      fi: 'Järjestö ja sen edustaja on tarkistettu',
      sv: 'Organisationen och dess företrädare har kontrollerats',
      en: 'Organisation and who acts for it are verified',
    },
    hint: {
      fi: 'Merkitse, kun tiedät että järjestö on olemassa ja kuka sen puolesta toimii.',
      sv: 'Markera när du vet att organisationen finns och vem som företräder den.',
      en: 'Mark it when you know that it exists and who acts for it.',
    },
  },
  mailbox: {
    label: { fi: 'Järjestön oma sähköposti', sv: 'Organisationens egen e-post', en: 'Mailbox of the organisation' },
    hint: {
      fi: 'Osoite, joka säilyy, vaikka ihmiset vaihtuvat, esimerkiksi hallitus@example.org.',
      sv: 'En adress som består fast personerna byts, till exempel styrelsen@example.org.',
      en: 'An address that stays when people change, for example board@example.org.',
    },
  },
  'organisation.language': {
    label: {
      fi: 'Kieli, jolla järjestölle kirjoitetaan',
      sv: 'Språk som används med organisationen',
      en: 'Language to write to the organisation in',
    },
  },
  sectors: {
    label: { fi: 'Toimialat', sv: 'Sektorer', en: 'Sectors' },
    hint: {
      fi: 'Järjestö näkee oman toimialansa avoimet haut.',
      sv: 'Organisationen ser de öppna ansökningarna inom sin sektor.',
      en: 'The organisation sees the open calls of its sector.',
    },
  },
  sector: {
    label: { fi: 'Toimiala', sv: 'Sektor', en: 'Sector' },
    hint: {
      fi: 'Sama sana kuin toimielimen paikoissa, esimerkiksi Nuorisojärjestöt.',
      sv: 'Samma ord som i organets platser, till exempel Ungdomsorganisationer.',
      en: 'The same word as in the seats of the body, for example Youth associations.',
    },
  },
  'organisation.DISSOLVE.on': {
    label: { fi: 'Milloin järjestö lakkasi', sv: 'När organisationen upplöstes', en: 'When it was dissolved' },
    hint: {
      fi: 'Viimeistään tämä päivä, esimerkiksi 31.12.2026.',
      sv: 'Dagen får inte vara senare än i dag, till exempel 31.12.2026.',
      en: 'Not later than today, for example 31 December 2026.',
    },
  },
  dissolvedOn: { label: { fi: 'Lakannut', sv: 'Upplöst', en: 'Dissolved' } },
  newcomer: {
    label: { fi: 'Ilmoitettu esityksen yhteydessä', sv: 'Anmäld i samband med ett förslag', en: 'Named with a proposal' },
  },
  'organisation.MERGE.into': {
    label: {
      fi: 'Järjestö, johon tämä yhdistetään',
      sv: 'Organisation som denna slås ihop med',
      en: 'Organisation that this one is merged into',
    },
    hint: {
      fi: 'Vain kun sama järjestö on rekisterissä kahdesti.',
      sv: 'Bara när samma organisation finns två gånger i registret.',
      en: 'Only when the same organisation is in the register twice.',
    },
  },
  'organisation.MERGE.contacts': {
    label: { fi: 'Siirrä myös yhteyshenkilöt', sv: 'Flytta också kontaktpersonerna', en: 'Move the contacts too' },
    hint: {
      fi: 'Heistä tulee jäljelle jäävän järjestön yhteyshenkilöitä.',
      sv: 'De blir kontaktpersoner för den organisation som blir kvar.',
      en: 'They become contacts of the one that stays.',
    },
  },
  'organisation.TAKE_OVER.from': {
    label: { fi: 'Yhdistetty järjestö', sv: 'Sammanslagen organisation', en: 'Organisation that was merged' },
  },
  'organisation.KEEP_APART.other': {
    label: { fi: 'Järjestö, joka ei ole sama', sv: 'Organisation som inte är samma', en: 'Organisation that is not the same' },
    hint: {
      fi: 'Näitä kahta ei enää ehdoteta yhdistettäväksi.',
      sv: 'Dessa två föreslås inte längre för sammanslagning.',
      en: 'The two are no longer suggested as the same.',
    },
  },

  givenName: { label: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' } },
  familyName: { label: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' } },
  email: {
    label: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    hint: {
      fi: 'Tällä kirjaudutaan, ja kirjeet osoitetaan tähän, esimerkiksi aino.esimerkki@example.org.',
      sv: 'För inloggning; breven adresseras hit, till exempel aino.exempel@example.org.',
      en: 'For signing in; letters are addressed to it, for example aino.example@example.org.',
    },
  },
  emails: { label: { fi: 'Sähköpostit', sv: 'E-postadresser', en: 'E-mail addresses' } },
  phone: { label: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' } },
  'person.language': {
    label: { fi: 'Kirjeiden kieli', sv: 'Språk för breven', en: 'Language for letters' },
  },

  'grant.body': {
    label: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
    hint: {
      fi: 'Vain sihteerille ja varahenkilölle.',
      sv: 'Bara för en sekreterare och en ställföreträdare.',
      en: 'Only for a secretary and a substitute.',
    },
  },
  'grant.region': {
    label: { fi: 'Koko alue', sv: 'Hela området', en: 'The whole region' },
    hint: {
      fi: 'Toimielimen sijasta: oikeus koskee alueen kaikkia toimielimiä, myös myöhemmin perustettavia.',
      sv: 'I stället för ett organ: behörigheten gäller alla organ på området, även sådana som inrättas senare.',
      en: 'Instead of a body: the right holds for every body of the region, those established later too.',
    },
  },
  'grant.organisation': {
    label: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
    hint: { fi: 'Vain yhteyshenkilölle.', sv: 'Bara för en kontaktperson.', en: 'Only for a contact person.' },
  },
  'grant.organ': {
    label: { fi: 'Päättävä toimielin', sv: 'Beslutande organ', en: 'Deciding organ' },
    hint: {
      fi: 'Vain päättävän toimielimen jäsenelle.',
      sv: 'Bara för en medlem av ett beslutande organ.',
      en: 'Only for a member of a deciding organ.',
    },
  },
  'grant.from': {
    label: { fi: 'Oikeus alkaa', sv: 'Behörigheten börjar', en: 'The right starts' },
    hint: { fi: 'Jätä tyhjäksi, jos se alkaa heti.', sv: 'Lämna tomt om den börjar genast.', en: 'Leave it empty if it starts at once.' },
  },
  'grant.until': {
    label: { fi: 'Oikeus päättyy', sv: 'Behörigheten upphör', en: 'The right ends' },
    hint: {
      fi: 'Esimerkiksi kun yhteyshenkilö vaihtuu. Tyhjä, jos loppu ei ole tiedossa.',
      sv: 'Till exempel när kontaktpersonen byts. Tomt om slutet inte är känt.',
      en: 'For example when the contact changes. Empty if the end is not known.',
    },
  },
} as const satisfies Fields;
