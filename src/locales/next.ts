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
  'candidacy.proposed': {
    fi: 'Henkilöä on ehdotettu paikalle. Seuraavaksi päättävä toimielin päättää jäsenistä.',
    sv: 'Personen har föreslagits till en plats. Härnäst beslutar det beslutande organet om medlemmarna.',
    en: 'The person has been proposed for a seat. Next the deciding organ decides on the members.',
  },
  'appointment-decision.preparing': {
    fi: 'Sihteeri valmistelee listan ja vie päätöksen esityslistalle.',
    sv: 'Sekreteraren bereder listan och tar upp beslutet på föredragningslistan.',
    en: 'The secretary prepares the list and places the decision on an agenda.',
  },
  'appointment-decision.on-agenda': {
    fi: 'Seuraavaksi päättävä toimielin päättää jäsenistä.',
    sv: 'Härnäst beslutar det beslutande organet om medlemmarna.',
    en: 'Next the deciding organ decides on the members.',
  },
  'appointment-decision.tabled': {
    fi: 'Sihteeri vie asian uudelleen esityslistalle.',
    sv: 'Sekreteraren tar upp ärendet på föredragningslistan på nytt.',
    en: 'The secretary places the matter on an agenda again.',
  },
  'appointment-decision.returned': {
    fi: 'Sihteeri jatkaa valmistelua ja vie päätöksen sitten uudelleen esityslistalle.',
    sv: 'Sekreteraren fortsätter beredningen och tar sedan upp beslutet på föredragningslistan på nytt.',
    en: 'The secretary goes on preparing, and then places the decision on an agenda again.',
  },
  'appointment-decision.decided': {
    fi: 'Päätös on tehty. Sihteeri julkaisee sen.',
    sv: 'Beslutet är fattat. Sekreteraren publicerar det.',
    en: 'The decision has been made. The secretary publishes it.',
  },
  'appointment-decision.published': {
    fi: 'Päätös on julkaistu. Sihteeri toteaa sen lainvoimaiseksi, kun muutoksenhakuaika on päättynyt.',
    sv: 'Beslutet är publicerat. Sekreteraren konstaterar att det vunnit laga kraft när tiden för ändringssökande har gått ut.',
    en: 'The decision is published. The secretary marks it as final when the time for appeal has passed.',
  },
  'membership-term.resignation-requested': {
    fi: 'Jäsen on pyytänyt eroa. Sihteeri kirjaa, mitä siitä päätettiin; siihen asti jäsenyys jatkuu.',
    sv: 'Medlemmen har begärt avsked. Sekreteraren antecknar vad som beslutades om det; till dess fortsätter medlemskapet.',
    en: 'The member has asked to resign. The secretary records what was decided about it; until then the membership goes on.',
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
  'candidacy.open.secretary': {
    fi: 'Nyt on sinun vuorosi: totea, onko henkilö vaalikelpoinen.',
    sv: 'Nu är det din tur: konstatera om personen är valbar.',
    en: 'It is now your turn: find whether the person is eligible.',
  },
  'candidacy.eligible': {
    fi: 'Nyt on sinun vuorosi: ehdota henkilöä paikalle tai kirjaa järjestön nimeäminen, aseta hänet varalle tai kirjaa, miksi häntä ei valita.',
    sv: 'Nu är det din tur: föreslå personen till en plats eller anteckna organisationens utnämning, placera hen i reserv eller anteckna varför hen inte väljs.',
    en: 'It is now your turn: propose the person for a seat or register the organisation’s appointment, put them in reserve, or record why they are not selected.',
  },
  'candidacy.shortlisted': {
    fi: 'Henkilö on ehdolla. Nyt on sinun vuorosi: ehdota häntä paikalle tai kirjaa järjestön nimeäminen, aseta hänet varalle tai kirjaa, miksi häntä ei valita.',
    sv: 'Personen är på urvalslistan. Nu är det din tur: föreslå hen till en plats eller anteckna organisationens utnämning, placera hen i reserv eller anteckna varför hen inte väljs.',
    en: 'The person is shortlisted. It is now your turn: propose them for a seat or register the organisation’s appointment, put them in reserve, or record why they are not selected.',
  },
  'candidacy.proposed.secretary': {
    fi: 'Henkilöä on ehdotettu paikalle. Tulos kirjataan, kun päättävä toimielin on tehnyt päätöksen. Haun sivulla näet, mitä sitä ennen on vielä tehtävä.',
    sv: 'Personen har föreslagits till en plats. Resultatet antecknas när det beslutande organet har fattat sitt beslut. På ansökans sida ser du vad som ännu ska göras före det.',
    en: 'The person has been proposed for a seat. The result is recorded once the deciding organ has decided. The page of the call shows what is still to be done before that.',
  },
  'appointment-decision.preparing': {
    fi: 'Nyt on sinun vuorosi: tarkista lista ja vie päätös esityslistalle.',
    sv: 'Nu är det din tur: kontrollera listan och ta upp beslutet på föredragningslistan.',
    en: 'It is now your turn: check the list and place the decision on an agenda.',
  },
  'appointment-decision.on-agenda.organ-member': {
    fi: 'Asia on esityslistalla. Nyt on toimielimesi vuoro: lue ehdotus, ja kun kokouspäivä on tullut, tee päätös.',
    sv: 'Ärendet finns på föredragningslistan. Nu är det ditt organs tur: läs förslaget, och fatta beslutet när mötesdagen har kommit.',
    en: 'The matter is on the agenda. It is now your organ’s turn: read the proposal, and make the decision once the day of the meeting has come.',
  },
  'appointment-decision.on-agenda.secretary': {
    fi: 'Asia on esityslistalla. Nyt on sinun vuorosi: kirjaa päätös pöytäkirjasta, kun se on tehty.',
    sv: 'Ärendet finns på föredragningslistan. Nu är det din tur: anteckna beslutet ur protokollet när det har fattats.',
    en: 'The matter is on the agenda. It is now your turn: record the decision from the minutes once it has been made.',
  },
  'appointment-decision.tabled': {
    fi: 'Asia jätettiin pöydälle. Nyt on sinun vuorosi: vie se uudelleen esityslistalle.',
    sv: 'Ärendet bordlades. Nu är det din tur: ta upp det på föredragningslistan på nytt.',
    en: 'The matter was tabled. It is now your turn: place it on an agenda again.',
  },
  'appointment-decision.returned': {
    fi: 'Asia palautettiin valmisteluun. Nyt on sinun vuorosi: jatka valmistelua ja vie päätös sitten esityslistalle.',
    sv: 'Ärendet återremitterades. Nu är det din tur: fortsätt beredningen och ta sedan upp beslutet på föredragningslistan.',
    en: 'The matter was returned for preparation. It is now your turn: resume the preparation, then place the decision on an agenda.',
  },
  'appointment-decision.decided': {
    fi: 'Päätös on tehty. Nyt on sinun vuorosi: julkaise se.',
    sv: 'Beslutet är fattat. Nu är det din tur: publicera det.',
    en: 'The decision has been made. It is now your turn: publish it.',
  },
  'appointment-decision.published': {
    fi: 'Päätös on julkaistu. Kun muutoksenhakuaika on päättynyt, on sinun vuorosi: totea päätös lainvoimaiseksi.',
    sv: 'Beslutet är publicerat. När tiden för ändringssökande har gått ut är det din tur: konstatera att beslutet vunnit laga kraft.',
    en: 'The decision is published. When the time for appeal has passed, it is your turn: mark the decision as final.',
  },
  'membership-term.resignation-requested.secretary': {
    fi: 'Jäsen on pyytänyt eroa. Nyt on sinun vuorosi: kirjaa, mitä siitä päätettiin. Siihen asti jäsenyys jatkuu.',
    sv: 'Medlemmen har begärt avsked. Nu är det din tur: anteckna vad som beslutades om det. Till dess fortsätter medlemskapet.',
    en: 'The member has asked to resign. It is now your turn: record what was decided about it. Until then the membership goes on.',
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
