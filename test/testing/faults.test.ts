import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStripe, fetchTransport, isStripeConnectionError } from '../../src/index.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';

const emulator = createEmulator();
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());
beforeEach(() => emulator.reset());
afterEach(() => {
  vi.useRealTimers();
});

const throughFetch = fetchTransport((input, init) => emulator.fetch(new Request(input, init)));
const settings = { apiKey: 'sk_test_1', maxRetries: 0 };
const stripe = createStripe({ ...settings, transport: emulator.transport });

const doors = {
  'in process': () => createStripe({ ...settings, transport: emulator.transport }),
  'through fetch': () => createStripe({ ...settings, transport: throughFetch }),
  'over HTTP': () => createStripe({ ...settings, baseUrl: server.url }),
};

const reasonOf = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );
const names = async () => (await stripe.customers.list()).data.map(({ name }) => name);

describe.each(Object.entries(doors))('a fault %s', (_, open) => {
  it('breaks the body off after the change was made', async () => {
    await using client = open();
    emulator.failNext({ route: 'POST /v1/customers', connection: 'truncated' });
    const error = await reasonOf(client.customers.create({ name: 'Ada' }));

    expect(isStripeConnectionError(error)).toBe(true);
    expect(await names()).toEqual(['Ada']);
  });

  it('breaks the connection before the change was made, or after', async () => {
    await using client = open();
    emulator.failNext({ connection: 'reset' });
    emulator.failNext({ connection: 'reset', isCarriedOut: true });
    const errors = [
      await reasonOf(client.customers.create({ name: 'Ada' })),
      await reasonOf(client.customers.create({ name: 'Grace' })),
    ];

    expect(errors.map(isStripeConnectionError)).toEqual([true, true]);
    expect(await names()).toEqual(['Grace']);
  });

  it('answers with an error although the change was made', async () => {
    await using client = open();
    emulator.failNext({ status: 503, isCarriedOut: true, error: { message: 'Down.' } });

    expect(await reasonOf(client.customers.create({ name: 'Ada' }))).toMatchObject({
      name: 'StripeAPIError',
      statusCode: 503,
      message: expect.stringContaining('Down.'),
    });
    expect(await names()).toEqual(['Ada']);
  });

  it('answers with a page that is no JSON', async () => {
    await using client = open();
    emulator.failNext({ status: 502, body: '<h1>Bad gateway</h1>', headers: { 'Content-Type': 'text/html' } });

    expect(await reasonOf(client.balance.retrieve())).toMatchObject({
      statusCode: 502,
      headers: { 'content-type': 'text/html' },
      message: expect.stringContaining('Bad gateway'),
    });
  });

  it('lets the answer come late, and right', async () => {
    await using client = open();
    using slow = emulator.fail({ latency: 20 });
    const customer = await client.customers.create({ name: 'Ada' });

    expect(customer.name).toBe('Ada');
    expect(customer.lastResponse.durationMs).toBeGreaterThanOrEqual(19);
    expect(slow.count).toBe(1);
  });
});

describe('latency', () => {
  it('keeps a key in use until the answer has come, also for whoever stopped waiting for it', async () => {
    vi.useFakeTimers();
    emulator.failNext({ latency: 5000 });
    const options = { idempotencyKey: 'order-1' };
    const controller = new AbortController();
    const first = reasonOf(stripe.customers.create({ name: 'Ada' }, { ...options, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    expect(await first).toMatchObject({ name: 'AbortError' });

    const early = reasonOf(stripe.customers.create({ name: 'Ada' }, options));
    expect(await early).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    await vi.advanceTimersByTimeAsync(4000);
    const late = await stripe.customers.create({ name: 'Ada' }, options);
    expect(late.lastResponse.idempotentReplayed).toBe(true);
    expect(await names()).toEqual(['Ada']);
  });

  it('keeps no process alive once its client has given up', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const waits = () =>
      timers.mock.calls.flatMap(([, delay], at) => (delay === 61_000 ? (timers.mock.results[at] ?? []) : []));
    const slow = createEmulator({ latency: 61_000 });
    const over = await slow.listen();
    const direct = createStripe({ ...settings, transport: slow.transport });
    await using remote = createStripe({ ...settings, baseUrl: over.url });
    for (const [index, client] of [direct, remote].entries()) {
      const controller = new AbortController();
      const call = reasonOf(client.balance.retrieve({}, { signal: controller.signal }));
      await expect.poll(waits).toHaveLength(index + 1);
      controller.abort('enough');
      expect(await call).toBe('enough');
    }
    await over.close();

    await expect.poll(() => waits().map(({ value }) => value.hasRef())).toEqual([false, false]);
  });

  it('of the whole emulator makes a client give up in time', async () => {
    const slow = createEmulator({ latency: 60_000 });
    const client = createStripe({ ...settings, transport: slow.transport, timeout: 10 });

    expect(await reasonOf(client.balance.retrieve())).toMatchObject({ name: 'StripeTimeoutError' });
  });
});

describe('a fault meets', () => {
  const status = 500;
  const fails = async (promise: PromiseLike<unknown>) => (await reasonOf(promise)) !== undefined;

  it('as many requests as it says, of the route that it says', async () => {
    const fault = emulator.fail({ route: 'GET /v1/customers/{customer}', status, times: 2 });
    const { id } = await stripe.customers.create({});
    const outcomes: boolean[] = [];
    for (let round = 0; round < 3; round++) outcomes.push(await fails(stripe.customers.retrieve(id)));

    expect(outcomes).toEqual([true, true, false]);
    expect(fault.count).toBe(2);
    expect(await fails(stripe.customers.listPaymentMethods(id))).toBe(false);
  });

  it('any verb, and anything below a path', async () => {
    using _fault = emulator.fail({ route: '* /v1/customers/*', status });

    expect(await fails(stripe.customers.listPaymentMethods('cus_1'))).toBe(true);
    expect(await fails(stripe.customers.del('cus_1'))).toBe(true);
    expect(await fails(stripe.customers.list())).toBe(false);
  });

  it('all requests until it is removed', async () => {
    const one = emulator.fail({ status });
    expect(await fails(stripe.balance.retrieve())).toBe(true);
    one.remove();
    expect(await fails(stripe.balance.retrieve())).toBe(false);
    emulator.fail({ status });
    emulator.failNext({ status, times: 10 });
    emulator.clearFaults();
    expect(await fails(stripe.balance.retrieve())).toBe(false);
  });

  it('some at random, the same from the same seed', async () => {
    const outcomes = async (seed: number) => {
      const own = createEmulator({ seed });
      const client = createStripe({ ...settings, transport: own.transport });
      own.fail({ status, probability: 0.3 });
      const all: boolean[] = [];
      for (let round = 0; round < 200; round++) all.push(await fails(client.balance.retrieve()));
      return all;
    };
    const first = await outcomes(1);
    const share = first.filter((failed) => failed).length / first.length;

    expect(await outcomes(1)).toEqual(first);
    expect(await outcomes(2)).not.toEqual(first);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it.each([
    [{ route: '/v1/refunds' }, /not a verb and a path/],
    [{ times: 0 }, /times: 0/],
    [{ probability: 2 }, /probability: 2/],
    [{ status: 99 }, /status: 99/],
    [{ latency: -1 }, /latency: -1/],
  ])('nothing, being refused, where it makes no sense: %o', (fault, message) => {
    expect(() => emulator.failNext(fault)).toThrow(message);
  });
});

describe('a rate limit', () => {
  it('refuses what is more than so many reads and writes of one account within a second', async () => {
    let time = 0;
    const own = createEmulator({ rateLimit: 'test', now: () => time });
    const client = createStripe({ ...settings, transport: own.transport });
    const read = (stripeAccount = 'acct_1') => reasonOf(client.customers.list({}, { stripeAccount }));
    const write = () => reasonOf(client.customers.create({}, { stripeAccount: 'acct_1', idempotencyKey: 'k' }));
    for (let round = 0; round < 25; round++) expect([await read(), await write()]).toEqual([undefined, undefined]);

    const refused = await read();
    expect(refused).toMatchObject({
      name: 'StripeRateLimitError',
      statusCode: 429,
      code: 'rate_limit',
      headers: { 'stripe-rate-limited-reason': 'global-rate', 'retry-after': '1', 'stripe-should-retry': 'true' },
    });
    expect(await write()).toMatchObject({ code: 'rate_limit' });
    expect(await read('acct_2')).toBeUndefined();
    time += 999;
    expect(await read()).toMatchObject({ code: 'rate_limit' });
    time += 1;
    expect([await read(), await write()]).toEqual([undefined, undefined]);
  });

  it('is a hundred of each in live mode, or any other', async () => {
    const admitted = async (own: ReturnType<typeof createEmulator>) => {
      const client = createStripe({ ...settings, transport: own.transport });
      let count = 0;
      while ((await reasonOf(client.balance.retrieve())) === undefined) count++;
      return count;
    };
    const now = () => 0;
    expect(await admitted(createEmulator({ rateLimit: 'live', now }))).toBe(100);
    expect(await admitted(createEmulator({ rateLimit: { reads: 3, writes: 1 }, now }))).toBe(3);
    expect(() => createEmulator({ rateLimit: { reads: 0, writes: 1 } })).toThrow(/at least one/);
  });
});
