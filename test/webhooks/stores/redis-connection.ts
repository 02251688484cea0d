import { Redis } from 'ioredis';
import type { RedisCommand } from '../../../examples/webhooks/redis-dedupe.ts';

/** A connection to Redis. It ends with its server. */
export async function redisConnection(port: number): Promise<{ readonly command: RedisCommand }> {
  const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  await redis.connect();
  return { command: (name, ...args) => redis.call(name, ...args) };
}
