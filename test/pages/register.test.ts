import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen } from '../support/visitor.js';
import { aWorld, made } from '../support/world.js';

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
});
