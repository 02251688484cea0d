import { describe, expect, it } from 'vitest';
import { customers, invoices } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const DAY = 86_400;
const START = 1_750_000_000;
const emulator = createEmulator({ now: () => START * 1000 });
const { stripe } = checkedStripe(emulator, [customers, invoices]);
const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
const { data: cards } = await stripe.customers.listPaymentMethods(customer);
const payment_method = cards[0]?.id ?? '';

async function draftOf(amount: number) {
  const params = { customer, currency: 'usd', collection_method: 'send_invoice', days_until_due: 30 } as const;
  const { id } = await stripe.invoices.create(params);
  return stripe.invoices.addLines(id, { lines: [{ amount }] });
}

const newIntent = (amount: number) => stripe.paymentIntents.create({ amount, currency: 'usd', customer });

describe('an invoice falls due', () => {
  it('on the last date that was asked for, not some days after it is finalized', async () => {
    const { id, due_date } = await draftOf(1000);
    expect(due_date).toBe(START + 30 * DAY);
    await stripe.invoices.update(id, { due_date: START + 7 * DAY });
    expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ due_date: START + 7 * DAY });
  });

  it('never, where it is charged by itself in the end', async () => {
    const { id } = await draftOf(1000);
    await stripe.invoices.update(id, { collection_method: 'charge_automatically' });
    expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ due_date: null, status: 'open' });
  });

  it.each([
    [{ days_until_due: 3, due_date: START + DAY }, 'due_date'],
    [{ days_until_due: -1 }, 'days_until_due'],
    [{}, 'days_until_due'],
  ])('at one time, which is not past: %j', async (params, param) => {
    const call = stripe.request('POST /v1/invoices', { customer, collection_method: 'send_invoice', ...params });
    await expect(call).rejects.toMatchObject({ statusCode: 400, param });
  });
});

describe('a payment towards an invoice', () => {
  it('that comes in after it was paid otherwise is left to the customer', async () => {
    const { id } = await draftOf(1000);
    await stripe.invoices.finalizeInvoice(id);
    const late = await newIntent(400);
    await stripe.invoices.attachPayment(id, { payment_intent: late.id });
    expect(await stripe.invoices.pay(id, { payment_method })).toMatchObject({ status: 'paid', amount_paid: 1000 });
    await stripe.paymentIntents.confirm(late.id, { payment_method, off_session: true });
    const paid = await stripe.invoices.retrieve(id, { expand: ['customer'] });
    expect(paid).toMatchObject({ status: 'paid', amount_overpaid: 400, customer: { balance: -400 } });
  });

  it('is refused where it is not of the customer, in another currency, taken or not to be made', async () => {
    const { id } = await draftOf(1000);
    const mine = await newIntent(500);
    const attach = (intent: string) => stripe.invoices.attachPayment(id, { payment_intent: intent });
    await expect(attach(mine.id)).rejects.toMatchObject({ statusCode: 400 });
    await stripe.invoices.finalizeInvoice(id);
    const nobodys = await stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
    const euros = await stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer });
    const gone = await stripe.paymentIntents.cancel((await newIntent(500)).id);
    await attach(mine.id);
    for (const intent of [mine, nobodys, euros, gone])
      await expect(attach(intent.id)).rejects.toMatchObject({ param: 'payment_intent' });
  });

  it('that is on its way keeps it from being voided or marked as paid', async () => {
    const bank = await stripe.paymentMethods.attach('pm_usBankAccount_success', { customer });
    const { id } = await draftOf(1000);
    const open = await stripe.invoices.pay(id, { payment_method: bank.id, expand: ['payments'] });
    expect(open).toMatchObject({ status: 'open', amount_remaining: 1000 });
    await expect(stripe.invoices.voidInvoice(id)).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.invoices.pay(id, { paid_out_of_band: true })).rejects.toMatchObject({ statusCode: 400 });
    emulator.settlePayment(String(open.payments?.data[0]?.payment.payment_intent));
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', amount_paid: 1000 });
  });
});

it('an invoice of which a part was paid is not voided', async () => {
  const { id } = await draftOf(1000);
  await stripe.invoices.finalizeInvoice(id);
  const part = await newIntent(400);
  await stripe.paymentIntents.confirm(part.id, { payment_method, off_session: true });
  await stripe.invoices.attachPayment(id, { payment_intent: part.id });
  await expect(stripe.invoices.voidInvoice(id)).rejects.toMatchObject({ statusCode: 400 });
});
