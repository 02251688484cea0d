import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { createStripe, type Transport } from '../../src/index.ts';
import * as tables from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const { balance, customers, paymentIntents, refunds } = tables;

/** Those that the emulator answers. */
const actions = [balance, customers, paymentIntents, refunds].flatMap(({ name, actions: rows }) =>
  Object.entries<Action<unknown, unknown>>(rows).map(([key, row]) => ({ ...row, id: `${name}.${key}` })),
);

/** The action that a request is one of. Fixed segments go before placeholders. */
function actionOf(method: string, url: string) {
  const { pathname } = new URL(url);
  const fits = ({ path }: { path: string }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
  const found = actions.filter((action) => action.method === method && fits(action));
  return found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

const emulator = createEmulator();
const succeeded = new Set<string>();

/** Holds each answer to the schema of its action. */
const checked: Transport = async (request, signal) => {
  const response = await emulator.transport(request, signal);
  const body = String(await response.body());
  const action = actionOf(request.method, request.url);
  if (response.status === 200 && action !== undefined) {
    expect(action.result.safeParse(JSON.parse(body)), action.id).toMatchObject({ success: true });
    succeeded.add(action.id);
  }
  return { ...response, body: async () => body };
};

const stripe = createStripe({ apiKey: 'sk_test_1', transport: checked, maxRetries: 0 });
const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 2500, currency: 'usd', automatic_payment_methods, confirm: true } as const;

describe('the emulator answers', () => {
  it('what is asked about a customer', async () => {
    const { id } = await stripe.customers.create({
      address: { line1: 'Somewhere 1', city: 'Berlin', country: 'DE' },
      balance: -100,
      business_name: 'Analytical Engines',
      email: 'ada@example.com',
      invoice_settings: { custom_fields: [{ name: 'VAT', value: '1' }], rendering_options: { template: 'a' } },
      preferred_locales: ['de', 'en'],
      tax_id_data: [{ type: 'eu_vat', value: 'DE123456789' }],
      tax: { ip_address: '127.0.0.1' },
    });
    const everything = ['cash_balance', 'invoice_credit_balance', 'sources', 'subscriptions', 'tax', 'tax_ids'];
    const shown = await stripe.customers.retrieve(id, { expand: everything });
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(everything));
    await stripe.customers.update(id, { business_name: '', next_invoice_sequence: 7 });
    await stripe.customers.list({ limit: 1, expand: ['data.sources'] });
    await stripe.customers.search({ query: `email:'ada@example.com'`, expand: ['total_count'] });

    const { data: changes } = await stripe.customers.listBalanceTransactions(id);
    await stripe.customers.createBalanceTransaction(id, { amount: 5, currency: 'usd', expand: ['customer'] });
    await stripe.customers.updateBalanceTransaction(id, changes[0]?.id ?? '', { metadata: { a: 'b' } });
    await stripe.customers.retrieveBalanceTransaction(id, changes[0]?.id ?? '');

    const taxId = await stripe.customers.createTaxId(id, { type: 'us_ein', value: '12-3456789' });
    await stripe.customers.retrieveTaxId(id, taxId.id, { expand: ['owner.customer'] });
    await stripe.customers.listTaxIds(id);
    await stripe.customers.deleteTaxId(id, taxId.id);
    await stripe.customers.del(id);
    await stripe.customers.retrieve(id);
  });

  it('what is asked about cards and bank accounts of the older kind', async () => {
    const { id } = await stripe.customers.create({ source: 'tok_visa' });
    const bank = await stripe.customers.createSource(id, { source: 'btok_us' });
    await stripe.customers.retrieveSource(id, bank.id, { expand: ['customer'] });
    await stripe.customers.updateSource(id, bank.id, { account_holder_name: 'Ada' });
    await stripe.customers.verifySource(id, bank.id, { amounts: [32, 45] });
    await stripe.customers.listSources(id);
    await stripe.customers.deleteSource(id, bank.id);
  });

  it('what is asked about a payment by card, and gives it back', async () => {
    const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const { data: cards } = await stripe.customers.listPaymentMethods(customer);
    await stripe.customers.retrievePaymentMethod(customer, cards[0]?.id ?? '');
    const { id } = await stripe.paymentIntents.create({
      ...order,
      confirm: false,
      customer,
      capture_method: 'manual',
      amount_details: { line_items: [{ product_name: 'Book', quantity: 2, unit_cost: 1250 }] },
      payment_details: { order_reference: '1' },
      payment_method_options: { card: { request_incremental_authorization: 'if_available' } },
      shipping: { name: 'Ada', address: { line1: 'Somewhere 1' } },
    });
    await stripe.paymentIntents.listAmountDetailsLineItems(id);
    await stripe.paymentIntents.update(id, { description: 'Two books' });
    const deep = [
      'latest_charge.balance_transaction',
      'customer.sources',
      'amount_details.line_items',
      'payment_method',
    ];
    await stripe.paymentIntents.confirm(id, { payment_method: cards[0]?.id, expand: deep });
    const more = await stripe.paymentIntents.incrementAuthorization(id, { amount: 3000 });
    expect(more).toMatchObject({ amount: 3000, amount_capturable: 3000 });
    await stripe.paymentIntents.capture(id);
    await stripe.paymentIntents.retrieve(id, { expand: [...deep, 'latest_charge.refunds'] });
    await stripe.paymentIntents.list({ customer, expand: ['data.latest_charge.payment_intent.customer'] });
    await stripe.paymentIntents.search({ query: 'amount>2000 -status:"canceled"' });

    const refund = await stripe.refunds.create({
      payment_intent: id,
      amount: 500,
      expand: ['charge', 'payment_intent'],
    });
    await stripe.refunds.update(refund.id, { metadata: { reason: 'torn' } });
    await stripe.refunds.retrieve(refund.id, { expand: ['balance_transaction.source', 'customer'] });
    await stripe.refunds.list({ payment_intent: id });
    await stripe.balance.retrieve();
    const other = await stripe.paymentIntents.create({ amount: 2500, currency: 'eur' });
    await stripe.paymentIntents.cancel(other.id);
  });

  it('what is asked about a payment from a bank account that has to be proved', async () => {
    const { id } = await stripe.paymentIntents.create({
      ...order,
      payment_method_data: { type: 'us_bank_account', us_bank_account: { account_number: '000123456789' } },
      payment_method_options: { us_bank_account: { verification_method: 'microdeposits' } },
      mandate_data: { customer_acceptance: { type: 'offline', offline: {} } },
    });
    const wrong = stripe.paymentIntents.verifyMicrodeposits(id, { amounts: [1, 2] });
    await expect(wrong).rejects.toMatchObject({ param: 'amounts' });
    expect(await stripe.paymentIntents.verifyMicrodeposits(id, { amounts: [32, 45] })).toMatchObject({
      status: 'processing',
    });
  });

  it('what is asked about money sent in by bank transfer, and pays it out again', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
    await stripe.customers.createFundingInstructions(customer, {
      bank_transfer: { type: 'us_bank_transfer' },
      currency: 'usd',
      funding_type: 'bank_transfer',
    });
    await stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode: 'manual' } });
    const { id } = await stripe.paymentIntents.create({
      ...order,
      customer,
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: { customer_balance: { bank_transfer: { type: 'us_bank_transfer' } } },
    });
    emulator.receiveBankTransfer(customer, 4000, 'usd');
    const cash = async () => (await stripe.customers.retrieveCashBalance(customer)).available?.['usd'];
    expect(await stripe.paymentIntents.applyCustomerBalance(id, { amount: 1000 })).toMatchObject({
      status: 'requires_action',
    });
    expect(await stripe.paymentIntents.applyCustomerBalance(id)).toMatchObject({ status: 'succeeded' });
    expect(await cash()).toBe(1500);

    await stripe.refunds.create({ payment_intent: id, amount: 300 });
    expect(await cash()).toBe(1800);
    const payout = await stripe.refunds.create({ origin: 'customer_balance', customer, amount: 1800, currency: 'usd' });
    expect([payout.status, await cash()]).toEqual(['requires_action', 0]);
    expect(await stripe.refunds.cancel(payout.id)).toMatchObject({ status: 'canceled' });
    expect(await cash()).toBe(1800);
    await expect(stripe.refunds.cancel(payout.id)).rejects.toMatchObject({ statusCode: 400 });

    const { data: movements } = await stripe.customers.listCashBalanceTransactions(customer);
    expect(movements.map(({ type, net_amount }) => [type, net_amount])).toEqual([
      ['return_canceled', 1800],
      ['return_initiated', -1800],
      ['refunded_from_payment', 300],
      ['applied_to_payment', -1500],
      ['applied_to_payment', -1000],
      ['funded', 4000],
    ]);
    await stripe.customers.retrieveCashBalanceTransaction(customer, movements[2]?.id ?? '', {
      expand: ['refunded_from_payment.refund', 'customer'],
    });
  });

  it('each action at least once in all of this', () => {
    // Nothing gives a customer a discount yet, so that there is none to take away.
    const missing = actions.map(({ id }) => id).filter((id) => !succeeded.has(id));
    expect(missing).toEqual(['customers.deleteDiscount']);
  });
});
