import pg from 'pg';
import type { PostgresQuery } from '../../../examples/webhooks/postgres-dedupe.ts';

/** A connection to Postgres. It ends with its server. */
export function postgresConnection(port: number): { readonly query: PostgresQuery } {
  const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'tester', database: 'postgres', max: 1 });
  pool.on('error', () => {});
  return { query: (text, values) => pool.query(text, values) };
}
