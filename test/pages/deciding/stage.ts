import { aCandidate, act, decisionOf, evaluate, propose, type Standing } from '../../api/steps.js';
import type { TestApp } from '../../support/app.js';
import { aVisitor, type Visitor } from '../../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../../support/world.js';

export interface Stage {
  readonly world: World;
  readonly decision: string;
  readonly call: string;
  readonly standing: readonly Standing[];
  readonly hilkka: Visitor;
  readonly irja: Visitor;
}
/** A call whose proposal is ready, with one candidate who is left out; who confirms is the organ here, or elsewhere. */
export async function prepare(app: TestApp, decisionMode: 'recorded' | 'confirmed', placed: boolean): Promise<Stage> {
  await app.setClock('2026-03-02T08:00:00Z');
  const world = await aWorld(app, { body: { decisionMode } });
  const call = await anOpenCall(world);
  const standing: Standing[] = [];
  for (const [n, seat] of world.seats.entries()) standing.push(await aCandidate(app, world, call, { by: n, seats: [seat] }));
  standing.push(
    await aCandidate(app, world, call, {
      by: 1,
      seats: [world.seats[0] as string],
      nominee: { givenName: 'Vara', familyName: 'Ehdokas' },
      consents: false,
    }),
  );
  await evaluate(app, world, call);
  for (const [n, seat] of world.seats.entries()) await propose(world, standing[n]?.candidacy as string, seat);
  await act(world.secretary, `/calls/${call}`, 'READY');
  const { id } = await decisionOf(app, call);
  if (placed) await act(world.secretary, `/decisions/${id as string}`, 'PLACE_ON_AGENDA', { plannedOn: '2026-04-01' });
  return {
    world,
    call,
    standing,
    decision: id as string,
    hilkka: await aVisitor(app, world.people.secretary),
    irja: await aVisitor(app, world.people.organMember),
  };
}
/** What is chosen for the first seats; the others stay confirmed. */
export const outcomes = (...what: readonly string[]): Record<string, string> =>
  Object.fromEntries(what.map((outcome, n) => [`outcomes.${n}.outcome`, outcome]));
