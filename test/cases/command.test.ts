import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { httpApi } from '../../src/cases/api.js';
import { startScratchProgram } from '../../src/cases/scratch-program.js';
import { freshDatabase, type FreshDatabase } from '../support/cluster.js';
import { aCase } from './a-case.js';

const CLI = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
const COMMANDS = fileURLToPath(new URL('./commands.js', import.meta.url));
let folder: string;
let database: FreshDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'edustus-test-cases-'));
  database = await freshDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

interface Said {
  readonly code: number | null;
  readonly out: string[];
  readonly err: string;
}

const command = async (...args: string[]): Promise<Said> => {
  const { code, out, err } = await run(CLI, 'case', ...args);
  return { code, out: linesOf(out), err: err.trim() };
};
/** Commands after each other. @returns what each of them said */
async function commands(...all: string[][]): Promise<Said[]> {
  const { code, out, err } = await run(COMMANDS, JSON.stringify(all));
  const [outs, errs] = [out.split('\0'), err.split('\0')];
  if (code !== 0 || outs.length !== 2 * all.length + 1) throw new Error(`the commands ended with ${code}: ${err}`);
  return all.map((_, n) => ({ code: Number(outs[2 * n + 1]), out: linesOf(outs[2 * n] ?? ''), err: (errs[2 * n] ?? '').trim() }));
}
const linesOf = (text: string): string[] => text.trim().split('\n');
async function run(program: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: database.url, REDIS_URL: '', EDUSTUS_DATA: folder };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('npm run case', () => {
  it('tells the story of a file on a scratch database and ends with one line of JSON', async () => {
    const { code, out } = await command(file('pieni.json', aCase()));
    expect(code).toBe(0);
    expect(out[0]).toBe('Pieni haku');
    expect(out.some((line) => line.endsWith('Mallimaan kylät ry esittää: Aino Esimerkki – Kylät, varsinainen jäsen: saapui ajoissa'))).toBe(
      true,
    );
    expect(JSON.parse(out.at(-1) as string)).toEqual({
      case: 'pieni',
      composition: [
        { seat: 'jasen', role: 'member', constituency: 'Kylät', subRegion: null, person: null, organisation: null, from: null, to: null },
      ],
    });
  });

  it('plays on a program that runs already, when that is there for it', async () => {
    process.env['DATABASE_URL'] = database.url;
    const program = await startScratchProgram();
    try {
      await httpApi(program.origin).request('PUT', '/api/v1/clock', { now: '2020-01-01T00:00:00Z' });
      const token = await program.administrator('Pääkäyttäjä Kokeilija');
      const { code, out } = await command(file('vieras.json', aCase()), '--url', program.origin, '--token', token);
      expect(code).toBe(0);
      expect(JSON.parse(out.at(-1) as string)).toMatchObject({ case: 'pieni', composition: [{ seat: 'jasen', person: null }] });
      expect(program.lastWords()).toBeNull();
      const wrong = await command(file('vieras.json', aCase()), '--url', program.origin, '--token', 'x');
      expect([wrong.code, wrong.err]).toEqual([1, expect.stringMatching(/^The program at \S+ does not take the token: [^\n]+$/)]);
    } finally {
      await program.stop();
    }
  });

  it('prints the JSON alone when asked to, and the step that failed on stderr', async () => {
    const draft = aCase();
    draft.steps[1]!['expect'] = { state: 'scheduled' };
    const { code, out, err } = await command(file('pieleen.json', draft), '--json');
    expect(code).toBe(1);
    expect(out).toEqual(['']);
    expect(err).toContain('pieni, steps[1]');
    expect(err).toContain('should have led to scheduled');
  });
});

describe('npm run case, asked for what it cannot do,', () => {
  const REFUSED: readonly (readonly [string, () => string[], RegExp])[] = [
    ['a name that is no case', () => ['vantaa-1999'], /There is no case "vantaa-1999": .* keski-suomi-2023/],
    ['a file that is not there', () => [join(folder, 'poissa.json')], /cannot be read: ENOENT/],
    ['a file that is not JSON', () => [file('rikki.json', '{')], /cannot be read: /],
    ['a file that is no case', () => [file('tyhja.json', {})], /is not a case that can be played:\n {2}\S+: /],
    ['no case', () => [], /^Use: case <name or file\.json>/],
    ['two cases', () => ['today', 'today'], /^Use: case/],
    ['an unknown flag', () => ['today', '--loud'], /--loud/],
    ['an address without a token', () => ['today', '--url', 'http://localhost:1'], /--url and --token/],
    ['an address that is none', () => ['today', '--url', 'localhost', '--token', 'x'], /--url takes an address/],
    ['an address where nobody answers', () => ['today', '--url', 'http://127.0.0.1:9', '--token', 'x'], /Nothing answers at/],
  ];
  const PROGRAMS: readonly (readonly [string, object])[] = [
    ['without the test clock', { testClock: false, demonstration: false }],
    ['with the demonstration', { testClock: true, demonstration: true }],
    ['that is something else', { hello: 'world' }],
  ];
  const said = new Map<string, Said>();
  const asked = new Map<string, string[]>();

  beforeAll(async () => {
    const servers: Server[] = [];
    const addresses = new Map<string, string[]>();
    for (const [what, index] of PROGRAMS) {
      const server = createServer((request, response) => {
        asked.set(what, [...(asked.get(what) ?? []), `${request.method} ${request.url}`]);
        response.setHeader('content-type', 'application/json').end(JSON.stringify(index));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      servers.push(server);
      addresses.set(what, ['today', '--url', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--token', 'x']);
    }
    try {
      const all = [...REFUSED.map(([what, args]) => [what, args()] as const), ...addresses];
      const answers = await commands(...all.map(([, args]) => ['case', ...args]));
      for (const [n, [what]] of all.entries()) said.set(what, answers[n] as Said);
    } finally {
      for (const server of servers) server.close();
    }
  });

  it.each(REFUSED)('refuses %s in a sentence', (what, _args, told) => {
    const { code, out, err } = said.get(what) as Said;
    expect([code, out]).toEqual([1, ['']]);
    expect(err).toMatch(told);
  });

  it.each(PROGRAMS)('does not touch a program %s', (what) => {
    const { code, err } = said.get(what) as Said;
    expect(code).toBe(1);
    expect(err).toMatch(/only with the test clock and without the demonstration/);
    expect(asked.get(what)).toEqual(['GET /api/v1']);
  });
});

it('npm run cli -- token: makes, lists and revokes', async () => {
  const [first] = await commands(['token', 'create', '--role', 'administrator', '--name', 'Aino Avustaja']);
  expect(first?.code).toBe(0);
  const pool = new Pool({ connectionString: database.url });
  const { rows } = await pool.query<{ id: string }>("select id from person where family_name = 'Avustaja'");
  await pool.end();
  const person = rows[0]?.id as string;
  const LIST = ['token', 'list', '--person', person];
  const [made, listed] = (await commands(['token', 'create', '--person', person, '--label', 'puhelin'], LIST)) as [Said, Said];
  expect(listed.out.map((line) => line.split(/ {2}/)[1])).toEqual(['administrator', 'puhelin']);
  expect(listed.out.join()).not.toContain(made.out[0]);
  const byLabel = ['token', 'revoke', '--person', person, '--label', 'puhelin'];
  const byId = ['token', 'revoke', '--id', listed.out[0]?.split(' ')[0] as string];
  const misused = [['list'], ['revoke', '--label', 'x'], ['revoke', '--id', 'x'], ['forget']].map((args) => ['token', ...args]);
  const [revoked, again, other, after, ...refused] = await commands(byLabel, byLabel, byId, LIST, ...misused);
  expect([revoked, again, other].map((said) => [said?.code, said?.out])).toEqual([
    [0, ['1 revoked']],
    [1, ['0 revoked']],
    [0, ['1 revoked']],
  ]);
  expect(after?.out.join()).toMatch(/revoked .*revoked /);
  expect(refused.map(({ code, err }) => [code, err])).toEqual(misused.map(() => [1, expect.stringContaining('Use: token create')]));
});
