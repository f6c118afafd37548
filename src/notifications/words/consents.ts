import type { Known, LettersInWords } from './kind.js';

/** What is asked of a candidate, however it reaches them. */
const REQUEST = [
  {
    fi: 'Teitä esitetään ehdokkaaksi haussa ”{call}”. Toimielin on {body}.',
    sv: 'Ni föreslås som kandidat i ansökan ”{call}”. Organet är {body}.',
    en: 'You are proposed as a candidate in the call “{call}”. The body is {body}.',
  },
  [{ fi: 'Esittäjä: {organisations}', sv: 'Förslagsställare: {organisations}', en: 'Proposed by: {organisations}' }],
  [{ fi: 'Paikka: {seat}', sv: 'Plats: {seat}', en: 'Seat: {seat}' }],
  {
    fi: 'Tarvitsemme suostumuksenne. Ilman sitä teitä ei voida valita. Voitte myös kieltäytyä tai ilmoittaa, että viesti tuli väärälle henkilölle.',
    sv: 'Vi behöver ert samtycke. Utan det kan ni inte väljas. Ni kan också avböja eller meddela att brevet kom till fel person.',
    en: 'We need your consent. Without it you cannot be selected. You can also decline, or tell us that this letter came to the wrong person.',
  },
] as const;

/** Letters of a consent. */
export const CONSENTS = {
  'consent-request': {
    candidate: {
      subject: [
        {
          fi: 'Vastatkaa viimeistään {due:end}: suostutteko ehdokkaaksi? {body}',
          sv: 'Svara senast {due:end}: samtycker ni till att kandidera? {body}',
          en: 'Please answer by {due:end}: do you consent to being a candidate? {body}',
        },
        {
          fi: 'Vastatkaa ennen päätöstä: suostutteko ehdokkaaksi? {body}',
          sv: 'Svara före beslutet: samtycker ni till att kandidera? {body}',
          en: 'Please answer before the decision: do you consent to being a candidate? {body}',
        },
      ],
      text: [
        ...REQUEST,
        [
          {
            fi: 'Vastatkaa viimeistään {due:end}. Linkin sivulla kerrotaan, mitä teistä julkaistaan. Vastaamiseen ei tarvita tunnuksia; älkää antako linkkiä muille.',
            sv: 'Svara senast {due:end}. På sidan bakom länken ser ni vad som publiceras om er. Ni behöver inget konto för att svara; ge inte länken till andra.',
            en: 'Please answer by {due:end}. The page behind the link tells what will be published about you. You need no account to answer; please do not give the link to others.',
          },
          {
            fi: 'Vastatkaa ennen kuin jäsenistä päätetään. Linkin sivulla kerrotaan, mitä teistä julkaistaan. Vastaamiseen ei tarvita tunnuksia; älkää antako linkkiä muille.',
            sv: 'Svara innan beslutet om medlemmarna fattas. På sidan bakom länken ser ni vad som publiceras om er. Ni behöver inget konto för att svara; ge inte länken till andra.',
            en: 'Please answer before the members are decided on. The page behind the link tells what will be published about you. You need no account to answer; please do not give the link to others.',
          },
        ],
      ],
      paper: [
        ...REQUEST,
        {
          fi: 'Jos teidät valitaan, nimenne, paikkanne, edustamanne järjestö sekä jäsenyytenne alku ja loppu julkaistaan. Ennen päätöstä teistä ei julkaista mitään ilman lupaanne. Esitys on viranomaisen asiakirja, josta voidaan pyytää tietoja (julkisuuslaki 621/1999).',
          sv: 'Om ni väljs publiceras ert namn, er plats, organisationen ni företräder och när medlemskapet börjar och slutar. Före beslutet publiceras inget om er utan ert tillstånd. Förslaget är en myndighetshandling som uppgifter kan begäras ur (offentlighetslagen 621/1999).',
          en: 'If you are selected, your name, seat, the organisation you represent and the first and last day of the membership are published. Before the decision nothing about you is published without your permission. The proposal is a document of the authority, which may be asked for (Act on the Openness of Government Activities 621/1999).',
        },
        [
          { fi: 'Vastatkaa viimeistään {due:end}.', sv: 'Svara senast {due:end}.', en: 'Please answer by {due:end}.' },
          {
            fi: 'Vastatkaa ennen kuin jäsenistä päätetään.',
            sv: 'Svara innan beslutet om medlemmarna fattas.',
            en: 'Please answer before the members are decided on.',
          },
        ],
      ],
    },
  },
  'consent-given': {
    candidate: {
      subject: {
        fi: 'Suostumuksenne on kirjattu: {body}',
        sv: 'Ert samtycke har antecknats: {body}',
        en: 'Your consent has been recorded: {body}',
      },
      text: [
        {
          fi: 'Kiitos. Suostumuksenne ehdokkuuteen haussa ”{call}” ({body}) on kirjattu.',
          sv: 'Tack. Ert samtycke till att kandidera i ansökan ”{call}” ({body}) har antecknats.',
          en: 'Thank you. Your consent to being a candidate in the call “{call}” ({body}) has been recorded.',
        },
        {
          fi: 'Tämä ei vielä ole valinta: ilmoitamme teille tuloksesta. Voitte peruuttaa suostumuksenne siihen asti.',
          sv: 'Detta är ännu inget val: vi meddelar er resultatet. Ni kan återta ert samtycke fram till dess.',
          en: 'This is not a selection yet: we will tell you the result. Until then you can withdraw your consent.',
        },
      ],
    },
  },
  'consent-expired': {
    secretaries: {
      subject: {
        fi: 'Suostumuspyyntöön ei vastattu ajoissa: {person}',
        sv: 'Begäran om samtycke besvarades inte i tid: {person}',
        en: 'No answer to the request for consent in time: {person}',
      },
      text: [
        {
          fi: '{person} ei ole vastannut suostumuspyyntöön määräajassa (haku ”{call}”, {body}). Ilman suostumusta henkilöä ei voi ehdottaa paikalle.',
          sv: '{person} har inte svarat på begäran om samtycke inom tidsfristen (ansökan ”{call}”, {body}). Utan samtycke kan personen inte föreslås till en plats.',
          en: '{person} has not answered the request for consent in time (call “{call}”, {body}). Without consent the person cannot be proposed for a seat.',
        },
        [{ fi: 'Vastausaika päättyi {due:end}.', sv: 'Svarstiden gick ut {due:end}.', en: 'The time to answer ended {due:end}.' }],
        {
          fi: 'Voit pyytää suostumusta uudelleen tai kirjata muuta kautta saadun vastauksen.',
          sv: 'Du kan be om samtycke på nytt eller anteckna ett svar som kommit på annat sätt.',
          en: 'You can ask for consent again, or enter an answer that came another way.',
        },
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof CONSENTS>;
