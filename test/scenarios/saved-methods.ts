import { paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const UNEXPECTED = { ...REFUSED, code: 'setup_intent_unexpected_state' } as const;

const saving = (customer: string, payment_method: string) =>
  ({
    customer,
    payment_method,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  }) as const;

export const savedMethods = [
  scenario('a card to be saved is asked for first', async ({ stripe, check }) => {
    const intent = await stripe.setupIntents.create({});
    check(intent, {
      object: 'setup_intent',
      id: /^seti_/,
      status: 'requires_payment_method',
      usage: 'off_session',
      client_secret: new RegExp(`^${intent.id}_secret_`),
      last_setup_error: null,
    });
  }),

  scenario('a card is saved for its customer', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({})).id;
    const intent = await stripe.setupIntents.create(saving(customer, 'pm_card_visa'));
    check(intent, { status: 'succeeded', customer, latest_attempt: /^setatt_/ });
    check((await stripe.paymentMethods.list({ customer })).data, [{ id: idOf(intent.payment_method), customer }]);
  }),

  scenario('a saved card can be charged while its holder is away', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({})).id;
    const intent = await stripe.setupIntents.create(saving(customer, 'pm_card_visa'));
    const params = { ...paying(idOf(intent.payment_method)), customer, off_session: true };
    check(await stripe.paymentIntents.create(params), { status: 'succeeded' });
  }),

  scenario('a card that its holder has to approve waits to be saved', async ({ stripe, check, controls }) => {
    const customer = (await stripe.customers.create({})).id;
    const { id, status } = await stripe.setupIntents.create(saving(customer, 'pm_card_authenticationRequiredOnSetup'));
    check(status, 'requires_action');
    await controls.authenticateSetup(id);
    const intent = await stripe.setupIntents.retrieve(id);
    check(intent, { status: 'succeeded', next_action: null });
    const params = { ...paying(idOf(intent.payment_method)), customer, off_session: true };
    check(await stripe.paymentIntents.create(params), { status: 'succeeded' });
  }),

  scenario('a card that its holder does not approve is not saved', async ({ stripe, check, controls }) => {
    const customer = (await stripe.customers.create({})).id;
    const { id } = await stripe.setupIntents.create(saving(customer, 'pm_card_threeDSecure2Required'));
    await controls.authenticateSetup(id, false);
    check(await stripe.setupIntents.retrieve(id), {
      status: 'requires_payment_method',
      last_setup_error: { code: 'setup_intent_authentication_failure' },
    });
    check((await stripe.paymentMethods.list({ customer })).data, []);
  }),

  scenario('a declined card is not saved', async ({ stripe, check, fails }) => {
    const customer = (await stripe.customers.create({})).id;
    await fails(stripe.setupIntents.create(saving(customer, 'pm_card_chargeDeclined')), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
    const { data } = await stripe.setupIntents.list({ customer });
    check(data, [{ status: 'requires_payment_method', last_setup_error: { code: 'card_declined' } }]);
  }),

  scenario('a card that is to be saved can be given up, a saved one can not', async ({ stripe, check, fails }) => {
    const { id } = await stripe.setupIntents.create({});
    const cancelled = await stripe.setupIntents.cancel(id, { cancellation_reason: 'abandoned' });
    check(cancelled, { status: 'canceled', cancellation_reason: 'abandoned' });
    await fails(stripe.setupIntents.confirm(id, { payment_method: 'pm_card_visa' }), UNEXPECTED);
    const customer = (await stripe.customers.create({})).id;
    const saved = await stripe.setupIntents.create(saving(customer, 'pm_card_visa'));
    await fails(stripe.setupIntents.cancel(saved.id), UNEXPECTED);
  }),

  scenario('a payment method is made of a token', async ({ stripe, check }) => {
    const method = await stripe.paymentMethods.create({
      type: 'card',
      card: { token: 'tok_mastercard' },
      billing_details: { name: 'Ada', address: { postal_code: '12345' } },
    });
    check(method, {
      object: 'payment_method',
      id: /^pm_/,
      type: 'card',
      customer: null,
      card: { brand: 'mastercard', last4: '4444', funding: 'credit' },
      billing_details: { name: 'Ada', email: null, address: { postal_code: '12345' } },
    });
  }),

  scenario('a test card that is attached becomes a method of its own', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({})).id;
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    check(method, { id: /^pm_1/, customer });
    check(await stripe.customers.retrievePaymentMethod(customer, method.id), { id: method.id });
    check(await stripe.paymentMethods.retrieve(method.id), { customer });
  }),

  scenario('a payment method belongs to one customer', async ({ stripe, fails }) => {
    const [ada, bob] = [(await stripe.customers.create({})).id, (await stripe.customers.create({})).id];
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: ada });
    await fails(stripe.paymentMethods.attach(method.id, { customer: bob }), REFUSED);
  }),

  scenario('a method that was detached is gone for good', async ({ stripe, check, fails }) => {
    const customer = (await stripe.customers.create({})).id;
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    check(await stripe.paymentMethods.detach(id), { id, customer: null });
    check((await stripe.customers.listPaymentMethods(customer)).data, []);
    await fails(stripe.paymentMethods.attach(id, { customer }), REFUSED);
  }),

  scenario('payment methods are listed by kind', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({})).id;
    await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.paymentMethods.attach('pm_card_amex', { customer });
    const { data } = await stripe.paymentMethods.list({ customer, type: 'card' });
    check(data, [{ card: { brand: 'amex' } }, { card: { brand: 'visa' } }]);
    check((await stripe.paymentMethods.list({ customer, type: 'us_bank_account' })).data, []);
  }),

  scenario('the address on a card can change', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({})).id;
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    const method = await stripe.paymentMethods.update(id, {
      billing_details: { name: 'Ada', email: 'ada@example.com' },
      metadata: { a: '1' },
    });
    check(method, { billing_details: { name: 'Ada', email: 'ada@example.com' }, metadata: { a: '1' } });
  }),

  scenario('a payment method that is not there is not found', async ({ stripe, fails }) => {
    await fails(stripe.paymentMethods.retrieve('pm_nothing'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),
];
