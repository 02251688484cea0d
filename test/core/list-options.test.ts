import { expect, test } from 'vitest';
import type { Page } from '../../src/core/index.ts';
import { idsOf, listScript, queryOf } from './list-script.ts';
import { paymentsClient } from './payments.ts';
import { testClient } from './scripted-transport.ts';

test('every page is asked for with the options of the call', async () => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  const options = {
    apiKey: 'sk_test_own',
    apiVersion: '2020-01-01',
    stripeAccount: 'acct_1',
    stripeContext: 'ctx_1',
    headers: { 'X-Trace': '1' },
    extraParams: { brand_new: 'yes' },
  };
  await idsOf(stripe.payments.list({ customer: 'cus_1' }, options));
  expect(sent).toHaveLength(3);
  for (const request of sent) {
    expect(request.headers).toMatchObject({
      Authorization: 'Bearer sk_test_own',
      'Stripe-Version': '2020-01-01',
      'Stripe-Account': 'acct_1',
      'Stripe-Context': 'ctx_1',
      'X-Trace': '1',
    });
    expect(queryOf(request)).toMatchObject({ customer: 'cus_1', brand_new: 'yes' });
  }
});

test('every page is asked for with what was given at first, whatever becomes of those objects', async () => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  const params = { customer: 'cus_1' };
  const options = { stripeAccount: 'acct_1' };
  for await (const _ of stripe.payments.list(params, options)) {
    params.customer = 'cus_2';
    options.stripeAccount = 'acct_2';
  }
  expect(sent.map(({ headers }) => headers['Stripe-Account'])).toEqual(['acct_1', 'acct_1', 'acct_1']);
  expect(sent.map((request) => queryOf(request)['customer'])).toEqual(['cus_1', 'cus_1', 'cus_1']);
});

test('that holds for what is nested in them too', async () => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  const until = new Date(500_000);
  const params = { created: { gte: 100 } };
  const options = { extraParams: { status: { in: ['a'], until } }, headers: { 'X-Trace': '1' } };
  for await (const _ of stripe.payments.list(params, options)) {
    params.created.gte += 1000;
    until.setFullYear(2000);
    options.extraParams.status.in.push('b');
    options.headers['X-Trace'] += '1';
  }
  for (const request of sent) {
    expect(queryOf(request)).toMatchObject({ 'created[gte]': '100', 'status[in][0]': 'a', 'status[until]': '500' });
    expect(queryOf(request)).not.toHaveProperty('status[in][1]');
    expect(request.headers['X-Trace']).toBe('1');
  }
  expect(sent).toHaveLength(3);
});

test.each(['starting_after', 'ending_before', 'page'])('%s as an undefined extra parameter is none', async (place) => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  const ids = await idsOf(stripe.payments.list({}, { extraParams: { [place]: undefined } }));
  expect(ids).toEqual(['1', '2', '3', '4', '5']);
  expect(sent).toHaveLength(3);
});

test('an undefined extra parameter leaves a list running backward', async () => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  const options = { extraParams: { ending_before: undefined } };
  expect(await idsOf(stripe.payments.list({ ending_before: '5' }, options))).toEqual(['4', '3', '2', '1']);
  expect(sent.map((request) => queryOf(request)['ending_before'])).toEqual(['5', '3']);
});

test('each page asks the key function anew', async () => {
  let n = 0;
  const { stripe, sent } = paymentsClient(listScript(5, 2), { apiKey: () => `sk_test_${++n}` });
  await idsOf(stripe.payments.list());
  expect(sent.map(({ headers }) => headers['Authorization'])).toEqual([1, 2, 3].map((key) => `Bearer sk_test_${key}`));
});

test('each page is retried by itself', async () => {
  const { stripe, sent } = paymentsClient(
    (request, n, signal) => (n === 1 ? { status: 500 } : listScript(3, 2)(request, n, signal)),
    {
      maxRetries: 1,
    },
  );
  expect(await idsOf(stripe.payments.list())).toEqual(['1', '2', '3']);
  expect(sent.map(queryOf)).toEqual([{}, { starting_after: '2' }, { starting_after: '2' }]);
});

test('a place in the list given as an extra parameter is that of the first page only', async () => {
  const { stripe, sent } = paymentsClient(listScript(5, 2));
  expect(await idsOf(stripe.payments.list({}, { extraParams: { starting_after: '1', brand_new: '1' } }))).toEqual([
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(sent.map(queryOf)).toEqual([
    { starting_after: '1', brand_new: '1' },
    { starting_after: '3', brand_new: '1' },
  ]);
  expect(await idsOf(stripe.payments.list({}, { extraParams: { ending_before: '4' } }))).toEqual(['3', '2', '1']);
});

test('a raw request is paged as a typed one, ids and all', async () => {
  const { stripe, sent } = testClient(listScript(5, 2));
  const list = stripe.request<Page<{ id: string }>>(
    'GET /v1/customers/{customer}/payments',
    { customer: 'cus_1', limit: 2 },
    { stripeAccount: 'acct_1' },
  );
  expect(await idsOf(list)).toEqual(['1', '2', '3', '4', '5']);
  expect(sent.map(({ url, headers }) => [url, headers['Stripe-Account']])).toEqual([
    ['https://api.stripe.com/v1/customers/cus_1/payments?limit=2', 'acct_1'],
    ['https://api.stripe.com/v1/customers/cus_1/payments?limit=2&starting_after=2', 'acct_1'],
    ['https://api.stripe.com/v1/customers/cus_1/payments?limit=2&starting_after=4', 'acct_1'],
  ]);
});

test('a raw search is paged by its cursor', async () => {
  const { stripe, sent } = testClient((_, n) => ({
    body: { data: [{ id: `${n}` }], has_more: n < 2, next_page: `p${n + 1}` },
  }));
  expect(
    await idsOf(stripe.request<Page<{ id: string }>>('GET /v1/charges/search', { query: 'x', page: 'p0' })),
  ).toEqual(['0', '1', '2']);
  expect(sent.map((request) => queryOf(request)['page'])).toEqual(['p0', 'p1', 'p2']);
});
