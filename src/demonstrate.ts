import type { Config } from './platform/config/config.js';
import type { Opened } from './running.js';

/** Loads the demonstration into an empty database, once. */
export async function demonstrate(_opened: Opened, _config: Config, _say: (line: string) => void): Promise<void> {
  // Filled in when the cases are there.
}
