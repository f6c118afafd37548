import type { Reader } from '../reader.js';

/** What has no language: the API, files, other addresses than ours, places on the same page. */
const AS_IT_IS = /^(?!\/)|^\/\/|^\/(fi|sv|en|api|assets|health|metrics|problems)([/?#]|$)/;

/** An address for a link: a path of ours without language gets the reader's; whatever has one, or needs none, stays. */
export const hrefOf = (reader: Pick<Reader, 'to'>, path: string): string => (AS_IT_IS.test(path) ? path : reader.to(path));
