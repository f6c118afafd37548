import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { complaintsOf } from './bad-input/complaints.js';
import { type Everybody, formsOfEverybody, pagesOfEverybody } from './bad-input/everybody.js';
import { formsOn, type FoundForm } from './bad-input/forms.js';
import { sentBy, wellWithMarkup } from './bad-input/wrong.js';
import type { Browser } from './permissions/asking.js';

let app: TestApp;
let all: Everybody;
let forms: readonly FoundForm[];
beforeAll(async () => {
  app = await anApp();
  ({ all, forms } = await formsOfEverybody(app));
}, 300_000);
afterAll(() => app.stop());

/** What would end the work of those whose pages are looked at afterwards. */
const ENDING = /\/(keepers\/end|contacts\/:id|grants\/|MERGE|VOID|CANCEL|DISSOLVE|REVIVE|REJECT|WITHDRAW)/;

it('markup that was stored is shown as it was typed, and is never part of a page', async () => {
  let stored = 0;
  const rank = ({ key }: FoundForm): number => Number(ENDING.test(key));
  for (const before of forms.filter(({ controls }) => controls.some(({ kind }) => kind === 'text')).sort((a, b) => rank(a) - rank(b))) {
    const browser = all.browsers.get(before.who) as Browser;
    // As it stands by now: of the version that there is.
    const { html } = await browser.get(before.page);
    const form = formsOn(before.who, before.page, html).find(({ key }) => key === before.key) ?? before;
    const { status } = await browser.post(form.action, sentBy(wellWithMarkup, form));
    if (status === 303) stored += 1;
  }
  expect(stored).toBeGreaterThan(20);
  const after = await pagesOfEverybody(all, 3);
  expect(after.flatMap(({ who, page }) => complaintsOf(page.html).map((complaint) => `${who} ${page.path}: ${complaint}`))).toEqual([]);
  const shown = new Set(after.flatMap(({ page }) => [...page.html.matchAll(/&lt;x-mark(?:>|&gt;)([\w.]+)/g)].map(([, name]) => name)));
  expect(shown.size).toBeGreaterThan(10);
}, 300_000);
