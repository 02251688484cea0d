import { beforeEach, describe, expect, it } from 'vitest';
import { customers } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(customers);

let customer: string;
beforeEach(async () => {
  emulator.reset();
  ({ id: customer } = await stripe.customers.create({ name: 'Ada' }));
});

describe('a tax id', () => {
  it.each([
    ['eu_vat', 'DE123456789', 'DE'],
    ['eu_vat', 'EL123456789', 'GR'],
    ['eu_vat', '123456789', null],
    ['eu_oss_vat', 'EU123456789', null],
    ['ca_gst_hst', '123456789RT0002', 'CA'],
    ['us_ein', '12-3456789', 'US'],
  ])('of type %s, such as %s, is of the country %s', async (type, value, country) => {
    expect(await stripe.customers.createTaxId(customer, { type, value })).toMatchObject({ type, value, country });
  });

  it.each([
    ['eu_cat', 'DE123456789', 'type'],
    ['eu_vat', '1', 'value'],
    ['eu_vat', '', 'value'],
  ])('of type %s is not %j', async (type, value, param) => {
    await expect(stripe.customers.createTaxId(customer, { type, value })).rejects.toMatchObject({ param });
    expect((await stripe.customers.listTaxIds(customer)).data).toEqual([]);
  });
});

describe('the details of a customer', () => {
  it('set how invoices are drawn up, one by one, and are unset one by one', async () => {
    const update = async (invoice_settings: Parameters<typeof stripe.customers.update>[1] & object) =>
      (await stripe.customers.update(customer, invoice_settings)).invoice_settings;
    const given = {
      custom_fields: [{ name: 'Order', value: '7' }],
      footer: 'Thanks',
      rendering_options: { amount_tax_display: 'exclude_tax' },
    } as const;
    expect(await update({ invoice_settings: given })).toEqual({
      ...given,
      default_payment_method: null,
      rendering_options: { amount_tax_display: 'exclude_tax', template: null },
    });
    expect(await update({ invoice_settings: { rendering_options: '' } })).toMatchObject({
      footer: 'Thanks',
      rendering_options: null,
    });
    expect(await update({ invoice_settings: { custom_fields: '', footer: '' } })).toMatchObject({
      custom_fields: null,
      footer: null,
    });
  });

  it('include a balance from the start, which later ones are reckoned against', async () => {
    const { id, balance } = await stripe.customers.create({ balance: -100 });
    expect(balance).toBe(-100);
    expect(await stripe.customers.update(id, { balance: 50 })).toMatchObject({ balance: 50 });
    const { data } = await stripe.customers.listBalanceTransactions(id);
    expect(data.map(({ amount, ending_balance, type }) => [type, amount, ending_balance])).toEqual([
      ['adjustment', 150, 50],
      ['initial', -100, -100],
    ]);
  });

  it('have to say where the customer is, where that is asked for', async () => {
    const tax = { validate_location: 'immediately' } as const;
    const where = { param: 'tax[validate_location]', code: 'customer_tax_location_invalid' };
    await expect(stripe.customers.create({ tax })).rejects.toMatchObject(where);
    await expect(stripe.customers.update(customer, { name: 'Grace', tax })).rejects.toMatchObject(where);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ name: 'Ada' });
    expect(await stripe.customers.update(customer, { address: { country: 'DE' }, tax })).toMatchObject({
      address: { country: 'DE' },
    });
  });

  it.each([
    [{ email: 'ada' }, 'email'],
    [{ invoice_prefix: 'ab' }, 'invoice_prefix'],
    [{ default_source: 'card_0' }, 'default_source'],
    [{ metadata: { ['a'.repeat(41)]: '1' } }, `metadata[${'a'.repeat(41)}]`],
  ])('are refused as %j', async (params, param) => {
    await expect(stripe.customers.update(customer, params)).rejects.toMatchObject({ param });
  });

  it('have names and values in metadata that any text may be', async () => {
    const metadata = { constructor: 'a', toString: 'b' };
    await stripe.customers.update(customer, { metadata });
    const changed = await stripe.customers.update(customer, { metadata: { toString: '' } });
    expect(Object.entries(changed.metadata)).toEqual([['constructor', 'a']]);
    const { data } = await stripe.events.list({ type: 'customer.updated' });
    const before = data.map((event) => Reflect.get(event.data.previous_attributes ?? {}, 'metadata')).reverse();
    expect(before.map((one: object) => Object.entries(one).sort())).toEqual([
      [
        ['constructor', null],
        ['toString', null],
      ],
      [['toString', 'b']],
    ]);
  });
});
