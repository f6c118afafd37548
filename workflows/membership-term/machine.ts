import { assign, setup } from 'xstate';
import { effects, tell, type Command } from '../kit/effect.js';
import { addDays, startOfDay } from '../kit/local-time.js';
import { toGuards } from '../kit/rule.js';
import type { MembershipFacts } from './facts.js';
import { rules } from './rules.js';

type E = { type: string; on?: string; person?: string; from?: string };
type Args = { context: MembershipFacts; event: E };

const write = (letter: string, to: string) => tell(letter, to, ({ seat, from, to: last }: MembershipFacts) => ({ seat, from, to: last }));

/** Shortens what stands to end after `on`: the old row is superseded, a shorter one recorded. An empty range leaves none. */
function shorten<
  T extends { from: string; until: string | null; recordedAt: Date | string; supersededAt: Date | string | null; id?: string },
>(rows: readonly T[], on: string, now: Date): T[] {
  return rows.flatMap((row) => {
    if (row.supersededAt !== null) return [row];
    const until = addDays(on, 1);
    if (row.until !== null && row.until <= until) return [row];
    const { id: _, ...shorter } = { ...row, until, recordedAt: now };
    return [{ ...row, supersededAt: now }, ...(shorter.from < until ? [shorter as unknown as T] : [])];
  });
}

const succeed = ({ context, event }: Args): Command => ({
  workflow: 'membership-term',
  create: {
    seat: context.seat,
    person: event.person,
    ...(context.organisation ? { organisation: context.organisation } : {}),
    ...(context.decision ? { decision: context.decision } : {}),
    predecessor: context.id,
    from: event.from,
    ...(context.of.mandateUntil ? { to: addDays(context.of.mandateUntil, -1) } : {}),
  },
});

const deadlines = [
  { type: 'unschedule', params: { key: 'start' } },
  { type: 'unschedule', params: { key: 'end' } },
] as const;
const start = { target: 'active', guard: 'firstDayCame', actions: ['seat', write('appointment-letter', 'candidate')] } as const;
const expire = {
  target: 'expired',
  guard: 'lastDayPassed',
  actions: ['expire', { type: 'unschedule', params: { key: 'start' } }, write('thanks', 'candidate')],
} as const;
/** Recorded after its last day: both visits of the clock are overdue, and which one comes first is all the same. */
const startAndExpire = { ...expire, actions: [...start.actions, ...expire.actions] } as const;
const recall = { target: 'recalled', guard: 'mayRecall', actions: ['endHolding', ...deadlines, write('vacancy', 'secretaries')] } as const;
const die = { target: 'deceased', guard: 'endsWithin', actions: ['endBoth', ...deadlines, write('vacancy', 'secretaries')] } as const;
const remove = { target: 'removed', guard: 'endsWithin', actions: ['endBoth', ...deadlines, write('vacancy', 'secretaries')] } as const;
const report = { actions: ['alert', write('eligibility-alert', 'secretaries')] } as const;
const lose = {
  target: 'eligibility-lost',
  guard: 'mayConfirmLoss',
  actions: ['endBoth', ...deadlines, write('vacancy', 'secretaries')],
} as const;
const resign = {
  target: 'resignation-requested',
  actions: ['announce', write('resignation-received', 'secretaries'), write('resignation-received', 'candidate')],
} as const;
const successor = { guard: 'maySucceed', actions: { type: 'command', params: succeed } } as const;

export const machine = setup({
  types: { context: {} as MembershipFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    seat: assign({ seatedAt: ({ context }) => context.now }),
    expire: assign({ vacatedOn: ({ context }) => context.to }),
    announce: assign({ announcedAt: ({ context }) => context.now }),
    alert: assign({ eligibilityAlertAt: ({ context }) => context.now }),
    dismiss: assign({ eligibilityAlertAt: () => null }),
    /** The person leaves; an organisation's mandate goes on. */
    endHolding: assign(({ context, event }) => ({
      to: event.on as string,
      vacatedOn: event.on as string,
      confirmedAt: context.now,
      holdings: shorten(context.holdings, event.on as string, context.now),
    })),
    /** The person leaves and a personal mandate with them. */
    endBoth: assign(({ context, event }) => ({
      to: event.on as string,
      vacatedOn: event.on as string,
      confirmedAt: context.now,
      holdings: shorten(context.holdings, event.on as string, context.now),
      mandates: context.of.organisationsMandate ? context.mandates : shorten(context.mandates, event.on as string, context.now),
    })),
  },
}).createMachine({
  id: 'membership-term',
  context: {} as MembershipFacts,
  initial: 'appointed',
  states: {
    appointed: {
      on: {
        ACCEPT: { target: 'accepted' },
        START: start,
        EXPIRE: startAndExpire,
        REQUEST_RESIGNATION: resign,
        RECALL: recall,
        REPORT_ELIGIBILITY_LOSS: report,
        CONFIRM_ELIGIBILITY_LOSS: lose,
        DISMISS_ELIGIBILITY_ALERT: { guard: 'alerted', actions: 'dismiss' },
        REPORT_DEATH: die,
        REMOVE: remove,
      },
    },
    accepted: {
      on: {
        START: start,
        EXPIRE: startAndExpire,
        REQUEST_RESIGNATION: resign,
        RECALL: recall,
        REPORT_ELIGIBILITY_LOSS: report,
        CONFIRM_ELIGIBILITY_LOSS: lose,
        DISMISS_ELIGIBILITY_ALERT: { guard: 'alerted', actions: 'dismiss' },
        REPORT_DEATH: die,
        REMOVE: remove,
      },
    },
    active: {
      on: {
        EXPIRE: expire,
        REQUEST_RESIGNATION: resign,
        RECALL: recall,
        REPORT_ELIGIBILITY_LOSS: report,
        CONFIRM_ELIGIBILITY_LOSS: lose,
        DISMISS_ELIGIBILITY_ALERT: { guard: 'alerted', actions: 'dismiss' },
        REPORT_DEATH: die,
        REMOVE: remove,
      },
    },
    'resignation-requested': {
      on: {
        GRANT_RESIGNATION: {
          target: 'released',
          guard: 'endsWithin',
          actions: ['endBoth', ...deadlines, write('resignation-granted', 'candidate'), write('vacancy', 'secretaries')],
        },
        TAKE_BACK_RESIGNATION: [{ target: 'active', guard: 'firstDayCame' }, { target: 'appointed' }],
        START: { guard: 'firstDayCame', actions: 'seat' },
        EXPIRE: expire,
        RECALL: recall,
        REPORT_DEATH: die,
        REMOVE: remove,
      },
    },
    expired: { type: 'final' },
    released: { on: { NAME_SUCCESSOR: successor } },
    recalled: { on: { NAME_SUCCESSOR: successor } },
    'eligibility-lost': { on: { NAME_SUCCESSOR: successor } },
    deceased: { on: { NAME_SUCCESSOR: successor } },
    removed: { on: { NAME_SUCCESSOR: successor } },
  },
});

/** The clock's two visits to a membership. */
export const visits = ({ from, to, of: { zone } }: MembershipFacts) =>
  [
    { kind: 'schedule', key: 'start', at: startOfDay(from, zone), event: 'START' },
    { kind: 'schedule', key: 'end', at: to === null ? null : startOfDay(addDays(to, 1), zone), event: 'EXPIRE' },
  ] as const;
