import { CANDIDACY_STATES } from '../candidacy/states.js';
import { dateIn } from '../kit/local-time.js';
import type { Rule } from '../kit/rule.js';
import { meets } from '../kit/span.js';
import type { DecisionFacts, Exchanging } from './facts.js';
import { refuse } from './refusals.js';

/** What must hold of whoever takes another's place on the list: all that proposing that person would ask, before the list is changed. */
export const exchangeRules = {
  otherFits: {
    says: {
      fi: 'Tilalle vaihdetaan saman haun vaalikelpoinen, suostunut ehdokas, jolta on kysytty tästä paikasta.',
      sv: 'I stället tas en valbar kandidat i samma ansökan, som har samtyckt och har tillfrågats om platsen.',
      en: 'The other is an eligible candidate of the same call who has consented and was asked about the seat.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    locks: ['call'],
    check: ({ call, items, of: { other, consentRule } }, { seat, candidacy }: Exchanging) => {
      if (!items.some((item) => item.seat === seat && item.candidacy !== null))
        return [refuse('decision.seat-not-on-list', { pointer: '/seat' })];
      const stands =
        other?.id === candidacy && other.call === call && CANDIDACY_STATES.exchangeable.includes(other.state) && other.seats.includes(seat);
      const agreed = consentRule === 'not-asked' || other?.consentState === 'given';
      return stands && agreed ? [] : [refuse('decision.other-unfit', { pointer: '/candidacy' })];
    },
  },
  otherMayBeProposed: {
    says: {
      fi: 'Tilalle vaihdettavalla ei ole toista paikkaa toimielimessä, eikä hänen järjestöllään ole muuta paikkaa, jos järjestöllä voi olla vain yksi.',
      sv: 'Den som tas i stället har ingen annan plats i organet, och inte heller personens organisation har det, om en organisation kan ha bara en plats.',
      en: 'The other has no other seat in the body, nor has the other’s organisation, where an organisation can have only one.',
    },
    source: 'Edustus handbook: rules of composition',
    readsPayload: true,
    locks: ['body', 'call'],
    check: ({ now, of: { other, terms, zone } }, { seat }: Exchanging) => {
      if (other === null) return [];
      const today = dateIn(now, zone);
      const [term] = terms;
      const from = term !== undefined && term.from > today ? term.from : today;
      return [
        ...(other.personOnItsWay || meets({ from, to: null }, other.personHolds)
          ? [refuse('decision.other-member-already', { pointer: '/candidacy' })]
          : []),
        ...(other.organisationSeats.some((taken) => taken !== seat)
          ? [refuse('decision.other-organisation-has-seat', { pointer: '/candidacy' })]
          : []),
        ...(other.foreignTo.includes(seat) ? [refuse('decision.other-of-another-nominator', { pointer: '/candidacy' })] : []),
      ];
    },
  },
} satisfies Readonly<Record<string, Rule<DecisionFacts, never>>>;
