import type { Language } from './text.js';

/** The section of minutes as each language writes it, whichever way it was typed: `91 §` in Finnish, `§ 91` else. What is no number stays as it is. */
export function sectionInWords(section: string, language: Language): string {
  const [, number] = /^§?\s*(\d[^§]*?)\s*§?$/.exec(section.trim()) ?? [];
  if (number === undefined) return section.trim();
  return language === 'fi' ? `${number} §` : `§ ${number}`;
}
