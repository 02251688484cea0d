import { afterAll, describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { gate, idsOf, listScript, settle } from './list-script.ts';
import { paymentsClient } from './payments.ts';

const rejections = watchRejections();
afterAll(async () => {
  await settle();
  rejections.stop();
  expect(rejections.seen).toEqual([]);
});

/** A list of which the second page never comes until it is aborted, which is noted. */
function listThatHangs() {
  const aborted: unknown[] = [];
  const errors: unknown[] = [];
  const first = listScript(4, 2);
  const { stripe, sent } = paymentsClient(
    (request, n, signal) =>
      n === 0
        ? first(request, n, signal)
        : new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              aborted.push(signal.reason);
              reject(signal.reason);
            });
          }),
    { hooks: { onError: ({ error }) => errors.push(error) } },
  );
  return { stripe, sent, aborted, errors };
}

describe('the next page', () => {
  test('is fetched while the caller works on this one, and never more than one ahead', async () => {
    const { stripe, sent } = paymentsClient(listScript(8, 2));
    const record: string[] = [];
    for await (const { id } of stripe.payments.list()) {
      record.push(`got ${id} after ${sent.length} requests`);
      await settle();
      record.push(`worked on ${id} during ${sent.length} requests`);
    }
    expect(record).toEqual([
      'got 1 after 2 requests',
      'worked on 1 during 2 requests',
      'got 2 after 2 requests',
      'worked on 2 during 2 requests',
      'got 3 after 3 requests',
      'worked on 3 during 3 requests',
      'got 4 after 3 requests',
      'worked on 4 during 3 requests',
      'got 5 after 4 requests',
      'worked on 5 during 4 requests',
      'got 6 after 4 requests',
      'worked on 6 during 4 requests',
      'got 7 after 4 requests',
      'worked on 7 during 4 requests',
      'got 8 after 4 requests',
      'worked on 8 during 4 requests',
    ]);
  });

  test('is not waited for while there is something to work on', async () => {
    const { stripe, sent } = listThatHangs();
    const iterator = stripe.payments.list()[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { id: '1' } });
    expect(await iterator.next()).toMatchObject({ value: { id: '2' } });
    expect(sent).toHaveLength(2);
    await iterator.return?.();
  });

  test('is not fetched for whoever only awaits the first', async () => {
    const { stripe, sent } = paymentsClient(listScript(8, 2));
    await stripe.payments.list();
    await settle();
    expect(sent).toHaveLength(1);
  });
});

describe('no further page is fetched', () => {
  const stop: readonly [string, (list: AsyncIterable<unknown>) => Promise<unknown>][] = [
    [
      'break',
      async (list) => {
        for await (const _ of list) break;
      },
    ],
    [
      'a return out of the loop',
      async (list) => {
        for await (const item of list) return item;
        return undefined;
      },
    ],
    [
      'a throw out of the loop',
      async (list) => {
        for await (const _ of list) throw new Error('enough');
      },
    ],
    [
      'return() on the iterator',
      async (list) => {
        const iterator = list[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.return?.();
      },
    ],
    [
      'throw() on the iterator',
      async (list) => {
        const iterator = list[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.throw?.(new Error('enough'));
      },
    ],
  ];

  test.each(stop)('after %s, and the one under way is aborted', async (_, end) => {
    const { stripe, sent, aborted, errors } = listThatHangs();
    await end(stripe.payments.list()).catch((error: unknown) => expect(error).toMatchObject({ message: 'enough' }));
    await settle();
    expect(sent).toHaveLength(2);
    expect(aborted).toMatchObject([{ name: 'AbortError' }]);
    // Nobody's failure: the caller has simply stopped.
    expect(errors).toEqual([]);
  });

  test.each(stop)('after %s, and one that came at once is dropped', async (_, end) => {
    const { stripe, sent } = paymentsClient(listScript(8, 2));
    await end(stripe.payments.list()).catch(() => {});
    await settle();
    expect(sent).toHaveLength(2);
  });

  test('after autoPagingEach was told to stop', async () => {
    const { stripe, sent, aborted } = listThatHangs();
    await stripe.payments.list().autoPagingEach(() => false);
    await settle();
    expect(sent).toHaveLength(2);
    expect(aborted).toHaveLength(1);
  });
});

describe('calls of next() side by side', () => {
  test('get each object once and in order', async () => {
    const { stripe, sent } = paymentsClient(async (request, n, signal) => {
      await settle();
      return listScript(7, 3)(request, n, signal);
    });
    const iterator = stripe.payments.list()[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 9 }, () => iterator.next()));
    expect(results.map(({ value }) => value?.id)).toEqual(['1', '2', '3', '4', '5', '6', '7', undefined, undefined]);
    expect(results.map(({ done }) => done)).toEqual([...Array<boolean>(7).fill(false), true, true]);
    expect(sent).toHaveLength(3);
  });

  test('of pages() get each page once and in order', async () => {
    const { stripe } = paymentsClient(listScript(5, 2));
    const pages = stripe.payments.list().pages();
    const results = await Promise.all([pages.next(), pages.next(), pages.next(), pages.next()]);
    expect(results.map(({ value }) => value?.data.length)).toEqual([2, 2, 1, undefined]);
  });
});

describe('a failure', () => {
  test('of the page ahead reaches only whoever asks for that page', async () => {
    const { stripe } = paymentsClient((request, n, signal) => {
      if (n > 0) throw new Error('cut');
      return listScript(8, 2)(request, n, signal);
    });
    for await (const { id } of stripe.payments.list()) {
      await settle();
      if (id === '2') break;
    }
    const iterator = stripe.payments.list()[Symbol.asyncIterator]();
    await iterator.return?.();
  });

  test('of the first page reaches its reader, also one who reads late', async () => {
    const { stripe } = paymentsClient(() => ({ status: 404 }));
    const list = stripe.payments.list();
    const iterator = list[Symbol.asyncIterator]();
    const pages = list.pages();
    await settle();
    expect(await rejection(iterator.next())).toMatchObject({ statusCode: 404 });
    expect(await rejection(pages.next())).toMatchObject({ statusCode: 404 });
    expect(await rejection(list)).toMatchObject({ statusCode: 404 });
  });

  test('to read the list hides behind no other', async () => {
    const { stripe } = paymentsClient(() => ({ status: 404 }));
    expect(await rejection(stripe.payments.list().autoPagingToArray({ limit: 0 }))).toMatchObject({ param: 'limit' });
    const each: Promise<unknown> = Reflect.apply(stripe.payments.list().autoPagingEach, undefined, ['x']);
    expect(await rejection(each)).toMatchObject({ param: 'onItem' });
    await settle();
  });
});

test('a signal ends the iteration at once, with its own reason, also while a page is under way', async () => {
  const reason = new Error('the user went away');
  const controller = new AbortController();
  const arrived = gate();
  const hangs: (request: HttpRequest, n: number, signal: AbortSignal) => ReturnType<ReturnType<typeof listScript>> = (
    request,
    n,
    signal,
  ) => {
    if (n === 0) return listScript(4, 2)(request, n, signal);
    arrived.open();
    return new Promise(() => {});
  };
  const { stripe, sent } = paymentsClient(hangs);
  const iteration = rejection(idsOf(stripe.payments.list({}, { signal: controller.signal })));
  await arrived.opened;
  controller.abort(reason);
  expect(await iteration).toBe(reason);
  expect(await rejection(idsOf(stripe.payments.list({}, { signal: controller.signal })))).toBe(reason);
  expect(sent).toHaveLength(2);
});

test('a signal ends the iteration before the next object, also where that is there already', async () => {
  const reason = new Error('enough');
  for (const route of ['items', 'pages'] as const) {
    const controller = new AbortController();
    const { stripe } = paymentsClient(listScript(6, 2));
    const list = stripe.payments.list({}, { signal: controller.signal });
    let count = 0;
    const refundAll = async () => {
      for await (const _ of route === 'items' ? list : list.pages()) {
        count++;
        // The next page is there by then.
        await settle();
        controller.abort(reason);
      }
    };
    expect(await rejection(refundAll())).toBe(reason);
    expect(count).toBe(1);
  }
});

describe('next() of a list', () => {
  test('gives one object after the other, over all pages, and then says that it is done', async () => {
    const { stripe } = paymentsClient(listScript(3, 2));
    const list = stripe.payments.list();
    const ids = [await list.next(), await list.next(), await list.next(), await list.next()].map(
      ({ done, value }) => done || value?.id,
    );
    expect(ids).toEqual(['1', '2', '3', true]);
    expect(await idsOf(list)).toEqual(['1', '2', '3']);
  });

  test('is over after return(), and nothing more is asked for', async () => {
    const { stripe, sent } = paymentsClient(listScript(9, 2));
    const list = stripe.payments.list();
    expect(await list.next()).toMatchObject({ value: { id: '1' } });
    await list.return();
    expect(await list.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(2);
  });

  test('rejects with what the first page failed with', async () => {
    const { stripe } = paymentsClient(() => ({ status: 404, body: { error: { message: 'None.' } } }));
    await expect(stripe.payments.list().next()).rejects.toMatchObject({ statusCode: 404 });
  });
});
