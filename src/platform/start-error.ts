/**
 * Something outside the program keeps it from starting: its configuration, a server, a folder.
 * The message is one sentence that says what is wrong and the mend; main prints it to stderr without a stack and exits with 1.
 * It never holds a secret: addresses are masked before they get here.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What an unknown error says about itself, on one line. Refused connections to a host with several addresses carry only a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.message || (error as NodeJS.ErrnoException).code || error.name;
  return text.split('\n', 1)[0] ?? text;
}

/** The code of a Node or PostgreSQL error (`EACCES`, `28P01`), if it has one. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
