import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { OWN_WORDS } from '../../locales/own-words.js';
import type { Reader } from '../reader.js';
import { ownWords } from '../words.js';

/** What a body wrote, in the reader's language; in another one, and visibly so, where the body has not written it in that. */
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
  if (own.language === reader.language) return <span class={inline ? undefined : 'prose'}>{own.text}</span>;
  return (
    <span class={inline ? undefined : 'prose'}>
      <span lang={own.language}>{own.text}</span> <span class="fallback">{reader.t(OWN_WORDS[own.language])}</span>
    </span>
  );
}
