import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.js';

/**
 * Which programs use a cluster: a file per use, named by process id and a count within the process. The last to leave stops the server, so a
 * command that ends does not take it from under a program that runs, and a server left by a `kill -9` is stopped by whoever used it last.
 */
let uses = 0;

/** @returns the name of the use, for `leave` */
export function enter(folder: string): string {
  const name = `${process.pid}.${++uses}`;
  writeFileSync(join(folder, name), '');
  return name;
}

export const leave = (folder: string, name: string): void => rmSync(join(folder, name), { force: true });

/** Whether any living program uses the cluster; files of the dead are cleared. */
export function isUsed(folder: string): boolean {
  const names = readdirSync(folder);
  const dead = names.filter((name) => !isAlive(Number(name.split('.')[0])));
  for (const name of dead) leave(folder, name);
  return dead.length < names.length;
}
