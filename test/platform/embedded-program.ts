import { startEmbedded } from '../../src/platform/database/embedded/start.js';

/**
 * A program that uses the embedded database of the folder in its first argument: prints one line of JSON and stays until it gets SIGTERM.
 * For tests that kill it.
 */
try {
  const { url, reused, stop } = await startEmbedded({ dataFolder: process.argv[2] ?? '', say: () => {}, durable: false });
  const stay = setInterval(() => {}, 1000);
  process.once('SIGTERM', () => void stop().finally(() => clearInterval(stay)));
  // Only now: whoever reads the line may send the signal at once.
  console.log(JSON.stringify({ url, reused }));
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).message }));
}
