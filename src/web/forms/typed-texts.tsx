import type { VNode } from 'preact';
import { ERRORS } from '../../locales/errors.js';
import type { Reader } from '../reader.js';
import type { TypedText } from './typed-text.js';

/** What somebody typed, to be read and copied from a page without its fields. */
export const TypedTexts = ({ reader, typed }: { readonly reader: Reader; readonly typed: readonly TypedText[] }): VNode | null =>
  typed.length === 0 ? null : (
    <section>
      <h2>{reader.t(ERRORS.youTyped)}</h2>
      <dl class="facts">
        {typed.map(({ label, text }, n) => (
          <div key={n}>
            <dt>{label ?? reader.t(ERRORS.otherField)}</dt>
            <dd class="prose" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
