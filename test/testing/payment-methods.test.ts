import { beforeEach, describe, expect, it } from 'vitest';
import { customers, paymentMethods } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(customers, paymentMethods);

let customer: string;
beforeEach(async () => {
  emulator.reset();
  ({ id: customer } = await stripe.customers.create({}));
});

const attached = (id = 'pm_card_visa') => stripe.paymentMethods.attach(id, { customer });

describe('a payment method', () => {
  it('is changed in what is given, and in nothing else', async () => {
    const { id } = await attached();
    const first = await stripe.paymentMethods.update(id, {
      allow_redisplay: 'always',
      billing_details: { name: 'Ada', email: 'ada@example.com', address: { city: 'Berlin' } },
      card: { exp_month: 3, exp_year: 2031, networks: { preferred: 'visa' } },
      metadata: { a: '1' },
    });
    expect(first).toMatchObject({
      allow_redisplay: 'always',
      billing_details: { name: 'Ada', email: 'ada@example.com', address: { city: 'Berlin', line1: null } },
      card: { exp_month: 3, exp_year: 2031, last4: '4242', networks: { available: ['visa'], preferred: 'visa' } },
    });
    const second = await stripe.paymentMethods.update(id, {
      billing_details: { name: '', address: '' },
      card: { exp_year: 2032, networks: { preferred: '' } },
    });
    expect(second).toMatchObject({
      allow_redisplay: 'always',
      billing_details: { name: null, email: 'ada@example.com', address: null },
      card: { exp_month: 3, exp_year: 2032, networks: { preferred: null } },
      metadata: { a: '1' },
    });
    expect(await stripe.paymentMethods.retrieve(id)).toEqual(second);
  });

  it('of a bank is changed as one', async () => {
    const { id } = await attached('pm_usBankAccount_success');
    const params = { us_bank_account: { account_holder_type: 'company', account_type: 'savings' } } as const;
    expect(await stripe.paymentMethods.update(id, params)).toMatchObject(params);
    await expect(stripe.paymentMethods.update(id, { card: { exp_month: 1 } })).rejects.toMatchObject({ param: 'card' });
    await expect(stripe.paymentMethods.update((await attached()).id, params)).rejects.toMatchObject({
      param: 'us_bank_account',
    });
  });

  it.each([
    [{ exp_month: 13 }, 'invalid_expiry_month', 'card[exp_month]'],
    [{ exp_year: 2025 }, 'invalid_expiry_year', 'card[exp_year]'],
    [{ exp_year: 2099 }, 'invalid_expiry_year', 'card[exp_year]'],
    [{ networks: { preferred: 'mastercard' } }, undefined, 'card[networks][preferred]'],
  ])('is not changed to %j', async (card, code, param) => {
    const { id } = await attached();
    await expect(stripe.paymentMethods.update(id, { card })).rejects.toMatchObject({ code, param });
  });

  it('is changed only while a customer has it', async () => {
    const { id } = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
    await expect(stripe.paymentMethods.update(id, { metadata: { a: '1' } })).rejects.toThrow(/attached/);
    await stripe.paymentMethods.attach(id, { customer });
    expect(await stripe.paymentMethods.update(id, { metadata: { a: '1' } })).toMatchObject({ metadata: { a: '1' } });
  });

  it('is attached to a customer that there is', async () => {
    const attach = (params: Readonly<Record<string, unknown>>) =>
      stripe.request('POST /v1/payment_methods/pm_card_visa/attach', params);
    await expect(attach({ customer: 'cus_0' })).rejects.toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'customer',
    });
    await expect(attach({})).rejects.toMatchObject({ code: 'parameter_missing', param: 'customer' });
    await expect(attach({ customer_account: 'acct_1' })).rejects.toMatchObject({ statusCode: 501 });
    expect((await stripe.paymentMethods.list({ customer })).data).toEqual([]);
  });

  it('is no longer what its customer pays invoices with once it is detached', async () => {
    const { id } = await attached();
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: id } });
    expect(await stripe.paymentMethods.detach(id)).toMatchObject({ customer: null });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({
      invoice_settings: { default_payment_method: null },
    });
    await expect(stripe.paymentMethods.detach(id)).rejects.toThrow(/not attached/);
    await expect(attached(id)).rejects.toThrow(/detached/);
  });

  it('is not copied from another account', async () => {
    const create = (params: Readonly<Record<string, unknown>>) => stripe.request('POST /v1/payment_methods', params);
    for (const params of [{ payment_method: 'pm_card_visa' }, { customer }])
      await expect(create(params)).rejects.toMatchObject({ statusCode: 501, code: 'not_emulated' });
    await expect(create({})).rejects.toMatchObject({ code: 'parameter_missing', param: 'type' });
  });
});

describe('a card of the older kind', () => {
  it('is changed to a date that a card can have', async () => {
    const { id } = await stripe.customers.createSource(customer, { source: 'tok_visa' });
    const update = (params: { exp_month?: string; exp_year?: string }) =>
      stripe.customers.updateSource(customer, id, params);
    expect(await update({ exp_month: '2', exp_year: '2030' })).toMatchObject({ exp_month: 2, exp_year: 2030 });
    const refused = { statusCode: 402, code: 'invalid_expiry_month', param: 'exp_month' };
    for (const exp_month of ['0', '13', '1.5', 'May'])
      await expect(update({ exp_month })).rejects.toMatchObject(refused);
    await expect(update({ exp_year: '2025' })).rejects.toMatchObject({ code: 'invalid_expiry_year' });
    await expect(update({ exp_year: 'soon' })).rejects.toMatchObject({ code: 'invalid_expiry_year' });
  });
});

describe('a payment method made of its details', () => {
  it('keeps what is said of its bank account', async () => {
    const said = { routing_number: '021000021', account_holder_type: 'company', account_type: 'savings' } as const;
    const us_bank_account = { ...said, account_number: '000123456789' };
    const method = await stripe.paymentMethods.create({ type: 'us_bank_account', us_bank_account });
    expect(method.us_bank_account).toMatchObject({ ...said, last4: '6789' });
  });

  it('goes over the network that is preferred, if the card is of it', async () => {
    const card = (preferred: 'mastercard' | 'visa') => ({ token: 'tok_visa', networks: { preferred } });
    const method = await stripe.paymentMethods.create({ type: 'card', card: card('visa') });
    expect(method.card?.networks).toEqual({ available: ['visa'], preferred: 'visa' });
    const refused = stripe.paymentMethods.create({ type: 'card', card: card('mastercard') });
    await expect(refused).rejects.toMatchObject({ statusCode: 400, param: 'card[networks][preferred]' });
  });
});

it('a list for an account that stands for a customer is refused, not empty', async () => {
  const refusal = { statusCode: 400, code: 'resource_missing', param: 'customer_account' };
  const params = { customer_account: 'acct_none' };
  await expect(stripe.paymentIntents.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.invoices.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.invoiceItems.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.creditNotes.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.setupIntents.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.subscriptions.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.subscriptionSchedules.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.promotionCodes.list(params)).rejects.toMatchObject(refusal);
  await expect(stripe.paymentMethods.list(params)).rejects.toMatchObject(refusal);
});
