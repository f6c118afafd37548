import { parseArgs } from 'node:util';
import { makeToken } from '../../access/tokens.js';
import { isId } from '../../../workflows/kit/fields.js';
import { readConfig } from '../../platform/config/config.js';
import { StartError } from '../../platform/start-error.js';
import { open } from '../../running.js';
import type { Program } from '../../program.js';

/** The first administrator's right holds from before any history that a case or the demonstration plays. */
const SINCE = '2000-01-01T00:00:00Z';

const USAGE = 'Use: token create --person ID [--label TEXT] [--days N], or token create --role administrator --name "Given Family".';

/** `token create`: prints the token alone on stdout; it is not shown again. */
export async function token([verb, ...rest]: string[]): Promise<number> {
  if (verb !== 'create') throw new StartError(USAGE);
  const { person, role, name, label, days } = read(rest);
  const { program, database } = await open(readConfig(process.env, []), (line) => process.stderr.write(`${line}\n`));
  try {
    const holder = person ?? (await administrator(program, name as string));
    const { rowCount } = await program.pool.query('select 1 from person where id = $1', [holder]);
    if (rowCount === 0) throw new StartError(`There is no person ${holder}: list them with GET /api/v1/people.`);
    process.stdout.write(`${await makeToken(program.pool, holder, label ?? role ?? 'cli', Number(days ?? 90))}\n`);
    return 0;
  } finally {
    await database.stop();
  }
}

function read(args: string[]) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        person: { type: 'string' },
        role: { type: 'string' },
        name: { type: 'string' },
        label: { type: 'string' },
        days: { type: 'string' },
        print: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new StartError(`${(error as Error).message}. ${USAGE}`);
  }
  if (values.days !== undefined && !/^[1-9]\d{0,3}$/.test(values.days)) throw new StartError('--days takes a whole number from 1 to 9999.');
  if (values.person !== undefined && !isId(values.person)) throw new StartError('--person takes the id of a person.');
  if (values.person === undefined && (values.role !== 'administrator' || !values.name)) throw new StartError(USAGE);
  return values;
}

/** The first way in: a person who is an administrator. The engine makes both, so the journal tells it. */
async function administrator({ engine }: Program, name: string): Promise<string> {
  const [givenName = '', ...family] = name.trim().split(/\s+/);
  const system = { kind: 'system' } as const;
  const { id } = await engine.create({
    workflow: 'person',
    actor: system,
    payload: { givenName, familyName: family.join(' ') || givenName },
  });
  await engine.create({ workflow: 'grant', actor: system, payload: { person: id, role: 'administrator', from: SINCE } });
  return id;
}
