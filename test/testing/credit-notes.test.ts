import { describe, expect, it } from 'vitest';
import { creditNotes } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const emulator = createEmulator();
const { stripe, unanswered } = checkedStripe(emulator, [creditNotes]);

async function openInvoice(amount: number, rates?: string[]) {
  const customer = await stripe.customers.create({ payment_method: 'pm_card_visa' });
  const { data } = await stripe.customers.listPaymentMethods(customer.id);
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: data[0]?.id ?? '' } });
  const { id } = await stripe.invoices.create({ customer: customer.id, ...(rates && { default_tax_rates: rates }) });
  await stripe.invoices.addLines(id, { lines: [{ amount }] });
  return stripe.invoices.finalizeInvoice(id);
}

describe('a credit note', () => {
  it('lowers what is due on an open invoice, and can be taken back', async () => {
    const invoice = await openInvoice(2000);
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 500, reason: 'order_change' });
    expect(note).toMatchObject({
      status: 'issued',
      type: 'pre_payment',
      total: 500,
      pre_payment_amount: 500,
      number: `${invoice.number}-CN-01`,
      lines: { data: [{ amount: 500, type: 'custom_line_item' }] },
    });
    const lowered = await stripe.invoices.retrieve(invoice.id, { expand: ['payments.data.payment.payment_intent'] });
    expect(lowered).toMatchObject({ amount_due: 1500, amount_remaining: 1500, pre_payment_credit_notes_amount: 500 });
    expect(lowered.payments?.data).toMatchObject([
      { amount_requested: 1500, payment: { payment_intent: { amount: 1500 } } },
    ]);
    expect(await stripe.creditNotes.voidCreditNote(note.id)).toMatchObject({ status: 'void' });
    expect(await stripe.invoices.pay(invoice.id)).toMatchObject({ amount_paid: 2000, status: 'paid' });
    await expect(stripe.creditNotes.voidCreditNote(note.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('for all of an open invoice leaves nothing to be paid', async () => {
    const { id } = await openInvoice(2000);
    await stripe.creditNotes.create({ invoice: id, amount: 2000 });
    const paid = await stripe.invoices.retrieve(id, { expand: ['payments'] });
    expect(paid).toMatchObject({
      status: 'paid',
      amount_due: 0,
      amount_paid: 0,
      payments: { data: [{ status: 'canceled' }] },
    });
  });

  it('gives back what was paid: to the card, to the balance, and never more', async () => {
    const invoice = await openInvoice(2000);
    await stripe.invoices.pay(invoice.id);
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 900,
      refund_amount: 600,
      credit_amount: 300,
      expand: ['refunds.refund', 'customer_balance_transaction', 'customer'],
    });
    expect(note).toMatchObject({
      type: 'post_payment',
      post_payment_amount: 900,
      refunds: [{ amount_refunded: 600, refund: { amount: 600, status: 'succeeded' } }],
      customer_balance_transaction: { amount: -300, type: 'credit_note', credit_note: note.id },
      customer: { balance: -300 },
    });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      post_payment_credit_notes_amount: 900,
    });
    const uneven = stripe.creditNotes.create({ invoice: invoice.id, amount: 100 });
    await expect(uneven).rejects.toMatchObject({ statusCode: 400 });
    const tooMuch = stripe.creditNotes.create({ invoice: invoice.id, amount: 1101, refund_amount: 1101 });
    await expect(tooMuch).rejects.toMatchObject({ param: 'amount' });
    await expect(stripe.creditNotes.voidCreditNote(note.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('credits a line with its taxes, and no line twice', async () => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20 });
    const invoice = await openInvoice(1000, [rate.id]);
    const line = invoice.lines.data[0]?.id ?? '';
    const lines = [{ type: 'invoice_line_item', invoice_line_item: line, amount: 500 }];
    const preview = await stripe.creditNotes.preview({ invoice: invoice.id, lines });
    expect(preview).toMatchObject({ subtotal: 500, total: 600, total_taxes: [{ amount: 100 }] });
    const { data } = await stripe.creditNotes.listPreviewLineItems({ invoice: invoice.id, lines });
    expect(data).toMatchObject([{ amount: 500, invoice_line_item: line, tax_rates: [{ id: rate.id }] }]);
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([]);

    const note = await stripe.creditNotes.create({ invoice: invoice.id, lines });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ amount_remaining: 600 });
    const again = stripe.creditNotes.create({
      invoice: invoice.id,
      lines: [{ ...lines[0], type: 'invoice_line_item', amount: 501 }],
    });
    await expect(again).rejects.toMatchObject({ param: 'lines[0][amount]' });
    expect((await stripe.creditNotes.listLineItems(note.id)).data).toHaveLength(1);
    expect(await stripe.creditNotes.update(note.id, { memo: 'Torn' })).toMatchObject({ memo: 'Torn', total: 600 });
    await stripe.creditNotes.retrieve(note.id, { expand: ['invoice'] });
  });

  it('is not made for a draft', async () => {
    const { id: customer } = await stripe.customers.create();
    const { id: invoice } = await stripe.invoices.create({ customer });
    await expect(stripe.creditNotes.create({ invoice, amount: 1 })).rejects.toMatchObject({ param: 'invoice' });
  });

  it('counts a refund that was made before, once, and none of another invoice', async () => {
    const invoice = await openInvoice(2000);
    const paid = await stripe.invoices.pay(invoice.id, { expand: ['payments'] });
    const refund = await stripe.refunds.create({
      payment_intent: String(paid.payments?.data[0]?.payment.payment_intent),
      amount: 500,
    });
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 300,
      refunds: [{ refund: refund.id, amount_refunded: 300 }],
    });
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 300 }]);
    const over = { invoice: invoice.id, amount: 300, refunds: [{ refund: refund.id, amount_refunded: 300 }] };
    await expect(stripe.creditNotes.create(over)).rejects.toMatchObject({ param: 'refunds[0][amount_refunded]' });
    const rest = { invoice: invoice.id, amount: 200, refunds: [{ refund: refund.id }] };
    expect((await stripe.creditNotes.create(rest)).refunds).toMatchObject([{ amount_refunded: 200 }]);

    const { id: other } = await openInvoice(2000);
    await stripe.invoices.pay(other);
    const foreign = stripe.creditNotes.create({ ...over, invoice: other });
    await expect(foreign).rejects.toMatchObject({ param: 'refunds[0][refund]' });
    const unknown = stripe.creditNotes.create({ ...over, refunds: [{ refund: 're_0' }] });
    await expect(unknown).rejects.toMatchObject({ code: 'resource_missing', param: 'refunds[0][refund]' });
  });

  it('gives nothing back that was paid too much, and is the customer’s already', async () => {
    const { id: invoice, customer } = await openInvoice(1000);
    const { data: cards } = await stripe.customers.listPaymentMethods(String(customer));
    const order = { amount: 1500, currency: 'usd', customer: String(customer), payment_method: cards[0]?.id ?? '' };
    const intent = await stripe.paymentIntents.create({ ...order, confirm: true, off_session: true });
    await stripe.invoices.attachPayment(invoice, { payment_intent: intent.id });
    const all = stripe.creditNotes.create({ invoice, amount: 1500, credit_amount: 1500 });
    await expect(all).rejects.toMatchObject({ param: 'amount' });
    expect(await stripe.creditNotes.create({ invoice, amount: 1000, refund_amount: 1000 })).toMatchObject({
      total: 1000,
    });
  });

  it('adds up what each discount takes off its lines, by quantity or by amount', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
    const { id: product } = await stripe.products.create({ name: 'Seat' });
    const { id: customer } = await stripe.customers.create();
    const draft = await stripe.invoices.create({ customer, currency: 'usd', discounts: [{ coupon }] });
    const { lines } = await stripe.invoices.addLines(draft.id, {
      lines: [{ price_data: { currency: 'usd', product, unit_amount: 100 }, quantity: 4 }, { amount: 1000 }],
    });
    await stripe.invoices.finalizeInvoice(draft.id);
    const [first = '', second = ''] = lines.data.map(({ id }) => id);
    const type = 'invoice_line_item';
    const note = await stripe.creditNotes.create({
      invoice: draft.id,
      lines: [
        { type, invoice_line_item: first, quantity: 2 },
        { type, invoice_line_item: second, amount: 500 },
      ],
    });
    expect(note).toMatchObject({
      subtotal: 700,
      discount_amount: 70,
      discount_amounts: [{ amount: 70, discount: draft.discounts[0] }],
      total: 630,
    });
    const tooMany = { invoice: draft.id, lines: [{ type, invoice_line_item: first, quantity: 5 }] };
    await expect(stripe.creditNotes.create(tooMany)).rejects.toMatchObject({ param: 'lines[0][quantity]' });
  });

  it.each([
    [{ unit_amount_decimal: '1e2' }, 'lines[0][unit_amount_decimal]'],
    [{ unit_amount: 10, quantity: -1 }, 'lines[0][quantity]'],
    [{}, 'lines[0][unit_amount]'],
  ])('is made of lines in numbers: %j', async (line, param) => {
    const { id } = await openInvoice(1000);
    const lines = [{ type: 'custom_line_item', description: 'Sorry', ...line }];
    await expect(stripe.creditNotes.create({ invoice: id, lines })).rejects.toMatchObject({ statusCode: 400, param });
  });

  it('answers each action at least once in all of this', () => {
    expect(unanswered()).toEqual([]);
  });
});

describe('a credit note of an invoice that was paid from the balance of its customer', () => {
  const paidByBalance = async () => {
    const { id: customer } = await stripe.customers.create({ balance: -3000 });
    const { id } = await stripe.invoices.create({ customer });
    await stripe.invoices.addLines(id, { lines: [{ amount: 2000 }] });
    expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ status: 'paid', amount_paid: 0 });
    return { customer, id };
  };

  it('gives the amount back to the balance', async () => {
    const { customer, id } = await paidByBalance();
    const note = await stripe.creditNotes.create({ invoice: id, amount: 1500, credit_amount: 1500 });
    expect(note).toMatchObject({ type: 'post_payment', post_payment_amount: 1500, refunds: [] });
    expect(note.customer_balance_transaction).toMatch(/^cbtxn_/);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -2500 });
    const more = { invoice: id, amount: 501, credit_amount: 501 };
    await expect(stripe.creditNotes.create(more)).rejects.toMatchObject({ statusCode: 400, param: 'amount' });
  });

  it('gives nothing back to a card that paid nothing', async () => {
    const { customer, id } = await paidByBalance();
    const refused = stripe.creditNotes.create({ invoice: id, amount: 1500, refund_amount: 1500 });
    await expect(refused).rejects.toMatchObject({ param: 'refund_amount' });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -1000 });
  });
});
