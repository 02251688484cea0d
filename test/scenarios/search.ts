import type Stripe from 'stripe';
import { paying, START } from './controls.ts';
import { scenario } from './scenario.ts';

const found = async (stripe: Stripe, query: string) =>
  (await stripe.customers.search({ query })).data.map(({ name }) => name);

const makeThree = async (stripe: Stripe) => {
  await stripe.customers.create({ name: 'Ada', email: 'ada@example.com', metadata: { plan: 'pro', team: '1' } });
  await stripe.customers.create({ name: 'Bob', email: 'bob@example.com', metadata: { plan: 'free' } });
  await stripe.customers.create({ name: 'Cy', email: 'cy@other.example', phone: '+15551234' });
};

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

export const search = [
  scenario('a search finds what is equal', async ({ stripe, check }) => {
    await makeThree(stripe);
    const page = await stripe.customers.search({ query: "email:'ada@example.com'" });
    check(page, {
      object: 'search_result',
      url: '/v1/customers/search',
      data: [{ name: 'Ada' }],
      has_more: false,
      next_page: null,
    });
  }),

  scenario('a search finds part of a text', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, "email~'example.com'"), ['Bob', 'Ada']);
  }),

  scenario('a search finds what has all of several', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, "email~'example.com' AND name:'Bob'"), ['Bob']);
    check(await found(stripe, "email~'example.com' name:'Ada'"), ['Ada']);
  }),

  scenario('a search finds what has one of several', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, "name:'Ada' OR name:'Cy'"), ['Cy', 'Ada']);
  }),

  scenario('a search leaves out what it must not find', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, "-name:'Ada'"), ['Cy', 'Bob']);
  }),

  scenario('a search finds by metadata', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, "metadata['plan']:'pro'"), ['Ada']);
    check(await found(stripe, '-metadata["plan"]:"pro"'), ['Cy', 'Bob']);
  }),

  scenario('a search finds what has or lacks a value', async ({ stripe, check }) => {
    await makeThree(stripe);
    check(await found(stripe, 'phone:null'), ['Bob', 'Ada']);
    check(await found(stripe, '-phone:null'), ['Cy']);
    check(await found(stripe, "-metadata['plan']:null"), ['Bob', 'Ada']);
  }),

  scenario('a search finds by when things were made', async ({ stripe, check, controls }) => {
    await stripe.customers.create({ name: 'early' });
    await controls.advance(100);
    await stripe.customers.create({ name: 'late' });
    check(await found(stripe, `created>${START}`), ['late']);
    check(await found(stripe, `created<=${START}`), ['early']);
    check(await found(stripe, `created:${START}`), ['early']);
  }),

  scenario('a search finds payments by amount and status', async ({ stripe, check }) => {
    await stripe.paymentIntents.create(paying('pm_card_visa', 1000));
    await stripe.paymentIntents.create(paying('pm_card_visa', 3000));
    await stripe.paymentIntents.create({ amount: 5000, currency: 'usd' });
    const { data } = await stripe.paymentIntents.search({ query: "amount>1500 AND status:'succeeded'" });
    check(data, [{ amount: 3000 }]);
  }),

  scenario('a search goes on where its page ends', async ({ stripe, check }) => {
    for (const name of ['N1', 'N2', 'N3']) await stripe.customers.create({ name, email: 'n@example.com' });
    const query = "email:'n@example.com'";
    const first = await stripe.customers.search({ query, limit: 2 });
    check(first, { data: [{ name: 'N3' }, { name: 'N2' }], has_more: true, next_page: /./ });
    const second = await stripe.customers.search({ query, limit: 2, page: first.next_page ?? '' });
    check(second, { data: [{ name: 'N1' }], has_more: false, next_page: null });
  }),

  scenario('all that a search finds is read page by page', async ({ stripe, check }) => {
    for (const name of ['N1', 'N2', 'N3']) await stripe.customers.create({ name, email: 'n@example.com' });
    const seen: unknown[] = [];
    for await (const { name } of stripe.customers.search({ query: "email:'n@example.com'", limit: 1 })) seen.push(name);
    check(seen, ['N3', 'N2', 'N1']);
  }),

  scenario('a search counts where that is asked for', async ({ stripe, check }) => {
    await makeThree(stripe);
    const page = await stripe.customers.search({ query: "email~'example.com'", limit: 1, expand: ['total_count'] });
    check(page, { total_count: 2, has_more: true });
  }),

  scenario('a search does not mix AND with OR', async ({ send, fails }) => {
    const query = "name:'a' AND name:'b' OR name:'c'";
    await fails(send('GET /v1/customers/search', { query }), REFUSED);
  }),

  scenario('a search by a field that can not be searched is refused', async ({ send, fails }) => {
    await fails(send('GET /v1/customers/search', { query: "balance:'1'" }), REFUSED);
  }),

  scenario('a search looks for three letters at least', async ({ send, fails }) => {
    await fails(send('GET /v1/customers/search', { query: "name~'ad'" }), REFUSED);
  }),

  scenario('a search without a query is refused', async ({ send, fails }) => {
    await fails(send('GET /v1/customers/search'), { ...REFUSED, code: 'parameter_missing', param: 'query' });
  }),

  scenario('a search that makes no sense is refused', async ({ send, fails }) => {
    await fails(send('GET /v1/customers/search', { query: "name:'ada" }), REFUSED);
  }),
];
