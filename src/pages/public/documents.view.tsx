import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { DocumentVersions, PublicDocument } from '../../desk/public-documents.js';
import { BODY } from '../../locales/public/body.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { ownText } from '../../web/words.js';
import { fileOf } from './address.js';
import { sizeInWords } from './words.js';

interface OneProps {
  readonly reader: Reader;
  readonly document: PublicDocument;
}
/** A document to fetch: its title, and what one gets. */
export function DocumentLink({ reader, document }: OneProps): VNode {
  const { t, language } = reader;
  const { id, title, kind, on, mediaType, bytes } = document;
  const about = [
    ...(kind === 'other' ? [] : [t(valueWords('document.kind', kind))]),
    t(valueWords('mediaType', mediaType)),
    sizeInWords(reader, bytes),
    t(valueWords('language', document.language)),
    dayInWords(on, language),
  ];
  return (
    <>
      <a href={reader.to(fileOf(id))} download>
        {ownText(reader, title) === '' ? t(BODY.documents) : <OwnWords reader={reader} words={title} inline />}
      </a>{' '}
      <span class="soft">({about.join(', ')})</span>
    </>
  );
}

/** Papers with their versions, the newest in sight and the earlier ones below it. */
export const Documents = ({ reader, papers }: { readonly reader: Reader; readonly papers: readonly DocumentVersions[] }): VNode => (
  <ul class="plain">
    {papers.map(({ versions: [newest, ...earlier] }) =>
      newest === undefined ? null : (
        <li key={newest.id}>
          <DocumentLink reader={reader} document={newest} />
          {earlier.length === 0 ? null : (
            <details>
              <summary>{reader.t(BODY.earlier, { count: earlier.length })}</summary>
              <ul>
                {earlier.map((one) => (
                  <li key={one.id}>
                    <DocumentLink reader={reader} document={one} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ),
    )}
  </ul>
);
