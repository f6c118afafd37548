import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/platform/database/embedded/postmaster.js';
import { until } from './until.js';

/** A Redis that a test may use but must not kill or flush: it may be somebody's. */
export type RedisForTests = { readonly url: string; stop(): Promise<void> } | { readonly url: null; readonly reason: string };

/** A Redis of the test's own. */
export interface OwnRedis {
  readonly url: string;
  /** As a power cut: SIGKILL. */
  kill(): Promise<void>;
  /** On the same port, after `kill` or in its stead; empty unless it is durable. */
  restart(): Promise<void>;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * REDIS_URL, else a redis-server from the PATH started for the caller, else the reason why there is none (the tests are then skipped).
 * @throws Error with CI=true when there is none
 */
export async function redisForTests(): Promise<RedisForTests> {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  if (hasRedisServer()) return ownRedis();
  const reason = 'there is no REDIS_URL and no redis-server on the PATH';
  if (process.env['CI'] === 'true') throw new Error(`With CI=true the tests on Redis must run, but ${reason}.`);
  return { url: null, reason };
}

/** Whether tests that kill or flush Redis can have one of their own. */
export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** @param durable keeps what it was told over `kill` and `restart` (append-only file, written at every command) */
export async function ownRedis({ durable = false } = {}): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'edustus-test-redis-'));
  const { port, ...first } = await startSomewhere(folder, durable);
  let { server } = first;
  const url = `redis://127.0.0.1:${port}`;
  const dieWithUs = (): void => void server.kill('SIGKILL');
  process.once('exit', dieWithUs);
  const kill = (): Promise<void> => end(server);
  return {
    url,
    kill,
    restart: async () => {
      await kill();
      // Whoever has taken the port meanwhile will let go of it.
      server = await until('redis-server has its port again', () => start(port, folder, durable).catch(() => null));
    },
    flush: () => flushAll(url),
    stop: async () => {
      process.off('exit', dieWithUs);
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** On a port that was free when we looked; on another when somebody has taken it meanwhile. */
async function startSomewhere(folder: string, durable: boolean): Promise<{ port: number; server: ChildProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(0);
    try {
      return { port, server: await start(port, folder, durable) };
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

async function start(port: number, folder: string, durable: boolean): Promise<ChildProcess> {
  const memory = ['--save', '', '--maxmemory-policy', 'noeviction'];
  const disk = durable ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder];
  const child = spawn('redis-server', [...place, ...memory, ...disk], { stdio: 'ignore' });
  child.once('error', () => {});
  await until('redis-server answers', async () => {
    if (hasEnded(child)) throw new Error(`redis-server ended with ${child.exitCode ?? child.signalCode} on port ${port}`);
    return answers(port);
  });
  return child;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

async function answers(port: number): Promise<boolean> {
  const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function flushAll(url: string): Promise<void> {
  const redis = new Redis(url);
  try {
    await redis.flushall();
  } finally {
    redis.disconnect();
  }
}
