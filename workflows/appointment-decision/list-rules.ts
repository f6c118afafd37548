import { isProposedFor } from '../kit/filling.js';
import type { Reason } from '../kit/reason.js';
import type { Rule } from '../kit/rule.js';
import type { DecisionFacts, ItemSeen } from './facts.js';
import { noneOf } from './none-of.js';
import { refuse } from './refusals.js';

/** A seat without a candidacy is filled ex officio or by the authority's own choice: nobody is asked. */
export function againstCandidates(list: readonly ItemSeen[], consentRule: string): Reason[] {
  const candidates = list.filter((s) => s.candidacyState !== null);
  const moved = candidates.filter((s) => s.candidacyState !== 'proposed' || s.proposedSeat !== s.seat);
  const silent = consentRule === 'not-asked' ? [] : candidates.filter((s) => s.consentState !== 'given');
  return [...noneOf(moved, 'decision.candidate-not-proposed'), ...noneOf(silent, 'decision.candidate-without-consent')];
}

/** What must hold of the list that is put before the organ. */
export const listRules = {
  hasItems: {
    says: { fi: 'Listalla on paikkoja.', sv: 'Listan har platser.', en: 'The list has seats.' },
    source: 'Edustus handbook: processes',
    check: ({ items }) => (items.length > 0 ? [] : [refuse('decision.no-items')]),
  },
  nobodyTwice: {
    says: {
      fi: 'Jokainen paikka ja henkilö on listalla kerran.',
      sv: 'Varje plats och person finns en gång på listan.',
      en: 'Each seat and each person is listed once.',
    },
    source: 'Edustus handbook: processes',
    check: ({ items, of: { persons } }) =>
      new Set(items.map((i) => i.seat)).size === items.length && new Set(persons).size === persons.length
        ? []
        : [refuse('decision.seat-twice')],
  },
  calledSeatsHaveCandidates: {
    says: {
      fi: 'Haussa olevilla paikoilla on ehdokas.',
      sv: 'Platserna i ansökan har en kandidat.',
      en: 'The seats in the call have a candidate.',
    },
    source: 'Edustus handbook: processes',
    check: ({ items, of: { seats } }) =>
      items.every((i) => i.candidacy || (i.person && seats.some((s) => s.seat === i.seat && !isProposedFor(s))))
        ? []
        : [refuse('decision.seat-needs-candidacy')],
  },
  candidatesStand: {
    says: {
      fi: 'Jokainen ehdokas on ehdotettu paikalleen ja suostunut.',
      sv: 'Varje kandidat är föreslagen till sin plats och har samtyckt.',
      en: 'Every candidate is proposed for their seat and has consented.',
    },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { seats, consentRule } }) => againstCandidates(seats, consentRule),
  },
  itemsBelong: {
    says: {
      fi: 'Paikat ja ehdokkaat kuuluvat tähän toimielimeen ja hakuun.',
      sv: 'Platserna och kandidaterna hör till detta organ och denna ansökan.',
      en: 'The seats and candidates belong to this body and this call.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { seats } }) =>
      noneOf(
        seats.filter((s) => !s.belongs),
        'decision.item-of-another',
      ),
  },
} satisfies Readonly<Record<string, Rule<DecisionFacts, never>>>;
