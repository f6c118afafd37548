import { Controller } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../workflows/kit/text.js';

/** The first part of every page's address: a page has one address per language, which can be sent to somebody. */
const LANG = ':lang(^(?:fi|sv|en)$)';

/** A controller of pages below `/fi`, `/sv` and `/en`. @param path without a leading slash */
export const Pages = (path = ''): ClassDecorator => Controller(path === '' ? LANG : `${LANG}/${path}`);

const BEGINS = /^\/(fi|sv|en)(?=[/?]|$)/;

/** The language that an address is in; null for what has none (the API, assets). */
export const languageIn = (url: string): Language | null => (BEGINS.exec(url)?.[1] as Language | undefined) ?? null;

/** The address without its language, for the same page in another one. */
export const withoutLanguage = (url: string): string => url.replace(BEGINS, '') || '/';

/** The language to greet somebody in who asked for none: the browser's, else Finnish. */
export function preferredLanguage({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  for (const part of (headers['accept-language'] ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if ((LANGUAGES as readonly string[]).includes(tag)) return tag as Language;
  }
  return 'fi';
}
