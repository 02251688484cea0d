import pg from 'pg';
import type { PostgresQuery } from '../../../examples/webhooks/postgres-dedupe.ts';

/** A connection to Postgres, which ends with its server. */
export async function postgresConnection(port: number): Promise<{ readonly query: PostgresQuery }> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'tester', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  return { query: (text, values) => client.query(text, values) };
}
