import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { complaintsOf, complaintsOfReturned, GONE, isOn } from './bad-input/complaints.js';
import { type Everybody, formsOfEverybody } from './bad-input/everybody.js';
import type { FoundForm, Page } from './bad-input/forms.js';
import { sentBy, WRONG, type Wrong } from './bad-input/wrong.js';
import type { Answered, Browser } from './permissions/asking.js';

let app: TestApp;
let all: Everybody;
let pages: readonly { readonly who: string; readonly page: Page }[];
let forms: readonly FoundForm[];
beforeAll(async () => {
  app = await anApp();
  ({ all, pages, forms } = await formsOfEverybody(app));
}, 300_000);
afterAll(() => app.stop());

const browserOf = ({ who }: FoundForm): Browser => all.browsers.get(who) as Browser;
const send = (form: FoundForm, wrong: Pick<Wrong, 'value'>): Promise<Answered> => browserOf(form).post(form.action, sentBy(wrong, form));

describe('every form of every page', () => {
  it('was found: a page or more of everybody, and the events that people send', () => {
    expect(forms.length).toBeGreaterThan(120);
    expect(
      pages.flatMap(({ who, page }) => (page.status >= 400 && page.status !== 404 ? [`${who} ${page.path} ${page.status}`] : [])),
    ).toEqual([]);
    expect(pages.flatMap(({ who, page }) => complaintsOf(page.html).map((complaint) => `${who} ${page.path}: ${complaint}`))).toEqual([]);
  });

  it.each(WRONG.map((wrong) => [wrong.name, wrong] as const))('comes back when it is sent %s', async (_, wrong) => {
    const complaints: string[] = [];
    const [impossible, possible] = [true, false].map((is) => forms.filter(({ controls }) => wrong.impossible(controls) === is));
    // What nothing can be wrong in is sent at the end, empty: it is done, and others' forms are of before.
    for (const form of [...(impossible ?? []), ...(wrong.name === 'empty' ? (possible ?? []) : [])]) {
      const answered = await send(form, wrong);
      const { status, html } = answered;
      const say = (what: string): void => void complaints.push(`${form.who} ${form.key} (${status}): ${what}`);
      if (status >= 500) say('a fault');
      if (status >= 400) complaintsOf(html).forEach(say);
      const returned = [409, 412, 422].includes(status);
      if (!returned && wrong.impossible(form.controls) && !wrong.also?.includes(status)) say(status < 400 ? 'success' : 'not the form');
      if (!returned || !wrong.back) continue;
      const found = complaintsOfReturned(answered, form, sentBy(wrong, form), wrong.back);
      // What somebody else did meanwhile may have made an end of the form.
      if (!found.includes(GONE) || isOn((await browserOf(form).get(form.page)).html, form)) found.forEach(say);
    }
    expect(complaints).toEqual([]);
  });

  it('comes to no fault by a field that is none of ours, whatever it holds', async () => {
    const complaints: string[] = [];
    for (const form of forms) {
      const { status, html } = await browserOf(form).post(form.action, { ...form.values, x: 'a\u0000b', 'a\u0000b': 'x' });
      const say = (what: string): void => void complaints.push(`${form.who} ${form.key} (${status}): ${what}`);
      if (status >= 500) say('a fault');
      if (status >= 400) complaintsOf(html).forEach(say);
      if (status === 422 && !/data-error-summary|"notice error"/.test(html)) say('no word of what is wrong');
    }
    expect(complaints).toEqual([]);
  });
});
