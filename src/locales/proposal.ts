import type { Texts } from '../web/reader.js';

/** Words of a proposal's own page, which is its receipt once it was sent. */
export const PROPOSAL = {
  draftTitle: { fi: 'Esityksen luonnos', sv: 'Utkast till förslag', en: 'Draft proposal' },
  title: { fi: 'Esitys: {person}', sv: 'Förslag: {person}', en: 'Proposal: {person}' },
  sent: {
    fi: 'Kiitos, esityksenne on perillä. Lähetimme kuittauksen myös sähköpostiinne.',
    sv: 'Tack, ert förslag är framme. Vi sände en bekräftelse också till er e-post.',
    en: 'Thank you, your proposal has arrived. We sent a receipt to your e-mail too.',
  },

  isDraft: {
    fi: 'Esitystä ei ole vielä lähetetty. Sen näette vain te.',
    sv: 'Förslaget har ännu inte lämnats in. Bara ni ser det.',
    en: 'The proposal has not been sent yet. Only you see it.',
  },
  draftDue: { fi: 'Lähettäkää viimeistään {due:end}.', sv: 'Lämna in det senast {due:end}.', en: 'Send it by {due:end}.' },
  isSubmitted: {
    fi: 'Esitys on saapunut. Sihteeri tarkistaa sen seuraavaksi.',
    sv: 'Förslaget har kommit in. Sekreteraren granskar det härnäst.',
    en: 'The proposal has arrived. The secretary checks it next.',
  },
  isAfterDecision: {
    fi: 'Esitys kirjattiin vasta, kun haku oli jo päätetty. Se ei ollut mukana päätöstä tehtäessä. Esitys on tallessa, ja sihteeri käsittelee sen.',
    sv: 'Förslaget antecknades först när ansökan redan var avgjord. Det var inte med när beslutet fattades. Förslaget finns kvar och behandlas av sekreteraren.',
    en: 'The proposal was recorded only when the call had been decided. It was not part of the decision. It is kept, and the secretary handles it.',
  },
  isReturned: {
    fi: 'Sihteeri pyytää täydentämään esitystä. Saapumisaika pysyy ennallaan.',
    sv: 'Sekreteraren ber er komplettera förslaget. Ankomsttiden ändras inte.',
    en: 'The secretary asks you to complete the proposal. The time of arrival stays as it was.',
  },
  isChecked: {
    fi: 'Esitys on tarkistettu ja mukana harkinnassa. Ilmoitamme, kun jäsenistä on päätetty.',
    sv: 'Förslaget har granskats och tas med i bedömningen. Vi meddelar när medlemmarna har utsetts.',
    en: 'The proposal has been checked and is being considered. We will tell you when the members have been decided.',
  },
  isLate: {
    fi: 'Esitys saapui määräajan jälkeen. Se on tallessa, mutta se otetaan mukaan vain, jos sihteeri päättää hyväksyä sen tai hakuaikaa jatketaan. Ilmoitamme teille kummassakin tapauksessa.',
    sv: 'Förslaget kom in efter tidsfristen. Det finns kvar, men tas med bara om sekreteraren beslutar att godkänna det eller om ansökningstiden förlängs. Vi meddelar er i båda fallen.',
    en: 'The proposal arrived after the deadline. It is kept, but counts only if the secretary decides to admit it or if the call is extended. We will tell you in either case.',
  },
  isAdmitted: {
    fi: 'Esitys saapui määräajan jälkeen, mutta se on hyväksytty mukaan.',
    sv: 'Förslaget kom in efter tidsfristen men har godkänts.',
    en: 'The proposal arrived after the deadline but has been admitted.',
  },
  isWithdrawn: { fi: 'Esitys on peruttu.', sv: 'Förslaget har återtagits.', en: 'The proposal has been withdrawn.' },
  isRejected: {
    fi: 'Sihteeri on hylännyt esityksen.',
    sv: 'Sekreteraren har förkastat förslaget.',
    en: 'The secretary has rejected the proposal.',
  },
  isLapsed: {
    fi: 'Esitys on rauennut, koska haku päättyi.',
    sv: 'Förslaget har förfallit eftersom ansökan upphörde.',
    en: 'The proposal has lapsed because the call ended.',
  },
  grounds: { fi: 'Perustelu', sv: 'Motivering', en: 'Grounds' },
  whatIsAsked: { fi: 'Mitä pyydetään', sv: 'Vad som begärs', en: 'What is asked' },
  completeBy: { fi: 'Täydentäkää viimeistään {day}.', sv: 'Komplettera senast {day}.', en: 'Complete it by {day}.' },
  complete: { fi: 'Täydennä esitystä', sv: 'Komplettera förslaget', en: 'Complete the proposal' },
  goOn: { fi: 'Jatka esitystä', sv: 'Fortsätt med förslaget', en: 'Go on with the proposal' },

  receipt: { fi: 'Kuitti', sv: 'Kvitto', en: 'Receipt' },
  contents: { fi: 'Esityksen sisältö', sv: 'Förslagets innehåll', en: 'What the proposal says' },
  organisation: { fi: 'Esittäjä', sv: 'Förslagsställare', en: 'Proposed by' },
  person: { fi: 'Esitetty henkilö', sv: 'Föreslagen person', en: 'Person proposed' },
  seats: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  seatsRanked: { fi: 'Paikat toivejärjestyksessä', sv: 'Platser i önskad ordning', en: 'Seats in order of preference' },
  call: { fi: 'Haku', sv: 'Ansökan', en: 'Call' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  arrived: { fi: 'Saapunut', sv: 'Inkom', en: 'Arrived' },
  helsinki: { fi: '{at} (Suomen aikaa)', sv: '{at} (finsk tid)', en: '{at} (Finnish time)' },
  deadline: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' },
  inTime: { fi: 'Esitys saapui määräajassa.', sv: 'Förslaget kom in i tid.', en: 'The proposal arrived in time.' },
  notInTime: {
    fi: 'Esitys saapui määräajan jälkeen.',
    sv: 'Förslaget kom in efter tidsfristen.',
    en: 'The proposal arrived after the deadline.',
  },
  completed: { fi: 'Täydennetty', sv: 'Kompletterat', en: 'Completed' },
  howArrived: { fi: 'Miten saapui', sv: 'Hur det kom in', en: 'How it arrived' },
  justification: { fi: 'Perustelut', sv: 'Motivering', en: 'Justification' },
  reach: { fi: 'Henkilön yhteystiedot', sv: 'Personens kontaktuppgifter', en: 'How to reach the person' },
  nothing: { fi: 'Ei annettu', sv: 'Inte angivet', en: 'Not given' },

  consent: { fi: 'Henkilön suostumus', sv: 'Personens samtycke', en: 'The person’s consent' },
  consentAsked: {
    fi: 'Suostumusta on pyydetty, mutta vastausta ei ole vielä tullut. Esitys on silti perillä.',
    sv: 'Samtycke har begärts, men svar har ännu inte kommit. Förslaget har ändå kommit in.',
    en: 'Consent has been asked for, but no answer has come yet. The proposal has arrived all the same.',
  },
  consentGiven: { fi: 'Henkilö on antanut suostumuksensa.', sv: 'Personen har gett sitt samtycke.', en: 'The person has given consent.' },
  consentRefused: {
    fi: 'Henkilö ei ole käytettävissä, joten häntä ei voida valita.',
    sv: 'Personen står inte till förfogande och kan därför inte väljas.',
    en: 'The person is not available and therefore cannot be selected.',
  },
  consentNotMe: {
    fi: 'Pyyntö meni väärälle henkilölle. Sihteeri selvittää asiaa; tarkistakaa henkilön sähköpostiosoite.',
    sv: 'Begäran gick till fel person. Sekreteraren reder ut saken; kontrollera personens e-postadress.',
    en: 'The request went to the wrong person. The secretary is looking into it; please check the person’s e-mail address.',
  },
  consentExpired: {
    fi: 'Henkilö ei vastannut ajoissa. Ilman suostumusta häntä ei voida valita: ottakaa yhteyttä häneen ja sihteeriin.',
    sv: 'Personen svarade inte i tid. Utan samtycke kan personen inte väljas: kontakta personen och sekreteraren.',
    en: 'The person did not answer in time. Without consent they cannot be selected: contact the person and the secretary.',
  },
  consentNotNeeded: {
    fi: 'Ehdokkaalta ei pyydetä suostumusta, sillä haku oli jo päätetty.',
    sv: 'Kandidaten ombeds inte om samtycke, eftersom ansökan redan var avgjord.',
    en: 'The candidate is not asked for consent, as the call had been decided.',
  },
  consentNotAsked: {
    fi: 'Suostumusta pyydetään, kun esitys on mukana haussa.',
    sv: 'Samtycke begärs när förslaget är med i ansökan.',
    en: 'Consent is asked for once the proposal takes part in the call.',
  },

  result: { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  isSelected: { fi: '{person} valittiin.', sv: '{person} valdes.', en: '{person} was selected.' },
  isNotSelected: { fi: '{person} ei tullut valituksi.', sv: '{person} valdes inte.', en: '{person} was not selected.' },
  toSeat: { fi: 'Mille paikalle', sv: 'Till vilken plats', en: 'To which seat' },
  decidedBy: { fi: 'Kuka päätti', sv: 'Vem som beslutade', en: 'Who decided' },
  decidedOn: { fi: 'Päätöspäivä', sv: 'Beslutsdag', en: 'Date of the decision' },
  section: { fi: 'Pykälä', sv: 'Paragraf', en: 'Section' },
  sectionSign: { fi: '{n} §', sv: '§ {n}', en: 'Section {n}' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  readDecision: { fi: 'Lue päätös', sv: 'Läs beslutet', en: 'Read the decision' },
  noGrounds: {
    fi: 'Päätökseen ei ole kirjattu erillistä perustelua. Voit kysyä lisää toimielimen sihteeriltä.',
    sv: 'Ingen särskild motivering har antecknats i beslutet. Du kan fråga organets sekreterare.',
    en: 'No separate grounds are recorded in the decision. You may ask the secretary of the body.',
  },
} as const satisfies Texts;
