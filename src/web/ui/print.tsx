import type { VNode } from 'preact';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';

/** Prints the page. Hidden until the script is there that makes it work; the browser's own menu prints too. */
export const PrintButton = ({ reader }: { readonly reader: Reader }): VNode => (
  <button type="button" class="button secondary" data-print hidden>
    {reader.t(UI.print)}
  </button>
);
