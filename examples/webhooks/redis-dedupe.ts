// In a project of your own: 'stripe-connector/webhooks'.
import type { DedupeStore } from '../../src/webhooks/index.ts';

/** Sends one command: `(...args) => ioredis.call(...args)`, or `(...args) => nodeRedis.sendCommand(args)`. */
export type RedisCommand = (name: string, ...args: string[]) => Promise<unknown>;

/** What holds the claim may end it. One that has lapsed and that nobody has taken since counts as still held. */
const COMPLETE = `local holder = redis.call('get', KEYS[1])
if not holder or holder == ARGV[1] then redis.call('set', KEYS[1], 'done', 'PX', ARGV[2]) end`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`;

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/**
 * Remembers handled events in Redis, for any number of processes.
 *
 * @param prefix - One for each endpoint: two that get the same event both have to handle it.
 * @param lease - Milliseconds after which the claim of a crashed process lapses; longer than any handler takes.
 */
export function redisDedupe(command: RedisCommand, { prefix = 'stripe-event:', lease = 900_000 } = {}): DedupeStore {
  return {
    async claim(id, token) {
      if ((await command('SET', prefix + id, token, 'NX', 'PX', String(lease))) !== null) return 'claimed';
      return String(await command('GET', prefix + id)) === 'done' ? 'done' : 'busy';
    },
    complete: (id, token) => command('EVAL', COMPLETE, '1', prefix + id, token, String(THIRTY_DAYS)),
    release: (id, token) => command('EVAL', RELEASE, '1', prefix + id, token),
  };
}
