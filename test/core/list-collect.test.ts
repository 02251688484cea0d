import { describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { listScript, settle } from './list-script.ts';
import { paymentsClient } from './payments.ts';

describe('autoPagingToArray', () => {
  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [7, 4],
    [10_000, 4],
  ])('with a limit of %i fetches %i pages and no more', async (limit, pages) => {
    const { stripe, sent } = paymentsClient(listScript(7, 2));
    const items = await stripe.payments.list().autoPagingToArray({ limit });
    await settle();
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7'].slice(0, limit));
    expect(sent).toHaveLength(pages);
  });

  test('collects ten thousand', async () => {
    const { stripe, sent } = paymentsClient(listScript(10_100, 100));
    expect(await stripe.payments.list().autoPagingToArray({ limit: 10_000 })).toHaveLength(10_000);
    expect(sent).toHaveLength(100);
  });

  test.each([
    [undefined],
    [{}],
    [{ limit: 0 }],
    [{ limit: -1 }],
    [{ limit: 1.5 }],
    [{ limit: '5' }],
    [{ limit: 10_001 }],
    [{ limit: Number.NaN }],
    [{ limit: Number.POSITIVE_INFINITY }],
  ])('refuses %o, by which a list could fill the memory', async (options) => {
    const { stripe } = paymentsClient(listScript(3, 2));
    const call: Promise<unknown> = Reflect.apply(stripe.payments.list().autoPagingToArray, undefined, [options]);
    const error = await rejection(call);
    expect(isStripeValidationError(error)).toBe(true);
    expect(String(error)).toContain('`limit`: give the largest number of objects to collect, 1 to 10 000');
  });

  test('rejects with what a page rejects with', async () => {
    const { stripe } = paymentsClient((request, n, signal) =>
      n === 1 ? { status: 404 } : listScript(9, 2)(request, n, signal),
    );
    expect(await rejection(stripe.payments.list().autoPagingToArray({ limit: 9 }))).toMatchObject({ statusCode: 404 });
    expect(await stripe.payments.list().autoPagingToArray({ limit: 2 })).toHaveLength(2);
  });

  test('collects backward too', async () => {
    const { stripe } = paymentsClient(listScript(7, 2));
    const items = await stripe.payments.list({ ending_before: '6' }).autoPagingToArray({ limit: 3 });
    expect(items.map(({ id }) => id)).toEqual(['5', '4', '3']);
  });
});

describe('autoPagingEach', () => {
  test('calls the function with each object, one after the other', async () => {
    const { stripe } = paymentsClient(listScript(5, 2));
    const record: string[] = [];
    await stripe.payments.list().autoPagingEach(async ({ id }) => {
      record.push(`in ${id}`);
      await settle();
      record.push(`out ${id}`);
    });
    expect(record).toEqual(['1', '2', '3', '4', '5'].flatMap((id) => [`in ${id}`, `out ${id}`]));
  });

  test.each<[string, (id: string) => unknown]>([
    ['returns false', (id) => id !== '3'],
    ['resolves to false', async (id) => id !== '3'],
  ])('stops when it %s', async (_, go) => {
    const { stripe } = paymentsClient(listScript(9, 2));
    const ids: string[] = [];
    await stripe.payments.list().autoPagingEach(({ id }) => {
      ids.push(id);
      return go(id);
    });
    expect(ids).toEqual(['1', '2', '3']);
  });

  test.each([[undefined], [null], [0], [''], [true]])('goes on when it returns %o', async (value) => {
    const { stripe } = paymentsClient(listScript(3, 2));
    let calls = 0;
    await stripe.payments.list().autoPagingEach(() => {
      calls++;
      return value;
    });
    expect(calls).toBe(3);
  });

  test.each<[string, (reason: Error) => unknown]>([
    [
      'throws',
      (reason) => {
        throw reason;
      },
    ],
    ['rejects', (reason) => Promise.reject(reason)],
  ])('rejects with what it %s, and stops', async (_, fail) => {
    const reason = new Error('enough');
    const { stripe, sent } = paymentsClient(listScript(9, 2));
    let calls = 0;
    const run = stripe.payments.list().autoPagingEach(() => {
      calls++;
      return fail(reason);
    });
    expect(await rejection(run)).toBe(reason);
    await settle();
    expect([calls, sent.length]).toEqual([1, 2]);
  });

  test('refuses what is no function', async () => {
    const { stripe } = paymentsClient(listScript(3, 2));
    const call: Promise<unknown> = Reflect.apply(stripe.payments.list().autoPagingEach, undefined, []);
    expect(String(await rejection(call))).toContain('`onItem`: expected a function that takes one object.');
  });
});

describe('pages', () => {
  test('gives each page as Stripe sent it, with its response', async () => {
    const { stripe } = paymentsClient(async (request, n, signal) => ({
      ...(await listScript(5, 2)(request, n, signal)),
      headers: { 'request-id': `req_${n}` },
    }));
    const pages: unknown[] = [];
    for await (const page of stripe.payments.list().pages()) {
      pages.push([page.data.map(({ id }) => id), page.has_more, page.lastResponse.requestId]);
    }
    expect(pages).toEqual([
      [['1', '2'], true, 'req_0'],
      [['3', '4'], true, 'req_1'],
      [['5'], false, 'req_2'],
    ]);
  });

  test('leaves a page that is read backward in the order it was sent in', async () => {
    const { stripe } = paymentsClient(listScript(5, 2));
    const pages: unknown[] = [];
    for await (const { data } of stripe.payments.list({ ending_before: '5' }).pages())
      pages.push(data.map(({ id }) => id));
    expect(pages).toEqual([
      ['3', '4'],
      ['1', '2'],
    ]);
  });
});
