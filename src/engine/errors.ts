import type { Reason } from '../../workflows/kit/reason.js';
import type { Text } from '../../workflows/kit/text.js';

/** A rule or the state is against it: 409 with every reason. */
export class Refused extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(`refused: ${reasons.map((r) => r.code).join(', ')}`);
  }
}
/** The actor may not send this event: 403, or 401 when nobody is behind the request. */
export class Forbidden extends Error {
  constructor(
    readonly reasons: readonly Reason[],
    readonly anonymous = false,
  ) {
    super('forbidden');
  }
}
/** No such instance, or none that the actor may know of: 404. */
export class NotFound extends Error {}
/** The instance is no longer at the expected version: 412 when the sender named one. */
export class Stale extends Error {
  constructor(readonly version: number | null) {
    super('stale version');
  }
}
/** One field of the payload and what is wrong with it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly text: Text;
}
/** The payload is not of the event's form: 422, a pointer per field. Nothing was written. */
export class Invalid extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super(`invalid: ${problems.map((p) => `${p.pointer} ${p.code}`).join(', ')}`);
  }
}
