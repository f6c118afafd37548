import { cleanUps } from './run-state.js';

/** Removes what the setup made, in reverse order. */
export default async function tearDown(): Promise<void> {
  for (const cleanUp of cleanUps()) await cleanUp();
}
