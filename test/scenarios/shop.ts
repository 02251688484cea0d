import type Stripe from 'stripe';
import { START } from './controls.ts';
import { idOf } from './scenario.ts';

/** A price that is charged each month. */
export async function monthly(stripe: Stripe, unit_amount = 1000): Promise<string> {
  const price = await stripe.prices.create({
    unit_amount,
    currency: 'usd',
    recurring: { interval: 'month' },
    product_data: { name: `Plan ${unit_amount}` },
  });
  return price.id;
}

/** A customer with a card that invoices are charged to. */
export async function payer(stripe: Stripe, card = 'pm_card_visa', test_clock?: string): Promise<string> {
  const { id } = await stripe.customers.create({
    email: 'ada@example.com',
    ...(test_clock !== undefined && { test_clock }),
  });
  await useCard(stripe, id, card);
  return id;
}

/** From now on, a customer's invoices are charged to this card. */
export async function useCard(stripe: Stripe, customer: string, card: string): Promise<void> {
  const method = await stripe.paymentMethods.attach(card, { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
}

/** A draft invoice over one amount. */
export async function draft(
  stripe: Stripe,
  customer: string,
  amount = 2000,
  more: Stripe.InvoiceCreateParams = {},
): Promise<string> {
  const invoice = await stripe.invoices.create({ customer, ...more });
  await stripe.invoiceItems.create({ customer, invoice: invoice.id, amount, currency: 'usd' });
  return invoice.id;
}

/** An invoice that can be paid. */
export async function open(stripe: Stripe, customer: string, amount = 2000): Promise<string> {
  const invoice = await stripe.invoices.finalizeInvoice(await draft(stripe, customer, amount));
  return invoice.id;
}

/** A test clock that stands where every scenario begins. */
export async function clockOf(stripe: Stripe): Promise<string> {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START, name: 'Months go by' });
  return clock.id;
}

/** Moves a test clock and waits until all has happened that falls due. */
export async function advanceTo(stripe: Stripe, clock: string, frozen_time: number): Promise<void> {
  await stripe.testHelpers.testClocks.advance(clock, { frozen_time });
  for (let tries = 0; tries < 20; tries++) {
    const { status } = await stripe.testHelpers.testClocks.retrieve(clock);
    if (status === 'ready') return;
  }
  throw new Error('The test clock does not get ready.');
}

/** What one month costs a customer on a test clock, from the start. */
export async function subscribe(stripe: Stripe, more: Omit<Stripe.SubscriptionCreateParams, 'customer'> = {}) {
  const clock = await clockOf(stripe);
  const customer = await payer(stripe, 'pm_card_visa', clock);
  const price = await monthly(stripe);
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price }], ...more });
  return { clock, customer, price, id: subscription.id, item: idOf(subscription.items.data[0]), subscription };
}
