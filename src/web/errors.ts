/** The page is for people who have signed in: whoever has not is asked to, and comes back. */
export class SignInNeeded extends Error {}
/** Go on there. @param path without language */
export class GoTo extends Error {
  constructor(
    readonly path: string,
    readonly status: 302 | 303 = 303,
  ) {
    super(path);
  }
}
