import fc from 'fast-check';
import { SEED } from './seed.js';

// A property that fails says its seed by itself.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

/** For tests by property: their values are drawn from the seed of the run. */
export { fc };
