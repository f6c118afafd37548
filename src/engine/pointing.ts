import { Invalid, Refused } from './errors.js';

/**
 * The same error about other fields: of the form that a payload was made from, where the payload's own names are none of its fields.
 * @param at from the pointer of a payload's field to that of the form's; what is not about any one field stays so
 */
export function pointing(error: unknown, at: (pointer: string) => string): unknown {
  const moved = (pointer: string): string => (pointer.startsWith('/') ? at(pointer) : pointer);
  if (error instanceof Invalid) return new Invalid(error.problems.map((one) => ({ ...one, pointer: moved(one.pointer) })));
  if (error instanceof Refused)
    return new Refused(error.reasons.map((one) => (one.pointer ? { ...one, pointer: moved(one.pointer) } : one)));
  return error;
}
