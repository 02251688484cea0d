import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStripe, fetchTransport, isStripeConnectionError } from '../../src/index.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';

const emulator = createEmulator();
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());
beforeEach(() => emulator.reset());

const throughFetch = fetchTransport((input, init) => emulator.fetch(new Request(input, init)));

const doors = {
  'in process': () => createStripe({ apiKey: 'sk_test_1', transport: emulator.transport }),
  'through fetch': () => createStripe({ apiKey: 'sk_test_1', transport: throughFetch }),
  'over HTTP': () => createStripe({ apiKey: 'sk_test_1', baseUrl: server.url }),
};

describe.each(Object.entries(doors))('the emulator %s', (_, open) => {
  it('keeps what it is given', async () => {
    await using stripe = open();
    const { id } = await stripe.customers.create({ name: 'Ada', metadata: { plan: 'pro' } });
    const customer = await stripe.customers.retrieve(id);

    expect(customer).toMatchObject({ id, name: 'Ada', metadata: { plan: 'pro' } });
    expect(customer.lastResponse.requestId).toMatch(/^req_\w+$/);
  });

  it('loses the answer to a request that was carried out, and the retry finds it done', async () => {
    await using stripe = open();
    emulator.failNext({ route: 'POST /v1/customers', isCarriedOut: true });
    const customer = await stripe.customers.create({ name: 'Ada' });

    expect(customer.lastResponse).toMatchObject({ attempts: 2, idempotentReplayed: true });
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('breaks the connection as often as told', async () => {
    await using stripe = open();
    emulator.failNext({ times: 2 });
    const error = await stripe.customers.create({}, { maxRetries: 1 }).catch((reason: unknown) => reason);

    expect(isStripeConnectionError(error) && error.attempts).toBe(2);
    expect((await stripe.customers.list()).data).toEqual([]);
  });
});

describe('the emulator', () => {
  it('answers the official client as it answers ours', async () => {
    const official = new Stripe('sk_test_1', { host: '127.0.0.1', port: server.port, protocol: 'http' });
    const { id } = await official.customers.create({ email: 'ada@example.com' });
    const stripe = doors['over HTTP']();

    expect(JSON.parse(JSON.stringify(await official.customers.retrieve(id)))).toEqual(
      await stripe.customers.retrieve(id),
    );
    await stripe.close();
  });

  it('answers with the status, the error and the headers that a test asks for', async () => {
    const stripe = doors['in process']();
    emulator.failNext({
      route: 'GET /v1/customers/{customer}',
      status: 429,
      error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Slow down.' },
      headers: { 'retry-after': '3600' },
    });
    await stripe.balance.retrieve();
    const error = await stripe.customers.retrieve('cus_1').catch((reason: unknown) => reason);

    expect(error).toMatchObject({ name: 'StripeRateLimitError', statusCode: 429, code: 'rate_limit', attempts: 1 });
  });

  it('says what came in, but not the key', async () => {
    const stripe = doors['in process']();
    await stripe.customers.create({ metadata: { a: '1' }, preferred_locales: ['de'] });

    expect(emulator.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/v1/customers',
        params: { metadata: { a: '1' }, preferred_locales: ['de'] },
      }),
    ]);
    expect(JSON.stringify(emulator.requests)).not.toContain('sk_test_1');
  });

  it('makes the same ids from the same seed, also after a reset', async () => {
    const ids = async (seed: number) => {
      const own = createEmulator({ seed });
      const stripe = createStripe({ apiKey: 'sk_test_1', transport: own.transport });
      const first = await stripe.customers.create({});
      own.reset();
      return [first.id, (await stripe.customers.create({})).id];
    };
    const [first, again] = await ids(7);

    expect(again).toBe(first);
    expect(await ids(7)).toEqual([first, again]);
    expect(await ids(8)).not.toContain(first);
  });

  it('listens on this machine only, unless told that others may come', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.1', 'example.com', '127.0.0.1.example.com'])
      await expect(emulator.listen({ host })).rejects.toThrow(/this machine only/);
    // No machine has this address (RFC 5737): it is the system that refuses.
    const elsewhere = emulator.listen({ host: '192.0.2.1', allowOtherMachines: true });
    await expect(elsewhere).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});
