import { CALLS } from './calls.js';
import { CANDIDACIES } from './candidacies.js';
import { CONSENTS } from './consents.js';
import { DECISIONS } from './decisions.js';
import type { LettersInWords } from './kind.js';
import { MEMBERSHIPS } from './memberships.js';
import { PROPOSALS } from './proposals.js';

/** Every letter of the rule book, by audience. A test holds this against the machines. */
export const LETTERS: LettersInWords = { ...CALLS, ...PROPOSALS, ...CANDIDACIES, ...CONSENTS, ...DECISIONS, ...MEMBERSHIPS };
