import { refuser } from '../kit/reason.js';

export const refusals = {
  'proposal.call-not-open': {
    fi: 'Haku ei ota vastaan esityksiä.',
    sv: 'Ansökan tar inte emot förslag.',
    en: 'The call does not take proposals.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-opens-later': {
    fi: 'Haku avautuu vasta {notBefore}.',
    sv: 'Ansökan öppnas först {notBefore}.',
    en: 'The call opens only {notBefore}.',
    source: 'Edustus handbook: processes',
  },
  'proposal.arrived-in-time': {
    fi: 'Esitys on saapunut ajoissa.',
    sv: 'Förslaget har kommit in i tid.',
    en: 'The proposal arrived in time.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrived-late': {
    fi: 'Esitys on saapunut määräajan jälkeen myös jatketun ajan mukaan.',
    sv: 'Förslaget har kommit in efter tidsfristen även enligt den förlängda tiden.',
    en: 'The proposal is late by the extended deadline too.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.justification-missing': {
    fi: 'Perustelu puuttuu.',
    sv: 'Motivering saknas.',
    en: 'The justification is missing.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-missing': {
    fi: 'Valitse vähintään yksi paikka.',
    sv: 'Välj minst en plats.',
    en: 'Choose at least one seat.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-not-in-call': {
    fi: 'Valittu paikka ei ole tässä haussa avoinna esityksille.',
    sv: 'Den valda platsen är inte öppen för förslag i denna ansökan.',
    en: 'A chosen seat is not open to proposals in this call.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-of-another-nominator': {
    fi: 'Paikalle esittää vain nimetty järjestö.',
    sv: 'Endast den utsedda organisationen föreslår till platsen.',
    en: 'Only the named organisation proposes for this seat.',
    source: 'Edustus handbook: processes',
  },
  'proposal.not-invited': {
    fi: 'Kohdennettu haku on vain kutsutuille järjestöille.',
    sv: 'Den riktade ansökan är endast för inbjudna organisationer.',
    en: 'The targeted call is for invited organisations only.',
    source: 'Edustus handbook: processes',
  },
  'proposal.answer-missing': {
    fi: 'Vastaus puuttuu: {question}.',
    sv: 'Svar saknas: {question}.',
    en: 'An answer is missing: {question}.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.not-authorised': {
    fi: 'Vahvista, että järjestö on valtuuttanut esityksen.',
    sv: 'Bekräfta att organisationen har gett fullmakt till förslaget.',
    en: 'Declare that the organisation has authorised the proposal.',
    source: 'Edustus handbook: processes',
  },
  'proposal.organisation-missing': {
    fi: 'Esittävä järjestö puuttuu.',
    sv: 'Den föreslående organisationen saknas.',
    en: 'The nominating organisation is missing.',
    source: 'Edustus handbook: processes',
  },
  'proposal.organisation-dissolved': {
    fi: 'Järjestö on lakannut toimimasta: uusia esityksiä se ei voi tehdä.',
    sv: 'Organisationen har upphört: den kan inte lägga fram nya förslag.',
    en: 'The organisation has been dissolved and cannot propose any more.',
    source: 'Edustus handbook: case 9',
  },
  'proposal.arrival-is-stamped': {
    fi: 'Saapumishetken kirjaa kello. Vain sihteeri merkitsee muulla tavoin saapuneen esityksen ajan.',
    sv: 'Ankomsttiden stämplas av klockan. Endast sekreteraren antecknar tiden för det som kommit på annat sätt.',
    en: 'The clock stamps the arrival. Only the secretary records the time of what came another way.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrival-unknown': {
    fi: 'Merkitse, milloin esitys todella saapui.',
    sv: 'Ange när förslaget verkligen kom in.',
    en: 'Say when the proposal really arrived.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrival-in-future': {
    fi: 'Saapumishetki on tulevaisuudessa.',
    sv: 'Ankomsttiden ligger i framtiden.',
    en: 'The arrival lies in the future.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.original-missing': {
    fi: 'Liitä alkuperäinen viesti tai asiakirja.',
    sv: 'Bifoga det ursprungliga meddelandet eller dokumentet.',
    en: 'Attach the original message or document.',
    source: 'Edustus handbook: regimes and channels',
  },
  'proposal.completion-past': {
    fi: 'Täydennyksen määräpäivä on mennyt.',
    sv: 'Datumet för komplettering har passerat.',
    en: 'The date for completion lies in the past.',
    source: 'Edustus handbook: time',
  },
  'proposal.sent-facts-stand': {
    fi: 'Lähetetyn esityksen henkilöä, järjestöä tai paikkoja ei voi vaihtaa. Peru esitys ja tee uusi.',
    sv: 'Person, organisation eller platser kan inte ändras i ett sänt förslag. Återta förslaget och gör ett nytt.',
    en: 'Person, organisation and seats of a sent proposal stand. Withdraw it and make a new one.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-closed-for-changes': {
    fi: 'Lähetettyä esitystä voi täydentää vain haun ollessa auki.',
    sv: 'Ett sänt förslag kan kompletteras endast medan ansökan är öppen.',
    en: 'A sent proposal may be supplemented only while the call is open.',
    source: 'Edustus handbook: processes',
  },
  'proposal.answer-to-nothing': {
    fi: 'Haussa ei ole kysymystä {question}.',
    sv: 'Ansökan har ingen fråga {question}.',
    en: 'The call has no question {question}.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.answer-unfit': {
    fi: 'Vastaus kysymykseen {question} ei ole sitä muotoa, jota kysytään: teksti, luku tai kyllä/ei.',
    sv: 'Svaret på frågan {question} har inte den form som efterfrågas: text, tal eller ja/nej.',
    en: 'The answer to {question} is not of the form that is asked for: text, number or yes/no.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.own-organisation-missing': {
    fi: 'Oman järjestösi on oltava esittäjien joukossa.',
    sv: 'Din egen organisation ska vara bland förslagsställarna.',
    en: 'An organisation of your own must be among those that propose.',
    source: 'Edustus handbook: processes',
  },
  'proposal.arrival-stands': {
    fi: 'Esitys on jo saapunut: täydennyksen hetken kirjaa kello. Liitä viesti toimielimen asiakirjoihin.',
    sv: 'Förslaget har redan kommit in: kompletteringens tidpunkt stämplas av klockan. Foga meddelandet till organets dokument.',
    en: 'The proposal has arrived already: the clock stamps its completion. Keep the message among the documents of the body.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-settled': {
    fi: 'Haku on päätetty tai päättynyt: myöhästynyttä esitystä ei voi enää hyväksyä mukaan.',
    sv: 'Ansökan är avgjord eller har upphört: ett försenat förslag kan inte längre godkännas.',
    en: 'The call has been decided or has ended: a late proposal cannot be admitted any more.',
    source: 'Edustus handbook: time',
  },
  'proposal.candidate-selected': {
    fi: 'Ehdokas on jo valittu: esitystä ei voi enää perua eikä hylätä. Jäsenyys päättyy omalla menettelyllään.',
    sv: 'Kandidaten har redan valts: förslaget kan inte längre återtas eller avvisas. Medlemskapet upphör genom sitt eget förfarande.',
    en: 'The candidate has been selected: the proposal can be neither withdrawn nor rejected any more. A membership ends by its own procedure.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
