import type { Effect } from '../../../workflows/kit/effect.js';
import { commandsOf, lettersOf, type LetterAsked } from '../../../workflows/kit/letters.js';
import type { LocalDate } from '../../../workflows/kit/local-time.js';
import type { DecisionSeat } from '../../desk/decision.js';
import type { Something } from '../../desk/told.js';
import { parsePayload } from '../../engine/payload.js';
import { Refused } from '../../engine/errors.js';
import type { Loaded } from '../../engine/store.js';
import type { Visit } from '../../web/acting.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import { letterTold, type LetterTold } from '../../web/process.js';
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
  /** Allowed, or why nothing is recorded now. */
  readonly action: Available;
  /** It may be placed on an agenda, which comes first. */
  readonly places: boolean;
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
  /** The call is settled. */
  readonly settles: boolean;
  /** How many candidates beside those of the list are then told that they were not selected. */
  readonly passedOver: number;
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
  const items = (decision.facts as Loaded)['items'] as readonly (Pick<DecisionSeat, 'outcome' | 'grounds'> & { readonly seat: string })[];
  const decided = item.seats.map((one) => ({ ...one, ...ofSeat(items.find(({ seat }) => seat === one.seat.id)) }));
  const by = (...outcomes: string[]): DecisionSeat[] => decided.filter(({ outcome }) => outcome !== null && outcomes.includes(outcome));
  const settles = commands.some(({ event: sent }) => sent?.type === 'SETTLE');
  const candidacy = visited.program.engine.registry.workflow('candidacy').workflow;
  const passedOver = settles ? item.leftOut.filter(({ state }) => candidacy.possible(state).includes('NOT_SELECT')).length : 0;
  const makes = commands.map((command) => (command.event?.type === 'SELECT' ? command.event : 'create' in command ? command.create : {}));
  const days = makes.find((made) => 'from' in made) as { from?: string; to?: string } | undefined;
  return {
    members: by('confirmed'),
    from: days?.from ?? null,
    to: days?.to ?? null,
    again: by('returned', 'tabled'),
    rejected: by('rejected'),
    settles,
    passedOver,
    letters: lettersIn(visited, decision.effects, passedOver > 0),
  };
}

const ofSeat = (item: Pick<DecisionSeat, 'outcome' | 'grounds'> | undefined) => ({
  outcome: item?.outcome ?? null,
  grounds: item?.grounds ?? null,
});

/**
 * Letters that a decision asks for and those of the events that it causes, each kind once, as the rule book declares them.
 * @param others somebody is there for what follows of these in turn: for whom a settled call has no seat
 */
function lettersIn({ program, reader }: Visit, effects: readonly Effect[], others: boolean): readonly LetterTold[] {
  const { registry } = program.engine;
  const own = effects.flatMap((effect) => (effect.kind === 'notify' ? [{ letter: effect.letter, to: effect.to }] : []));
  const caused = (command: Pick<Command, 'workflow' | 'event'>): readonly LetterNamed[] => {
    const { workflow } = registry.workflow(command.workflow);
    const type = command.event?.type ?? 'create';
    const next = others ? commandsOf(workflow, type).flatMap(caused) : [];
    return [...lettersOf(workflow).filter(({ event }) => event === type), ...next];
  };
  const all = [...own, ...commandsIn(effects).flatMap(caused)].map((letter) => letterTold(letter, reader.language));
  return all.filter((one, n) => all.findIndex((other) => other.name === one.name && other.to === one.to) === n);
}
type LetterNamed = Pick<LetterAsked, 'letter' | 'to'>;
