import type Stripe from 'stripe';
import { connectWhole } from './connected.ts';
import { DAY, paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const SHORT = { ...REFUSED, code: 'balance_insufficient' } as const;

/** All there is in dollars, come in or still on its way. */
const total = ({ available, pending }: Stripe.Balance) =>
  [...available, ...pending].filter(({ currency }) => currency === 'usd').reduce((sum, { amount }) => sum + amount, 0);

const available = async (stripe: Stripe, options: { stripeAccount?: string } = {}) =>
  (await stripe.balance.retrieve({}, options)).available.find(({ currency }) => currency === 'usd')?.amount ?? 0;

/** Dollars that can be paid out at once. */
const earn = (stripe: Stripe, amount: number) => stripe.paymentIntents.create(paying('pm_card_bypassPending', amount));

const connect = (stripe: Stripe) =>
  stripe.accounts.create({ type: 'custom', country: 'US', capabilities: { transfers: { requested: true } } });

export const money = [
  scenario('a payment comes in less the fee', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      ...paying('pm_card_visa', 10_000),
      expand: ['latest_charge.balance_transaction'],
    });
    check(intent, {
      latest_charge: {
        balance_transaction: {
          object: 'balance_transaction',
          type: 'charge',
          reporting_category: 'charge',
          amount: 10_000,
          fee: 320,
          net: 9680,
          status: 'pending',
          fee_details: [{ amount: 320, currency: 'usd', type: 'stripe_fee' }],
        },
      },
    });
    check(await stripe.balance.retrieve(), { object: 'balance', pending: [{ amount: 9680, currency: 'usd' }] });
  }),

  scenario('a refund goes out in full, and the fee stays', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    const refund = await stripe.refunds.create({ payment_intent: id, expand: ['balance_transaction'] });
    check(refund, { balance_transaction: { type: 'refund', amount: -10_000, fee: 0, net: -10_000 } });
    check(total(await stripe.balance.retrieve()), -320);
  }),

  scenario('the balance is the sum of what came in and went out', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    await earn(stripe, 3333);
    await stripe.refunds.create({ payment_intent: id, amount: 1234 });
    await fails(stripe.paymentIntents.create(paying('pm_card_chargeDeclined')), {
      statusCode: 402,
      type: 'card_error',
    });
    const held = await stripe.paymentIntents.create({ ...paying('pm_card_visa', 5000), capture_method: 'manual' });
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 2500 });
    const { data } = await stripe.balanceTransactions.list({ limit: 100 });
    const sum = data.reduce((net, transaction) => net + transaction.net, 0);
    check(sum === total(await stripe.balance.retrieve()), true);
    check(
      data.every(({ amount, fee, net }) => amount - fee === net),
      true,
    );
  }),

  scenario('money on its way is there after some days', async ({ stripe, check, controls }) => {
    await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    check(await available(stripe), 0);
    await controls.advance(8 * DAY);
    check(await available(stripe), 9680);
  }),

  scenario('movements are found by kind and source', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    check((await stripe.balanceTransactions.list({ type: 'refund' })).data, [{ amount: -10_000, source: refund.id }]);
    check((await stripe.balanceTransactions.list({ source: idOf(intent.latest_charge) })).data, [{ type: 'charge' }]);
    const { data } = await stripe.balanceTransactions.list();
    check(await stripe.balanceTransactions.retrieve(idOf(data[0])), { type: 'refund' });
  }),

  scenario('a payout takes money to the bank', async ({ stripe, check, controls }) => {
    await earn(stripe, 10_000);
    const payout = await stripe.payouts.create({ amount: 5000, currency: 'usd' });
    check(payout, {
      object: 'payout',
      id: /^po_/,
      amount: 5000,
      status: 'pending',
      automatic: false,
      method: 'standard',
    });
    check(await available(stripe), 4680);
    await controls.advance(8 * DAY);
    check(await stripe.payouts.retrieve(payout.id), { status: 'paid' });
  }),

  scenario('no more can be paid out than there is', async ({ stripe, check, fails }) => {
    await earn(stripe, 10_000);
    await fails(stripe.payouts.create({ amount: 9681, currency: 'usd' }), SHORT);
    check((await stripe.payouts.list()).data, []);
  }),

  scenario('a payout that has not left can be cancelled', async ({ stripe, check, fails }) => {
    await earn(stripe, 10_000);
    const { id } = await stripe.payouts.create({ amount: 5000, currency: 'usd' });
    check(await stripe.payouts.cancel(id), { status: 'canceled', failure_balance_transaction: /^txn_/ });
    check(await available(stripe), 9680);
    await fails(stripe.payouts.cancel(id), REFUSED);
  }),

  scenario('payouts are found by status', async ({ stripe, check }) => {
    await earn(stripe, 10_000);
    await stripe.payouts.create({ amount: 1000, currency: 'usd' });
    const { id } = await stripe.payouts.create({ amount: 2000, currency: 'usd' });
    await stripe.payouts.cancel(id);
    check((await stripe.payouts.list({ status: 'pending' })).data, [{ amount: 1000 }]);
    check((await stripe.payouts.list({ status: 'canceled' })).data, [{ amount: 2000 }]);
  }),

  scenario('a connected account is made, changed and deleted', async ({ stripe, check }) => {
    const { id } = await stripe.accounts.create({ type: 'express', country: 'DE', email: 'shop@example.com' });
    check(await stripe.accounts.retrieve(id), {
      object: 'account',
      id: /^acct_/,
      type: 'express',
      country: 'DE',
      email: 'shop@example.com',
      charges_enabled: false,
      details_submitted: false,
    });
    check(await stripe.accounts.update(id, { metadata: { a: '1' } }), { metadata: { a: '1' } });
    check((await stripe.accounts.list()).data, [{ id }]);
    check(await stripe.accounts.del(id), { id, object: 'account', deleted: true });
    check((await stripe.accounts.list()).data, []);
  }),

  scenario('the owner of an account gets a link to fill it in', async ({ stripe, check }) => {
    const { id: account } = await stripe.accounts.create({ type: 'express', country: 'US' });
    const link = await stripe.accountLinks.create({
      account,
      type: 'account_onboarding',
      refresh_url: 'https://shop.example/again',
      return_url: 'https://shop.example/back',
    });
    check(link, { object: 'account_link', url: /^https?:/ });
  }),

  scenario('a transfer moves money to a connected account', async ({ stripe, check }) => {
    await earn(stripe, 10_000);
    const { id: destination } = await connect(stripe);
    const transfer = await stripe.transfers.create({ amount: 4000, currency: 'usd', destination });
    check(transfer, { object: 'transfer', id: /^tr_/, amount: 4000, amount_reversed: 0, reversed: false, destination });
    check(await available(stripe), 5680);
    check(await available(stripe, { stripeAccount: destination }), 4000);
  }),

  scenario('a payment for a connected account passes on all but the fee', async ({ stripe, check }) => {
    const { id: destination } = await connect(stripe);
    const intent = await stripe.paymentIntents.create({
      ...paying('pm_card_visa', 10_000),
      transfer_data: { destination },
      application_fee_amount: 1000,
      expand: ['latest_charge'],
    });
    check(intent, { latest_charge: { transfer: /^tr_/, application_fee: /^fee_/, application_fee_amount: 1000 } });
    check((await stripe.transfers.list({ destination })).data, [{ amount: 10_000 }]);
    check(total(await stripe.balance.retrieve({}, { stripeAccount: destination })), 9000);
    check(total(await stripe.balance.retrieve()), 680);
  }),

  scenario('a payment within a connected account is its own', async ({ stripe, check }) => {
    const { id: stripeAccount } = await connectWhole(stripe);
    await stripe.paymentIntents.create(paying('pm_card_visa', 10_000), { stripeAccount });
    check(total(await stripe.balance.retrieve({}, { stripeAccount })), 9680);
    check(total(await stripe.balance.retrieve()), 0);
    check((await stripe.charges.list()).data, []);
  }),

  scenario('no more can be transferred than there is', async ({ stripe, fails }) => {
    await earn(stripe, 10_000);
    const { id: destination } = await connect(stripe);
    await fails(stripe.transfers.create({ amount: 9681, currency: 'usd', destination }), SHORT);
  }),

  scenario('a transfer can be taken back in parts', async ({ stripe, check, fails }) => {
    await earn(stripe, 10_000);
    const { id: destination } = await connect(stripe);
    const { id } = await stripe.transfers.create({ amount: 4000, currency: 'usd', destination });
    check(await stripe.transfers.createReversal(id, { amount: 1000 }), { object: 'transfer_reversal', amount: 1000 });
    check(await stripe.transfers.retrieve(id), { amount_reversed: 1000, reversed: false });
    await fails(stripe.transfers.createReversal(id, { amount: 3001 }), REFUSED);
    await stripe.transfers.createReversal(id);
    check(await stripe.transfers.retrieve(id), { amount_reversed: 4000, reversed: true });
    check(await available(stripe), 9680);
  }),
];
