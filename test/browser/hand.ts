import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from '../support/patience.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A field is called what its label says, whether or not that goes on with "(vapaaehtoinen)". */
const called = (label: string): RegExp => new RegExp(`^\\s*${escaped(label)}(\\s*\\(.*\\))?\\s*$`);

/** Does what leads to another page, and waits for that. The page it is done at must be whole: its own late load would be taken for the other's. */
export async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  await page.waitForLoadState('load');
  await Promise.all([page.waitForEvent('load'), act()]);
}

/**
 * Somebody at a page: finds things by what they are called, as a person or a screen reader does, and never by their place in the markup. What
 * is not found is told with everything that the page does say.
 */
export class Hand {
  constructor(
    readonly page: Page,
    private readonly scope?: Locator,
  ) {
    page.setDefaultTimeout(PATIENCE);
  }

  /** The same person at a part of the page: of a role, by its name. */
  within(role: 'group' | 'region' | 'article' | 'row' | 'listitem' | 'navigation' | 'banner', name: string | RegExp): Hand {
    return new Hand(this.page, this.root.getByRole(role, { name }).first());
  }

  /** The same person at the part of a kind in which a text stands. */
  beside(role: 'article' | 'row' | 'listitem' | 'group', text: string): Hand {
    return new Hand(this.page, this.root.getByRole(role).filter({ hasText: text }).first());
  }

  /** Opens an address, as from a letter. @throws when the page does not answer with this status */
  async open(path: string, status = 200): Promise<void> {
    const answer = await this.page.goto(path);
    if (answer?.status() !== status) throw new Error(`${path}: ${answer?.status()}, not ${status}\n${await this.told()}`);
  }

  /** Follows a link and waits for the page that it leads to. */
  async link(name: string | RegExp): Promise<void> {
    const link = this.root.getByRole('link', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
    await this.do(`follow ${name}`, link, (l) => this.clickAway(l));
  }

  /** Presses a button and waits for the page that comes of it. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.root.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
    await this.do(`press ${name}`, button, (b) => this.clickAway(b));
  }

  /** Fills in fields by their labels: text, a day `YYYY-MM-DD`, a choice by what it says, or whether a box is ticked. */
  async fill(fields: Readonly<Record<string, string | boolean>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.do(`fill in ${label}`, this.root.getByLabel(called(label)), (field) => set(field, value));
  }

  /** Opens something that is folded. */
  unfold(name: string): Promise<void> {
    return this.do(`unfold ${name}`, this.root.locator('summary').filter({ hasText: name }), (summary) => summary.click());
  }

  /** Waits until texts are to be seen. */
  async sees(...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await this.do(`see ${text}`, this.root.getByText(text), (found) => found.waitFor());
  }

  /** Waits for the page of this heading. */
  async isAt(heading: string | RegExp): Promise<void> {
    const exact = typeof heading === 'string' ? { exact: true } : {};
    await this.do(`be at ${heading}`, this.page.getByRole('heading', { level: 1, name: heading, ...exact }), (h1) => h1.waitFor());
  }

  /** @throws when a text is to be seen that should not be */
  async seesNot(...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts)
      if (await this.root.getByText(text).first().isVisible()) throw new Error(`${text} should not be there\n${await this.told()}`);
  }

  /** The address without its origin. */
  get at(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  private async clickAway(found: Locator): Promise<void> {
    await found.waitFor();
    await leave(this.page, () => found.click());
  }

  private get root(): Locator {
    return this.scope ?? this.page.locator('body');
  }

  private async do(what: string, wanted: Locator, act: (found: Locator) => Promise<unknown>): Promise<void> {
    try {
      const visible = wanted.filter({ visible: true }).first();
      await act(visible);
    } catch (error) {
      throw new Error(`could not ${what}: ${(error as Error).message.split('\n')[0]}\n${await this.told()}`, { cause: error });
    }
  }

  /** What the page says, for whoever reads why a test failed. */
  private async told(): Promise<string> {
    return `${this.at}\n${await this.page.locator('body').ariaSnapshot()}`;
  }
}

async function set(field: Locator, value: string | boolean): Promise<void> {
  const kind = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
  if (typeof value === 'boolean') await field.setChecked(value);
  else if (kind === 'select') await field.selectOption({ label: value });
  else if (kind === 'radio') await field.check();
  else await field.fill(value);
}
