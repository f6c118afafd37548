import type { Texts } from '../web/reader.js';

/** Said beside a text that is not there in the reader's language: in which it is. */
export const OWN_WORDS = {
  fi: { fi: '(suomeksi)', sv: '(på finska)', en: '(in Finnish)' },
  sv: { fi: '(ruotsiksi)', sv: '(på svenska)', en: '(in Swedish)' },
  en: { fi: '(englanniksi)', sv: '(på engelska)', en: '(in English)' },
} as const satisfies Texts;
