import type { Answer, Api, TestApp } from '../support/app.js';
import { anOpenCall, aProposal, consentByLink, made, type World } from '../support/world.js';

/** Sends an event to `/collection/id`. */
export const send = (api: Api, path: string, type: string, more: object = {}, headers?: Record<string, string>): Promise<Answer> =>
  api('POST', `${path}/events`, { type, ...more }, headers);
/** The same when it must go well. */
export const act = (api: Api, path: string, type: string, more: object = {}): Promise<Answer['body']> => made(send(api, path, type, more));

export const get = (api: Api, path: string): Promise<Answer['body']> => made(api('GET', path));
export const post = async (api: Api, path: string, payload: object): Promise<string> =>
  ((await made(api('POST', path, payload))) as { id: string }).id;
export const list = async (api: Api, path: string): Promise<Answer['body'][]> =>
  ((await get(api, path)) as { items: Answer['body'][] }).items;

/** Codes of a refusal, sorted. */
export const codesOf = ({ body }: Answer): string[] => ((body.reasons ?? []) as { code: string }[]).map((r) => r.code).sort();

/** What is known of an instance from outside: its version, its state and every entry of its journal. */
export async function journalOf(app: TestApp, path: string): Promise<string[]> {
  return (await list(app.admin, `${path}/journal`)).map((e: { event: string }) => e.event);
}

/** The state of the program's whole memory but tokens and clock: how many entries, outbox rows and letters, and the sum of all heads. */
export async function memoryOf(app: TestApp): Promise<object> {
  const { rows } = await app.program.pool.query<object>(`select (select count(*)::integer from journal) as entries,
    (select md5(string_agg(hash, '' order by instance_id, seq)) from journal) as hashes, (select count(*)::integer from outbox) as outbox,
    (select count(*)::integer from idempotency_key) as keys, (select count(*)::integer from journal_note) as notes,
    (select md5(string_agg(id::text || due_at::text || coalesce(settled_at::text, ''), '' order by id)) from deadline) as deadlines`);
  return rows[0] as object;
}

export interface Nominee {
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string;
}
let nominees = 0;
/** Somebody whom nobody has named before. */
export function aNominee(familyName = 'Ehdokas'): Nominee {
  nominees += 1;
  return { givenName: `Keksitty${nominees}`, familyName, email: `keksitty${nominees}@example.org` };
}

export interface Standing {
  readonly proposal: string;
  readonly candidacy: string;
  readonly person: string;
}

/** The candidacy that a proposal supports. */
export async function candidacyBy(app: TestApp, call: string, proposal: string): Promise<Standing> {
  const found = (await list(app.admin, `/candidacies?call=${call}&limit=200`)).find((c) =>
    (c.supporters as { proposal: string }[]).some((s) => s.proposal === proposal),
  );
  if (!found) throw new Error(`no candidacy is supported by ${proposal}`);
  return { proposal, candidacy: found.id, person: found.person };
}

interface Wanted {
  readonly nominee?: Nominee;
  /** Index of the proposing organisation. */
  readonly by: number;
  readonly seats?: readonly string[];
  readonly consents?: boolean;
}

/** Proposes somebody, and answers for them when wanted. */
export async function aCandidate(
  app: TestApp,
  world: World,
  call: string,
  { nominee = aNominee(), by, seats, consents = true }: Wanted,
): Promise<Standing> {
  const { id } = await aProposal(world, call, by, nominee, seats);
  const standing = await candidacyBy(app, call, id);
  if (consents) await consentByLink(app, call, standing.person);
  return standing;
}

/** The call's deadline passes; the secretary checks what came and starts to evaluate. */
export async function evaluate(app: TestApp, world: World, call: string, now = '2026-04-01T06:00:00Z'): Promise<void> {
  await app.setClock(now);
  for (const { id } of await list(app.admin, `/proposals?call=${call}&state=submitted&limit=200`))
    await act(world.secretary, `/proposals/${id}`, 'CHECK');
  await act(world.secretary, `/calls/${call}`, 'EVALUATE');
}

export async function propose(world: World, candidacy: string, seat: string): Promise<void> {
  await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
  await act(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat });
}

/** The decision that a call's proposal was made into, which is still under way. */
export async function decisionOf(app: TestApp, call: string): Promise<Answer['body']> {
  const [decision] = await list(app.admin, `/decisions?call=${call}&state=preparing,on-agenda`);
  if (!decision) throw new Error('no decision is under way');
  return decision;
}

/** Places the call's decision on the agenda and records what the organ decided: everybody, unless said otherwise. */
export async function decide(app: TestApp, world: World, call: string, more: object = {}): Promise<Answer['body']> {
  const { id, state } = await decisionOf(app, call);
  if (state === 'preparing') await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
  const { now } = await get(app.admin, '/clock');
  return act(world.secretary, `/decisions/${id}`, 'DECIDE', { on: (now as string).slice(0, 10), section: '12', ...more });
}

/** What was decided is made known: from then on everybody may be told whom the organ appointed. */
export async function publish(app: TestApp, world: World, call: string): Promise<void> {
  const [decision] = await list(app.admin, `/decisions?call=${call}&state=decided`);
  await act(world.secretary, `/decisions/${decision.id as string}`, 'PUBLISH');
}

/** A whole round in which one candidate per seat is proposed: up to the decision that is being prepared. */
export async function aReadyCall(app: TestApp, world: World, more: object = {}): Promise<{ call: string; standing: Standing[] }> {
  const call = await anOpenCall(world, more);
  const standing: Standing[] = [];
  for (const [i, seat] of world.seats.entries())
    standing.push(await aCandidate(app, world, call, { by: i % world.organisations.length, seats: [seat] }));
  await evaluate(app, world, call);
  for (const [i, { candidacy }] of standing.entries()) await propose(world, candidacy, world.seats[i] as string);
  await act(world.secretary, `/calls/${call}`, 'READY');
  return { call, standing };
}

/** A body whose seats were filled by an organ's decision: memberships in the order of the seats. */
export async function aFilledBody(app: TestApp, world: World): Promise<{ call: string; memberships: string[]; standing: Standing[] }> {
  const { call, standing } = await aReadyCall(app, world);
  await decide(app, world, call);
  const all = await list(app.admin, `/memberships?body=${world.body}`);
  return { call, standing, memberships: world.seats.map((seat) => all.find((m) => m.seat === seat).id as string) };
}

/** Sets the clock without firing what falls due: the instant at which a deadline has come and nobody has noticed yet. */
export const stopClockAt = async (app: TestApp, now: string): Promise<void> =>
  void (await app.program.pool.query('update test_clock set now = $1', [now]));

/** Letters of an instance, oldest first, by name. */
export async function lettersOf(
  app: TestApp,
  instance: string,
): Promise<{ letter: string; person: string | null; organisation: string | null }[]> {
  await app.setClock((await get(app.admin, '/clock')).now as string);
  return (await list(app.admin, `/mailbox?instance=${instance}`)).reverse();
}
