/** The page is for people who have signed in: whoever has not is asked to, and comes back. */
export class SignInNeeded extends Error {}
/**
 * A form is not carried out. `old`: its page is not of the browser as it is now; `another`: somebody else is signed in than when its page was made;
 * `foreign`: it is none of ours.
 */
export class StaleForm extends Error {
  constructor(readonly why: 'old' | 'another' | 'foreign') {
    super(why);
  }
}
/** A form cannot be sent at all from a browser that keeps no cookies. */
export class CookiesNeeded extends Error {}
/** More requests than an address may send. @param after in how many seconds there may be more */
export class TooMany extends Error {
  readonly statusCode = 429;
  constructor(readonly after: number) {
    super('too many requests');
  }
}
/** Go on there. @param path without language */
export class GoTo extends Error {
  constructor(
    readonly path: string,
    readonly status: 302 | 303 = 303,
  ) {
    super(path);
  }
}
