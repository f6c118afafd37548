import type { Fields } from '../fields.js';

/** Fields of consents. */
export const CONSENT_FIELDS = {
  receivedAt: {
    label: { fi: 'Milloin vastaus saapui', sv: 'När svaret kom in', en: 'When the answer came' },
    hint: {
      fi: 'Todellinen aika, esimerkiksi puhelun tai sähköpostin. Kun henkilö vastaa itse, palvelu merkitsee ajan.',
      sv: 'Den faktiska tiden, till exempel för samtalet eller e-posten. När personen själv svarar antecknar tjänsten tiden.',
      en: 'The real time, for example of the call or the e-mail. When the person answers here, the service notes it.',
    },
  },
  'consent.channel': {
    label: { fi: 'Miten vastaus saapui', sv: 'Hur svaret kom in', en: 'How the answer came' },
    hint: {
      fi: 'Esimerkiksi puhelimessa, kun kirjaat vastauksen henkilön puolesta.',
      sv: 'Till exempel per telefon, när du registrerar svaret för personens räkning.',
      en: 'For example by phone, when you enter the answer for the person.',
    },
  },
  publishName: {
    label: {
      fi: 'Nimen saa julkaista ehdokkaiden joukossa',
      sv: 'Namnet får publiceras bland kandidaterna',
      en: 'The name may be published among the candidates',
    },
    hint: {
      fi: 'Valittujen jäsenten nimet julkaistaan joka tapauksessa.',
      sv: 'Namnen på de valda medlemmarna publiceras i vilket fall som helst.',
      en: 'The names of those appointed are published in any case.',
    },
  },
  'consent.DECLINE.reason': {
    label: { fi: 'Miksi kieltäydyt?', sv: 'Varför avböjer du?', en: 'Why do you decline?' },
    hint: {
      fi: 'Voit jättää tyhjäksi. Lyhyt syy riittää, esimerkiksi: Ei ole aikaa.',
      sv: 'Du kan lämna tomt. Ett kort skäl räcker, till exempel: Jag har inte tid.',
      en: 'You may leave it empty. A short reason is enough, for example: I have no time.',
    },
  },
  'consent.WITHDRAW.reason': {
    label: { fi: 'Miksi suostumus perutaan?', sv: 'Varför återtas samtycket?', en: 'Why is the consent withdrawn?' },
    hint: {
      fi: 'Voit jättää tyhjäksi, mutta syy auttaa sihteeriä. Lyhyt riittää, esimerkiksi: Elämäntilanne on muuttunut.',
      sv: 'Du kan lämna tomt, men skälet hjälper sekreteraren. Ett kort räcker, till exempel: Livssituationen har förändrats.',
      en: 'You may leave it empty, but the reason helps the secretary. A short one is enough, for example: Circumstances have changed.',
    },
  },
  askedAt: { label: { fi: 'Suostumusta pyydetty', sv: 'Samtycke begärt', en: 'Consent asked' } },
  dueAt: { label: { fi: 'Vastattava viimeistään', sv: 'Svar senast', en: 'Answer due' } },
  answeredAt: { label: { fi: 'Vastattu', sv: 'Besvarat', en: 'Answered' } },
} as const satisfies Fields;
