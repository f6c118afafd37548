import type { Text } from '../../workflows/kit/text.js';

/** What waits for somebody, by its kind. `{count}` is the number of things that the row stands for. */
export const WAITING = {
  'call-draft': { fi: 'Viimeistele ja julkaise haku', sv: 'Färdigställ och publicera ansökan', en: 'Complete and publish the call' },
  'proposals-to-check': {
    fi: 'Tarkista {count} {count:esitys/esitystä}',
    sv: 'Granska {count} {count:förslag/förslag}',
    en: 'Check {count} {count:proposal/proposals}',
  },
  'late-proposals': {
    fi: 'Hyväksy tai hylkää {count} {count:myöhästynyt esitys/myöhästynyttä esitystä}',
    sv: 'Godkänn eller förkasta {count} {count:försenat förslag/försenade förslag}',
    en: 'Admit or reject {count} late {count:proposal/proposals}',
  },
  'completion-overdue': {
    fi: 'Täydennystä ei ole tullut: {count} {count:esitys/esitystä}',
    sv: 'Kompletteringen har uteblivit: {count} {count:förslag/förslag}',
    en: 'Completion has not come: {count} {count:proposal/proposals}',
  },
  'completion-undated': {
    fi: '{count} {count:esitys odottaa/esitystä odottaa} täydennystä ilman määräpäivää',
    sv: '{count} {count:förslag/förslag} väntar på komplettering utan sista dag',
    en: '{count} {count:proposal waits/proposals wait} for completion without a last day',
  },
  'consents-unanswered': {
    fi: '{count} {count:suostumus odottaa/suostumusta odottaa} vastausta',
    sv: '{count} {count:samtycke väntar/samtycken väntar} på svar',
    en: '{count} {count:consent waits/consents wait} for an answer',
  },
  'consents-expired': {
    fi: '{count} {count:suostumus on vanhentunut/suostumusta on vanhentunut} vastaamatta',
    sv: '{count} {count:samtycke har förfallit/samtycken har förfallit} utan svar',
    en: '{count} {count:consent has/consents have} expired unanswered',
  },
  'seats-without-candidate': {
    fi: '{count} {count:paikka jäi/paikkaa jäi} ilman ehdokasta, kun suostumusta ei saatu',
    sv: '{count} {count:plats blev/platser blev} utan kandidat när samtycke inte gavs',
    en: '{count} {count:seat was/seats were} left without a candidate when consent was refused',
  },
  'call-to-evaluate': {
    fi: 'Haku on päättynyt: aloita arviointi',
    sv: 'Ansökan har avslutats: inled bedömningen',
    en: 'The call has closed: start the evaluation',
  },
  'seats-without-proposal': {
    fi: '{count} {count:paikalle/paikalle} ei ole vielä ehdotettu ketään',
    sv: 'Ingen har ännu föreslagits till {count} {count:plats/platser}',
    en: 'Nobody is proposed yet for {count} {count:seat/seats}',
  },
  'call-to-finish': {
    fi: 'Kaikki paikat on käsitelty: merkitse haku valmiiksi',
    sv: 'Alla platser har behandlats: markera ansökan som klar',
    en: 'Every seat has been dealt with: mark the call as ready',
  },
  'call-to-archive': { fi: 'Haku on päätetty: arkistoi se', sv: 'Ansökan är avgjord: arkivera den', en: 'The call is decided: archive it' },
  'decision-withdrawn': {
    fi: 'Päätösehdotus on poistettu listalta: palauta haku arviointiin tai peru se',
    sv: 'Beslutsförslaget har dragits tillbaka: återför ansökan till bedömning eller ställ in den',
    en: 'The draft decision was removed from the list: return the call to evaluation or cancel it',
  },
  'decision-to-place': {
    fi: 'Vie päätösehdotus esityslistalle',
    sv: 'Ta upp beslutsförslaget på föredragningslistan',
    en: 'Place the draft decision on the agenda',
  },
  'decision-returned': {
    fi: 'Päätös palautettiin: jatka valmistelua',
    sv: 'Beslutet återremitterades: fortsätt beredningen',
    en: 'The decision was returned: resume its preparation',
  },
  'decision-outcome': {
    fi: 'Kirjaa päätös pöytäkirjasta',
    sv: 'Anteckna beslutet ur protokollet',
    en: 'Record the decision from the minutes',
  },
  'decision-to-publish': { fi: 'Julkaise päätös', sv: 'Publicera beslutet', en: 'Publish the decision' },
  'decision-to-finalise': {
    fi: 'Totea päätös lainvoimaiseksi, kun muutoksenhakuaika on päättynyt',
    sv: 'Konstatera att beslutet vunnit laga kraft när tiden för ändringssökande har gått ut',
    en: 'Mark the decision as final when the time for appeal has ended',
  },
  resignation: { fi: 'Käsittele eropyyntö', sv: 'Behandla begäran om avsked', en: 'Deal with the resignation request' },
  'eligibility-alert': {
    fi: 'Ratkaise ilmoitus vaalikelpoisuuden menetyksestä',
    sv: 'Avgör anmälan om förlorad valbarhet',
    en: 'Settle the report of lost eligibility',
  },
  'term-ending': {
    fi: 'Toimikausi päättyy: {count} {count:jäsenyys/jäsenyyttä}',
    sv: 'Mandatperioden går ut: {count} {count:medlemskap/medlemskap}',
    en: 'The term ends: {count} {count:membership/memberships}',
  },
  'memberships-ending': {
    fi: '{count} {count:jäsenyys päättyy/jäsenyyttä päättyy} kesken toimikauden',
    sv: '{count} {count:medlemskap upphör/medlemskap upphör} under mandatperioden',
    en: '{count} {count:membership ends/memberships end} before the term does',
  },
  'organisations-to-verify': {
    fi: 'Varmista {count} {count:järjestö/järjestöä}',
    sv: 'Verifiera {count} {count:organisation/organisationer}',
    en: 'Verify {count} {count:organisation/organisations}',
  },
  'people-alike': {
    fi: 'Ovatko nämä samoja henkilöitä? {count} {count:pari/paria}',
    sv: 'Är de här samma personer? {count} {count:par/par}',
    en: 'Are these the same people? {count} {count:pair/pairs}',
  },
  'organisations-alike': {
    fi: 'Ovatko nämä samoja järjestöjä? {count} {count:pari/paria}',
    sv: 'Är de här samma organisationer? {count} {count:par/par}',
    en: 'Are these the same organisations? {count} {count:pair/pairs}',
  },
  'commands-refused': {
    fi: 'Palvelu ei voinut tehdä {count} {count:toimea, joka seurasi/toimea, jotka seurasivat} muutoksesta',
    sv: 'Tjänsten kunde inte utföra {count} {count:åtgärd/åtgärder} som följde av en ändring',
    en: 'The service could not do {count} {count:thing/things} that followed from a change',
  },
  'letters-without-address': {
    fi: '{count} {count:kirjeeltä/kirjeeltä} puuttuu osoite: toimita muulla tavalla',
    sv: '{count} {count:brev/brev} saknar adress: överlämna på annat sätt',
    en: '{count} {count:letter has/letters have} no address: deliver another way',
  },
  'call-open': { fi: 'Haku on auki: tee esitys', sv: 'Ansökan är öppen: lägg fram ett förslag', en: 'The call is open: make a proposal' },
  'proposal-draft': {
    fi: 'Esityksen luonnos odottaa lähettämistä',
    sv: 'Ett utkast till förslag väntar på att lämnas in',
    en: 'A draft proposal waits to be submitted',
  },
  'proposal-returned': { fi: 'Täydennä esitys', sv: 'Komplettera förslaget', en: 'Complete the proposal' },
  'candidates-silent': {
    fi: 'Ehdokkaanne ei ole vielä vastannut suostumuspyyntöön',
    sv: 'Er kandidat har ännu inte svarat på begäran om samtycke',
    en: 'Your candidate has not answered the request for consent yet',
  },
  'contact-to-correct': {
    fi: 'Suostumuspyyntö meni väärälle henkilölle: korjatkaa yhteystiedot',
    sv: 'Begäran om samtycke gick till fel person: rätta kontaktuppgifterna',
    en: 'The request for consent went to the wrong person: correct the contact details',
  },
  'result-selected': { fi: 'Ehdokkaanne valittiin', sv: 'Er kandidat valdes', en: 'Your candidate was selected' },
  'result-not-selected': { fi: 'Ehdokastanne ei valittu', sv: 'Er kandidat valdes inte', en: 'Your candidate was not selected' },
  'member-ending': { fi: 'Edustajanne kausi päättyy', sv: 'Er företrädares period går ut', en: 'Your representative’s term ends' },
  'successor-to-name': {
    fi: 'Nimetkää seuraaja paikkaanne',
    sv: 'Utse en efterträdare till er plats',
    en: 'Name a successor to your seat',
  },
  'consent-asked': { fi: 'Vastaa suostumuspyyntöön', sv: 'Svara på begäran om samtycke', en: 'Answer the request for consent' },
  'appointment-to-accept': {
    fi: 'Sinut on nimetty: ota tehtävä vastaan',
    sv: 'Du har utsetts: ta emot uppdraget',
    en: 'You have been appointed: accept the appointment',
  },
  'own-result-selected': { fi: 'Sinut valittiin', sv: 'Du valdes', en: 'You were selected' },
  'own-result-not-selected': { fi: 'Sinua ei valittu', sv: 'Du valdes inte', en: 'You were not selected' },
  'own-term-ending': { fi: 'Jäsenyytesi päättyy', sv: 'Ditt medlemskap går ut', en: 'Your membership ends' },
  'decision-to-make': {
    fi: 'Vahvista, palauta tai jätä pöydälle',
    sv: 'Fastställ, återremittera eller bordlägg',
    en: 'Confirm, return or table',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type WaitingKind = keyof typeof WAITING;
