import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKFLOWS } from '../../../workflows/all.js';
import { projectFolder } from '../../platform/config/project-folder.js';
import { StartError } from '../../platform/start-error.js';
import { fillIn, renderBlocks } from '../readme-blocks.js';

/** `docs`: writes the generated tables of README.md. With `--check`: 0 when they are fresh, 1 when they are not. */
export async function docs(args: string[]): Promise<number> {
  const check = args[0] === '--check';
  if (args.length > (check ? 1 : 0)) throw new StartError('docs takes --check or nothing.');
  const file = join(projectFolder(), 'README.md');
  const found = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  const fresh = fillIn(found, renderBlocks(WORKFLOWS));
  if (found === fresh) return 0;
  if (!check) {
    await writeFile(file, fresh);
    return 0;
  }
  process.stderr.write('The tables of README.md do not say what the code says. Run: npm run -s cli -- docs\n');
  return 1;
}
