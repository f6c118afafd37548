import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../platform/config/project-folder.js';

interface Asset {
  /** Media type. */
  readonly type: string;
  readonly body: Buffer;
}

const FILES = {
  css: ['edustus.css', 'text/css; charset=utf-8'],
  js: ['edustus.js', 'text/javascript; charset=utf-8'],
  icon: ['edustus.svg', 'image/svg+xml'],
} as const;

const known = new Map<string, Asset>();

/** Reads a file once, when the program starts. Its name holds a hash of its content, so a browser may keep it for ever. */
function read(file: string, type: string): string {
  const body = readFileSync(join(projectFolder(), 'src', 'web', 'assets', file));
  const name = file.replace('.', `.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.`);
  known.set(name, { type, body });
  return `/assets/${name}`;
}

/** Addresses of the files that every page needs. */
export const ASSETS = { css: read(...FILES.css), js: read(...FILES.js), icon: read(...FILES.icon) } as const;

/** A file by its name in an address, `edustus.<hash>.css`; null for any other name, also one of an earlier version. */
export const assetOf = (name: string): Asset | null => known.get(name) ?? null;
