import type { Text } from '../../workflows/kit/text.js';

/** What was just done, in a sentence, by workflow and event. What has none is told by the name of the event. */
export const JUST_DONE: Readonly<Record<string, Text>> = {
  'nomination-call.CREATE': { fi: 'Luonnos on luotu.', sv: 'Utkastet har skapats.', en: 'The draft has been created.' },
  'nomination-call.AMEND': { fi: 'Luonnos on tallennettu.', sv: 'Utkastet har sparats.', en: 'The draft has been saved.' },
  'nomination-call.PUBLISH': { fi: 'Haku on julkaistu.', sv: 'Ansökan har publicerats.', en: 'The call has been published.' },
  'nomination-call.CLOSE': { fi: 'Haku on suljettu.', sv: 'Ansökan har stängts.', en: 'The call has been closed.' },
  'nomination-call.EXTEND': { fi: 'Hakuaikaa on jatkettu.', sv: 'Ansökningstiden har förlängts.', en: 'The call has been extended.' },
  'nomination-call.CORRECT_DEADLINE': {
    fi: 'Määräaika on korjattu.',
    sv: 'Tidsfristen har korrigerats.',
    en: 'The deadline has been corrected.',
  },
  'nomination-call.EVALUATE': {
    fi: 'Arviointi on aloitettu. Ehdota seuraavaksi henkilöitä paikoille.',
    sv: 'Bedömningen har inletts. Föreslå sedan personer till platserna.',
    en: 'The evaluation has begun. Next, propose people for the seats.',
  },
  'nomination-call.READY': {
    fi: 'Päätösehdotus on valmis. Jatka alta päätökseen ja vie se esityslistalle.',
    sv: 'Beslutsförslaget är klart. Fortsätt nedan till beslutet och ta upp det på föredragningslistan.',
    en: 'The draft decision is ready. Go on to the decision below and place it on the agenda.',
  },
  'nomination-call.COMPLETE': {
    fi: 'Nimeämiset on merkitty valmiiksi.',
    sv: 'Utnämningarna har markerats som klara.',
    en: 'The appointments have been marked as complete.',
  },
  'nomination-call.RECONSIDER': {
    fi: 'Haku on palautettu arviointiin.',
    sv: 'Ansökan har återförts till bedömning.',
    en: 'The call is being evaluated again.',
  },
  'nomination-call.ARCHIVE': { fi: 'Haku on arkistoitu.', sv: 'Ansökan har arkiverats.', en: 'The call has been archived.' },
  'nomination-call.CANCEL': { fi: 'Haku on peruttu.', sv: 'Ansökan har ställts in.', en: 'The call has been cancelled.' },
  'nomination-call.VOID': { fi: 'Haku on mitätöity.', sv: 'Ansökan har ogiltigförklarats.', en: 'The call has been voided.' },
  'candidate-proposal.AMEND': { fi: 'Muutokset on tallennettu.', sv: 'Ändringarna har sparats.', en: 'The changes have been saved.' },
  'candidate-proposal.RETURN': {
    fi: 'Järjestölle on lähetetty täydennyspyyntö.',
    sv: 'Begäran om komplettering har sänts till organisationen.',
    en: 'The association has been asked to complete its proposal.',
  },
  'candidate-proposal.CHECK': {
    fi: 'Esitys on merkitty tarkistetuksi.',
    sv: 'Förslaget har markerats som granskat.',
    en: 'The proposal has been marked as checked.',
  },
  'candidate-proposal.ADMIT': {
    fi: 'Myöhästynyt esitys on hyväksytty käsiteltäväksi.',
    sv: 'Det försenade förslaget har godkänts för behandling.',
    en: 'The late proposal has been admitted.',
  },
  'candidate-proposal.REJECT': { fi: 'Esitys on hylätty.', sv: 'Förslaget har förkastats.', en: 'The proposal has been rejected.' },
  'candidate-proposal.WITHDRAW': { fi: 'Esitys on peruttu.', sv: 'Förslaget har återtagits.', en: 'The proposal has been withdrawn.' },
  'candidacy.DEEM_ELIGIBLE': {
    fi: 'Vaalikelpoisuus on todettu.',
    sv: 'Valbarheten har konstaterats.',
    en: 'Eligibility has been confirmed.',
  },
  'candidacy.PROPOSE': {
    fi: 'Henkilö on ehdotettu paikalle.',
    sv: 'Personen har föreslagits till platsen.',
    en: 'The person has been proposed for the seat.',
  },
  'candidacy.RETRACT': {
    fi: 'Ehdotus paikalle on peruttu.',
    sv: 'Förslaget till platsen har tagits tillbaka.',
    en: 'The proposal for the seat has been taken back.',
  },
  'candidacy.SHORTLIST': { fi: 'Henkilö on asetettu ehdolle.', sv: 'Personen har tagits med i urvalet.', en: 'The person is shortlisted.' },
  'candidacy.RESERVE': { fi: 'Henkilö on asetettu varalle.', sv: 'Personen har placerats i reserv.', en: 'The person is on reserve.' },
  'candidacy.NOT_SELECT': { fi: 'Henkilö on jätetty valitsematta.', sv: 'Personen har inte valts.', en: 'The person was not selected.' },
  'candidacy.WITHDRAW': { fi: 'Ehdokkuus on peruttu.', sv: 'Kandidaturen har dragits tillbaka.', en: 'The candidacy has been withdrawn.' },
  'appointment-decision.AMEND': { fi: 'Lista on tallennettu.', sv: 'Listan har sparats.', en: 'The list has been saved.' },
  'appointment-decision.PLACE_ON_AGENDA': {
    fi: 'Asia on viety esityslistalle.',
    sv: 'Ärendet har tagits upp på föredragningslistan.',
    en: 'The matter has been placed on the agenda.',
  },
  'appointment-decision.DECIDE': { fi: 'Päätös on kirjattu.', sv: 'Beslutet har antecknats.', en: 'The decision has been recorded.' },
  'appointment-decision.TABLE': { fi: 'Asia on jätetty pöydälle.', sv: 'Ärendet har bordlagts.', en: 'The matter has been tabled.' },
  'appointment-decision.RETURN': {
    fi: 'Asia on palautettu valmisteluun.',
    sv: 'Ärendet har återremitterats för beredning.',
    en: 'The matter has been returned for preparation.',
  },
  'appointment-decision.PUBLISH': {
    fi: 'Päätös on julkaistu. Nimetyt näkyvät nyt toimielimen sivulla.',
    sv: 'Beslutet har publicerats. De utsedda syns nu på organets sida.',
    en: 'The decision has been published. Those appointed are now shown on the page of the body.',
  },
  'appointment-decision.FINALISE': {
    fi: 'Päätös on todettu lainvoimaiseksi.',
    sv: 'Beslutet har konstaterats ha vunnit laga kraft.',
    en: 'The decision has been marked as final.',
  },
  'membership-term.ACCEPT': {
    fi: 'Tehtävä on otettu vastaan.',
    sv: 'Uppdraget har tagits emot.',
    en: 'The appointment has been accepted.',
  },
  'membership-term.REQUEST_RESIGNATION': {
    fi: 'Eropyyntö on lähetetty.',
    sv: 'Begäran om avsked har sänts.',
    en: 'The resignation has been requested.',
  },
  'membership-term.GRANT_RESIGNATION': { fi: 'Ero on myönnetty.', sv: 'Avsked har beviljats.', en: 'The resignation has been granted.' },
  'organisation.AMEND': { fi: 'Tiedot on tallennettu.', sv: 'Uppgifterna har sparats.', en: 'The changes have been saved.' },
  'organisation.CREATE': { fi: 'Järjestö on lisätty.', sv: 'Organisationen har lagts till.', en: 'The organisation has been added.' },
};
