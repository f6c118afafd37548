/**
 * What every npm script runs. Makes a bare clone ready (packages, build) and then becomes the program.
 *
 *   node src/launcher/launch.mjs <entry below dist> [args…]
 *   node src/launcher/launch.mjs --test [--full] [jest args…]
 *   node src/launcher/launch.mjs --check
 *
 * Plain JavaScript without packages, because it runs before there are any. Speaks on stderr only: stdout belongs to the program.
 * Helpers are imported after the version check, so that an old Node is told in a sentence and not by a syntax error.
 */
import { versionRefusal } from './node-version.mjs';

const refusal = versionRefusal(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const { launch } = await import('./modes.mjs');
await launch(process.argv.slice(2));
