/**
 * States as a list of SQL's, for `in` and `not in`: `('open', 'closed')`.
 * @throws Error, at start-up, for what is no name of a state
 */
export function among(states: readonly string[]): string {
  const wrong = states.filter((state) => !/^[a-z]+(-[a-z]+)*$/.test(state));
  if (wrong.length > 0 || states.length === 0) throw new Error(`no states: ${wrong.join(', ')}`);
  return `(${states.map((state) => `'${state}'`).join(', ')})`;
}
