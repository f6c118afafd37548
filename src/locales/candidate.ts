import type { Texts } from '../web/reader.js';

/** Words of the page on which somebody answers whether to stand as a candidate. */
export const CONSENT = {
  title: { fi: 'Suostutko ehdokkaaksi?', sv: 'Samtycker du till att kandidera?', en: 'Do you agree to be a candidate?' },
  titleAnswered: { fi: 'Vastauksesi', sv: 'Ditt svar', en: 'Your answer' },
  leadDue: {
    fi: 'Hei {person}! Sinua esitetään tehtävään. Sinut voidaan nimetä vain, jos suostut. Vastaa viimeistään {due:end}.',
    sv: 'Hej {person}! Du föreslås till ett uppdrag. Du kan utses bara om du samtycker. Svara senast {due:end}.',
    en: 'Hello {person}! You are proposed for a position. You can be appointed only if you agree. Please answer by {due:end}.',
  },
  lead: {
    fi: 'Hei {person}! Sinua esitetään tehtävään. Sinut voidaan nimetä vain, jos suostut. Voit vastata siihen asti, kun jäsenistä päätetään.',
    sv: 'Hej {person}! Du föreslås till ett uppdrag. Du kan utses bara om du samtycker. Du kan svara tills medlemmarna utses.',
    en: 'Hello {person}! You are proposed for a position. You can be appointed only if you agree. You may answer until the members are decided on.',
  },
  titleUnanswered: { fi: 'Suostumuspyyntö', sv: 'Begäran om samtycke', en: 'Request for consent' },
  about: { fi: 'Mistä on kyse', sv: 'Vad det gäller', en: 'What this is about' },
  proposers: { fi: 'Kuka sinua esittää', sv: 'Vem som föreslår dig', en: 'Who proposes you' },
  body: { fi: 'Mihin sinua esitetään', sv: 'Vad du föreslås till', en: 'Where you would serve' },
  call: { fi: 'Haku', sv: 'Ansökan', en: 'Call' },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  seats: { fi: 'Paikat toivejärjestyksessä', sv: 'Platser i önskad ordning', en: 'Seats in order of preference' },
  represents: { fi: 'Ketä edustaisit', sv: 'Vem du skulle företräda', en: 'Whom you would represent' },
  term: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
  organ: { fi: 'Kuka nimeää', sv: 'Vem som utser', en: 'Who appoints' },
  nominators: { fi: 'Järjestö itse', sv: 'Organisationen själv', en: 'The organisation itself' },
  due: { fi: 'Vastausaikaa on', sv: 'Du kan svara', en: 'Time to answer' },
  untilDecision: { fi: 'päätökseen asti', sv: 'fram till beslutet', en: 'until the decision' },

  publicTitle: { fi: 'Mitä sinusta julkaistaan', sv: 'Vad som publiceras om dig', en: 'What is published about you' },
  publicIfChosen: {
    fi: 'Jos sinut nimetään, verkkosivulla ja jäsenluettelossa julkaistaan nimesi, paikkasi, edustamasi järjestö sekä jäsenyytesi alku ja loppu.',
    sv: 'Om du utses publiceras ditt namn, din plats, organisationen du företräder och när ditt medlemskap börjar och slutar på webbsidan och i medlemsförteckningen.',
    en: 'If you are appointed, your name, your seat, the organisation you represent and the first and last day of your membership are published on the web page and in the list of members.',
  },
  publicBefore: {
    fi: 'Ennen päätöstä sinusta ei julkaista mitään, ellet itse anna siihen lupaa alla.',
    sv: 'Före beslutet publiceras ingenting om dig, om du inte själv ger tillåtelse nedan.',
    en: 'Before the decision nothing about you is published unless you allow it below.',
  },
  publicRequest: {
    fi: 'Esitys ja sen liitteet ovat viranomaisen asiakirjoja. Jos joku pyytää niitä nähtäväksi, viranomainen ratkaisee julkisuuslain (621/1999) mukaan, mitä niistä annetaan. Arvion tekee viranomaisen oma lakimies.',
    sv: 'Förslaget och dess bilagor är myndighetens handlingar. Om någon ber att få se dem avgör myndigheten enligt offentlighetslagen (621/1999) vad som lämnas ut. Bedömningen gör myndighetens egen jurist.',
    en: 'The proposal and its attachments are documents of the authority. If somebody asks to see them, the authority decides under the Act on the Openness of Government Activities (621/1999) what is disclosed. Its own counsel makes that assessment.',
  },

  answerTitle: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  giveTitle: { fi: 'Suostun', sv: 'Jag samtycker', en: 'I agree' },
  give: { fi: 'Annan suostumukseni', sv: 'Jag ger mitt samtycke', en: 'I give my consent' },
  giveNote: {
    fi: 'Suostumus ei vielä tarkoita, että sinut on valittu. Voit perua sen siihen asti, kun asiasta päätetään.',
    sv: 'Samtycket betyder ännu inte att du har valts. Du kan återta det fram till beslutet.',
    en: 'Consent does not yet mean that you have been chosen. You can withdraw it until the decision.',
  },
  whom: { fi: 'Ketä edustaisit?', sv: 'Vem skulle du företräda?', en: 'Whom would you represent?' },
  publishName: {
    fi: 'Nimeni saa julkaista ehdokkaiden joukossa ennen päätöstä',
    sv: 'Mitt namn får publiceras bland kandidaterna före beslutet',
    en: 'My name may be published among the candidates before the decision',
  },
  declineTitle: { fi: 'En suostu', sv: 'Jag samtycker inte', en: 'I do not agree' },
  declineNote: {
    fi: 'Sinua ei enää harkita tässä haussa. Esittäneet järjestöt näkevät, että et ole käytettävissä.',
    sv: 'Du övervägs inte längre i denna ansökan. Organisationerna som föreslog dig ser att du inte står till förfogande.',
    en: 'You will no longer be considered in this call. The organisations that proposed you see that you are not available.',
  },
  reason: { fi: 'Miksi et suostu?', sv: 'Varför samtycker du inte?', en: 'Why do you not agree?' },
  reasonHint: {
    fi: 'Voit jättää kentän tyhjäksi. Syyn näkee vain sihteeri.',
    sv: 'Du kan lämna fältet tomt. Bara sekreteraren ser skälet.',
    en: 'You may leave it empty. Only the secretary sees the reason.',
  },
  decline: { fi: 'En anna suostumusta', sv: 'Jag ger inte mitt samtycke', en: 'I do not give my consent' },
  notMeTitle: { fi: 'Tämä en ole minä', sv: 'Det här är inte jag', en: 'This is not me' },
  notMeNote: {
    fi: 'Jos viesti tuli väärälle henkilölle, kerro siitä. Sihteeri selvittää asian, eikä sinun tarvitse tehdä muuta.',
    sv: 'Säg till om meddelandet kom till fel person. Sekreteraren reder ut saken, och du behöver inte göra något annat.',
    en: 'If the message came to the wrong person, please tell us. The secretary will sort it out, and you need do nothing else.',
  },
  notMe: { fi: 'Ilmoitan, että tämä en ole minä', sv: 'Jag meddelar att detta inte är jag', en: 'I report that this is not me' },

  gave: { fi: 'Annoit suostumuksesi {at}.', sv: 'Du gav ditt samtycke {at}.', en: 'You gave your consent on {at}.' },
  declined: {
    fi: 'Ilmoitit {at}, että et suostu.',
    sv: 'Du meddelade {at} att du inte samtycker.',
    en: 'You answered on {at} that you do not agree.',
  },
  notMine: {
    fi: 'Ilmoitit {at}, että viesti tuli väärälle henkilölle. Kiitos, että kerroit.',
    sv: 'Du meddelade {at} att meddelandet kom till fel person. Tack för att du berättade.',
    en: 'You reported on {at} that the message came to the wrong person. Thank you for telling us.',
  },
  withdrew: { fi: 'Peruutit suostumuksesi {at}.', sv: 'Du återtog ditt samtycke {at}.', en: 'You withdrew your consent on {at}.' },
  expired: {
    fi: 'Vastausaika on päättynyt, emmekä saaneet vastaustasi ajoissa.',
    sv: 'Svarstiden har gått ut, och vi fick inte ditt svar i tid.',
    en: 'The time to answer has ended, and your answer did not reach us in time.',
  },
  notNeeded: {
    fi: 'Vastaustasi suostumuspyyntöön ei enää tarvita.',
    sv: 'Ditt svar på begäran om samtycke behövs inte längre.',
    en: 'Your answer to the request for consent is no longer needed.',
  },
  notAwaited: {
    fi: 'Vastaustasi ei juuri nyt odoteta.',
    sv: 'Ditt svar väntas inte just nu.',
    en: 'Your answer is not awaited just now.',
  },
  merged: {
    fi: 'Tämä ehdokkuus on yhdistetty toiseen, joka koskee samaa henkilöä.',
    sv: 'Denna kandidatur har slagits samman med en annan som gäller samma person.',
    en: 'This candidacy has been merged with another one of the same person.',
  },
  entered: {
    fi: 'Vastauksen kirjasi sihteeri puolestasi.',
    sv: 'Svaret antecknades av sekreteraren för din räkning.',
    en: 'The secretary entered the answer for you.',
  },
  alreadyGiven: { fi: 'Annoit jo suostumuksesi.', sv: 'Du har redan gett ditt samtycke.', en: 'You have given your consent already.' },
  alreadyDeclined: {
    fi: 'Ilmoitit jo, että et suostu.',
    sv: 'Du har redan meddelat att du inte samtycker.',
    en: 'You have answered already that you do not agree.',
  },
  alreadyNotMine: {
    fi: 'Ilmoitit jo, että viesti tuli väärälle henkilölle.',
    sv: 'Du har redan meddelat att meddelandet kom till fel person.',
    en: 'You have reported already that the message came to the wrong person.',
  },
  alreadyWithdrawn: {
    fi: 'Peruutit jo suostumuksesi.',
    sv: 'Du har redan återtagit ditt samtycke.',
    en: 'You have withdrawn your consent already.',
  },
  answeredMeanwhile: {
    fi: 'Pyyntöön on jo vastattu, joten tätä vastausta ei tallennettu. Voimassa oleva vastaus näkyy alla.',
    sv: 'Begäran har redan besvarats, så det här svaret sparades inte. Det gällande svaret visas nedan.',
    en: 'The request has been answered already, so this answer was not saved. The answer in force is shown below.',
  },
  thanks: { fi: 'Kiitos vastauksesta', sv: 'Tack för svaret', en: 'Thank you for your answer' },
  nextGiven: {
    fi: 'Kun jäsenistä on päätetty, näet tuloksen omalta sivultasi kirjautumalla sähköpostiosoitteellasi. Sitä ennen sinun ei tarvitse tehdä mitään.',
    sv: 'När medlemmarna har utsetts ser du resultatet på din egen sida genom att logga in med din e-postadress. Innan dess behöver du inte göra något.',
    en: 'When the members have been decided on, you see the result on your own page by signing in with your e-mail address. Until then there is nothing you need to do.',
  },
  changeMind: { fi: 'Jos muutat mielesi', sv: 'Om du ändrar dig', en: 'If you change your mind' },
  changeByContact: {
    fi: 'Ota yhteyttä sihteeriin: hän voi pyytää suostumusta uudelleen.',
    sv: 'Kontakta sekreteraren, som kan be om ditt samtycke på nytt.',
    en: 'Contact the secretary, who can ask for your consent again.',
  },
  withdrawReason: { fi: 'Miksi peruutat suostumuksen?', sv: 'Varför återtar du samtycket?', en: 'Why do you withdraw your consent?' },
  withdrawHint: {
    fi: 'Voit jättää kentän tyhjäksi, mutta syy auttaa sihteeriä. Sen näkee vain sihteeri. Esimerkiksi: Elämäntilanteeni on muuttunut.',
    sv: 'Du kan lämna fältet tomt, men skälet hjälper sekreteraren. Bara sekreteraren ser det. Till exempel: Min livssituation har förändrats.',
    en: 'You may leave it empty, but the reason helps the secretary. Only the secretary sees it. For example: My circumstances have changed.',
  },
  withdrawNote: {
    fi: 'Ehdokkuutesi päättyy tässä haussa. Esittäneet järjestöt näkevät, että et ole käytettävissä. Et voi kumota peruutusta itse.',
    sv: 'Din kandidatur avslutas i denna ansökan. Organisationerna som föreslog dig ser att du inte står till förfogande. Du kan inte själv ångra detta.',
    en: 'Your candidacy ends in this call. The organisations that proposed you see that you are not available. You cannot undo this yourself.',
  },
  withdraw: { fi: 'Peruutan suostumukseni', sv: 'Jag återtar mitt samtycke', en: 'I withdraw my consent' },
  recorded: { fi: 'Mitä kirjattiin', sv: 'Vad som antecknades', en: 'What was recorded' },
  published: { fi: 'Nimi ehdokkaiden joukossa', sv: 'Namnet bland kandidaterna', en: 'Name among the candidates' },
  changePublicity: {
    fi: 'Muuta, saako nimeni julkaista',
    sv: 'Ändra om mitt namn får publiceras',
    en: 'Change whether my name may be published',
  },
  savePublicity: { fi: 'Tallenna valinta', sv: 'Spara valet', en: 'Save the choice' },
  publicitySaved: { fi: 'Valintasi on tallennettu.', sv: 'Ditt val har sparats.', en: 'Your choice has been saved.' },
  publishHint: {
    fi: 'Nimesi ja järjestö, jota edustaisit, näkyvät haun sivulla haun päättymisestä päätöksen julkaisemiseen. Voit muuttaa tätä myöhemmin.',
    sv: 'Ditt namn och organisationen du skulle företräda syns på ansökans sida från att ansökan har avslutats till att beslutet publiceras. Du kan ändra detta senare.',
    en: 'Your name and the organisation you would represent are shown on the page of the call from its closing until the decision is published. You can change this later.',
  },
  mayPublish: { fi: 'saa julkaista', sv: 'får publiceras', en: 'may be published' },
  mayNotPublish: { fi: 'ei julkaista', sv: 'publiceras inte', en: 'is not published' },
  questionsTitle: { fi: 'Kysyttävää?', sv: 'Frågor?', en: 'Questions?' },
  askContact: { fi: 'Kysymyksiin vastaa {who}.', sv: 'Frågor besvaras av {who}.', en: 'Questions are answered by {who}.' },
  secretary: { fi: 'toimielimen sihteeri', sv: 'organets sekreterare', en: 'the secretary of the body' },
  noAnswer: { fi: 'Valitse jokin vastauksista.', sv: 'Välj ett av svaren.', en: 'Choose one of the answers.' },

  expiredTitle: { fi: 'Linkki on vanhentunut', sv: 'Länken har gått ut', en: 'The link has expired' },
  expiredLead: {
    fi: 'Tällä linkillä ei voi enää vastata.',
    sv: 'Med denna länk går det inte längre att svara.',
    en: 'It is no longer possible to answer with this link.',
  },
  expiredHelp: {
    fi: 'Kirjaudu sähköpostiosoitteellasi: omalla sivullasi näet, mitä sinulta on kysytty. Jos olet saanut useita viestejä, vain uusimman viestin linkki toimii. Voit myös pyytää uuden linkin siltä, joka viestin lähetti.',
    sv: 'Logga in med din e-postadress: på din egen sida ser du vad du har tillfrågats om. Om du har fått flera meddelanden fungerar bara länken i det senaste. Du kan också be om en ny länk av den som sände meddelandet.',
    en: 'Sign in with your e-mail address: on your own page you see what you were asked. If you got several messages, only the link in the latest one works. You can also ask whoever sent the message for a new link.',
  },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
} as const satisfies Texts;

/** Words of a membership's page. */
export const MEMBERSHIP = {
  title: { fi: 'Jäsenyys: {person}', sv: 'Medlemskap: {person}', en: 'Membership: {person}' },
  yours: {
    fi: 'Onko jäsenyys sinun tai järjestösi, tai onko se hoidettavanasi? Kirjautuneena näet, mitä voit tehdä.',
    sv: 'Är medlemskapet ditt eller din organisations, eller sköter du det? Som inloggad ser du vad du kan göra.',
    en: 'Is the membership yours, your organisation’s, or in your care? Once signed in, you see what you can do.',
  },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  own: { fi: 'Jäsenyytesi', sv: 'Ditt medlemskap', en: 'Your membership' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  person: { fi: 'Jäsen', sv: 'Medlem', en: 'Member' },
  organisation: { fi: 'Edustaa', sv: 'Företräder', en: 'Represents' },
  days: { fi: 'Kausi', sv: 'Period', en: 'Term' },
  decision: { fi: 'Lue päätös', sv: 'Läs beslutet', en: 'Read the decision' },
  acceptLead: {
    fi: 'Sinut on nimetty. Vahvista, että otat tehtävän vastaan.',
    sv: 'Du har utsetts. Bekräfta att du tar emot uppdraget.',
    en: 'You have been appointed. Please confirm that you accept the appointment.',
  },
  resignLead: {
    fi: 'Voit pyytää eroa. Ero tulee voimaan, kun se on myönnetty; siihen asti voit perua pyynnön.',
    sv: 'Du kan begära avsked. Avskedet träder i kraft när det har beviljats; fram till dess kan du återta begäran.',
    en: 'You may ask to resign. The resignation takes effect when it is granted; until then you can take it back.',
  },
  requested: {
    fi: 'Olet pyytänyt eroa. Jatkat tehtävässä, kunnes ero on myönnetty.',
    sv: 'Du har begärt avsked. Du fortsätter i uppdraget tills avskedet har beviljats.',
    en: 'You have asked to resign. You stay in office until the resignation is granted.',
  },
} as const satisfies Texts;
