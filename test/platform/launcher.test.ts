import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/platform/config/project-folder.js';

/** The launcher is plain JavaScript outside of the build, so its types are told here. */
const launcher = <T>(file: string): Promise<T> => import(pathToFileURL(join(projectFolder(), 'src', 'launcher', file)).href) as Promise<T>;

const { fingerprint, isFresh, removeStaleOutput, stamp } = await launcher<{
  fingerprint(root: string): string;
  isFresh(root: string, entry?: string): boolean;
  removeStaleOutput(root: string): string[];
  stamp(root: string, print: string): void;
}>('freshness.mjs');
const { packagesAreStale } = await launcher<{ packagesAreStale(root: string): boolean }>('packages.mjs');
const { versionRefusal } = await launcher<{ versionRefusal(version: string): string | null }>('node-version.mjs');
const { withLock } = await launcher<{ withLock<T>(file: string, work: () => Promise<T>, onWait: () => void): Promise<T> }>('lock.mjs');

let root: string;

/** A file of the project, saved `age` seconds ago. */
function save(path: string, content = '', age = 0): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const at = new Date(Date.now() - age * 1000);
  utimesSync(file, at, at);
}

function build(): void {
  for (const path of ['src/main.js', 'src/main.js.map', 'test/a.test.js']) save(join('dist', path));
  stamp(root, fingerprint(root));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'edustus-test-'));
  for (const path of ['src/main.ts', 'test/a.test.ts', 'tsconfig.json']) save(path, 'x', 60);
  build();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the launcher builds', () => {
  it('not when nothing changed since the last build', () => {
    expect(isFresh(root, 'src/main.js')).toBe(true);
  });

  it.each([
    ['a source was saved', () => save('src/main.ts', 'y', 30)],
    ['a source was added', () => save('workflows/kit/rule.ts')],
    ['a source disappeared', () => rmSync(join(root, 'test/a.test.ts'))],
    ['the compiler is told otherwise', () => save('tsconfig.json', '{}', 60)],
    ['dist was removed', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['the program to run is not there', () => rmSync(join(root, 'dist/src/main.js'))],
  ])('when %s', (_what, change) => {
    change();
    expect(isFresh(root, 'src/main.js')).toBe(false);
  });

  it('and removes the output of sources that are gone, so that a deleted test does not run on', () => {
    rmSync(join(root, 'test/a.test.ts'));
    expect(removeStaleOutput(root)).toEqual(['test/a.test.js']);
    expect(existsSync(join(root, 'dist/src/main.js.map'))).toBe(true);
  });

  it("and forgets the compiler's memory when output is missing, or it would not be written again", () => {
    save('dist/.tsbuildinfo');
    removeStaleOutput(root);
    expect(existsSync(join(root, 'dist/.tsbuildinfo'))).toBe(true);
    rmSync(join(root, 'dist/src/main.js'));
    removeStaleOutput(root);
    expect(existsSync(join(root, 'dist/.tsbuildinfo'))).toBe(false);
  });
});

describe('the launcher installs packages', () => {
  const lock = (version: string): string =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/for-other-systems': { version: '1.0.0', optional: true } },
    });
  const installed = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } });

  it('when there are none', () => {
    save('package-lock.json', lock('1.0.0'));
    expect(packagesAreStale(root)).toBe(true);
  });

  it('when the lock file is newer and asks for others', () => {
    save('node_modules/.package-lock.json', installed, 60);
    save('package-lock.json', lock('2.0.0'));
    expect(packagesAreStale(root)).toBe(true);
  });

  it('not when the lock file is only newer, or older', () => {
    save('node_modules/.package-lock.json', installed, 60);
    save('package-lock.json', lock('1.0.0'));
    expect(packagesAreStale(root)).toBe(false);
    save('package-lock.json', lock('2.0.0'), 120);
    expect(packagesAreStale(root)).toBe(false);
  });
});

describe('the launcher', () => {
  it('refuses an old Node in a sentence', () => {
    expect(versionRefusal('18.20.4')).toMatch(/^Edustus needs Node 20\.19 or newer and this is 18\.20\.4: install a newer one/);
    expect(versionRefusal('20.18.3')).not.toBeNull();
    expect([versionRefusal('20.19.0'), versionRefusal('24.1.0')]).toEqual([null, null]);
  });

  it('works alone: the second waits, and the lock of a dead one is taken over', async () => {
    const file = join(root, 'dist', '.launch.lock');
    save('dist/.launch.lock', '4000000');
    const order: string[] = [];
    let release = (): void => {};
    const first = withLock(
      file,
      () => new Promise<void>((resolve) => (release = resolve)),
      () => {},
    );
    const second = withLock(
      file,
      () => Promise.resolve(order.push('second works')),
      () => {
        order.push('second waits');
        release();
      },
    );
    await Promise.all([first, second]);
    expect(order).toEqual(['second waits', 'second works']);
    expect(existsSync(file)).toBe(false);
  });
});
