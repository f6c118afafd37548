import { isProposedFor } from '../../../workflows/kit/filling.js';
import type { Text } from '../../../workflows/kit/text.js';
import { loadFacts } from '../../engine/load.js';
import type { Loaded, Store } from '../../engine/store.js';
import { effectOfPlacing, rulesStanding, type RuleEffect, type RuleStands } from '../../desk/composition-effects.js';
import { decisionsOfCall, type CallDecision } from '../../desk/decision.js';
import { matrixOf, type Matrix, type MatrixCandidate, type MatrixSeat } from '../../desk/matrix.js';
import { NotFound } from '../../engine/errors.js';
import type { Visit } from '../../web/acting.js';
import { actionOf, actionsOf, type Available } from '../instances/instance.js';
import { asked, outcomeOf, shown, type Foreseen } from './asking.js';
import { CANDIDACY_STATES } from '../../../workflows/candidacy/states.js';

/** Where a candidate and a seat meet. */
export interface Cell extends Foreseen {
  readonly candidate: Column;
  /** `taken`: proposed or selected here; `wish`: ranked by the candidate. Where neither is so, there is nothing to say. */
  readonly kind: 'taken' | 'wish' | 'none';
  /** Of a wish, the first is 1. */
  readonly rank: number | null;
  /** Rules that hold and would not any more. */
  readonly breaks: readonly RuleEffect[];
}
/** A candidate who still stands. */
export interface Column extends MatrixCandidate {
  readonly stateName: Text;
  readonly consentName: Text | null;
  readonly actions: readonly Available[];
  readonly facts: Loaded;
}
export interface Line {
  readonly seat: MatrixSeat;
  readonly cells: readonly Cell[];
}
/** What would become of the rules, were a candidate to take a seat: nothing is written. */
export interface WhatIf extends Foreseen {
  readonly candidate: Column;
  readonly seat: MatrixSeat;
  readonly effects: readonly RuleEffect[];
}
export interface MatrixModel {
  readonly matrix: Matrix;
  readonly callState: Text;
  /** What puts somebody into a seat: a proposal to the organ, or in bodies whose nominators name, the naming itself. */
  readonly placing: 'PROPOSE' | 'REGISTER';
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Candidates who stand no more. */
  readonly gone: readonly Column[];
  readonly rules: readonly RuleStands[];
  readonly whatIf: WhatIf | null;
  /** Those whom the button for all would find eligible: consent is there, and every proposal was checked. */
  readonly eligibleNow: readonly Column[];
  /** Those who would be left out of the draft decision with no word of why. */
  readonly leftOut: readonly Column[];
  readonly nextRank: number;
  /** Seats that may be left for later. */
  readonly unproposed: readonly MatrixSeat[];
  /** What ends the evaluation, allowed or not. */
  readonly ready: Available | null;
  readonly decisions: readonly (CallDecision & { readonly stateName: Text })[];
  readonly onlyOpen: boolean;
}

/** Seats and candidates of a call against each other, with what each choice would do. Four statements, however many there are of both. */
export async function matrixModel(visited: Visit, calls: Store, call: Loaded): Promise<MatrixModel> {
  const { program, reader, actor } = visited;
  const { registry } = program.engine;
  const [candidacies, consents, decisions] = [
    registry.collection('candidacies'),
    registry.collection('consents'),
    registry.collection('decisions'),
  ];
  const matrix = await matrixOf(program.pool, call.id, reader.now);
  if (!matrix) throw new NotFound();
  const ids = matrix.candidates.map(({ id }) => id);
  const loaded = ids.length === 0 ? [] : await loadFacts(program.pool, candidacies, ids, reader.now, actor);
  const byId = new Map(loaded.map((facts) => [facts.id, facts]));
  const all = matrix.candidates.flatMap((candidate): Column[] => {
    const facts = byId.get(candidate.id);
    const stateName = candidacies.workflow.states[candidate.state];
    if (!facts || !stateName) return [];
    const consentName = candidate.consent === null ? null : (consents.workflow.states[candidate.consent] ?? null);
    return [{ ...candidate, facts, stateName, consentName, actions: actionsOf(visited, candidacies, facts) }];
  });
  const placing = matrix.body.regime === 'nominator-names' ? 'REGISTER' : 'PROPOSE';
  const at = (candidate: Column, seat: MatrixSeat): Outcome => outcomeOf(candidacies, candidate.facts, { type: placing, seat: seat.id });
  const onlyOpen = asked(visited, 'show') === 'open';
  const seats = onlyOpen ? matrix.seats.filter(isOpen) : matrix.seats;
  const standing = inOrder(
    matrix,
    all.filter(({ state }) => !CANDIDACY_STATES.gone.includes(state)),
  );
  const rules = rulesStanding(matrix);
  const columns = onlyOpen ? standing.filter((k) => seats.some((s) => k.preferences.includes(s.id))) : standing;
  return {
    matrix,
    callState: calls.workflow.states[matrix.call.state] as Text,
    placing,
    lines: seats.map((seat) => ({ seat, cells: columns.map((candidate) => cellOf(visited, { matrix, rules, at }, candidate, seat)) })),
    columns,
    gone: all.filter(({ state }) => CANDIDACY_STATES.gone.includes(state)),
    rules,
    whatIf: whatIfOf(visited, { matrix, rules, at }, all),
    eligibleNow: all.filter(
      (k) => isAllowed(k, 'DEEM_ELIGIBLE') && k.unchecked === 0 && (k.consent === 'given' || matrix.call.consentRule === 'not-asked'),
    ),
    leftOut: all.filter(({ state }) => CANDIDACY_STATES.unplaced.includes(state)),
    nextRank: Math.max(0, ...all.map(({ reserveRank }) => reserveRank ?? 0)) + 1,
    unproposed: matrix.seats.filter(isOpen),
    ready: actionOf(visited, calls, call, placing === 'REGISTER' ? 'COMPLETE' : 'READY') ?? null,
    decisions: (await decisionsOfCall(program.pool, call.id))
      .filter(({ state }) => state !== 'withdrawn')
      .map((d) => ({ ...d, stateName: decisions.workflow.states[d.state] as Text })),
    onlyOpen,
  };
}

export const isAllowed = ({ actions }: Pick<Column, 'actions'>, type: string): boolean => actions.some((a) => a.type === type && a.allowed);

/** Nobody sits in it or is proposed for it, and proposals are made to it. */
const isOpen = (seat: MatrixSeat): boolean => seat.heldBy === null && seat.proposed === null && isProposedFor(seat);

/** Candidates in the order of the seats that they are proposed for or wish for first: so choices lie along the diagonal. */
function inOrder({ seats }: Matrix, candidates: readonly Column[]): Column[] {
  const place = new Map(seats.map(({ id }, n) => [id, n]));
  const first = ({ proposedSeat, preferences }: Column): number => place.get(proposedSeat ?? preferences[0] ?? '') ?? seats.length;
  return [...candidates].sort((a, b) => first(a) - first(b) || a.preferences.length - b.preferences.length);
}

type Outcome = ReturnType<typeof outcomeOf>;
/** What cells are made of: the rules as they stand, and what the rules of the candidacy say of a placing. */
interface Placings {
  readonly matrix: Matrix;
  readonly rules: readonly RuleStands[];
  readonly at: (candidate: Column, seat: MatrixSeat) => Outcome;
}

function cellOf(visited: Visit, { matrix, rules, at }: Placings, candidate: Column, seat: MatrixSeat): Cell {
  const wish = candidate.preferences.indexOf(seat.id);
  const rank = wish < 0 ? null : wish + 1;
  const silent = { candidate, rank, allowed: false, reasons: [], breaks: [] };
  if (candidate.proposedSeat === seat.id) return { ...silent, kind: 'taken' };
  const found = at(candidate, seat);
  // Most cells: their reasons, which nobody reads, are not put into words.
  if (rank === null && !found.allowed) return { ...silent, kind: 'none' };
  const breaks = found.allowed
    ? effectOfPlacing(matrix, candidate.id, seat.id, rules).filter(({ before, after }) => before.holds && !after.holds)
    : [];
  return { candidate, kind: 'wish', rank, ...shown(visited, found), breaks };
}

function whatIfOf(visited: Visit, { matrix, rules, at }: Placings, all: readonly Column[]): WhatIf | null {
  const candidate = all.find(({ id }) => id === asked(visited, 'candidacy'));
  const seat = matrix.seats.find(({ id }) => id === asked(visited, 'seat'));
  if (!candidate || !seat) return null;
  return { candidate, seat, effects: effectOfPlacing(matrix, candidate.id, seat.id, rules), ...shown(visited, at(candidate, seat)) };
}
