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
