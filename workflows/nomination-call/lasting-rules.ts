import type { Rule } from '../kit/rule.js';
import type { CallFacts } from './facts.js';
import { refuse } from './refusals.js';

/** What a call is about must still be there when those whom it finds begin. Ends are entered under the same lock. */
export const lastingRules = {
  bodyLasts: {
    says: {
      fi: 'Toimielin on olemassa, kun haussa nimettävät aloittavat.',
      sv: 'Organet finns när de som utses i ansökan börjar.',
      en: 'The body exists when those appointed in the call begin.',
    },
    source: 'Edustus handbook: composition',
    locks: ['body'],
    check: ({ of: { body } }) => (body.gone ? [refuse('call.body-gone', { pointer: '/term' })] : []),
  },
  seatsLast: {
    says: {
      fi: 'Haun paikat ovat olemassa, kun niihin nimettävät aloittavat.',
      sv: 'Platserna i ansökan finns när de som utses till dem börjar.',
      en: 'The seats in the call exist when those appointed to them begin.',
    },
    source: 'Edustus handbook: composition',
    locks: ['body'],
    check: ({ of: { seats } }) => {
      const gone = seats.filter((seat) => seat.gone);
      return gone.length === 0 ? [] : [refuse('call.seats-gone', { count: gone.length, pointer: '/seats' })];
    },
  },
} satisfies Readonly<Record<string, Rule<CallFacts>>>;
