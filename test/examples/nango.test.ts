import { expect, it } from 'vitest';
import { createCustomer, type Nango, type NangoSync, syncCustomers } from '../../examples/platforms/nango.ts';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

let time = Date.parse('2026-06-01T00:00:00Z');
const emulator = createEmulator({ now: () => time, apiKeys: ['sk_test_1'] });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });

/** The platform's side: it adds the key, parses JSON, and throws what is no success. */
const nango: Nango = {
  async proxy({ method, endpoint, headers, data }) {
    expect(headers).not.toHaveProperty('Authorization');
    const signed = { ...headers, Authorization: 'Bearer sk_test_1' };
    const response = await emulator.fetch(
      new Request(`https://api.stripe.com${endpoint}`, { method, headers: signed, body: data }),
    );
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      data: await response.json(),
    };
    if (!response.ok) throw Object.assign(new Error('refused'), { response: answer });
    return answer;
  },
};

/** One run of the sync, and what it saved and deleted. */
async function sync(lastSyncDate?: Date) {
  const saved: unknown[] = [];
  const deleted: unknown[] = [];
  const run: NangoSync = {
    ...nango,
    lastSyncDate,
    batchSave: async (records) => saved.push(...records),
    batchDelete: async (records) => deleted.push(...records),
  };
  await syncCustomers.fetchData(run);
  return { saved, deleted };
}

it('a Nango action creates a customer through the proxy, and reports what Stripe refuses', async () => {
  expect(await createCustomer.exec(nango, { email: 'ada@example.com' })).toMatchObject({ ok: true });
  expect(await createCustomer.exec(nango, { email: 'ada@example.com', payment_method: 'pm_none' })).toMatchObject({
    ok: false,
    error: { code: 'resource_missing', status: 400 },
  });
});

it('a Nango sync takes all at first, then what has changed, each once and in its last state', async () => {
  emulator.reset();
  const [kept, gone] = [await stripe.customers.create({ name: 'Ada' }), await stripe.customers.create({ name: 'Eve' })];
  expect((await sync()).saved).toMatchObject([{ id: gone.id }, { id: kept.id }]);
  time += 60_000;
  const lastSync = new Date(time);
  expect(await sync(lastSync)).toEqual({ saved: [], deleted: [] });
  await stripe.customers.update(kept.id, { name: 'Grace' });
  await stripe.customers.update(kept.id, { name: 'Hedy' });
  await stripe.customers.update(gone.id, { name: 'Eva' });
  time += 1000;
  await stripe.customers.del(gone.id);
  const changed = await sync(lastSync);
  expect(changed.saved).toMatchObject([{ id: kept.id, name: 'Hedy' }]);
  expect(changed.deleted).toEqual([{ id: gone.id }]);
});
