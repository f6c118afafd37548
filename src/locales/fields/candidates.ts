import type { Fields } from '../fields.js';

/** Fields of proposals and candidacies. */
export const CANDIDATE_FIELDS = {
  'candidate-proposal.organisations': {
    label: { fi: 'Esityksen tekevät järjestöt', sv: 'Organisationer bakom förslaget', en: 'Organisations that propose' },
    hint: {
      fi: 'Yhteisen esityksen voi tehdä useampi järjestö: valitse silloin kaikki.',
      sv: 'Flera organisationer kan lämna ett gemensamt förslag: välj då alla.',
      en: 'Several organisations may propose together: then choose all of them.',
    },
  },
  'candidate-proposal.seats': {
    label: {
      fi: 'Paikat, joille henkilöä esitetään',
      sv: 'Platser som personen föreslås till',
      en: 'Seats that the person is proposed for',
    },
    hint: {
      fi: 'Jos paikkoja on useita, ensimmäinen on mieluisin.',
      sv: 'Om det finns flera platser är den första den helst önskade.',
      en: 'If there are several, the first is preferred.',
    },
  },
  nominee: {
    label: { fi: 'Esitettävä henkilö', sv: 'Person som föreslås', en: 'Person proposed' },
    hint: {
      fi: 'Kysy henkilöltä ennen kuin lähetät esityksen. Henkilötunnusta ei tarvita.',
      sv: 'Fråga personen innan du lämnar in förslaget. Personbeteckning behövs inte.',
      en: 'Ask the person before you send the proposal. No personal identity code is needed.',
    },
  },
  'nominee.givenName': { label: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' } },
  'nominee.familyName': { label: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' } },
  'nominee.email': {
    label: { fi: 'Henkilön sähköposti', sv: 'Personens e-post', en: 'The person’s e-mail' },
    hint: {
      fi: 'Henkilö kirjautuu tällä osoitteella ja antaa suostumuksensa, esimerkiksi aino.esimerkki@example.org. Jos osoitetta ei ole, jätä tyhjäksi.',
      sv: 'Personen loggar in med adressen och ger sitt samtycke, till exempel aino.exempel@example.org. Om ingen adress finns, lämna tomt.',
      en: 'The person signs in with it to give the consent, for example aino.example@example.org. Leave it empty if there is none.',
    },
  },
  'nominee.phone': {
    label: { fi: 'Henkilön puhelinnumero', sv: 'Personens telefonnummer', en: 'The person’s phone number' },
    hint: {
      fi: 'Tarpeen varsinkin, jos sähköpostia ei ole.',
      sv: 'Behövs särskilt om personen saknar e-post.',
      en: 'Needed especially if there is no e-mail address.',
    },
  },
  'nominee.language': {
    label: { fi: 'Kieli, jolla henkilölle kirjoitetaan', sv: 'Språk som används med personen', en: 'Language to write to the person in' },
  },
  justification: {
    label: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons for the proposal' },
    hint: {
      fi: 'Kerro muutamalla lauseella, miksi henkilö sopii tehtävään, esimerkiksi hänen kokemuksensa järjestöstä.',
      sv: 'Berätta med några meningar varför personen passar för uppdraget, till exempel om erfarenhet av organisationen.',
      en: 'Say in a few sentences why the person suits the task, for example the experience of the organisation.',
    },
  },
  'candidate-proposal.language': {
    label: {
      fi: 'Kieli, jolla kirjoitat esityksen',
      sv: 'Språk som du skriver förslaget på',
      en: 'Language that you write the proposal in',
    },
  },
  answers: { label: { fi: 'Vastaukset haun kysymyksiin', sv: 'Svar på ansökans frågor', en: 'Answers to the call’s questions' } },
  authorised: {
    label: {
      fi: 'Vakuutan, että järjestö on valtuuttanut minut tekemään tämän esityksen',
      sv: 'Jag försäkrar att organisationen har befullmäktigat mig att lämna detta förslag',
      en: 'I declare that the organisation has authorised me to make this proposal',
    },
    hint: {
      fi: 'Esimerkiksi hallitus on päättänyt asiasta.',
      sv: 'Till exempel har styrelsen beslutat om saken.',
      en: 'For example its board has decided on it.',
    },
  },
  'candidate-proposal.channel': {
    label: { fi: 'Miten esitys saapui', sv: 'Hur förslaget kom in', en: 'How the proposal came' },
    hint: {
      fi: 'Esimerkiksi sähköpostilla, kun kirjaat järjestön lähettämän viestin.',
      sv: 'Till exempel per e-post, när du registrerar ett meddelande från organisationen.',
      en: 'For example by e-mail, when you enter a message of the organisation.',
    },
  },
  arrivedAt: {
    label: { fi: 'Saapumisaika', sv: 'Ankomsttid', en: 'Time of arrival' },
    hint: {
      fi: 'Milloin se todella saapui, esimerkiksi sähköpostin saapumisaika. Muuten palvelu merkitsee lähetyshetken.',
      sv: 'När det faktiskt kom, till exempel e-postens ankomsttid. Annars antecknar tjänsten tidpunkten för inlämningen.',
      en: 'When it really came, for example the time of the e-mail. Otherwise the service notes the moment of sending.',
    },
  },
  'candidate-proposal.RETURN.reason': {
    label: {
      fi: 'Mitä järjestön pitää täydentää?',
      sv: 'Vad ska organisationen komplettera?',
      en: 'What should the organisation complete?',
    },
    hint: {
      fi: 'Esimerkiksi: Perusteluista puuttuu, mitä järjestöä henkilö edustaisi.',
      sv: 'Till exempel: Av motiveringen framgår inte vilken organisation personen skulle företräda.',
      en: 'For example: The reasons do not say which organisation the person would represent.',
    },
  },
  completionDue: {
    label: { fi: 'Täydennettävä viimeistään', sv: 'Ska kompletteras senast', en: 'To be completed by' },
    hint: {
      fi: 'Esimerkiksi viikon päästä oleva arkipäivä.',
      sv: 'Till exempel en vardag om en vecka.',
      en: 'For example a weekday in a week’s time.',
    },
  },
  about: {
    label: { fi: 'Mitä kohtia pyyntö koskee?', sv: 'Vilka punkter gäller begäran?', en: 'Which parts is the request about?' },
    hint: {
      fi: 'Pyyntösi näkyy järjestölle näiden kohtien vieressä.',
      sv: 'Organisationen ser din begäran intill dessa punkter.',
      en: 'The organisation sees your request beside these parts.',
    },
  },
  completionAbout: { label: { fi: 'Täydennettävät kohdat', sv: 'Punkter som ska kompletteras', en: 'Parts to be completed' } },
  'candidate-proposal.ADMIT.reason': {
    label: {
      fi: 'Miksi myöhässä tullut esitys otetaan mukaan?',
      sv: 'Varför godkänns det försenade förslaget?',
      en: 'Why is the late proposal admitted?',
    },
    hint: {
      fi: 'Esimerkiksi: Sähköposti oli perillä ajoissa mutta jäi roskapostiin.',
      sv: 'Till exempel: E-posten kom fram i tid men hamnade i skräpposten.',
      en: 'For example: The e-mail was there in time but had landed among the spam.',
    },
  },
  'candidate-proposal.REJECT.reason': {
    label: { fi: 'Miksi esitys hylätään?', sv: 'Varför förkastas förslaget?', en: 'Why is the proposal rejected?' },
    hint: {
      fi: 'Perustelu kerrotaan järjestölle, esimerkiksi: Järjestö ei toimi alueella.',
      sv: 'Motiveringen meddelas organisationen, till exempel: Organisationen verkar inte på området.',
      en: 'The organisation is told the reason, for example: The organisation does not work in the region.',
    },
  },
  'candidate-proposal.WITHDRAW.reason': {
    label: { fi: 'Miksi esitys perutaan?', sv: 'Varför återtas förslaget?', en: 'Why is the proposal withdrawn?' },
    hint: {
      fi: 'Esimerkiksi: Järjestö esittää toista henkilöä.',
      sv: 'Till exempel: Organisationen föreslår en annan person.',
      en: 'For example: The organisation proposes somebody else.',
    },
  },
  'candidate-proposal.TAKE_ORGANISATION.from': {
    label: { fi: 'Yhdistetty järjestö', sv: 'Organisation som slogs ihop', en: 'Organisation that was merged' },
  },
  'candidate-proposal.TAKE_ORGANISATION.into': {
    label: { fi: 'Järjestö, johon yhdistettiin', sv: 'Organisation som den slogs ihop med', en: 'Organisation that it was merged into' },
  },
  completedAt: { label: { fi: 'Täydennetty', sv: 'Kompletterat', en: 'Completed' } },
  support: {
    label: { fi: 'Ehdokkuus, jota esitys tukee', sv: 'Kandidatur som förslaget stöder', en: 'Candidacy that the proposal supports' },
  },
  'support.byMail': {
    label: { fi: 'Henkilöllä on sähköpostiosoite', sv: 'Personen har en e-postadress', en: 'The person has an e-mail address' },
  },
  'candidate-proposal.CORRECT_CONTACT.email': {
    label: { fi: 'Henkilön sähköposti', sv: 'Personens e-post', en: 'The person’s e-mail' },
    hint: {
      fi: 'Osoite, jota vain henkilö itse lukee, esimerkiksi aino.esimerkki@example.org.',
      sv: 'En adress som bara personen själv läser, till exempel aino.exempel@example.org.',
      en: 'An address that only the person reads, for example aino.example@example.org.',
    },
  },
  'candidate-proposal.CORRECT_CONTACT.phone': {
    label: { fi: 'Henkilön puhelinnumero', sv: 'Personens telefonnummer', en: 'The person’s phone number' },
    hint: {
      fi: 'Jos sähköpostia ei ole, sihteeri kysyy suostumuksen puhelimitse.',
      sv: 'Om e-post saknas frågar sekreteraren om samtycke per telefon.',
      en: 'If there is no e-mail address, the secretary asks for consent by phone.',
    },
  },
  'support.consent': { label: { fi: 'Henkilön suostumus', sv: 'Personens samtycke', en: 'The person’s consent' } },

  preferences: {
    label: { fi: 'Toivotut paikat', sv: 'Önskade platser', en: 'Seats preferred' },
    hint: {
      fi: 'Ensimmäinen on mieluisin.',
      sv: 'Den första är den helst önskade.',
      en: 'The first is preferred.',
    },
  },
  represents: {
    label: {
      fi: 'Järjestö, jota henkilö edustaa',
      sv: 'Organisation som personen företräder',
      en: 'Organisation that the person represents',
    },
    hint: {
      fi: 'Ehdokas sanoo itse, mitä järjestöä edustaa, jos esittäjiä on useita.',
      sv: 'Kandidaten säger själv vilken organisation hen företräder, om flera har föreslagit.',
      en: 'The candidate says which, if several have proposed.',
    },
  },
  'candidacy.PROPOSE.seat': {
    label: { fi: 'Paikka, jolle henkilöä ehdotetaan', sv: 'Plats som personen föreslås till', en: 'Seat to propose the person for' },
  },
  'candidacy.REGISTER.seat': {
    label: {
      fi: 'Paikka, jolle järjestö nimesi henkilön',
      sv: 'Plats som organisationen utsåg personen till',
      en: 'Seat that the organisation named the person to',
    },
  },
  'candidacy.DEEM_INELIGIBLE.reason': {
    label: { fi: 'Miksi henkilö ei ole vaalikelpoinen?', sv: 'Varför är personen inte valbar?', en: 'Why is the person not eligible?' },
    hint: {
      fi: 'Esimerkiksi: Henkilö ei asu alueella. Älä kirjoita arkaluonteisia tietoja.',
      sv: 'Till exempel: Personen bor inte på området. Skriv inga känsliga uppgifter.',
      en: 'For example: The person does not live in the region. Write nothing sensitive.',
    },
  },
  'candidacy.NOT_SELECT.reason': {
    label: { fi: 'Miksi henkilöä ei valita?', sv: 'Varför väljs personen inte?', en: 'Why is the person not selected?' },
  },
  'candidacy.RECONSIDER.reason': {
    label: {
      fi: 'Miksi ehdokkuus otetaan uudelleen harkintaan?',
      sv: 'Varför tas kandidaturen upp på nytt?',
      en: 'Why is the candidacy considered again?',
    },
  },
  'candidacy.WITHDRAW.reason': {
    label: { fi: 'Miksi ehdokkuus perutaan?', sv: 'Varför dras kandidaturen tillbaka?', en: 'Why is the candidacy withdrawn?' },
    hint: {
      fi: 'Voit jättää tyhjäksi, mutta syy auttaa sihteeriä. Lyhyt riittää, esimerkiksi: Elämäntilanne on muuttunut.',
      sv: 'Du kan lämna tomt, men skälet hjälper sekreteraren. Ett kort räcker, till exempel: Livssituationen har förändrats.',
      en: 'You may leave it empty, but the reason helps the secretary. A short one is enough, for example: Circumstances have changed.',
    },
  },
  'candidacy.RESERVE.rank': {
    label: { fi: 'Järjestys varalla olevien joukossa', sv: 'Ordning bland reserverna', en: 'Place among the reserves' },
    hint: {
      fi: 'Esimerkiksi 1: hän on ensimmäisenä vuorossa.',
      sv: 'Till exempel 1: personen är först i tur.',
      en: 'For example 1: the first in turn.',
    },
  },
  'candidacy.MERGE.into': {
    label: {
      fi: 'Ehdokkuus, johon tämä yhdistetään',
      sv: 'Kandidatur som denna slås ihop med',
      en: 'Candidacy that this one is merged into',
    },
    hint: {
      fi: 'Vain kun kyse on varmasti samasta henkilöstä.',
      sv: 'Bara när det säkert är fråga om samma person.',
      en: 'Only when it is certainly the same person.',
    },
  },
  'candidacy.KEEP_APART.other': {
    label: { fi: 'Ehdokkuus, joka on eri henkilön', sv: 'Kandidatur som är en annan persons', en: 'Candidacy of somebody else' },
    hint: {
      fi: 'Näitä kahta ei enää ehdoteta yhdistettäväksi.',
      sv: 'Dessa två föreslås inte längre för sammanslagning.',
      en: 'The two are no longer suggested as the same.',
    },
  },
  keptApart: { label: { fi: 'Pidetään erillään näistä', sv: 'Hålls isär från', en: 'Kept apart from' } },
  'candidacy.TAKE_ORGANISATION.from': {
    label: { fi: 'Yhdistetty järjestö', sv: 'Organisation som slogs ihop', en: 'Organisation that was merged' },
  },
  'candidacy.TAKE_ORGANISATION.into': {
    label: { fi: 'Järjestö, johon yhdistettiin', sv: 'Organisation som den slogs ihop med', en: 'Organisation that it was merged into' },
  },
  because: { label: { fi: 'Miksi suostumusta ei ole', sv: 'Varför samtycke saknas', en: 'Why there is no consent' } },
  proposedSeat: { label: { fi: 'Paikka, jolle ehdotettu', sv: 'Plats som personen har föreslagits till', en: 'Seat proposed for' } },
  reserveRank: { label: { fi: 'Järjestys varalla', sv: 'Ordning i reserv', en: 'Place on reserve' } },
  mergedInto: { label: { fi: 'Yhdistetty tähän', sv: 'Sammanslagen med', en: 'Merged into' } },
  selectedFrom: { label: { fi: 'Valittu alkaen', sv: 'Vald från och med', en: 'Selected from' } },
  selectedTo: { label: { fi: 'Valittu saakka', sv: 'Vald till och med', en: 'Selected to' } },
  supporters: { label: { fi: 'Esitykset, jotka tukevat', sv: 'Förslag som stöder', en: 'Proposals in support' } },
  'supporters.endedAt': { label: { fi: 'Tuki päättyi', sv: 'Stödet upphörde', en: 'Support ended' } },
} as const satisfies Fields;
