import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Before, type RenderedBefore } from './ui/rendered-before.js';

/**
 * A page as the document that the browser gets. One with errors, or one on which what was typed has no field any more, is rendered twice: the first
 * time tells where its fields stand, so that errors are listed in their order, and what was typed into a field that is not there any more is told.
 * @param typed what a form sent, of a page that comes back because of it
 */
export function documentOf(view: VNode, typed?: URLSearchParams): string {
  const page = renderToString(view);
  const unshown = typed ? unshownIn(page, typed) : new URLSearchParams();
  if (unshown.size === 0 && !page.includes('data-error-summary')) return `<!doctype html>${page}`;
  const value: RenderedBefore = { placeOf: placesIn(page), unshown };
  return `<!doctype html>${renderToString(h(Before.Provider, { value }, view))}`;
}

/** What somebody typed into fields that a page does not have, unless it tells it in some other way. */
function unshownIn(page: string, typed: URLSearchParams): URLSearchParams {
  const names = new Set([...page.matchAll(/ name="([^"]*)"/g)].map(([, name = '']) => name));
  const isTold = (text: string): boolean => text.length >= TELLING && page.includes(escaped(text));
  return new URLSearchParams([...typed].filter(([name, text]) => !names.has(escaped(name)) && !isTold(text)));
}
/** Characters of a text that is nowhere on a page by chance. */
const TELLING = 8;
/** As the renderer writes a text. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function placesIn(page: string): RenderedBefore['placeOf'] {
  const places = new Map([...page.matchAll(/ id="([^"]*)"/g)].map(({ 1: id = '', index }) => [id, index]));
  return (id) => places.get(id) ?? page.length;
}
