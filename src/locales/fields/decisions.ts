import type { Fields } from '../fields.js';

/** Fields of decisions and memberships. */
export const DECISION_FIELDS = {
  items: {
    label: { fi: 'Päätettävät paikat', sv: 'Platser som beslutet gäller', en: 'Seats to decide on' },
    hint: {
      fi: 'Jätä tyhjäksi, niin listalle tulevat kaikki haussa ehdotetut.',
      sv: 'Lämna tomt så tas alla som föreslagits i ansökan med på listan.',
      en: 'Leave it empty, and everybody proposed in the call is on the list.',
    },
  },
  'items.candidacy': { label: { fi: 'Ehdokas', sv: 'Kandidat', en: 'Candidate' } },
  'items.person': {
    label: { fi: 'Henkilö, jos hän ei ole ehdokkaana', sv: 'Person, om hen inte är kandidat', en: 'Person, if not a candidate' },
    hint: {
      fi: 'Esimerkiksi viran tai tehtävän perusteella nimettävä jäsen.',
      sv: 'Till exempel en medlem som utses på grund av sin tjänst eller sitt uppdrag.',
      en: 'For example a member by virtue of a post.',
    },
  },
  'items.organisation': {
    label: {
      fi: 'Järjestö, jota henkilö edustaa',
      sv: 'Organisation som personen företräder',
      en: 'Organisation that the person represents',
    },
  },
  plannedOn: {
    label: { fi: 'Suunniteltu päätöspäivä', sv: 'Planerad beslutsdag', en: 'Planned day of the decision' },
    hint: {
      fi: 'Kokouspäivä, jos kokous ei ole listalla, esimerkiksi 28.3.2027.',
      sv: 'Mötesdagen, om mötet inte finns på listan, till exempel 28.3.2027.',
      en: 'The day of the meeting, if it is not on the list, for example 28 March 2027.',
    },
  },
  parent: {
    label: { fi: 'Aiempi päätös', sv: 'Tidigare beslut', en: 'Earlier decision' },
    hint: {
      fi: 'Kun paikka palautettiin tai jätettiin pöydälle, valitse se päätös, josta se jäi auki.',
      sv: 'När en plats återremitterades eller bordlades: välj det beslut där den lämnades öppen.',
      en: 'When a seat was returned or tabled, choose the decision that left it open.',
    },
  },
  'appointment-decision.DECIDE.on': {
    label: { fi: 'Päätöspäivä', sv: 'Beslutsdag', en: 'Day of the decision' },
    hint: {
      fi: 'Päivä, jona toimielin päätti asiasta, esimerkiksi 28.3.2027.',
      sv: 'Dagen då organet beslutade om saken, till exempel 28.3.2027.',
      en: 'The day on which the organ decided, for example 28 March 2027.',
    },
  },
  caseNumber: {
    label: { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
    hint: {
      fi: 'Päättäjän asianhallinnasta, esimerkiksi 123/00.00.01/2027.',
      sv: 'Ur beslutsfattarens ärendehantering, till exempel 123/00.00.01/2027.',
      en: 'From the case management of the organ, for example 123/00.00.01/2027.',
    },
  },
  outcomes: {
    label: { fi: 'Päätös paikoittain', sv: 'Beslut per plats', en: 'Decision by seat' },
    hint: {
      fi: 'Jätä tyhjäksi, jos koko lista hyväksyttiin sellaisenaan.',
      sv: 'Lämna tomt om hela listan godkändes som sådan.',
      en: 'Leave it empty if the whole list was confirmed as it was.',
    },
  },
  outcome: { label: { fi: 'Mitä päätettiin', sv: 'Vad som beslutades', en: 'What was decided' } },
  grounds: {
    label: { fi: 'Päätöksen perustelu', sv: 'Motivering till beslutet', en: 'Grounds' },
    hint: {
      fi: 'Tarpeen, kun paikka palautetaan, jätetään pöydälle tai ehdotus hylätään.',
      sv: 'Behövs när platsen återremitteras, bordläggs eller förslaget förkastas.',
      en: 'Needed when a seat is returned or tabled, or the proposal rejected.',
    },
  },
  'appointment-decision.DECIDE.from': {
    label: { fi: 'Jäsenyyksien ensimmäinen päivä', sv: 'Medlemskapens första dag', en: 'First day of the memberships' },
    hint: {
      fi: 'Jätä tyhjäksi, niin jäsenyys alkaa toimikauden alusta tai kesken kauden päätöspäivästä.',
      sv: 'Lämna tomt så börjar medlemskapet när mandatperioden börjar eller, mitt i perioden, på beslutsdagen.',
      en: 'Leave it empty, and they start with the term or, within it, on the day of the decision.',
    },
  },
  'appointment-decision.DECIDE.to': {
    label: { fi: 'Jäsenyyksien viimeinen päivä', sv: 'Medlemskapens sista dag', en: 'Last day of the memberships' },
    hint: {
      fi: 'Jätä tyhjäksi, niin jäsenyys kestää toimikauden loppuun.',
      sv: 'Lämna tomt så varar medlemskapet till mandatperiodens slut.',
      en: 'Leave it empty, and they last to the end of the term.',
    },
  },
  'appointment-decision.TABLE.reason': {
    label: { fi: 'Miksi asia jätettiin pöydälle?', sv: 'Varför bordlades ärendet?', en: 'Why was it tabled?' },
  },
  'appointment-decision.RETURN.reason': {
    label: {
      fi: 'Miksi asia palautettiin valmisteluun?',
      sv: 'Varför återremitterades ärendet?',
      en: 'Why was it returned for preparation?',
    },
    hint: {
      fi: 'Esimerkiksi: Yhden paikan perustelut pyydettiin selvittämään.',
      sv: 'Till exempel: Motiveringen för en plats behövde utredas.',
      en: 'For example: The reasons for one seat were to be looked into.',
    },
  },
  'appointment-decision.WITHDRAW.reason': {
    label: {
      fi: 'Miksi asia poistetaan listalta?',
      sv: 'Varför dras ärendet tillbaka från listan?',
      en: 'Why is it removed from the list?',
    },
  },
  publishedOn: {
    label: { fi: 'Päätöksen julkaisupäivä', sv: 'Beslutets publiceringsdag', en: 'Day of publication' },
    hint: {
      fi: 'Päivä, jona pöytäkirja oli nähtävillä verkossa. Jätä tyhjäksi, jos se on tänään.',
      sv: 'Dagen då protokollet fanns på webben. Lämna tomt om den är i dag.',
      en: 'The day on which the minutes were on the web. Leave it empty if that is today.',
    },
  },
  decidedOn: { label: { fi: 'Päätetty', sv: 'Beslutat', en: 'Decided' } },

  'membership-term.predecessor': {
    label: { fi: 'Edeltäjän jäsenyys', sv: 'Företrädarens medlemskap', en: 'Membership of the predecessor' },
  },
  'membership-term.on': {
    label: { fi: 'Jäsenyyden viimeinen päivä', sv: 'Medlemskapets sista dag', en: 'Last day of the membership' },
    hint: {
      fi: 'Esimerkiksi 31.8.2027. Paikka on vapaa seuraavasta päivästä.',
      sv: 'Till exempel 31.8.2027. Platsen är ledig från följande dag.',
      en: 'For example 31 August 2027. The seat is vacant from the next day on.',
    },
  },
  'membership-term.REPORT_DEATH.on': {
    label: { fi: 'Jäsenyyden viimeinen päivä', sv: 'Medlemskapets sista dag', en: 'Last day of the membership' },
    hint: {
      fi: 'Kuolinpäivä, jos se on tiedossa.',
      sv: 'Dödsdagen, om den är känd.',
      en: 'The day of death, if it is known.',
    },
  },
  'membership-term.REQUEST_RESIGNATION.reason': {
    label: { fi: 'Miksi eroa pyydetään?', sv: 'Varför begärs avsked?', en: 'Why is resignation requested?' },
    hint: {
      fi: 'Lyhyt syy riittää, esimerkiksi: Muutan toiselle paikkakunnalle.',
      sv: 'Ett kort skäl räcker, till exempel: Jag flyttar till en annan ort.',
      en: 'A short reason is enough, for example: I am moving away.',
    },
  },
  'membership-term.RECALL.reason': {
    label: { fi: 'Miksi edustaja kutsutaan pois?', sv: 'Varför återkallas företrädaren?', en: 'Why is the representative recalled?' },
  },
  'membership-term.REPORT_ELIGIBILITY_LOSS.reason': {
    label: {
      fi: 'Miksi vaalikelpoisuus on voitu menettää?',
      sv: 'Varför kan valbarheten ha gått förlorad?',
      en: 'Why may eligibility have been lost?',
    },
    hint: {
      fi: 'Esimerkiksi: Jäsen on muuttanut pois alueelta.',
      sv: 'Till exempel: Medlemmen har flyttat från området.',
      en: 'For example: The member has moved away from the region.',
    },
  },
  'membership-term.DISMISS_ELIGIBILITY_ALERT.reason': {
    label: { fi: 'Miksi jäsen jatkaa?', sv: 'Varför fortsätter medlemmen?', en: 'Why does the member stay?' },
  },
  'membership-term.NAME_SUCCESSOR.person': {
    label: { fi: 'Seuraaja', sv: 'Efterträdare', en: 'Successor' },
    hint: {
      fi: 'Henkilö, joka edustaa järjestöä tästä eteenpäin.',
      sv: 'Personen som företräder organisationen från och med nu.',
      en: 'Who represents the organisation from now on.',
    },
  },
  'membership-term.NAME_SUCCESSOR.from': {
    label: { fi: 'Seuraajan ensimmäinen päivä', sv: 'Efterträdarens första dag', en: 'First day of the successor' },
    hint: {
      fi: 'Aikaisintaan edeltäjän viimeistä päivää seuraava päivä.',
      sv: 'Tidigast dagen efter företrädarens sista dag.',
      en: 'At the earliest the day after the last one of the predecessor.',
    },
  },
  announcedAt: { label: { fi: 'Lähtö ilmoitettu', sv: 'Avgången anmäld', en: 'Departure announced' } },
  vacatedOn: { label: { fi: 'Viimeinen päivä jäsenenä', sv: 'Sista dag som medlem', en: 'Last day as a member' } },
  confirmedAt: { label: { fi: 'Vahvistettu', sv: 'Bekräftat', en: 'Confirmed' } },
  seatedAt: { label: { fi: 'Aloitti tehtävässä', sv: 'Tillträdde uppdraget', en: 'Took up the seat' } },
  eligibilityAlertAt: { label: { fi: 'Vaalikelpoisuus epäselvä', sv: 'Valbarheten oklar', en: 'Eligibility in doubt since' } },
  holdings: { label: { fi: 'Kuka on istunut paikalla', sv: 'Vem som har innehaft platsen', en: 'Who has held the seat' } },
  mandates: { label: { fi: 'Kenen paikka on', sv: 'Vems platsen är', en: 'Whose the seat is' } },
  'periods.from': { label: { fi: 'Voimassa alkaen', sv: 'I kraft från och med', en: 'Holds from' } },
  'periods.until': { label: { fi: 'Ei enää voimassa', sv: 'Inte längre i kraft', en: 'No longer holds from' } },
  'holdings.until': { label: { fi: 'Ei enää paikalla', sv: 'Inte längre på platsen', en: 'No longer there from' } },
  'mandates.until': { label: { fi: 'Ei enää', sv: 'Inte längre', en: 'No longer from' } },
} as const satisfies Fields;
