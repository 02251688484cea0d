import { paying } from './controls.ts';
import { type Answer, scenario } from './scenario.ts';

/** The class of the error that a call ends with. */
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no failure',
    (error: unknown) => (error instanceof Error ? Reflect.get(error, 'type') : error),
  );

/** The official client sends once more what a broken connection may have lost, even where it is told not to. */
const lost = { route: 'POST /v1/payment_intents', times: 2 } as const;

export const faults = [
  scenario('a failure of the server is told as one', async ({ stripe, controls, fails, check }) => {
    await controls.failNext({ status: 500 });
    await fails(stripe.customers.create({ name: 'Ada' }), { statusCode: 500, type: 'api_error' });
    check((await stripe.customers.list()).data, []);
  }),

  scenario('a failure meets only the requests it is meant for', async ({ stripe, controls, fails, check }) => {
    await controls.failNext({ route: 'POST /v1/customers/{customer}', status: 503 });
    const { id } = await stripe.customers.create({ name: 'Ada' });
    await fails(stripe.customers.update(id, { name: 'Bob' }), { statusCode: 503, type: 'api_error' });
    check(await stripe.customers.retrieve(id), { name: 'Ada' });
  }),

  scenario('a failure comes as often as it is meant to', async ({ stripe, controls, fails, check }) => {
    await controls.failNext({ status: 500, times: 2 });
    await fails(stripe.customers.list(), { statusCode: 500, type: 'api_error' });
    await fails(stripe.customers.list(), { statusCode: 500, type: 'api_error' });
    check((await stripe.customers.list()).data, []);
  }),

  scenario('a connection that breaks before the payment leaves none', async ({ stripe, controls, check }) => {
    await controls.failNext(lost);
    check(await failure(stripe.paymentIntents.create(paying('pm_card_visa'))), 'StripeConnectionError');
    check((await stripe.paymentIntents.list()).data, []);
  }),

  scenario('a connection that breaks after the payment leaves one', async ({ stripe, controls, check }) => {
    const once = { idempotencyKey: 'order-1' };
    await controls.failNext({ ...lost, isCarriedOut: true });
    check(await failure(stripe.paymentIntents.create(paying('pm_card_visa'), once)), 'StripeConnectionError');
    check((await stripe.paymentIntents.list()).data, [{ status: 'succeeded' }]);
  }),

  scenario('a payment whose answer was lost is not made twice with one key', async ({ stripe, controls, check }) => {
    await controls.failNext({ isCarriedOut: true });
    const make = () => stripe.paymentIntents.create(paying('pm_card_visa'), { idempotencyKey: 'order-1' });
    const { id } = await make().catch(make);
    check(
      (await stripe.paymentIntents.list()).data.map((intent) => intent.id === id),
      [true],
    );
  }),

  scenario('an answer that breaks off is no answer', async ({ stripe, http, controls, check }) => {
    await controls.failNext({ route: 'GET /v1/balance', isTruncated: true });
    check(await http('/v1/balance'), { status: 200, isWhole: false });
    await controls.failNext({ route: 'GET /v1/balance', isTruncated: true, times: 2 });
    check(await failure(stripe.balance.retrieve()), /^Stripe(API|Connection)Error$/);
  }),

  scenario('too many requests are told as such, with the time to wait', async ({ stripe, controls, fails, check }) => {
    const error = { type: 'invalid_request_error', code: 'rate_limit' };
    await controls.failNext({ status: 429, error, headers: { 'retry-after': '1' } });
    await fails(stripe.customers.list(), { statusCode: 429, type: 'invalid_request_error', code: 'rate_limit' });
    check((await stripe.customers.list()).data, []);
  }),

  scenario(
    'more than 25 requests a second are too many',
    async ({ http, controls, check }) => {
      const answers: Answer[] = [];
      for (let sent = 0; sent < 26; sent++) answers.push(await http('/v1/customers'));
      check(
        answers.slice(0, 25).every(({ status }) => status === 200),
        true,
      );
      check(answers[25], { status: 429, body: { error: { code: 'rate_limit' } } });
      check(answers[25]?.headers.get('stripe-rate-limited-reason'), /./);
      await controls.advance(1);
      check((await http('/v1/customers')).status, 200);
    },
    { rateLimit: 'test' },
  ),

  scenario('a bank that can not be asked is told as an error of the card', async ({ stripe, controls, fails }) => {
    const error = { type: 'card_error', code: 'processing_error', message: 'Try again.' };
    await controls.failNext({ route: 'POST /v1/payment_intents', status: 402, error });
    await fails(stripe.paymentIntents.create(paying('pm_card_visa')), {
      statusCode: 402,
      type: 'card_error',
      code: 'processing_error',
    });
  }),

  scenario('after a reset nothing is left, and all begins again', async ({ stripe, controls, check }) => {
    const first = await stripe.customers.create({ name: 'Ada' });
    await controls.reset();
    check((await stripe.customers.list()).data, []);
    check((await stripe.customers.create({ name: 'Ada' })).id === first.id, true);
  }),

  scenario('what was set aside comes back', async ({ stripe, controls, check }) => {
    await stripe.customers.create({ name: 'Ada' });
    const then = await controls.snapshot();
    await stripe.customers.create({ name: 'Bob' });
    check((await stripe.customers.list()).data.length, 2);
    await controls.restore(then);
    check((await stripe.customers.list()).data, [{ name: 'Ada' }]);
  }),

  scenario('a request that was refused has still come in', async ({ stripe, controls, check, fails }) => {
    const before = controls.requestCount();
    await fails(stripe.customers.retrieve('cus_nobody'), { statusCode: 404, type: 'invalid_request_error' });
    check(controls.requestCount() - before, 1);
  }),
];
