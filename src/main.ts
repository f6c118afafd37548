import { type Config, readConfig } from './platform/config/config.js';
import { startEmbedded } from './platform/database/embedded/start.js';
import { StartError } from './platform/start-error.js';
import { VERSION } from './platform/version.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The embedded PostgreSQL needs a second to come up, and so does the program's code: they do it side by side. */
async function loadAndWarmUp(config: Config) {
  const { dataFolder, dataFolderChosen, databaseUrl } = config;
  const warm = databaseUrl === null ? startEmbedded({ dataFolder, say, mayMove: !dataFolderChosen }) : null;
  warm?.catch(() => undefined);
  const [running, { demonstrate }] = await Promise.all([import('./running.js'), import('./demonstrate.js')]);
  await warm;
  return { ...running, demonstrate, release: async () => (await warm)?.stop() };
}

/** `npm start --empty`, without the two dashes that npm wants before a program's own arguments, must not load a demonstration without a word. */
const takenByNpm = (): string[] => (process.env['npm_config_empty'] === 'true' && !process.argv.includes('--empty') ? ['--empty'] : []);

async function main(): Promise<void> {
  const config = readConfig(process.env, [...process.argv.slice(2), ...takenByNpm()]);
  say(`Edustus ${VERSION} is starting …`);
  const { open, serve, demonstrate, release } = await loadAndWarmUp(config);
  const opened = await open(config, say).finally(() => release());
  const stops: (() => Promise<void>)[] = [() => opened.database.stop()];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  // One Ctrl-C may come twice, from the terminal and from npm: whoever wants to end a stop that hangs asks a third time.
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      asked += 1;
      if (asked === 1) void stop().finally(() => process.exit(0));
      if (asked > 2) process.exit(1);
    });
  try {
    await demonstrate(opened, config, say);
    const serving = await serve(opened, config, say);
    stops.push(() => serving.stop());
    if (config.smtpUrl === null && config.role !== 'worker' && !(await opened.program.demonstration()))
      say('SMTP_URL is not set: mail stays here, so nobody gets a link for signing in. Set it, or an identity provider with OIDC_ISSUER.');
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
