import { expect, it } from 'vitest';
import { on, priceOf, stripe, subscriber } from './shop.ts';

const start = on(1, 1);

/** What the lines of an invoice are noted with. */
async function notesOn(invoice: string) {
  const { data } = await stripe.invoices.listLineItems(invoice);
  return data.map(({ metadata }) => metadata);
}

async function subscribed() {
  const { customer, advanceTo } = await subscriber(start, 'pm_card_visa');
  const items = [{ price: await priceOf(1000) }];
  const { id, latest_invoice } = await stripe.subscriptions.create({ customer, items, metadata: { order: '1' } });
  const latest = async () => String((await stripe.subscriptions.retrieve(id)).latest_invoice);
  return { id, customer, advanceTo, latest, first: String(latest_invoice) };
}

it('the lines of a subscription’s invoices carry its metadata, on the first invoice and on renewals', async () => {
  const { first, latest, advanceTo } = await subscribed();
  expect(await notesOn(first)).toEqual([{ order: '1' }]);
  await advanceTo(on(2, 1, 2));
  expect(await latest()).not.toBe(first);
  expect(await notesOn(await latest())).toEqual([{ order: '1' }]);
});

it('a draft follows the metadata of its subscription, and an invoice that is finalized keeps its own', async () => {
  const { id, first, latest, advanceTo } = await subscribed();
  await advanceTo(on(2, 1));
  await stripe.subscriptions.update(id, { metadata: { order: '2' } });
  const draft = await stripe.invoices.retrieve(await latest());
  expect(draft.status).toBe('draft');
  expect(draft.parent?.subscription_details?.metadata).toEqual({ order: '2' });
  expect(await notesOn(draft.id)).toEqual([{ order: '2' }]);
  expect(await notesOn(first)).toEqual([{ order: '1' }]);
});

it('a line whose metadata was changed itself no longer follows the subscription', async () => {
  const { id, latest, advanceTo } = await subscribed();
  await advanceTo(on(2, 1));
  const invoice = await latest();
  const { data } = await stripe.invoices.listLineItems(invoice);
  await stripe.invoices.updateLineItem(invoice, data[0]?.id ?? '', { metadata: { order: 'mine' } });
  await stripe.subscriptions.update(id, { metadata: { order: '2' } });
  expect(await notesOn(invoice)).toEqual([{ order: 'mine' }]);
});

it('what a customer is billed for once has no metadata of the subscription', async () => {
  const { id, customer, latest, advanceTo } = await subscribed();
  await stripe.invoiceItems.create({ customer, subscription: id, amount: 500, currency: 'usd' });
  await advanceTo(on(2, 1));
  expect(await notesOn(await latest())).toEqual([{}, { order: '1' }]);
  await stripe.subscriptions.update(id, { metadata: { order: '2' } });
  expect(await notesOn(await latest())).toEqual([{}, { order: '2' }]);
});
