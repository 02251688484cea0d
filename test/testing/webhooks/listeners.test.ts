import Official from 'stripe';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator, type WebhookListener } from '../../../src/testing/index.ts';
import { settle } from '../../support/wait.ts';

const emulator = createEmulator({ seed: 7 });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const official = new Official('sk_test_1');
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  emulator.reset();
  emulator.webhooks.release();
});

const on = (listener: WebhookListener, options?: Parameters<typeof emulator.webhooks.on>[1]) =>
  ends.push(emulator.webhooks.on(listener, options));

/** The names of the customers that a listener is told of, in order. */
function names(): string[] {
  const told: string[] = [];
  on(({ payload }) => {
    told.push(JSON.parse(payload).data.object.name);
  });
  return told;
}

async function createCustomers(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await stripe.customers.create({ name: `${number}` });
}

describe('a function in place of an endpoint', () => {
  it('is told without a socket, with a signature that holds', async () => {
    const types: string[] = [];
    on(({ payload, header }) => {
      types.push(official.webhooks.constructEvent(payload, header, emulator.webhooks.secret).type);
    });
    await createCustomers(1);
    await emulator.webhooks.deliver();
    expect(types).toEqual(['customer.created']);
  });

  it('may ask for some types, and have a secret of its own', async () => {
    const types: string[] = [];
    const secret = 'whsec_own';
    on(
      ({ payload, header }) => {
        types.push(official.webhooks.constructEvent(payload, header, secret).type);
      },
      { events: ['product.created'], secret },
    );
    await createCustomers(1);
    await stripe.products.create({ name: 'Book' });
    await emulator.webhooks.deliver();
    expect(types).toEqual(['product.created']);
  });

  it('is told again after it threw, or answered with another status than 2xx', async () => {
    const answers: (() => unknown)[] = [
      () => {
        throw new Error('no database');
      },
      () => new Response(null, { status: 503 }),
      () => new Response(null, { status: 204 }),
    ];
    on(() => answers.shift()?.());
    await createCustomers(1);
    await emulator.webhooks.deliver();
    await emulator.webhooks.deliver();
    const [delivery] = await emulator.webhooks.deliver();
    expect(delivery).toMatchObject({
      outcome: 'succeeded',
      attempts: [{ error: 'no database' }, { status: 503 }, { status: 204 }],
    });
  });

  it('is told, in one delivery, of what it causes itself', async () => {
    const told = names();
    on(({ payload }) => {
      const { name } = JSON.parse(payload).data.object;
      return name === '0' ? stripe.customers.create({ name: 'thanks' }) : undefined;
    });
    await createCustomers(1);
    await emulator.webhooks.deliver();
    expect(told).toEqual(['0', 'thanks']);
  });
});

describe('a listener', () => {
  it('is told one thing at a time, in order, however long it takes', async () => {
    const steps: string[] = [];
    const open: (() => void)[] = [];
    on(async ({ payload }) => {
      const { name } = JSON.parse(payload).data.object;
      steps.push(`begin ${name}`);
      await new Promise<void>((resolve) => open.push(resolve));
      steps.push(`end ${name}`);
    });
    await createCustomers(2);
    await expect.poll(() => open.length).toBe(1);
    open.shift()?.();
    await expect.poll(() => open.length).toBe(1);
    await stripe.customers.create({ name: 'late' });
    const delivered = emulator.webhooks.deliver();
    await settle(5);
    expect(steps).toEqual(['begin 0', 'end 0', 'begin 1']);
    open.shift()?.();
    await expect.poll(() => open.length).toBe(1);
    open.shift()?.();
    await delivered;
    expect(steps.slice(3)).toEqual(['end 1', 'begin late', 'end late']);
  });

  it('that never answers has failed after ten seconds, and holds nobody up', async () => {
    vi.useFakeTimers();
    on(() => new Promise(() => {}));
    const isTold = new Promise((resolve) => on(resolve));
    await createCustomers(1);
    const delivered = emulator.webhooks.deliver();
    await isTold;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await delivered).toMatchObject([
      { outcome: 'pending', attempts: [{ error: 'no answer within 10 seconds' }] },
      { outcome: 'succeeded' },
    ]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('that causes events without end is told that it does, and nothing more', async () => {
    let count = 0;
    on(({ payload }) => {
      count++;
      return stripe.customers.update(JSON.parse(payload).data.object.id, { name: `${count}` });
    });
    await createCustomers(1);
    await expect(emulator.webhooks.deliver()).rejects.toThrow(
      /new events 1000 times over, last customer.updated. Does one change what it is told of/,
    );
    const told = count;
    expect(await emulator.webhooks.deliver()).toEqual([]);
    expect(count).toBe(told);
  });

  it('is told the same again, whatever others have said meanwhile', async () => {
    const bodies: string[] = [];
    on(() => 'taken');
    on(({ payload }) => new Response(null, { status: bodies.push(payload) === 1 ? 500 : 200 }));
    await createCustomers(1);
    await emulator.webhooks.deliver();
    await emulator.webhooks.deliver();
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });
});

describe('webhooks that are held', () => {
  it('wait to be delivered, or released', async () => {
    const told = names();
    emulator.webhooks.hold();
    await createCustomers(2);
    await settle(5);
    expect(told).toEqual([]);
    emulator.webhooks.release();
    await expect.poll(() => told).toEqual(['0', '1']);
  });

  it('come in another order, the same for the same seed', async () => {
    const told = names();
    emulator.webhooks.hold();
    await createCustomers(5);
    await emulator.webhooks.deliver({ order: 'reversed' });
    expect(told).toEqual(['4', '3', '2', '1', '0']);
    for (const _ of [1, 2]) {
      emulator.reset();
      await createCustomers(5);
      await emulator.webhooks.deliver({ order: 'shuffled' });
    }
    const [first, second] = [told.slice(5, 10), told.slice(10)];
    expect(second).toEqual(first);
    expect(first).not.toEqual(['0', '1', '2', '3', '4']);
    expect(first.toSorted()).toEqual(['0', '1', '2', '3', '4']);
  });

  it('come twice where duplicates are wanted, and count as delivered once', async () => {
    const told = names();
    emulator.webhooks.hold();
    await createCustomers(2);
    await emulator.webhooks.deliver({ duplicates: true });
    expect(told).toEqual(['0', '0', '1', '1']);
    expect(emulator.webhooks.deliveries).toMatchObject([{ outcome: 'succeeded' }, { outcome: 'succeeded' }]);
  });

  it('have to be held before an order is asked for', async () => {
    names();
    await createCustomers(2);
    await expect(emulator.webhooks.deliver({ order: 'reversed' })).rejects.toThrow(/hold\(\)/);
  });

  it('are not sent for what a snapshot has undone', async () => {
    const told = names();
    emulator.webhooks.hold();
    const snapshot = emulator.snapshot();
    await createCustomers(1);
    emulator.restore(snapshot);
    await emulator.webhooks.deliver();
    expect(told).toEqual([]);
  });
});
