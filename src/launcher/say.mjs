/** Progress for the person who waits; stderr, because stdout belongs to the program. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Seconds since `start` (a `Date.now()`), as people say them. */
export const took = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
