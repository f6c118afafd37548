import { type HTMLElement, parse } from 'node-html-parser';
import type { Answered } from '../permissions/asking.js';
import type { FoundForm } from './forms.js';

/** What is wrong with any page: an id that stands twice, an element or an attribute that came out of what somebody typed. */
export function complaintsOf(html: string): string[] {
  const root = parse(html);
  const ids = root.querySelectorAll('[id]').map((one) => one.getAttribute('id') as string);
  const twice = [...new Set(ids.filter((id, n) => ids.indexOf(id) !== n))];
  const scripts = root
    .querySelectorAll('script')
    .filter((one) => !/^\/assets\//.test(one.getAttribute('src') ?? '') || one.text.trim() !== '');
  const links = root
    .querySelectorAll('[href], [action], [src]')
    .filter((one) => ['href', 'action', 'src'].some((name) => /^\s*(javascript|data|vbscript):/i.test(one.getAttribute(name) ?? '')));
  return [
    ...twice.map((id) => `id ${id} stands twice`),
    ...scripts.map((one) => `script: ${one.outerHTML.slice(0, 80)}`),
    ...root.querySelectorAll('x-mark, [onmark]').map((one) => `markup: ${one.outerHTML.slice(0, 80)}`),
    ...links.map((one) => `link: ${one.outerHTML.slice(0, 80)}`),
    ...(/<x-mark|<script>|" onmark="/.test(html) ? ['markup as it was typed'] : []),
  ];
}

/** What is missing in a form that came back: what was typed, and what is wrong with it. */
export function complaintsOfReturned({ html }: Answered, form: FoundForm, sent: Sent, back: 'typed' | 'form'): string[] {
  const root = parse(html);
  const errors = root.querySelectorAll('[data-error-summary] a, .notice.error');
  const missing = errors.length === 0 ? ['no word of what is wrong'] : [];
  const own = root.querySelectorAll('form').find((one) => isSame(one, form));
  if (!own) return [...missing, GONE];
  const lost = form.controls.filter(({ name, kind }) => {
    const typed = sent[name]?.[0];
    if (back !== 'typed' || typed === undefined || ['hidden', 'choice', 'check'].includes(kind)) return false;
    return !own.querySelectorAll(`[name="${name}"]`).some((field) => shown(field) === typed.replaceAll('\r\n', '\n'));
  });
  return [...missing, ...lost.map(({ name }) => `${name} does not show what was typed`), ...unlinked(root)];
}
export const GONE = 'the form did not come back';
/** Whether a page has the form. */
export const isOn = (html: string, form: FoundForm): boolean =>
  parse(html)
    .querySelectorAll('form')
    .some((one) => isSame(one, form));
type Sent = Readonly<Record<string, readonly string[]>>;

/** The same action and hidden values; rows of a list may be fewer. */
function isSame(one: HTMLElement, { action, controls, values }: FoundForm): boolean {
  if (one.getAttribute('action')?.split('?')[0] !== action.split('?')[0]) return false;
  return controls
    .filter(({ name }) => name !== 'version' && !/\.\d+\./.test(name))
    .every(({ name, kind }) => {
      const fields = one.querySelectorAll(`[name="${name}"]`);
      return fields.length > 0 && (kind !== 'hidden' || fields.some((field) => field.getAttribute('value') === values[name]?.[0]));
    });
}

const shown = (field: HTMLElement): string =>
  field.tagName === 'TEXTAREA' ? field.text.replace(/^\n/, '') : (field.getAttribute('value') ?? '');

/** Links of the summary that lead nowhere, or to what does not say what is wrong; errors that no field refers to. */
function unlinked(root: HTMLElement): string[] {
  const described = new Set(
    root.querySelectorAll('[aria-describedby]').flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(' ')),
  );
  const nowhere = root.querySelectorAll('[data-error-summary] a').flatMap((link) => {
    const id = (link.getAttribute('href') ?? '').slice(1);
    const field = id === '' ? null : root.querySelector(`[id="${id}"]`);
    if (!field) return [`the summary leads to ${id}, which is not there`];
    const group = field.closest('.wrong');
    return group || field.querySelector('.error-text') ? [] : [`${id} does not say what is wrong with it`];
  });
  const orphans = root.querySelectorAll('.error-text').filter((one) => !described.has(one.getAttribute('id') ?? ''));
  const silent = root.querySelectorAll('[aria-invalid="true"]').filter((one) => {
    const ids = (one.getAttribute('aria-describedby') ?? '').split(' ');
    return (
      !ids.some((id) => root.querySelector(`[id="${id}"]`)?.classList.contains('error-text')) &&
      !one.closest('fieldset')?.querySelector('.error-text')
    );
  });
  return [
    ...nowhere,
    ...orphans.map((one) => `no field refers to the error ${one.getAttribute('id') ?? ''}`),
    ...silent.map((one) => `${one.getAttribute('name') ?? ''} is invalid and does not say why`),
  ];
}
