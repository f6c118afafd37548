import type { VNode } from 'preact';
import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { PublicDecision } from '../../desk/public-body.js';
import { BODY } from '../../locales/public/body.js';
import type { Reader } from '../../web/reader.js';
import { ownText } from '../../web/words.js';

/** A published decision in one line: organ, day, section, case, and where its minutes are. */
export function DecisionLine({ reader, decision }: { readonly reader: Reader; readonly decision: PublicDecision }): VNode {
  const { t, language } = reader;
  const { organ, decidedOn, section, caseNumber, link } = decision;
  const words = [
    ...(organ ? [ownText(reader, organ.name)] : []),
    ...(decidedOn ? [dayInWords(decidedOn, language)] : []),
    ...(section ? [sectionInWords(section, language)] : []),
    ...(caseNumber ? [t(BODY.caseNumber, { number: caseNumber })] : []),
  ];
  return (
    <>
      {words.join(', ')}
      {link ? (
        <>
          {' · '}
          <a href={link} rel="noopener noreferrer">
            {t(BODY.minutes)}
          </a>
        </>
      ) : null}
    </>
  );
}
