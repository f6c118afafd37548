import { DECISION_STATES } from '../../../workflows/appointment-decision/states.js';
import { isKeeper } from '../../../workflows/kit/policy.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { Loaded, Store } from '../../engine/store.js';
import { decisionItem, type DecisionItem } from '../../desk/decision.js';
import { publicDecision, type PublicDecisionPage } from '../../desk/public-decision.js';
import { NotFound } from '../../engine/errors.js';
import type { Visit } from '../../web/acting.js';
import { loadFor, waysOf } from '../instances/instance.js';
import { instanceModel, processOf } from '../instances/model.js';
import type { InstanceModel, ProcessModel } from '../instances/instance.view.js';

/** Names of states that the page of a decision tells. */
export interface StateNames {
  readonly decision: Text;
  readonly candidacy: (state: string) => Text;
  readonly consent: (state: string) => Text;
}
/** A decision for those who prepare it and those who make it. */
export interface DecisionModel {
  readonly item: DecisionItem;
  readonly names: StateNames;
  /** Secretary, substitute or administrator; others here are members of the organ. */
  readonly keeper: boolean;
  readonly instance: InstanceModel;
  /** In the region's zone. */
  readonly today: string;
}
/** What everybody may know of a published decision: who was appointed, and which seats wait. */
export interface PublicDecisionModel {
  readonly item: PublicDecisionPage;
  readonly state: Text;
  readonly process: ProcessModel;
}

export interface DecisionSeen {
  readonly store: Store;
  readonly facts: Loaded;
  readonly item: DecisionItem;
  /** Of the body, or of the organ. */
  readonly staff: Staff;
}
type Staff = 'keeper' | 'member';

/** A decision that the visitor may know of, and in which capacity; `staff` null: neither of the body nor of the organ. @throws NotFound */
async function knownTo(visited: Visit, id: string): Promise<Pick<DecisionSeen, 'store' | 'facts'> & { readonly staff: Staff | null }> {
  const store = visited.program.engine.registry.collection('decisions');
  const facts = await loadFor(visited, store, id);
  return { store, facts, staff: isKeeper(facts.roles) ? 'keeper' : facts.roles.includes('organ-member') ? 'member' : null };
}

/** A decision for those who prepare it and those who make it. @throws NotFound for everybody else */
export async function decisionFor(visited: Visit, id: string): Promise<DecisionSeen> {
  const seen = await decisionOrPublic(visited, id);
  if ('state' in seen) throw new NotFound();
  return seen;
}

/** The same; for everybody else what is published of it, and nothing more is read. @throws NotFound */
export async function decisionOrPublic(visited: Visit, id: string): Promise<DecisionSeen | PublicDecisionModel> {
  const { program, reader } = visited;
  const { store, facts, staff } = await knownTo(visited, id);
  if (staff === null) {
    const item = await publicDecision(program.pool, facts.id, reader.now);
    if (!item) throw new NotFound();
    return { item, state: namesIn(visited, item.state).decision, process: await processOf(visited, store, facts) };
  }
  const item = await decisionItem(program.pool, facts.id, reader.now);
  if (!item) throw new NotFound();
  return { store, facts, item, staff };
}

export const namesIn = ({ program: { engine } }: Visit, state: string): StateNames => {
  const named = (collection: string) => (name: string) => engine.registry.collection(collection).workflow.states[name] as Text;
  return { decision: named('decisions')(state), candidacy: named('candidacies'), consent: named('consents') };
};

export async function decisionModel(visited: Visit, { store, facts, item, staff }: DecisionSeen): Promise<DecisionModel> {
  const instance = await instanceModel(visited, store, facts);
  const { actions } = instance;
  // Whoever looks for it while the list is prepared, or lies on the table, finds why it is not made yet.
  const awaited = DECISION_STATES.pending.includes(item.state) && !actions.some(({ type }) => type === 'DECIDE');
  const notYet = awaited ? waysOf(visited, store, facts, ['DECIDE']) : [];
  return {
    item,
    names: namesIn(visited, item.state),
    keeper: staff === 'keeper',
    instance: { ...instance, actions: [...actions, ...notYet] },
    today: dateIn(visited.reader.now, item.zone),
  };
}
