import { ATTEMPTS_PAST } from './access/oidc-attempts.js';
import { LINKS_PAST } from './access/sign-in-links.js';
import { FORMS_PAST } from './web/forms/kept.js';

/** What is kept for a day and no longer, whether or not anybody comes after: a further one is a line. Each is a statement without values. */
export const leftovers: readonly string[] = [FORMS_PAST, LINKS_PAST, ATTEMPTS_PAST];
