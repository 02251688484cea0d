import { Redis } from 'ioredis';
import type { RedisCommand } from '../../../examples/webhooks/redis-dedupe.ts';

/** A connection to Redis, which ends with its server. */
export async function redisConnection(port: number): Promise<{ readonly command: RedisCommand }> {
  const redis = new Redis({ host: '127.0.0.1', port, lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  await redis.connect();
  return { command: (...args) => redis.call(...args) };
}
