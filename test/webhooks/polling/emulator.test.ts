import { expect, expectTypeOf, test } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { pollEvents } from '../../../src/webhooks/index.ts';

test('events of the emulator arrive in order, typed, and go on from a stored cursor', async () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  await stripe.customers.create({ name: 'before' });
  const types = ['customer.created', 'customer.deleted'] as const;
  const start = pollEvents(stripe, { types, once: true });
  for await (const event of start) throw new Error(`${event.type} is from before`);

  const { id } = await stripe.customers.create({ name: 'Ada' });
  await stripe.customers.update(id, { name: 'Grace' });
  const seen: unknown[] = [];
  const first = pollEvents(stripe, { types, cursor: start.cursor, once: true });
  for await (const event of first) {
    expectTypeOf(event.type).toEqualTypeOf<'customer.created' | 'customer.deleted'>();
    if (event.type === 'customer.created') seen.push(event.data.object.name);
  }
  expect(seen).toEqual(['Ada']);

  await stripe.customers.del(id);
  for await (const event of pollEvents(stripe, { types, cursor: first.cursor, once: true })) seen.push(event.type);
  expect(seen).toEqual(['Ada', 'customer.deleted']);
});

test('events of a connected account are polled by its id', async () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  const { id } = await stripe.accounts.create({ type: 'express', country: 'US' });
  const start = pollEvents(stripe, { stripeAccount: id, types: ['customer.created'], once: true });
  for await (const event of start) throw new Error(`${event.type} is from before`);
  await stripe.customers.create({ name: 'platform' });
  await stripe.customers.create({ name: 'connected' }, { stripeAccount: id });
  const names: unknown[] = [];
  const options = { stripeAccount: id, types: ['customer.created'], cursor: start.cursor, once: true } as const;
  for await (const event of pollEvents(stripe, options)) names.push(event.data.object.name);
  expect(names).toEqual(['connected']);
});
