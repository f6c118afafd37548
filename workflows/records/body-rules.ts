import { dateIn, type LocalDate } from '../kit/local-time.js';
import { changedRows, isOverBy } from '../kit/periods.js';
import { isCreated } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import type { BodyFacts, BodyPeriod } from './body.js';
import { against, type SentEnd } from './ending.js';

export const refusals = {
  'body.organ-missing': {
    fi: 'Jäsenet nimeää viranomainen, joten valitse myös päättävä toimielin.',
    sv: 'Medlemmarna utses av en myndighet, så välj också det beslutande organet.',
    en: 'The members are appointed by an authority, so choose the deciding organ too.',
    source: 'Edustus handbook: regimes and channels',
  },
  'body.organ-unused': {
    fi: 'Järjestöt nimeävät jäsenet itse, joten päättävää toimielintä ei valita.',
    sv: 'Organisationerna utser själva medlemmarna, så inget beslutande organ väljs.',
    en: 'The organisations name the members themselves, so no deciding organ is chosen.',
    source: 'Edustus handbook: regimes and channels',
  },
  'body.organ-elsewhere': {
    fi: 'Päättävä toimielin on toisella alueella. Valitse sellainen, joka on samalla alueella kuin toimielin.',
    sv: 'Det beslutande organet finns på ett annat område. Välj ett på samma område som organet.',
    en: 'The deciding organ is of another region. Choose one of the same region as the body.',
    source: 'Edustus handbook: regimes and channels',
  },
  'body.established-undated': {
    fi: 'Asettamisesta on kerrottu asettaja tai pykälä mutta ei päivää. Kirjoita päivä.',
    sv: 'För tillsättandet anges tillsättare eller paragraf men ingen dag. Ange dagen.',
    en: 'Who established the body, or the section, is given but not the date. Give the date.',
    source: 'Edustus handbook: regimes and channels',
  },
  'body.established-ahead': {
    fi: 'Asettamispäivä on tulevaisuudessa. Kirjoita se, kun asettamisesta on päätetty.',
    sv: 'Dagen för tillsättandet ligger i framtiden. Ange den när tillsättandet har beslutats.',
    en: 'The date of establishment lies ahead. Give it once the establishment has been decided.',
    source: 'Edustus handbook: regimes and channels',
  },
  'body.ends-before-start': {
    fi: 'Toimielimen viimeinen päivä on ennen sen ensimmäistä päivää.',
    sv: 'Organets sista dag är före dess första dag.',
    en: 'The last day of the body is before its first day.',
    source: 'Edustus handbook: time',
  },
  'body.end-unchanged': {
    fi: 'Toimielimen viimeinen päivä ei muuttuisi. Kirjoita toinen päivä.',
    sv: 'Organets sista dag skulle inte ändras. Ange en annan dag.',
    en: 'The last day of the body would not change. Give another day.',
    source: 'Edustus handbook: time',
  },
  'body.over-by-then': {
    fi: 'Toimielintä ei enää ole päivänä, josta muutos olisi voimassa. Kirjoita aiempi päivä tai jatka ensin toimielintä.',
    sv: 'Organet finns inte längre den dag då ändringen skulle börja gälla. Ange en tidigare dag eller låt först organet fortsätta.',
    en: 'The body no longer exists on the day from which the change would hold. Give an earlier day, or first let the body go on.',
    source: 'Edustus handbook: time',
  },
  'body.in-use': {
    fi: 'Toimielimellä on kesken oleva haku tai päätösasia, tai siinä on jäseniä viimeisen päivän jälkeen. Vie ensin haku tai asia loppuun tai päätä jäsenyydet.',
    sv: 'Organet har en pågående ansökan eller ett oavgjort beslutsärende, eller medlemmar efter den sista dagen. Slutför ansökan eller ärendet eller avsluta medlemskapen först.',
    en: 'The body has a call under way or a decision that is still to be made, or members after the last day. First finish the call or the decision, or end the memberships.',
    source: 'Edustus handbook: composition',
  },
} as const;
const refuse = refuser(refusals);

type Given = Partial<Pick<BodyFacts, 'region' | 'regime' | 'organ' | 'establishedOn' | 'establishedBy' | 'establishedSection'>> &
  SentEnd & {
    readonly validFrom?: LocalDate;
  };

/** What the deciding organ must fit with, and itself. */
const ORGAN_FIELDS = ['region', 'regime', 'organ'] as const;

/** Whether an event says something of these. What a body was before is not held against a change of something else. */
const touches = (given: Given, names: readonly (keyof Given)[]): boolean =>
  isCreated(given.type) || names.some((name) => given[name] !== undefined);

export const rules = defineRules<BodyFacts, Given>()({
  organFits: {
    says: {
      fi: 'Päättävä toimielin on valittu, kun jäsenet nimeää viranomainen, ei silloin, kun järjestöt nimeävät itse, ja se on toimielimen omalla alueella.',
      sv: 'Ett beslutande organ är valt när en myndighet utser medlemmarna, inte när organisationerna själva gör det, och det finns på organets eget område.',
      en: 'A deciding organ is chosen where an authority appoints, not where the organisations name, and it is of the body’s own region.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: ({ periods, now, of }, given): Reason[] => {
      if (!touches(given, ORGAN_FIELDS)) return [];
      const changes = Object.fromEntries(ORGAN_FIELDS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
      const rows = changedRows<BodyPeriod>(periods, changes, given.validFrom ?? null, dateIn(now, of.zone), now);
      const codes = rows.map((row) => organWrong(row, of.organRegions)).filter((code) => code !== null);
      return codes.slice(0, 1).map((code) => refuse(code, { pointer: '/organ' }));
    },
  },
  establishmentFits: {
    says: {
      fi: 'Asettamisella on päivä, eikä se ole tulevaisuudessa.',
      sv: 'Tillsättandet har en dag, och den ligger inte i framtiden.',
      en: 'The establishment has a date, and it does not lie ahead.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: (facts, given): Reason[] => {
      if (!touches(given, ['establishedOn', 'establishedBy', 'establishedSection'])) return [];
      const { establishedOn, establishedBy, establishedSection } = { ...facts, ...withoutGaps(given) };
      if (establishedOn === null)
        return establishedBy === null && establishedSection === null
          ? []
          : [refuse('body.established-undated', { pointer: '/establishedOn' })];
      return establishedOn <= dateIn(facts.now, facts.of.zone) ? [] : [refuse('body.established-ahead', { pointer: '/establishedOn' })];
    },
  },
  bodyMayEnd: {
    says: {
      fi: 'Toimielin lakkaa aikaisintaan ensimmäisenä päivänään, eikä sillä silloin enää ole jäseniä, hakua eikä päätösasiaa.',
      sv: 'Ett organ upphör tidigast sin första dag, och har då inte längre medlemmar, någon ansökan eller något beslutsärende.',
      en: 'A body ends on its first day at the earliest, and has no members, no call and no decision to be made any more by then.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    locks: ['body'],
    check: ({ periods, of }, event): Reason[] => {
      const found = against(event, periods, of);
      return found === null ? [] : [refuse(`body.${found}`, { pointer: '/to' })];
    },
  },
  thereByThen: {
    says: {
      fi: 'Toimielin on olemassa päivänä, josta muutos on voimassa.',
      sv: 'Organet finns den dag då ändringen börjar gälla.',
      en: 'The body exists on the day from which the change holds.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: ({ periods }, { validFrom = null }): Reason[] =>
      isOverBy(periods, validFrom) ? [refuse('body.over-by-then', { pointer: '/validFrom' })] : [],
  },
  settingsFit: all('organFits', 'establishmentFits', 'bodyMayEnd', 'thereByThen'),
});

/** What is wrong in the deciding organ of a dated row; an organ that there is not is a wrong field: the database says so. */
function organWrong(
  { region, regime, organ }: BodyPeriod,
  regions: BodyFacts['of']['organRegions'],
): 'body.organ-missing' | 'body.organ-unused' | 'body.organ-elsewhere' | null {
  if (organ === null) return regime === 'authority-set' ? 'body.organ-missing' : null;
  if (regime === 'nominator-names') return 'body.organ-unused';
  const home = regions[organ];
  return home === undefined || home === region ? null : 'body.organ-elsewhere';
}

/** What was said, without what was left out. */
const withoutGaps = (given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
