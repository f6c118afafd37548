import { describe, expect, it } from '@jest/globals';
import { sectionInWords } from '../../workflows/kit/section-words.js';
import { LANGUAGES } from '../../workflows/kit/text.js';

describe('a section of minutes', () => {
  it.each(['212', '212 §', '§ 212', '§212', ' 212§ '])('typed as "%s" reads as each language writes it', (typed) => {
    expect(LANGUAGES.map((language) => sectionInWords(typed, language))).toEqual(['212 §', '§ 212', '§ 212']);
  });

  it('with a letter keeps it, and what is no number stays as it was typed', () => {
    expect(sectionInWords('12 a', 'sv')).toBe('§ 12 a');
    expect(sectionInWords('12 a §', 'fi')).toBe('12 a §');
    expect(sectionInWords('Kohta B', 'fi')).toBe('Kohta B');
    expect(sectionInWords('', 'fi')).toBe('');
  });
});
