import type Stripe from 'stripe';
import { connectWhole } from './connected.ts';
import { paying } from './controls.ts';
import { type Context, idOf, scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

/** All there is in dollars, come in or still on its way. */
const total = async ({ stripe }: Context, stripeAccount?: string) => {
  const { available, pending } = await stripe.balance.retrieve(
    {},
    stripeAccount === undefined ? {} : { stripeAccount },
  );
  const dollars = [...available, ...pending].filter(({ currency }) => currency === 'usd');
  return dollars.reduce((sum, { amount }) => sum + amount, 0);
};

/** Whether an account's balance is the sum of its movements. */
const addsUp = async (context: Context, stripeAccount?: string) => {
  const options = stripeAccount === undefined ? {} : { stripeAccount };
  const { data } = await context.stripe.balanceTransactions.list({ limit: 100 }, options);
  return data.reduce((sum, { net }) => sum + net, 0) === (await total(context, stripeAccount));
};

const connect = (stripe: Stripe) =>
  stripe.accounts.create({ type: 'custom', country: 'US', capabilities: { transfers: { requested: true } } });

/** 100 dollars for a connected account, of which the platform keeps 10. */
const passOn = (stripe: Stripe, destination: string, more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    ...paying('pm_card_visa', 10_000),
    transfer_data: { destination },
    application_fee_amount: 1000,
    expand: ['latest_charge'],
    ...more,
  });

const chargeOf = ({ latest_charge: charge }: Stripe.PaymentIntent): Stripe.Charge => {
  if (charge === null || typeof charge === 'string') throw new Error('The charge was to be expanded.');
  return charge;
};

/** Money that a platform takes for the accounts connected to it. */
export const platform = [
  scenario('a payment passed on shows in both accounts what became of it', async (context) => {
    const { stripe, check } = context;
    const { id: destination } = await connect(stripe);
    const intent = await passOn(stripe, destination, { on_behalf_of: destination });
    check(intent, {
      application_fee_amount: 1000,
      on_behalf_of: destination,
      transfer_data: { destination },
      transfer_group: `group_${intent.id}`,
      latest_charge: {
        on_behalf_of: destination,
        transfer_data: { amount: null, destination },
        transfer_group: `group_${intent.id}`,
        application_fee_amount: 1000,
      },
    });
    const charge = chargeOf(intent);
    const transfer = await stripe.transfers.retrieve(idOf(charge.transfer));
    check(transfer, {
      amount: 10_000,
      destination,
      source_transaction: charge.id,
      transfer_group: `group_${intent.id}`,
      destination_payment: /^py_/,
    });
    const own = { stripeAccount: destination };
    const payment = await stripe.charges.retrieve(
      idOf(transfer.destination_payment),
      { expand: ['balance_transaction'] },
      own,
    );
    check(payment, {
      amount: 10_000,
      application_fee: idOf(charge.application_fee),
      application_fee_amount: 1000,
      source_transfer: transfer.id,
      payment_intent: null,
      payment_method: null,
      balance_transaction: {
        type: 'payment',
        amount: 10_000,
        fee: 1000,
        net: 9000,
        status: 'pending',
        fee_details: [{ amount: 1000, type: 'application_fee' }],
      },
    });
    check((await stripe.balanceTransactions.list({ type: 'application_fee' })).data, [{ amount: 1000, fee: 0 }]);
    check((await stripe.balanceTransactions.list({ type: 'transfer' })).data, [{ amount: -10_000 }]);
    check([await addsUp(context), await addsUp(context, destination)], [true, true]);
  }),

  scenario('a fee can be read where its payment shows it', async ({ stripe, check }) => {
    const { id: destination } = await connect(stripe);
    const charge = chargeOf(await passOn(stripe, destination));
    const read = await stripe.charges.retrieve(charge.id, { expand: ['application_fee.balance_transaction'] });
    check(read, {
      application_fee: {
        object: 'application_fee',
        account: destination,
        amount: 1000,
        amount_refunded: 0,
        balance_transaction: { type: 'application_fee', amount: 1000, net: 1000 },
        charge: /^py_/,
        currency: 'usd',
        originating_transaction: charge.id,
        refunded: false,
        refunds: { data: [] },
      },
    });
  }),

  scenario('a platform can say how much of a payment is passed on', async (context) => {
    const { stripe, check, fails } = context;
    const { id: destination } = await connect(stripe);
    const data = { transfer_data: { destination, amount: 8000 }, application_fee_amount: undefined };
    const { application_fee_amount: _, ...plain } = { ...paying('pm_card_visa', 10_000), ...data };
    const intent = await stripe.paymentIntents.create({ ...plain, transfer_group: 'ORDER_7' });
    check(intent, { transfer_data: { destination, amount: 8000 }, transfer_group: 'ORDER_7' });
    check((await stripe.transfers.list({ transfer_group: 'ORDER_7' })).data, [{ amount: 8000 }]);
    check([await total(context), await total(context, destination)], [1680, 8000]);
    const both = stripe.paymentIntents.create({ ...plain, application_fee_amount: 100 });
    await fails(both, REFUSED);
    const more = stripe.paymentIntents.create({ ...plain, transfer_data: { destination, amount: 10_001 } });
    await fails(more, { ...REFUSED, param: 'transfer_data[amount]' });
  }),

  scenario('a payment within a connected account pays the platform its fee', async (context) => {
    const { stripe, check } = context;
    const { id: stripeAccount } = await connectWhole(stripe);
    const intent = await stripe.paymentIntents.create(
      {
        ...paying('pm_card_visa', 10_000),
        application_fee_amount: 1000,
        expand: ['latest_charge.balance_transaction'],
      },
      { stripeAccount },
    );
    check(intent, {
      application: /^ca_/,
      application_fee_amount: 1000,
      latest_charge: {
        application: /^ca_/,
        application_fee: /^fee_/,
        application_fee_amount: 1000,
        balance_transaction: { amount: 10_000, fee: 1320, net: 8680 },
      },
    });
    check([await total(context), await total(context, stripeAccount)], [1000, 8680]);
    check((await stripe.charges.list()).data, []);
    check([await addsUp(context), await addsUp(context, stripeAccount)], [true, true]);
    const refund = { charge: chargeOf(intent).id, amount: 5000, refund_application_fee: true };
    const made = await stripe.refunds.create({ ...refund, expand: ['balance_transaction'] }, { stripeAccount });
    check(made, { balance_transaction: { amount: -5000, fee: -500, net: -4500 } });
    check([await total(context), await total(context, stripeAccount)], [500, 4180]);
    check([await addsUp(context), await addsUp(context, stripeAccount)], [true, true]);
  }),

  scenario('a refund leaves what was passed on and the fee where they are', async (context) => {
    const { stripe, check } = context;
    const { id: destination } = await connect(stripe);
    const { id } = await passOn(stripe, destination);
    check(await stripe.refunds.create({ payment_intent: id }), { transfer_reversal: null });
    check([await total(context), await total(context, destination)], [680 - 10_000, 9000]);
  }),

  scenario('a refund can take back its part of what was passed on, and of the fee', async (context) => {
    const { stripe, check, fails } = context;
    const { id: destination } = await connect(stripe);
    const intent = await passOn(stripe, destination);
    const charge = chargeOf(intent);
    const half = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 5000,
      reverse_transfer: true,
      refund_application_fee: true,
      expand: ['transfer_reversal'],
    });
    check(half, { amount: 5000, transfer_reversal: { amount: 5000, source_refund: half.id } });
    const transfer = await stripe.transfers.retrieve(idOf(charge.transfer));
    check(transfer, { amount_reversed: 5000, reversed: false });
    check([await total(context), await total(context, destination)], [180, 4500]);

    await stripe.refunds.create({ payment_intent: intent.id, reverse_transfer: true });
    check(await stripe.transfers.retrieve(transfer.id), { amount_reversed: 10_000, reversed: true });
    check([await total(context), await total(context, destination)], [180, -500]);
    const read = await stripe.charges.retrieve(charge.id, { expand: ['application_fee'] });
    check(read, {
      application_fee: { amount_refunded: 500, refunded: false, refunds: { data: [{ amount: 500 }] } },
    });
    const own = { stripeAccount: destination };
    const payment = await stripe.charges.retrieve(idOf(transfer.destination_payment), {}, own);
    check(payment, { amount_refunded: 10_000, refunded: true });
    const { data } = await stripe.refunds.list({ charge: payment.id }, own);
    check(data, [
      { amount: 5000, source_transfer_reversal: /^trr_/ },
      { amount: 5000, source_transfer_reversal: /^trr_/ },
    ]);
    check([await addsUp(context), await addsUp(context, destination)], [true, true]);
    await fails(stripe.refunds.create({ payment_intent: intent.id, reverse_transfer: true }), REFUSED);
  }),

  scenario('the fee alone can be given back with a refund', async (context) => {
    const { stripe, check } = context;
    const { id: destination } = await connect(stripe);
    const { id } = await passOn(stripe, destination);
    await stripe.refunds.create({ payment_intent: id, refund_application_fee: true });
    check([await total(context), await total(context, destination)], [680 - 11_000, 10_000]);
    check([await addsUp(context), await addsUp(context, destination)], [true, true]);
  }),

  scenario('what was held is passed on when it is captured, with the fee said then', async (context) => {
    const { stripe, check } = context;
    const { id: destination } = await connect(stripe);
    const { id } = await passOn(stripe, destination, { capture_method: 'manual' });
    check([await total(context), await total(context, destination)], [0, 0]);
    check((await stripe.transfers.list()).data, []);
    const how = { amount_to_capture: 6000, application_fee_amount: 600, expand: ['latest_charge'] };
    check(await stripe.paymentIntents.capture(id, how), {
      application_fee_amount: 600,
      latest_charge: { application_fee: /^fee_/, application_fee_amount: 600, transfer: /^tr_/ },
    });
    check((await stripe.transfers.list()).data, [{ amount: 6000 }]);
    // 6000 less Stripe's 204 came in; the fee is what is left of it.
    check([await total(context), await total(context, destination)], [396, 5400]);
    await stripe.refunds.create({ payment_intent: id, reverse_transfer: true, refund_application_fee: true });
    check([await total(context), await total(context, destination)], [-204, 0]);
  }),

  scenario('a charge of the older kind is passed on, also once it is captured', async (context) => {
    const { stripe, check } = context;
    const { id: destination } = await connect(stripe);
    const order = { amount: 10_000, currency: 'usd', source: 'tok_visa', transfer_data: { destination } };
    check(await stripe.charges.create({ ...order, application_fee_amount: 1000 }), {
      application_fee: /^fee_/,
      transfer: /^tr_/,
      transfer_group: /^group_ch_/,
    });
    const held = await stripe.charges.create({ ...order, application_fee_amount: 1000, capture: false });
    check(held, { application_fee: null });
    check(await stripe.charges.capture(held.id, { amount: 5000, application_fee_amount: 500 }), {
      application_fee: /^fee_/,
      application_fee_amount: 500,
      amount_refunded: 5000,
    });
    check((await stripe.transfers.list()).data, [{ amount: 5000 }, { amount: 10_000 }]);
    check([await total(context), await total(context, destination)], [680 + 325, 9000 + 4500]);
  }),

  scenario('events tell both accounts of what is passed on and taken back', async ({ stripe, check }) => {
    const { id: destination } = await connect(stripe);
    const { id } = await passOn(stripe, destination);
    await stripe.refunds.create({ payment_intent: id, reverse_transfer: true, refund_application_fee: true });
    const { data } = await stripe.events.list({ limit: 100 });
    const types = (events: readonly Stripe.Event[], pattern: RegExp) =>
      events.map(({ type }) => type).filter((type) => pattern.test(type));
    check(types(data, /^(?:transfer|application_fee)/).sort(), [
      'application_fee.created',
      'application_fee.refunded',
      'transfer.created',
      'transfer.reversed',
    ]);
    const own = await stripe.events.list({ limit: 100 }, { stripeAccount: destination });
    check(types(own.data, /^charge\.(?:succeeded|refunded)$/), ['charge.refunded', 'charge.succeeded']);
    check(
      own.data.every(({ account }) => account === destination),
      true,
    );
    const taken = await stripe.events.list({ type: 'application_fee.created' });
    check(taken.data, [{ data: { object: { object: 'application_fee', amount: 1000, account: destination } } }]);
  }),

  scenario('a fee from nobody, or above the payment, is refused', async (context) => {
    const { stripe, check, fails } = context;
    const { id: destination } = await connectWhole(stripe);
    const param = 'application_fee_amount';
    const pay = paying('pm_card_visa', 10_000);
    await fails(stripe.paymentIntents.create({ ...pay, application_fee_amount: 100 }), { ...REFUSED, param });
    await fails(passOn(stripe, destination, { application_fee_amount: 10_001 }), { ...REFUSED, param });
    const direct = { ...pay, application_fee_amount: 10_001 };
    await fails(stripe.paymentIntents.create(direct, { stripeAccount: destination }), { ...REFUSED, param });
    const { id } = await stripe.paymentIntents.create({
      amount: 10_000,
      currency: 'usd',
      transfer_data: { destination },
      application_fee_amount: 9000,
    });
    await fails(stripe.paymentIntents.update(id, { amount: 8000 }), { ...REFUSED, param });
    check(await stripe.paymentIntents.update(id, { application_fee_amount: '' }), { application_fee_amount: null });
    check([await total(context), await total(context, destination)], [0, 0]);
  }),

  scenario('a payment for an account that there is not is refused', async ({ stripe, check, fails }) => {
    const missing = { ...REFUSED, code: 'resource_missing' } as const;
    await fails(passOn(stripe, 'acct_1Nobody'), { ...missing, param: 'transfer_data[destination]' });
    const behalf = { ...paying('pm_card_visa', 10_000), on_behalf_of: 'acct_1Nobody' };
    await fails(stripe.paymentIntents.create(behalf), { ...missing, param: 'on_behalf_of' });
    check((await stripe.charges.list()).data, []);
  }),

  scenario('of a payment that was not passed on, nothing is taken back', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    const back = (how: Stripe.RefundCreateParams) => stripe.refunds.create({ payment_intent: id, ...how });
    await fails(back({ reverse_transfer: true }), { ...REFUSED, param: 'reverse_transfer' });
    await fails(back({ refund_application_fee: true }), { ...REFUSED, param: 'refund_application_fee' });
    check((await stripe.refunds.list()).data, []);
  }),

  scenario('of one charge, no more can be transferred than came in', async (context) => {
    const { stripe, check, fails } = context;
    const { id: destination } = await connect(stripe);
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa', 10_000));
    const source_transaction = idOf(intent.latest_charge);
    const send = (amount: number) =>
      stripe.transfers.create({ amount, currency: 'usd', destination, source_transaction });
    await send(6000);
    await fails(send(4001), { ...REFUSED, code: 'balance_insufficient' });
    await send(4000);
    check([await total(context), await total(context, destination)], [-320, 10_000]);
    const { pending } = await stripe.balance.retrieve({}, { stripeAccount: destination });
    check(pending, [{ amount: 10_000, currency: 'usd' }]);
  }),
];
