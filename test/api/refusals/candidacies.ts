import type { refusals as consentRefusals } from '../../../workflows/consent/refusals.js';
import type { refusals } from '../../../workflows/candidacy/refusals.js';
import type { Api } from '../../support/app.js';
import { anOpenCall, made, type World } from '../../support/world.js';
import { aCandidate, act, evaluate, list, post, type Standing } from '../steps.js';
import { reason, type Provoked, type Scenarios, type Stage } from './stage.js';

/** Proposing one of two eligible candidates for a seat. */
const proposing =
  (which: number, seat: (world: World, stage: Stage) => string | Promise<string>, given: { proposed?: number } = {}) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const { standing } = await stage.evaluated(world, given);
    return stage.event(world.secretary, `/candidacies/${standing[which]?.candidacy}`, 'PROPOSE', { seat: await seat(world, stage) });
  };
const one = async (
  stage: Stage,
  given: object = {},
  worlds: Parameters<Stage['world']>[0] = {},
): Promise<{ world: World; call: string } & Standing> => {
  const world = await stage.world(worlds);
  const call = await anOpenCall(world, given);
  return { world, call, ...(await aCandidate(stage.app, world, call, { by: 0, consents: false })) };
};
/** A candidate of a second call for a seat of the same body. */
const inSecondCall = async (stage: Stage, nominee: 'member' | 'other'): Promise<Provoked> => {
  const world = await stage.world();
  const free = await post(world.secretary, '/seats', { body: world.body, constituency: { fi: 'Uusi' }, role: 'member' });
  const { standing } = await stage.decided(world);
  const sitting = await stage.app.admin('GET', `/people/${standing[0]?.person}`);
  const { givenName, familyName, emails } = sitting.body;
  const seat = nominee === 'member' ? free : (world.seats[0] as string);
  const call = await anOpenCall(world, { seats: [seat], declaredMembers: 1, closesOn: '2026-04-30' });
  const again = nominee === 'member' ? { nominee: { givenName, familyName, email: emails[0] as string } } : {};
  const { candidacy } = await aCandidate(stage.app, world, call, { by: 1, seats: [seat], ...again });
  await evaluate(stage.app, world, call, '2026-05-02T06:00:00Z');
  await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
  return stage.event(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat });
};

const registering =
  (days: object, before: (world: World) => Promise<unknown> = () => Promise.resolve()) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.nominators();
    const { standing } = await stage.evaluated(world);
    await before(world);
    return stage.event(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'REGISTER', { seat: world.seats[0], ...days });
  };
/** Proposing for a further seat of the call, of another filling, that the secretary has added to the preferences. */
const proposingFor =
  (filling: (world: World) => object) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const seat = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Muu' },
      role: 'member',
      ...filling(world),
    });
    const call = await anOpenCall(world, { seats: [...world.seats, seat], declaredMembers: 3 });
    const { candidacy } = await aCandidate(stage.app, world, call, { by: 0, consents: false });
    await made(world.secretary('PATCH', `/candidacies/${candidacy}`, { preferences: [seat] }));
    await evaluate(stage.app, world, call);
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat });
  };

export const candidacyScenarios: Scenarios<typeof refusals> = {
  'candidacy.consent-missing': async (stage) => {
    const { world, call, candidacy } = await one(stage);
    await evaluate(stage.app, world, call);
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: world.seats[0] });
  },
  'candidacy.seat-not-in-call': proposing(0, (world, stage) => stage.ownChoice(world)),
  'candidacy.seat-taken': proposing(1, ({ seats }) => seats[0] as string, { proposed: 1 }),
  'candidacy.seat-filled': (stage) => inSecondCall(stage, 'other'),
  'candidacy.organisation-has-seat': async (stage) => {
    const world = await stage.world();
    await post(world.secretary, '/composition-rules', {
      body: world.body,
      kind: 'one-per-organisation',
      strength: 'mandatory',
      source: 'Toimintasääntö 4 §',
      validFrom: '2020-01-01',
    });
    const { standing } = await stage.evaluated(world, { proposed: 1 });
    return stage.event(world.secretary, `/candidacies/${standing[1]?.candidacy}`, 'PROPOSE', { seat: world.seats[1] });
  },
  'candidacy.member-already': (stage) => inSecondCall(stage, 'member'),
  'candidacy.call-not-evaluated': async (stage) => {
    const { world, candidacy } = await one(stage);
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: world.seats[0] });
  },
  'candidacy.mandate-stands': async (stage) => {
    const world = await stage.nominators();
    const { membership } = await stage.named(world);
    await act(world.contacts[0] as Api, `/memberships/${membership}`, 'RECALL', { on: '2026-04-01', reason });
    await stage.app.setClock('2026-04-02T06:00:00Z');
    const seats = world.seats.slice(0, 1);
    const call = await anOpenCall(world, { kind: 'supplementary', seats, declaredMembers: 1, closesOn: '2026-04-30' });
    const { candidacy } = await aCandidate(stage.app, world, call, { by: 1, seats });
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat: seats[0] });
  },
  'candidacy.seat-ends': registering({ to: '2028-01-01' }, async ({ secretary, seats, term }) => {
    await act(secretary, `/seats/${seats[0]}`, 'END', { to: '2027-12-31' });
    await made(secretary('PATCH', `/terms/${term}`, { to: '2028-12-31' }));
  }),
  'candidacy.outside-term': registering({ to: '2028-01-01' }),
  'candidacy.range-empty': registering({ from: '2026-05-02', to: '2026-05-01' }),
  'candidacy.organ-decides': async (stage) => {
    const { world, candidacy } = await one(stage);
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat: world.seats[0] });
  },
  'candidacy.nominators-decide': async (stage) => {
    const world = await stage.nominators();
    const { standing } = await stage.evaluated(world);
    return stage.event(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'PROPOSE', { seat: world.seats[0] });
  },
  'candidacy.under-decision': async (stage) => {
    const world = await stage.world();
    const { standing } = await stage.onAgenda(world);
    return stage.event(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'RESERVE', { rank: 1 });
  },
  'candidacy.membership-stands': async (stage) => {
    const world = await stage.world();
    const { standing } = await stage.decided(world);
    return stage.event(world.secretary, `/candidacies/${standing[0]?.candidacy}`, 'RECONSIDER', { reason });
  },
  'candidacy.supporters-remain': async (stage) => {
    const world = await stage.world();
    const call = await anOpenCall(world);
    const nominee = { givenName: 'Kahden', familyName: 'Ehdokas', email: `kahden.${call}@example.org` };
    const { candidacy, proposal } = await aCandidate(stage.app, world, call, { nominee, by: 0, consents: false });
    await aCandidate(stage.app, world, call, { nominee, by: 1, consents: false });
    return { ...stage.bySystem('candidacy', candidacy, { type: 'LOSE_SUPPORT', proposal }), turnsTo: 'open' };
  },
  'candidacy.no-supporter': async (stage) => {
    const world = await stage.world();
    const call = await anOpenCall(world);
    const mine = await aCandidate(stage.app, world, call, { by: 0, consents: false });
    const other = await aCandidate(stage.app, world, call, { by: 1, consents: false });
    return stage.bySystem('candidacy', mine.candidacy, { type: 'LOSE_SUPPORT', proposal: other.proposal });
  },
  'candidacy.person-answered': async (stage) => {
    const { candidacy } = await one(stage);
    return { ...stage.bySystem('candidacy', candidacy, { type: 'CONSENT_REFUSED', because: 'declined' }), turnsTo: 'withdrawn' };
  },
  'candidacy.represents-no-supporter': async (stage) => {
    const { world, candidacy } = await one(stage);
    return stage.patch(world.secretary, `/candidacies/${candidacy}`, { represents: world.organisations[1] });
  },
  'candidacy.unsupported': async (stage) => {
    const { world, candidacy, proposal } = await one(stage);
    await act(world.contacts[0] as Api, `/proposals/${proposal}`, 'WITHDRAW', { reason });
    return stage.bySystem('candidacy', candidacy, { type: 'COME_BACK' });
  },
  'candidacy.merge-unfit': async (stage) => {
    const [{ world, candidacy }, other] = [await one(stage), await one(stage)];
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'MERGE', { into: other.candidacy });
  },
  'candidacy.other-unfit': async (stage) => {
    const [{ world, candidacy }, other] = [await one(stage), await one(stage)];
    return stage.event(world.secretary, `/candidacies/${candidacy}`, 'KEEP_APART', { other: other.candidacy });
  },
  'candidacy.seat-not-asked': proposing(0, ({ seats }) => seats[1] as string),
  'candidacy.seat-not-proposed-for': proposingFor(() => ({ filling: 'authority' })),
  'candidacy.seat-of-another-nominator': proposingFor(({ organisations }) => ({ filling: 'nominator', nominator: organisations[1] })),
  'candidacy.preference-not-in-call': async (stage) => {
    const { world, candidacy } = await one(stage);
    return stage.patch(world.secretary, `/candidacies/${candidacy}`, { preferences: [await stage.ownChoice(world)] });
  },
};

const consentOf = async (stage: Stage, { call, person }: { call: string; person: string }): Promise<string> =>
  (await list(stage.app.admin, `/consents?call=${call}&person=${person}`))[0].id as string;
/** An answer to a consent that was asked, by the candidate or entered by the secretary. */
const answering =
  (by: 'candidate' | 'secretary', type: string, more: object = {}) =>
  async (stage: Stage): Promise<Provoked> => {
    const { world, call, person } = await one(stage);
    const api = by === 'secretary' ? world.secretary : stage.app.as(await stage.app.tokenFor(person));
    return stage.event(api, `/consents/${await consentOf(stage, { call, person })}`, type, more);
  };

/** The call puts a required question to candidates. */
const givingTo =
  (by: 'candidate' | 'secretary', more: object) =>
  async (stage: Stage): Promise<Provoked> => {
    const wish = { key: 'wish', text: { fi: 'Toive?' }, type: 'text', answeredBy: 'candidate', required: true, public: false };
    const asked = await one(stage, { questions: [wish] });
    const api = by === 'secretary' ? asked.world.secretary : stage.app.as(await stage.app.tokenFor(asked.person));
    return stage.event(api, `/consents/${await consentOf(stage, asked)}`, 'GIVE', more);
  };

export const consentScenarios: Scenarios<typeof consentRefusals> = {
  'consent.past-due': async (stage) => {
    const asked = await one(stage);
    await stage.app.setClock('2026-03-31T21:00:00Z');
    return stage.event(stage.app.as(await stage.app.tokenFor(asked.person)), `/consents/${await consentOf(stage, asked)}`, 'GIVE');
  },
  'consent.not-yet-due': async (stage) => stage.byClock('consent', await consentOf(stage, await one(stage)), 'EXPIRE'),
  'consent.no-due-date': async (stage) =>
    stage.byClock('consent', await consentOf(stage, await one(stage, { consentRule: 'before-decision' })), 'EXPIRE'),
  'consent.answer-is-stamped': answering('candidate', 'GIVE', { channel: 'email' }),
  'consent.own-answer-only': answering('secretary', 'GIVE'),
  'consent.received-in-future': answering('secretary', 'NOT_ME', { channel: 'phone', receivedAt: '2026-03-02T08:00:00.001Z' }),
  'consent.original-missing': answering('secretary', 'DECLINE', { channel: 'paper', receivedAt: '2026-03-02T08:00:00Z' }),
  'consent.answer-missing': givingTo('candidate', {}),
  'consent.answer-unfit': givingTo('secretary', { channel: 'phone', receivedAt: '2026-03-02T08:00:00Z', answers: { wish: false } }),
  'consent.represents-unfit': async (stage) => {
    const asked = await one(stage);
    await act(asked.world.secretary, `/organisations/${asked.world.organisations[1]}`, 'DISSOLVE', { on: '2026-03-01' });
    const candidate = stage.app.as(await stage.app.tokenFor(asked.person));
    return stage.event(candidate, `/consents/${await consentOf(stage, asked)}`, 'GIVE', { represents: asked.world.organisations[1] });
  },
  'consent.membership-stands': async (stage) => {
    const world = await stage.world();
    const { call, standing } = await stage.decided(world);
    const { person } = standing[0] as Standing;
    return stage.event(
      stage.app.as(await stage.app.tokenFor(person)),
      `/consents/${await consentOf(stage, { call, person })}`,
      'WITHDRAW',
      { reason },
    );
  },
  'consent.candidacy-settled': async (stage) => {
    const world = await stage.world();
    const call = await anOpenCall(world);
    const { candidacy, person } = await aCandidate(stage.app, world, call, { by: 0 });
    await act(world.secretary, `/candidacies/${candidacy}`, 'NOT_SELECT');
    const candidate = stage.app.as(await stage.app.tokenFor(person));
    return stage.event(candidate, `/consents/${await consentOf(stage, { call, person })}`, 'WITHDRAW');
  },
  'consent.call-over': async (stage) => {
    const asked = await one(stage);
    const consent = await consentOf(stage, asked);
    await act(stage.app.as(await stage.app.tokenFor(asked.person)), `/consents/${consent}`, 'DECLINE');
    await act(asked.world.secretary, `/calls/${asked.call}`, 'CANCEL', { reason });
    return stage.event(asked.world.secretary, `/consents/${consent}`, 'ASK_AGAIN');
  },
};
