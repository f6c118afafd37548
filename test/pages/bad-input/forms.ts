import { type HTMLElement, parse } from 'node-html-parser';
import type { Browser } from '../permissions/asking.js';
import { valuesIn } from '../../support/visitor.js';

export type Kind = 'text' | 'email' | 'url' | 'number' | 'date' | 'choice' | 'check' | 'hidden';
/** A control of a form, or several under one name. */
export interface Control {
  readonly name: string;
  readonly kind: Kind;
  /** Of an input: `date`, `tel`. */
  readonly type: string;
  readonly required: boolean;
  /** A radio button or an option that stands for something was chosen: a browser cannot undo that. */
  readonly chosen: boolean;
  /** Of choices. */
  readonly options: readonly string[];
}
export interface FoundForm {
  /** Whose page it stands on. */
  readonly who: string;
  readonly page: string;
  readonly action: string;
  /** Its address without ids, and the names of its fields: forms that have the same are the same. */
  readonly key: string;
  readonly controls: readonly Control[];
  /** As the page shows it, with the first button's value. */
  readonly values: Readonly<Record<string, string[]>>;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
export const patternOf = (path: string): string =>
  path
    .replace(/[?#].*$/, '')
    .replace(ID, ':id')
    .replace(/\/(consent|sign-in\/link)\/:id[^/]*/, '/$1/:link');

/** Forms that end the session they are sent in. */
const ENDING = /\/(sign-out|sessions)$/;

/** The forms of a page that send something. */
export function formsOn(who: string, page: string, html: string): FoundForm[] {
  return parse(html)
    .querySelectorAll('form')
    .filter((form) => form.getAttribute('method')?.toLowerCase() === 'post' && !ENDING.test(form.getAttribute('action') ?? ''))
    .map((form) => {
      const action = form.getAttribute('action') ?? page;
      const controls = controlsIn(form);
      const { csrf, ...values } = valuesIn(form);
      // A button with a name of its own beside the one that sends asks for something else: another row, a look at what would come of it.
      const buttons = form.querySelectorAll('button');
      const button = buttons.every((one) => one.hasAttribute('name')) ? buttons[0] : undefined;
      const name = button?.getAttribute('name');
      const pressed = name === undefined ? {} : { [name]: [button?.getAttribute('value') ?? ''] };
      const key = `${patternOf(action)} ${[...new Set(controls.map((c) => c.name))].join(' ')}`;
      return { who, page, action, key, controls, values: { ...values, ...pressed } };
    });
}

function controlsIn(form: HTMLElement): Control[] {
  const byName = new Map<string, Control>();
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name');
    if (!name || name === 'csrf' || field.hasAttribute('disabled') || field.getAttribute('type') === 'file') continue;
    const kind = kindOf(field);
    const before = byName.get(name);
    const own = kind === 'choice' && field.tagName !== 'SELECT' ? [field.getAttribute('value') ?? ''] : [];
    const options = field.tagName === 'SELECT' ? field.querySelectorAll('option').map((o) => o.getAttribute('value') ?? '') : own;
    byName.set(name, {
      name,
      kind,
      type: field.getAttribute('type') ?? '',
      required: field.hasAttribute('required') || (before?.required ?? false),
      chosen: (before?.chosen ?? false) || (field.getAttribute('type') === 'radio' && field.hasAttribute('checked')),
      options: [...(before?.options ?? []), ...options].filter((option) => option !== ''),
    });
  }
  return [...byName.values()];
}

function kindOf(field: HTMLElement): Kind {
  const type = field.getAttribute('type');
  if (field.tagName === 'TEXTAREA') return 'text';
  if (field.tagName === 'SELECT') return 'choice';
  if (type === 'checkbox') return field.getAttribute('value') === '1' ? 'check' : 'choice';
  if (type === 'radio') return 'choice';
  if (type === 'hidden' || type === 'email' || type === 'url') return type;
  if (type === 'date' || type === 'time' || type === 'datetime-local') return 'date';
  return field.getAttribute('inputmode') === 'numeric' ? 'number' : 'text';
}

export interface Page {
  readonly path: string;
  readonly status: number;
  readonly html: string;
}
/** Pages that links lead to from where one begins, a few of each kind. */
export async function pagesFrom(browser: Browser, starts: readonly string[], each: number): Promise<Page[]> {
  const [waiting, known, counts, found] = [[...starts], new Set(starts), new Map<string, number>(), [] as Page[]];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const pattern = path
      .replace(ID, ':id')
      .replace(/=[^&]*/g, '=')
      .replace(/\/:id\.[\w-]+/, '/:link');
    if ((counts.get(pattern) ?? 0) >= each) continue;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    const { status, to, html } = await browser.get(path);
    const links =
      to === null
        ? parse(html)
            .querySelectorAll('a[href]')
            .map((a) => a.getAttribute('href') as string)
        : [to];
    if (to === null && /^<!doctype html>/i.test(html)) found.push({ path, status, html });
    for (const link of links) {
      const next = link.startsWith('?') ? `${path.split('?')[0]}${link}` : link.split('#')[0];
      if (!next || !/^\/fi([/?]|$)/.test(next) || /\.(ics|json|csv)$/.test(next) || known.has(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return found;
}
