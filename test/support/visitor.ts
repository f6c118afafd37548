import { type HTMLElement, parse } from 'node-html-parser';
import type { TestApp } from './app.js';
import { openSession } from '../../src/access/sessions.js';

/** A page as a browser without scripts would have it. */
export interface Seen {
  readonly status: number;
  /** Path and query where it ended, after redirects. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly headers: Headers;
}
type Typed = Readonly<Record<string, string | readonly string[]>>;

/** As browsers say of what a page of the same site sends. */
export const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

/** A person with a browser that runs no scripts: keeps cookies, follows redirects, fills in forms. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private readonly terms = new Map<string, readonly string[]>();
  /** Network address, as a trusted proxy tells it. */
  at: string | null = null;

  constructor(
    readonly origin: string,
    readonly language = 'fi',
  ) {}

  /** Opens a page. @param path with or without its language */
  get(path: string): Promise<Seen> {
    return this.follow('GET', path);
  }

  /** Sends fields as a form would, without having seen one: what lacks the page's token is refused. */
  post(path: string, fields: Typed): Promise<Seen> {
    return this.follow('POST', path, fields);
  }

  /**
   * Fills in the form of a page and sends it.
   * @param typed values by field name; others keep what the page says
   * @param which of several forms: by a part of its action, or by a text on its button
   */
  submit(page: Seen, typed: Typed = {}, which?: string): Promise<Seen> {
    const form = formIn(page, which);
    return this.follow('POST', form.getAttribute('action') ?? page.path, { ...valuesIn(form), ...typed }, OWN_PAGE);
  }

  /** Saves the form of a page as its script does while somebody types. What comes of it is JSON. */
  autosave(page: Seen, typed: Typed = {}): Promise<Seen> {
    const form = page.root.querySelector('form[data-autosave]');
    if (!form) throw new Error(`nothing on ${page.path} is saved while somebody types`);
    return this.follow(
      'POST',
      form.getAttribute('data-autosave') as string,
      { ...valuesIn(form), ...typed },
      { ...OWN_PAGE, 'x-autosave': '1' },
    );
  }

  /** Takes over a session, as if signed in. */
  hold(name: string, token: string): void {
    this.cookies.set(name, token);
  }

  held(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** On which terms a server gave each cookie that is held, but for how long: `HttpOnly`, `Path=/`; sorted. */
  heldOn(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.cookies.keys()].map((name) => [name, this.terms.get(name) ?? []]));
  }

  /** Loses what it holds under a name, as when a session ends. */
  drop(name: string): void {
    this.cookies.delete(name);
  }

  private async follow(
    method: 'GET' | 'POST',
    path: string,
    fields?: Typed,
    headers: Record<string, string> = {},
    hops = 0,
  ): Promise<Seen> {
    const url = new URL(
      /^\/(fi|sv|en)([/?]|$)/.test(path) || path.startsWith('/oidc') || path.startsWith('/assets') ? path : `/${this.language}${path}`,
      this.origin,
    );
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'accept-language': this.language,
        ...(this.at === null ? {} : { 'x-forwarded-for': this.at }),
        ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(fields ? { body: encoded(fields) } : {}),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const location = response.headers.get('location');
    if (location !== null && response.status >= 300 && response.status < 400) {
      await response.arrayBuffer();
      if (hops > 9) throw new Error(`too many redirects, at ${location}`);
      const next = new URL(location, url);
      return this.follow('GET', next.pathname + next.search, undefined, {}, hops + 1);
    }
    const html = await response.text();
    return { status: response.status, path: url.pathname + url.search, html, root: parse(html), headers: response.headers };
  }

  private keep(line: string): void {
    const [pair = '', ...terms] = line.split(/; */);
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
    this.terms.set(name, terms.filter((term) => !/^(max-age|expires)=/i.test(term)).sort());
  }
}

const encoded = (fields: Typed): string => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body.toString();
};

/** The form of a page; the only one in its main part, or the one that is named. @throws Error that lists the forms there are */
export function formIn({ root, path }: Seen, which?: string): HTMLElement {
  const forms = (root.querySelector('main') ?? root)
    .querySelectorAll('form')
    .filter((f) => f.getAttribute('method')?.toLowerCase() === 'post');
  const found =
    which === undefined
      ? forms
      : forms.filter((f) => f.getAttribute('action')?.includes(which) || f.querySelectorAll('button').some((b) => b.text.includes(which)));
  if (found[0] === undefined || (which === undefined && found.length > 1))
    throw new Error(`${found.length} forms ${which ?? ''} on ${path}: ${forms.map((f) => f.getAttribute('action')).join(', ')}`);
  return found[0];
}

/** What a form would send as it stands. */
export function valuesIn(form: HTMLElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name) (values[name] ??= []).push(value);
  };
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const [name, type] = [field.getAttribute('name'), field.getAttribute('type')];
    if (field.hasAttribute('disabled')) continue;
    if (field.tagName === 'TEXTAREA') add(name, field.text.replace(/^\n/, ''));
    else if (field.tagName === 'SELECT') {
      const options = field.querySelectorAll('option');
      const chosen = options.filter((o) => o.hasAttribute('selected'));
      for (const option of chosen.length > 0 || field.hasAttribute('multiple') ? chosen : options.slice(0, 1))
        add(name, option.getAttribute('value') ?? option.text);
    } else if (type === 'checkbox' || type === 'radio') {
      if (field.hasAttribute('checked')) add(name, field.getAttribute('value') ?? 'on');
    } else if (type !== 'file' && type !== 'submit') add(name, field.getAttribute('value') ?? '');
  }
  return values;
}

/** Somebody who has signed in. @param person null: nobody has */
export async function aVisitor(app: TestApp, person: string | null, language = 'fi'): Promise<Visitor> {
  const visitor = new Visitor(app.url, language);
  if (person === null) return visitor;
  const { token } = await openSession(app.program.pool, { personId: person, how: 'link', userAgent: 'test' });
  visitor.hold('edustus-session', token);
  return visitor;
}
