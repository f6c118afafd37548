import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { anOpenCall, aProposal, aWorld, type World } from '../support/world.js';
import { type Hand, leave } from './hand.js';
import { consentPath, hand } from './people.js';

const PATIENCE = 300_000;
/** Presses of Tab after which nobody looks any further. */
const MOST = 80;

interface Focused {
  /** What the element is called: its label, its text, or what stands for it. */
  readonly name: string;
  readonly tag: string;
  /** An outline, or a shadow in its place, that can be seen. */
  readonly shown: boolean;
}

(withoutBrowser() === null ? describe : describe.skip)('by keyboard alone', () => {
  let app: TestApp;
  let browser: Browser;
  let world: World;
  let call: string;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    call = await anOpenCall(world);
    browser = await aBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const focused = (page: Page): Promise<Focused> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        tag: element.tagName.toLowerCase(),
        shown: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      };
    });

  /** Goes on by Tab to what is called so. @throws when the way there is too long, or the focus cannot be seen on it */
  async function tabTo({ page }: Hand, name: string): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < MOST; press += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at.tag !== 'body' && !at.shown) throw new Error(`the focus on “${at.name}” cannot be seen`);
      if (at.name === name || at.name.startsWith(`${name} (`)) return;
      passed.push(at.name);
    }
    throw new Error(`no way by Tab to “${name}” over ${passed.join(' · ')}`);
  }
  const typeInto = async (who: Hand, label: string, text: string): Promise<void> => {
    await tabTo(who, label);
    await who.page.keyboard.type(text);
  };
  const pressOn = async (who: Hand, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
    await tabTo(who, name);
    await leave(who.page, () => who.page.keyboard.press(key));
  };

  it('the first stop of a page leads past its navigation to the content', async () => {
    const anybody = await hand(browser, app, null);
    await anybody.open('/fi');
    await anybody.page.keyboard.press('Tab');
    expect(await focused(anybody.page)).toMatchObject({ name: 'Siirry sisältöön', shown: true });
    await anybody.page.keyboard.press('Enter');
    await anybody.page.keyboard.press('Tab');
    expect(await anybody.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it(
    'somebody new proposes, from the call to the receipt',
    async () => {
      const newcomer = await hand(browser, app, null);
      await newcomer.open(`/fi/calls/${call}`);
      await pressOn(newcomer, 'Tee esitys');
      await typeInto(newcomer, 'Sähköpostiosoitteesi', 'kerttu.opaskivi@example.org');
      await typeInto(newcomer, 'Yhdistyksen tai verkoston nimi', 'Kylien ystävät');
      await pressOn(newcomer, 'Aloita esitys');
      await typeInto(newcomer, 'Etunimi', 'Helmi');
      await typeInto(newcomer, 'Sukunimi', 'Sanasto');
      await typeInto(newcomer, 'Henkilön sähköposti', 'helmi.sanasto@example.org');
      await pressOn(newcomer, 'Tallenna ja jatka', 'Space');
      await tabTo(newcomer, '1. toive');
      await newcomer.page.keyboard.press('ArrowDown');
      await pressOn(newcomer, 'Tallenna ja jatka');
      await typeInto(newcomer, 'Perustelut', 'Tuntee kylät.');
      await pressOn(newcomer, 'Tallenna ja jatka');
      await typeInto(newcomer, 'Etunimesi', 'Kerttu');
      await typeInto(newcomer, 'Sukunimesi', 'Opaskivi');
      await tabTo(newcomer, 'Minulla on järjestön valtuutus tehdä tämä esitys');
      await newcomer.page.keyboard.press('Space');
      await pressOn(newcomer, 'Lähetä esitys');
      await newcomer.sees('Kiitos, esitys on perillä.', 'Toimiala 1: varsinainen jäsen');
    },
    PATIENCE,
  );

  it(
    'what is wrong takes the focus, and its link leads into the field',
    async () => {
      const newcomer = await hand(browser, app, null);
      await newcomer.open(`/fi/calls/${call}/propose`);
      await pressOn(newcomer, 'Aloita esitys');
      expect(await newcomer.page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary'))).toBe(true);
      await newcomer.page.keyboard.press('Tab');
      await newcomer.page.keyboard.press('Enter');
      const field = await newcomer.page.evaluate(() => ({
        invalid: document.activeElement?.getAttribute('aria-invalid'),
        told: document.getElementById(document.activeElement?.getAttribute('aria-describedby')?.split(' ').pop() ?? '')?.textContent ?? '',
      }));
      expect(field.invalid).toBe('true');
      expect(field.told).not.toBe('');
    },
    PATIENCE,
  );

  it(
    'a candidate consents, and another unfolds the other answers and declines',
    async () => {
      await aProposal(world, call, 0, { givenName: 'Eero', familyName: 'Mallikoski', email: 'eero.mallikoski@example.org' });
      await aProposal(world, call, 1, { givenName: 'Saima', familyName: 'Satusalo', email: 'saima.satusalo@example.org' });
      await app.setClock('2026-03-03T08:00:00Z');
      const eero = await hand(browser, app, null);
      await eero.open(await consentPath(app, 'eero.mallikoski@example.org'));
      await tabTo(eero, 'Nimeni saa julkaista ehdokkaiden joukossa ennen päätöstä');
      await eero.page.keyboard.press('Space');
      await pressOn(eero, 'Annan suostumukseni');
      await eero.sees('Kiitos vastauksesta', 'Annoit suostumuksesi 3.3.2026');
      const saima = await hand(browser, app, null);
      await saima.open(await consentPath(app, 'saima.satusalo@example.org'));
      await tabTo(saima, 'En suostu');
      await saima.page.keyboard.press('Enter');
      await typeInto(saima, 'Miksi et suostu?', 'En ehdi.');
      await pressOn(saima, 'En anna suostumusta');
      await saima.sees('Kiitos vastauksesta');
    },
    PATIENCE,
  );
});
