import { Invalid } from '../engine/errors.js';
import { badCharacters, problem } from '../engine/payload.js';

/** The body as an object whose every string can be stored. @throws Invalid with a pointer per field */
export function objectOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Invalid([problem('', 'field.not-object')]);
  const bad = badCharacters(body);
  if (bad.length > 0) throw new Invalid(bad);
  return body as Record<string, unknown>;
}

export function eventOf(body: unknown): { type: string } & Record<string, unknown> {
  const event = objectOf(body);
  if (typeof event['type'] !== 'string')
    throw new Invalid([problem('/type', event['type'] === undefined ? 'field.required' : 'field.not-text')]);
  return event as { type: string };
}

/** `If-Match: "3"`. A star or nothing expects no version. */
export function versionOf(header: string | undefined): { ifMatch?: number } {
  if (header === undefined || header.trim() === '*') return {};
  const version = /^(?:W\/)?("?)(\d{1,9})\1$/.exec(header.trim())?.[2];
  if (version === undefined) throw new Invalid([problem('header:If-Match', 'field.not-whole-number')]);
  return { ifMatch: Number(version) };
}

/** `Idempotency-Key`: 1 to 200 visible characters. */
export function keyOf(header: string | undefined): { idempotencyKey?: string } {
  if (header === undefined) return {};
  if (!/^[\x21-\x7e]{1,200}$/.test(header)) throw new Invalid([problem('header:Idempotency-Key', 'field.not-text')]);
  return { idempotencyKey: header };
}
