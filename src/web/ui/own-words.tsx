import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { OWN_WORDS } from '../../locales/own-words.js';
import type { Reader } from '../reader.js';
import { ownWords } from '../words.js';

/**
 * What a body wrote, in the reader's language; in another one, and visibly so, where the body has not written it in that. Runs in its own direction
 * (`bdi`), so that it turns none of the words around it.
 */
export function OwnWords({
  reader,
  words,
  inline = false,
}: {
  reader: Reader;
  words: Partial<Text> | null | undefined;
  inline?: boolean;
}): VNode | null {
  const own = ownWords(words, reader.language);
  if (!own) return null;
  if (own.language === reader.language) return inline ? <bdi>{own.text}</bdi> : <bdi class="prose">{own.text}</bdi>;
  return (
    <span class={inline ? undefined : 'prose'}>
      <bdi lang={own.language}>{own.text}</bdi> <span class="fallback">{reader.t(OWN_WORDS[own.language])}</span>
    </span>
  );
}

/** The same as a list: a line each, whatever mark it begins with. Null where nothing was written. @param label of the list */
export function ownLines({ language, t }: Reader, words: Partial<Text> | null | undefined, label: string): VNode | null {
  const own = ownWords(words, language);
  const lines = own?.text.split('\n').flatMap((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim() || []) ?? [];
  if (own === null || lines.length === 0) return null;
  const lang = own.language === language ? undefined : own.language;
  return (
    <>
      {lang ? <p class="fallback">{t(OWN_WORDS[lang])}</p> : null}
      {lines.length === 1 ? (
        <p lang={lang}>{lines[0]}</p>
      ) : (
        <ol lang={lang} aria-label={label}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </>
  );
}
