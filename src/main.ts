import 'reflect-metadata';
import { readConfig } from './platform/config/config.js';
import { StartError } from './platform/start-error.js';
import { VERSION } from './platform/version.js';
import { open, serve } from './running.js';
import { demonstrate } from './demonstrate.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  say(`Edustus ${VERSION}`);
  const opened = await open(config, say);
  const stops: (() => Promise<void>)[] = [() => opened.database.stop()];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void stop().finally(() => process.exit(0));
    });
  try {
    if (config.demo) await demonstrate(opened, config, say);
    const serving = await serve(opened, config, say);
    stops.push(() => serving.stop());
    if (config.testClock) say('The test clock rules: PUT /api/v1/clock sets the time, for anybody.');
    say(config.role === 'worker' ? 'Working: deadlines and letters. No pages are served.' : `Serving on ${serving.url}`);
  } catch (error) {
    await stop();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  say(
    error instanceof StartError
      ? error.message
      : `The program could not start because of a fault of its own: ${(error as Error).stack ?? String(error)}`,
  );
  process.exitCode = 1;
}
