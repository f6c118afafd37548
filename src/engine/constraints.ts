import type { Reason } from '../../workflows/kit/reason.js';
import { Invalid, Refused } from './errors.js';
import { problem } from './payload.js';
import type { Store } from './store.js';

interface PgError extends Error {
  readonly code?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly table?: string;
}

/** Whether a simultaneous command won: PostgreSQL's serialization failure or deadlock. */
export const lostRace = (error: unknown): boolean => ['40001', '40P01'].includes((error as PgError).code ?? '');

/** Whether the same idempotency key was committed at the same moment. */
export const keyTaken = (error: unknown): boolean => (error as PgError).constraint === 'idempotency_key_pkey';

/**
 * Turns a broken database constraint into what it stands behind: a rule's refusal, or a field that refers to nothing.
 * @returns the error itself when it is none of ours; it stays a 500
 */
export function explain(error: unknown, store: Store): unknown {
  const { code, constraint = '', detail = '' } = error as PgError;
  const make: (() => Reason) | undefined = store.broken?.[constraint];
  if (make) return new Refused([make()]);
  const field = store.wrong?.[constraint];
  if (field) return new Invalid([problem(...field)]);
  if (code === '23503') return new Invalid([problem(`/${fieldOf(store, detail)}`, 'field.no-such')]);
  if (code === '23505' && constraint) return new Invalid([problem(`/${fieldOf(store, detail)}`, 'field.taken')]);
  return error;
}

/** The payload field behind a column that PostgreSQL names in its detail: `Key (body_id)=(…) is not present`. */
function fieldOf(store: Store, detail: string): string {
  const column = /\(([^)]+)\)=/.exec(detail)?.[1]?.split(', ').at(-1) ?? '';
  const own = Object.entries(store.columns).find(([, c]) => c === column)?.[0];
  if (own) return own;
  for (const child of store.children ?? []) {
    if (child.kind === 'ids' && child.item === column) return child.fact;
    if (child.kind === 'rows') {
      const field = Object.entries(child.fields).find(([, [c]]) => c === column)?.[0];
      if (field) return child.fact === 'periods' ? field : child.fact;
    }
  }
  return '';
}
