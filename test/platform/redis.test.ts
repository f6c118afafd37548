import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { hasRedisServer, ownRedis } from '../support/redis.js';

describe("the tests' own Redis", () => {
  (hasRedisServer() ? it : it.skip)(
    'can be flushed, and killed and restarted on its port; a durable one keeps what it was told',
    async () => {
      const redis = await ownRedis({ durable: true });
      const ask = async (command: string, ...args: string[]): Promise<unknown> => {
        const client = new Redis(redis.url);
        return client.call(command, ...args).finally(() => client.disconnect());
      };
      await ask('set', 'word', 'kept');
      await redis.kill();
      await redis.restart();
      expect(await ask('get', 'word')).toBe('kept');
      await redis.flush();
      expect(await ask('get', 'word')).toBeNull();
      expect(await ask('config', 'get', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      await redis.stop();
    },
  );
});
