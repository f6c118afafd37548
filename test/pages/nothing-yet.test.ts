import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/visitor.js';

describe('an installation with nothing in it', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  test('says so and tells an administrator how to begin', async () => {
    const page = await (await aVisitor(app, null)).get('/fi');
    expect(page.status).toBe(200);
    expect(page.root.querySelector('main')?.text).toContain('Palvelu on otettu juuri käyttöön');
    expect(page.root.querySelectorAll('main ol a').map((a) => a.getAttribute('href'))).toEqual([
      '/fi/sign-in',
      '/fi/regions/new',
      '/fi/organs/new',
      '/fi/bodies/new',
      '/fi/seats/new',
      '/fi/people/new',
      '/fi/grants/new',
    ]);
    const signedIn = await (await aVisitor(app, app.adminId)).get('/fi');
    expect(signedIn.root.querySelector('main ol a')?.getAttribute('href')).toBe('/fi/regions/new');
    expect((await (await aVisitor(app, app.adminId)).get('/bodies/new')).status).toBe(200);
  });
});
