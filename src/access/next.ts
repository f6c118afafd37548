/** Only to make a relative address absolute; nobody is asked there. */
const HERE = 'http://here.invalid';
const LONGEST = 2000;

/**
 * Where to go after signing in. Only a path of our own counts, so that a link to our sign-in leads to no other site.
 * @param path as it came in a request, of whatever kind
 * @returns path, query and fragment in ASCII, fit for a `Location`; `/` for everything else
 */
export function safeNext(path: unknown): string {
  if (typeof path !== 'string' || path.length > LONGEST || !OWN_PATH.test(path)) return '/';
  const url = URL.canParse(path, HERE) ? new URL(path, HERE) : null;
  if (url?.origin !== HERE) return '/';
  const { pathname, search, hash } = url;
  // `/.//elsewhere` is ours until somebody writes it down without its dot.
  return pathname.startsWith('//') ? '/' : `${pathname}${search}${hash}`;
}

/** One slash, not two, then no backslash, which browsers take for one, and no control character, which they leave out. */
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;
