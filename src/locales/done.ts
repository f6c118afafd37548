import type { Text } from '../../workflows/kit/text.js';

/** What was done, in a sentence, by workflow and event: at once to whoever did it, and later in the list of what has happened, which leaves out a second sentence. What has none is told by the name of the event. */
export const JUST_DONE: Readonly<Record<string, Text>> = {
  'body.END': {
    fi: 'Toimielimen viimeinen päivä on tallennettu.',
    sv: 'Organets sista dag har sparats.',
    en: 'The last day of the body has been saved.',
  },
  'seat.END': {
    fi: 'Paikan viimeinen päivä on tallennettu.',
    sv: 'Platsens sista dag har sparats.',
    en: 'The last day of the seat has been saved.',
  },
  'body.GOES_ON': {
    fi: 'Toimielin jatkuu toistaiseksi: sen viimeinen päivä on poistettu.',
    sv: 'Organet fortsätter tills vidare: dess sista dag har tagits bort.',
    en: 'The body goes on: its last day has been removed.',
  },
  'seat.GOES_ON': {
    fi: 'Paikka jatkuu toistaiseksi: sen viimeinen päivä on poistettu.',
    sv: 'Platsen fortsätter tills vidare: dess sista dag har tagits bort.',
    en: 'The seat goes on: its last day has been removed.',
  },
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
  'candidate-proposal.CREATE': { fi: 'Esitys on aloitettu.', sv: 'Förslaget har påbörjats.', en: 'The proposal has been started.' },
  'candidate-proposal.SUBMIT': { fi: 'Esitys on lähetetty.', sv: 'Förslaget har sänts.', en: 'The proposal has been sent.' },
  'candidate-proposal.AMEND': { fi: 'Muutokset on tallennettu.', sv: 'Ändringarna har sparats.', en: 'The changes have been saved.' },
  'candidate-proposal.RETURN': {
    fi: 'Järjestöltä on pyydetty täydennystä. Pyyntö näkyy esityksen sivulla.',
    sv: 'Organisationen har ombetts komplettera förslaget. Begäran syns på förslagets sida.',
    en: 'The association has been asked to complete its proposal. The request is shown on the page of the proposal.',
  },
  'candidate-proposal.CHECK': {
    fi: 'Esitys on merkitty tarkistetuksi.',
    sv: 'Förslaget har markerats som granskat.',
    en: 'The proposal has been marked as checked.',
  },
  'candidate-proposal.CORRECT_CONTACT': {
    fi: 'Henkilön yhteystiedot on korjattu.',
    sv: 'Personens kontaktuppgifter har rättats.',
    en: 'The person’s contact details have been corrected.',
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
  'candidacy.AMEND': { fi: 'Toiveita on muutettu.', sv: 'Önskemålen har ändrats.', en: 'The preferences have been changed.' },
  'candidacy.DEEM_INELIGIBLE': {
    fi: 'Henkilö on todettu vaalikelvottomaksi.',
    sv: 'Personen har konstaterats sakna valbarhet.',
    en: 'The person has been found ineligible.',
  },
  'candidacy.REGISTER': { fi: 'Nimeäminen on kirjattu.', sv: 'Utnämningen har antecknats.', en: 'The appointment has been registered.' },
  'candidacy.RECONSIDER': {
    fi: 'Ehdokkuus on otettu uudelleen harkintaan.',
    sv: 'Kandidaturen har tagits upp på nytt.',
    en: 'The candidacy is being considered again.',
  },
  'candidacy.MERGE': { fi: 'Ehdokkuudet on yhdistetty.', sv: 'Kandidaturerna har slagits ihop.', en: 'The candidacies have been merged.' },
  'candidacy.KEEP_APART': { fi: 'Ehdokkuudet pidetään erillään.', sv: 'Kandidaturerna hålls isär.', en: 'The candidacies are kept apart.' },
  'consent.GIVE': { fi: 'Suostumus on annettu.', sv: 'Samtycke har getts.', en: 'Consent has been given.' },
  'consent.DECLINE': { fi: 'Henkilö on kieltäytynyt.', sv: 'Personen har avböjt.', en: 'The person has declined.' },
  'consent.NOT_ME': {
    fi: 'Pyyntö meni väärälle henkilölle.',
    sv: 'Begäran gick till fel person.',
    en: 'The request went to the wrong person.',
  },
  'consent.REMIND': {
    fi: 'Suostumuspyyntö on kirjoitettu uudelleen. Kerro henkilölle: hän vastaa kirjautumalla sähköpostiosoitteellaan.',
    sv: 'Begäran om samtycke har skrivits på nytt. Berätta för personen: svaret ges genom att logga in med e-postadressen.',
    en: 'The request for consent has been written again. Tell the person: they answer by signing in with their e-mail address.',
  },
  'consent.ASK_AGAIN': {
    fi: 'Suostumusta on pyydetty uudelleen.',
    sv: 'Samtycke har begärts på nytt.',
    en: 'Consent has been asked for again.',
  },
  'consent.CHANGE_PUBLICITY': {
    fi: 'Valinta nimen julkaisemisesta on tallennettu.',
    sv: 'Valet om publicering av namnet har sparats.',
    en: 'The choice about publishing the name has been saved.',
  },
  'consent.WITHDRAW': { fi: 'Suostumus on peruutettu.', sv: 'Samtycket har återtagits.', en: 'The consent has been withdrawn.' },
  'appointment-decision.AMEND': { fi: 'Lista on tallennettu.', sv: 'Listan har sparats.', en: 'The list has been saved.' },
  'appointment-decision.EXCHANGE': {
    fi: 'Ehdokas on vaihdettu. Kirjaa nyt päätös.',
    sv: 'Kandidaten har bytts. Anteckna nu beslutet.',
    en: 'The candidate has been exchanged. Now record the decision.',
  },
  'appointment-decision.MOVE': { fi: 'Asia on siirretty.', sv: 'Ärendet har flyttats.', en: 'The matter has been moved.' },
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
  'appointment-decision.CREATE': {
    fi: 'Päätöksen valmistelu on aloitettu.',
    sv: 'Beredningen av beslutet har inletts.',
    en: 'The preparation of the decision has begun.',
  },
  'appointment-decision.RESUME': {
    fi: 'Valmistelua on jatkettu.',
    sv: 'Beredningen har fortsatt.',
    en: 'The preparation has been resumed.',
  },
  'appointment-decision.WITHDRAW': {
    fi: 'Asia on poistettu listalta.',
    sv: 'Ärendet har dragits tillbaka från listan.',
    en: 'The matter has been removed from the list.',
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
  'membership-term.TAKE_BACK_RESIGNATION': {
    fi: 'Eropyyntö on peruttu.',
    sv: 'Begäran om avsked har återtagits.',
    en: 'The resignation request has been withdrawn.',
  },
  'membership-term.RECALL': {
    fi: 'Edustaja on kutsuttu pois.',
    sv: 'Företrädaren har återkallats.',
    en: 'The representative has been recalled.',
  },
  'membership-term.REPORT_ELIGIBILITY_LOSS': {
    fi: 'Vaalikelpoisuuden menetyksestä on ilmoitettu.',
    sv: 'Förlusten av valbarhet har anmälts.',
    en: 'The loss of eligibility has been reported.',
  },
  'membership-term.CONFIRM_ELIGIBILITY_LOSS': {
    fi: 'Vaalikelpoisuus on todettu menetetyksi.',
    sv: 'Valbarheten har konstaterats förlorad.',
    en: 'The loss of eligibility has been confirmed.',
  },
  'membership-term.DISMISS_ELIGIBILITY_ALERT': {
    fi: 'Jäsenen on todettu voivan jatkaa.',
    sv: 'Medlemmen har konstaterats kunna fortsätta.',
    en: 'The member stays in office.',
  },
  'membership-term.REPORT_DEATH': {
    fi: 'Jäsen on merkitty kuolleeksi.',
    sv: 'Medlemmen har antecknats som avliden.',
    en: 'The death of the member has been recorded.',
  },
  'membership-term.REMOVE': {
    fi: 'Jäsen on erotettu tehtävästä.',
    sv: 'Medlemmen har skilts från uppdraget.',
    en: 'The member has been removed.',
  },
  'membership-term.NAME_SUCCESSOR': { fi: 'Seuraaja on nimetty.', sv: 'En efterträdare har utsetts.', en: 'A successor has been named.' },
  'organisation.AMEND': { fi: 'Tiedot on tallennettu.', sv: 'Uppgifterna har sparats.', en: 'The changes have been saved.' },
  'organisation.CREATE': { fi: 'Järjestö on lisätty.', sv: 'Organisationen har lagts till.', en: 'The organisation has been added.' },
};

/** Under which name it is told: an END without a last day takes the last day away. */
export const doneAs = (event: string, payload: { readonly to?: unknown }): string =>
  event === 'END' && (payload.to ?? null) === null ? 'GOES_ON' : event;
