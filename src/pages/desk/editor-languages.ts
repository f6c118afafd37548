import { LANGUAGES, type Language } from '../../../workflows/kit/text.js';
import type { Given } from './editor-field.js';

/** Languages that the call's texts need; others stand out of the way. */
export const languagesOf = ({ model: { facts, choices } }: Pick<Given, 'model'>): readonly Language[] =>
  LANGUAGES.filter((l) => choices.body.languages.includes(l) || facts.languages.includes(l));
