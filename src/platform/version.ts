import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './config/project-folder.js';

/** Version of the program, from package.json. */
export const VERSION: string = (JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as { version: string }).version;
