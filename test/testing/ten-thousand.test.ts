import { expect, it } from 'vitest';
import { createStripe, isStripeError } from '../../src/index.ts';
import { createEmulator, type Fault } from '../../src/testing/index.ts';
import { seededRandom } from '../support/random.ts';

const FAULTS: readonly Fault[] = [
  {},
  { isCarriedOut: true },
  { status: 500 },
  { status: 503, isCarriedOut: true },
  { status: 429, error: { type: 'invalid_request_error', code: 'rate_limit' } },
];

it('holds exactly as many customers as were wanted, whatever was lost before or after it made them', async () => {
  const random = seededRandom(1);
  const emulator = createEmulator();
  let failures = 0;
  const stripe = createStripe({
    apiKey: 'sk_test_1',
    maxRetries: 0,
    transport: (request, signal) => {
      if (random() < 0.2) emulator.failNext(FAULTS[Math.floor(random() * FAULTS.length)] ?? {});
      return emulator.transport(request, signal);
    },
  });
  /** Repeats at once what the client would repeat after a while. */
  const create = async (index: number): Promise<string> => {
    try {
      const params = { email: `${index}@example.com` };
      return (await stripe.customers.create(params, { idempotencyKey: `customer-${index}` })).id;
    } catch (error) {
      if (!isStripeError(error) || !error.retryable) throw error;
      failures++;
      return create(index);
    }
  };

  const ids = await Promise.all(Array.from({ length: 10_000 }, (_, index) => create(index)));

  expect(failures).toBeGreaterThan(1500);
  expect(new Set(ids).size).toBe(10_000);
  const reader = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  const emails = new Set<string | null>();
  let count = 0;
  for await (const { email } of reader.customers.list({ limit: 100 })) {
    emails.add(email);
    count++;
  }
  expect([count, emails.size]).toEqual([10_000, 10_000]);
}, 30_000);
