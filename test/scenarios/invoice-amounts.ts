import { scenario } from './scenario.ts';
import { draft, open, payer } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

export const invoiceAmounts = [
  scenario('a share off an invoice is taken off', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 25 })).id;
    const invoice = await draft(stripe, await payer(stripe), 2000, { discounts: [{ coupon }] });
    check(await stripe.invoices.retrieve(invoice), {
      subtotal: 2000,
      total: 1500,
      amount_due: 1500,
      total_discount_amounts: [{ amount: 500 }],
    });
  }),

  scenario('an amount off takes off no more than there is', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ amount_off: 5000, currency: 'usd' })).id;
    const invoice = await draft(stripe, await payer(stripe), 2000, { discounts: [{ coupon }] });
    check(await stripe.invoices.retrieve(invoice), {
      subtotal: 2000,
      total: 0,
      total_discount_amounts: [{ amount: 2000 }],
    });
  }),

  scenario('a coupon used up can not be used again', async ({ stripe, check, fails }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 10, max_redemptions: 1 })).id;
    const customer = await payer(stripe);
    await draft(stripe, customer, 2000, { discounts: [{ coupon }] });
    check(await stripe.coupons.retrieve(coupon), { times_redeemed: 1, valid: false });
    await fails(stripe.invoices.create({ customer, discounts: [{ coupon }] }), REFUSED);
  }),

  scenario('tax that comes on top is added', async ({ stripe, check }) => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: false });
    const invoice = await draft(stripe, await payer(stripe), 1000, { default_tax_rates: [rate.id] });
    check(await stripe.invoices.retrieve(invoice), {
      subtotal: 1000,
      total_excluding_tax: 1000,
      total: 1200,
      amount_due: 1200,
      total_taxes: [{ amount: 200, tax_behavior: 'exclusive', taxable_amount: 1000 }],
    });
  }),

  scenario('tax that is included is not added', async ({ stripe, check }) => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: true });
    const invoice = await draft(stripe, await payer(stripe), 1200, { default_tax_rates: [rate.id] });
    check(await stripe.invoices.retrieve(invoice), {
      subtotal: 1200,
      total_excluding_tax: 1000,
      total: 1200,
      total_taxes: [{ amount: 200, tax_behavior: 'inclusive' }],
    });
  }),

  scenario('tax is on what is left after a discount', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 50 })).id;
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 10, inclusive: false });
    const invoice = await draft(stripe, await payer(stripe), 1000, {
      default_tax_rates: [rate.id],
      discounts: [{ coupon }],
    });
    check(await stripe.invoices.retrieve(invoice), { subtotal: 1000, total_excluding_tax: 500, total: 550 });
  }),

  scenario('what a customer is owed pays the invoice first', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    await stripe.customers.createBalanceTransaction(customer, { amount: -500, currency: 'usd' });
    const invoice = await stripe.invoices.finalizeInvoice(await draft(stripe, customer));
    check(invoice, { total: 2000, amount_due: 1500, starting_balance: -500, ending_balance: 0 });
    check(await stripe.customers.retrieve(customer), { balance: 0 });
    check((await stripe.customers.listBalanceTransactions(customer)).data[0], {
      type: 'applied_to_invoice',
      amount: 500,
      invoice: invoice.id,
    });
  }),

  scenario('an invoice covered by what a customer is owed is paid', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    await stripe.customers.createBalanceTransaction(customer, { amount: -3000, currency: 'usd' });
    const invoice = await draft(stripe, customer);
    check(await stripe.invoices.finalizeInvoice(invoice), { status: 'paid', amount_due: 0, ending_balance: -1000 });
  }),

  scenario('a credit note takes off what is still to be paid', async ({ stripe, check }) => {
    const invoice = await open(stripe, await payer(stripe));
    const note = await stripe.creditNotes.create({ invoice, amount: 500, reason: 'duplicate' });
    check(note, {
      object: 'credit_note',
      id: /^cn_/,
      amount: 500,
      status: 'issued',
      type: 'pre_payment',
      reason: 'duplicate',
      number: /-CN-01$/,
    });
    check(await stripe.invoices.retrieve(invoice), { amount_remaining: 1500, pre_payment_credit_notes_amount: 500 });
  }),

  scenario('a credit note on a paid invoice refunds', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer);
    await stripe.invoices.pay(invoice);
    const note = await stripe.creditNotes.create({ invoice, amount: 800, refund_amount: 800 });
    check(note, { type: 'post_payment', amount: 800, refunds: [{ amount_refunded: 800 }] });
    check((await stripe.charges.list({ customer })).data, [{ amount_refunded: 800 }]);
    check(await stripe.invoices.retrieve(invoice), { status: 'paid', post_payment_credit_notes_amount: 800 });
  }),

  scenario('a credit note on a paid invoice can be kept for the next', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const invoice = await open(stripe, customer);
    await stripe.invoices.pay(invoice);
    await stripe.creditNotes.create({ invoice, amount: 800, credit_amount: 800 });
    check(await stripe.customers.retrieve(customer), { balance: -800 });
  }),

  scenario('no more is credited than was invoiced', async ({ stripe, fails }) => {
    const invoice = await open(stripe, await payer(stripe));
    await fails(stripe.creditNotes.create({ invoice, amount: 2001 }), REFUSED);
  }),

  scenario('a credit note can be voided while the invoice is open', async ({ stripe, check }) => {
    const invoice = await open(stripe, await payer(stripe));
    const note = await stripe.creditNotes.create({ invoice, amount: 500 });
    check(await stripe.creditNotes.voidCreditNote(note.id), { status: 'void' });
    check(await stripe.invoices.retrieve(invoice), { amount_remaining: 2000 });
    check((await stripe.creditNotes.list({ invoice })).data, [{ id: note.id, status: 'void' }]);
  }),
];
