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

  it('answers each action at least once in all of this', () => {
    expect(unanswered()).toEqual([]);
  });
});
