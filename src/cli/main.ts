import 'reflect-metadata';
import { StartError } from '../platform/start-error.js';

/** A command: its arguments in, its exit code out. Loaded only when asked for. */
type Command = (args: string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  case: {
    does: 'case <name or file.json> [--url URL --token TOKEN]   plays a case and tells its story',
    load: async () => (await import('./commands/case.js')).playCase,
  },
  token: {
    does: 'token create (--person ID | --role administrator --name NAME) [--label TEXT] [--days N]   makes a bearer token; also token list, token revoke',
    load: async () => (await import('./commands/token.js')).token,
  },
  verify: {
    does: 'verify   recomputes every journal chain and holds it against the rows',
    load: async () => (await import('./commands/verify.js')).verify,
  },
  docs: {
    does: 'docs [--check]   writes the generated tables of README.md, or says whether they are fresh',
    load: async () => (await import('./commands/docs.js')).docs,
  },
  diagrams: {
    does: 'diagrams [--check]   writes workflows/README.md, or says whether it is fresh',
    load: async () => (await import('./commands/diagrams.js')).diagrams,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
try {
  if (!command)
    throw new StartError(
      `Give one of these commands:\n${Object.values(COMMANDS)
        .map(({ does }) => `  ${does}`)
        .join('\n')}`,
    );
  process.exitCode = await (await command.load())(args);
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
