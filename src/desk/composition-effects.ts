import { fill, LANGUAGES, listInWords, type Text, type TextValue } from '../../workflows/kit/text.js';
import { COMPOSITION, SIZE_OF } from '../locales/composition.js';
import type { Matrix, MatrixCandidate, Strength } from './matrix.js';
import type { SeatRole, Someone } from './told.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';

/** How a rule stands: what there is, what there should be, and whether that is so. */
export interface Measure {
  readonly measured: number;
  readonly wanted: number;
  readonly holds: boolean;
}
export interface RuleStands extends Measure {
  readonly rule: 'declared-size' | 'one-per-organisation' | 'one-seat-per-person';
  /** Of `declared-size`: whose number it is. */
  readonly role: SeatRole | null;
  /** `off`: measured, and nothing is asked. */
  readonly strength: Strength;
  readonly says: Text;
}
export interface RuleEffect {
  readonly rule: RuleStands['rule'];
  readonly role: SeatRole | null;
  readonly strength: Strength;
  readonly before: Measure;
  readonly after: Measure;
  /** What holds afterwards, in words. */
  readonly says: Text;
}

type Placed = MatrixCandidate & { readonly proposedSeat: string };
const ROLES = ['member', 'deputy', 'expert'] as const;

const say = (words: keyof typeof COMPOSITION, values: Readonly<Record<string, TextValue>> = {}): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, fill(COMPOSITION[words], language, values)])) as unknown as Text;

/** Everybody who has a seat of the call now, or would have. */
const placed = ({ candidates }: Matrix): Placed[] =>
  candidates.filter((k): k is Placed => k.proposedSeat !== null && k.state !== 'not-selected' && !CANDIDACY_STATES.left.includes(k.state));

/**
 * The matrix as it would be with a candidate in a seat, or in none. Nobody is driven out: where the seat is not of the call, is held or has
 * somebody else proposed, and where the candidacy is not of the call or selected already, nothing changes.
 */
export function placing(matrix: Matrix, candidacyId: string, seatId: string | null): Matrix {
  const candidate = matrix.candidates.find((k) => k.id === candidacyId);
  const seat = matrix.seats.find((s) => s.id === seatId);
  const isFree =
    seatId === null || (seat !== undefined && seat.heldBy === null && (seat.proposed === null || seat.proposed === candidacyId));
  if (!candidate || candidate.state === 'selected' || !isFree) return matrix;
  return {
    ...matrix,
    candidates: matrix.candidates.map((k) => (k.id === candidacyId ? { ...k, proposedSeat: seatId } : k)),
    seats: matrix.seats.map((s) =>
      s.id === seatId ? { ...s, proposed: candidacyId } : s.proposed === candidacyId ? { ...s, proposed: null } : s,
    ),
  };
}

/** How many seats of the body each organisation has or would have, the most first: of those placed, and of those who sit already. */
export function organisationsUsed(matrix: Matrix): { readonly id: string; readonly name: string; readonly count: number }[] {
  const seats = new Map<string, { readonly id: string; readonly name: string; readonly seats: Set<string> }>();
  const count = (organisation: Someone | null, seat: string) => {
    if (!organisation) return;
    const known = seats.get(organisation.id);
    if (known) known.seats.add(seat);
    else seats.set(organisation.id, { ...organisation, seats: new Set([seat]) });
  };
  for (const { organisation, proposedSeat } of placed(matrix)) count(organisation, proposedSeat);
  for (const { organisation, seat } of matrix.seated) count(organisation, seat);
  return [...seats.values()]
    .map(({ id, name, seats: { size } }) => ({ id, name, count: size }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** A seat that an organ has not confirmed, and that is empty since. */
export interface Unconfirmed {
  readonly role: SeatRole;
  readonly outcome: (typeof UNCONFIRMED)[number];
}
export const UNCONFIRMED = ['tabled', 'returned', 'rejected'] as const;

/** What became of the seats that are missing: what the organ did with them, and those for which nobody was proposed. */
function missingInWords(left: readonly Unconfirmed[], missing: number): Text {
  const counted = UNCONFIRMED.map((outcome) => [outcome, left.filter((one) => one.outcome === outcome).length] as const);
  const parts = [...counted, ['unproposed', missing - left.length] as const].filter(([, count]) => count > 0);
  return listInWords(
    parts.map(([what, count]) => say(`left-${what}`, { count })),
    'and',
  );
}

function size(matrix: Matrix, role: SeatRole, all: readonly Unconfirmed[]): RuleStands {
  const wanted = matrix.declared[role];
  const measured = matrix.seats.filter((s) => s.role === role && (s.proposed !== null || s.heldBy !== null)).length;
  const left = all.filter((one) => one.role === role);
  const words = measured === wanted ? 'size-met' : measured > wanted ? 'size-above' : left.length > 0 ? 'size-left' : 'size-below';
  const missing = wanted - measured;
  const values = {
    what: SIZE_OF[role],
    measured,
    wanted,
    missing,
    extra: measured - wanted,
    ...(left.length > 0 ? { left: missingInWords(left, missing) } : {}),
  };
  return { rule: 'declared-size', role, strength: 'target', measured, wanted, holds: measured === wanted, says: say(words, values) };
}

function onePerOrganisation(matrix: Matrix): RuleStands {
  const strength = matrix.onePerOrganisation;
  const [most] = organisationsUsed(matrix);
  const measured = most?.count ?? 0;
  const exceeds = strength !== 'off' && measured > 1;
  const words = strength === 'off' ? 'organisations-free' : exceeds ? 'organisations-above' : 'organisations-met';
  const says = say(words, most ? { organisation: most.name, measured } : {});
  return { rule: 'one-per-organisation', role: null, strength, measured, wanted: 1, holds: !exceeds, says };
}

function oneSeatPerPerson(matrix: Matrix): RuleStands {
  // Whoever is selected already sits on the very seat that was proposed.
  const twice = placed(matrix).find((k) => k.sits && k.state !== 'selected');
  const measured = twice ? 2 : placed(matrix).length > 0 ? 1 : 0;
  const says = twice ? say('people-above', { person: twice.person.name }) : say('people-met');
  return { rule: 'one-seat-per-person', role: null, strength: 'mandatory', measured, wanted: 1, holds: !twice, says };
}

/**
 * Every rule as it stands: the declared size of each role that the call has, one per organisation, one seat per person. Pure.
 * @param left empty seats of which it is known what an organ did with them
 */
export const rulesStanding = (matrix: Matrix, left: readonly Unconfirmed[] = []): RuleStands[] => [
  ...ROLES.filter((role) => matrix.declared[role] > 0 || matrix.seats.some((s) => s.role === role)).map((role) => size(matrix, role, left)),
  onePerOrganisation(matrix),
  oneSeatPerPerson(matrix),
];

/**
 * What placing a candidate in a seat (null: taking back the proposal) would do to each rule. Pure; whether it is allowed is for the rules of the
 * candidacy, which this does not replace.
 * @param before how the rules stand without it: for whoever asks about many placings
 */
export function effectOfPlacing(
  matrix: Matrix,
  candidacyId: string,
  seatId: string | null,
  before: readonly RuleStands[] = rulesStanding(matrix),
): RuleEffect[] {
  const after = rulesStanding(placing(matrix, candidacyId, seatId));
  return before.map((was, i) => {
    const { rule, role, strength, says, ...now } = after[i] as RuleStands;
    return { rule, role, strength, before: measureOf(was), after: measureOf(now), says };
  });
}

const measureOf = ({ measured, wanted, holds }: Measure): Measure => ({ measured, wanted, holds });
