import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aMailServer, type MailServer } from '../support/mail-server.js';
import { Visitor } from '../support/visitor.js';
import { aWorld } from '../support/world.js';

const PUBLIC = 'https://edustus.example.org';
const PERSON = 'siiri.sihteeri@example.org';

const BEHIND_TLS = ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'];

describe('signing in where SMTP_URL names a mail server and the public address is https', () => {
  let app: TestApp;
  let post: MailServer;
  beforeAll(async () => {
    post = await aMailServer();
    app = await anApp({ env: { SMTP_URL: post.url, BASE_URL: PUBLIC } });
    await aWorld(app);
  });
  afterAll(async () => {
    await app.stop();
    await post.stop();
  });

  it('goes by the link in the mail that the server got, and by cookies that no script, no other site and no plain connection gets', async () => {
    const visitor = new Visitor(app.url);
    const asked = await visitor.get('/me/sessions');
    expect(visitor.heldOn()).toEqual({ '__Host-edustus-form': BEHIND_TLS });
    await visitor.submit(asked, { email: PERSON });
    await app.program.signInMail.settled();
    expect(post.arrived.map(({ to }) => to)).toEqual([[PERSON]]);
    const link = new URL(/https?:\/\/\S+/.exec(post.arrived[0]?.mail.text ?? '')?.[0] ?? '');
    expect(link.origin).toBe(PUBLIC);
    const inside = await visitor.submit(await visitor.get(link.pathname));
    expect(visitor.heldOn()).toEqual({ '__Host-edustus-form': BEHIND_TLS, '__Host-edustus-session': BEHIND_TLS });
    expect([inside.path, inside.root.querySelector('header')?.text]).toEqual([
      '/fi/me/sessions',
      expect.stringContaining('Siiri Sihteeri'),
    ]);
  });

  it('has no page where that mail could be read, and keeps none of it', async () => {
    expect([app.program.mailbox, (await new Visitor(app.url).get('/mailbox')).status]).toEqual([null, 404]);
  });
});
