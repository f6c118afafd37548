import { Fragment, type VNode } from 'preact';
import { actInWords, chaptersOf, HANDBOOK, placeOf } from '../../locales/sources.js';
import type { Reader } from '../reader.js';

/** What a rule rests on, by a name that its reader understands; what a body itself wrote stays as it is. A chapter of the handbook leads there. */
export const Source = ({ reader, source }: { readonly reader: Reader; readonly source: string }): VNode => {
  const { t, to } = reader;
  const chapters = chaptersOf(source);
  const act = actInWords(source);
  if (chapters === null) return <cite>{act === null ? source : t(act)}</cite>;
  return (
    <cite>
      {t(HANDBOOK)}
      {chapters.map(({ name, words }, n) => (
        <Fragment key={name}>
          {n === 0 ? ': ' : ', '}
          <a href={`${to('/handbook')}#${placeOf(name)}`}>{t(words)}</a>
        </Fragment>
      ))}
    </cite>
  );
};
