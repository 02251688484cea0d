import { DAY, paying } from './controls.ts';
import { scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const error = (fields: { readonly [name: string]: string | RegExp }) => ({ error: fields });

const form = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});

export const requests = [
  scenario('without a key there is no answer', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', { headers: { authorization: '' } });
    check({ status, body }, { status: 401, body: error({ type: 'invalid_request_error', message: /key/ }) });
  }),

  scenario('a key that is none is refused', async ({ withKey, fails }) => {
    await fails(withKey('sk_test').stripe.customers.list(), { statusCode: 401, type: 'invalid_request_error' });
  }),

  scenario('a publishable key can not do what a secret one can', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', { headers: { authorization: 'Bearer pk_test_1' } });
    check(
      { status, body },
      { status: 403, body: error({ type: 'invalid_request_error', code: 'secret_key_required' }) },
    );
  }),

  scenario('a key is also taken as a user name', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', {
      headers: { authorization: `Basic ${btoa('sk_test_scenario:')}` },
    });
    check({ status, body }, { status: 200, body: { object: 'list', data: [] } });
  }),

  scenario('a connected account has its own customers', async ({ stripe, check, fails }) => {
    const account = { stripeAccount: 'acct_1Connected' };
    const theirs = await stripe.customers.create({ name: 'Theirs' }, account);
    await stripe.customers.create({ name: 'Ours' });
    check((await stripe.customers.list({}, account)).data, [{ name: 'Theirs' }]);
    check((await stripe.customers.list()).data, [{ name: 'Ours' }]);
    await fails(stripe.customers.retrieve(theirs.id), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('an account that can not be one is refused', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', { headers: { 'stripe-account': 'nobody' } });
    check({ status, body }, { status: 403, body: error({ type: 'invalid_request_error', code: 'account_invalid' }) });
  }),

  scenario('each answer has an id, and says which version it is of', async ({ http, check }) => {
    const { headers } = await http('/v1/customers', { headers: { 'stripe-version': '2025-03-31.basil' } });
    check(headers.get('request-id'), /^req_\w+$/);
    check(headers.get('stripe-version'), '2025-03-31.basil');
    check(headers.get('content-type'), /^application\/json/);
  }),

  scenario('an address that Stripe does not know is not found', async ({ http, check }) => {
    const { status, body } = await http('/v1/nonsense');
    check({ status, body }, { status: 404, body: error({ type: 'invalid_request_error', message: /\/v1\/nonsense/ }) });
  }),

  scenario('a misspelt parameter is named', async ({ send, fails }) => {
    await fails(send('POST /v1/customers', { emial: 'a@b.example' }), {
      ...REFUSED,
      code: 'parameter_unknown',
      param: 'emial',
    });
  }),

  scenario('a parameter misspelt within another is named by its path', async ({ send, fails }) => {
    await fails(send('POST /v1/customers', { address: { citty: 'London' } }), {
      ...REFUSED,
      code: 'parameter_unknown',
      param: 'address[citty]',
    });
  }),

  scenario('a parameter that is missing is named', async ({ send, fails }) => {
    await fails(send('POST /v1/payment_intents', { amount: 100 }), {
      ...REFUSED,
      code: 'parameter_missing',
      param: 'currency',
    });
  }),

  scenario('an amount that is no number is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/payment_intents', { amount: 'ten', currency: 'usd' }), {
      ...REFUSED,
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }),

  scenario('an amount with a fraction is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/payment_intents', { amount: '10.5', currency: 'usd' }), {
      ...REFUSED,
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }),

  scenario('a currency that is none is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/payment_intents', { amount: 100, currency: 'xyz' }), { ...REFUSED, param: 'currency' });
  }),

  scenario('a word that is none of those allowed is refused', async ({ send, fails }) => {
    await fails(send('POST /v1/payment_intents', { amount: 100, currency: 'usd', capture_method: 'never' }), {
      ...REFUSED,
      param: 'capture_method',
    });
  }),

  scenario('an error says where to read about it', async ({ http, check }) => {
    const { body } = await http('/v1/customers/cus_nobody');
    check(body, error({ doc_url: /resource-missing/, message: /cus_nobody/, type: 'invalid_request_error' }));
  }),

  scenario('a request sent twice with one key takes effect once', async ({ stripe, check }) => {
    const once = { idempotencyKey: 'order-1' };
    const first = await stripe.paymentIntents.create(paying('pm_card_visa'), once);
    const second = await stripe.paymentIntents.create(paying('pm_card_visa'), once);
    check(second, { id: first.id, status: 'succeeded' });
    check((await stripe.paymentIntents.list()).data.length, 1);
  }),

  scenario('two requests at once with one key make one customer', async ({ stripe, check }) => {
    const make = () => stripe.customers.create({ name: 'Ada' }, { idempotencyKey: 'k' });
    const results = await Promise.allSettled([make(), make()]);
    // The second is told to come back, or gets the answer of the first.
    check(
      results.some(({ status }) => status === 'fulfilled'),
      true,
    );
    check((await stripe.customers.list()).data, [{ name: 'Ada' }]);
  }),

  scenario('an answer that is repeated says so', async ({ http, check }) => {
    const request = form('name=Ada', { 'idempotency-key': 'k1' });
    const [first, second] = [await http('/v1/customers', request), await http('/v1/customers', request)];
    check(first.headers.get('idempotent-replayed'), null);
    check(second.headers.get('idempotent-replayed'), 'true');
    check(second.headers.get('idempotency-key'), 'k1');
  }),

  scenario('an answer that is repeated names the request it was given to first', async ({ http, check }) => {
    const request = form('name=Ada', { 'idempotency-key': 'k1' });
    const [first, second] = [await http('/v1/customers', request), await http('/v1/customers', request)];
    check(first.headers.get('request-id'), /^req_/);
    check(second.headers.get('original-request') === first.headers.get('request-id'), true);
  }),

  scenario('one key is not taken for two different requests', async ({ stripe, fails, check }) => {
    const once = { idempotencyKey: 'order-1' };
    await stripe.paymentIntents.create(paying('pm_card_visa', 1000), once);
    await fails(stripe.paymentIntents.create(paying('pm_card_visa', 1001), once), {
      statusCode: 400,
      type: 'idempotency_error',
    });
    check((await stripe.paymentIntents.list()).data, [{ amount: 1000 }]);
  }),

  scenario('one key is not taken for two addresses', async ({ stripe, fails }) => {
    await stripe.customers.create({ description: 'a' }, { idempotencyKey: 'k' });
    await fails(stripe.paymentIntents.create({ amount: 100, currency: 'usd' }, { idempotencyKey: 'k' }), {
      statusCode: 400,
      type: 'idempotency_error',
    });
  }),

  scenario('a decline is repeated as it was', async ({ stripe, fails, check }) => {
    const once = { idempotencyKey: 'order-1' };
    const expected = { statusCode: 402, type: 'card_error', code: 'card_declined' };
    await fails(stripe.paymentIntents.create(paying('pm_card_chargeDeclined'), once), expected);
    await fails(stripe.paymentIntents.create(paying('pm_card_chargeDeclined'), once), expected);
    check((await stripe.paymentIntents.list()).data.length, 1);
  }),

  scenario('a key is for one account', async ({ stripe, check }) => {
    const first = await stripe.customers.create({ name: 'Ada' }, { idempotencyKey: 'k' });
    const other = await stripe.customers.create(
      { name: 'Ada' },
      { idempotencyKey: 'k', stripeAccount: 'acct_1Connected' },
    );
    check(other.id === first.id, false);
  }),

  scenario('a key is forgotten after a day', async ({ stripe, check, controls }) => {
    const once = { idempotencyKey: 'k' };
    const first = await stripe.customers.create({ name: 'Ada' }, once);
    await controls.advance(DAY - 60);
    check((await stripe.customers.create({ name: 'Ada' }, once)).id === first.id, true);
    await controls.advance(120);
    check((await stripe.customers.create({ name: 'Ada' }, once)).id === first.id, false);
  }),

  scenario('a form that is no form is refused', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', form('name=%ff%zz'));
    check({ status, body }, { status: 400, body: error({ type: 'invalid_request_error' }) });
  }),

  scenario('a method that Stripe does not know is not found', async ({ http, check }) => {
    const { status, body } = await http('/v1/customers', { method: 'PUT' });
    check({ status, body }, { status: 404, body: error({ type: 'invalid_request_error' }) });
  }),

  scenario('a request that is far too large is refused', async ({ http, check }) => {
    const { status } = await http('/v1/customers', form(`description=${'x'.repeat(30_000_000)}`));
    check(status, 413);
  }),

  scenario(
    'a restricted key does what it is allowed to and nothing else',
    async ({ withKey, check, fails }) => {
      const { stripe } = withKey('rk_test_reader');
      check((await stripe.customers.list()).data, []);
      await fails(stripe.customers.create({}), { statusCode: 403, type: 'invalid_request_error' });
      await fails(stripe.paymentIntents.list(), { statusCode: 403, type: 'invalid_request_error' });
    },
    { apiKeys: { rk_test_reader: { permissions: { Customers: 'read' } } } },
  ),
];
