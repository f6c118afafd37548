import { existsSync } from 'node:fs';
import { readConfig } from '../../platform/config/config.js';
import { StartError } from '../../platform/start-error.js';
import { open } from '../../running.js';
import { verifyJournals } from '../../engine/verify.js';

/** `verify`: 0 when every chain is whole and agrees with its row, 1 with a line per finding otherwise. */
export async function verify(args: string[]): Promise<number> {
  if (args.length > 0) throw new StartError('verify takes no arguments.');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const config = readConfig(process.env, []);
  if (config.databaseUrl === null && !existsSync(config.dataFolder))
    throw new StartError(
      `There is no data folder ${config.dataFolder}, so nothing to verify: set EDUSTUS_DATA or DATABASE_URL to what is meant.`,
    );
  const { program, database } = await open(config, say);
  try {
    const { entries, instances, findings } = await verifyJournals(program.pool, program.engine.registry);
    for (const { workflow, instance, seq, what } of findings)
      process.stdout.write(`${workflow} ${instance}${seq === null ? '' : ` entry ${seq}`}: ${what}\n`);
    process.stdout.write(
      findings.length === 0
        ? `${entries} entries of ${instances} instances: whole\n`
        : `${findings.length} findings in ${entries} entries of ${instances} instances\n`,
    );
    return findings.length === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
}
