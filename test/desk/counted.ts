import type { Db } from '../../src/engine/store.js';

/** How many statements a query of the desk runs. */
export async function countingStatements<T>(db: Db, run: (counted: Db) => Promise<T>): Promise<{ statements: number; value: T }> {
  let statements = 0;
  const counted = {
    query: (...args: Parameters<Db['query']>) => {
      statements += 1;
      return (db.query as (...all: unknown[]) => unknown)(...args);
    },
  } as unknown as Db;
  const value = await run(counted);
  return { statements, value };
}
