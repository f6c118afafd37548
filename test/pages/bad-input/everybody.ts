import { parse } from 'node-html-parser';
import { aBusyWorld } from '../../support/busy-world.js';
import type { TestApp } from '../../support/app.js';
import { aBrowser, type Browser } from '../permissions/asking.js';
import { formsOn, pagesFrom, type FoundForm, type Page } from './forms.js';
import { list } from '../../api/steps.js';

/** A busy world and everybody's browser, by part played. */
export interface Everybody {
  readonly browsers: ReadonlyMap<string, Browser>;
  /** Pages that nobody is led to by a link of another page: of signed links. */
  readonly links: readonly string[];
}
async function everybody(app: TestApp): Promise<Everybody> {
  const { tokens, links } = await aBusyWorld(app);
  const browsers = new Map([['nobody', await aBrowser(app, null)]]);
  for (const part of Object.keys(tokens)) {
    const { rows } = await app.program.pool.query<{ person: string }>(
      `select person_id as person from access_token where hash = encode(sha256($1), 'hex')`,
      [Buffer.from(tokens[part] as string)],
    );
    browsers.set(part, await aBrowser(app, rows[0]?.person ?? null));
  }
  return { browsers, links: links.map((link) => `/fi/consent/${link}`) };
}

const STARTS = ['/fi', '/fi/me', '/fi/desk', '/fi/admin', '/fi/organ', '/fi/sign-in'];

/** Pages of everybody, by whose they are. */
export async function pagesOfEverybody({ browsers, links }: Everybody, each: number): Promise<{ who: string; page: Page }[]> {
  const found: { who: string; page: Page }[] = [];
  for (const [who, browser] of browsers)
    for (const page of await pagesFrom(browser, [...STARTS, ...(who === 'nobody' ? links : [])], each)) found.push({ who, page });
  return found;
}

/** The form of each event, on an instance that may be sent it, and that of each new thing; as an administrator. */
async function formsOfWorkflows(app: TestApp, { browsers }: Everybody): Promise<FoundForm[]> {
  const browser = browsers.get('administrator') as Browser;
  const found: FoundForm[] = [];
  const at = async (path: string): Promise<boolean> => {
    const { html } = await browser.get(path);
    const forms = formsOn('administrator', path, html).filter(({ action }) => action.split('?')[0] === path);
    found.push(...forms);
    return forms.length > 0;
  };
  for (const { workflow } of app.program.engine.registry.stores) {
    const { collection, events } = workflow;
    await at(`/fi/${collection}/new`);
    const instances = (await list(app.admin, `/${collection}?limit=200`)) as { id: string; state: string }[];
    const each = [...new Map(instances.map((one) => [one.state, one])).values()];
    for (const event of Object.keys(events)) for (const { id } of each) if (await at(`/fi/${collection}/${id}/${event}`)) break;
  }
  return found;
}

interface AllForms {
  readonly all: Everybody;
  readonly pages: readonly { readonly who: string; readonly page: Page }[];
  /** One of each key. */
  readonly forms: readonly FoundForm[];
}
/** A busy world with the pages that everybody can come to, and every form that stands on them or that an event has. */
export async function formsOfEverybody(app: TestApp): Promise<AllForms> {
  const all = await everybody(app);
  const pages = await pagesOfEverybody(all, 2);
  const found = [...pages.flatMap(({ who, page }) => formsOn(who, page.path, page.html)), ...(await formsOfWorkflows(app, all))];
  return { all, pages, forms: [...new Map(found.map((form) => [form.key, form])).values()] };
}

/** The text that a page shows, in its parts and fields. */
export const textOf = (html: string): string => {
  const root = parse(html);
  const fields = root.querySelectorAll('input[value]').map((one) => one.getAttribute('value'));
  return [root.text, ...fields].join(' ');
};
