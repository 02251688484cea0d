import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isStripeError } from '../../src/core/index.ts';
import { failure, json, openChunks, reset, shortBody } from '../support/answers.ts';
import { clientOf, TRANSPORTS } from '../support/client.ts';
import { seededRandom } from '../support/random.ts';
import { type Answer, serveWith } from '../support/server.ts';

const AT_A_TIME = 400;

interface Customer {
  readonly id: string;
  readonly email: string;
}

const conflict = { type: 'invalid_request_error', code: 'lock_timeout', message: 'Another request is under way.' };
const FAILURES: readonly Answer[] = [
  failure(500),
  failure(409, conflict),
  failure(429, { code: 'rate_limit' }),
  reset,
  shortBody,
  openChunks,
];

/** Creates customers, once per idempotency key, and fails a fifth of the requests: some before it has, some after. */
async function serveUnreliably(seed: number) {
  const random = seededRandom(seed);
  const created: Customer[] = [];
  const byKey = new Map<string, Customer>();
  let failures = 0;
  let lostResults = 0;

  const create = (key: string, body: string): Customer => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const customer = { id: `cus_${created.length}`, email: new URLSearchParams(body).get('email') ?? '' };
    created.push(customer);
    byKey.set(key, customer);
    return customer;
  };
  const server = await serveWith((response, arrival) => {
    const { headers, body } = arrival;
    const isFailing = random() < 0.2;
    const comesTooLate = random() < 0.5;
    if (isFailing) {
      failures++;
      if (comesTooLate) {
        lostResults++;
        create(String(headers['idempotency-key']), body.toString());
      }
      FAILURES[Math.floor(random() * FAILURES.length)]?.(response, arrival);
    } else {
      json(200, create(String(headers['idempotency-key']), body.toString()))(response, arrival);
    }
  });
  return { server, created, failures: () => failures, lostResults: () => lostResults };
}

/** fetch takes twice as long, and what is proven does not lie in it. */
const RUNS = TRANSPORTS.map((run) => ({ ...run, customers: run.transport === 'undici' ? 10_000 : 2500 }));

describe.each(RUNS)('over $transport', ({ config, customers }) => {
  // The shortest waits that there are.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
  afterEach(() => void vi.restoreAllMocks());

  it(`creates ${customers} customers, none twice, though every fifth request fails`, { timeout: 180_000 }, async () => {
    const { server, created, failures, lostResults } = await serveUnreliably(20_260_101);
    await using _ = server;
    await using stripe = clientOf(server, config());
    let calls = 0;

    /** As the errors advise: what may have taken effect is repeated with the same key, until it is certain. */
    const create = async (email: string): Promise<Customer> => {
      let idempotencyKey: string | undefined;
      for (;;) {
        calls++;
        try {
          return await stripe.request<Customer & Record<string, unknown>>(
            'POST /v1/customers',
            { email },
            { idempotencyKey },
          );
        } catch (error) {
          if (!isStripeError(error) || !error.retryable || error.idempotencyKey === undefined) throw error;
          idempotencyKey = error.idempotencyKey;
        }
      }
    };
    let next = 0;
    const worker = async () => {
      while (next < customers) {
        const email = `${next++}@example.com`;
        expect((await create(email)).email).toBe(email);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));

    expect(created).toHaveLength(customers);
    expect(new Set(created.map(({ email }) => email)).size).toBe(customers);
    // The faults were what they were meant to be.
    expect(failures() / server.arrivals.length).toBeGreaterThan(0.18);
    expect(failures() / server.arrivals.length).toBeLessThan(0.22);
    expect(lostResults()).toBeGreaterThan(customers / 12);
    expect(calls).toBeLessThan(customers * 1.02);
  });
});
