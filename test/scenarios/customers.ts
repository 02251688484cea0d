import { scenario } from './scenario.ts';

export const customers = [
  scenario('a customer comes back as it was given', async ({ stripe, check }) => {
    const customer = await stripe.customers.create({
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      phone: '+441234567',
      description: 'First',
      address: { line1: 'St James Square 12', city: 'London', country: 'GB' },
      metadata: { plan: 'pro' },
    });
    check(await stripe.customers.retrieve(customer.id), {
      object: 'customer',
      id: /^cus_/,
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      phone: '+441234567',
      description: 'First',
      address: { line1: 'St James Square 12', line2: null, city: 'London', country: 'GB', postal_code: null },
      metadata: { plan: 'pro' },
      balance: 0,
      delinquent: false,
      livemode: false,
      created: 1_768_478_400,
    });
  }),

  scenario('an update changes what it names and nothing else', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ email: 'ada@example.com', name: 'Ada' });
    check(await stripe.customers.update(id, { name: 'Ada L.' }), { email: 'ada@example.com', name: 'Ada L.' });
  }),

  scenario('an empty text removes a value', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ email: 'ada@example.com', name: 'Ada' });
    check(await stripe.customers.update(id, { email: '', name: '' }), { email: null, name: null });
  }),

  scenario('metadata is merged key by key', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    const { metadata } = await stripe.customers.update(id, { metadata: { b: '', c: '3' } });
    check(Object.entries(metadata), [
      ['a', '1'],
      ['c', '3'],
    ]);
    check((await stripe.customers.update(id, { metadata: '' })).metadata, (value) => JSON.stringify(value) === '{}');
  }),

  scenario('a deleted customer is known to be deleted', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ email: 'ada@example.com' });
    check(await stripe.customers.del(id), { id, object: 'customer', deleted: true });
    check(await stripe.customers.retrieve(id), { id, deleted: true, email: undefined });
    check((await stripe.customers.list()).data, []);
  }),

  scenario('a deleted customer can not be changed', async ({ stripe, fails }) => {
    const { id } = await stripe.customers.create({});
    await stripe.customers.del(id);
    await fails(stripe.customers.update(id, { name: 'Ada' }), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('a customer that is not there is not found', async ({ stripe, fails }) => {
    await fails(stripe.customers.retrieve('cus_nobody'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'id',
      message: /No such customer: 'cus_nobody'/,
    });
  }),

  scenario('an address that is no e-mail address is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/customers', { email: 'ada' }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'email_invalid',
      param: 'email',
    });
  }),

  scenario('what a customer owes and is owed adds up', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({});
    const credit = await stripe.customers.createBalanceTransaction(id, { amount: -500, currency: 'usd' });
    check(credit, { amount: -500, ending_balance: -500, type: 'adjustment' });
    await stripe.customers.createBalanceTransaction(id, { amount: 200, currency: 'usd' });
    check(await stripe.customers.retrieve(id), { balance: -300, currency: 'usd' });
    const { data } = await stripe.customers.listBalanceTransactions(id);
    check(data, [
      { amount: 200, ending_balance: -300 },
      { amount: -500, ending_balance: -500 },
    ]);
  }),

  scenario('a bank transfer fills the cash balance of a customer', async ({ stripe, check, controls }) => {
    const { id } = await stripe.customers.create({});
    await controls.receiveBankTransfer(id, 1500, 'eur');
    check(await stripe.customers.retrieveCashBalance(id), { available: { eur: 1500 } });
    check((await stripe.customers.listCashBalanceTransactions(id)).data, [{ type: 'funded', net_amount: 1500 }]);
  }),

  scenario('a tax id is kept with its customer', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({});
    const taxId = await stripe.customers.createTaxId(id, { type: 'eu_vat', value: 'DE123456789' });
    check(taxId, { object: 'tax_id', type: 'eu_vat', value: 'DE123456789', country: 'DE', customer: id });
    check((await stripe.customers.listTaxIds(id)).data, [{ id: taxId.id }]);
    check(await stripe.customers.deleteTaxId(id, taxId.id), { deleted: true });
    check((await stripe.customers.listTaxIds(id)).data, []);
  }),
];
