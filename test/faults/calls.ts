import { expect } from 'vitest';
import type { Client } from '../../src/core/index.ts';
import type { Arrival } from '../support/server.ts';

type Requester = Pick<Client<Record<never, never>>, 'request'>;

/** A call of each kind: one that needs an idempotency key, and two that are safe to repeat as they are. */
export const CALLS = [
  {
    method: 'POST',
    call: (stripe: Requester) => stripe.request('POST /v1/customers', { email: 'a@example.com' }),
    advice: /repeat it with the idempotency key stripe-connector-/,
  },
  {
    method: 'GET',
    call: (stripe: Requester) => stripe.request('GET /v1/customers/{customer}', { customer: 'cus_1' }),
    advice: /It is safe to repeat\./,
  },
  {
    method: 'DELETE',
    call: (stripe: Requester) => stripe.request('DELETE /v1/customers/{customer}', { customer: 'cus_1' }),
    advice: /repeating it is safe/,
  },
] as const;

/** A POST carries one key, the same on every attempt and on what the caller gets; a GET or v1 DELETE carries none. */
export function expectKeys(method: string, arrivals: readonly Arrival[], reported: unknown): void {
  const keys = arrivals.map(({ headers }) => headers['idempotency-key']);
  if (method === 'POST') expect(reported).toMatch(/^stripe-connector-[\da-f-]{36}$/);
  else expect(reported).toBeUndefined();
  expect(new Set([...keys, reported]).size).toBe(1);
}

/** Every attempt came with the same method, path and body. */
export function expectSameRequest(arrivals: readonly Arrival[]): void {
  const requests = arrivals.map(({ method, path, body }) => `${method} ${path} ${body.toString()}`);
  expect(new Set(requests).size).toBe(1);
}

/** Before each attempt after the first there was a wait, of at least so long. */
export function expectWaits(arrivals: readonly Arrival[], ...atLeastMs: readonly number[]): void {
  const waits = arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? at));
  expect(waits).toHaveLength(atLeastMs.length);
  // Timers fire up to a millisecond early by this clock.
  for (const [index, least] of atLeastMs.entries()) expect(waits[index]).toBeGreaterThanOrEqual(least - 1);
}
