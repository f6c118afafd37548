import type { Browser } from 'playwright-core';
import { someone } from '../support/browser.js';
import type { TestApp } from '../support/app.js';
import { Hand } from './hand.js';

export interface Seat {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly locale?: string;
}

/** A person with a browser of their own. @param person id of who has signed in; null: nobody has */
export async function hand(browser: Browser, app: TestApp, person: string | null, seat: Seat = {}): Promise<Hand> {
  return new Hand(await (await someone(browser, app, { person, ...seat })).newPage());
}

/** Signs in as everybody does: asks for a link, opens it from the letter, confirms. @param stay at the page that asks to sign in */
export async function signIn(app: TestApp, who: Hand, email: string, { stay = false } = {}): Promise<void> {
  if (!stay) await who.open('/fi/sign-in');
  await who.fill({ Sähköpostiosoite: email });
  await who.press('Lähetä linkki');
  await who.isAt('Katso sähköpostisi');
  const { rows } = await app.program.pool.query<{ id: string }>(
    'select id from sign_in_link where address = $1 order by created_at desc limit 1',
    [email],
  );
  await who.open(`/fi/sign-in/link/${app.program.signInLinks.token(rows[0]?.id ?? '')}`);
  await who.press('Kirjaudu sisään nyt');
}

interface Letter {
  readonly letter: string;
  readonly to: string | null;
  readonly link?: string;
}
/** Letters that were written, newest first. */
export async function letters(app: TestApp): Promise<readonly Letter[]> {
  return ((await app.admin('GET', '/mailbox')).body as { items: readonly Letter[] }).items;
}

/** The path that the newest letter of a kind leads an address to. @throws Error when there is no such letter */
export async function consentPath(app: TestApp, email: string, language = 'fi'): Promise<string> {
  const link = (await letters(app)).find(({ letter, to }) => letter === 'consent-request' && to === email)?.link;
  if (link === undefined) throw new Error(`no request to ${email}`);
  return `/${language}/consent/${link}`;
}
