import type { Text } from '../../workflows/kit/text.js';

const DECISION: Text = {
  fi: 'Jäsenistä on tarkoitus päättää {at}.',
  sv: 'Beslutet om medlemmarna är planerat till den {at}.',
  en: 'The decision on the members is planned for {at}.',
};
const CONSENT: Text = {
  fi: 'Suostumusta odotetaan viimeistään {at:end}.',
  sv: 'Samtycket väntas senast {at:end}.',
  en: 'The consent is due by {at:end}.',
};

/** What the clock will do to an instance and when, by workflow and the key of its deadline. */
export const COMING: Readonly<Record<string, Text>> = {
  'nomination-call.open': { fi: 'Haku avautuu {at}.', sv: 'Ansökan öppnas {at}.', en: 'The call opens on {at}.' },
  'nomination-call.close': { fi: 'Haku sulkeutuu {at:end}.', sv: 'Ansökan stängs {at:end}.', en: 'The call closes on {at:end}.' },
  'consent.expire': {
    fi: 'Vastausaika päättyy {at:end}.',
    sv: 'Svarstiden går ut {at:end}.',
    en: 'The time for answering ends on {at:end}.',
  },
  'membership-term.start': { fi: 'Jäsenyys alkaa {at}.', sv: 'Medlemskapet börjar {at}.', en: 'The membership starts on {at}.' },
  'membership-term.end': { fi: 'Jäsenyys päättyy {at:end}.', sv: 'Medlemskapet upphör {at:end}.', en: 'The membership ends on {at:end}.' },
};

/** What people have planned or asked for and when, by workflow and the key that it has in src/desk/deadlines.ts. */
export const PLANNED: Readonly<Record<string, Text>> = {
  'nomination-call.consents': {
    fi: 'Suostumuksia odotetaan viimeistään {at:end}.',
    sv: 'Samtyckena väntas senast {at:end}.',
    en: 'The consents are due by {at:end}.',
  },
  'nomination-call.decision': DECISION,
  'candidate-proposal.completion': {
    fi: 'Täydennystä odotetaan viimeistään {at:end}.',
    sv: 'Kompletteringen väntas senast {at:end}.',
    en: 'The completion is due by {at:end}.',
  },
  'candidate-proposal.consent': CONSENT,
  'candidate-proposal.decision': DECISION,
  'candidacy.consent': CONSENT,
  'candidacy.decision': DECISION,
  'consent.decision': DECISION,
  'appointment-decision.decision': DECISION,
};

/** Where naming a role would not say what is waited for, by workflow and state. */
export const WAITING_FOR: Readonly<Record<string, Text>> = {
  'nomination-call.open': {
    fi: 'Järjestöt voivat nyt tehdä esityksiä.',
    sv: 'Organisationerna kan nu lämna förslag.',
    en: 'Associations can make their proposals now.',
  },
  'nomination-call.closed': {
    fi: 'Sihteeri käy läpi saapuneet esitykset ja aloittaa arvioinnin.',
    sv: 'Sekreteraren går igenom förslagen och börjar bedömningen.',
    en: 'The secretary goes through the proposals and starts the evaluation.',
  },
  'nomination-call.evaluating': {
    fi: 'Sihteeri valmistelee ehdotuksen jäsenistä.',
    sv: 'Sekreteraren bereder förslaget till medlemmar.',
    en: 'The secretary prepares who is to be put forward.',
  },
  'nomination-call.proposal-ready': {
    fi: 'Seuraavaksi päätetään jäsenistä.',
    sv: 'Härnäst fattas beslut om medlemmarna.',
    en: 'Next the members are decided on.',
  },
  'nomination-call.decided': {
    fi: 'Haku on ratkaistu. Järjestöjen ei tarvitse tehdä mitään.',
    sv: 'Ansökan är avgjord. Organisationerna behöver inte göra något.',
    en: 'The call has been decided. Associations do not need to do anything.',
  },
  'candidate-proposal.draft': {
    fi: 'Järjestön yhteyshenkilö täyttää esityksen loppuun ja lähettää sen.',
    sv: 'Organisationens kontaktperson fyller i förslaget och sänder det.',
    en: 'The organisation’s contact completes the proposal and sends it.',
  },
  'candidate-proposal.submitted': {
    fi: 'Sihteeri tarkistaa esityksen.',
    sv: 'Sekreteraren granskar förslaget.',
    en: 'The secretary checks the proposal.',
  },
  'candidate-proposal.returned': {
    fi: 'Järjestön yhteyshenkilö täydentää esityksen ja lähettää sen uudelleen.',
    sv: 'Organisationens kontaktperson kompletterar förslaget och sänder det på nytt.',
    en: 'The organisation’s contact completes the proposal and sends it again.',
  },
  'candidate-proposal.checked': {
    fi: 'Esitys on mukana harkinnassa. Seuraavaksi päätetään jäsenistä.',
    sv: 'Förslaget är med i bedömningen. Härnäst fattas beslut om medlemmarna.',
    en: 'The proposal is being considered. Next the members are decided on.',
  },
  'candidate-proposal.astray': {
    fi: 'Järjestön yhteyshenkilö tai sihteeri korjaa henkilön yhteystiedot. Sen jälkeen suostumusta pyydetään uudelleen.',
    sv: 'Organisationens kontaktperson eller sekreteraren rättar personens kontaktuppgifter. Därefter begärs samtycke på nytt.',
    en: 'The organisation’s contact or the secretary corrects the person’s contact details. Then consent is asked for again.',
  },
  'candidate-proposal.gone': {
    fi: 'Henkilö ei ole käytettävissä, joten tämä esitys ei etene. Jos haku on auki, järjestö voi esittää toista henkilöä.',
    sv: 'Personen står inte till förfogande, så detta förslag går inte vidare. Om ansökan är öppen kan organisationen föreslå en annan person.',
    en: 'The person is not available, so this proposal goes no further. While the call is open, the organisation can propose somebody else.',
  },
  'candidate-proposal.late': {
    fi: 'Sihteeri ratkaisee, mitä myöhästyneelle esitykselle tehdään.',
    sv: 'Sekreteraren avgör vad som görs med det försenade förslaget.',
    en: 'The secretary decides what is done with the late proposal.',
  },
};

/** The same to whoever it waits for, by workflow and state, and by role where several wait for different things. */
export const YOUR_TURN: Readonly<Record<string, Text>> = {
  'nomination-call.closed': {
    fi: 'Nyt on sinun vuorosi: käy läpi saapuneet esitykset ja aloita arviointi.',
    sv: 'Nu är det din tur: gå igenom förslagen och inled bedömningen.',
    en: 'It is now your turn: go through the proposals and start the evaluation.',
  },
  'nomination-call.evaluating': {
    fi: 'Nyt on sinun vuorosi: valmistele ehdotus jäsenistä.',
    sv: 'Nu är det din tur: bered förslaget till medlemmar.',
    en: 'It is now your turn: prepare who is to be put forward.',
  },
  'nomination-call.decided': {
    fi: 'Haku on ratkaistu. Nyt on sinun vuorosi: arkistoi haku, kun päätökset ovat lainvoimaisia.',
    sv: 'Ansökan är avgjord. Nu är det din tur: arkivera ansökan när besluten har vunnit laga kraft.',
    en: 'The call has been decided. It is now your turn: archive the call once the decisions are final.',
  },
  'candidate-proposal.draft': {
    fi: 'Nyt on sinun vuorosi: täytä esitys loppuun ja lähetä se.',
    sv: 'Nu är det din tur: fyll i förslaget och sänd det.',
    en: 'It is now your turn: complete the proposal and send it.',
  },
  'candidate-proposal.submitted': {
    fi: 'Nyt on sinun vuorosi: tarkista esitys.',
    sv: 'Nu är det din tur: granska förslaget.',
    en: 'It is now your turn: check the proposal.',
  },
  'candidate-proposal.returned': {
    fi: 'Nyt on sinun vuorosi: täydennä esitys ja lähetä se uudelleen.',
    sv: 'Nu är det din tur: komplettera förslaget och sänd det på nytt.',
    en: 'It is now your turn: complete the proposal and send it again.',
  },
  'candidate-proposal.checked': {
    fi: 'Esitys on tarkistettu. Nyt on sinun vuorosi: arvioi ehdokas.',
    sv: 'Förslaget är granskat. Nu är det din tur: bedöm kandidaten.',
    en: 'The proposal is checked. It is now your turn: evaluate the candidate.',
  },
  'candidate-proposal.late': {
    fi: 'Nyt on sinun vuorosi: ratkaise, mitä myöhästyneelle esitykselle tehdään.',
    sv: 'Nu är det din tur: avgör vad som görs med det försenade förslaget.',
    en: 'It is now your turn: decide what is done with the late proposal.',
  },
  'candidate-proposal.astray': {
    fi: 'Nyt on sinun vuorosi: korjaa henkilön yhteystiedot, niin suostumusta pyydetään uudelleen.',
    sv: 'Nu är det din tur: rätta personens kontaktuppgifter, så begärs samtycke på nytt.',
    en: 'It is now your turn: correct the person’s contact details, and consent is asked for again.',
  },
  'candidate-proposal.gone': {
    fi: 'Henkilö ei ole käytettävissä. Nyt on sinun vuorosi: käy esitys silti läpi, jotta haku voi edetä.',
    sv: 'Personen står inte till förfogande. Nu är det din tur: gå ändå igenom förslaget, så att ansökan kan gå vidare.',
    en: 'The person is not available. It is now your turn: go through the proposal all the same, so that the call can go on.',
  },
  'candidacy.open.candidate': {
    fi: 'Nyt on sinun vuorosi: vastaa suostumuspyyntöön.',
    sv: 'Nu är det din tur: svara på begäran om samtycke.',
    en: 'It is now your turn: answer the request for consent.',
  },
  'consent.asked': {
    fi: 'Nyt on sinun vuorosi: vastaa, suostutko ehdokkaaksi.',
    sv: 'Nu är det din tur: svara om du samtycker till att kandidera.',
    en: 'It is now your turn: answer whether you agree to be a candidate.',
  },
};

/** States that last while nobody is waited for, where nothing has ended, by workflow and state. */
export const RESTING: Readonly<Record<string, Text>> = {
  'candidate-proposal.gone': {
    fi: 'Henkilö ei ole enää mukana harkinnassa, joten tämä esitys ei etene.',
    sv: 'Personen är inte längre med i bedömningen, så detta förslag går inte vidare.',
    en: 'The person is no longer being considered, so this proposal goes no further.',
  },
  'consent.given': {
    fi: 'Suostumus on annettu. Muuta ei enää tarvita.',
    sv: 'Samtycket har getts. Inget mer behövs.',
    en: 'The consent has been given. Nothing more is needed.',
  },
  'organisation.current': {
    fi: 'Järjestö on toiminnassa, eivätkä sen tiedot vaadi toimia.',
    sv: 'Organisationen är verksam, och dess uppgifter kräver inga åtgärder.',
    en: 'The organisation is active, and its details need no action.',
  },
};

/** What comes of an event, told before it is confirmed, by workflow and event. What has none is plain from its name and fields. */
export const ABOUT_TO: Readonly<Record<string, Text>> = {
  'nomination-call.PUBLISH': {
    fi: 'Haku tulee kaikkien nähtäville, ja järjestöille kirjoitetaan siitä kirje, kun haku avautuu. Julkaistusta hausta voi muuttaa enää määräaikaa.',
    sv: 'Alla kan se ansökan, och ett brev om den skrivs till organisationerna när den öppnas. I en publicerad ansökan kan bara tidsfristen ändras.',
    en: 'Everybody can see the call, and a letter about it is written to associations when it opens. Only the deadline of a published call can be changed.',
  },
  'nomination-call.CANCEL': {
    fi: 'Haku päättyy ilman nimeämisiä. Jos se on jo julkaistu, esityksen tehneille ja ehdokkaille kirjoitetaan siitä kirje. Perumista ei voi kumota.',
    sv: 'Ansökan avslutas utan utnämningar. Om den redan är publicerad skrivs ett brev till förslagsställarna och kandidaterna. Detta kan inte ångras.',
    en: 'The call ends without appointments. If it is published, a letter is written to those who have proposed and to the candidates. This cannot be undone.',
  },
  'nomination-call.VOID': {
    fi: 'Hakukierros tehdään uudelleen: tämän haun esitykset ja ehdokkuudet raukeavat, ja asianosaisille kirjoitetaan siitä kirje. Tätä ei voi kumota.',
    sv: 'Ansökningsrundan görs om: förslagen och kandidaturerna i denna ansökan förfaller, och ett brev skrivs till de berörda. Detta kan inte ångras.',
    en: 'The round is done again: proposals and candidacies of this call lapse, and a letter is written to those concerned. This cannot be undone.',
  },
  'nomination-call.EVALUATE': {
    fi: 'Seuraavaksi ehdokkaat todetaan vaalikelpoisiksi ja heitä ehdotetaan paikoille. Hakuaikaa voi vielä jatkaa.',
    sv: 'Därefter konstateras kandidaternas valbarhet och de föreslås till platserna. Ansökningstiden kan fortfarande förlängas.',
    en: 'Next, the candidates are found eligible and proposed for the seats. The call can still be extended.',
  },
  'nomination-call.RECONSIDER': {
    fi: 'Ehdotuksia paikoille voi taas muuttaa.',
    sv: 'Förslagen till platserna kan ändras igen.',
    en: 'The proposals for the seats can be changed again.',
  },
  'candidate-proposal.CHECK': {
    fi: 'Esitys on kunnossa ja mukana harkinnassa.',
    sv: 'Förslaget är i ordning och ingår i bedömningen.',
    en: 'The proposal is in order and will be considered.',
  },
  'candidate-proposal.WITHDRAW': {
    fi: 'Peruttu esitys ei ole enää mukana haussa, eikä perumista voi kumota. Yhteinen esitys peruuntuu kaikkien sen tehneiden järjestöjen puolesta.',
    sv: 'Ett återtaget förslag är inte längre med i ansökan, och återtagandet kan inte ångras. Ett gemensamt förslag återtas för alla organisationer som har lämnat det.',
    en: 'A withdrawn proposal is no longer considered, and that cannot be undone. A joint proposal is withdrawn for all organisations that made it.',
  },
  'appointment-decision.EXCHANGE': {
    fi: 'Kun pöytäkirja nimeää paikalle toisen ehdokkaan: hän tulee listalle, ja aiemmin ehdotettu palaa muiden ehdokkaiden joukkoon. Kirjaa päätös sen jälkeen.',
    sv: 'När protokollet utser en annan kandidat till platsen: hen tas med på listan, och den tidigare föreslagna återgår till de övriga kandidaterna. Anteckna beslutet därefter.',
    en: 'When the minutes name another candidate for the seat: that person is put on the list, and the person proposed before is among the other candidates again. Then record the decision.',
  },
  'candidacy.WITHDRAW': {
    fi: 'Ehdokkuus päättyy tässä haussa, ja esittäneille järjestöille kerrotaan siitä. Perumista ei voi kumota: mukaan pääsee vain uudella esityksellä.',
    sv: 'Kandidaturen avslutas i denna ansökan, och organisationerna som lade fram förslaget informeras. Detta kan inte ångras: bara ett nytt förslag ger en ny kandidatur.',
    en: 'The candidacy ends in this call, and the organisations that proposed are told. This cannot be undone: only a new proposal brings the person back.',
  },
  'consent.WITHDRAW': {
    fi: 'Henkilöä ei enää harkita tässä haussa, ja esittäneille järjestöille kerrotaan, ettei hän ole käytettävissä. Peruutusta ei voi kumota.',
    sv: 'Personen övervägs inte längre i denna ansökan, och organisationerna som lade fram förslaget får veta att personen inte står till förfogande. Detta kan inte ångras.',
    en: 'The person is no longer considered in this call, and the organisations that proposed are told that the person is not available. This cannot be undone.',
  },
  'candidate-proposal.CORRECT_CONTACT': {
    fi: 'Jos osoite vaihtuu, suostumusta pyydetään uudesta osoitteesta, eikä aiempi pyyntö ole enää voimassa.',
    sv: 'Om adressen byts begärs samtycke på den nya adressen, och den tidigare begäran gäller inte längre.',
    en: 'If the address changes, consent is asked for at the new one, and the earlier request is void.',
  },
  'appointment-decision.PUBLISH': {
    fi: 'Päätös ja nimetyt tulevat kaikkien nähtäville.',
    sv: 'Alla kan se beslutet och de utsedda.',
    en: 'Everybody can see the decision and those appointed.',
  },
};

/** What a keeper does with a membership, where the event is otherwise the member's or the organisation's own: it is recorded for them. */
export const KEPT_EVENTS: Readonly<Record<string, Text>> = {
  'membership-term.ACCEPT': {
    fi: 'Kirjaa, että tehtävä otettiin vastaan',
    sv: 'Anteckna att uppdraget togs emot',
    en: 'Record that the appointment was accepted',
  },
  'membership-term.REQUEST_RESIGNATION': {
    fi: 'Kirjaa jäsenen eropyyntö',
    sv: 'Anteckna medlemmens begäran om avsked',
    en: 'Record the member’s resignation request',
  },
  'membership-term.TAKE_BACK_RESIGNATION': {
    fi: 'Kirjaa, että eropyyntö peruttiin',
    sv: 'Anteckna att begäran om avsked återtogs',
    en: 'Record that the resignation request was taken back',
  },
  'membership-term.RECALL': {
    fi: 'Kirjaa, että järjestö kutsui edustajansa pois',
    sv: 'Anteckna att organisationen återkallade sin företrädare',
    en: 'Record that the organisation recalled its representative',
  },
  'membership-term.NAME_SUCCESSOR': {
    fi: 'Kirjaa järjestön nimeämä seuraaja',
    sv: 'Anteckna den efterträdare som organisationen utsett',
    en: 'Record the successor that the organisation named',
  },
};
/** What is told above the form of such an event. */
export const KEPT_ABOUT: Readonly<Record<string, Text>> = {
  'membership-term.REQUEST_RESIGNATION': {
    fi: 'Kirjaa tähän eropyyntö, jonka jäsen on tehnyt paperilla, sähköpostilla tai puhelimitse, ja hänen perustelunsa. Jäsen jatkaa, kunnes ero on myönnetty.',
    sv: 'Anteckna här en begäran om avsked som medlemmen har gjort på papper, per e-post eller per telefon, och medlemmens motivering. Medlemmen fortsätter tills avskedet har beviljats.',
    en: 'Record here a resignation that the member has asked for on paper, by e-mail or by telephone, with the member’s reasons. The member stays until it is granted.',
  },
};
