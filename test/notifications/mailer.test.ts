import { afterEach, describe, expect, it } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import { MailboxPost, postOf, SignInMailer, SmtpPost } from '../../src/notifications/mailer.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { aMailServer, type MailServer } from '../support/mail-server.js';

let server: MailServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});
const aServer = async (options: SMTPServerOptions = {}): Promise<MailServer> => (server = await aMailServer(options));

const LINK = `https://edustus.example.org/fi/sign-in/${'a1B2'.repeat(30)}?next=%2Ffi%2Fcalls`;
const ASKED = { address: 'outi@example.org', link: LINK, expires: new Date('2026-03-02T08:15:00Z') };
const FROM = 'Edustus <edustus@example.org>';

describe('a sign-in mail', () => {
  it.each([
    ['fi', 'Vahvista kirjautuminen Edustukseen viimeistään 2.3.2026 klo 10.15'],
    ['sv', 'Bekräfta inloggningen till Edustus senast 2.3.2026 kl. 10.15'],
    ['en', 'Confirm your sign-in to Edustus by 2 March 2026 at 10:15'],
  ] as const)('arrives in %s with sender, language and the whole link', async (language, subject) => {
    const { url, arrived } = await aServer();
    const failures: string[] = [];
    const mailer = new SignInMailer(new SmtpPost(url, FROM), (line) => failures.push(line));
    mailer.sendSignInLink({ ...ASKED, language });
    await mailer.settled();
    expect(failures).toEqual([]);
    expect(arrived).toHaveLength(1);
    const { from, to, mail } = arrived[0]!;
    expect([from, to]).toEqual(['edustus@example.org', ['outi@example.org']]);
    expect(mail.from).toMatchObject({ name: 'Edustus', address: 'edustus@example.org' });
    expect(mail.subject).toBe(subject);
    expect(mail.text?.split('\n').map((line) => line.trim())).toContain(LINK);
    expect(mail.html).toBeUndefined();
    const header = (key: string) => mail.headers.find((h) => h.key === key)?.value;
    expect([header('content-language'), header('auto-submitted')]).toEqual([language, 'auto-generated']);
  });

  it('says in every language what to do, until when, and that it can be left alone; and holds no open placeholder', async () => {
    const post = new MailboxPost(async () => new Date('2026-03-02T08:00:00Z'));
    const mailer = new SignInMailer(post, () => undefined);
    for (const language of LANGUAGES) mailer.sendSignInLink({ ...ASKED, language });
    await mailer.settled();
    const texts = post.list().map(({ subject, text }) => `${subject}\n${text}`);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).toContain(LINK);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('is begun after who asked was answered, and is still waited for', async () => {
    const taken: string[] = [];
    const mailer = new SignInMailer({ deliver: async ({ to }) => void taken.push(to) }, () => undefined);
    mailer.sendSignInLink({ ...ASKED, language: 'fi' });
    await Promise.resolve();
    expect(taken).toEqual([]);
    await mailer.settled();
    expect(taken).toEqual([ASKED.address]);
  });

  it('is logged in as the address of the server says', async () => {
    const { url, arrived } = await aServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'edustus' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('no')),
    });
    const failures: string[] = [];
    for (const password of ['p%40ss', 'wrong']) {
      const mailer = new SignInMailer(new SmtpPost(url.replace('//', `//edustus:${password}@`), FROM), (line) => failures.push(line));
      mailer.sendSignInLink({ ...ASKED, language: 'fi' });
      await mailer.settled();
    }
    expect(arrived).toHaveLength(1);
    expect(failures).toEqual(['A sign-in mail could not be sent (EAUTH 535): look at SMTP_URL and the mail server.']);
  });

  it('goes to one address, whatever was typed as the address', async () => {
    const { url, arrived } = await aServer();
    const failures: string[] = [];
    for (const address of ['outi@example.org, eve@example.org', 'outi@example.org\r\nBcc: eve@example.org', 'Outi <eve@example.org>']) {
      const mailer = new SignInMailer(new SmtpPost(url, FROM), (line) => failures.push(line));
      mailer.sendSignInLink({ ...ASKED, address, language: 'fi' });
      await mailer.settled();
    }
    for (const { to } of arrived) expect(to).toHaveLength(1);
    expect(arrived.flatMap(({ to }) => to)).not.toContain('eve@example.org');
  });
});

describe('a mail server that does not take the mail', () => {
  const refusing: [string, SMTPServerOptions][] = [
    ['the sender', { onMailFrom: (_address, _session, done) => done(Object.assign(new Error('no such sender'), { responseCode: 553 })) }],
    [
      'the recipient, repeating the address',
      { onRcptTo: ({ address }, _session, done) => done(Object.assign(new Error(`${address} unknown`), { responseCode: 550 })) },
    ],
    ['the connection', { onConnect: (_session, done) => done(Object.assign(new Error('busy'), { responseCode: 421 })) }],
  ];

  it.each(refusing)('and refuses %s, does no harm: a line that tells neither link nor address', async (_, options) => {
    const { url, arrived } = await aServer(options);
    const failures: string[] = [];
    const mailer = new SignInMailer(new SmtpPost(url, FROM), (line) => failures.push(line));
    mailer.sendSignInLink({ ...ASKED, language: 'fi' });
    await mailer.settled();
    expect(arrived).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^A sign-in mail could not be sent \(E[A-Z]+ \d{3}\): look at SMTP_URL and the mail server\.$/);
  });

  it('because nobody listens, does no harm either', async () => {
    const { url } = await aServer();
    await server?.stop();
    server = null;
    const failures: string[] = [];
    const mailer = new SignInMailer(new SmtpPost(url, FROM), (line) => failures.push(line));
    mailer.sendSignInLink({ ...ASKED, language: 'sv' });
    await mailer.settled();
    expect(failures).toHaveLength(1);
    expect(failures[0]).not.toContain('example.org');
  });
});

describe('without a mail server', () => {
  it('the latest 200 messages stay in memory, newest first', async () => {
    let minute = 0;
    const post = new MailboxPost(async () => new Date(Date.UTC(2026, 2, 2, 8, minute)));
    for (; minute < 205; minute += 1) await post.deliver({ to: 'outi@example.org', language: 'fi', subject: `${minute}`, text: '' });
    expect(post.list()).toHaveLength(200);
    expect(post.list()[0]).toMatchObject({ subject: '204', at: new Date(Date.UTC(2026, 2, 2, 11, 24)) });
    expect(post.list().at(-1)?.subject).toBe('5');
  });

  it('the configuration chooses the mailbox, and the server where one is named', () => {
    const now = async (): Promise<Date> => new Date(0);
    expect(postOf({ smtpUrl: null, mailFrom: FROM }, now)).toBeInstanceOf(MailboxPost);
    expect(postOf({ smtpUrl: 'smtp://localhost', mailFrom: FROM }, now)).toBeInstanceOf(SmtpPost);
  });
});
