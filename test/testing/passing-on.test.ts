import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 10_000, currency: 'usd', automatic_payment_methods, payment_method: 'pm_card_visa' } as const;

let destination = '';
beforeEach(async () => {
  emulator.reset();
  destination = (await stripe.accounts.create({ type: 'express' })).id;
});

const passOn = (more: object = {}) =>
  stripe.paymentIntents.create({
    ...order,
    confirm: true,
    application_fee_amount: 1000,
    transfer_data: { destination },
    ...more,
  });
const pending = async (account: typeof stripe) => (await account.balance.retrieve()).pending[0]?.amount;

describe('a payment that is passed on', () => {
  it('can be taken back with the fee while it is pending, and not be refunded by who got it', async () => {
    await passOn();
    const connected = stripe.withOptions({ stripeAccount: destination });
    const [transfer] = (await stripe.transfers.list()).data;
    const charge = String(transfer?.destination_payment);
    await expect(connected.refunds.create({ charge })).rejects.toMatchObject({ statusCode: 501 });
    const half = { amount: 5000, refund_application_fee: true };
    await stripe.transfers.createReversal(transfer?.id ?? '', half);
    expect([await pending(stripe), await pending(connected)]).toEqual([680 + 5000 - 500, 4500]);
  });

  it('is not captured in parts', async () => {
    const payment_method_options = { card: { request_multicapture: 'if_available' } };
    const { id } = await passOn({ capture_method: 'manual', payment_method_options });
    const part = stripe.paymentIntents.capture(id, { amount_to_capture: 1000, final_capture: false });
    await expect(part).rejects.toMatchObject({ statusCode: 501 });
  });

  it('pays no more of a fee than was captured', async () => {
    const { id } = await passOn({ capture_method: 'manual' });
    await stripe.paymentIntents.capture(id, { amount_to_capture: 600 });
    expect((await stripe.balanceTransactions.list({ type: 'application_fee' })).data).toMatchObject([{ amount: 600 }]);
  });

  it('has its fee fixed once it was taken', async () => {
    const { id } = await passOn();
    await expect(stripe.paymentIntents.update(id, { application_fee_amount: 1 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it('is not made on behalf of a third account', async () => {
    const { id: on_behalf_of } = await stripe.accounts.create({ type: 'express' });
    await expect(passOn({ on_behalf_of })).rejects.toMatchObject({ statusCode: 501 });
  });
});
