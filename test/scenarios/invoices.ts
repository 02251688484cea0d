import { DAY, START } from './controls.ts';
import { idOf, scenario } from './scenario.ts';
import { draft, open, payer } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

export const invoices = [
  scenario('an invoice begins as a draft', async ({ stripe, check }) => {
    const invoice = await stripe.invoices.create({ customer: await payer(stripe) });
    check(invoice, {
      object: 'invoice',
      id: /^in_/,
      status: 'draft',
      billing_reason: 'manual',
      collection_method: 'charge_automatically',
      auto_advance: false,
      amount_due: 0,
      attempt_count: 0,
      customer_email: 'ada@example.com',
    });
  }),

  scenario('what is put on an invoice adds up', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const { id: invoice } = await stripe.invoices.create({ customer });
    const { id: price } = await stripe.prices.create({
      unit_amount: 300,
      currency: 'usd',
      product_data: { name: 'Tea' },
    });
    const item = await stripe.invoiceItems.create({ customer, invoice, pricing: { price }, quantity: 3 });
    check(item, { object: 'invoiceitem', amount: 900, quantity: 3, invoice, pricing: { price_details: { price } } });
    await stripe.invoiceItems.create({ customer, invoice, amount: 250, currency: 'usd', description: 'Shipping' });
    const read = await stripe.invoices.retrieve(invoice);
    check(read, { subtotal: 1150, total: 1150, amount_due: 1150, amount_remaining: 1150 });
    check(
      read.lines.data.map(({ amount }) => amount).sort((a, b) => a - b),
      [250, 900],
    );
    check((await stripe.invoices.listLineItems(invoice)).data.length, 2);
  }),

  scenario('an item on no invoice waits for one that takes it', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const item = await stripe.invoiceItems.create({ customer, amount: 700, currency: 'usd' });
    check(item, { invoice: null });
    check(await stripe.invoices.create({ customer }), { total: 0 });
    const taken = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
    check(taken, { total: 700, lines: { data: [{ amount: 700, discountable: true }] } });
    check(await stripe.invoiceItems.retrieve(item.id), { invoice: taken.id });
  }),

  scenario('what is taken off a draft is no longer owed', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await draft(stripe, customer, 2000);
    const item = await stripe.invoiceItems.create({ customer, invoice, amount: 500, currency: 'usd' });
    check(await stripe.invoices.retrieve(invoice), { total: 2500 });
    check(await stripe.invoiceItems.del(item.id), { deleted: true });
    check(await stripe.invoices.retrieve(invoice), { total: 2000 });
  }),

  scenario('a finalized invoice is open and has a number', async ({ stripe, check }) => {
    const invoice = await stripe.invoices.finalizeInvoice(await draft(stripe, await payer(stripe)));
    check(invoice, {
      status: 'open',
      number: /-0001$/,
      amount_due: 2000,
      amount_paid: 0,
      status_transitions: { finalized_at: START, paid_at: null, voided_at: null, marked_uncollectible_at: null },
      hosted_invoice_url: /^https?:/,
      invoice_pdf: /^https?:/,
    });
  }),

  scenario('invoices of a customer are numbered on', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const first = await stripe.invoices.retrieve(await open(stripe, customer));
    const second = await stripe.invoices.retrieve(await open(stripe, customer));
    check(first.number, /^[A-Z0-9]+-0001$/);
    check(second.number === first.number?.replace('0001', '0002'), true);
  }),

  scenario('a finalized invoice takes no more items', async ({ stripe, fails }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer);
    await fails(stripe.invoiceItems.create({ customer, invoice, amount: 100, currency: 'usd' }), REFUSED);
    await fails(stripe.invoices.finalizeInvoice(invoice), REFUSED);
  }),

  scenario('an invoice over nothing is paid as it is finalized', async ({ stripe, check }) => {
    const invoice = await draft(stripe, await payer(stripe), 0);
    check(await stripe.invoices.finalizeInvoice(invoice), { status: 'paid', amount_due: 0, amount_paid: 0 });
  }),

  scenario('an open invoice is charged to the card of its customer', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await stripe.invoices.pay(await open(stripe, customer), { expand: ['payments'] });
    check(invoice, {
      status: 'paid',
      amount_paid: 2000,
      amount_remaining: 0,
      attempted: true,
      status_transitions: { paid_at: START },
      payments: { data: [{ object: 'invoice_payment', status: 'paid', amount_paid: 2000, is_default: true }] },
    });
    const { data } = await stripe.charges.list({ customer });
    check(data, [{ amount: 2000, paid: true }]);
  }),

  scenario('an invoice is paid once', async ({ stripe, check, fails }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer);
    await stripe.invoices.pay(invoice);
    await fails(stripe.invoices.pay(invoice), REFUSED);
    check((await stripe.charges.list({ customer })).data.length, 1);
  }),

  scenario('an invoice whose card is declined stays open', async ({ stripe, check, fails }) => {
    const invoice = await open(stripe, await payer(stripe, 'pm_card_chargeCustomerFail'));
    await fails(stripe.invoices.pay(invoice), { statusCode: 402, type: 'card_error', code: 'card_declined' });
    check(await stripe.invoices.retrieve(invoice), {
      status: 'open',
      attempted: true,
      attempt_count: 1,
      amount_paid: 0,
      amount_remaining: 2000,
    });
  }),

  scenario('after a decline the invoice is paid with another card', async ({ stripe, check, fails }) => {
    const customer = await payer(stripe, 'pm_card_chargeCustomerFail');
    const invoice = await open(stripe, customer);
    await fails(stripe.invoices.pay(invoice), { statusCode: 402, type: 'card_error', code: 'card_declined' });
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    check(await stripe.invoices.pay(invoice, { payment_method: id }), { status: 'paid', amount_paid: 2000 });
  }),

  scenario('an invoice that was paid in cash is marked as paid', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer);
    check(await stripe.invoices.pay(invoice, { paid_out_of_band: true }), { status: 'paid', amount_remaining: 0 });
    check((await stripe.charges.list({ customer })).data, []);
  }),

  scenario('an open invoice can be voided, for good', async ({ stripe, check, fails }) => {
    const invoice = await open(stripe, await payer(stripe));
    check(await stripe.invoices.voidInvoice(invoice), { status: 'void', status_transitions: { voided_at: START } });
    await fails(stripe.invoices.pay(invoice), REFUSED);
    await fails(stripe.invoices.voidInvoice(invoice), REFUSED);
  }),

  scenario('a paid invoice can not be voided', async ({ stripe, fails }) => {
    const invoice = await open(stripe, await payer(stripe));
    await stripe.invoices.pay(invoice);
    await fails(stripe.invoices.voidInvoice(invoice), REFUSED);
  }),

  scenario('an invoice given up can still be paid', async ({ stripe, check }) => {
    const invoice = await open(stripe, await payer(stripe));
    check(await stripe.invoices.markUncollectible(invoice), {
      status: 'uncollectible',
      status_transitions: { marked_uncollectible_at: START },
    });
    check(await stripe.invoices.pay(invoice), { status: 'paid' });
  }),

  scenario('a draft can be deleted, an open invoice can not', async ({ stripe, check, fails }) => {
    const customer = await payer(stripe);
    check(await stripe.invoices.del(await draft(stripe, customer)), { object: 'invoice', deleted: true });
    const invoice = await open(stripe, customer);
    await fails(stripe.invoices.del(invoice), REFUSED);
  }),

  scenario('an invoice that is sent is due some days later', async ({ stripe, check }) => {
    const invoice = await draft(stripe, await payer(stripe), 2000, {
      collection_method: 'send_invoice',
      days_until_due: 30,
    });
    check(await stripe.invoices.sendInvoice(invoice), {
      status: 'open',
      collection_method: 'send_invoice',
      due_date: START + 30 * DAY,
    });
  }),

  scenario('an invoice that is charged has no due date', async ({ stripe, send, fails }) => {
    const customer = await payer(stripe);
    await fails(send('POST /v1/invoices', { customer, days_until_due: 30 }), REFUSED);
  }),

  scenario('invoices are found by customer and status', async ({ stripe, check }) => {
    const [ada, bob] = [await payer(stripe), await payer(stripe)];
    const invoice = await open(stripe, ada, 100);
    await draft(stripe, ada, 200);
    await draft(stripe, bob, 300);
    check((await stripe.invoices.list({ customer: ada })).data, [{ total: 200 }, { total: 100 }]);
    check((await stripe.invoices.list({ customer: ada, status: 'open' })).data, [{ id: invoice }]);
    check((await stripe.invoices.list({ status: 'draft' })).data, [{ total: 300 }, { total: 200 }]);
    check((await stripe.invoices.search({ query: "status:'open' AND total>50" })).data, [{ id: invoice }]);
  }),

  scenario('an invoice for nobody is refused', async ({ stripe, fails }) => {
    await fails(stripe.invoices.create({ customer: 'cus_nobody' }), {
      ...REFUSED,
      code: 'resource_missing',
      param: 'customer',
    });
    await fails(stripe.invoices.retrieve('in_nothing'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'invoice',
    });
  }),

  scenario('the payment of an invoice leads back to it', async ({ stripe, check }) => {
    const invoice = await open(stripe, await payer(stripe));
    await stripe.invoices.pay(invoice);
    const { data } = await stripe.invoicePayments.list({ invoice });
    check(data, [{ invoice, status: 'paid', amount_paid: 2000, payment: { type: 'payment_intent' } }]);
    const intent = idOf(data[0]?.payment.payment_intent);
    check(await stripe.paymentIntents.retrieve(intent), { status: 'succeeded', amount: 2000 });
  }),
];
