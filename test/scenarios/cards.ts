import { paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

/** Cards that are declined, by the names that Stripe gives them, with what the shop is told. */
const DECLINED: readonly (readonly [method: string, code: string, decline_code: string, what: string])[] = [
  ['pm_card_chargeDeclined', 'card_declined', 'generic_decline', 'a card that is declined without a reason'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds', 'a card without enough money'],
  ['pm_card_chargeDeclinedLostCard', 'card_declined', 'lost_card', 'a lost card'],
  ['pm_card_chargeDeclinedStolenCard', 'card_declined', 'stolen_card', 'a stolen card'],
  ['pm_card_chargeDeclinedFraudulent', 'card_declined', 'fraudulent', 'a card taken for fraud'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card', 'an expired card'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc', 'a card with the wrong security code'],
  ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error', 'a card that can not be processed'],
  [
    'pm_card_visa_chargeDeclinedVelocityLimitExceeded',
    'card_declined',
    'card_velocity_exceeded',
    'a card over its limit',
  ],
];

const declines = DECLINED.map(([payment_method, code, decline_code, what]) =>
  scenario(`${what} is declined with ${code}, ${decline_code}`, async ({ stripe, fails }) => {
    const expected = { statusCode: 402, type: 'card_error', code, decline_code };
    await fails(stripe.paymentIntents.create(paying(payment_method)), expected);
  }),
);

const BRANDS = [
  ['visa', 'visa', '4242'],
  ['mastercard', 'mastercard', '4444'],
  ['amex', 'amex', '8431'],
  ['discover', 'discover', '1117'],
  ['jcb', 'jcb', '0505'],
] as const;

const brands = BRANDS.map(([name, brand, last4]) =>
  scenario(`a payment with pm_card_${name} shows ${brand} ${last4}`, async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({ ...paying(`pm_card_${name}`), expand: ['payment_method'] });
    check(intent, { status: 'succeeded', payment_method: { type: 'card', card: { brand, last4 } } });
  }),
);

export const cards = [
  ...declines,
  ...brands,

  scenario('a declined card leaves the payment waiting for another method', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 800,
      currency: 'usd',
      allowed_payment_method_types: ['card'],
    });
    await fails(stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' }), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
    const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] });
    check(intent, {
      status: 'requires_payment_method',
      payment_method: null,
      amount_received: 0,
      last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' },
      latest_charge: { status: 'failed', paid: false, failure_code: 'card_declined', amount: 800 },
    });
  }),

  scenario('after a decline another card pays', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 800,
      currency: 'usd',
      allowed_payment_method_types: ['card'],
    });
    await fails(stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' }), {
      statusCode: 402,
      type: 'card_error',
    });
    const intent = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
    check(intent, { status: 'succeeded', last_payment_error: null });
    const { data } = await stripe.charges.list({ payment_intent: id });
    check(data, [{ status: 'succeeded' }, { status: 'failed' }]);
  }),

  scenario('a decline comes with the payment it is about', async ({ stripe, check }) => {
    const error: unknown = await stripe.paymentIntents
      .create(paying('pm_card_chargeDeclined'))
      .catch((reason: unknown) => reason);
    const raw: unknown = error instanceof Error ? Reflect.get(error, 'raw') : undefined;
    check(raw, { payment_intent: { object: 'payment_intent', status: 'requires_payment_method' }, charge: /^ch_/ });
  }),

  scenario('a card that needs its holder asks for an action', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_authenticationRequired'));
    check(intent, {
      status: 'requires_action',
      amount_received: 0,
      latest_charge: null,
      next_action: { type: 'use_stripe_sdk' },
    });
  }),

  scenario('with a return address the action is a redirect', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: 'pm_card_threeDSecure2Required',
      allowed_payment_method_types: ['card'],
      confirm: true,
      return_url: 'https://shop.example/done',
    });
    check(intent, {
      status: 'requires_action',
      next_action: {
        type: 'redirect_to_url',
        redirect_to_url: { return_url: 'https://shop.example/done', url: /^http/ },
      },
    });
  }),

  scenario('a payment goes through once its holder has approved it', async ({ stripe, check, controls }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_threeDSecure2Required'));
    await controls.authenticate(id);
    const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] });
    check(intent, {
      status: 'succeeded',
      next_action: null,
      amount_received: 2000,
      latest_charge: { payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } } },
    });
  }),

  scenario('a payment that its holder turns down asks for another method', async ({ stripe, check, controls }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_threeDSecure2Required'));
    await controls.authenticate(id, false);
    check(await stripe.paymentIntents.retrieve(id), {
      status: 'requires_payment_method',
      next_action: null,
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
  }),

  scenario('a card may be declined after its holder has approved', async ({ stripe, check, controls }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_threeDSecureRequiredChargeDeclined'));
    await controls.authenticate(id);
    check(await stripe.paymentIntents.retrieve(id), {
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined' },
    });
  }),

  scenario('without its holder a card that needs one is declined', async ({ stripe, check, fails }) => {
    const customer = await stripe.customers.create({});
    const method = await stripe.paymentMethods.attach('pm_card_authenticationRequired', { customer: customer.id });
    const params = { ...paying(method.id), customer: customer.id, off_session: true };
    await fails(stripe.paymentIntents.create(params), {
      statusCode: 402,
      type: 'card_error',
      code: 'authentication_required',
      decline_code: 'authentication_required',
    });
    const { data } = await stripe.paymentIntents.list({ customer: customer.id });
    check(data, [{ status: 'requires_payment_method', last_payment_error: { code: 'authentication_required' } }]);
  }),

  scenario('a payment that must not ask its holder is refused instead', async ({ stripe, fails }) => {
    const params = { ...paying('pm_card_authenticationRequired'), error_on_requires_action: true };
    await fails(stripe.paymentIntents.create(params), {
      statusCode: 402,
      type: 'card_error',
      code: 'authentication_required',
    });
  }),

  scenario('a card that can be attached may still be declined', async ({ stripe, check, fails }) => {
    const customer = await stripe.customers.create({});
    const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: customer.id });
    check(method, { customer: customer.id, card: { last4: '0341' } });
    await fails(stripe.paymentIntents.create({ ...paying(method.id), customer: customer.id }), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
  }),

  scenario('a card that is declined can not be attached either', async ({ stripe, fails }) => {
    const customer = await stripe.customers.create({});
    await fails(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: customer.id }), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
  }),

  scenario('a saved card pays without its holder', async ({ stripe, check }) => {
    const customer = await stripe.customers.create({});
    const first = await stripe.paymentIntents.create({
      ...paying('pm_card_visa'),
      customer: customer.id,
      setup_future_usage: 'off_session',
    });
    const params = { ...paying(idOf(first.payment_method)), customer: customer.id, off_session: true };
    check(await stripe.paymentIntents.create(params), { status: 'succeeded', amount_received: 2000 });
  }),

  scenario('another customer can not pay with a saved card', async ({ stripe, fails }) => {
    const [ada, bob] = [await stripe.customers.create({}), await stripe.customers.create({})];
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: ada.id });
    await fails(stripe.paymentIntents.create({ ...paying(method.id), customer: bob.id }), {
      statusCode: 400,
      type: 'invalid_request_error',
    });
  }),
];
