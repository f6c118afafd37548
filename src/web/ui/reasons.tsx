import type { VNode } from 'preact';
import { rolesInWords } from '../../../workflows/kit/policy.js';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';
import { Source } from './source.js';

const ZONE = 'Europe/Helsinki';

interface ReasonsProps {
  readonly reader: Reader;
  readonly reasons: readonly ReasonShown[];
}

/** Why something cannot be done: the sentence, what it rests on, who can do it instead and from when. */
export const Reasons = ({ reader, reasons }: ReasonsProps): VNode => (
  <ul class="reasons">
    {reasons.map((reason, n) => (
      <li key={`${reason.code}${n}`}>
        <p>{reason.detail}</p>
        {furtherOf(reader, reason)}
      </li>
    ))}
  </ul>
);

function furtherOf(reader: Reader, { detail, source, whoCan = [], notBefore, possible = [] }: ReasonShown): VNode | null {
  const { t, language } = reader;
  const sentences = [
    whoCan.length > 0 ? t(UI.whoCan, { who: rolesInWords(whoCan) }) : '',
    notBefore ? t(UI.notBefore, { at: instantInWords(new Date(notBefore), language, ZONE) }) : '',
    possible.length > 0 ? t(UI.possible, { what: possible.map(({ label }) => label).join(', ') }) : '',
  ].filter((sentence) => sentence !== '' && sentence !== detail);
  if (sentences.length === 0 && source === undefined) return null;
  return (
    <p class="reason-further">
      {sentences.join(' ')}
      {sentences.length > 0 && source !== undefined ? ' ' : null}
      {source === undefined ? null : (
        <>
          {t(UI.source)}
          <Source reader={reader} source={source} />
        </>
      )}
    </p>
  );
}
