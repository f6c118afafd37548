import { parseArgs } from 'node:util';
import { makeToken, revokeTokens, tokensOf } from '../../access/tokens.js';
import { isId } from '../../../workflows/kit/fields.js';
import { readConfig } from '../../platform/config/config.js';
import { StartError } from '../../platform/start-error.js';
import type { Program } from '../../program.js';

/** The first administrator's right holds from before any history that a case or the demonstration plays. */
const SINCE = '2000-01-01T00:00:00Z';

const USAGE =
  'Use: token create --person ID [--label TEXT] [--days N], token create --role administrator --name "Given Family", ' +
  'token list --person ID, token revoke --id ID, or token revoke --person ID --label TEXT.';

type Given = ReturnType<typeof read>;
const VERBS: Readonly<Record<string, (program: Program, given: Given) => Promise<number>>> = { create, list, revoke };

/** `token create | list | revoke`. */
export async function token([verb = '', ...rest]: string[]): Promise<number> {
  const does = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!does) throw new StartError(USAGE);
  const given = read(verb, rest);
  // Whoever mistypes need not wait for the whole program.
  const { open } = await import('../../running.js');
  const { program, database } = await open(readConfig(process.env, []), (line) => process.stderr.write(`${line}\n`));
  try {
    return await does(program, given);
  } finally {
    await database.stop();
  }
}

/** Prints the token alone on stdout; it is not shown again. */
async function create(program: Program, { person, role, name, label, days }: Given): Promise<number> {
  const holder = person ?? (await administrator(program, name as string));
  await mustExist(program, holder);
  process.stdout.write(`${await makeToken(program.pool, holder, label ?? role ?? 'cli', Number(days ?? 90))}\n`);
  return 0;
}

/** One line per token: id, label, until when. The token itself is not kept. */
async function list({ pool }: Program, { person }: Given): Promise<number> {
  await mustExist({ pool }, person as string);
  for (const { id, label, expires_at, revoked_at } of await tokensOf(pool, person as string))
    process.stdout.write(`${id}  ${label}  ${revoked_at ? `revoked ${revoked_at.toISOString()}` : `until ${expires_at.toISOString()}`}\n`);
  return 0;
}

/** 0 when something was revoked, 1 when there was nothing good to revoke. */
async function revoke({ pool }: Program, { id, person, label }: Given): Promise<number> {
  const revoked = await revokeTokens(pool, id === undefined ? { personId: person as string, label: label as string } : { id });
  process.stdout.write(`${revoked} revoked\n`);
  return revoked > 0 ? 0 : 1;
}

async function mustExist({ pool }: Pick<Program, 'pool'>, person: string): Promise<void> {
  const { rowCount } = await pool.query('select 1 from person where id = $1', [person]);
  if (rowCount === 0) throw new StartError(`There is no person ${person}: list them with GET /api/v1/people.`);
}

function read(verb: string, args: string[]) {
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
        id: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new StartError(`${(error as Error).message}. ${USAGE}`);
  }
  if (values.days !== undefined && !/^[1-9]\d{0,3}$/.test(values.days)) throw new StartError('--days takes a whole number from 1 to 9999.');
  if (values.person !== undefined && !isId(values.person)) throw new StartError('--person takes the id of a person.');
  if (values.id !== undefined && (verb !== 'revoke' || !isId(values.id))) throw new StartError(`--id takes the id of a token. ${USAGE}`);
  const { id, person, label } = values;
  if (verb === 'list' && person === undefined) throw new StartError(USAGE);
  if (verb === 'revoke' && (id === undefined) === (person === undefined || label === undefined)) throw new StartError(USAGE);
  if (verb === 'create' && person === undefined && (values.role !== 'administrator' || !values.name)) throw new StartError(USAGE);
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
