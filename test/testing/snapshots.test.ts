import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const emulator = createEmulator({ now: () => Date.UTC(2026, 5, 1), rateLimit: { reads: 2, writes: 20 } });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const create = (idempotencyKey: string, name = 'Ada') => stripe.customers.create({ name }, { idempotencyKey });

beforeEach(() => emulator.reset());

describe('going back to a snapshot', () => {
  it('brings back the objects, the clock and the ids that come next', async () => {
    const ada = await stripe.customers.create({ name: 'Ada' });
    const before = emulator.snapshot();
    const first = await stripe.customers.create({ name: 'Grace' });
    await stripe.customers.update(ada.id, { name: 'Countess' });
    emulator.clock.advance(DAY);

    for (let time = 0; time < 2; time++) {
      emulator.restore(before);
      expect((await stripe.customers.list()).data.map(({ name }) => name)).toEqual(['Ada']);
      expect(emulator.clock.now()).toBe(Date.UTC(2026, 5, 1));
      expect((await stripe.customers.create({ name: 'Grace' })).id).toBe(first.id);
    }
  });

  it('repeats the answer to an idempotency key that was used before it', async () => {
    const first = await create('order-1');
    const before = emulator.snapshot();
    emulator.clock.advance(2 * DAY);
    await create('order-2');
    emulator.restore(before);

    const again = await create('order-1');
    expect([again.id, again.lastResponse.idempotentReplayed]).toEqual([first.id, true]);
    await expect(create('order-1', 'Grace')).rejects.toMatchObject({ name: 'StripeIdempotencyError' });
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('frees an idempotency key that was used after it', async () => {
    const before = emulator.snapshot();
    await create('order-1');
    emulator.restore(before);

    const again = await create('order-1', 'Grace');
    expect([again.name, again.lastResponse.idempotentReplayed]).toEqual(['Grace', false]);
  });

  it('keeps the keys of connected accounts apart', async () => {
    const elsewhere = { idempotencyKey: 'order-1', stripeAccount: 'acct_1' };
    const first = await stripe.customers.create({}, elsewhere);
    emulator.restore(emulator.snapshot());

    expect((await create('order-1')).lastResponse.idempotentReplayed).toBe(false);
    expect((await stripe.customers.create({}, elsewhere)).id).toBe(first.id);
  });

  it('answers whoever repeats a request whose answer was still under way', async () => {
    using slow = emulator.failNext({ latency: 20 });
    const first = create('order-1');
    while (slow.count === 0) await Promise.resolve();
    const before = emulator.snapshot();
    await expect(create('order-1')).rejects.toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    emulator.restore(before);

    expect((await create('order-1')).lastResponse.idempotentReplayed).toBe(true);
    expect((await create('order-1')).id).toBe((await first).id);
  });

  it('advances a test clock that was about to', async () => {
    const frozen_time = Date.UTC(2026, 0, 1) / 1000;
    const { id } = await stripe.testHelpers.testClocks.create({ frozen_time });
    await stripe.testHelpers.testClocks.advance(id, { frozen_time: frozen_time + 60 });
    const before = emulator.snapshot();
    for (let time = 0; time < 2; time++) {
      emulator.restore(before);
      const clock = await stripe.testHelpers.testClocks.retrieve(id);
      expect(clock).toMatchObject({ frozen_time: frozen_time + 60, status: 'ready' });
    }
  });

  it('does not hold requests of a time to come against the rate limit', async () => {
    const before = emulator.snapshot();
    emulator.clock.advance(DAY);
    await stripe.customers.list();
    await stripe.customers.list();
    await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 429 });
    emulator.restore(before);

    await expect(stripe.customers.list()).resolves.toMatchObject({ data: [] });
  });

  it('is refused for what is no snapshot', () => {
    const made: unknown = {};
    expect(() => Reflect.apply(emulator.restore, emulator, [made])).toThrow(TypeError);
  });
});
