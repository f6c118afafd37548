import { showReason } from '../../../workflows/kit/reason.js';
import type { Language } from '../../../workflows/kit/text.js';
import { actorOf } from '../../../src/access/tokens.js';
import type { Actor } from '../../../workflows/kit/policy.js';
import { Refused } from '../../../src/engine/errors.js';
import type { Answer, Api, TestApp } from '../../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, decide, evaluate, list, post, propose, type Standing } from '../steps.js';

/** An act that must be refused; asked for once per language. */
export type Attempt = (headers: Record<string, string>) => Promise<Answer>;
export interface Provoked {
  readonly attempt: Attempt;
  /** The reason only turns the event to another branch, so it is never the answer: the state that the event leads to. */
  readonly turnsTo?: string;
}
export type Scenario = (stage: Stage) => Promise<Provoked>;
/** Every code of a workflow's refusals has its scenario; the compiler sees to it. */
export type Scenarios<Codes> = Readonly<Record<keyof Codes & string, Scenario>>;

export const OPEN_CALL = { title: { fi: 'Haku' }, announcement: { fi: 'Haemme.' }, closesOn: '2026-03-31' };
export const reason = 'Keksitty peruste.';
const SYSTEM = { kind: 'system' } as const;

/** What a scenario builds its facts with. Everything goes through the API, but what only the clock or Edustus itself may send. */
export class Stage {
  constructor(readonly app: TestApp) {}

  world(more: Parameters<typeof aWorld>[1] = {}): Promise<World> {
    return aWorld(this.app, { seats: 2, organisations: 2, ...more });
  }
  nominators(): Promise<World> {
    return this.world({ body: { regime: 'nominator-names', organ: null } });
  }

  event = (api: Api, path: string, type: string, more: object = {}): Provoked => ({
    attempt: (headers) => api('POST', `${path}/events`, { type, ...more }, headers),
  });
  create = (api: Api, path: string, payload: object): Provoked => ({ attempt: (headers) => api('POST', path, payload, headers) });
  patch = (api: Api, path: string, payload: object): Provoked => ({ attempt: (headers) => api('PATCH', path, payload, headers) });

  /** Through the engine on the database: no person may send it. */
  /** What a program does that is killed after its commit, before it carries out the commands. */
  async andDie(workflow: string, id: string, event: { type: string } & Record<string, unknown>): Promise<void> {
    const actor = await actorOf(this.app.program.pool, this.app.adminToken);
    await this.app.program.engine.send({ workflow, id, actor: actor as Actor, event });
  }
  byClock = (workflow: string, id: string, type: string): Provoked => ({
    attempt: (headers) => answered(headers, this.app.program.engine.send({ workflow, id, actor: { kind: 'clock' }, event: { type } })),
  });
  bySystem = (workflow: string, id: string, event: { type: string } & Record<string, unknown>): Provoked => ({
    attempt: (headers) => answered(headers, this.app.program.engine.send({ workflow, id, actor: SYSTEM, event })),
  });
  madeBySystem = (workflow: string, payload: Record<string, unknown>): Provoked => ({
    attempt: (headers) => answered(headers, this.app.program.engine.create({ workflow, actor: SYSTEM, payload })),
  });

  async draft({ secretary, body, term, seats, people }: World, more: object = {}): Promise<string> {
    const { id } = await made(
      secretary('POST', '/calls', {
        body,
        term,
        ...OPEN_CALL,
        seats,
        declaredMembers: seats.length,
        responsible: people.secretary,
        substitute: people.substitute,
        ...more,
      }),
    );
    return id as string;
  }
  /** A draft of the first organisation's contact, or entered for it. */
  proposal({ contacts, organisations, seats }: World, call: string, more: object = {}, by = contacts[0] as Api): Promise<string> {
    const nominee = aNominee();
    return post(by, '/proposals', {
      call,
      organisations: [organisations[0]],
      nominee,
      seats,
      justification: 'Tuntee alueen.',
      authorised: true,
      ...more,
    });
  }
  async sent(world: World, call: string): Promise<string> {
    const id = await this.proposal(world, call);
    await act(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT');
    return id;
  }

  /** A call under evaluation, with an eligible candidate of the first organisation for each seat; the first `proposed` of them are proposed. */
  async evaluated(
    world: World,
    { proposed = 0, ...more }: { proposed?: number } & Record<string, unknown> = {},
  ): Promise<{ call: string; standing: Standing[] }> {
    const call = await anOpenCall(world, more);
    const standing: Standing[] = [];
    for (const seat of world.seats) standing.push(await aCandidate(this.app, world, call, { by: 0, seats: [seat] }));
    await evaluate(this.app, world, call);
    for (const [i, { candidacy }] of standing.entries())
      await (i < proposed
        ? propose(world, candidacy, world.seats[i] as string)
        : act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE'));
    return { call, standing };
  }
  /** A decision on the agenda for all seats of a call. */
  async onAgenda(world: World, more: object = {}): Promise<{ decision: string; call: string; standing: Standing[] }> {
    const { call, standing } = await this.evaluated(world, { proposed: world.seats.length, ...more });
    await act(world.secretary, `/calls/${call}`, 'READY');
    const [{ id }] = await list(this.app.admin, `/decisions?call=${call}`);
    await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    return { decision: id, call, standing };
  }
  /** The same, decided: everybody sits. */
  async decided(world: World): Promise<{ call: string; standing: Standing[]; memberships: string[] }> {
    const { call, standing } = await this.onAgenda(world);
    await decide(this.app, world, call);
    const all = await list(this.app.admin, `/memberships?call=${call}`);
    return { call, standing, memberships: world.seats.map((seat) => all.find((m) => m.seat === seat).id as string) };
  }

  person = (): Promise<string> => post(this.app.admin, '/people', aNominee());
  /** A seat that the authority fills by its own choice: nobody is asked. */
  ownChoice = ({ secretary, body }: World): Promise<string> =>
    post(secretary, '/seats', { body, constituency: { fi: 'Alueen oma valinta' }, role: 'expert', filling: 'authority' });
  /** A decision about such seats, on the agenda. */
  async choice({ secretary, body }: World, items: readonly { seat: string; person: string }[]): Promise<string> {
    const id = await post(secretary, '/decisions', { body, items });
    await act(secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    return id;
  }
  /** A member by the authority's own choice. */
  async member(world: World, more: object = {}): Promise<{ membership: string; person: string; seat: string }> {
    const [seat, person] = [await this.ownChoice(world), await this.person()];
    await act(world.secretary, `/decisions/${await this.choice(world, [{ seat, person }])}`, 'DECIDE', {
      on: '2026-03-02',
      section: '3',
      ...more,
    });
    const [{ id }] = await list(this.app.admin, `/memberships?person=${person}`);
    return { membership: id, person, seat };
  }
  /** A member whom the first organisation named itself, in the first seat. */
  async named(world: World): Promise<{ membership: string; person: string }> {
    const { standing } = await this.evaluated(world);
    const [{ candidacy, person }] = standing as [Standing];
    await act(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat: world.seats[0] });
    const [{ id }] = await list(this.app.admin, `/memberships?person=${person}`);
    return { membership: id, person };
  }
  document = ({ secretary, body }: World): Promise<string> =>
    post(secretary, '/documents', {
      body,
      title: { fi: 'Viesti' },
      language: 'fi',
      on: '2026-03-01',
      mediaType: 'text/plain',
      content: 'SGVp',
    });
}

/** What the engine says, in the form of an answer over HTTP. */
async function answered(headers: Record<string, string>, done: Promise<{ state: string }>): Promise<Answer> {
  try {
    return { status: 200, body: await done, headers: new Headers() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const reasons = error.reasons.map((r) => showReason(r, headers['accept-language'] as Language));
    const detail = reasons.map((r) => r.detail).join(' ');
    return { status: 409, body: { type: '/problems/transition-refused', status: 409, detail, reasons }, headers: new Headers() };
  }
}
