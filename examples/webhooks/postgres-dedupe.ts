// In a project of your own: 'stripe-connector/webhooks'.
import type { DedupeStore } from '../../src/webhooks/index.ts';

/** Runs one query: `(text, values) => pool.query(text, values)` of the package `pg`. */
export type PostgresQuery = (
  text: string,
  values?: string[],
) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;

/** Run it once. `lapses_at` is null once the event has been handled. Rows older than thirty days can go. */
export const TABLE = `CREATE TABLE IF NOT EXISTS stripe_webhook_events (
  id text PRIMARY KEY,
  token text NOT NULL,
  lapses_at timestamptz,
  claimed_at timestamptz NOT NULL DEFAULT now()
)`;

/** Takes an event that nobody has, or whose claim has lapsed. */
const CLAIM = `INSERT INTO stripe_webhook_events AS held (id, token, lapses_at)
VALUES ($1, $2, now() + $3::float8 * interval '1 millisecond')
ON CONFLICT (id) DO UPDATE SET token = excluded.token, lapses_at = excluded.lapses_at, claimed_at = now()
WHERE held.lapses_at <= now()
RETURNING id`;
const DONE = 'SELECT id FROM stripe_webhook_events WHERE id = $1 AND lapses_at IS NULL';
const COMPLETE = 'UPDATE stripe_webhook_events SET lapses_at = NULL WHERE id = $1 AND token = $2';
const RELEASE = 'DELETE FROM stripe_webhook_events WHERE id = $1 AND token = $2 AND lapses_at IS NOT NULL';

/**
 * Remembers handled events in a table of Postgres, for any number of processes.
 *
 * @param prefix - One for each endpoint: two that get the same event both have to handle it.
 * @param lease - Milliseconds after which the claim of a crashed process lapses; longer than any handler takes.
 */
export function postgresDedupe(query: PostgresQuery, { prefix = '', lease = 900_000 } = {}): DedupeStore {
  return {
    async claim(id, token) {
      if ((await query(CLAIM, [prefix + id, token, String(lease)])).rows.length > 0) return 'claimed';
      return (await query(DONE, [prefix + id])).rows.length > 0 ? 'done' : 'busy';
    },
    complete: (id, token) => query(COMPLETE, [prefix + id, token]),
    release: (id, token) => query(RELEASE, [prefix + id, token]),
  };
}
