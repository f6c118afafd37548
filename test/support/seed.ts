/** The seed of npm test: what fails there fails again, and whoever changed nothing breaks nothing. */
const ALWAYS = 20_211_118;

/**
 * What everything that is drawn in tests is drawn from. TEST_SEED takes another: npm run test:full draws one for both of its rounds and tells it.
 * The world is the same for a seed but for its ids.
 */
export const SEED = seedIn(process.env['TEST_SEED']);

function seedIn(given: string | undefined): number {
  if (given === undefined || given === '') return ALWAYS;
  if (!/^\d{1,10}$/.test(given) || Number(given) >= 2 ** 31)
    throw new Error(`TEST_SEED takes a whole number below 2³¹, but is "${given}".`);
  return Number(given);
}
