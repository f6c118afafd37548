import { expect } from '@jest/globals';
import type { refusals as membershipRefusals } from '../../../workflows/membership-term/refusals.js';
import type { refusals } from '../../../workflows/appointment-decision/refusals.js';
import type { Api } from '../../support/app.js';
import { anOpenCall, made, type World } from '../../support/world.js';
import { aCandidate, act, evaluate, get, list, post, propose, type Standing } from '../steps.js';
import { reason, type Provoked, type Scenario, type Scenarios, type Stage } from './stage.js';

const ACT = { on: '2026-03-02', section: '12' };
/** A decision on one or two seats of the authority's own choice, on the agenda. */
const deciding =
  (more: object | ((world: World, seats: readonly string[]) => object), { count = 1, body = {} }: { count?: number; body?: object } = {}) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world({ body });
    const items = [];
    for (let i = 0; i < count; i += 1) items.push({ seat: await stage.ownChoice(world), person: await stage.person() });
    const decision = await stage.choice(world, items);
    const given =
      typeof more === 'function'
        ? more(
            world,
            items.map((i) => i.seat),
          )
        : more;
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, ...given });
  };

/** What is said to have been decided of a matter that is on the agenda of a day. */
const plannedOn =
  (day: string, given: object) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const decision = await stage.choice(world, [{ seat: await stage.ownChoice(world), person: await stage.person() }]);
    await act(world.secretary, `/decisions/${decision}`, 'MOVE', { plannedOn: day });
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', given);
  };

/** A list of two seats on the agenda, and another candidate of the second organisation for the first seat; what is done before the two are exchanged. */
const exchanging =
  (before: (stage: Stage, world: World, other: Standing) => Promise<unknown>, first?: (world: World) => Promise<unknown>) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    await first?.(world);
    const call = await anOpenCall(world);
    const [seat, second] = world.seats as [string, string];
    const mine = await aCandidate(stage.app, world, call, { by: 0, seats: [seat] });
    const theirs = await aCandidate(stage.app, world, call, { by: 1, seats: [second] });
    const other = await aCandidate(stage.app, world, call, { by: 1, seats: [seat] });
    await evaluate(stage.app, world, call);
    await propose(world, mine.candidacy, seat);
    await propose(world, theirs.candidacy, second);
    await act(world.secretary, `/candidacies/${other.candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/calls/${call}`, 'READY');
    const [{ id }] = await list(stage.app.admin, `/decisions?call=${call}`);
    await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    await before(stage, world, other);
    return stage.event(world.secretary, `/decisions/${id}`, 'EXCHANGE', { seat, candidacy: other.candidacy });
  };

export const decisionScenarios: Scenarios<typeof refusals> = {
  'decision.no-items': async (stage) => {
    const { secretary, body } = await stage.world();
    return stage.event(secretary, `/decisions/${await post(secretary, '/decisions', { body })}`, 'PLACE_ON_AGENDA');
  },
  'decision.nominators-decide': async (stage) => {
    const { secretary, body } = await stage.nominators();
    return stage.create(secretary, '/decisions', { body });
  },
  'decision.candidate-without-consent': async (stage) => {
    const world = await stage.world();
    const { decision, call, standing } = await stage.onAgenda(world);
    const [{ id }] = await list(stage.app.admin, `/consents?call=${call}&person=${standing[0]?.person}`);
    await act(world.secretary, `/consents/${id}`, 'ASK_AGAIN');
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-04-01' });
  },
  'decision.candidate-not-proposed': async (stage) => {
    const world = await stage.world();
    const { decision, standing } = await stage.onAgenda(world);
    await act(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'WITHDRAW', { reason });
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-04-01' });
  },
  'decision.other-unfit': async (stage) => {
    const world = await stage.world();
    const { decision, standing } = await stage.onAgenda(world);
    return stage.event(world.secretary, `/decisions/${decision}`, 'EXCHANGE', { seat: world.seats[0], candidacy: standing[1]?.candidacy });
  },
  'decision.other-member-already': exchanging(async (stage, world, { person }) => {
    const decision = await stage.choice(world, [{ seat: await stage.ownChoice(world), person }]);
    return act(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-04-01' });
  }),
  'decision.other-organisation-has-seat': exchanging(
    () => Promise.resolve(),
    ({ secretary, body }) =>
      post(secretary, '/composition-rules', {
        body,
        kind: 'one-per-organisation',
        strength: 'mandatory',
        source: 'Toimintasääntö 4 §',
        validFrom: '2020-01-01',
      }),
  ),
  'decision.other-of-another-nominator': exchanging((_, { secretary, seats, organisations }) =>
    made(secretary('PATCH', `/seats/${seats[0]}`, { filling: 'nominator', nominator: organisations[0] })),
  ),
  'decision.seat-needs-candidacy': async (stage) => {
    const { secretary, body, seats } = await stage.world();
    return stage.create(secretary, '/decisions', { body, items: [{ seat: seats[0], person: await stage.person() }] });
  },
  'decision.seat-filled': async (stage) => {
    const world = await stage.world();
    const { seat } = await stage.member(world);
    const decision = await stage.choice(world, [{ seat, person: await stage.person() }]);
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', ACT);
  },
  'decision.seat-ends': async (stage) => {
    const world = await stage.world();
    const seat = await stage.ownChoice(world);
    await act(world.secretary, `/seats/${seat}`, 'END', { to: '2026-12-31' });
    const decision = await stage.choice(world, [{ seat, person: await stage.person() }]);
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', ACT);
  },
  'decision.seat-twice': async (stage) => {
    const world = await stage.world();
    const person = await stage.person();
    const items = [
      { seat: await stage.ownChoice(world), person },
      { seat: await stage.ownChoice(world), person },
    ];
    return stage.create(world.secretary, '/decisions', { body: world.body, items });
  },
  'decision.person-already-member': async (stage) => {
    const world = await stage.world();
    const { person } = await stage.member(world);
    const decision = await stage.choice(world, [{ seat: await stage.ownChoice(world), person }]);
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', ACT);
  },
  'decision.in-future': deciding({ on: '2026-03-03' }),
  'decision.before-body': deciding({ on: '2026-03-01' }, { body: { establishedOn: '2026-03-02' } }),
  'decision.before-closing': async (stage) => {
    const world = await stage.world();
    const { decision } = await stage.onAgenda(world);
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-03-31' });
  },
  'decision.agenda-ahead': plannedOn('2026-03-03', ACT),
  'decision.before-agenda': plannedOn('2026-03-02', { ...ACT, on: '2026-03-01' }),
  'decision.grounds-missing': deciding((_, [mine]) => ({ outcomes: [{ seat: mine, outcome: 'tabled' }] })),
  'decision.mandate-stands': async (stage) => {
    const world = await stage.nominators();
    const { membership } = await stage.named(world);
    await act(world.contacts[0] as Api, `/memberships/${membership}`, 'RECALL', { on: '2026-04-01', reason });
    await made(stage.app.admin('PATCH', `/bodies/${world.body}`, { regime: 'authority-set', organ: world.organ }));
    await made(world.secretary('PATCH', `/seats/${world.seats[0]}`, { filling: 'authority' }));
    const decision = await stage.choice(world, [{ seat: world.seats[0] as string, person: await stage.person() }]);
    return stage.event(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-04-01', from: '2026-04-02' });
  },
  'decision.item-of-another': async (stage) => {
    const [{ secretary, body }, other] = [await stage.world(), await stage.world()];
    const items = [{ seat: await stage.ownChoice(other), person: await stage.person() }];
    return stage.create(secretary, '/decisions', { body, items });
  },
  'decision.call-not-ready': async (stage) => {
    const world = await stage.world();
    const { call } = await stage.evaluated(world, { proposed: 2 });
    const decision = await post(world.secretary, '/decisions', { call });
    return stage.event(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
  },
  'decision.organ-elsewhere': async (stage) => {
    const [{ secretary, body }, { organ }] = [await stage.world(), await stage.world()];
    return stage.event(secretary, `/decisions/${await post(secretary, '/decisions', { body })}`, 'AMEND', { organ });
  },
  'decision.meeting-elsewhere': async (stage) => {
    const { secretary, body } = await stage.world();
    const meeting = await post(secretary, '/meetings', { body, title: { fi: 'Oma kokous' }, plannedAt: '2026-04-20T12:00:00+03:00' });
    return stage.event(secretary, `/decisions/${await post(secretary, '/decisions', { body })}`, 'AMEND', { meeting });
  },
  'decision.day-of-meeting': async (stage) => {
    const { secretary, body, organ } = await stage.world();
    const title = { fi: 'Hallituksen kokous' };
    const meeting = await post(secretary, '/meetings', { body, organ, title, plannedAt: '2026-04-20T12:00:00+03:00' });
    const decision = await post(secretary, '/decisions', { body });
    return stage.event(secretary, `/decisions/${decision}`, 'AMEND', { meeting, plannedOn: '2026-04-21' });
  },
  'decision.organ-fixed': async (stage) => {
    const world = await stage.world({ body: { decisionMode: 'confirmed' } });
    const decision = await stage.choice(world, [{ seat: await stage.ownChoice(world), person: await stage.person() }]);
    const organ = await post(stage.app.admin, '/organs', { region: world.region, name: { fi: 'Valtuusto' }, kind: 'council' });
    return stage.event(world.organMember, `/decisions/${decision}`, 'DECIDE', { ...ACT, organ });
  },
  'decision.published-outside': async (stage) => {
    const world = await stage.world();
    const { decision } = await stage.onAgenda(world);
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, on: '2026-04-01' });
    return stage.event(world.secretary, `/decisions/${decision}`, 'PUBLISH', { publishedOn: '2026-04-02' });
  },
  'decision.organ-missing': deciding({}, { body: { regime: 'statutory', organ: null } }),
  'decision.seat-not-on-list': deciding(({ seats }, [mine]) => ({
    outcomes: [mine, seats[0]].map((seat) => ({ seat, outcome: 'confirmed' })),
  })),
  'decision.outcome-missing': deciding((_, [first]) => ({ outcomes: [{ seat: first, outcome: 'confirmed' }] }), { count: 2 }),
  'decision.term-missing': async (stage) => {
    const { region, organ } = await stage.world();
    const body = await post(stage.app.admin, '/bodies', { region, organ, name: { fi: 'Kaudeton' }, regime: 'authority-set' });
    const world = { body, secretary: stage.app.admin } as World;
    const decision = await stage.choice(world, [{ seat: await stage.ownChoice(world), person: await stage.person() }]);
    return stage.event(stage.app.admin, `/decisions/${decision}`, 'DECIDE', ACT);
  },
  'decision.range-empty': deciding({ from: '2026-05-01', to: '2026-04-30' }),
  'decision.outside-term': deciding({ to: '2028-01-01' }),
};

const ofMember =
  (type: string, more: object = {}): Scenario =>
  async (stage) => {
    const world = await stage.world();
    return stage.event(world.secretary, `/memberships/${(await stage.member(world)).membership}`, type, more);
  };
/** A member whom the organisation named and called back on the day of the naming. */
const recalled = async (stage: Stage): Promise<{ path: string; contact: Api; world: World }> => {
  const world = await stage.nominators();
  const path = `/memberships/${(await stage.named(world)).membership}`;
  const contact = world.contacts[0] as Api;
  await act(contact, path, 'RECALL', { on: '2026-04-01', reason });
  return { path, contact, world };
};

export const membershipScenarios: Scenarios<typeof membershipRefusals> = {
  'membership.seat-filled': async (stage) => {
    const { seat } = await stage.member(await stage.world());
    return stage.madeBySystem('membership-term', { seat, person: await stage.person() });
  },
  'membership.person-already-member': async (stage) => {
    const world = await stage.world();
    const { person } = await stage.member(world);
    return stage.madeBySystem('membership-term', { seat: await stage.ownChoice(world), person });
  },
  'membership.selected-once': async (stage) => {
    const world = await stage.world();
    const { standing } = await stage.decided(world);
    return stage.madeBySystem('membership-term', { seat: await stage.ownChoice(world), candidacy: standing[0]?.candidacy });
  },
  'membership.organisation-dissolved': async (stage) => {
    const { path, contact, world } = await recalled(stage);
    await act(stage.app.admin, `/organisations/${world.organisations[0]}`, 'DISSOLVE', { on: '2026-04-01' });
    return stage.event(contact, path, 'NAME_SUCCESSOR', { person: await stage.person(), from: '2026-04-02' });
  },
  'membership.not-started': async (stage) =>
    stage.byClock('membership-term', (await stage.member(await stage.world(), { from: '2026-03-03' })).membership, 'START'),
  'membership.not-over': async (stage) => {
    const { membership } = await stage.member(await stage.world(), { to: '2026-03-31' });
    await stage.app.setClock('2026-03-31T20:59:59.999Z');
    return stage.byClock('membership-term', membership, 'EXPIRE');
  },
  'membership.open-ended': async (stage) => {
    const world = await stage.world();
    await made(world.secretary('PATCH', `/terms/${world.term}`, { to: null }));
    const { membership } = await stage.member(world);
    await stage.app.setClock('2026-03-03T08:00:00Z');
    expect((await get(stage.app.admin, `/memberships/${membership}`)).to).toBe(null);
    return stage.byClock('membership-term', membership, 'EXPIRE');
  },
  'membership.ends-in-future': ofMember('REMOVE', { on: '2026-03-03' }),
  'membership.ends-outside': ofMember('REPORT_DEATH', { on: '2026-02-28' }),
  'membership.mandate-is-personal': ofMember('RECALL', { on: '2026-03-02' }),
  'membership.succeeded-already': async (stage) => {
    const { path, contact } = await recalled(stage);
    await act(contact, path, 'NAME_SUCCESSOR', { person: await stage.person(), from: '2026-04-02' });
    return stage.event(contact, path, 'NAME_SUCCESSOR', { person: await stage.person(), from: '2026-04-02' });
  },
  'membership.nobody-alerted': ofMember('CONFIRM_ELIGIBILITY_LOSS', { on: '2026-03-02' }),
  'membership.seat-ends': async (stage) => {
    const { path, contact, world } = await recalled(stage);
    const [{ id }] = await list(stage.app.admin, `/calls?body=${world.body}`);
    await act(world.secretary, `/calls/${id}`, 'COMPLETE', { deferSeats: world.seats.slice(1) });
    await act(world.secretary, `/seats/${world.seats[0]}`, 'END', { to: '2026-12-31' });
    return stage.event(contact, path, 'NAME_SUCCESSOR', { person: await stage.person(), from: '2026-04-02' });
  },
  'membership.successor-outside': async (stage) => {
    const { path, contact } = await recalled(stage);
    return stage.event(contact, path, 'NAME_SUCCESSOR', { person: await stage.person(), from: '2026-04-01' });
  },
};

export const recordScenarios: Readonly<Record<string, Scenario>> = {
  'grant.scope-differs': async (stage) => {
    const { people, body } = await stage.world();
    return stage.create(stage.app.admin, '/grants', { person: people.organMember, role: 'organ-member', body });
  },
  'grant.range-empty': async (stage) => {
    const { people } = await stage.world();
    const [{ id }] = await list(stage.app.admin, `/grants?person=${people.secretary}`);
    return stage.patch(stage.app.admin, `/grants/${id}`, { until: '2026-03-02T08:00:00Z' });
  },
  'term.ends-before-start': async (stage) => {
    const { secretary, term } = await stage.world();
    return stage.patch(secretary, `/terms/${term}`, { to: '2025-12-31' });
  },
  'term.overlaps': async (stage) => {
    const { secretary, body } = await stage.world();
    return stage.create(secretary, '/terms', { body, from: '2027-12-31' });
  },
};
