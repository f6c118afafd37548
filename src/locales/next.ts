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
