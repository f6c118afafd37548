import type { Reason } from '../kit/reason.js';
import type { Rule } from '../kit/rule.js';
import type { ProposalFacts, Returning } from './facts.js';
import { refuse } from './refusals.js';
import { CONSENT_STATES } from '../consent/states.js';

/** While no answer of the person has come nobody but the nominators can tell how they are reached. */
const contactStands = ({ support }: ProposalFacts): Reason[] =>
  support === null || CONSENT_STATES.unanswered.includes(support.consent ?? '')
    ? []
    : [refuse('proposal.contact-stands', { whoCan: ['secretary'] })];

/** Rules about how the person is reached. */
export const contactRules = {
  personUnanswered: {
    says: {
      fi: 'Henkilö ei ole vielä itse vastannut suostumuspyyntöön.',
      sv: 'Personen har ännu inte själv svarat på begäran om samtycke.',
      en: 'The person has not answered the request for consent yet.',
    },
    source: 'Edustus handbook: processes, Consent',
    check: contactStands,
  },
  aboutWhatCanBeMended: {
    says: {
      fi: 'Täydennystä pyydetään vain siihen, mitä esityksessä voi vielä korjata.',
      sv: 'Komplettering begärs endast av sådant som ännu kan rättas i förslaget.',
      en: 'Completion is asked only of what can still be mended in the proposal.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, { about = [] }: Returning) =>
      about.includes('contact') ? contactStands(facts).map((reason) => ({ ...reason, pointer: '/about' })) : [],
  },
} satisfies Readonly<Record<string, Rule<ProposalFacts, never>>>;
