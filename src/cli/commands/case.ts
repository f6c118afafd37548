import { parseArgs } from 'node:util';
import { BASE, httpApi, testClockStage, type Api, type Stage } from '../../cases/api.js';
import type { Row } from '../../cases/composition.js';
import { CaseError, type Case } from '../../cases/format.js';
import { caseNames, loadCase } from '../../cases/library.js';
import { playCase as play } from '../../cases/player.js';
import { startScratchProgram } from '../../cases/scratch-program.js';
import { StepFailed } from '../../cases/tell-step.js';
import { reasonOf, StartError } from '../../platform/start-error.js';

/** Nobody's id: there are no letters about it. */
const NOTHING = '00000000-0000-4000-8000-000000000000';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `case <name or file.json> [--url URL --token T] [--json]`: plays a case and tells its story on stdout, line by line.
 * The last line is one JSON object, `{"case":…,"composition":[…]}`; with `--json` it is the only one.
 * Without `--url` the program is started on an empty scratch database and stopped afterwards.
 * @returns 0 when every step ended as the case says, else 1
 */
export async function playCase(args: string[]): Promise<number> {
  const { name, url, token, json } = read(args);
  // Whoever reads along may leave early (`| head`): the case is played to its end all the same, so that what was started is stopped.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const played = loadCase(name, new Date());
    const tell = json ? (): void => {} : say;
    const composition = url === undefined ? await onScratch(played, tell) : await play(played, await guest(url, token), tell);
    say(JSON.stringify({ case: played.name, composition }));
    return 0;
  } catch (error) {
    if (!(error instanceof CaseError || error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function read(args: string[]): { name: string; url: string | undefined; token: string | undefined; json: boolean } {
  const usage = `Use: case <name or file.json> [--url URL --token TOKEN] [--json]. Cases: ${caseNames().join(', ')}.`;
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, token: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message}. ${usage}`);
  }
  const { positionals, values } = parsed;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new StartError(usage);
  if ((values.url === undefined) !== (values.token === undefined))
    throw new StartError(`--url and --token (of an administrator) go together. ${usage}`);
  return { name, url: values.url, token: values.token, json: values.json ?? false };
}

async function onScratch(played: Case, tell: (line: string) => void): Promise<Row[]> {
  const program = await startScratchProgram();
  try {
    const api = httpApi(program.origin);
    // First the clock, then the administrator: the right to act must not begin after the story.
    await setFirstClock(api, played.start);
    const token = await program.administrator('Pääkäyttäjä Kokeilija');
    return await play(played, testClockStage(api, token), tell);
  } catch (error) {
    const said = program.lastWords();
    throw said === null ? error : new StartError(`The program ended while the case was played. It said last: ${said}`);
  } finally {
    await program.stop();
  }
}

async function setFirstClock(api: Api, at: Date): Promise<void> {
  const { status, body } = await api.request('PUT', `${BASE}/clock`, { now: at.toISOString() });
  if (status >= 300) throw new StartError(`The program's clock could not be set: ${status} ${JSON.stringify(body)}`);
}

/** Somebody's running program. Playing moves its clock and writes into it, so only one that is there for that will do. */
async function guest(url: string, token: string | undefined): Promise<Stage> {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new StartError(`--url takes an address such as http://localhost:3000, but is ${url}.`);
  const api = httpApi(url);
  const index = await api.request('GET', BASE).catch((error: unknown) => {
    throw new StartError(`Nothing answers at ${url} (${reasonOf(error)}): start the program there, or leave --url out.`);
  });
  const { testClock, demonstration } = (index.body ?? {}) as { testClock?: unknown; demonstration?: unknown };
  if (index.status !== 200 || testClock !== true || demonstration !== false) {
    throw new StartError(
      `A case is played only with the test clock and without the demonstration, and ${url} is not so: start it with EDUSTUS_TEST_CLOCK=1 and --empty, or leave --url out.`,
    );
  }
  // The mailbox is the administrator's: who may read it may play.
  const { status } = await api.request('GET', `${BASE}/mailbox?instance=${NOTHING}`, undefined, token);
  if (status === 401) throw new StartError(`The program at ${url} does not take the token: it is wrong, expired or revoked.`);
  if (status >= 300) throw new StartError(`The token is not an administrator's at ${url} (${status}): make one there with token create.`);
  return testClockStage(api, token as string);
}
