import type { Text } from '../kit/text.js';
import { refuser } from '../kit/reason.js';

export const refusals = {
  'decision.no-items': {
    fi: 'Listalla ei ole yhtään paikkaa. Lisää paikat.',
    sv: 'Listan har inga platser. Lägg till platserna.',
    en: 'The list has no seats. Add them.',
    source: 'Edustus handbook: processes',
  },
  'decision.nominators-decide': {
    fi: 'Tässä toimielimessä järjestöt nimeävät edustajansa itse, eikä nimeämispäätöstä tehdä.',
    sv: 'I detta organ utser organisationerna själva sina företrädare, och inget utnämningsbeslut fattas.',
    en: 'In this body the organisations name their own representatives, and no appointment decision is made.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.candidate-without-consent': {
    fi: 'Suostumus puuttuu {count:ehdokkaalta paikalle/ehdokkailta paikoille}: {seats}.',
    sv: 'Samtycke saknas av {count:kandidaten till platsen/kandidaterna till platserna}: {seats}.',
    en: 'Consent is missing from the {count:candidate for the seat/candidates for the seats}: {seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.candidate-not-proposed': {
    fi: '{count:Henkilö ei ole enää ehdotettuna paikalle/Henkilöt eivät ole enää ehdotettuina paikoille}: {seats}.',
    sv: '{count:Personen är inte längre föreslagen till platsen/Personerna är inte längre föreslagna till platserna}: {seats}.',
    en: '{count:The person is no longer proposed for the seat/The people are no longer proposed for the seats}: {seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-needs-candidacy': {
    fi: 'Haussa olevalle paikalle voidaan nimetä vain ehdokas.',
    sv: 'Till en plats i ansökan kan endast en kandidat utses.',
    en: 'Only a candidate can be appointed to a seat that is in the call.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-filled': {
    fi: '{count:Paikka on jo täytetty/Paikat on jo täytetty}: {seats}.',
    sv: '{count:Platsen är redan besatt/Platserna är redan besatta}: {seats}.',
    en: '{count:The seat is/The seats are} already filled: {seats}.',
    source: 'Edustus handbook: composition',
  },
  'decision.seat-twice': {
    fi: 'Sama paikka tai henkilö on listalla kahdesti.',
    sv: 'Samma plats eller person finns två gånger på listan.',
    en: 'The same seat or person is listed twice.',
    source: 'Edustus handbook: processes',
  },
  'decision.person-already-member': {
    fi: 'Toimielimessä {count:on jo henkilö, jota ehdotetaan paikalle/ovat jo henkilöt, joita ehdotetaan paikoille}: {seats}.',
    sv: 'Redan med i organet är {count:personen som föreslås till platsen/personerna som föreslås till platserna}: {seats}.',
    en: 'Already in the body {count:is the person proposed for the seat/are the people proposed for the seats}: {seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.in-future': {
    fi: 'Päätöspäivä on tulevaisuudessa. Kirjaa päätös vasta, kun se on tehty.',
    sv: 'Beslutsdagen ligger i framtiden. Anteckna beslutet först när det har fattats.',
    en: 'The date of the decision is in the future. Record the decision once it has been made.',
    source: 'Edustus handbook: processes',
  },
  'decision.before-body': {
    fi: 'Toimielin on asetettu {day}, joten sen jäseniä ei ole voitu nimetä ennen sitä. Tarkista päätöspäivä.',
    sv: 'Organet tillsattes den {day}, så dess medlemmar har inte kunnat utses före det. Kontrollera beslutsdagen.',
    en: 'The body was established on {day}, so its members cannot have been appointed before that. Check the day of the decision.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.before-closing': {
    fi: 'Haun määräaika oli {closes:end}, joten päätöstä ei ole voitu tehdä ennen sitä. Tarkista päätöspäivä.',
    sv: 'Ansökans tidsfrist gick ut den {closes:end}, så beslutet har inte kunnat fattas före det. Kontrollera beslutsdagen.',
    en: 'The deadline of the call was {closes:end}, so the decision cannot have been made before that. Check the day of the decision.',
    source: 'Edustus handbook: time',
  },
  'decision.agenda-ahead': {
    fi: 'Asia on esityslistalla {notBefore}, joten päätöstä ei ole vielä voitu tehdä. Jos siitä päätetään aiemmin, sihteeri siirtää asian ensin siihen kokoukseen.',
    sv: 'Ärendet finns på föredragningslistan den {notBefore}, så beslutet har ännu inte kunnat fattas. Om det avgörs tidigare flyttar sekreteraren först ärendet till det mötet.',
    en: 'The matter is on the agenda of {notBefore}, so the decision cannot have been made yet. If it is decided earlier, the secretary first moves the matter to that meeting.',
    source: 'Edustus handbook: processes; time',
  },
  'decision.before-agenda': {
    fi: 'Asia on esityslistalla {day}. Tarkista päätöspäivä, tai jos asiasta päätettiin aiemmin, siirrä se ensin siihen kokoukseen.',
    sv: 'Ärendet finns på föredragningslistan den {day}. Kontrollera beslutsdagen, eller flytta ärendet först till det tidigare mötet om det avgjordes där.',
    en: 'The matter is on the agenda of {day}. Check the day of the decision, or, if it was decided earlier, move the matter to that meeting first.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-missing': {
    fi: 'Merkitse, mikä päättävä toimielin teki päätöksen.',
    sv: 'Ange vilket beslutande organ som fattade beslutet.',
    en: 'State which deciding organ made the decision.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-not-on-list': {
    fi: 'Ratkaisu koskee paikkaa, joka ei ole listalla.',
    sv: 'Ett avgörande gäller en plats som inte finns på listan.',
    en: 'An outcome is given for a seat that is not on the list.',
    source: 'Edustus handbook: processes',
  },
  'decision.other-unfit': {
    fi: 'Valitse saman haun toinen ehdokas, joka on todettu vaalikelpoiseksi, on suostunut ja jolta on kysytty tästä paikasta.',
    sv: 'Välj en annan kandidat i samma ansökan, som har konstaterats valbar, har samtyckt och har tillfrågats om denna plats.',
    en: 'Choose another candidate of the same call who has been found eligible, has consented and was asked about this seat.',
    source: 'Edustus handbook: processes',
  },
  'decision.other-member-already': {
    fi: 'Tällä henkilöllä on jo paikka toimielimessä.',
    sv: 'Personen har redan en plats i organet.',
    en: 'This person has a seat in the body already.',
    source: 'Edustus handbook: processes',
  },
  'decision.other-organisation-has-seat': {
    fi: 'Henkilön järjestöllä on jo paikka, tai siltä on ehdotettu toista henkilöä: järjestöllä voi olla vain yksi paikka.',
    sv: 'Personens organisation har redan en plats, eller en annan person från den har föreslagits: en organisation kan ha bara en plats.',
    en: 'The person’s organisation has a seat already, or another person from it is proposed: an organisation can have only one seat.',
    source: 'Edustus handbook: rules of composition',
  },
  'decision.other-of-another-nominator': {
    fi: 'Paikalle esittää vain nimetty järjestö, eikä se ole esittänyt tätä henkilöä.',
    sv: 'Endast en namngiven organisation lämnar förslag till platsen, och den har inte föreslagit den här personen.',
    en: 'Only a named organisation proposes for this seat, and it has not proposed this person.',
    source: 'Edustus handbook: processes',
  },
  'decision.outcome-missing': {
    fi: '{count:Paikalta puuttuu ratkaisu/Paikoilta puuttuu ratkaisu}: {seats}.',
    sv: '{count:Avgörande saknas för platsen/Avgörande saknas för platserna}: {seats}.',
    en: '{count:The outcome of this seat/The outcomes of these seats} {count:is/are} missing: {seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.grounds-missing': {
    fi: 'Kirjoita, miksi paikkaa ei vahvistettu.',
    sv: 'Skriv varför platsen inte fastställdes.',
    en: 'Write why the seat was not confirmed.',
    source: 'Edustus handbook: processes',
  },
  'decision.term-missing': {
    fi: 'Toimikautta ei ole. Anna jäsenyyksien ensimmäinen ja viimeinen päivä.',
    sv: 'Det finns ingen mandatperiod. Ange medlemskapens första och sista dag.',
    en: 'There is no term. Give the first and last day of the memberships.',
    source: 'Edustus handbook: processes',
  },
  'decision.range-empty': {
    fi: 'Jäsenyyksien viimeinen päivä on ennen ensimmäistä.',
    sv: 'Medlemskapens sista dag är före den första.',
    en: 'The last day of the memberships is before the first.',
    source: 'Edustus handbook: time',
  },
  'decision.seat-ends': {
    fi: '{count:Paikka lakkaa/Paikat lakkaavat} ennen jäsenyyden viimeistä päivää: {seats}. Anna jäsenyyksille aiempi viimeinen päivä, tai jatka ensin {count:paikkaa/paikkoja} tai toimielintä.',
    sv: '{count:Platsen/Platserna} upphör före medlemskapets sista dag: {seats}. Ange en tidigare sista dag för medlemskapen, eller låt först {count:platsen/platserna} eller organet fortsätta.',
    en: 'The {count:seat ends/seats end} before the last day of the membership: {seats}. Give the memberships an earlier last day, or first let the {count:seat/seats} or the body go on.',
    source: 'Edustus handbook: composition',
  },
  'decision.outside-term': {
    fi: 'Jäsenyydet ulottuvat toimikauden ulkopuolelle. Valitse päivät toimikauden ajalta.',
    sv: 'Medlemskapen sträcker sig utanför mandatperioden. Välj dagar inom mandatperioden.',
    en: 'The memberships extend beyond the term. Choose days within the term.',
    source: 'Edustus handbook: processes',
  },
  'decision.mandate-stands': {
    fi: 'Järjestöllä on yhä mandaatti, ja se nimeää itse seuraajan. {count:Paikka/Paikat}: {seats}.',
    sv: 'En organisation har ännu mandatet och utser själv en efterträdare. {count:Plats/Platser}: {seats}.',
    en: 'An organisation still holds the mandate and names the successor itself. {count:Seat/Seats}: {seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.item-of-another': {
    fi: '{count} {count:kohta/kohtaa} koskee toisen toimielimen paikkaa tai toisen haun ehdokasta.',
    sv: '{count} {count:punkt/punkter} gäller en plats i ett annat organ eller en kandidat i en annan ansökan.',
    en: '{count} {count:item concerns/items concern} a seat of another body or a candidate of another call.',
    source: 'Edustus handbook: processes',
  },
  'decision.call-not-ready': {
    fi: 'Haku ei odota päätöstä: merkitse päätösehdotus ensin valmiiksi.',
    sv: 'Ansökan väntar inte på beslut: markera först beslutsförslaget som klart.',
    en: 'The call is not waiting for a decision: mark its draft decision as ready first.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-elsewhere': {
    fi: 'Valitse päättävä toimielin samalta alueelta kuin toimielin, johon nimetään.',
    sv: 'Välj ett beslutande organ på samma område som organet som medlemmarna utses till.',
    en: 'Choose a deciding organ of the same region as the body to be appointed to.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.meeting-elsewhere': {
    fi: 'Kokous ei ole päättävän toimielimen oma. Valitse sen oma kokous tai vaihda päättävää toimielintä.',
    sv: 'Mötet är inte det beslutande organets eget. Välj ett av dess egna möten, eller byt beslutande organ.',
    en: 'The meeting is not one of the deciding organ’s own. Choose one of its own, or change the organ.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.day-of-meeting': {
    fi: 'Valitsemasi kokous on {day}. Jätä päivä tyhjäksi tai anna kokouksen päivä, tai jätä kokous valitsematta.',
    sv: 'Mötet som du valde hålls {day}. Lämna dagen tom, ange mötets dag eller låt bli att välja möte.',
    en: 'The meeting that you chose is on {day}. Leave the day empty, give the day of the meeting, or choose no meeting.',
    source: 'Edustus handbook: time',
  },
  'decision.organ-fixed': {
    fi: 'Voit vahvistaa vain oman päättävän toimielimesi päätöksen. Sihteeri voi sitä ennen vaihtaa päättävän toimielimen.',
    sv: 'Du kan fastställa endast ditt eget organs beslut. Sekreteraren kan byta beslutande organ före det.',
    en: 'You can confirm only the decision of your own organ. The secretary may change the organ before that.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.published-outside': {
    fi: 'Julkaisupäivä on ennen päätöspäivää tai tulevaisuudessa.',
    sv: 'Publiceringsdagen är före beslutet eller i framtiden.',
    en: 'The day of publication is before the decision or in the future.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);

/** Seats that a sentence does not name. @param count how many */
export const OTHER_SEATS = (count: number): Text =>
  count === 1 ? { fi: 'yksi muu', sv: 'en annan', en: 'one other' } : { fi: `${count} muuta`, sv: `${count} andra`, en: `${count} others` };
