import type { Text } from '../../workflows/kit/text.js';

const SUCCESSOR: Text = {
  fi: 'Paikka on järjestösi täytettävä. Nyt on sinun vuorosi: nimeä seuraaja.',
  sv: 'Platsen är din organisations att besätta. Nu är det din tur: utse en efterträdare.',
  en: 'The seat is your organisation’s to fill. It is now your turn: name a successor.',
};

/** What WAITING_FOR says, to whoever it waits for, by workflow and state, and by role where several wait for different things. */
export const YOUR_TURN: Readonly<Record<string, Text>> = {
  'nomination-call.draft': {
    fi: 'Haku on luonnos. Nyt on sinun vuorosi: viimeistele se ja julkaise haku.',
    sv: 'Ansökan är ett utkast. Nu är det din tur: färdigställ det och publicera ansökan.',
    en: 'The call is a draft. It is now your turn: complete it and publish the call.',
  },
  'nomination-call.open': {
    fi: 'Haku on auki. Nyt on sinun vuorosi: tee järjestösi esitys, ennen kuin haku sulkeutuu.',
    sv: 'Ansökan är öppen. Nu är det din tur: lämna din organisations förslag innan ansökan stängs.',
    en: 'The call is open. It is now your turn: make your organisation’s proposal before the call closes.',
  },
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
  'nomination-call.proposal-ready.secretary': {
    fi: 'Päätösehdotus on valmis. Nyt on sinun vuorosi: vie päätös esityslistalle ja kirjaa, mitä päättävä toimielin päätti. Jos ehdotus muuttuu vielä, palauta haku arviointiin.',
    sv: 'Beslutsförslaget är klart. Nu är det din tur: ta upp beslutet på föredragningslistan och anteckna vad det beslutande organet beslutade. Om förslaget ännu ändras, återför ansökan till bedömning.',
    en: 'The draft decision is ready. It is now your turn: place the decision on an agenda, and record what the deciding organ decided. If the draft still changes, return the call to evaluation.',
  },
  'nomination-call.proposal-ready.organ-member': {
    fi: 'Päätösehdotus on valmis. Seuraavaksi toimielimesi päättää jäsenistä: lue ehdotus, kun se on esityslistalla.',
    sv: 'Beslutsförslaget är klart. Härnäst beslutar ditt organ om medlemmarna: läs förslaget när det finns på föredragningslistan.',
    en: 'The draft decision is ready. Next your organ decides on the members: read the draft once it is on the agenda.',
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
  'candidate-proposal.admitted': {
    fi: 'Myöhästynyt esitys on otettu mukaan. Nyt on sinun vuorosi: tarkista se.',
    sv: 'Det försenade förslaget har tagits med. Nu är det din tur: granska det.',
    en: 'The late proposal has been admitted. It is now your turn: check it.',
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
  'candidacy.proposed.organ-member': {
    fi: 'Henkilöä on ehdotettu paikalle. Seuraavaksi toimielimesi päättää jäsenistä.',
    sv: 'Personen har föreslagits till en plats. Härnäst beslutar ditt organ om medlemmarna.',
    en: 'The person has been proposed for a seat. Next your organ decides on the members.',
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
  'membership-term.appointed': {
    fi: 'Sinut on nimetty jäseneksi. Nyt on sinun vuorosi: ota tehtävä vastaan.',
    sv: 'Du har utsetts till medlem. Nu är det din tur: ta emot uppdraget.',
    en: 'You have been appointed a member. It is now your turn: accept the appointment.',
  },
  'membership-term.released': SUCCESSOR,
  'membership-term.recalled': SUCCESSOR,
  'membership-term.eligibility-lost': SUCCESSOR,
  'membership-term.deceased': SUCCESSOR,
  'membership-term.removed': SUCCESSOR,
  'organisation.current': {
    fi: 'Uusi järjestö odottaa varmistamista. Nyt on sinun vuorosi: varmista se tai yhdistä se järjestöön, joka rekisterissä jo on.',
    sv: 'En ny organisation väntar på att verifieras. Nu är det din tur: verifiera den eller slå ihop den med den organisation som redan finns i registret.',
    en: 'A new organisation waits to be verified. It is now your turn: verify it, or merge it into the one that is already in the register.',
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
  'consent.expired': {
    fi: 'Vastausaika on päättynyt. Nyt on sinun vuorosi: kirjaa vastaus, jos se tuli muuta kautta, tai pyydä suostumusta uudelleen.',
    sv: 'Svarstiden har gått ut. Nu är det din tur: anteckna svaret om det kom på annat sätt, eller be om samtycke på nytt.',
    en: 'The time for answering has ended. It is now your turn: enter the answer if it came another way, or ask for consent again.',
  },
};
