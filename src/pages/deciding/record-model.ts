import type { Effect } from '../../../workflows/kit/effect.js';
import type { LocalDate } from '../../../workflows/kit/local-time.js';
import type { DecisionSeat } from '../../desk/decision.js';
import type { Something } from '../../desk/told.js';
import { parsePayload } from '../../engine/payload.js';
import { Refused } from '../../engine/errors.js';
import type { Loaded } from '../../engine/store.js';
import type { Visit } from '../../web/acting.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import { describeProcess, type LetterTold } from '../../web/process.js';
import type { Available } from '../instances/instance.js';
import { outcomeOf } from './asking.js';
import type { DecisionSeen, StateNames } from './decision-model.js';

/** The form in which an organ's decision is recorded, or made. */
export interface RecordModel {
  readonly item: DecisionSeen['item'];
  readonly names: StateNames;
  /** From the minutes, by a secretary; else by a member of the organ. */
  readonly keeper: boolean;
  readonly version: number;
  readonly action: Available | null;
  /** The list may be changed to what the minutes say. */
  readonly exchanges: boolean;
  readonly organs: readonly Something[];
  readonly values: Values;
  readonly problems: FormProblems;
  /** What was typed before the session ended is back. */
  readonly kept: boolean;
}

/** What would follow from a decision, as the rule book says. */
export interface Follows {
  /** Seats with their new members, and the days of the memberships. */
  readonly members: readonly DecisionSeat[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Seats that get a decision of their own, which has yet to be prepared. */
  readonly again: readonly DecisionSeat[];
  readonly rejected: readonly DecisionSeat[];
  /** The call is settled, and the other candidates are told. */
  readonly settles: boolean;
  readonly letters: readonly LetterTold[];
}

type Command = Extract<Effect, { kind: 'commands' }>['list'][number];
const commandsIn = (effects: readonly Effect[]): readonly Command[] =>
  effects.flatMap((effect) => (effect.kind === 'commands' ? effect.list : effect.kind === 'command' ? [effect] : []));

/**
 * What a decision would bring about, without making it.
 * @param payload of DECIDE, as it came
 * @throws Invalid, Refused, as sending it would
 */
export function followsFrom(
  visited: Visit,
  { store, facts, item }: Omit<DecisionSeen, 'staff'>,
  payload: Record<string, unknown>,
): Follows {
  const event = { type: 'DECIDE', ...parsePayload(store.workflow.events['DECIDE']?.payload, payload) };
  const decision = outcomeOf(store, facts, event);
  if (!decision.allowed) throw new Refused(decision.reasons);
  const commands = commandsIn(decision.effects);
  const items = (decision.facts as Loaded)['items'] as readonly { readonly seat: string; readonly outcome: string | null }[];
  const by = (...outcomes: string[]): DecisionSeat[] =>
    item.seats.filter(({ seat }) => items.some((i) => i.seat === seat.id && i.outcome !== null && outcomes.includes(i.outcome)));
  const makes = commands.map((command) => (command.event?.type === 'SELECT' ? command.event : 'create' in command ? command.create : {}));
  const days = makes.find((made) => 'from' in made) as { from?: string; to?: string } | undefined;
  return {
    members: by('confirmed'),
    from: days?.from ?? null,
    to: days?.to ?? null,
    again: by('returned', 'tabled'),
    rejected: by('rejected'),
    settles: commands.some(({ event: sent }) => sent?.type === 'SETTLE'),
    letters: lettersOf(visited, commands),
  };
}

/** Letters that the commands of a decision ask for, each kind once. */
function lettersOf({ program, reader }: Visit, commands: readonly Command[]): readonly LetterTold[] {
  const { registry } = program.engine;
  const told = (name: string, from: string, type: string): readonly LetterTold[] =>
    describeProcess(registry.workflow(name).workflow, reader.language)
      .states.find((state) => state.name === from)
      ?.events.find((event) => event.type === type)?.letters ?? [];
  const asked = commands.flatMap((command) => {
    if (command.event?.type === 'SELECT') return told('candidacy', 'proposed', 'SELECT');
    if (command.event?.type === 'NOT_SELECT' || command.event?.type === 'SETTLE') return told('candidacy', 'shortlisted', 'NOT_SELECT');
    return [];
  });
  return asked.filter((one, n) => asked.findIndex((other) => other.name === one.name && other.to === one.to) === n);
}
