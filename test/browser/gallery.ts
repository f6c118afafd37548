import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { aBrowser, chromiumPath } from '../support/browser.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { startedProgram } from '../support/spawned-program.js';
import { crawl } from './crawl.js';
import { looker } from './looking.js';
import { cookieFrom, PERSONAS, type PersonaRole } from './personas.js';

/** Widths in CSS pixels: a phone, and a screen on a desk. */
const WIDTHS = [360, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Pictures of every page with the demonstration's data, as each persona and as nobody: a PNG per page, width and colour scheme. */
async function main(folder: string): Promise<void> {
  if (chromiumPath() === null) throw new Error('Chromium is not here: install it, or name it in CHROMIUM.');
  const data = temporaryFolder();
  const program = await startedProgram({ EDUSTUS_DATA: join(data, 'data'), EDUSTUS_DEMO: '1' });
  const browser = await aBrowser();
  try {
    const demonstration = { origin: program.origin, cookieOf: (role: PersonaRole) => cookieFrom(program.origin, role) };
    for (const role of [null, ...PERSONAS]) {
      const pages = await crawl(demonstration, role, 'fi', 1);
      const own = join(folder, role ?? 'public');
      await mkdir(own, { recursive: true });
      for (const width of WIDTHS)
        for (const scheme of SCHEMES) {
          const cookie = role === null ? null : await cookieFrom(program.origin, role);
          const context = await looker(browser, program.origin, cookie, { width, dark: scheme === 'dark' });
          const page = await context.newPage();
          for (const { path, pattern } of pages) {
            await page.goto(path);
            await page.screenshot({ path: join(own, `${fileOf(pattern)}-${width}-${scheme}.png`), fullPage: true });
          }
          await context.close();
          say(`${role ?? 'nobody'}: ${pages.length} pages, ${width} px, ${scheme}`);
        }
    }
  } finally {
    await browser.close();
    await program.end('SIGTERM');
    await rm(data, { recursive: true, force: true });
  }
  process.stdout.write(`${folder}\n`);
}

const fileOf = (pattern: string): string =>
  pattern
    .replace(/^\//, '')
    .replaceAll(/[^\w-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 80) || 'front';

const [folder = join(projectFolder(), 'gallery')] = process.argv.slice(2);
if (folder.startsWith('-')) throw new Error('Give a folder for the pictures, or nothing: gallery [folder].');
await main(resolve(folder));
