import { describe, expect, test } from 'vitest';
import * as resources from '../../src/resources/index.ts';
import { accepted, refused } from './refused.ts';

const payment = { amount: 100, currency: 'usd' };
const invoice = { customer: 'cus_1' };
const subscription = { customer: 'cus_1', items: [{ price: 'price_1' }] };
const price = { currency: 'usd', product: 'prod_1' };
const data = { currency: 'usd', product: 'prod_1', recurring: { interval: 'month' } };
const both = { unit_amount: 1, unit_amount_decimal: '1' };
const phase = { items: [{ price: 'price_1' }] };

/** The path that the only problem is at. */
async function problemAt(action: string, ...args: readonly unknown[]): Promise<string> {
  const lines = await refused(action, ...args);
  expect(lines).toHaveLength(1);
  return lines[0]?.split(': ')[0] ?? '';
}

describe('what Stripe asks of several parameters together is checked before asking Stripe', () => {
  test.each([
    ['refunds.create', {}, 'payment_intent'],
    ['refunds.create', { amount: 100 }, 'payment_intent'],
    ['charges.create', payment, 'source'],
    [
      'charges.create',
      { ...payment, source: 'tok_visa', application_fee: 1, transfer_data: { destination: 'acct_1', amount: 1 } },
      'application_fee',
    ],
    ['paymentIntents.create', { ...payment, off_session: true }, 'off_session'],
    ['paymentIntents.create', { ...payment, confirm: false, return_url: 'https://example.com' }, 'return_url'],
    ['invoices.create', { ...invoice, days_until_due: 30 }, 'days_until_due'],
    ['invoices.create', { ...invoice, due_date: 1_900_000_000, collection_method: 'charge_automatically' }, 'due_date'],
    ['invoices.update', 'in_1', { collection_method: 'charge_automatically', days_until_due: 3 }, 'days_until_due'],
    ['invoices.createPreview', { schedule: 'sub_sched_1', subscription: 'sub_1' }, 'subscription'],
    ['invoices.createPreview', { schedule_details: {}, subscription_details: {} }, 'subscription_details'],
    [
      'invoiceItems.create',
      { ...invoice, price_data: { currency: 'usd', product: 'prod_1', ...both } },
      'price_data.unit_amount_decimal',
    ],
    ['subscriptions.create', { ...subscription, days_until_due: 30 }, 'days_until_due'],
    ['subscriptions.create', { ...subscription, trial_from_plan: true, trial_end: 'now' }, 'trial_end'],
    [
      'subscriptions.create',
      { ...subscription, billing_cycle_anchor: 1_900_000_000, billing_cycle_anchor_config: { day_of_month: 1 } },
      'billing_cycle_anchor_config',
    ],
    [
      'subscriptions.create',
      { ...invoice, items: [{ price: 'price_1' }, { price: 'price_1', price_data: { ...data, unit_amount: 1 } }] },
      'items[1].price_data',
    ],
    [
      'subscriptions.create',
      { ...invoice, items: [{ price_data: { ...data, ...both } }] },
      'items[0].price_data.unit_amount_decimal',
    ],
    [
      'subscriptionItems.create',
      { subscription: 'sub_1', price: 'price_1', price_data: { ...data, unit_amount: 1 } },
      'price_data',
    ],
    ['subscriptionSchedules.create', { phases: [phase] }, 'customer'],
    ['subscriptionSchedules.create', { from_subscription: 'sub_1', phases: [phase] }, 'phases'],
    [
      'subscriptionSchedules.create',
      { ...invoice, phases: [{ ...phase, end_date: 1_900_000_000, duration: { interval: 'month' } }] },
      'phases[0].duration',
    ],
    ['prices.create', { currency: 'usd', unit_amount: 1 }, 'product'],
    ['prices.create', { ...price, unit_amount: 1, product_data: { name: 'x' } }, 'product_data'],
    ['prices.create', price, 'unit_amount'],
    ['prices.create', { ...price, ...both }, 'unit_amount_decimal'],
    ['prices.create', { ...price, tiers: [{ up_to: 'inf', unit_amount: 1 }] }, 'tiers'],
    ['products.create', { name: 'x', default_price_data: { currency: 'usd' } }, 'default_price_data.unit_amount'],
    ['events.list', { type: 'charge.failed', types: ['charge.failed'] }, 'types'],
    ['paymentMethods.create', { card: { token: 'tok_visa' } }, 'type'],
    ['paymentMethods.attach', 'pm_1', {}, 'customer'],
  ])('%s %o', async (action, ...rest) => {
    const path = rest.pop();
    expect(await problemAt(action, ...rest)).toBe(path);
  });

  test.each([
    ['refunds.create', { charge: 'ch_1' }],
    ['refunds.create', { origin: 'customer_balance', customer: 'cus_1', amount: 100, currency: 'usd' }],
    ['charges.create', { ...payment, customer: 'cus_1' }],
    ['paymentIntents.create', { ...payment, confirm: true, off_session: true, return_url: 'https://example.com' }],
    ['paymentIntents.create', { ...payment, off_session: false, mandate_data: '' }],
    ['paymentIntents.confirm', 'pi_1', { off_session: true, return_url: 'https://example.com' }],
    ['invoices.create', { ...invoice, collection_method: 'send_invoice', days_until_due: 30 }],
    ['invoices.create', { ...invoice, subscription: 'sub_1', days_until_due: 30 }],
    ['invoices.update', 'in_1', { days_until_due: 30 }],
    ['subscriptions.create', { ...subscription, collection_method: 'send_invoice', days_until_due: 30 }],
    ['subscriptions.update', 'sub_1', { days_until_due: 30, trial_from_plan: false, trial_end: 'now' }],
    ['subscriptionSchedules.create', { from_subscription: 'sub_1' }],
    ['subscriptionSchedules.create', { customer_account: 'acct_1', phases: [phase] }],
    [
      'prices.create',
      { ...price, billing_scheme: 'tiered', tiers_mode: 'volume', tiers: [{ up_to: 'inf', unit_amount: 1 }] },
    ],
    ['prices.create', { ...price, custom_unit_amount: { enabled: true } }],
    ['paymentMethods.create', { customer: 'cus_1', payment_method: 'pm_1' }],
  ])('%s %o breaks none', async (action, ...args) => {
    await accepted(action, ...args);
  });
});

describe('a rule', () => {
  test('is told together with everything else that is wrong', async () => {
    const params = { amont: 1, curency: 'usd', amount: '5', customer: 'pm_1', expand: ['chrage'], metadata: '{"a":1}' };
    const lines = await refused('refunds.create', params);
    expect(lines.map((line) => line.split(': ')[0]).toSorted()).toEqual(
      ['amont', 'amount', 'curency', 'customer', 'expand[0]', 'metadata', 'payment_intent'].toSorted(),
    );
  });

  test('says what it asks in a sentence of its own', () => {
    const rules = Object.values(resources).flatMap(({ actions }) =>
      Object.values(actions).flatMap((action) => ('rules' in action ? (action.rules ?? []) : [])),
    );
    expect(rules.length).toBeGreaterThan(20);
    for (const { says, check } of rules) {
      expect(says).toMatch(/^[A-Z`].*\.$/);
      // Whatever stands where it looks, it does not fall over.
      for (const value of [undefined, null, 1, 'x', [], [null], {}, { a: {} }]) {
        const names = ['items', 'phases', 'price_data', 'transfer_data', 'automatic_payment_methods', 'tiers'];
        check(Object.fromEntries(names.map((name) => [name, value])));
      }
    }
  });
});
