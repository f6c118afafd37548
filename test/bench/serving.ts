import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { createServer, type AddressInfo } from 'node:net';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export interface Served {
  readonly url: string;
  /** Seconds from the spawn until it answered. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** The program, or another entry that serves at PORT, in a process of its own. @throws Error with what it said when it ends before it answers */
export async function served(env: Record<string, string>, args: readonly string[] = ['--empty'], entry = MAIN): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [entry, ...args], {
    env: { ...process.env, ...env, PORT: String(port), EDUSTUS_RATE_LIMIT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  // Asked rarely enough to leave the program its processor.
  for (; !(await answers(url)); await delay(10)) if (child.exitCode !== null) throw new Error(said);
  return { url, seconds: (performance.now() - start) / 1000, stop: () => ended(child) };
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`).then(
    (r) => r.ok,
    () => false,
  );

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
