import { type Scenario, scenario } from './scenario.ts';

const MISSING = { statusCode: 404, type: 'invalid_request_error', code: 'resource_missing' } as const;
const PAYER = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } } as const;

/** What is kept with customers and used more rarely. */
export const restOfCustomers: readonly Scenario[] = [
  scenario('a change of a customer balance can be read and described', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({});
    const change = await stripe.customers.createBalanceTransaction(id, { amount: -500, currency: 'usd' });
    await stripe.customers.updateBalanceTransaction(id, change.id, { description: 'Sorry', metadata: { a: '1' } });
    check(await stripe.customers.retrieveBalanceTransaction(id, change.id), {
      amount: -500,
      ending_balance: -500,
      description: 'Sorry',
      metadata: { a: '1' },
    });
  }),

  scenario(
    'a customer is told where to send money, and what came can be applied by hand',
    async ({ stripe, controls, check }) => {
      const { id } = await stripe.customers.create({ email: 'ada@example.com' });
      const funding = await stripe.customers.createFundingInstructions(id, {
        bank_transfer: { type: 'us_bank_transfer' },
        currency: 'usd',
        funding_type: 'bank_transfer',
      });
      check(funding, { object: 'funding_instructions', currency: 'usd', bank_transfer: { type: 'us_bank_transfer' } });
      const settings = { reconciliation_mode: 'manual' } as const;
      check(await stripe.customers.updateCashBalance(id, { settings }), { settings });
      const intent = await stripe.paymentIntents.create({
        amount: 1000,
        currency: 'usd',
        customer: id,
        confirm: true,
        ...PAYER,
        payment_method_data: { type: 'customer_balance' },
        payment_method_options: {
          customer_balance: { bank_transfer: { type: 'us_bank_transfer' }, funding_type: 'bank_transfer' },
        },
      });
      await controls.receiveBankTransfer(id, 1000, 'usd');
      check((await stripe.paymentIntents.retrieve(intent.id)).status, 'requires_action');
      check(await stripe.paymentIntents.applyCustomerBalance(intent.id), {
        status: 'succeeded',
        amount_received: 1000,
      });
      const { data } = await stripe.customers.listCashBalanceTransactions(id);
      const funded = data.find(({ type }) => type === 'funded');
      check(await stripe.customers.retrieveCashBalanceTransaction(id, funded?.id ?? ''), {
        type: 'funded',
        net_amount: 1000,
      });
    },
  ),

  scenario(
    'what a customer has sent in and not spent is paid out, and that can be stopped',
    async ({ stripe, controls, check }) => {
      const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
      await controls.receiveBankTransfer(customer, 700, 'usd');
      const refund = await stripe.refunds.create({
        origin: 'customer_balance',
        customer,
        amount: 700,
        currency: 'usd',
      });
      check(refund, { status: 'requires_action', amount: 700 });
      check(await stripe.refunds.cancel(refund.id), { status: 'canceled' });
      check((await stripe.customers.retrieveCashBalance(customer)).available, { usd: 700 });
    },
  ),

  scenario('cards and bank accounts of the older kind belong to a customer', async ({ stripe, check, fails }) => {
    const { id } = await stripe.customers.create({});
    const card = await stripe.customers.createSource(id, { source: 'tok_visa' });
    check(card, { object: 'card', last4: '4242' });
    check(await stripe.customers.updateSource(id, card.id, { name: 'Ada' }), { name: 'Ada' });
    const bank = await stripe.customers.createSource(id, { source: 'btok_us' });
    check(await stripe.customers.verifySource(id, bank.id, { amounts: [32, 45] }), { status: 'verified' });
    check((await stripe.customers.listSources(id)).data.length, 2);
    check(await stripe.customers.deleteSource(id, card.id), { deleted: true });
    await fails(stripe.customers.retrieveSource(id, card.id), MISSING);
    check(await stripe.customers.retrieveSource(id, bank.id), { object: 'bank_account' });
  }),

  scenario('a tax id can be read', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({});
    const tax = await stripe.customers.createTaxId(id, { type: 'eu_vat', value: 'DE123456789' });
    check(await stripe.customers.retrieveTaxId(id, tax.id), { type: 'eu_vat', value: 'DE123456789', country: 'DE' });
  }),

  scenario('a page and an app get keys to a customer', async ({ stripe, check }) => {
    const { id: customer } = await stripe.customers.create({});
    const session = await stripe.customerSessions.create({ customer, components: { buy_button: { enabled: true } } });
    check(session, { object: 'customer_session', client_secret: /./ });
    const key = await stripe.ephemeralKeys.create({ customer }, { apiVersion: '2026-10-28.endive' });
    check(key, { object: 'ephemeral_key', secret: /^ek_test_/ });
    check(await stripe.ephemeralKeys.del(key.id), { object: 'ephemeral_key' });
  }),

  scenario(
    'a setup is changed, confirmed, and a bank account proved by small deposits',
    async ({ stripe, check, fails }) => {
      const card = await stripe.setupIntents.create(PAYER);
      await stripe.setupIntents.update(card.id, { description: 'Later' });
      const done = await stripe.setupIntents.confirm(card.id, { payment_method: 'pm_card_visa' });
      check(done, { status: 'succeeded', description: 'Later' });
      const bank = await stripe.setupIntents.create({
        ...PAYER,
        confirm: true,
        payment_method: 'pm_usBankAccount_success',
        payment_method_options: { us_bank_account: { verification_method: 'microdeposits' } },
        mandate_data: { customer_acceptance: { type: 'offline', offline: {} } },
      });
      check(bank, { status: 'requires_action', next_action: { type: 'verify_with_microdeposits' } });
      await fails(stripe.setupIntents.verifyMicrodeposits(bank.id, { amounts: [1, 2] }), {
        statusCode: 400,
        type: 'invalid_request_error',
        param: 'amounts',
      });
      check(await stripe.setupIntents.verifyMicrodeposits(bank.id, { amounts: [32, 45] }), { status: 'succeeded' });
    },
  ),

  scenario('a payment from a bank account waits for the proof that it is the payer’s', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      ...PAYER,
      amount: 1000,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_usBankAccount_success',
      payment_method_options: { us_bank_account: { verification_method: 'microdeposits' } },
      mandate_data: { customer_acceptance: { type: 'offline', offline: {} } },
    });
    check(intent, { status: 'requires_action' });
    check(await stripe.paymentIntents.verifyMicrodeposits(intent.id, { amounts: [32, 45] }), { status: 'processing' });
  }),

  scenario('more can be held than was held at first, and says what it is for', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      ...PAYER,
      amount: 1000,
      currency: 'usd',
      confirm: true,
      capture_method: 'manual',
      payment_method: 'pm_card_visa',
      payment_method_options: { card: { request_incremental_authorization: 'if_available' } },
      amount_details: { line_items: [{ product_name: 'Tea', quantity: 2, unit_cost: 500 }] },
      payment_details: { order_reference: '1' },
    });
    check((await stripe.paymentIntents.listAmountDetailsLineItems(intent.id)).data, [
      { product_name: 'Tea', quantity: 2 },
    ]);
    check(await stripe.paymentIntents.incrementAuthorization(intent.id, { amount: 1500 }), {
      amount: 1500,
      amount_capturable: 1500,
    });
  }),
];
