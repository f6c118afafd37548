import type { Text } from '../../workflows/kit/text.js';

/** What the clock will do to an instance and when, by workflow and the key of its deadline. */
export const COMING: Readonly<Record<string, Text>> = {
  'nomination-call.open': { fi: 'Haku avautuu {at}.', sv: 'Ansökan öppnar {at}.', en: 'The call opens on {at}.' },
  'nomination-call.close': { fi: 'Haku sulkeutuu {at:end}.', sv: 'Ansökan stängs {at:end}.', en: 'The call closes on {at:end}.' },
  'consent.expire': {
    fi: 'Vastausaika päättyy {at:end}.',
    sv: 'Svarstiden går ut {at:end}.',
    en: 'The time for answering ends on {at:end}.',
  },
  'membership-term.start': { fi: 'Jäsenyys alkaa {at}.', sv: 'Medlemskapet börjar {at}.', en: 'The membership starts on {at}.' },
  'membership-term.end': { fi: 'Jäsenyys päättyy {at:end}.', sv: 'Medlemskapet upphör {at:end}.', en: 'The membership ends on {at:end}.' },
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
  'nomination-call.decided': {
    fi: 'Haku on ratkaistu. Järjestöjen ei tarvitse tehdä mitään.',
    sv: 'Ansökan är avgjord. Organisationerna behöver inte göra något.',
    en: 'The call has been decided. Associations need do nothing.',
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
    sv: 'Förslaget är med i prövningen. Härnäst fattas beslut om medlemmarna.',
    en: 'The proposal is being considered. Next the members are decided on.',
  },
  'candidate-proposal.late': {
    fi: 'Sihteeri ratkaisee, mitä myöhästyneelle esitykselle tehdään.',
    sv: 'Sekreteraren avgör vad som görs med det försenade förslaget.',
    en: 'The secretary decides what is done with the late proposal.',
  },
};

/** States that last while nobody is waited for, where nothing has ended, by workflow and state. */
export const RESTING: Readonly<Record<string, Text>> = {
  'consent.given': {
    fi: 'Suostumus on annettu. Siihen ei odoteta enää muuta.',
    sv: 'Samtycket har getts. Inget mer väntas för dess del.',
    en: 'The consent has been given. Nothing more is awaited for it.',
  },
  'organisation.current': {
    fi: 'Järjestö on toiminnassa. Sen tietojen osalta ei odoteta mitään.',
    sv: 'Organisationen är verksam. Inget väntas i fråga om dess uppgifter.',
    en: 'The organisation is active. Nothing is awaited about its details.',
  },
};

/** What comes of an event, told before it is confirmed, by workflow and event. What has none is plain from its name and fields. */
export const ABOUT_TO: Readonly<Record<string, Text>> = {
  'nomination-call.PUBLISH': {
    fi: 'Haku tulee kaikkien nähtäville, ja järjestöille kirjoitetaan siitä kirje, kun se avautuu. Julkaistusta hausta voi muuttaa enää määräaikaa.',
    sv: 'Alla kan se ansökan, och ett brev om den skrivs till organisationerna när den öppnar. I en publicerad ansökan kan bara tidsfristen ändras.',
    en: 'Everybody can see the call, and a letter about it is written to associations when it opens. Only the deadline of a published call can be changed.',
  },
  'nomination-call.CANCEL': {
    fi: 'Haku päättyy ilman nimeämisiä. Jos se on jo julkaistu, esityksen tehneille ja ehdokkaille kirjoitetaan siitä kirje. Perumista ei voi peruuttaa.',
    sv: 'Ansökan avslutas utan utnämningar. Om den redan är publicerad skrivs ett brev till förslagsställarna och kandidaterna. Detta kan inte ångras.',
    en: 'The call ends without appointments. If it is published, a letter is written to those who have proposed and to the candidates. This cannot be undone.',
  },
  'nomination-call.VOID': {
    fi: 'Hakukierros tehdään uudelleen: tämän haun esitykset ja ehdokkuudet raukeavat, ja asianosaisille kirjoitetaan siitä kirje. Tätä ei voi peruuttaa.',
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
    en: 'When the minutes name another candidate for the seat: that one is put on the list, and the one proposed before is among the other candidates again. Record the decision after that.',
  },
  'appointment-decision.PUBLISH': {
    fi: 'Päätös ja nimetyt tulevat kaikkien nähtäville.',
    sv: 'Alla kan se beslutet och de utsedda.',
    en: 'Everybody can see the decision and those appointed.',
  },
};
