import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, formIn, valuesIn, type Seen } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made } from '../support/world.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('the register of organisations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  it('verifies an organisation with one press, and tells others the names alone', async () => {
    const world = await aWorld(app, { organisations: 4 });
    const siiri = await aVisitor(app, world.people.secretary);
    const after = await siiri.submit(await siiri.get('/organisations?q=Yhdistys 4'), {}, '/verify');
    expect(main(after)).toContain('Järjestö on nyt varmistettu.');
    expect(await made(world.secretary('GET', `/organisations/${world.organisations[3]}`))).toMatchObject({ verified: true });
    const seen = main(await (await aVisitor(app, null)).get('/organisations'));
    expect(seen).toContain('Yhdistys 4 ry');
    expect(seen).not.toContain('Yhteyshenkilöitä');
  });

  it('asks an organisation’s contact for nothing that the secretary alone says of it', async () => {
    const world = await aWorld(app);
    const form = `/organisations/${world.organisations[0]}/AMEND`;
    const fieldsFor = async (person: string): Promise<string> => (await (await aVisitor(app, person)).get(form)).html;
    expect(await fieldsFor(world.people.secretary)).toMatch(/name="verified".*name="sectors/s);
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    const page = await contact.get(form);
    expect(page.html).not.toMatch(/name="(verified|sectors)/);
    expect((await contact.submit(page, { registerNumber: '12.345' }, '/AMEND')).status).toBe(200);
    expect(await made(app.admin('GET', `/organisations/${world.organisations[0]}`))).toMatchObject({ registerNumber: '12.345' });
  });

  it('shows the keeper of an organisation how it is reached, who has verified it, what it proposed and whom it has seated', async () => {
    const world = await aWorld(app, { organisations: 2 });
    const [organisation] = world.organisations;
    await made(world.secretary('PATCH', `/organisations/${organisation}`, { mailbox: 'posti@example.org' }));
    const call = await anOpenCall(world);
    await aProposal(world, call, 0, { givenName: 'Elli', familyName: 'Esitetty', email: 'elli@example.org' });
    const siiri = await aVisitor(app, world.people.secretary);
    const verified = await siiri.submit(await siiri.get(`/organisations/${organisation}`), {}, '/verify');
    expect(verified.path).toBe(`/fi/organisations/${organisation}?done=verified`);
    const seen = main(verified);
    for (const told of ['kyllä Siiri Sihteeri, ', 'posti@example.org', 'Kontakti1 Järjestöläinen', 'Elli Esitetty'])
      expect(seen).toContain(told);
    const wrong = await siiri.submit(verified, { givenName: 'Uusi', familyName: 'Yhteys', email: 'ei-osoite' }, '/contacts');
    expect([wrong.status, main(wrong).includes('Uusi')]).toEqual([422, false]);
    expect(wrong.html).toContain('value="Uusi"');
    const added = await siiri.submit(wrong, { email: 'uusi.yhteys@example.org' }, '/contacts');
    expect(main(added)).toContain('Uusi Yhteysuusi.yhteys@example.org');
    expect(main(await siiri.get(`/organisations/${organisation}/MERGE`))).toMatch(
      /Mitä yhdistettäessä siirtyy.*1 esitys.*Yhdistämistä ei voi perua/,
    );
    const public_ = main(await (await aVisitor(app, null)).get(`/organisations/${organisation}`));
    for (const hidden of ['posti@example.org', 'Kontakti1', 'Elli Esitetty', 'Sihteeri']) expect(public_).not.toContain(hidden);
  });

  it('warns a secretary before a call is published that seeks what another one under way seeks', async () => {
    const world = await aWorld(app, { organisations: 1 });
    const siiri = await aVisitor(app, world.people.secretary);
    const first = await anOpenCall(world);
    const { title, seats } = await made(world.secretary('GET', `/calls/${first}`));
    const { id } = await made(world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Toinen haku' }, seats: [seats[0]] }));
    const page = await siiri.get(`/calls/${id}/edit`);
    expect(main(page)).toContain('Toisessa käynnissä olevassa haussa haetaan jo jäseniä tälle paikalle');
    expect(main(page)).toContain(`haussa ”${title.fi}”`);
  });

  it('tells seats of one name apart by their numbers', async () => {
    const world = await aWorld(app, { seats: 2, organisations: 1 });
    await made(world.secretary('POST', '/seats', { body: world.body, constituency: { fi: 'Toimiala 1' }, role: 'member' }));
    const siiri = await aVisitor(app, world.people.secretary);
    const seen = main(await siiri.get(`/bodies/${world.body}/members`));
    for (const name of ['Toimiala 1: varsinainen jäsen 1/2', 'Toimiala 1: varsinainen jäsen 2/2', 'Toimiala 2: varsinainen jäsen'])
      expect(seen).toContain(name);
    expect(seen).not.toContain('Toimiala 2: varsinainen jäsen 1');
    const offered = async () =>
      (await siiri.get(`/deputy-links/new?body=${world.body}`)).root.querySelectorAll('[name=deputySeat] option').map(({ text }) => text);
    expect(await offered()).toEqual(expect.arrayContaining(['Toimiala 1: varsinainen jäsen 1/2', 'Toimiala 1: varsinainen jäsen 2/2']));
    await made(app.admin('POST', `/seats/${world.seats[0]}/events`, { type: 'END', to: '2026-02-28' }));
    expect((await offered()).filter((text) => text.includes('Toimiala 1'))).toEqual(['Toimiala 1: varsinainen jäsen']);
  });

  it('asks nothing about a merge that the rules refuse, and says why', async () => {
    const world = await aWorld(app, { seats: 1, organisations: 2 });
    const [seated, other] = world.organisations as [string, string];
    await made(app.admin('POST', '/seats', { body: world.body, constituency: { fi: 'Oma' }, role: 'member', nominator: seated }));
    const siiri = await aVisitor(app, world.people.secretary);
    const { csrf = [] } = valuesIn(formIn(await siiri.get(`/organisations/${other}`), '/contacts'));
    const pair = { csrf, workflow: 'organisation', first: seated, second: other };
    const refused = await siiri.post('/desk/duplicates', { ...pair, stays: other });
    expect([refused.status, main(refused)]).toEqual([422, expect.stringContaining('Järjestöllä on paikka, mandaatti tai nimeämispyyntö.')]);
    expect(main(refused)).not.toContain('Tarkista ennen yhdistämistä');
    expect(main(await siiri.post('/desk/duplicates', { ...pair, stays: seated }))).toContain('Tarkista ennen yhdistämistä');
  });
});
