import { afterEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const prototypeNames = Reflect.ownKeys(Object.prototype);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeNames);
  emulator.reset();
});

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('metadata under the name %s', (name) => {
  const named = (value: string): Record<string, string> => JSON.parse(`{"${name}":"${value}"}`);

  it('is kept, changed and unset like any other', async () => {
    const { id } = await stripe.products.create({ name: 'Tea', metadata: { ...named('1'), other: 'x' } });
    const kept = async () => Object.entries((await stripe.products.retrieve(id)).metadata);
    expect(await kept()).toEqual([
      [name, '1'],
      ['other', 'x'],
    ]);

    await stripe.products.update(id, { metadata: named('2') });
    expect(await kept()).toContainEqual([name, '2']);
    await stripe.products.update(id, { metadata: named('') });
    expect(await kept()).toEqual([['other', 'x']]);
  });

  it('is kept by customers too, and told by their events', async () => {
    const { id } = await stripe.customers.create({ metadata: named('1') });
    const after = await stripe.customers.update(id, { metadata: named('2') });

    expect(Object.entries(after.metadata ?? {})).toEqual([[name, '2']]);
    const { data } = await stripe.events.list({ type: 'customer.updated' });
    expect(JSON.stringify(data[0]?.data.previous_attributes)).toContain(`"metadata":{"${name}":"1"}`);
  });

  it('is among what came in, and found by a search', async () => {
    const { id } = await stripe.customers.create({ metadata: named('1') });
    expect(JSON.stringify(emulator.requests.at(-1)?.params)).toBe(`{"metadata":{"${name}":"1"}}`);
    const { data } = await stripe.customers.search({ query: `metadata["${name}"]:"1"` });
    expect(data.map((one) => one.id)).toEqual([id]);
  });

  it.each([
    ['/v1/customers', `metadata[${name}][a]=1`, `metadata[${name}]`],
    ['/v1/products', `name=a&metadata[${name}][]=1`, `metadata[${name}]`],
    ['/v1/coupons', `amount_off=1&currency=usd&currency_options[${name}][amount_off]=1`, `currency_options[${name}]`],
    ['/v1/coupons', `amount_off=1&currency=usd&currency_options[${name}]=1`, `currency_options[${name}]`],
    ['/v1/customers', `address[${name}]=1`, `address[${name}]`],
  ])('is refused where it could be none: %s %s', async (path, body, param) => {
    const headers = { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await emulator.fetch(new Request(`http://emulator${path}`, { method: 'POST', body, headers }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param } });
  });
});
