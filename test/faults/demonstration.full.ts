import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/own-cluster.js';
import { STARTING } from '../support/patience.js';
import { refusedStart, type Settings, type SpawnedProgram, spawnProgram } from '../support/spawned-program.js';
import { until } from '../support/until.js';

let folder: string;
let programs: SpawnedProgram[];
beforeEach(() => {
  folder = temporaryFolder();
  programs = [];
});
afterEach(async () => {
  for (const program of programs) await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
const started = async (more: Settings = {}, args: readonly string[] = []): Promise<SpawnedProgram> => {
  const program = spawnProgram({ EDUSTUS_DATA: folder, EDUSTUS_DEMO: '1', ...more }, args);
  programs.push(program);
  return program;
};
const index = async ({ origin }: SpawnedProgram): Promise<{ demonstration: boolean }> =>
  (await (await fetch(`${origin}/api/v1`)).json()) as { demonstration: boolean };
/** Public calls: the demonstration's, and none where there is none. */
const calls = async ({ origin }: SpawnedProgram): Promise<string[]> => {
  const { items } = (await (await fetch(`${origin}/api/v1/calls?limit=200`)).json()) as { items: { id: string }[] };
  return items.map((c) => c.id).sort();
};

describe('the demonstration', () => {
  it('is loaded once when two programs start at the same moment', async () => {
    const two = await Promise.all([started(), started()]);
    await Promise.all(two.map((p) => p.ready()));
    const seen = await Promise.all(two.map(calls));
    expect(seen[0]?.length).toBeGreaterThan(8);
    expect(seen[1]).toEqual(seen[0]);
    expect(two.filter((p) => p.said().includes('One token per role')).length).toBe(1);
    expect((await Promise.all(two.map(index))).map((i) => i.demonstration)).toEqual([true, true]);
  }, 600_000);

  it('that was killed half-way is nobody’s: without one the program is empty, with one it begins anew', async () => {
    const cut = await started();
    await until('it is being played', () => cut.said().includes('Demonstration: Kanta-Häme'), STARTING);
    await cut.end('SIGKILL');
    const empty = await started({ EDUSTUS_DEMO: '' }, ['--empty']);
    await empty.ready();
    expect([await calls(empty), await index(empty)]).toMatchObject([[], { demonstration: false }]);
    await empty.end('SIGTERM');
    const whole = await started();
    await whole.ready();
    expect([(await calls(whole)).length > 8, await index(whole)]).toMatchObject([true, { demonstration: true }]);
  }, 600_000);

  it('plays with the test clock as well, which then stands at real time', async () => {
    const program = await started({ EDUSTUS_TEST_CLOCK: '1' });
    await program.ready();
    const { now } = (await (await fetch(`${program.origin}/api/v1/clock`)).json()) as { now: string };
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
    expect((await calls(program)).length).toBeGreaterThan(8);
  }, 600_000);
});

describe('a data folder that cannot be', () => {
  it.each([
    ['below /proc', '/proc/edustus', 'The data folder /proc/edustus cannot be written'],
    ['a file', '/etc/hostname', 'The data folder /etc/hostname cannot be written'],
  ])('%s is told in one sentence', async (_, data, sentence) => {
    const { code, lines } = await refusedStart({ EDUSTUS_DATA: data, PORT: '0' }, ['--empty']);
    expect([code, lines.length]).toEqual([1, 2]);
    expect(lines[1]).toMatch(new RegExp(`^${sentence}`));
  });
});
