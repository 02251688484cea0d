import type Stripe from 'stripe';
import { START } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

const makeCustomers = async (stripe: Stripe, count: number) => {
  for (let number = 1; number <= count; number++) await stripe.customers.create({ name: `N${number}` });
};

const names = (data: readonly Stripe.Customer[]) => data.map(({ name }) => name);

export const lists = [
  scenario('a list begins with the newest', async ({ stripe, check }) => {
    await makeCustomers(stripe, 3);
    const page = await stripe.customers.list();
    check(page, { object: 'list', url: '/v1/customers', has_more: false });
    check(names(page.data), ['N3', 'N2', 'N1']);
  }),

  scenario('a list of nothing is empty', async ({ stripe, check }) => {
    check(await stripe.customers.list(), { object: 'list', data: [], has_more: false });
  }),

  scenario('a page holds ten unless told otherwise', async ({ stripe, check }) => {
    await makeCustomers(stripe, 12);
    const page = await stripe.customers.list();
    check({ length: page.data.length, has_more: page.has_more }, { length: 10, has_more: true });
  }),

  scenario('a page goes on after the last one', async ({ stripe, check }) => {
    await makeCustomers(stripe, 5);
    const first = await stripe.customers.list({ limit: 2 });
    check([names(first.data), first.has_more], [['N5', 'N4'], true]);
    const second = await stripe.customers.list({ limit: 2, starting_after: idOf(first.data[1]) });
    check([names(second.data), second.has_more], [['N3', 'N2'], true]);
    const third = await stripe.customers.list({ limit: 2, starting_after: idOf(second.data[1]) });
    check([names(third.data), third.has_more], [['N1'], false]);
  }),

  scenario('a page goes back before the first one', async ({ stripe, check }) => {
    await makeCustomers(stripe, 5);
    const { data } = await stripe.customers.list();
    const back = await stripe.customers.list({ limit: 2, ending_before: idOf(data[4]) });
    check([names(back.data), back.has_more], [['N3', 'N2'], true]);
    const newest = await stripe.customers.list({ limit: 2, ending_before: idOf(data[1]) });
    check([names(newest.data), newest.has_more], [['N5'], false]);
  }),

  scenario('all objects are read page by page', async ({ stripe, check }) => {
    await makeCustomers(stripe, 7);
    const seen: (string | null | undefined)[] = [];
    for await (const customer of stripe.customers.list({ limit: 3 })) seen.push(customer.name);
    check(seen, ['N7', 'N6', 'N5', 'N4', 'N3', 'N2', 'N1']);
  }),

  scenario('no page holds more than a hundred', async ({ send, fails }) => {
    await fails(send('GET /v1/customers', { limit: 101 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      param: 'limit',
    });
  }),

  scenario('no page holds nothing', async ({ send, fails }) => {
    await fails(send('GET /v1/customers', { limit: 0 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'parameter_invalid_integer',
      param: 'limit',
    });
  }),

  scenario('a page can not begin after something that is not there', async ({ stripe, fails }) => {
    await fails(stripe.customers.list({ starting_after: 'cus_nobody' }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'starting_after',
    });
  }),

  scenario('a page can not go both ways', async ({ stripe, send, fails }) => {
    const { id } = await stripe.customers.create({});
    await fails(send('GET /v1/customers', { starting_after: id, ending_before: id }), {
      statusCode: 400,
      type: 'invalid_request_error',
    });
  }),

  scenario('customers are found by e-mail address, letter by letter', async ({ stripe, check }) => {
    await stripe.customers.create({ email: 'ada@example.com' });
    await stripe.customers.create({ email: 'bob@example.com' });
    check((await stripe.customers.list({ email: 'ada@example.com' })).data, [{ email: 'ada@example.com' }]);
    check((await stripe.customers.list({ email: 'ADA@example.com' })).data, []);
  }),

  scenario('objects are found by when they were made', async ({ stripe, check, controls }) => {
    await stripe.customers.create({ name: 'early' });
    await controls.advance(100);
    await stripe.customers.create({ name: 'late' });
    const found = async (created: Stripe.RangeQueryParam | number) =>
      names((await stripe.customers.list({ created })).data);
    check(await found({ gt: START }), ['late']);
    check(await found({ gte: START }), ['late', 'early']);
    check(await found({ lt: START + 100 }), ['early']);
    check(await found({ lte: START + 100 }), ['late', 'early']);
    check(await found(START), ['early']);
  }),

  scenario('payments are found by their customer', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({});
    await stripe.paymentIntents.create({ amount: 100, currency: 'usd', customer: id });
    await stripe.paymentIntents.create({ amount: 200, currency: 'usd' });
    check((await stripe.paymentIntents.list({ customer: id })).data, [{ amount: 100 }]);
  }),

  scenario('an object is shown in place of its id where that is asked for', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ name: 'Ada' });
    const intent = await stripe.paymentIntents.create({ amount: 100, currency: 'usd', customer: id });
    check(intent, { customer: id });
    const shown = await stripe.paymentIntents.retrieve(intent.id, { expand: ['customer'] });
    check(shown, { customer: { id, object: 'customer', name: 'Ada' } });
  }),

  scenario('objects in lists are shown as well', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ name: 'Ada' });
    await stripe.paymentIntents.create({ amount: 100, currency: 'usd', customer: id });
    const { data } = await stripe.paymentIntents.list({ expand: ['data.customer'] });
    check(data, [{ amount: 100, customer: { name: 'Ada' } }]);
  }),

  scenario('what is shown may show more, four levels deep', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ name: 'Ada' });
    const intent = await stripe.paymentIntents.create({
      amount: 100,
      currency: 'usd',
      customer: id,
      payment_method: 'pm_card_visa',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    const expand = ['latest_charge.payment_intent.latest_charge.customer', 'latest_charge.balance_transaction'];
    check(await stripe.paymentIntents.retrieve(intent.id, { expand }), {
      latest_charge: {
        balance_transaction: { object: 'balance_transaction', amount: 100 },
        payment_intent: { latest_charge: { customer: { name: 'Ada' } } },
      },
    });
  }),

  scenario('what is five levels deep is not shown', async ({ stripe, http, check }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
    const path = 'latest_charge.payment_intent.latest_charge.payment_intent.customer';
    const { status, body } = await http(`/v1/payment_intents/${id}?expand[]=${path}`);
    check({ status, body }, { status: 400, body: { error: { type: 'invalid_request_error' } } });
  }),

  scenario('what can not be shown is refused', async ({ stripe, http, check }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
    const { status, body } = await http(`/v1/payment_intents/${id}?expand[]=amount`);
    check({ status, body }, { status: 400, body: { error: { type: 'invalid_request_error', message: /amount/ } } });
  }),
];
