import type { Text } from '../../workflows/kit/text.js';

/** What each letter of the rule book is called, as in a list of letters. */
export const LETTER_NAMES = {
  'appointment-letter': { fi: 'nimeämiskirje', sv: 'utnämningsbrev', en: 'letter of appointment' },
  'call-cancelled': { fi: 'tieto haun perumisesta', sv: 'besked om inställd ansökan', en: 'notice of a cancelled call' },
  'call-closed': { fi: 'tieto haun päättymisestä', sv: 'besked om avslutad ansökan', en: 'notice of a closed call' },
  'call-extended': { fi: 'tieto hakuajan jatkamisesta', sv: 'besked om förlängd ansökningstid', en: 'notice of an extended call' },
  'call-opened': { fi: 'tieto haun avautumisesta', sv: 'besked om öppnad ansökan', en: 'notice of an opened call' },
  'call-voided': { fi: 'tieto haun mitätöimisestä', sv: 'besked om ogiltigförklarad ansökan', en: 'notice of a voided call' },
  'candidacy-ended': {
    fi: 'tieto ehdokkuuden päättymisestä',
    sv: 'besked om att en kandidatur upphört',
    en: 'notice of an ended candidacy',
  },
  'candidacy-withdrawn': {
    fi: 'tieto ehdokkuuden perumisesta',
    sv: 'besked om återtagen kandidatur',
    en: 'notice of a withdrawn candidacy',
  },
  'completion-request': { fi: 'täydennyspyyntö', sv: 'begäran om komplettering', en: 'request for completion' },
  'consent-declined': {
    fi: 'tieto suostumuksen epäämisestä',
    sv: 'besked om att samtycke inte gavs',
    en: 'notice of a refused consent',
  },
  'consent-expired': {
    fi: 'tieto vastausajan päättymisestä',
    sv: 'besked om att svarstiden gått ut',
    en: 'notice of an unanswered request for consent',
  },
  'consent-given': { fi: 'vahvistus suostumuksesta', sv: 'bekräftelse av samtycke', en: 'confirmation of consent' },
  'consent-not-me': {
    fi: 'tieto väärälle henkilölle menneestä suostumuspyynnöstä',
    sv: 'besked om att begäran om samtycke gick till fel person',
    en: 'notice of a request for consent that reached the wrong person',
  },
  'consent-request': { fi: 'suostumuspyyntö', sv: 'begäran om samtycke', en: 'request for consent' },
  'deadline-corrected': { fi: 'tieto korjatusta määräajasta', sv: 'besked om korrigerad tidsfrist', en: 'notice of a corrected deadline' },
  'decision-recorded': { fi: 'tieto kirjatusta päätöksestä', sv: 'besked om antecknat beslut', en: 'notice of a recorded decision' },
  'decision-returned': {
    fi: 'tieto valmisteluun palautetusta päätöksestä',
    sv: 'besked om återremitterat beslut',
    en: 'notice of a returned decision',
  },
  'eligibility-alert': { fi: 'ilmoitus vaalikelpoisuudesta', sv: 'anmälan om valbarhet', en: 'alert about eligibility' },
  'nomination-request': { fi: 'nimeämispyyntö', sv: 'begäran om nominering', en: 'nomination request' },
  'proposal-admitted': {
    fi: 'tieto myöhästyneen esityksen hyväksymisestä',
    sv: 'besked om godkänt försenat förslag',
    en: 'notice of an admitted late proposal',
  },
  'proposal-late': { fi: 'tieto myöhästyneestä esityksestä', sv: 'besked om försenat förslag', en: 'notice of a late proposal' },
  'proposal-rejected': { fi: 'tieto esityksen hylkäämisestä', sv: 'besked om förkastat förslag', en: 'notice of a rejected proposal' },
  'proposal-withdrawn': { fi: 'tieto esityksen perumisesta', sv: 'besked om återtaget förslag', en: 'notice of a withdrawn proposal' },
  receipt: { fi: 'kuitti esityksestä', sv: 'kvittens på förslag', en: 'receipt of a proposal' },
  'receipt-after-decision': {
    fi: 'kuitti päätöksen jälkeen kirjatusta esityksestä',
    sv: 'kvittens på förslag som antecknats efter beslutet',
    en: 'receipt of a proposal recorded after the decision',
  },
  'receipt-late': { fi: 'kuitti myöhästyneestä esityksestä', sv: 'kvittens på försenat förslag', en: 'receipt of a late proposal' },
  'resignation-granted': { fi: 'tieto eron myöntämisestä', sv: 'besked om beviljat avsked', en: 'notice of a granted resignation' },
  'resignation-received': {
    fi: 'kuitti eropyynnöstä',
    sv: 'kvittens på begäran om avsked',
    en: 'receipt of a resignation request',
  },
  'result-not-selected': { fi: 'tieto tuloksesta: ei valittu', sv: 'besked om resultatet: inte vald', en: 'result: not selected' },
  'result-selected': { fi: 'tieto tuloksesta: valittu', sv: 'besked om resultatet: vald', en: 'result: selected' },
  thanks: { fi: 'kiitoskirje', sv: 'tackbrev', en: 'letter of thanks' },
  vacancy: { fi: 'tieto avautuneesta paikasta', sv: 'besked om ledig plats', en: 'notice of a vacancy' },
} as const satisfies Readonly<Record<string, Text>>;

/** Who the audiences of letters are, as after "to". */
export const AUDIENCE_NAMES = {
  candidate: { fi: 'henkilölle itselleen', sv: 'till personen själv', en: 'to the person concerned' },
  nominators: {
    fi: 'esityksen tehneille järjestöille',
    sv: 'till de föreslående organisationerna',
    en: 'to the organisations that propose',
  },
  secretaries: {
    fi: 'sihteerille ja varahenkilölle',
    sv: 'till sekreteraren och ställföreträdaren',
    en: 'to the secretary and the substitute',
  },
  'sector-organisations': {
    fi: 'toimielimen toimialojen järjestöille',
    sv: 'till organisationerna inom organets sektorer',
    en: 'to the organisations of the body’s sectors',
  },
  invited: {
    fi: 'järjestöille, joilta nimeämistä pyydetään',
    sv: 'till de organisationer som ombeds nominera',
    en: 'to the organisations that are asked to nominate',
  },
  'everybody-in-call': {
    fi: 'kaikille, joille hausta on kerrottu tai jotka ovat siinä mukana',
    sv: 'till alla som har informerats om ansökan eller deltar i den',
    en: 'to everybody who was told of the call or takes part in it',
  },
} as const satisfies Readonly<Record<string, Text>>;
