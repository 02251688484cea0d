import { beforeEach, describe, expect, it } from 'vitest';
import { customerSessions, customers, taxRates } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(customers, customerSessions, taxRates);
const post = (path: string, params: Readonly<Record<string, unknown>> = {}) =>
  stripe.request(`POST /v1/${path}`, params);

let [customer, other] = ['', ''];
beforeEach(async () => {
  emulator.reset();
  customer = (await stripe.customers.create({ name: 'Ada' })).id;
  other = (await stripe.customers.create({ name: 'Bob' })).id;
});

describe('what belongs to a customer', () => {
  it('is listed for that customer only', async () => {
    emulator.receiveBankTransfer(customer, 500, 'usd');
    emulator.receiveBankTransfer(other, 700, 'usd');
    await stripe.customers.createBalanceTransaction(other, { amount: 5, currency: 'usd' });
    await stripe.customers.createTaxId(other, { type: 'us_ein', value: '12-3456789' });
    await stripe.customers.createSource(other, { source: 'tok_visa' });
    const { data } = await stripe.customers.listCashBalanceTransactions(customer);
    expect(data.map(({ net_amount }) => net_amount)).toEqual([500]);
    for (const list of [
      stripe.customers.listBalanceTransactions(customer),
      stripe.customers.listTaxIds(customer),
      stripe.customers.listSources(customer),
    ])
      expect((await list).data).toEqual([]);
    const [foreign] = (await stripe.customers.listCashBalanceTransactions(other)).data;
    const refused = stripe.customers.retrieveCashBalanceTransaction(customer, foreign?.id ?? '');
    await expect(refused).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' });
  });

  it('is found by type and by whether it may be shown again', async () => {
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.paymentMethods.attach('pm_usBankAccount_success', { customer });
    await stripe.paymentMethods.update(id, { allow_redisplay: 'always' });
    const ids = async (params: Parameters<typeof stripe.customers.listPaymentMethods>[1]) =>
      (await stripe.customers.listPaymentMethods(customer, params)).data.map((one) => one.id);
    expect(await ids({})).toHaveLength(2);
    expect(await ids({ allow_redisplay: 'always' })).toEqual([id]);
    expect(await ids({ type: 'card' })).toEqual([id]);
  });

  it.each([
    ['iban', ['iban']],
    ['sort_code', []],
  ] as const)('includes bank details of the kinds asked for: %s', async (asked, types) => {
    const { bank_transfer: shown } = await stripe.customers.createFundingInstructions(customer, {
      bank_transfer: {
        type: 'eu_bank_transfer',
        eu_bank_transfer: { country: 'DE' },
        requested_address_types: [asked],
      },
      currency: 'eur',
      funding_type: 'bank_transfer',
    });
    expect(shown.financial_addresses.map(({ type }) => type)).toEqual(types);
  });

  it('is not listed with other customers where it has a test clock', async () => {
    const { id: test_clock } = await stripe.testHelpers.testClocks.create({ frozen_time: 1_800_000_000 });
    const clocked = await stripe.customers.create({ test_clock });
    const ids = async (params: Parameters<typeof stripe.customers.list>[0]) =>
      (await stripe.customers.list(params)).data.map(({ id }) => id);
    expect(await ids({})).toEqual([other, customer]);
    expect(await ids({ test_clock })).toEqual([clocked.id]);
    await expect(stripe.customers.list({ test_clock: 'clock_0' })).rejects.toMatchObject({ param: 'test_clock' });
    await expect(stripe.customers.create({ test_clock: 'clock_0' })).rejects.toMatchObject({ param: 'test_clock' });
  });
});

describe('keys to a customer', () => {
  it('of a page open what is switched on, for half an hour', async () => {
    const { components, created, expires_at } = await stripe.customerSessions.create({
      customer,
      components: {
        payment_element: { enabled: true, features: { payment_method_save: 'enabled' } },
        customer_sheet: { enabled: false },
      },
    });
    expect(expires_at - created).toBe(1800);
    expect(components?.payment_element).toMatchObject({
      enabled: true,
      features: {
        payment_method_save: 'enabled',
        payment_method_remove: 'disabled',
        payment_method_redisplay_limit: 3,
      },
    });
    expect(components?.customer_sheet).toMatchObject({ enabled: false, features: null });
    expect(components?.buy_button).toEqual({ enabled: false });
  });

  it('of an app are given back once', async () => {
    const key = await stripe.ephemeralKeys.create({ customer }, { apiVersion: '2026-10-28.endive' });
    expect(key.expires - key.created).toBe(3600);
    expect(await stripe.ephemeralKeys.del(key.id)).not.toHaveProperty('secret');
    await expect(stripe.ephemeralKeys.del(key.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it.each(['customer_sessions', 'ephemeral_keys'])('are not made for nobody at %s', async (path) => {
    const rest = path === 'customer_sessions' ? { components: { buy_button: { enabled: true } } } : {};
    await expect(post(path, rest)).rejects.toMatchObject({ code: 'parameter_missing', param: 'customer' });
    const refused = { statusCode: 400, code: 'resource_missing', param: 'customer' };
    await expect(post(path, { ...rest, customer: 'cus_0' })).rejects.toMatchObject(refused);
  });

  it.each(['issuing_card', 'verification_session'])('to %s are not emulated', async (param) => {
    await expect(post('ephemeral_keys', { [param]: 'x_1' })).rejects.toMatchObject({ code: 'not_emulated' });
  });
});

describe('what is set up once', () => {
  it.each([-1, 100.5])('has no tax rate of %d percent', async (percentage) => {
    const refused = stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage });
    await expect(refused).rejects.toMatchObject({ param: 'percentage' });
  });

  it('has tax rates that are found by whether they are used, and whether prices include them', async () => {
    const rate = (inclusive: boolean) => stripe.taxRates.create({ display_name: 'VAT', inclusive, percentage: 19 });
    const [added, included] = [await rate(false), await rate(true)];
    await stripe.taxRates.update(added.id, { active: false });
    const ids = async (params: Parameters<typeof stripe.taxRates.list>[0]) =>
      (await stripe.taxRates.list(params)).data.map(({ id }) => id);
    expect(await ids({ active: true })).toEqual([included.id]);
    expect(await ids({ inclusive: false })).toEqual([added.id]);
  });

  it('has features, one for each lookup key that is in use', async () => {
    const create = (name: string) => post('entitlements/features', { name, lookup_key: 'fast' });
    const first = await create('Fast');
    await expect(create('Faster')).rejects.toMatchObject({ param: 'lookup_key' });
    await post(`entitlements/features/${String(Reflect.get(Object(first), 'id'))}`, { active: false });
    await create('Faster');
    const names = async (archived: boolean) => {
      const list = await stripe.request('GET /v1/entitlements/features', { archived });
      const data: readonly unknown[] = Reflect.get(Object(list), 'data');
      return data.map((one) => Reflect.get(Object(one), 'name'));
    };
    expect(await names(true)).toEqual(['Fast']);
    expect(await names(false)).toEqual(['Faster']);
  });
});
