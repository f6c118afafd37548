import type { Text } from '../../workflows/kit/text.js';

/** Why two records may be the same. */
export const ALIKE = {
  'same-name': { fi: 'sama nimi', sv: 'samma namn', en: 'the same name' },
  'swapped-names': { fi: 'etu- ja sukunimi toisin päin', sv: 'för- och efternamn omkastade', en: 'given and family name swapped' },
  'similar-name': { fi: 'lähes sama nimi', sv: 'nästan samma namn', en: 'almost the same name' },
  'same-address': { fi: 'sama sähköpostiosoite', sv: 'samma e-postadress', en: 'the same e-mail address' },
  'same-business-id': { fi: 'sama Y-tunnus', sv: 'samma FO-nummer', en: 'the same Business ID' },
} as const satisfies Readonly<Record<string, Text>>;
