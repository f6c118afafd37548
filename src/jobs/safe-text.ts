const LIMIT = 500;

const MASKS: readonly (readonly [RegExp, string])[] = [
  // user and password of an address
  [/(\w+:\/\/)[^\s/@]*@/g, '$1…@'],
  // personal data: who a letter was for
  [/[^\s<>"'(),;:@/]+@([\w-]+\.[\w.-]+)/g, '…@$1'],
  [/\b(bearer|basic)\s+[\w+/=.~-]+/gi, '$1 …'],
  [/((?:password|passwd|secret|token|api[-_]?key|authorization)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi, '$1…'],
  // anything long and random, but for ids
  [/\b(?![0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)[\w+/=-]{40,}/gi, '…'],
];

/** What an error says, fit for a row or a log: one line of at most 500 characters, without credentials and without addresses of people. */
export function safeText(error: unknown): string {
  const told = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code || error.name : String(error);
  // Masked before it is cut, or half a secret would no longer look like one.
  const masked = MASKS.reduce((text, [what, instead]) => text.replace(what, instead), told.slice(0, 20_000));
  const line = masked.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > LIMIT ? `${line.slice(0, LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
