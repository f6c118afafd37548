import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, candidacyBy, list, post } from './steps.js';

interface Entry {
  readonly event: string;
  readonly actor: { readonly kind: string; readonly as: string | null; readonly name?: string | null };
}

describe('who acted, as a journal tells it to those who do not keep the body', () => {
  let app: TestApp;
  let world: World;
  let call: string;
  let colleague: Api;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    const person = await post(app.admin, '/people', { givenName: 'Lauri', familyName: 'Keksitty', email: 'lauri@example.org' });
    await post(app.admin, '/grants', { person, role: 'contact', organisation: world.organisations[0] });
    colleague = app.as(await app.tokenFor(person));
    await app.setClock('2026-03-02T08:00:00Z');
    call = await anOpenCall(world);
  });
  afterAll(() => app.stop());

  const told = async (reader: Api, path: string): Promise<string[]> =>
    ((await list(reader, `${path}/journal`)) as Entry[]).map(
      ({ event, actor }) => `${event} ${actor.as ?? actor.kind}${actor.name ? ` ${actor.name}` : ''}`,
    );
  const aProposal = (organisations: readonly number[], by: Api = world.contacts[0] as Api): Promise<string> =>
    post(by, '/proposals', {
      call,
      organisations: organisations.map((n) => world.organisations[n]),
      nominee: aNominee(),
      seats: world.seats,
      justification: 'Tuntee alueen.',
      authorised: true,
    });

  it('is a contact by name for the other contacts of the association, and a role for those of another', async () => {
    const id = await aProposal([0, 1]);
    await act(colleague, `/proposals/${id}`, 'SUBMIT');
    const own = ['CREATE contact Kontakti1 Järjestöläinen', 'SUBMIT contact Lauri Keksitty'];
    expect([await told(colleague, `/proposals/${id}`), await told(world.contacts[0] as Api, `/proposals/${id}`)]).toEqual([own, own]);
    const others = ['CREATE contact', 'SUBMIT contact'];
    expect(await told(world.contacts[1] as Api, `/proposals/${id}`)).toEqual(others);
    // That two know each other from a third association does not tell for which one somebody acted here.
    const third = await post(app.admin, '/organisations', { name: 'Kolmas ry' });
    const { actor } = ((await list(world.secretary, `/proposals/${id}/journal`)) as { actor: { id: string } }[])[0] as {
      actor: { id: string };
    };
    for (const person of [actor.id, world.people.contacts[1]])
      await post(app.admin, '/grants', { person, role: 'contact', organisation: third });
    expect(await told(world.contacts[1] as Api, `/proposals/${id}`)).toEqual(others);
  });

  it('is the secretary or the substitute by what each was then, and without a name', async () => {
    const id = await aProposal([0]);
    await act(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT');
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason: 'Perustelu puuttuu.' });
    await act(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT');
    await act(world.substitute, `/proposals/${id}`, 'CHECK');
    const way = ['RETURN secretary', 'SUBMIT contact Kontakti1 Järjestöläinen', 'CHECK substitute'];
    expect((await told(colleague, `/proposals/${id}`)).slice(-3)).toEqual(way);
    await app.setClock('2026-03-03T08:00:00Z');
    const [grant] = (await list(app.admin, `/grants?body=${world.body}`)).filter(({ role }) => role === 'substitute');
    await made(app.admin('PATCH', `/grants/${grant.id}`, { until: '2026-03-03T08:00:00Z' }));
    await post(app.admin, '/grants', { person: world.people.substitute, role: 'secretary', body: world.body });
    expect((await told(colleague, `/proposals/${id}`)).slice(-3)).toEqual(way);
    expect((await told(world.secretary, `/proposals/${id}`)).slice(-1)).toEqual(['CHECK substitute Varpu Varahenkilö']);
  });

  it('is never a contact’s name for the candidate', async () => {
    const id = await aProposal([0]);
    await act(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT');
    const { candidacy, person } = await candidacyBy(app, call, id);
    await act(world.secretary, `/candidacies/${candidacy}`, 'WITHDRAW', { reason: 'Pyynnöstä.' });
    const way = await told(app.as(await app.tokenFor(person)), `/candidacies/${candidacy}`);
    expect(way.at(-1)).toBe('WITHDRAW secretary');
    expect(way.filter((line) => /Järjestöläinen|Keksitty|Siiri/.test(line))).toEqual([]);
  });
});
