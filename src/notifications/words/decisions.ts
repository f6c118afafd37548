import { type Known, type LettersInWords, SHARED } from './kind.js';

/** Letters of an appointment decision. */
export const DECISIONS = {
  'decision-recorded': {
    secretaries: {
      subject: [
        {
          fi: 'Päätös on kirjattu, julkaise se: {organ} {on}',
          sv: 'Beslutet har antecknats, publicera det: {organ} {on}',
          en: 'The decision is recorded, publish it: {organ} {on}',
        },
        {
          fi: 'Päätös on kirjattu, julkaise se: {body}',
          sv: 'Beslutet har antecknats, publicera det: {body}',
          en: 'The decision is recorded, publish it: {body}',
        },
      ],
      text: [
        {
          fi: 'Nimeämispäätös on kirjattu ({body}). Valituille, valitsematta jääneille ja heitä esittäneille on kerrottu tuloksesta.',
          sv: 'Utnämningsbeslutet har antecknats ({body}). De som valdes, de som inte valdes och de som har föreslagit dem har informerats om resultatet.',
          en: 'The appointment decision has been recorded ({body}). Those selected, those not selected and those who proposed them have been told the result.',
        },
        [
          { fi: 'Päätös: {organ}, {on}, {section}', sv: 'Beslutet: {organ}, {on}, {section}', en: 'Decision: {organ}, {on}, {section}' },
          { fi: 'Päätös: {organ}, {on}', sv: 'Beslutet: {organ}, {on}', en: 'Decision: {organ}, {on}' },
        ],
        {
          fi: 'Jos paikkoja palautettiin tai jätettiin pöydälle, niistä on valmisteilla oma päätöksensä.',
          sv: 'Om platser återremitterades eller bordlades bereds ett eget beslut om dem.',
          en: 'If seats were returned or tabled, a decision of their own is in preparation.',
        },
      ],
    },
  },
  'decision-returned': {
    secretaries: {
      subject: {
        fi: 'Päätös on palautettu valmisteluun: {body}',
        sv: 'Beslutet har återremitterats: {body}',
        en: 'The decision has been returned for preparation: {body}',
      },
      text: [
        {
          fi: 'Päätösehdotus on palautettu valmisteluun ({body}). Jatka valmistelua ja vie asia uudelleen esityslistalle.',
          sv: 'Beslutsförslaget har återremitterats ({body}). Fortsätt beredningen och ta upp ärendet på föredragningslistan på nytt.',
          en: 'The draft decision has been returned for preparation ({body}). Resume the preparation and place it on the agenda again.',
        },
        [
          {
            fi: 'Toimielin, joka palautti: {organ}',
            sv: 'Organet som återremitterade: {organ}',
            en: 'The organ that returned it: {organ}',
          },
        ],
        SHARED.reason,
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof DECISIONS>;
