import { http } from 'msw';
import { setupServer } from 'msw/node';
import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStripe, fetchTransport, isStripeConnectionError } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const server = setupServer(...emulator.handlers(http));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
beforeEach(() => emulator.reset());

const ours = createStripe({ apiKey: 'sk_test_1', transport: fetchTransport(), maxRetries: 1 });
// The official client looks for `fetch` when it is made: after msw has taken its place.
const official = {
  'over node:http': () => new Stripe('sk_test_1', { maxNetworkRetries: 1 }),
  'over fetch': () => new Stripe('sk_test_1', { maxNetworkRetries: 1, httpClient: Stripe.createFetchHttpClient() }),
};

describe('behind msw, without a change to what is tested', () => {
  it('our client is answered over fetch', async () => {
    const { id } = await ours.customers.create({ name: 'Ada' });
    expect(await ours.customers.retrieve(id)).toMatchObject({ name: 'Ada' });
  });

  it.each(Object.entries(official))('the official client is answered %s', async (_, open) => {
    const stripe = open();
    const { id } = await stripe.customers.create({ name: 'Ada', metadata: { plan: 'pro' } });

    expect(await stripe.customers.retrieve(id)).toMatchObject({ name: 'Ada', metadata: { plan: 'pro' } });
    await expect(stripe.customers.retrieve('cus_0')).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('an upload goes to the host of files', async () => {
    const file = new File(['text'], 'a.txt', { type: 'text/plain' });
    await Promise.resolve(ours.files.create({ purpose: 'dispute_evidence', file })).catch(() => {});

    expect(emulator.requests.at(0)).toMatchObject({ path: '/v1/files', params: { purpose: 'dispute_evidence' } });
  });

  it('a connection that breaks is one for the client, too', async () => {
    emulator.fail({ route: 'POST /v1/customers', connection: 'reset', isCarriedOut: true, times: 1 });
    const customer = await ours.customers.create({ name: 'Ada' });
    expect(customer.lastResponse).toMatchObject({ attempts: 2, idempotentReplayed: true });

    emulator.fail({ connection: 'reset' });
    const error: unknown = await Promise.resolve(ours.balance.retrieve()).catch((reason: unknown) => reason);
    expect(isStripeConnectionError(error)).toBe(true);
    await expect(official['over fetch']().balance.retrieve()).rejects.toMatchObject({ type: 'StripeConnectionError' });
  });
});
