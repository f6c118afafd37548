import type { VNode } from 'preact';
import { listInWords } from '../../../workflows/kit/text.js';
import { PROPOSING } from '../../locales/proposing.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';

/** What a returned proposal is to be completed in, as the secretary ticked it; nothing where nothing was ticked. */
export const ReturnedAbout = ({ reader: { t }, about }: { readonly reader: Reader; readonly about: readonly string[] }): VNode | null =>
  about.length === 0 ? null : (
    <p>
      {t(PROPOSING.returnedAbout, {
        what: listInWords(
          about.map((name) => valueWords('about', name)),
          'and',
        ),
      })}
    </p>
  );
