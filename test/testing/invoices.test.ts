import { describe, expect, it } from 'vitest';
import { invoiceItems, invoicePayments, invoices } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const emulator = createEmulator();
const { stripe, unanswered } = checkedStripe(emulator, [invoiceItems, invoicePayments, invoices]);

async function customerWith(method?: string) {
  if (method === undefined) return stripe.customers.create({ email: 'ada@example.com' });
  const { id } = await stripe.customers.create({ email: 'ada@example.com', payment_method: method });
  const { data } = await stripe.customers.listPaymentMethods(id);
  return stripe.customers.update(id, { invoice_settings: { default_payment_method: data[0]?.id ?? '' } });
}

/** A draft of 20 dollars. */
async function draftFor(customer: string) {
  const draft = await stripe.invoices.create({ customer });
  await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 2000, currency: 'usd', description: 'Book' });
  return stripe.invoices.retrieve(draft.id);
}

describe('an invoice', () => {
  it('goes from draft to open to paid', async () => {
    const { id: customer, invoice_prefix: prefix } = await customerWith('pm_card_visa');
    const draft = await draftFor(customer);
    expect(draft).toMatchObject({
      status: 'draft',
      total: 2000,
      amount_due: 2000,
      auto_advance: false,
      number: null,
      lines: { data: [{ description: 'Book', amount: 2000, parent: { type: 'invoice_item_details' } }] },
    });
    const open = await stripe.invoices.finalizeInvoice(draft.id, { expand: ['payments', 'confirmation_secret'] });
    expect(open).toMatchObject({ status: 'open', number: `${prefix}-0001`, amount_remaining: 2000, attempted: false });
    expect(open.hosted_invoice_url).toContain('https://invoice.stripe.com/');
    expect(open.payments?.data).toMatchObject([{ status: 'open', is_default: true, amount_requested: 2000 }]);
    expect(open.confirmation_secret?.client_secret).toContain('_secret_');
    const paid = await stripe.invoices.pay(draft.id, { expand: ['payments.data.payment.payment_intent'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 2000, amount_remaining: 0, attempt_count: 1 });
    expect(paid.payments?.data).toMatchObject([
      { status: 'paid', amount_paid: 2000, payment: { payment_intent: { status: 'succeeded', customer } } },
    ]);
    await expect(stripe.invoices.pay(draft.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('takes in what waits for it only if that is asked for', async () => {
    const { id: customer } = await customerWith();
    await stripe.invoiceItems.create({ customer, amount: 500, currency: 'usd', description: 'first' });
    await stripe.invoiceItems.create({ customer, amount: 700, currency: 'usd', description: 'second' });
    await stripe.invoiceItems.create({ customer, amount: 900, currency: 'eur' });
    const empty = await stripe.invoices.create({ customer, currency: 'usd' });
    expect(empty.total).toBe(0);
    const preview = await stripe.invoices.createPreview({ customer, currency: 'usd' });
    expect(preview).toMatchObject({ total: 1200, billing_reason: 'upcoming', status: 'draft' });
    const full = await stripe.invoices.create({
      customer,
      currency: 'usd',
      pending_invoice_items_behavior: 'include',
    });
    expect(full.lines.data.map(({ description }) => description)).toEqual(['second', 'first']);
    const { data: waiting } = await stripe.invoiceItems.list({ customer, pending: true });
    expect(waiting).toMatchObject([{ currency: 'eur', invoice: null }]);
    await expect(stripe.invoices.createPreview({ customer, currency: 'usd' })).rejects.toMatchObject({
      code: 'invoice_upcoming_none',
    });
  });

  it('that comes to nothing is paid when it is finalized', async () => {
    const { id: customer } = await customerWith();
    const { id } = await stripe.invoices.create({ customer });
    const paid = await stripe.invoices.finalizeInvoice(id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_due: 0, attempted: true, payments: { data: [] } });
  });

  it('keeps the metadata that it is made with, and has none otherwise', async () => {
    const { id: customer } = await customerWith();
    const invoice = await stripe.invoices.create({ customer, metadata: { order: '7' } });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ metadata: { order: '7' } });
    expect((await stripe.invoices.create({ customer })).metadata).toEqual({});
  });

  it('is not to be changed once it is final, nor finalized or deleted again', async () => {
    const { id: customer } = await customerWith();
    const { id, lines } = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(id);
    const item = { customer, invoice: id, amount: 1, currency: 'usd' };
    await expect(stripe.invoiceItems.create(item)).rejects.toMatchObject({ code: 'invoice_not_editable' });
    await expect(stripe.invoices.update(id, { description: 'x' })).rejects.toMatchObject({
      code: 'invoice_not_editable',
      param: 'description',
    });
    const line = lines.data[0]?.id ?? '';
    await expect(stripe.invoices.updateLineItem(id, line, { amount: 1 })).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.invoices.finalizeInvoice(id)).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.invoices.del(id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.invoices.update(id, { metadata: { a: '1' } })).toMatchObject({ metadata: { a: '1' } });
  });

  it('that was voided or written off is numbered on, and only the latter can still be paid', async () => {
    const { id: customer, invoice_prefix: prefix } = await customerWith('pm_card_visa');
    const first = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(first.id);
    const gone = await stripe.invoices.voidInvoice(first.id, { expand: ['payments.data.payment.payment_intent'] });
    expect(gone).toMatchObject({ status: 'void', number: `${prefix}-0001` });
    expect(gone.payments?.data).toMatchObject([
      { status: 'canceled', payment: { payment_intent: { status: 'canceled' } } },
    ]);
    await expect(stripe.invoices.pay(first.id)).rejects.toMatchObject({ statusCode: 400 });

    const second = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(second.id);
    expect(await stripe.invoices.markUncollectible(second.id)).toMatchObject({
      status: 'uncollectible',
      number: `${prefix}-0002`,
    });
    expect(await stripe.invoices.pay(second.id)).toMatchObject({ status: 'paid', amount_paid: 2000 });
  });

  it('that is sent falls due after its days, and can be paid otherwise', async () => {
    const { id: customer } = await customerWith();
    const draft = await stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 30 });
    await stripe.invoices.addLines(draft.id, { lines: [{ amount: 2000 }], invoice_metadata: { order: '7' } });
    const sent = await stripe.invoices.sendInvoice(draft.id);
    expect(sent).toMatchObject({ status: 'open', metadata: { order: '7' }, next_payment_attempt: null });
    expect(Number(sent.due_date) - Number(sent.status_transitions.finalized_at)).toBe(30 * 86_400);
    const paid = await stripe.invoices.pay(draft.id, { paid_out_of_band: true, expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 2000, amount_paid_off_stripe: 2000 });
    expect(paid.payments?.data).toMatchObject([{ status: 'canceled' }]);
    const other = await draftFor(customer);
    await expect(stripe.invoices.sendInvoice(other.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('shows its first ten lines, and lists all', async () => {
    const { id: customer } = await customerWith();
    const { id } = await stripe.invoices.create({ customer });
    const many = Array.from({ length: 12 }, (_, index) => ({ amount: 100, description: `line ${index}` }));
    const draft = await stripe.invoices.addLines(id, { lines: many });
    expect(draft.lines).toMatchObject({ has_more: true, url: `/v1/invoices/${id}/lines` });
    const all = await stripe.invoices.listLineItems(id, { limit: 5 }).autoPagingToArray({ limit: 100 });
    expect(all.map(({ description }) => description)).toEqual(many.map(({ description }) => description));
    const [first, second, third] = all.map((line) => line.id);
    await stripe.invoices.updateLines(id, { lines: [{ id: first ?? '', amount: 250 }] });
    const fewer = await stripe.invoices.removeLines(id, {
      lines: [
        { id: second ?? '', behavior: 'delete' },
        { id: third ?? '', behavior: 'unassign' },
      ],
    });
    expect(fewer.total).toBe(12 * 100 + 150 - 200);
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toMatchObject([
      { description: 'line 2', invoice: null },
    ]);
    const changed = await stripe.invoices.updateLineItem(id, first ?? '', {
      description: 'changed',
      metadata: { a: 'b' },
    });
    expect(changed).toMatchObject({ description: 'changed', amount: 250, metadata: { a: 'b' } });
  });

  it('is found by list and search, and its items can be changed and deleted', async () => {
    const { id: customer } = await customerWith();
    const draft = await draftFor(customer);
    expect((await stripe.invoices.list({ customer, status: 'draft' })).data.map(({ id }) => id)).toEqual([draft.id]);
    expect((await stripe.invoices.search({ query: `customer:"${customer}" AND total>1000` })).data).toHaveLength(1);
    const { data: items } = await stripe.invoiceItems.list({ invoice: draft.id });
    const item = await stripe.invoiceItems.retrieve(items[0]?.id ?? '', { expand: ['invoice', 'customer'] });
    await stripe.invoiceItems.update(item.id, { amount: 3000 });
    expect((await stripe.invoices.retrieve(draft.id)).total).toBe(3000);
    await stripe.invoiceItems.del(item.id);
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ total: 0, lines: { data: [] } });
    expect(await stripe.invoices.del(draft.id)).toMatchObject({ deleted: true });
    await expect(stripe.invoices.retrieve(draft.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('counts a payment that was made apart from it', async () => {
    const { id: customer } = await customerWith('pm_card_visa');
    const { id } = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(id);
    const { data: cards } = await stripe.customers.listPaymentMethods(customer);
    const intent = await stripe.paymentIntents.create({
      amount: 1500,
      currency: 'usd',
      customer,
      payment_method: cards[0]?.id ?? '',
      confirm: true,
      off_session: true,
    });
    const after = await stripe.invoices.attachPayment(id, { payment_intent: intent.id });
    expect(after).toMatchObject({ status: 'open', amount_paid: 1500, amount_remaining: 500 });
    expect(await stripe.invoices.pay(id)).toMatchObject({ status: 'paid', amount_paid: 2000 });
    const { data: payments } = await stripe.invoicePayments.list({ invoice: id });
    expect(payments.map(({ amount_paid }) => amount_paid)).toEqual([1500, 500]);
    await stripe.invoicePayments.retrieve(payments[0]?.id ?? '', { expand: ['invoice', 'payment.payment_intent'] });
    const byIntent = { payment: { type: 'payment_intent', payment_intent: intent.id } } as const;
    expect((await stripe.invoicePayments.list(byIntent)).data).toHaveLength(1);
  });

  it('leaves what was paid too much to the customer', async () => {
    const { id: customer } = await customerWith('pm_card_visa');
    const { id } = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(id);
    const { data: cards } = await stripe.customers.listPaymentMethods(customer);
    const order = { amount: 2300, currency: 'usd', customer, payment_method: cards[0]?.id ?? '' };
    const intent = await stripe.paymentIntents.create({ ...order, confirm: true, off_session: true });
    const paid = await stripe.invoices.attachPayment(id, { payment_intent: intent.id });
    expect(paid).toMatchObject({ status: 'paid', amount_overpaid: 300, amount_remaining: 0 });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -300 });
  });

  it('answers each action at least once in all of this', () => {
    expect(unanswered()).toEqual([]);
  });
});
