import { safeText } from './safe-text.js';

/** The same line is not said again within this time: a server that is away fails many times a second. */
const QUIET_MS = 60_000;
const REMEMBERED = 100;

/** Says what went wrong, but not over and over. */
export class Teller {
  private readonly said = new Map<string, number>();

  constructor(private readonly say: (line: string) => void) {}

  tell(line: string): void {
    this.say(line);
  }

  /** @param what begins the line and names what could not be done */
  fault(what: string, error: unknown): void {
    const line = `${what}: ${safeText(error)}`;
    const now = Date.now();
    if (now - (this.said.get(line) ?? -Infinity) < QUIET_MS) return;
    if (this.said.size >= REMEMBERED) this.said.clear();
    this.said.set(line, now);
    this.say(line);
  }
}
