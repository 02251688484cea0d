import Official from 'stripe';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { endpointServer } from './endpoint-server.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const official = new Official('sk_test_1');
let endpoint: Awaited<ReturnType<typeof endpointServer>>;

beforeAll(async () => {
  endpoint = await endpointServer();
});
afterAll(() => endpoint.close());
afterEach(() => {
  emulator.reset();
  emulator.webhooks.release();
  endpoint.received.length = 0;
  endpoint.state.status = 200;
});

const register = (enabled_events: ['*'] | ['customer.created'] = ['*']) =>
  stripe.webhookEndpoints.create({ url: endpoint.url, enabled_events });
const MINUTE = 60_000;

describe('webhook endpoints', () => {
  it('get their secret told once', async () => {
    const { id, secret } = await register();
    expect(secret).toMatch(/^whsec_\w{32}$/);
    expect(await stripe.webhookEndpoints.retrieve(id)).not.toHaveProperty('secret');
    expect(await stripe.webhookEndpoints.update(id, { description: 'x' })).not.toHaveProperty('secret');
    expect((await stripe.webhookEndpoints.list()).data).toMatchObject([{ id, status: 'enabled', description: 'x' }]);
    expect(JSON.stringify([(await stripe.webhookEndpoints.list()).data, emulator.webhooks])).not.toContain(secret);
  });

  it('get a signed request soon after what happened', async () => {
    const { secret = '' } = await register();
    const { id } = await stripe.customers.create({ name: 'Ada' });
    await expect.poll(() => endpoint.received).toHaveLength(1);
    const [{ body, headers } = { body: '', headers: {} }] = endpoint.received;
    const event = official.webhooks.constructEvent(body, String(headers['stripe-signature']), secret);
    expect(event).toMatchObject({ type: 'customer.created', pending_webhooks: 1, data: { object: { id } } });
    expect(headers['user-agent']).toMatch(/^stripe-connector-emulator/);
    expect(() => official.webhooks.constructEvent(`${body} `, String(headers['stripe-signature']), secret)).toThrow();
    await emulator.webhooks.deliver();
    expect((await stripe.events.retrieve(event.id)).pending_webhooks).toBe(0);
  });

  it('get only what they ask for, and nothing once they are switched off or deleted', async () => {
    const { id } = await register(['customer.created']);
    const customer = await stripe.customers.create({});
    await stripe.customers.update(customer.id, { name: 'Ada' });
    await emulator.webhooks.deliver();
    expect(emulator.webhooks.deliveries.map(({ type }) => type)).toEqual(['customer.created']);
    await stripe.webhookEndpoints.update(id, { disabled: true });
    await stripe.customers.create({});
    await stripe.webhookEndpoints.update(id, { disabled: false });
    await stripe.customers.create({});
    await stripe.webhookEndpoints.del(id);
    await emulator.webhooks.deliver();
    expect(endpoint.received).toHaveLength(1);
    expect(emulator.webhooks.deliveries.map(({ outcome }) => outcome)).toEqual(['succeeded', 'canceled']);
  });

  it.each([500, 302, 404])('get an event again, and again, after a status of %i', async (status) => {
    endpoint.state.status = status;
    await register();
    await stripe.customers.create({});
    await emulator.webhooks.deliver();
    expect((await stripe.events.list({ delivery_success: false })).data).toMatchObject([{ pending_webhooks: 1 }]);
    const [{ nextAttempt } = { nextAttempt: 0 }] = emulator.webhooks.deliveries;
    expect(nextAttempt).toBeGreaterThan(emulator.clock.now());
    endpoint.state.status = 200;
    emulator.clock.advance(MINUTE);
    await expect.poll(() => endpoint.received).toHaveLength(2);
    await emulator.webhooks.deliver();
    expect(emulator.webhooks.deliveries).toMatchObject([
      { outcome: 'succeeded', attempts: [{ status }, { status: 200 }] },
    ]);
    expect(endpoint.received[1]?.body).toBe(endpoint.received[0]?.body);
    expect((await stripe.events.list({ delivery_success: true })).data).toHaveLength(1);
  });

  it('are given up on after four attempts', async () => {
    endpoint.state.status = 500;
    await register();
    await stripe.customers.create({});
    for (let attempt = 0; attempt < 6; attempt++) await emulator.webhooks.deliver();
    expect(endpoint.received).toHaveLength(4);
    expect(emulator.webhooks.deliveries).toMatchObject([{ outcome: 'failed', nextAttempt: null }]);
  });

  it('on other machines are not called unless they are named', async () => {
    await stripe.webhookEndpoints.create({ url: 'https://example.com/hook', enabled_events: ['*'] });
    await stripe.customers.create({});
    const [delivery] = await emulator.webhooks.deliver();
    expect(delivery?.attempts[0]).not.toHaveProperty('status');
    expect(delivery?.attempts[0]?.error).toContain("webhookHosts: ['example.com']");
  });

  it.each(['ftp://127.0.0.1/', 'nonsense', 'http://a:b@127.0.0.1/'])('are not taken at %s', async (url) => {
    const refused = stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    await expect(refused).rejects.toMatchObject({ param: 'url', code: 'url_invalid' });
  });

  it('get the events of connected accounts where they are made for that', async () => {
    const own = await register();
    const connect = await stripe.webhookEndpoints.create({ url: endpoint.url, enabled_events: ['*'], connect: true });
    await stripe.customers.create({}, { stripeAccount: 'acct_other' });
    await stripe.customers.create({});
    await emulator.webhooks.deliver();
    expect(emulator.webhooks.deliveries.map(({ endpoint: id }) => id)).toEqual([connect.id, own.id]);
    // Both are on their way at once.
    const accounts = endpoint.received.map(({ body }) => JSON.parse(body).account);
    expect(accounts.toSorted()).toEqual(['acct_other', undefined]);
  });

  it('get nothing more after a reset', async () => {
    endpoint.state.status = 500;
    await register();
    await stripe.customers.create({});
    await emulator.webhooks.deliver();
    await stripe.customers.create({});
    emulator.reset();
    expect(emulator.webhooks.deliveries).toEqual([]);
    await emulator.webhooks.deliver();
    expect(endpoint.received).toHaveLength(1);
  });

  it('get what is due also after a server of the emulator’s was closed', async () => {
    const servers = [await emulator.listen(), await emulator.listen()];
    endpoint.state.status = 500;
    await register();
    await stripe.customers.create({});
    await emulator.webhooks.deliver();
    for (const server of servers) await server.close();
    endpoint.state.status = 200;
    expect(await emulator.webhooks.deliver()).toMatchObject([{ outcome: 'succeeded' }]);
    expect(endpoint.received).toHaveLength(2);
  });
});
