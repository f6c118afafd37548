import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '../../src/api/problems.js';
import { fillIn, renderBlocks } from '../../src/cli/readme-blocks.js';
import { lettersOf } from '../../workflows/kit/letters.js';
import { audiencesOf } from '../../src/notifications/audiences.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { FLAGS, VARIABLES } from '../../src/platform/config/settings.js';
import { WORKFLOWS } from '../../workflows/all.js';

const root = projectFolder();
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8').replaceAll('\r\n', '\n');
const readme = read('README.md');
const architecture = read('ARCHITECTURE.md');
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  object
>;
const letters = WORKFLOWS.flatMap(lettersOf);

/** Names that a document does not hold in backticks. */
const missing = (document: string, names: readonly string[]): string[] => names.filter((name) => !document.includes(`\`${name}\``));
const foldersIn = (...path: string[]): string[] =>
  readdirSync(join(root, ...path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('the README', () => {
  it('is fresh: its tables are what the code says', () => {
    expect(fillIn(readme, renderBlocks(WORKFLOWS))).toBe(readme);
  });

  it('names every environment variable and every flag', () => {
    expect(missing(readme, [...Object.keys(VARIABLES), ...Object.keys(FLAGS)])).toEqual([]);
  });

  it('names every problem type', () => {
    expect(
      missing(
        readme,
        Object.keys(PROBLEMS).map((name) => `/problems/${name}`),
      ),
    ).toEqual([]);
  });

  it('names every letter that a workflow asks for', () => {
    expect(letters.length).toBeGreaterThan(25);
    expect(
      missing(
        readme,
        letters.map(({ letter }) => letter),
      ),
    ).toEqual([]);
  });

  it('names every command', () => {
    const commands = readdirSync(join(root, 'src', 'cli', 'commands')).map((file) => file.replace(/\.ts$/, ''));
    const loaded = [...read('src', 'cli', 'main.ts').matchAll(/import\('\.\/commands\/([\w-]+)\.js'\)/g)].map(([, name]) => name);
    expect(loaded.sort()).toEqual(commands.sort());
    // A case has a script of its own.
    const spelt = (name: string): boolean => readme.includes(`npm run -s cli -- ${name}`) || readme.includes(`npm run -s ${name} --`);
    expect(commands.filter((name) => !spelt(name))).toEqual([]);
    const scripts = Object.keys(manifest.scripts).filter((name) => !['start', 'test', 'cli', 'case'].includes(name));
    expect(scripts.filter((name) => !new RegExp(`\`npm run (-s )?${name}\``).test(readme))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('says of every dependency why it is there', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    expect(missing(architecture, Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))).toEqual([]);
  });

  it('names every folder of the top level, of the sources and of the rule book', () => {
    const folders = [...foldersIn().filter((name) => name !== '.git'), ...foldersIn('src'), ...foldersIn('workflows')];
    const made = ['coverage', 'reports'];
    expect(folders.filter((name) => !made.includes(name) && !new RegExp(`(^|[\\s\`])${name}/`, 'm').test(architecture))).toEqual([]);
  });

  it('states the eight invariants', () => {
    const stated = [...architecture.matchAll(/^\*\*Architecture Invariant (\d):/gm)].map(([, number]) => Number(number));
    expect(stated).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('compose.yaml', () => {
  it('sets only variables that the program reads', () => {
    const [shared = ''] = /^x-edustus:[\s\S]*?^services:/m.exec(read('compose.yaml')) ?? [];
    const set = [...shared.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name as string);
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !(name in VARIABLES))).toEqual([]);
  });
});

describe('a letter', () => {
  it('is for an audience that can be looked up', () => {
    expect(letters.filter(({ workflow, to }) => !audiencesOf(workflow).includes(to))).toEqual([]);
  });
});

describe('the licence', () => {
  it('is the EUPL 1.2, whole', () => {
    const licence = read('LICENSE');
    expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    for (let article = 1; article <= 15; article += 1) expect(licence).toMatch(new RegExp(`^${article}\\. [A-Z]`, 'm'));
    expect(licence.trimEnd()).toMatch(/All other changes or additions to this Appendix require the production of a new\s+EUPL version\.$/);
  });
});
