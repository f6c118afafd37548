import { Invalid, type FieldProblem } from '../../engine/errors.js';

/**
 * What several readers make of one form. Each looks at a part of it; all that they find wrong is told at once.
 * @throws Invalid with the problems of every reader
 */
export function allRead<T extends readonly unknown[]>(...readers: { readonly [K in keyof T]: () => T[K] }): T {
  const problems: FieldProblem[] = [];
  const read = readers.map((reader) => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new Invalid(problems);
  return read as unknown as T;
}
