import { describe, test } from 'vitest';
import { postgresDedupe, TABLE } from '../../../examples/webhooks/postgres-dedupe.ts';
import { redisDedupe } from '../../../examples/webhooks/redis-dedupe.ts';
import { memoryDedupe } from '../../../src/webhooks/index.ts';
import { handlesEachOnce, keepsTheContract, type OpenStore, servesEndpoints, survivesACrash } from './contract.ts';
import { postgresConnection } from './postgres-connection.ts';
import { redisConnection } from './redis-connection.ts';
import { isInstalled, PROGRAMS, startPostgres, startRedis } from './servers.ts';

const EVENTS = 100;

async function isAStore(open: OpenStore): Promise<void> {
  await keepsTheContract(open);
  await survivesACrash(open);
  await servesEndpoints(open);
  await handlesEachOnce(open, EVENTS);
}

describe(`claims belong to one delivery, lapse, and a thousand deliveries of ${EVENTS} events run each handler once`, () => {
  test('in memory', async () => {
    const store = memoryDedupe();
    await keepsTheContract(() => store);
    await handlesEachOnce(() => store, EVENTS);
  });

  test.skipIf(!isInstalled(PROGRAMS.redis))('through Redis', { timeout: 60_000 }, async () => {
    await using server = await startRedis();
    await isAStore(async (options) => redisDedupe((await redisConnection(server.port)).command, options));
  });

  test.skipIf(!isInstalled(PROGRAMS.postgres) || !isInstalled(PROGRAMS.initdb))(
    'through Postgres',
    { timeout: 60_000 },
    async () => {
      await using server = await startPostgres();
      await postgresConnection(server.port).query(TABLE);
      await isAStore((options) => postgresDedupe(postgresConnection(server.port).query, options));
    },
  );
});
