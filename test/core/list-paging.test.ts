import { describe, expect, test } from 'vitest';
import { isStripeAPIError, isStripeConnectionError, isStripeValidationError, type Page } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { idsOf, listScript, queryOf } from './list-script.ts';
import { paymentsClient } from './payments.ts';
import { testClient } from './scripted-transport.ts';

type Things = Page<{ id: string }>;

describe('a list', () => {
  test('is one page to whoever awaits it', async () => {
    const { stripe, sent } = paymentsClient(listScript(5, 2));
    const page = await stripe.payments.list({ limit: 2 });
    expect(page).toMatchObject({ data: [{ id: '1' }, { id: '2' }], has_more: true });
    expect(page.lastResponse.statusCode).toBe(200);
    expect(sent).toHaveLength(1);
  });

  test('is every object to whoever iterates it, and each page is asked for once', async () => {
    const { stripe, sent } = paymentsClient(listScript(5, 2));
    expect(await idsOf(stripe.payments.list({ customer: 'cus_1', limit: 2 }))).toEqual(['1', '2', '3', '4', '5']);
    expect(sent.map(queryOf)).toEqual([
      { customer: 'cus_1', limit: '2' },
      { customer: 'cus_1', limit: '2', starting_after: '2' },
      { customer: 'cus_1', limit: '2', starting_after: '4' },
    ]);
  });

  test('goes on from where it was asked to start', async () => {
    const { stripe, sent } = paymentsClient(listScript(5, 2));
    expect(await idsOf(stripe.payments.list({ starting_after: '2' }))).toEqual(['3', '4', '5']);
    expect(sent.map(queryOf)).toEqual([{ starting_after: '2' }, { starting_after: '4' }]);
  });

  test('is read from its end with ending_before', async () => {
    const { stripe, sent } = paymentsClient(listScript(5, 2));
    expect(await idsOf(stripe.payments.list({ ending_before: '5' }))).toEqual(['4', '3', '2', '1']);
    expect(sent.map(queryOf)).toEqual([{ ending_before: '5' }, { ending_before: '3' }]);
  });

  test('may be empty', async () => {
    expect(await idsOf(paymentsClient(listScript(0, 2)).stripe.payments.list())).toEqual([]);
  });

  test('ends at an empty page, though that says there is more', async () => {
    const { stripe, sent } = paymentsClient((_, n) => ({
      body: { data: n === 0 ? [{ id: '1' }] : [], has_more: true },
    }));
    expect(await idsOf(stripe.payments.list())).toEqual(['1']);
    expect(sent).toHaveLength(2);
  });

  test('gives the same to everybody who iterates the same promise', async () => {
    const { stripe, sent } = paymentsClient(listScript(3, 2));
    const list = stripe.payments.list();
    expect(await Promise.all([idsOf(list), idsOf(list)])).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
    expect(await idsOf(list)).toEqual(['1', '2', '3']);
    // The first page once, the second once for each.
    expect(sent).toHaveLength(4);
  });

  test('of objects without ids gives those of the page in hand, then says why it cannot go on', async () => {
    const { stripe, sent } = paymentsClient(() => ({ body: { data: [{ id: '1' }, { object: 'x' }], has_more: true } }));
    const seen: unknown[] = [];
    const error = await rejection(stripe.payments.list().autoPagingEach((item) => seen.push(item.id)));
    expect(seen).toEqual(['1', undefined]);
    expect(isStripeAPIError(error)).toBe(true);
    expect(String(error)).toContain('says that there is more, but its last object has no id to go on from');
    expect(sent).toHaveLength(1);
  });

  test('that gives the same page again ends in an error and not in an endless loop', async () => {
    const { stripe, sent } = paymentsClient(() => ({ body: { data: [{ id: '1' }], has_more: true } }));
    const error = await rejection(idsOf(stripe.payments.list()));
    expect(isStripeAPIError(error)).toBe(true);
    expect(String(error)).toContain('leads back to a page that it gave before, so it never ends');
    expect(sent).toHaveLength(2);
  });

  test('that goes in a circle of pages ends in an error too', async () => {
    const { stripe, sent } = paymentsClient((_, n) => ({ body: { data: [{ id: `${n % 3}` }], has_more: true } }));
    expect(String(await rejection(idsOf(stripe.payments.list())))).toContain('leads back to a page');
    expect(sent).toHaveLength(4);
  });

  test('whose second page fails gives the first, then the error, once', async () => {
    const { stripe } = paymentsClient((_, n) => {
      if (n === 1) throw new Error('cut');
      return { body: { data: [{ id: `${n}` }], has_more: true } };
    });
    const iterator = stripe.payments.list()[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { id: '0' } });
    expect(isStripeConnectionError(await rejection(iterator.next()))).toBe(true);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  test.each([{}, { data: {} }, { data: null, has_more: true }, { object: 'customer' }, []])(
    'cannot be made of %j',
    async (body) => {
      const { stripe } = testClient(() => ({ body }));
      const list = stripe.request<Things>('GET /v1/customers/cus_1');
      expect(await list).toEqual(body);
      const error = await rejection(idsOf(list));
      expect(isStripeAPIError(error)).toBe(true);
      expect(String(error)).toContain('did not return a list, so there is nothing to iterate over');
    },
  );
});

describe('a search', () => {
  test('goes on with the cursor of the page before', async () => {
    const pages = [
      { object: 'search_result', data: [{ id: '1' }], has_more: true, next_page: 'tok/2+=' },
      { object: 'search_result', data: [{ id: '2' }], has_more: true, next_page: 'tok3' },
      { object: 'search_result', data: [{ id: '3' }], has_more: false, next_page: null },
    ];
    const { stripe, sent } = testClient((_, n) => ({ body: pages[n] }));
    const query = "email:'a@example.com'";
    expect(await idsOf(stripe.request<Things>('GET /v1/customers/search', { query, limit: 1 }))).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(sent.map(queryOf)).toEqual([
      { query, limit: '1' },
      { query, limit: '1', page: 'tok/2+=' },
      { query, limit: '1', page: 'tok3' },
    ]);
  });

  test('ends where there is no more, whatever the cursor says', async () => {
    const { stripe, sent } = testClient(() => ({ body: { data: [{ id: '1' }], has_more: false, next_page: 'tok' } }));
    expect(await idsOf(stripe.request<Things>('GET /v1/customers/search', { query: 'x' }))).toEqual(['1']);
    expect(sent).toHaveLength(1);
  });

  test('that has more, and no cursor to go on with, blames nobody but the answer', async () => {
    const body = { object: 'search_result', data: [{ id: 'cus_1' }], has_more: true, next_page: null };
    const { stripe, sent } = testClient(() => ({ body }));
    const error = await rejection(idsOf(stripe.request<Things>('GET /v1/customers/search', { query: 'x' })));
    expect(error).toMatchObject({ type: 'StripeAPIError' });
    expect(sent).toHaveLength(1);
  });

  test('whose cursor stands still ends in an error', async () => {
    const { stripe, sent } = testClient(() => ({ body: { data: [{ id: '1' }], has_more: true, next_page: 'tok' } }));
    const error = await rejection(idsOf(stripe.request<Things>('GET /v1/customers/search', { query: 'x' })));
    expect(String(error)).toContain('leads back to a page');
    expect(sent).toHaveLength(2);
  });
});

test('a POST that returns a list is never repeated to go on in it', async () => {
  const { stripe, sent } = testClient(() => ({ body: { data: [{ id: '1' }], has_more: true } }));
  const error = await rejection(idsOf(stripe.request<Things>('POST /v1/things')));
  expect(isStripeValidationError(error)).toBe(true);
  expect(String(error)).toContain('only a GET is continued page by page');
  expect(sent).toHaveLength(1);
});
