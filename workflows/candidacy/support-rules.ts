import type { Rule } from '../kit/rule.js';
import type { CandidacyDraft, CandidacyFacts, ConsentRefused, LosingSupport, Representing } from './facts.js';
import { refuse } from './refusals.js';

/** Organisations of the standing supporters. */
export const supporting = ({ of: { backing } }: CandidacyFacts): string[] => backing.map(({ organisation }) => organisation);

/** Rules about who stands behind the person, and whom the person stands for. */
export const supportRules = {
  lastSupporterLeaves: {
    says: {
      fi: 'Viimeinenkin tukeva esitys poistuu.',
      sv: 'Det sista stödjande förslaget försvinner.',
      en: 'The last supporting proposal leaves.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ supporters }, { proposal }: LosingSupport) =>
      supporters.some((s) => s.endedAt === null && s.proposal !== proposal) ? [refuse('candidacy.supporters-remain')] : [],
  },
  supports: {
    says: { fi: 'Esitys tukee ehdokkuutta.', sv: 'Förslaget stöder kandidaturen.', en: 'The proposal supports the candidacy.' },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ supporters }, { proposal }: LosingSupport) =>
      supporters.some((s) => s.proposal === proposal) ? [] : [refuse('candidacy.no-supporter')],
  },
  stillSupported: {
    says: {
      fi: 'Jokin esitys tukee yhä ehdokkuutta.',
      sv: 'Något förslag stöder fortfarande kandidaturen.',
      en: 'Some proposal still supports the candidacy.',
    },
    source: 'Edustus handbook: processes, Consent',
    check: ({ supporters }) => (supporters.some(({ endedAt }) => endedAt === null) ? [] : [refuse('candidacy.unsupported')]),
  },
  wentAstray: {
    says: {
      fi: 'Suostumuspyyntö meni väärälle henkilölle.',
      sv: 'Begäran om samtycke gick till fel person.',
      en: 'The request for consent went to the wrong person.',
    },
    source: 'Edustus handbook: processes, Consent',
    readsPayload: true,
    check: (_, { because }: ConsentRefused) => (because === 'not-me' ? [] : [refuse('candidacy.person-answered')]),
  },
  representsSupporter: {
    says: {
      fi: 'Ehdokas edustaa jotakin järjestöä, joka esittää häntä.',
      sv: 'Kandidaten företräder någon av de organisationer som föreslår hen.',
      en: 'The candidate represents one of the organisations that propose them.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { represents, organisation = represents }: CandidacyDraft & Partial<Representing>) => {
      // What stands already may be left as it is; one that has been merged counts as what it became.
      if (organisation === undefined || organisation === null || organisation === facts.represents) return [];
      return supporting(facts).some((id) => id === organisation || id === facts.of.named)
        ? []
        : [refuse('candidacy.represents-no-supporter', { pointer: '/represents' })];
    },
  },
} satisfies Readonly<Record<string, Rule<CandidacyFacts, never>>>;
