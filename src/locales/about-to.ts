import type { Text } from '../../workflows/kit/text.js';

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
  'candidacy.NOT_SELECT': {
    fi: 'Henkilölle ja hänen esittäjilleen kirjoitetaan heti kirje siitä, ettei häntä valittu, vaikka päättävä toimielin ei olisi vielä päättänyt. Perustelusi on henkilön kirjeessä. Jos et kirjaa tätä nyt, tieto lähtee vasta, kun hausta on päätetty.',
    sv: 'Till personen och förslagsställarna skrivs genast ett brev om att personen inte valdes, även om det beslutande organet ännu inte har beslutat. Din motivering står i personens brev. Om du inte antecknar detta nu går beskedet ut först när ansökan har avgjorts.',
    en: 'A letter is written at once to the person and to those who proposed them, saying that the person was not selected, even if the deciding organ has not decided yet. Your reasons are in the person’s letter. If you do not record this now, they are told only once the call has been decided.',
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
