import type { Fields } from '../fields.js';

/** Fields of calls. */
export const CALL_FIELDS = {
  'nomination-call.title': {
    label: { fi: 'Haun otsikko', sv: 'Ansökans rubrik', en: 'Title of the call' },
    hint: {
      fi: 'Esimerkiksi: Järjestöneuvottelukunnan jäsenhaku 2026–2027.',
      sv: 'Till exempel: Ansökan om medlemskap i organisationsdelegationen 2026–2027.',
      en: 'For example: Call for members of the advisory board 2026–2027.',
    },
  },
  announcement: {
    label: { fi: 'Hakuilmoitus', sv: 'Annons', en: 'Announcement' },
    hint: {
      fi: 'Kerro, mihin jäseniä haetaan, kuka voi tehdä esityksen ja mistä saa lisätietoja.',
      sv: 'Berätta vad medlemmarna söks till, vem som kan lämna förslag och var man får mer information.',
      en: 'Say what members are wanted for, who may propose and where to ask for more.',
    },
  },
  'nomination-call.kind': {
    label: { fi: 'Haun laji', sv: 'Typ av ansökan', en: 'Kind of call' },
    hint: {
      fi: 'Esimerkiksi täydennyshaku, kun jäsen on eronnut kesken toimikauden.',
      sv: 'Till exempel kompletterande ansökan när en medlem har avgått mitt i mandatperioden.',
      en: 'For example a supplementary call when a member has left during the term.',
    },
  },
  'nomination-call.term': {
    label: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
    hint: {
      fi: 'Kausi, jolle jäsenet valitaan, esimerkiksi 2026–2027.',
      sv: 'Perioden som medlemmarna väljs för, till exempel 2026–2027.',
      en: 'The term that members are chosen for, for example 2026–2027.',
    },
  },
  'nomination-call.languages': {
    label: { fi: 'Haun kielet', sv: 'Ansökans språk', en: 'Languages of the call' },
    hint: {
      fi: 'Haun voi julkaista, kun otsikko, ilmoitus ja kysymykset on kirjoitettu kaikilla valituilla kielillä.',
      sv: 'Ansökan kan publiceras när rubriken, annonsen och frågorna finns på alla valda språk.',
      en: 'The call can be published when its title, announcement and questions are there in every language chosen.',
    },
  },
  declaredMembers: {
    label: { fi: 'Varsinaisia jäseniä', sv: 'Antal ordinarie medlemmar', en: 'Number of members' },
    hint: {
      fi: 'Luvun on oltava sama kuin haussa olevien varsinaisten jäsenten paikkojen määrä, esimerkiksi 12.',
      sv: 'Talet ska vara detsamma som antalet platser för ordinarie medlemmar i ansökan, till exempel 12.',
      en: 'The number must be that of the members’ seats in the call, for example 12.',
    },
  },
  declaredDeputies: {
    label: { fi: 'Varajäseniä', sv: 'Antal ersättare', en: 'Number of deputies' },
    hint: {
      fi: 'Luvun on oltava sama kuin haussa olevien varajäsenten paikkojen määrä, esimerkiksi 12. Jos varajäseniä ei haeta, kirjoita 0.',
      sv: 'Talet ska vara detsamma som antalet platser för ersättare i ansökan, till exempel 12. Om inga ersättare söks, skriv 0.',
      en: 'The number must be that of the deputies’ seats in the call, for example 12. If there are none, write 0.',
    },
  },
  declaredExperts: {
    label: { fi: 'Asiantuntijoita', sv: 'Antal sakkunniga', en: 'Number of experts' },
    hint: {
      fi: 'Jos asiantuntijoita ei haeta, kirjoita 0.',
      sv: 'Om inga sakkunniga söks, skriv 0.',
      en: 'If no experts are wanted, write 0.',
    },
  },
  'nomination-call.seats': {
    label: { fi: 'Haussa olevat paikat', sv: 'Platser i ansökan', en: 'Seats of the call' },
    hint: {
      fi: 'Valitse ne paikat, joille nyt haetaan henkilöitä. Täydennyshaussa vain vapaat paikat.',
      sv: 'Välj de platser som nu ska fyllas. I en kompletterande ansökan bara lediga platser.',
      en: 'Choose the seats that people are wanted for now. In a supplementary call only vacant ones.',
    },
  },
  invitations: {
    label: {
      fi: 'Nimeämispyynnön saavat järjestöt',
      sv: 'Organisationer som får en begäran om nominering',
      en: 'Organisations that get a nomination request',
    },
    hint: {
      fi: 'Kohdennetussa haussa vain nämä järjestöt voivat tehdä esityksen.',
      sv: 'I en riktad ansökan kan bara dessa organisationer lämna förslag.',
      en: 'In a targeted call only these organisations may propose.',
    },
  },
  questions: {
    label: { fi: 'Haun omat kysymykset', sv: 'Ansökans egna frågor', en: 'The call’s own questions' },
    hint: {
      fi: 'Kysy vain se, mitä valinnassa tarvitaan, esimerkiksi: Millä alueella järjestö toimii?',
      sv: 'Fråga bara det som behövs för valet, till exempel: Inom vilket område verkar organisationen?',
      en: 'Ask only what the choice needs, for example: In which area does the organisation work?',
    },
  },
  'questions.key': {
    label: { fi: 'Kysymyksen lyhyt tunnus', sv: 'Kort kod för frågan', en: 'Short key of the question' },
    hint: {
      fi: 'Vastaukset tunnistetaan tällä, esimerkiksi toiminta-alue. Jokaisella kysymyksellä on oma tunnus.',
      sv: 'Svaren känns igen på koden, till exempel omrade. Varje fråga har en egen kod.',
      en: 'Answers are told apart by it, for example area. Each question has a key of its own.',
    },
  },
  'questions.text': { label: { fi: 'Kysymys', sv: 'Fråga', en: 'Question' } },
  'questions.type': { label: { fi: 'Vastauksen muoto', sv: 'Svarets form', en: 'Form of the answer' } },
  'questions.options': {
    label: { fi: 'Vastausvaihtoehdot', sv: 'Svarsalternativ', en: 'Choices' },
    hint: {
      fi: 'Tarvitaan vain, kun vastaus valitaan vaihtoehdoista.',
      sv: 'Behövs bara när svaret väljs bland alternativ.',
      en: 'Needed only when the answer is chosen from several.',
    },
  },
  'questions.options.key': { label: { fi: 'Vaihtoehdon lyhyt tunnus', sv: 'Kort kod för alternativet', en: 'Short key of the choice' } },
  'questions.options.text': { label: { fi: 'Vaihtoehto', sv: 'Alternativ', en: 'Choice' } },
  'questions.answeredBy': {
    label: { fi: 'Kuka vastaa', sv: 'Vem som svarar', en: 'Who answers' },
    hint: {
      fi: 'Järjestö vastaa esitystä tehdessään, ehdokas suostumusta antaessaan.',
      sv: 'Organisationen svarar när den lämnar förslaget, kandidaten när hen ger sitt samtycke.',
      en: 'The organisation answers with its proposal, the candidate with the consent.',
    },
  },
  'questions.required': { label: { fi: 'Vastaus on pakollinen', sv: 'Svar krävs', en: 'An answer is required' } },
  'questions.public': { label: { fi: 'Vastauksen saa julkaista', sv: 'Svaret får publiceras', en: 'The answer may be published' } },
  opensAt: {
    label: { fi: 'Haku alkaa', sv: 'Ansökan öppnar', en: 'The call opens' },
    hint: {
      fi: 'Esimerkiksi 8.3.2027 klo 8.00. Jätä tyhjäksi, jos haku alkaa heti kun se julkaistaan.',
      sv: 'Till exempel 8.3.2027 kl. 8.00. Lämna tomt om ansökan öppnar genast när den publiceras.',
      en: 'For example 8 March 2027 at 8:00. Leave it empty if the call opens as soon as it is published.',
    },
  },
  closesOn: {
    label: { fi: 'Viimeinen hakupäivä', sv: 'Sista ansökningsdag', en: 'Last day of the call' },
    hint: {
      fi: 'Esimerkiksi 24.10.2027. Esitys on ajoissa, kun se saapuu tämän päivän aikana.',
      sv: 'Till exempel 24.10.2027. Ett förslag är i tid när det kommer in under denna dag.',
      en: 'For example 24 October 2027. A proposal is in time when it arrives during this day.',
    },
  },
  closesTime: {
    label: { fi: 'Päättymisen kellonaika', sv: 'Klockslag då ansökan stänger', en: 'Closing time' },
    hint: {
      fi: 'Esimerkiksi 16.15. Jätä tyhjäksi, jos haku on auki vuorokauden loppuun.',
      sv: 'Till exempel 16.15. Lämna tomt om ansökan är öppen till dygnets slut.',
      en: 'For example 16:15. Leave it empty if the call is open until the end of the day.',
    },
  },
  'nomination-call.EXTEND.closesOn': {
    label: { fi: 'Uusi viimeinen hakupäivä', sv: 'Ny sista ansökningsdag', en: 'New last day of the call' },
    hint: {
      fi: 'Päivän on oltava nykyistä myöhempi, esimerkiksi 31.10.2027.',
      sv: 'Dagen ska vara senare än den nuvarande, till exempel 31.10.2027.',
      en: 'It must be later than the present one, for example 31 October 2027.',
    },
  },
  'nomination-call.EXTEND.reason': {
    label: { fi: 'Miksi hakuaikaa jatketaan?', sv: 'Varför förlängs ansökningstiden?', en: 'Why is the call extended?' },
    hint: {
      fi: 'Esimerkiksi: Kahdelle paikalle ei tullut yhtään esitystä.',
      sv: 'Till exempel: Till två platser kom inget förslag.',
      en: 'For example: Nobody was proposed for two of the seats.',
    },
  },
  'nomination-call.CORRECT_DEADLINE.closesOn': {
    label: { fi: 'Oikea viimeinen hakupäivä', sv: 'Rätt sista ansökningsdag', en: 'Right last day of the call' },
    hint: {
      fi: 'Esimerkiksi 14.2.2027. Korjatusta päivästä ilmoitetaan uudelleen kaikille.',
      sv: 'Till exempel 14.2.2027. Alla meddelas på nytt om den korrigerade dagen.',
      en: 'For example 14 February 2027. Everybody is told anew of the corrected day.',
    },
  },
  'nomination-call.CORRECT_DEADLINE.reason': {
    label: { fi: 'Mikä määräajassa oli väärin?', sv: 'Vad var fel i tidsfristen?', en: 'What was wrong with the deadline?' },
    hint: {
      fi: 'Esimerkiksi: Ilmoituksessa oli väärä vuosi.',
      sv: 'Till exempel: Annonsen hade fel årtal.',
      en: 'For example: The announcement had the wrong year.',
    },
  },
  'nomination-call.CANCEL.reason': {
    label: { fi: 'Miksi haku perutaan?', sv: 'Varför ställs ansökan in?', en: 'Why is the call cancelled?' },
    hint: {
      fi: 'Esimerkiksi: Toimielintä ei asetetakaan.',
      sv: 'Till exempel: Organet tillsätts inte.',
      en: 'For example: The body will not be established after all.',
    },
  },
  'nomination-call.VOID.reason': {
    label: { fi: 'Miksi haku mitätöidään?', sv: 'Varför ogiltigförklaras ansökan?', en: 'Why is the call voided?' },
    hint: {
      fi: 'Esimerkiksi: Paikkajako oli väärä, ja haku järjestetään uudelleen.',
      sv: 'Till exempel: Fördelningen av platser var fel och ansökan görs om.',
      en: 'For example: The seats were divided wrongly, and the call is held again.',
    },
  },
  consentRule: {
    label: {
      fi: 'Milloin ehdokkaan suostumus tarvitaan',
      sv: 'När kandidatens samtycke behövs',
      en: 'When the candidate’s consent is needed',
    },
    hint: {
      fi: 'Ilman suostumusta ketään ei ehdoteta nimettäväksi, jos sitä pyydetään.',
      sv: 'Om samtycke begärs föreslås ingen till utnämning utan det.',
      en: 'Where consent is asked for, nobody is proposed for appointment without it.',
    },
  },
  consentDays: {
    label: { fi: 'Montako päivää hakuajan jälkeen', sv: 'Antal dagar efter ansökningstiden', en: 'Days after closing' },
    hint: {
      fi: 'Esimerkiksi 14. Tarvitaan vain, jos suostumuksen voi antaa hakuajan jälkeen.',
      sv: 'Till exempel 14. Behövs bara om samtycket kan ges efter ansökningstiden.',
      en: 'For example 14. Needed only if consent may be given after closing.',
    },
  },
  responsible: {
    label: { fi: 'Vastuullinen sihteeri', sv: 'Ansvarig sekreterare', en: 'Responsible secretary' },
    hint: {
      fi: 'Henkilö, jolta hausta kysytään ja joka käsittelee esitykset.',
      sv: 'Personen som svarar på frågor om ansökan och behandlar förslagen.',
      en: 'Who answers questions about the call and sees to the proposals.',
    },
  },
  substitute: {
    label: { fi: 'Varahenkilö', sv: 'Ställföreträdare för sekreteraren', en: 'Substitute' },
    hint: {
      fi: 'Voi tehdä haussa kaiken, minkä sihteerikin. Hän on eri henkilö kuin sihteeri.',
      sv: 'Kan göra allt i ansökan som sekreteraren kan. Hen är en annan person än sekreteraren.',
      en: 'May do in the call whatever the secretary may. It is another person than the secretary.',
    },
  },
  supersedes: {
    label: { fi: 'Haku, jonka tämä korvaa', sv: 'Ansökan som denna ersätter', en: 'Call that this one replaces' },
    hint: {
      fi: 'Vain kun koko haku järjestetään uudelleen.',
      sv: 'Bara när hela ansökan görs om.',
      en: 'Only when the whole call is held again.',
    },
  },
  supersededBy: {
    label: { fi: 'Uusi haku, joka korvaa tämän', sv: 'Ny ansökan som ersätter denna', en: 'New call that replaces this one' },
  },
  deferSeats: {
    label: { fi: 'Toistaiseksi avoimiksi jätettävät paikat', sv: 'Platser som tills vidare lämnas öppna', en: 'Seats left open for now' },
    hint: {
      fi: 'Valitse paikat, joille ei nyt ehdoteta ketään, esimerkiksi kun ehdokkaita ei tullut.',
      sv: 'Välj de platser som ingen nu föreslås till, till exempel när inga kandidater kom.',
      en: 'Choose the seats that nobody is proposed for now, for example when there were no candidates.',
    },
  },
  deferredSeats: { label: { fi: 'Avoimiksi jätetyt paikat', sv: 'Platser som lämnats öppna', en: 'Seats left open' } },
  closesAt: { label: { fi: 'Haku päättyy', sv: 'Ansökan stänger', en: 'The call closes' } },
  deadlineVersion: { label: { fi: 'Määräajan versio', sv: 'Tidsfristens version', en: 'Version of the deadline' } },
  consentDueAt: { label: { fi: 'Suostumusten määräaika', sv: 'Tidsfrist för samtycken', en: 'Deadline for consents' } },
  publishedAt: { label: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' } },
  pinnedRules: {
    label: {
      fi: 'Kokoonpanosäännöt julkaisuhetkellä',
      sv: 'Sammansättningsreglerna vid publiceringen',
      en: 'Composition rules at publication',
    },
  },
  'pinnedRules.rule': { label: { fi: 'Kokoonpanosääntö', sv: 'Sammansättningsregel', en: 'Composition rule' } },
  'pinnedRules.row': { label: { fi: 'Säännön versio', sv: 'Regelns version', en: 'Version of the rule' } },
} as const satisfies Fields;
