import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Invalid, Refused } from '../../src/engine/errors.js';
import { startAsNewcomer, type Started } from '../../src/identity/newcomers.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, get, list, memoryOf } from './steps.js';

/** Anybody may start with an e-mail address and the name of an association, registered or not. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app, { seats: 2, organisations: 1 });
});

const start = (call: string, more: object = {}, key?: string): Promise<Started> =>
  startAsNewcomer(app.program.conductor, { call, email: 'uusi@example.org', association: 'Kylän kokkaajat', ...more }, key);
const signedIn = async ({ personId }: Started): Promise<Api> => app.as(await app.tokenFor(personId));
const refusal = async (attempt: Promise<unknown>): Promise<string[]> => {
  const error = await attempt.then(
    () => null,
    (e: unknown) => e,
  );
  if (error instanceof Refused) return error.reasons.map((r) => r.code);
  if (error instanceof Invalid) return error.problems.map((p) => `${p.pointer} ${p.code}`).sort();
  throw error;
};

describe('somebody new', () => {
  it('has a person, an organisation that nobody has verified, the right to act for it, and a draft', async () => {
    const call = await anOpenCall(world);
    const started = await start(call, { email: ' Uusi@example.org ', language: 'sv' });
    const newcomer = await signedIn(started);
    expect(await get(newcomer, `/people/${started.personId}`)).toMatchObject({
      givenName: 'Kontaktperson',
      familyName: 'Kylän kokkaajat',
      emails: ['Uusi@example.org'],
      language: 'sv',
    });
    expect(await get(newcomer, `/organisations/${started.organisationId}`)).toMatchObject({
      name: 'Kylän kokkaajat',
      verified: false,
      newcomer: true,
      mailbox: null,
      language: 'sv',
    });
    expect(await get(newcomer, `/proposals/${started.proposalId}`)).toMatchObject({
      state: 'draft',
      call,
      organisations: [started.organisationId],
      nominee: null,
      enteredBy: null,
      language: 'sv',
    });
  });

  it('may give a name', async () => {
    const started = await start(await anOpenCall(world), { givenName: 'Kaisa', familyName: 'Keksitty' });
    expect(await get(app.admin, `/people/${started.personId}`)).toMatchObject({
      givenName: 'Kaisa',
      familyName: 'Keksitty',
      language: 'fi',
    });
  });

  it('is never taken for somebody who has the address, nor the association for a known one of the name', async () => {
    const call = await anOpenCall(world);
    const [known] = await list(app.admin, '/organisations?limit=200');
    const first = await start(call, { association: known.name });
    const again = await start(call, { association: known.name });
    expect(new Set([known.id, first.organisationId, again.organisationId]).size).toBe(3);
    expect(first.personId).not.toBe(again.personId);
  });

  it('has a name that fits, however long that of the association', async () => {
    const started = await start(await anOpenCall(world), { association: `${'x'.repeat(99)}😀${'y'.repeat(50)}` });
    expect((await get(app.admin, `/people/${started.personId}`)).familyName).toBe('x'.repeat(99));
  });

  it('is nobody else’s matter until the proposal has arrived; then the secretaries see the association, and the public once it is verified', async () => {
    const call = await anOpenCall(world);
    const started = await start(call);
    const newcomer = await signedIn(started);
    const sees = async (api: Api): Promise<boolean[]> => [
      (await api('GET', `/organisations/${started.organisationId}`)).status === 200,
      (await list(api, '/organisations?limit=200')).some((o) => o.id === started.organisationId),
      (await api('GET', `/people/${started.personId}`)).status === 200,
    ];
    const [nothing, association] = [
      [false, false, false],
      [true, true, false],
    ];
    for (const reader of [app.as(null), world.contacts[0] as Api]) expect((await sees(reader)).slice(0, 2)).toEqual([false, false]);
    expect(await sees(world.secretary)).toEqual(nothing);
    await made(
      newcomer('PATCH', `/proposals/${started.proposalId}`, {
        nominee: aNominee(),
        seats: world.seats.slice(0, 1),
        justification: 'Tuntee kylän.',
        authorised: true,
      }),
    );
    expect((await act(newcomer, `/proposals/${started.proposalId}`, 'SUBMIT')).state).toBe('submitted');
    expect(await sees(world.secretary)).toEqual(association);
    expect((await sees(app.as(null))).slice(0, 2)).toEqual([false, false]);
    await made(world.secretary('PATCH', `/organisations/${started.organisationId}`, { verified: true }));
    expect((await sees(app.as(null))).slice(0, 2)).toEqual([true, true]);
  });

  it('may start after the deadline too, while nothing is decided: what arrives then is kept as late', async () => {
    const call = await anOpenCall(world);
    await app.setClock('2026-03-31T21:00:00Z');
    const started = await start(call);
    const newcomer = await signedIn(started);
    const content = { nominee: aNominee(), seats: world.seats.slice(0, 1), justification: 'Tuntee kylän.', authorised: true };
    await made(newcomer('PATCH', `/proposals/${started.proposalId}`, content));
    expect((await act(newcomer, `/proposals/${started.proposalId}`, 'SUBMIT')).state).toBe('late');
    await app.program.pool.query("update nomination_call set state = 'decided' where id = $1", [call]);
    expect(await refusal(start(call))).toEqual(['proposal.call-settled']);
    await app.program.pool.query("update nomination_call set state = 'closed' where id = $1", [call]);
  });

  it('who sends the form twice, even at one moment, has started once', async () => {
    const call = await anOpenCall(world);
    const [first, ...others] = await Promise.all(Array.from({ length: 4 }, () => start(call, {}, 'lomake-1')));
    for (const other of [...others, await start(call, {}, 'lomake-1')]) expect(other).toEqual(first);
    expect(await refusal(start(call, { association: 'Muu ry' }, 'lomake-1'))).toEqual(['header:Idempotency-Key field.taken']);
  });
});

describe('nothing is left behind', () => {
  const empty = async (attempt: () => Promise<unknown>, codes: string[]): Promise<void> => {
    const before = await memoryOf(app);
    expect(await refusal(attempt())).toEqual(codes);
    expect(await memoryOf(app)).toEqual(before);
  };

  it.each([
    [{ email: 'x' }, ['/email field.not-email']],
    [{ email: undefined, association: ' ' }, ['/association field.not-text', '/email field.required']],
    [{ givenName: '', familyName: 'x'.repeat(101) }, ['/familyName field.too-long', '/givenName field.not-text']],
    [{ association: 'Nolla\u0000 ry' }, ['/association field.bad-characters']],
    [{ language: 'de', other: 1 }, ['/language field.not-one-of', '/other field.unknown']],
    [{ call: '00000000-0000-4000-8000-000000000000' }, ['/call field.no-such']],
  ])('of %j', async (more, problems) => {
    const call = await anOpenCall(world);
    await empty(() => start(call, more), problems);
  });

  it('in a call that is for the invited, opens later or was cancelled', async () => {
    const targeted = await anOpenCall(world, { kind: 'targeted', invitations: world.organisations });
    await empty(() => start(targeted), ['proposal.not-invited']);
    const later = await anOpenCall(world, { opensAt: '2026-03-10T08:00:00+02:00' });
    await empty(() => start(later), ['proposal.call-opens-later']);
    const cancelled = await anOpenCall(world);
    await act(world.secretary, `/calls/${cancelled}`, 'CANCEL', { reason: 'Peruttu.' });
    await empty(() => start(cancelled), ['proposal.call-not-open']);
  });
});
