import { assign, setup } from 'xstate';
import { effects, tell, type Command } from '../kit/effect.js';
import { dateIn } from '../kit/local-time.js';
import { toGuards } from '../kit/rule.js';
import type { Deciding, DecisionDraft, DecisionFacts, Exchanging, Item, Publishing } from './facts.js';
import { rangeOf } from './range.js';
import { rules } from './rules.js';

type E = { type: string } & Partial<Omit<Deciding, 'outcomes'>> &
  Pick<Deciding, 'outcomes'> &
  DecisionDraft &
  Publishing &
  Partial<Exchanging>;
type Args = { context: DecisionFacts; event: E };

const made = ({ organ, decidedOn, section }: DecisionFacts) => ({ organ, on: decidedOn, section });
const outcomeOf = (item: Item, { outcomes }: E): Item => {
  const given = outcomes?.find((o) => o.seat === item.seat);
  return { ...item, outcome: outcomes ? (given?.outcome ?? null) : 'confirmed', grounds: given?.grounds ?? null };
};

/**
 * Each confirmed seat makes one membership, by its candidacy where there is one. Seats returned or tabled get a decision of their own.
 * When none is left the call is settled.
 */
const carryOut = ({ context, event }: Args): { list: Command[] } => {
  const items = context.items.map((item) => outcomeOf(item, event));
  const again = items.filter((i) => i.outcome === 'returned' || i.outcome === 'tabled');
  const range = rangeOf(context, event as Deciding);
  const days = range ? { from: range.from, ...(range.to === null ? {} : { to: range.to }) } : {};
  return {
    list: [
      ...items.flatMap((item): Command[] => {
        if (item.outcome === 'rejected' && item.candidacy)
          return [{ workflow: 'candidacy', to: item.candidacy, event: { type: 'NOT_SELECT' } }];
        if (item.outcome !== 'confirmed') return [];
        if (item.candidacy)
          return [{ workflow: 'candidacy', to: item.candidacy, event: { type: 'SELECT', seat: item.seat, decision: context.id, ...days } }];
        const organisation = item.organisation ? { organisation: item.organisation } : {};
        return [
          { workflow: 'membership-term', create: { seat: item.seat, person: item.person, decision: context.id, ...organisation, ...days } },
        ];
      }),
      ...(again.length > 0
        ? [
            {
              workflow: 'appointment-decision',
              create: {
                ...(context.call ? { call: context.call } : {}),
                body: context.body,
                parent: context.id,
                ...(context.organ ? { organ: context.organ } : {}),
                items: again.map(({ seat, candidacy, person, organisation }) => ({
                  seat,
                  ...(candidacy ? { candidacy } : {}),
                  ...(person ? { person } : {}),
                  ...(organisation ? { organisation } : {}),
                })),
              },
            },
          ]
        : []),
      ...(again.length === 0 && context.call && context.of.siblingsPending === 0
        ? [{ workflow: 'nomination-call', to: context.call, event: { type: 'SETTLE' } }]
        : []),
    ],
  };
};

/** The one who was proposed stands beside the list again, and the other is proposed: the seat is never another's meanwhile. */
const changePlaces = ({ context: { items, of }, event }: Args): { list: Command[] } => {
  const before = items.find((item) => item.seat === event.seat)?.candidacy;
  const stands = of.seats.some((seen) => seen.seat === event.seat && seen.candidacyState === 'proposed');
  return {
    list: [
      ...(before && stands ? [{ workflow: 'candidacy', to: before, event: { type: 'RETRACT' } }] : []),
      { workflow: 'candidacy', to: event.candidacy as string, event: { type: 'PROPOSE', seat: event.seat } },
    ],
  };
};
const exchange = { guard: 'mayExchange', actions: [{ type: 'commands', params: changePlaces }, 'exchange'] } as const;

const decide = {
  target: 'decided',
  guard: 'mayDecide',
  actions: ['record', { type: 'commands', params: carryOut }, tell('decision-recorded', 'secretaries', made)],
} as const;

/** When others have decided and none is left, the call has all the decision that it will get. */
const withdraw = {
  target: 'withdrawn',
  actions: {
    type: 'commands',
    params: ({ context: { call, roles, of } }: { context: DecisionFacts }): { list: Command[] } => ({
      list:
        call && of.siblingsPending === 0 && of.siblingsDecided > 0 && !roles.includes('system')
          ? [{ workflow: 'nomination-call', to: call, event: { type: 'SETTLE' } }]
          : [],
    }),
  },
} as const;

/** When a matter is to be decided: a meeting brings its day along, and another day leaves the meeting behind. */
function plannedThen(context: DecisionFacts, event: Args['event']): Pick<DecisionFacts, 'meeting' | 'plannedOn'> {
  const { meeting, plannedOn } = event;
  if (meeting !== undefined) return { meeting, plannedOn: plannedOn ?? null };
  const standing = meetingThen(context, event);
  if (plannedOn === undefined) return { meeting: standing, plannedOn: context.plannedOn };
  return { meeting: plannedOn === context.of.meetingOn ? standing : null, plannedOn };
}

/** Another organ has meetings of its own. */
const meetingThen = ({ organ, meeting }: DecisionFacts, event: Args['event']): string | null =>
  event.organ === undefined || event.organ === organ ? meeting : null;

export const machine = setup({
  types: { context: {} as DecisionFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    amend: assign(({ context, event }) => ({
      organ: event.organ ?? context.organ,
      ...plannedThen(context, event),
      items:
        event.items?.map(({ seat, candidacy = null, person = null, organisation = null }) => ({
          seat,
          candidacy,
          person,
          organisation,
          outcome: null,
          grounds: null,
        })) ?? context.items,
    })),
    exchange: assign({
      items: ({ context, event }) =>
        context.items.map((item) =>
          item.seat === event.seat
            ? { ...item, candidacy: event.candidacy ?? null, organisation: context.of.other?.organisation ?? null }
            : item,
        ),
    }),
    plan: assign(({ context, event }) => plannedThen(context, event)),
    move: assign(({ event }) => ({ meeting: event.meeting ?? null, plannedOn: event.plannedOn ?? null })),
    record: assign(({ context, event }) => ({
      organ: event.organ ?? context.organ,
      meeting: meetingThen(context, event),
      decidedOn: event.on ?? null,
      section: event.section ?? null,
      caseNumber: event.caseNumber ?? null,
      link: event.link ?? null,
      items: context.items.map((item) => outcomeOf(item, event)),
    })),
    publish: assign({ publishedOn: ({ context, event }) => event.publishedOn ?? dateIn(context.now, context.of.zone) }),
  },
}).createMachine({
  id: 'appointment-decision',
  context: {} as DecisionFacts,
  initial: 'preparing',
  states: {
    preparing: {
      on: {
        AMEND: { guard: 'mayAmend', actions: 'amend' },
        EXCHANGE: exchange,
        PLACE_ON_AGENDA: { target: 'on-agenda', guard: 'mayPlace', actions: 'plan' },
        WITHDRAW: withdraw,
      },
    },
    'on-agenda': {
      on: {
        MOVE: { guard: 'meetingFits', actions: 'move' },
        EXCHANGE: exchange,
        DECIDE: decide,
        TABLE: { target: 'tabled' },
        RETURN: { target: 'returned', actions: tell('decision-returned', 'secretaries', made) },
        WITHDRAW: withdraw,
      },
    },
    tabled: {
      on: {
        PLACE_ON_AGENDA: { target: 'on-agenda', guard: 'mayPlace', actions: 'plan' },
        RETURN: { target: 'returned', actions: tell('decision-returned', 'secretaries', made) },
        WITHDRAW: withdraw,
      },
    },
    returned: { on: { RESUME: { target: 'preparing' }, WITHDRAW: withdraw } },
    decided: { on: { PUBLISH: { target: 'published', guard: 'publishedThen', actions: 'publish' } } },
    published: { on: { FINALISE: { target: 'final' } } },
    final: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
