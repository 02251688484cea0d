import {
  customers,
  invoices,
  subscriptionItems,
  subscriptionSchedules,
  subscriptions,
  testClocks,
} from '../../../src/resources/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { checkedStripe } from '../checked-stripe.ts';

const emulator = createEmulator({ now: () => Date.UTC(2026, 0, 1) });

/** Each answer is held to its schema, with all objects in it. */
export const { stripe } = checkedStripe(emulator, [
  customers,
  invoices,
  subscriptionItems,
  subscriptionSchedules,
  subscriptions,
  testClocks,
]);

/** Status and parameter of what is answered to a form as it stands. */
export async function refusal(path: string, body: string) {
  const headers = { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request(`https://api.stripe.com${path}`, { method: 'POST', headers, body });
  const response = await emulator.fetch(request);
  const answer: { readonly error?: { readonly param?: string } } = JSON.parse(await response.text());
  return [response.status, answer.error?.param];
}

export const DAY = 86_400;

/** Unix seconds of a moment of 2026, by UTC. Months are counted from 1. */
export const on = (month: number, day: number, hour = 0): number => Date.UTC(2026, month - 1, day, hour) / 1000;

/** A customer on a test clock of their own, who pays with a test card. */
export async function subscriber(start: number, method?: string) {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start });
  const { id } = await stripe.customers.create({ test_clock: clock.id, ...(method && { payment_method: method }) });
  if (method !== undefined) {
    const { data } = await stripe.customers.listPaymentMethods(id);
    await stripe.customers.update(id, { invoice_settings: { default_payment_method: data[0]?.id ?? '' } });
  }
  const advanceTo = async (frozen_time: number) => {
    const { status } = await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time });
    const after = await stripe.testHelpers.testClocks.retrieve(clock.id);
    return [status, after.status];
  };
  return { customer: id, clock: clock.id, advanceTo };
}

/** The id of a price, in dollars and cents. */
export async function priceOf(unit_amount: number, interval: 'day' | 'month' | 'week' | 'year' = 'month') {
  const product = await stripe.products.create({ name: `Plan of ${unit_amount}` });
  const { id } = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount,
    recurring: { interval },
  });
  return id;
}

/** What a subscription was billed: reason, status and total, oldest first. */
export async function bills(subscription: string) {
  const { data } = await stripe.invoices.list({ subscription, limit: 100 });
  return data.toReversed().map(({ billing_reason, status, total }) => [billing_reason, status, total]);
}

/** The period that a subscription's first item is in. */
export async function periodOf(subscription: string) {
  const { items } = await stripe.subscriptions.retrieve(subscription);
  const [item] = items.data;
  return [item?.current_period_start, item?.current_period_end];
}
