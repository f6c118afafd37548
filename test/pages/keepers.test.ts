import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, valuesIn, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('who keeps a body', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  it('a substitute is named from the register or anew, and the right is ended', async () => {
    const page = await siiri.get(`/bodies/${world.body}/keepers`);
    const wrong = await siiri.submit(page, { person: '', givenName: 'Uusi' }, 'Nimeä');
    expect(wrong.status).toBe(422);
    const named = await siiri.submit(
      page,
      { person: '', givenName: 'Uusi', familyName: 'Sijainen', email: 'uusi.sijainen@example.org' },
      'Nimeä',
    );
    expect(main(named)).toContain('Uusi Sijainen');
    const form = named.root.querySelectorAll('form').filter((f) => f.getAttribute('action')?.endsWith('/keepers/end'));
    const own = form.find((f) => f.closest('tr')?.text.includes('Uusi Sijainen'));
    const early = await siiri.post(`/bodies/${world.body}/keepers/end`, { ...valuesIn(own as never), lastDay: '2026-01-31' });
    expect(early.status).toBe(422);
    expect(main(early)).toContain('Oikeus päättyisi ennen kuin se alkaa.');
    await app.setClock('2026-03-02T08:01:00Z');
    const asked = await siiri.post(`/bodies/${world.body}/keepers/end`, valuesIn(own as never));
    expect(main(asked)).toContain('Viimeistä päivää ei ole annettu, joten oikeus päättyy heti: Uusi Sijainen');
    const sure = asked.root.querySelectorAll('form').find((f) => f.querySelector('input[name="sure"]'));
    const ended = await siiri.post(`/bodies/${world.body}/keepers/end`, valuesIn(sure as never));
    expect(main(ended)).toContain('Oikeus on päätetty.');
    const toCome = await siiri.submit(page, { person: '', givenName: 'Tuleva', familyName: 'Sijainen', from: '1.6.2026' }, 'Nimeä');
    const row = toCome.root.querySelectorAll('form').find((f) => f.closest('tr')?.text.includes('Tuleva Sijainen'));
    expect(main(await siiri.post(`/bodies/${world.body}/keepers/end`, { ...valuesIn(row as never), sure: 'yes' }))).toContain(
      'Oikeus on päätetty.',
    );
  });

  it('whose right is ended is told as named in calls that are not over', async () => {
    await anOpenCall(world);
    const page = await siiri.get(`/bodies/${world.body}/keepers`);
    const warned = page.root.querySelectorAll('main tr').flatMap((row) => row.querySelectorAll('.notice.warning'));
    expect(warned.map(({ text }) => text).join(' ')).toMatch(/on nimetty vastuuhenkilöksi tai varahenkilöksi hau(ssa|issa).*Jäsenhaku/s);
  });
});
