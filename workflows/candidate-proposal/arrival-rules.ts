import { isKeeper } from '../kit/policy.js';
import { pointerTo } from '../kit/reason.js';
import type { Rule } from '../kit/rule.js';
import type { ProposalFacts, Sending } from './facts.js';
import { refuse } from './refusals.js';

const arrivalOf = (facts: ProposalFacts, event: Sending): Date => facts.arrivedAt ?? event.arrivedAt ?? facts.now;

/** When a proposal arrives, who says so, and that it stays what it was. */
export const arrivalRules = {
  afterClosing: {
    says: {
      fi: 'Esitys saapuu määräajan jälkeen.',
      sv: 'Förslaget kommer in efter tidsfristen.',
      en: 'The proposal arrives after the deadline.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: (facts, event: Sending) => {
      const { closesAt } = facts.of.call;
      return closesAt && arrivalOf(facts, event) >= closesAt ? [] : [refuse('proposal.arrived-in-time')];
    },
  },
  arrivalTrue: {
    says: {
      fi: 'Saapumisaika on todellinen: automaattinen leima tai sihteerin merkintä, jossa on alkuperäinen mukana.',
      sv: 'Ankomsttiden är den verkliga: automatiskt stämplad eller antecknad av sekreteraren med originalet bifogat.',
      en: 'The arrival time is real: stamped automatically, or recorded by the secretary with the original.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: (facts, { channel = 'web', arrivedAt, original }: Sending) => {
      if (channel === 'web')
        return arrivedAt === undefined ? [] : [refuse('proposal.arrival-is-stamped', { pointer: '/arrivedAt', whoCan: ['secretary'] })];
      if (!isKeeper(facts.roles)) return [refuse('proposal.arrival-is-stamped', { pointer: '/channel', whoCan: ['secretary'] })];
      if (arrivedAt === undefined) return [refuse('proposal.arrival-unknown', { pointer: '/arrivedAt' })];
      if (arrivedAt > facts.now) return [refuse('proposal.arrival-in-future', { pointer: '/arrivedAt' })];
      const { opensAt } = facts.of.call;
      if (opensAt && arrivedAt < opensAt) return [refuse('proposal.call-opens-later', { notBefore: opensAt, pointer: '/arrivedAt' })];
      return channel !== 'phone' && original === undefined ? [refuse('proposal.original-missing', { pointer: '/original' })] : [];
    },
  },
  completedNow: {
    says: {
      fi: 'Palvelu merkitsee täydennyksen ajankohdan itse. Saapumisaika ja alkuperäinen viesti eivät muutu.',
      sv: 'Tjänsten antecknar själv tidpunkten för kompletteringen. Ankomsttiden och det ursprungliga meddelandet ändras inte.',
      en: 'The service notes the time of the completion itself. The time of arrival and the original message do not change.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (_, { channel, arrivedAt, original, attachments }: Sending) =>
      Object.entries({ channel, arrivedAt, original, attachments }).flatMap(([field, given]) =>
        given === undefined ? [] : [refuse('proposal.arrival-stands', { pointer: pointerTo(field) })],
      ),
  },
  inTimeNow: {
    says: {
      fi: 'Esitys saapui ennen jatkettua määräaikaa.',
      sv: 'Förslaget kom in före den förlängda tidsfristen.',
      en: 'The proposal arrived before the extended deadline.',
    },
    source: 'Edustus handbook: time',
    check: ({ arrivedAt, of: { call } }) =>
      arrivedAt && call.closesAt && arrivedAt < call.closesAt ? [] : [refuse('proposal.arrived-late')],
  },
} satisfies Readonly<Record<string, Rule<ProposalFacts, never>>>;
