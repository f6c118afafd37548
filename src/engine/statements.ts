import { createHash } from 'node:crypto';

/** A statement that PostgreSQL plans once per connection: planning is most of the cost of a small statement. */
export interface Named {
  readonly name: string;
  readonly text: string;
}
const known = new Map<string, Named>();

/** Gives a text its name. The same text has the same name in every process. */
export function named(text: string): Named {
  const existing = known.get(text);
  if (existing) return existing;
  const statement = { name: `e${createHash('sha256').update(text).digest('hex').slice(0, 20)}`, text };
  known.set(text, statement);
  return statement;
}
