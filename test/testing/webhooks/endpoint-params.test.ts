import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';

const emulator = createEmulator({ webhookHosts: ['app.invalid'] });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const url = 'http://127.0.0.1:1/';
const raw = (path: `POST /v1/${string}`, params: Readonly<Record<string, unknown>>) => stripe.request(path, params);

beforeEach(() => {
  emulator.reset();
  emulator.webhooks.release();
});

describe('a webhook endpoint', () => {
  it.each([
    [{ enabled_events: [] }, 'enabled_events'],
    [{ enabled_events: ['customer.create'] }, 'enabled_events[0]'],
    [{ url: 'ftp://127.0.0.1/' }, 'url'],
  ])('is not changed to %j', async (params, param) => {
    const { id } = await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    await expect(raw(`POST /v1/webhook_endpoints/${id}`, params)).rejects.toMatchObject({ statusCode: 400, param });
    await expect(raw('POST /v1/webhook_endpoints', { url, enabled_events: ['*'], ...params })).rejects.toMatchObject({
      param,
    });
    expect(await stripe.webhookEndpoints.retrieve(id)).toMatchObject({ url, enabled_events: ['customer.created'] });
  });

  it('is one of sixteen at the most', async () => {
    const create = () => stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    const { id } = await create();
    for (let count = 1; count < 16; count++) await create();
    await expect(create()).rejects.toThrow(/16/);
    await stripe.webhookEndpoints.del(id);
    expect(await create()).toMatchObject({ status: 'enabled' });
  });

  it('goes on being signed for, and for connected accounts, after it was changed', async () => {
    const { id } = await stripe.webhookEndpoints.create({ url, enabled_events: ['*'], connect: true });
    await stripe.webhookEndpoints.update(id, { enabled_events: ['product.created'] });
    emulator.webhooks.hold();
    await stripe.products.create({ name: 'Book' }, { stripeAccount: 'acct_other' });
    await stripe.products.create({ name: 'Pen' });
    await stripe.customers.create({}, { stripeAccount: 'acct_other' });
    expect(emulator.webhooks.deliveries).toMatchObject([{ endpoint: id, type: 'product.created' }]);
  });

  it('that cannot be reached says why', async () => {
    await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    await stripe.webhookEndpoints.create({ url: 'http://app.invalid/', enabled_events: ['*'] });
    await stripe.customers.create({});
    const errors = (await emulator.webhooks.deliver()).map(({ attempts }) => attempts[0]?.error);
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toMatch(/^fetch failed/);
  });

  it('is sent to a minute, an hour and three hours after failures', async () => {
    let calls = 0;
    const end = emulator.webhooks.on(() => {
      calls++;
      throw 'no error';
    });
    emulator.webhooks.hold();
    await stripe.customers.create({});
    const waits: number[] = [];
    for (;;) {
      const [delivery] = await emulator.webhooks.deliver();
      if (delivery?.nextAttempt == null) break;
      waits.push(delivery.nextAttempt - (delivery.attempts.at(-1)?.at ?? 0));
    }
    end();
    expect(waits).toEqual([60_000, 3_600_000, 10_800_000]);
    expect(calls).toBe(4);
    expect(emulator.webhooks.deliveries[0]?.attempts[0]).toMatchObject({ error: expect.stringMatching(/no error/) });
  });
});

describe('events', () => {
  it('are asked for by one kind of filter, and twenty types at the most', async () => {
    const list = (params: Parameters<typeof stripe.events.list>[0]) => stripe.events.list(params);
    await expect(list({ type: 'customer.*', types: ['customer.created'] })).rejects.toMatchObject({ param: 'types' });
    const types = Array.from({ length: 21 }, () => 'customer.created' as const);
    await expect(list({ types })).rejects.toMatchObject({ param: 'types' });
    expect((await list({ types: types.slice(1) })).data).toEqual([]);
  });

  it.each([
    ['customer.created', 1],
    ['customer.*', 1],
    ['*', 1],
    ['cus*er.*ed', 1],
    ['*.created*', 1],
    ['customer', 0],
    ['customer.*.created', 0],
    ['customer.created.*', 0],
    ['*.updated', 0],
  ])('of the type %s: %i', async (type, count) => {
    await stripe.customers.create({});
    expect((await stripe.events.list({ type })).data).toHaveLength(count);
  });
});
