import { describe, expect, it } from '@jest/globals';
import { OwnWords } from '../../src/web/ui/own-words.js';
import { ownText, ownTexts } from '../../src/web/words.js';
import { aReader, h, html } from './rendering.js';

const TITLE = { fi: 'Jäsenhaku', sv: 'Medlemsansökan' };

describe('what a body wrote', () => {
  it('is shown in the reader’s language, without a mark, and in its own direction', () => {
    expect(html(h(OwnWords, { reader: aReader('sv'), words: TITLE }))).toBe('<bdi class="prose">Medlemsansökan</bdi>');
    expect(html(h(OwnWords, { reader: aReader('fi'), words: TITLE, inline: true }))).toBe('<bdi>Jäsenhaku</bdi>');
    expect(ownText(aReader('sv'), TITLE)).toBe('Medlemsansökan');
  });

  it.each([
    ['en', TITLE, 'fi', 'Jäsenhaku', '(in Finnish)'],
    ['fi', { sv: TITLE.sv }, 'sv', TITLE.sv, '(ruotsiksi)'],
    ['sv', { fi: '', en: 'Call' }, 'en', 'Call', '(på engelska)'],
  ] as const)(
    'to a reader of %s is marked where it is not in that language: by what it is read aloud in, and in words',
    (language, words, other, text, mark) => {
      const reader = aReader(language);
      expect(html(h(OwnWords, { reader, words }))).toBe(
        `<span class="prose"><bdi lang="${other}">${text}</bdi> <span class="fallback">${mark}</span></span>`,
      );
      // Where only text can stand, in a label or an option, by words alone.
      expect(ownText(reader, words)).toBe(`${text} ${mark}`);
    },
  );

  it('is marked once where several stand beside each other in the same other language', () => {
    const [both, finnish] = [{ fi: 'Nuoret', sv: 'Unga' }, { fi: 'Forssan seutu' }];
    expect(ownTexts(aReader('en'), [both, finnish])).toBe('Nuoret, Forssan seutu (in Finnish)');
    expect(ownTexts(aReader('sv'), [both, finnish])).toBe('Unga, Forssan seutu (på finska)');
    expect(ownTexts(aReader('fi'), [both, null, finnish])).toBe('Nuoret, Forssan seutu');
  });

  it('is nothing where nothing was written', () => {
    for (const words of [null, undefined, {}, { fi: '' }]) {
      expect(html(h(OwnWords, { reader: aReader('fi'), words }))).toBe('');
      expect(ownText(aReader('fi'), words)).toBe('');
    }
  });
});
