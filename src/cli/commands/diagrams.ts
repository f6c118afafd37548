import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKFLOWS } from '../../../workflows/all.js';
import { projectFolder } from '../../platform/config/project-folder.js';
import { StartError } from '../../platform/start-error.js';
import { renderWorkflowsReadme } from '../diagrams.js';

/** `diagrams`: writes workflows/README.md. With `--check`: 0 when it is fresh, 1 when it is not. */
export async function diagrams(args: string[]): Promise<number> {
  const check = args[0] === '--check';
  if (args.length > (check ? 1 : 0)) throw new StartError('diagrams takes --check or nothing.');
  const file = join(projectFolder(), 'workflows', 'README.md');
  const fresh = renderWorkflowsReadme(WORKFLOWS);
  if (!check) {
    await writeFile(file, fresh);
    return 0;
  }
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found.replaceAll('\r\n', '\n') === fresh) return 0;
  process.stderr.write('workflows/README.md does not say what the definitions say. Run: npm run -s cli -- diagrams\n');
  return 1;
}
