import { expect, it } from 'vitest';
import { createStripe, search } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });

async function charged(refunded: number): Promise<string> {
  const { id } = await stripe.charges.create({ amount: 1000, currency: 'usd', source: 'tok_visa' });
  if (refunded > 0) await stripe.refunds.create({ charge: id, amount: refunded });
  return id;
}

it('charges are found by how far they were refunded: wholly, in part, or not at all', async () => {
  const [none, part, whole] = [await charged(0), await charged(400), await charged(1000)];
  const found = async (query: string) => (await stripe.charges.search({ query })).data.map(({ id }) => id);

  expect(await found(search.charges.all(['refunded', ':', true]))).toEqual([whole]);
  expect(await found(search.charges.all(['refunded', ':', false]))).toEqual([part]);
  expect(await found(search.charges.all(['refunded', ':null']))).toEqual([none]);
  expect(await found(search.charges.all(['-refunded', ':null']))).toEqual([whole, part]);
});

it('charges can be searched by each field that a query can be written with', async () => {
  await charged(0);
  const query = search.charges.all(['-payment_method_details.card_present.last4', ':', '4242'], ['amount', ':', 1000]);
  expect((await stripe.charges.search({ query, expand: ['total_count'] })).data.length).toBeGreaterThan(0);
});
