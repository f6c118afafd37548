import type { refusals } from '../../../workflows/nomination-call/refusals.js';
import { anOpenCall, type World } from '../../support/world.js';
import { aCandidate, act, post, evaluate } from '../steps.js';
import { reason, type Provoked, type Scenarios, type Stage } from './stage.js';

const publishing =
  (more: (world: World, stage: Stage) => object | Promise<object>, worlds?: Parameters<Stage['world']>[0]) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world(worlds);
    const call = await stage.draft(world, await more(world, stage));
    return stage.event(world.secretary, `/calls/${call}`, 'PUBLISH');
  };
const open =
  (type: string, more: object = {}, given: object = {}) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    return stage.event(world.secretary, `/calls/${await anOpenCall(world, given)}`, type, more);
  };

const question = { key: 'wish', text: { fi: 'Toive?' }, type: 'text', answeredBy: 'nominator', required: false, public: false };
const option = { key: 'yes', text: { fi: 'Kyllä' } };

export const callScenarios: Scenarios<typeof refusals> = {
  'call.body-not-established': publishing(() => ({}), { body: { establishedOn: null } }),
  'call.body-gone': async (stage) => {
    const { secretary, body, term } = await stage.world();
    await act(stage.app.admin, `/bodies/${body}`, 'END', { to: '2026-02-28' });
    return stage.create(secretary, '/calls', { body, term, title: { fi: 'Haku' } });
  },
  'call.seats-gone': publishing(async ({ secretary, seats }) => {
    await act(secretary, `/seats/${seats[0]}`, 'END', { to: '2026-02-28' });
    return {};
  }),
  'call.no-seats': publishing(() => ({ seats: [], declaredMembers: 0 })),
  'call.size-differs': publishing(() => ({ declaredMembers: 18 })),
  'call.seat-of-another-body': publishing(async (_, stage) => ({ seats: (await stage.world()).seats })),
  // Seats that were made before it was asked for.
  'call.nominator-missing': publishing(async ({ secretary, body, organisations }, stage) => {
    const of = { role: 'member', filling: 'nominator', nominator: organisations[0] };
    const seat = await post(secretary, '/seats', { body, constituency: { fi: 'Nuoriso' }, ...of });
    await stage.app.program.pool.query('update seat_period set nominator_id = null where seat_id = $1', [seat]);
    return { seats: [seat], declaredMembers: 1 };
  }),
  'call.nobody-invited': publishing(() => ({ kind: 'targeted' })),
  'call.deadline-missing': publishing(() => ({ closesOn: null })),
  'call.deadline-in-clock-change': publishing(() => ({ closesOn: '2026-03-29', closesTime: '03:30' })),
  'call.deadline-not-after-publication': publishing(() => ({ closesOn: '2025-02-14' })),
  'call.deadline-not-later': open('EXTEND', { closesOn: '2026-03-30', reason }),
  'call.secretary-missing': publishing(({ people }) => ({ substitute: people.secretary })),
  'call.language-missing': publishing(() => ({ languages: ['fi', 'sv'] })),
  'call.question-twice': publishing(() => ({ questions: [question, question] })),
  'call.choice-without-options': publishing(() => ({ questions: [{ ...question, type: 'choice', options: [option] }] })),
  'call.option-twice': publishing(() => ({ questions: [{ ...question, type: 'choice', options: [option, option] }] })),
  'call.not-yet-opening': open('OPEN', {}, { opensAt: '2026-03-03T08:00:00+02:00' }),
  'call.still-open': open('CLOSE'),
  'call.proposals-unchecked': async (stage) => {
    const world = await stage.world();
    const call = await anOpenCall(world);
    await aCandidate(stage.app, world, call, { by: 0 });
    await stage.app.setClock('2026-04-01T06:00:00Z');
    await act(world.secretary, `/calls/${call}`, 'EVALUATE');
    return stage.event(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats });
  },
  'call.seats-without-proposal': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.evaluated(world, { proposed: 1 });
    return stage.event(world.secretary, `/calls/${call}`, 'READY');
  },
  'call.nobody-proposed': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.evaluated(world);
    return stage.event(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats });
  },
  'call.seat-not-vacant': async (stage) => {
    const world = await stage.world();
    await stage.decided(world);
    const call = await stage.draft(world, { kind: 'supplementary', closesOn: '2026-04-30' });
    return stage.event(world.secretary, `/calls/${call}`, 'PUBLISH');
  },
  'call.defers-foreign-seat': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.evaluated(world, { proposed: 2 });
    return stage.event(world.secretary, `/calls/${call}`, 'READY', { deferSeats: [await stage.ownChoice(world)] });
  },
  'call.nominators-decide': async (stage) => {
    const world = await stage.nominators();
    const call = await anOpenCall(world);
    await evaluate(stage.app, world, call);
    return stage.event(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats });
  },
  'call.organ-decides': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.evaluated(world);
    return stage.event(world.secretary, `/calls/${call}`, 'COMPLETE', { deferSeats: world.seats });
  },
  'call.secretary-without-rights': publishing(async (_, stage) => ({ substitute: await stage.person() })),
  'call.reference-of-another-body': async (stage) => {
    const [{ secretary, body }, other] = [await stage.world(), await stage.world()];
    return stage.create(secretary, '/calls', { body, term: other.term, title: { fi: 'Haku' } });
  },
  'call.decision-made': async (stage) => {
    const world = await stage.world();
    const { call, decision } = await stage.onAgenda(world);
    await stage.andDie('appointment-decision', decision, { type: 'DECIDE', on: '2026-04-01', section: '12' });
    // As if what follows were still waiting: the clock would carry it out.
    await stage.app.program.pool.query('update outbox set done_at = now() where instance_id = $1', [decision]);
    return stage.event(world.secretary, `/calls/${call}`, 'RECONSIDER');
  },
  'call.members-appointed': async (stage) => {
    const world = await stage.nominators();
    const { call, standing } = await stage.evaluated(world);
    await act(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'REGISTER', { seat: world.seats[0] });
    return stage.event(world.secretary, `/calls/${call}`, 'VOID', { reason });
  },
  'call.superseding-unfit': async (stage) => {
    const world = await stage.world();
    const [call, other] = [await anOpenCall(world), await anOpenCall(world)];
    return stage.event(world.secretary, `/calls/${call}`, 'VOID', { reason, supersededBy: other });
  },
};
