import { type Known, type LettersInWords, SHARED } from './kind.js';

/** Letters of a call. */
export const CALLS = {
  'call-opened': {
    'sector-organisations': {
      subject: {
        fi: 'Esitä ehdokkaita viimeistään {closes:end}: {call}',
        sv: 'Föreslå kandidater senast {closes:end}: {call}',
        en: 'Propose candidates by {closes:end}: {call}',
      },
      text: [
        {
          fi: 'Haku ”{call}” on avautunut. Jäseniä hakee {body}.',
          sv: 'Ansökan ”{call}” har öppnats. Medlemmar söks till {body}.',
          en: 'The call “{call}” has opened. Members are sought for {body}.',
        },
        {
          fi: 'Järjestönne voi esittää ehdokkaita viimeistään {closes:end}. Esitykseen tarvitaan perustelut ja vahvistus siitä, että järjestö on valtuuttanut esityksen.',
          sv: 'Er organisation kan föreslå kandidater senast {closes:end}. Förslaget ska innehålla en motivering och en bekräftelse på att organisationen har gett fullmakt till det.',
          en: 'Your organisation can propose candidates until {closes:end}. A proposal needs a justification and a confirmation that the organisation has authorised it.',
        },
      ],
    },
  },
  'nomination-request': {
    invited: {
      subject: {
        fi: 'Nimeämispyyntö, vastatkaa viimeistään {closes:end}: {call}',
        sv: 'Begäran om nominering, svara senast {closes:end}: {call}',
        en: 'Nomination request, please answer by {closes:end}: {call}',
      },
      text: [
        {
          fi: 'Pyydämme järjestöänne nimeämään ehdokkaan. Toimielin on {body}, ja haku on ”{call}”.',
          sv: 'Vi ber er organisation nominera en kandidat. Organet är {body} och ansökan är ”{call}”.',
          en: 'We ask your organisation to nominate a candidate. The body is {body}, and the call is “{call}”.',
        },
        {
          fi: 'Lähettäkää esityksenne viimeistään {closes:end}.',
          sv: 'Lämna in ert förslag senast {closes:end}.',
          en: 'Please send your proposal by {closes:end}.',
        },
      ],
    },
  },
  'call-closed': {
    secretaries: {
      subject: {
        fi: 'Haku on päättynyt, tarkista esitykset: {call}',
        sv: 'Ansökan har avslutats, granska förslagen: {call}',
        en: 'The call has closed, check the proposals: {call}',
      },
      text: [
        {
          fi: 'Haun ”{call}” määräaika on päättynyt ({body}). Tarkista saapuneet esitykset ja aloita arviointi, tai jatka hakuaikaa, jos ehdokkaita on liian vähän.',
          sv: 'Tidsfristen för ansökan ”{call}” har gått ut ({body}). Granska de inkomna förslagen och inled bedömningen, eller förläng ansökningstiden om det finns för få kandidater.',
          en: 'The deadline of the call “{call}” has passed ({body}). Check the proposals that arrived and start the evaluation, or extend the call if there are too few candidates.',
        },
      ],
    },
  },
  'call-extended': {
    'everybody-in-call': {
      subject: {
        fi: 'Hakuaikaa on jatkettu, uusi määräaika {closes:end}: {call}',
        sv: 'Ansökningstiden har förlängts, ny tidsfrist {closes:end}: {call}',
        en: 'The call is extended, new deadline {closes:end}: {call}',
      },
      text: [
        {
          fi: 'Haun ”{call}” hakuaikaa on jatkettu ({body}). Esityksiä voi nyt lähettää viimeistään {closes:end}.',
          sv: 'Ansökningstiden för ”{call}” har förlängts ({body}). Förslag kan nu lämnas in senast {closes:end}.',
          en: 'The call “{call}” has been extended ({body}). Proposals can now be sent until {closes:end}.',
        },
        {
          fi: 'Jo lähetetyt esitykset ovat voimassa, ja niitä voi täydentää uuteen määräaikaan asti.',
          sv: 'Förslag som redan har lämnats in gäller och kan kompletteras fram till den nya tidsfristen.',
          en: 'Proposals that have been sent stay valid and can be supplemented until the new deadline.',
        },
        SHARED.reason,
      ],
    },
  },
  'deadline-corrected': {
    'everybody-in-call': {
      subject: {
        fi: 'Korjattu määräaika {closes:end}: {call}',
        sv: 'Korrigerad tidsfrist {closes:end}: {call}',
        en: 'Corrected deadline {closes:end}: {call}',
      },
      text: [
        {
          fi: 'Haun ”{call}” määräaika on korjattu ({body}). Oikea määräaika on {closes:end}. Aiemmin ilmoitettu määräaika ei enää ole voimassa.',
          sv: 'Tidsfristen för ansökan ”{call}” har korrigerats ({body}). Den rätta tidsfristen är {closes:end}. Den tidigare angivna tidsfristen gäller inte längre.',
          en: 'The deadline of the call “{call}” has been corrected ({body}). The right deadline is {closes:end}. The deadline announced earlier is no longer valid.',
        },
        SHARED.reason,
      ],
    },
  },
  'call-cancelled': {
    'everybody-in-call': {
      subject: { fi: 'Haku on peruttu: {call}', sv: 'Ansökan har ställts in: {call}', en: 'The call has been cancelled: {call}' },
      text: [
        {
          fi: 'Haku ”{call}” on peruttu ({body}). Siihen lähetetyt esitykset raukeavat, eikä teidän tarvitse tehdä mitään.',
          sv: 'Ansökan ”{call}” har ställts in ({body}). Förslagen i den förfaller, och ni behöver inte göra något.',
          en: 'The call “{call}” has been cancelled ({body}). Proposals that were sent to it lapse, and you need not do anything.',
        },
        SHARED.reason,
      ],
    },
  },
  'call-voided': {
    'everybody-in-call': {
      subject: [
        {
          fi: 'Haku on mitätöity ja korvataan uudella: {newCall}',
          sv: 'Ansökan har ogiltigförklarats och ersätts av en ny: {newCall}',
          en: 'The call has been voided and is replaced by a new one: {newCall}',
        },
        { fi: 'Haku on mitätöity: {call}', sv: 'Ansökan har ogiltigförklarats: {call}', en: 'The call has been voided: {call}' },
      ],
      text: [
        {
          fi: 'Haku ”{call}” on mitätöity ({body}). Siihen lähetetyt esitykset ja annetut suostumukset eivät ole enää voimassa.',
          sv: 'Ansökan ”{call}” har ogiltigförklarats ({body}). Förslagen och samtyckena i den gäller inte längre.',
          en: 'The call “{call}” has been voided ({body}). Proposals sent and consents given in it are no longer valid.',
        },
        [
          {
            fi: 'Sen korvaa uusi haku ”{newCall}”. Jos haluatte esittää samaa henkilöä, lähettäkää esitys uudelleen. Suostumus kysytään uudelleen.',
            sv: 'Den ersätts av den nya ansökan ”{newCall}”. Om ni vill föreslå samma person ska ni lämna in förslaget på nytt. Samtycket begärs på nytt.',
            en: 'It is replaced by the new call “{newCall}”. If you want to propose the same person, please send the proposal again. Consent is asked anew.',
          },
        ],
        SHARED.reason,
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof CALLS>;
