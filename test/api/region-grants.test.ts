import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { aVisitor, formIn, type Seen, valuesIn } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, codesOf, get, lettersOf, list, post, send } from './steps.js';

/** Rights of secretary and substitute on a whole region. */
let app: TestApp;
let world: World;
let elsewhere: World;
/** Another body of the region, which has nobody of its own. */
let other: string;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { organisations: 1 });
  elsewhere = await aWorld(app, { organisations: 1 });
  other = await aBody();
});
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const BEFORE = '2026-03-31T20:59:59Z';
const FROM = '2026-03-31T21:00:00Z';
const UNTIL = '2026-06-30T21:00:00Z';

const aBody = (region = world.region): Promise<string> =>
  post(app.admin, '/bodies', { region, name: { fi: 'Nuorisoneuvosto' }, regime: 'nominator-names', validFrom: '2020-01-01' });

interface Regional {
  readonly id: string;
  readonly grant: string;
  readonly api: Api;
}
/** Somebody with a right on a region. */
async function regional(role: 'secretary' | 'substitute', more: object = {}, region = world.region): Promise<Regional> {
  const id = await post(app.admin, '/people', { givenName: 'Aino', familyName: 'Alueellinen', email: 'aino.alueellinen@example.org' });
  const grant = await post(app.admin, '/grants', { person: id, role, region, ...more });
  return { id, grant, api: app.as(await app.tokenFor(id)) };
}
/** How writing to each body is answered, which is its secretary's. */
async function writing({ api }: Regional, ...bodies: readonly string[]): Promise<number[]> {
  const answers: number[] = [];
  for (const body of bodies) answers.push((await send(api, `/bodies/${body}`, 'DESCRIBE', { contactPhone: '03 123' })).status);
  return answers;
}
const draftOf = (of: World): Promise<string> => post(of.secretary, '/calls', { body: of.body, title: { fi: 'Luonnos' } });

describe('a right on a region', () => {
  it.each(['secretary', 'substitute'] as const)(
    'as %s holds from its first instant until its last, for bodies of the region alone',
    async (role) => {
      const somebody = await regional(role, { from: FROM, until: UNTIL });
      const [own, strange] = [await draftOf(world), await draftOf(elsewhere)];
      const listed = async (): Promise<boolean[]> => {
        const ids = (await list(somebody.api, '/calls?limit=200')).map(({ id }) => id as string);
        return [own, strange].map((id) => ids.includes(id));
      };
      const answers = async (): Promise<number[]> => [
        ...(await writing(somebody, world.body, other, elsewhere.body)),
        (await somebody.api('GET', `/calls/${own}`)).status,
        (await somebody.api('GET', `/calls/${strange}`)).status,
      ];
      await app.setClock(BEFORE);
      expect(await answers()).toEqual([403, 403, 403, 404, 404]);
      await app.setClock(FROM);
      expect(await answers()).toEqual([200, 200, 403, 200, 404]);
      expect(await listed()).toEqual([true, false]);
      await app.setClock(UNTIL);
      expect(await answers()).toEqual([403, 403, 403, 404, 404]);
      expect(await listed()).toEqual([false, false]);
    },
  );

  it('reaches a body that is established afterwards', async () => {
    const aino = await regional('secretary');
    const later = await aBody();
    expect(await writing(aino, later, await aBody(elsewhere.region))).toEqual([200, 403]);
  });

  it('reaches a body that moves to another region until that day, and from then on is the other region’s', async () => {
    const [here, there] = [await regional('secretary'), await regional('secretary', {}, elsewhere.region)];
    const body = await aBody();
    await made(app.admin('PATCH', `/bodies/${body}`, { name: { fi: 'Nuorisovaltuusto' }, validFrom: '2026-04-01' }));
    await made(app.admin('PATCH', `/bodies/${body}`, { region: elsewhere.region, validFrom: '2026-05-01' }));
    const answers = async (): Promise<number[]> => [...(await writing(here, body)), ...(await writing(there, body))];
    expect(await answers()).toEqual([200, 403]);
    await app.setClock('2026-04-30T20:59:59Z');
    expect(await answers()).toEqual([200, 403]);
    await app.setClock('2026-04-30T21:00:00Z');
    expect(await answers()).toEqual([403, 200]);
    const keeping = async (grant: string): Promise<number> =>
      (await list(app.admin, `/grants?body=${body}`)).filter(({ id }) => id === grant).length;
    expect([await keeping(here.grant), await keeping(there.grant)]).toEqual([1, 1]);
  });

  it('lets its holder answer for a call of any body of the region', async () => {
    const [aino, stranger] = [await regional('secretary'), await regional('secretary', {}, elsewhere.region)];
    const call = await anOpenCall(world, { responsible: aino.id });
    expect((await get(app.admin, `/calls/${call}`)).responsible).toBe(aino.id);
    const draft = await draftOf(world);
    await made(world.secretary('PATCH', `/calls/${draft}`, { responsible: stranger.id }));
    expect(codesOf(await send(world.secretary, `/calls/${draft}`, 'PUBLISH'))).toContain('call.secretary-without-rights');
  });

  it('gives its holder the letters to the secretaries of a body, each once, also to who is the body’s own secretary as well', async () => {
    const aino = await regional('secretary');
    await made(app.admin('POST', '/grants', { person: aino.id, role: 'substitute', body: world.body }));
    const [ended, foreign] = [
      await regional('secretary', { until: '2026-03-02T08:00:00.001Z' }),
      await regional('secretary', {}, elsewhere.region),
    ];
    await app.setClock('2026-03-02T09:00:00Z');
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    await act(world.contacts[0] as Api, `/proposals/${id}`, 'WITHDRAW', { reason: 'Keksitty peruste.' });
    const to = (await lettersOf(app, id)).filter(({ letter }) => letter === 'proposal-withdrawn').map(({ person }) => person);
    const times = (person: string): number => to.filter((one) => one === person).length;
    expect([aino.id, world.people.secretary, world.people.substitute, ended.id, foreign.id].map(times)).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('a right on a region is given', () => {
  const give = (by: Api, payload: object): Promise<Answer> => by('POST', '/grants', { person: world.people.organMember, ...payload });
  const given = async (): Promise<number> => (await list(app.admin, `/grants?person=${world.people.organMember}`)).length;

  it('by an administrator, and by no secretary, of a body or of the region: those name substitutes of their bodies', async () => {
    const { api } = await regional('secretary');
    const before = await given();
    for (const by of [world.secretary, api, elsewhere.secretary])
      for (const role of ['secretary', 'substitute']) {
        const { status, body } = await give(by, { role, region: world.region });
        expect([status, body.reasons[0].whoCan]).toEqual([403, ['system', 'administrator']]);
      }
    expect(await given()).toBe(before);
    expect((await give(api, { role: 'secretary', body: other })).status).toBe(403);
    expect((await give(api, { role: 'substitute', body: other })).status).toBe(201);
    expect((await give(api, { role: 'substitute', body: elsewhere.body })).status).toBe(403);
  });

  it('instead of one on a body, to secretary and substitute alone', async () => {
    const [{ body, region, organ }, organisation] = [world, world.organisations[0]];
    for (const scope of [
      { role: 'secretary' },
      { role: 'secretary', region, body },
      { role: 'substitute', region, organ },
      { role: 'administrator', region },
      { role: 'contact', region },
      { role: 'contact', region, organisation },
      { role: 'organ-member', region, organ },
    ])
      expect([scope, codesOf(await give(app.admin, scope))]).toEqual([scope, ['grant.scope-differs']]);
  });

  it('and ended by an administrator alone; who keeps a body of the region knows of it, and nobody else', async () => {
    const { grant, api } = await regional('substitute');
    const end = async (by: Api): Promise<number> => (await by('PATCH', `/grants/${grant}`, { until: '2026-09-01T00:00:00Z' })).status;
    const knows = async (by: Api): Promise<[number, boolean]> => [
      (await by('GET', `/grants/${grant}`)).status,
      (await list(by, `/grants?region=${world.region}&limit=200`)).some(({ id }) => id === grant),
    ];
    for (const by of [world.secretary, api]) expect([...(await knows(by)), await end(by)]).toEqual([200, true, 403]);
    for (const by of [elsewhere.secretary, world.contacts[0] as Api])
      expect([...(await knows(by)), await end(by)]).toEqual([404, false, 404]);
    expect([...(await knows(app.admin)), await end(app.admin)]).toEqual([200, true, 200]);
    expect((await list(app.admin, `/grants?body=${other}&limit=200`)).map(({ id }) => id)).toContain(grant);
  });
});

describe('on pages, a right on a region', () => {
  /** The words of a page's main part, or of the section under a heading. */
  const textOf = ({ root }: Seen, heading?: string): string => {
    const main = root.querySelector('main');
    const part = heading === undefined ? main : main?.querySelectorAll('section').find((one) => one.querySelector('h2')?.text === heading);
    return (part?.innerHTML ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.:])/g, '');
  };
  const linkTo = ({ root }: Seen, words: string, name: string): string =>
    root
      .querySelectorAll('main a')
      .find((a) => a.text.trim() === words && a.getAttribute('aria-label')?.endsWith(name))
      ?.getAttribute('href') ?? 'no such link';

  it('is given by an administrator and told wherever its bodies and its holder are', async () => {
    const region = await post(app.admin, '/regions', { name: { fi: 'Esimerkki-Häme' }, kind: 'region' });
    const body = await aBody(region);
    const person = await post(app.admin, '/people', { givenName: 'Aino', familyName: 'Alueellinen' });
    const [admin, aino] = [await aVisitor(app, app.adminId), await aVisitor(app, person)];
    const structure = async (): Promise<string> => textOf(await admin.get('/admin/bodies'), 'Esimerkki-Häme');
    const lacksSecretary = (page: Seen): boolean => page.root.querySelectorAll('main a').some((a) => a.text.trim() === 'sihteeri');
    const [settings, keepers] = [`/bodies/${body}/settings`, `/bodies/${body}/keepers`];
    expect(await structure()).toContain('puuttuu');
    expect(lacksSecretary(await admin.get(settings))).toBe(true);

    const link = linkTo(await admin.get('/admin/bodies'), 'Anna oikeus koko alueeseen', 'Esimerkki-Häme');
    const form = await admin.get(`${link}&person=${person}`);
    expect(form.root.querySelector('#f-body option[selected]')?.text).toBe('Esimerkki-Häme, koko alue');
    const wrong = await admin.submit(form, { body: 'region:x' });
    expect([wrong.status, wrong.root.querySelector('#f-body')?.getAttribute('aria-invalid')]).toEqual([422, 'true']);
    expect((await admin.submit(form, { first: '1.1.2026' })).path).toBe('/fi/admin/grants?done=given');
    const [grant] = await list(app.admin, `/grants?person=${person}`);
    expect(grant).toMatchObject({ role: 'secretary', region, body: null });

    expect(await structure()).toContain('Koko alueen sihteeri: Aino Alueellinen');
    expect(await structure()).toContain('Aino Alueellinen (koko alue)');
    expect(await structure()).not.toContain('puuttuu');
    expect(lacksSecretary(await admin.get(settings))).toBe(false);
    expect(textOf(await aino.get(settings))).toContain('Aino Alueellinen, koko alueen sihteeri');
    for (const path of [`/admin/people/${person}`, `/admin/grants?scope=${region}`, `/admin/grants?scope=${body}`])
      expect(textOf(await admin.get(path))).toContain('sihteeri Esimerkki-Häme, koko alue');
    expect(textOf(await aino.get('/me/data'))).toContain('sihteeri Esimerkki-Häme, koko alueella');
    expect(textOf(await aino.get('/desk'))).toContain('Nuorisoneuvosto');

    const page = await aino.get(keepers);
    expect(textOf(page)).toMatch(
      /koko alueen sihteeri 1\.1\.2026 .*toistaiseksi Oikeus koskee koko aluetta, ja vain pääkäyttäjä voi lopettaa sen/,
    );
    const naming = valuesIn(formIn(await admin.get(keepers), 'Nimeä'));
    expect((await admin.post(`${keepers}/end`, { ...naming, grant: grant.id })).status).toBe(404);
    const end = await admin.get(linkTo(await admin.get(keepers), 'Päätä oikeus koko alueeseen', 'Aino Alueellinen'));
    expect(textOf(end)).toContain('Esimerkki-Häme, koko alue');
    await admin.submit(end, { when: 'now' });
    expect((await aino.get(keepers)).status).toBe(404);
    expect(await structure()).toContain('puuttuu');
  });
});
