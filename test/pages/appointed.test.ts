import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFilledBody, publish } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, Visitor, type Seen } from '../support/visitor.js';
import { aWorld, made, type World } from '../support/world.js';

const textOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';

describe('somebody who was appointed', () => {
  let app: TestApp;
  let world: World;
  let call: string;
  let member: string;
  let membership: string;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    const filled = await aFilledBody(app, world);
    call = filled.call;
    [membership, member] = [filled.memberships[0] as string, filled.standing[0]?.person as string];
  });
  afterAll(() => app.stop());

  it('accepts, asks to resign and takes that back on the page of the membership', async () => {
    const visitor = await aVisitor(app, member);
    const page = await visitor.get(`/memberships/${membership}`);
    expect(textOf(page)).toContain('Toimiala 1: varsinainen jäsen');
    expect(textOf(page)).toContain('12 §');
    const asked = await visitor.submit(await visitor.get(`/memberships/${membership}/REQUEST_RESIGNATION`), { reason: 'Muutan.' });
    expect(textOf(asked)).toContain('Olet pyytänyt eroa');
    const back = await visitor.submit(await visitor.get(`/memberships/${membership}/TAKE_BACK_RESIGNATION`));
    expect(textOf(back)).not.toContain('Olet pyytänyt eroa');
  });

  it('is shown to everybody by seat, organisation and dates, with the decision, once that is published', async () => {
    expect((await new Visitor(app.url).get(`/memberships/${membership}`)).status).toBe(404);
    await publish(app, world, call);
    const page = await new Visitor(app.url).get(`/memberships/${membership}`);
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain('Yhdistys 1 ry');
    expect(textOf(page)).toContain('12 §');
    expect(textOf(page)).not.toContain('Mitä voit tehdä');
  });

  it('reads everything that is held about them, amends it and takes it along', async () => {
    const visitor = await aVisitor(app, member);
    const page = await visitor.get('/me/data');
    expect(textOf(page)).toContain('ei julkaista');
    expect(page.root.querySelectorAll('main details summary').some(({ text }) => text.includes('suostutteko ehdokkaaksi'))).toBe(true);
    const wrong = await visitor.submit(page, { email: 'ei osoite' });
    expect([wrong.status, wrong.root.querySelector('#f-email')?.getAttribute('value')]).toEqual([422, 'ei osoite']);
    const saved = await visitor.submit(page, { email: 'uusi.osoite@example.org', phone: '040 123 4567' });
    expect(textOf(saved)).toContain('Tietosi on tallennettu.');
    const file = await visitor.get('/me/data.json');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const held = JSON.parse(file.html) as Record<string, { [key: string]: unknown }>;
    expect(held['person']).toMatchObject({
      emails: ['uusi.osoite@example.org'],
      phone: '040 123 4567',
    });
    expect(Object.keys(held)).toEqual(expect.arrayContaining(['doings', 'grants', 'consents', 'nominations', 'sessions', 'letters']));
    expect(file.html).not.toContain('/consent/');
  });

  it('reads of a right the last day on which it holds', async () => {
    const grant = { person: member, role: 'secretary', body: world.body, from: '2026-04-30T21:00:00Z', until: '2026-05-31T21:00:00Z' };
    await made(app.admin('POST', '/grants', grant));
    const page = textOf(await (await aVisitor(app, member)).get('/me/data'));
    expect(page).toContain('1.5.2026 – 31.5.2026 (vuorokauden loppuun)');
    expect(page).not.toContain('1.6.2026');
  });

  it('is not there for the public', async () => {
    const seen = await Promise.all(['/me', '/me/data', '/me/data.json'].map((path) => new Visitor(app.url).get(path)));
    for (const { path } of seen) expect(path).toContain('/fi/sign-in');
  });
});
