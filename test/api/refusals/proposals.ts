import type { refusals } from '../../../workflows/candidate-proposal/refusals.js';
import type { Api } from '../../support/app.js';
import { anOpenCall, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, post } from '../steps.js';
import { reason, type Provoked, type Scenarios, type Stage } from './stage.js';

/** The first organisation's contact sends a draft to an open call. */
const submitting =
  (
    draft: object | ((world: World, stage: Stage) => Promise<object>),
    call: object | ((world: World) => Promise<object>) = {},
    sending: object = {},
  ) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const to = await anOpenCall(world, typeof call === 'function' ? await call(world) : call);
    const id = await stage.proposal(world, to, typeof draft === 'function' ? await draft(world, stage) : draft);
    return stage.event(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT', sending);
  };
/** The secretary enters what came another way. */
const entering =
  (sending: object) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const id = await stage.proposal(world, await anOpenCall(world), {}, world.secretary);
    return stage.event(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'email', ...sending });
  };
const starting =
  (call: (world: World) => Promise<string>, more: object = {}) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    return stage.create(world.secretary, '/proposals', {
      call: await call(world),
      organisations: [world.organisations[0]],
      nominee: aNominee(),
      ...more,
    });
  };

const question = { key: 'experience', text: { fi: 'Kokemus?' }, type: 'text', answeredBy: 'nominator', required: true, public: false };
const ownSeat = ({ secretary, body, organisations }: World): Promise<string> =>
  post(secretary, '/seats', { body, constituency: { fi: 'Nimetty' }, role: 'member', filling: 'nominator', nominator: organisations[1] });

export const proposalScenarios: Scenarios<typeof refusals> = {
  'proposal.call-not-open': starting(async (world) => {
    const call = await anOpenCall(world);
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason });
    return call;
  }),
  'proposal.call-opens-later': starting((world) => anOpenCall(world, { opensAt: '2026-03-10T08:00:00+02:00' })),
  'proposal.arrived-in-time': async (stage) => ({ ...(await submitting({})(stage)), turnsTo: 'submitted' }),
  'proposal.arrived-late': async (stage) => {
    const world = await stage.world();
    const call = await anOpenCall(world);
    await stage.app.setClock('2026-04-01T06:00:00Z');
    return stage.bySystem('candidate-proposal', await stage.sent(world, call), { type: 'ADMIT_BY_EXTENSION' });
  },
  'proposal.justification-missing': submitting({ justification: null }),
  'proposal.nominee-missing': submitting({ nominee: null }),
  'proposal.seat-missing': submitting({ seats: [] }),
  'proposal.seat-not-in-call': submitting(async (world, stage) => ({ seats: [await stage.ownChoice(world)] })),
  'proposal.seat-of-another-nominator': async (stage) => {
    const world = await stage.world();
    const seat = await ownSeat(world);
    const call = await anOpenCall(world, { seats: [seat], declaredMembers: 1 });
    return stage.event(world.contacts[0] as Api, `/proposals/${await stage.proposal(world, call, { seats: [seat] })}`, 'SUBMIT');
  },
  'proposal.not-invited': submitting({}, async ({ organisations }) => ({ kind: 'targeted', invitations: [organisations[1]] })),
  'proposal.answer-missing': submitting({}, { questions: [question] }),
  'proposal.not-authorised': submitting({ authorised: false }),
  'proposal.incomplete': async (stage) => {
    const world = await stage.world();
    const id = await stage.proposal(
      world,
      await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' }),
      { justification: null },
      world.secretary,
    );
    await act(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'phone', arrivedAt: '2026-03-01T08:00:00Z' });
    return stage.event(world.secretary, `/proposals/${id}`, 'CHECK');
  },
  'proposal.organisation-missing': starting((world) => anOpenCall(world), { organisations: [] }),
  'proposal.organisation-dissolved': starting(async (world) => {
    await act(world.secretary, `/organisations/${world.organisations[0]}`, 'DISSOLVE', { on: '2026-03-01' });
    return anOpenCall(world);
  }),
  'proposal.organisation-merged': starting(async (world) => {
    await act(world.secretary, `/organisations/${world.organisations[0]}`, 'MERGE', { into: world.organisations[1] });
    return anOpenCall(world);
  }),
  'proposal.arrival-is-stamped': submitting({}, {}, { arrivedAt: '2026-03-01T08:00:00Z' }),
  'proposal.arrival-unknown': entering({}),
  'proposal.arrival-in-future': entering({ arrivedAt: '2026-03-02T08:00:00.001Z' }),
  'proposal.original-missing': entering({ arrivedAt: '2026-03-02T08:00:00Z' }),
  'proposal.completion-past': async (stage) => {
    const world = await stage.world();
    const id = await stage.sent(world, await anOpenCall(world));
    return stage.event(world.secretary, `/proposals/${id}`, 'RETURN', { reason, completionDue: '2026-03-01' });
  },
  'proposal.sent-facts-stand': async (stage) => {
    const world = await stage.world();
    return stage.patch(world.contacts[0] as Api, `/proposals/${await stage.sent(world, await anOpenCall(world))}`, {
      seats: world.seats.slice(1),
    });
  },
  'proposal.call-closed-for-changes': async (stage) => {
    const world = await stage.world();
    const id = await stage.sent(world, await anOpenCall(world));
    await stage.app.setClock('2026-04-01T06:00:00Z');
    return stage.patch(world.contacts[0] as Api, `/proposals/${id}`, { justification: 'Lisättävää.' });
  },
  'proposal.answer-to-nothing': starting((world) => anOpenCall(world), { answers: { 'toive/1': 'Kyllä.' } }),
  'proposal.answer-unfit': async (stage) => {
    const world = await stage.world();
    const id = await stage.proposal(world, await anOpenCall(world, { questions: [question] }));
    return stage.patch(world.contacts[0] as Api, `/proposals/${id}`, { answers: { experience: true } });
  },
  'proposal.answer-not-among-options': async (stage) => {
    const world = await stage.world();
    const options = ['sv', 'fi'].map((key) => ({ key, text: { fi: key } }));
    const id = await stage.proposal(world, await anOpenCall(world, { questions: [{ ...question, type: 'choice', options }] }));
    return stage.patch(world.contacts[0] as Api, `/proposals/${id}`, { answers: { experience: 'en' } });
  },
  'proposal.own-organisation-missing': async (stage) => {
    const world = await stage.world();
    const id = await stage.proposal(world, await anOpenCall(world));
    return stage.patch(world.contacts[0] as Api, `/proposals/${id}`, { organisations: [world.organisations[1]] });
  },
  'proposal.arrival-stands': async (stage) => {
    const world = await stage.world();
    const id = await stage.sent(world, await anOpenCall(world));
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason });
    return stage.event(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'phone', arrivedAt: '2026-03-01T08:00:00Z' });
  },
  'proposal.contact-stands': async (stage) => {
    const world = await stage.world();
    const { proposal } = await aCandidate(stage.app, world, await anOpenCall(world), { by: 0 });
    return stage.event(world.secretary, `/proposals/${proposal}`, 'RETURN', { reason, about: ['contact'] });
  },
  'proposal.call-settled': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.decided(world);
    return stage.event(world.secretary, `/proposals/${await stage.sent(world, call)}`, 'ADMIT', { reason });
  },
  'proposal.candidate-selected': async (stage) => {
    const world = await stage.world();
    const { standing } = await stage.decided(world);
    return stage.event(world.contacts[0] as Api, `/proposals/${standing[0]?.proposal}`, 'WITHDRAW', { reason });
  },
};
