import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StripeConnectionError, StripeInvalidRequestError } from '../../../src/core/index.ts';
import { type PollOptions, pollEvents } from '../../../src/webhooks/index.ts';
import { Ledger, START, stored } from './ledger.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const lost = new StripeConnectionError('lost', { retryable: true });

describe('between two looks', () => {
  /** The next event, asked for and then waited for. */
  function next(ledger: Ledger, options: PollOptions) {
    const settled = vi.fn();
    const iterator = pollEvents(ledger.client, options)[Symbol.asyncIterator]();
    iterator.next().then(({ value }) => settled(value?.id), settled);
    return settled;
  }

  test('it waits for the interval', async () => {
    const ledger = new Ledger();
    const settled = next(ledger, { interval: 5000 });
    await vi.advanceTimersByTimeAsync(4999);
    const asked = ledger.queries.length;
    ledger.add('a', START);
    await vi.advanceTimersByTimeAsync(0);
    expect(ledger.queries).toHaveLength(asked);
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledExactlyOnceWith('evt_a');
  });

  test('an abort ends the wait at once, with its own reason, and leaves no timer', async () => {
    const ledger = new Ledger();
    const controller = new AbortController();
    const settled = next(ledger, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error('shutting down');
    controller.abort(reason);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledExactlyOnceWith(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an abort between two events of a page ends it there', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    for (const id of ['a', 'b']) ledger.add(id, START);
    const controller = new AbortController();
    const ids: string[] = [];
    const reading = (async () => {
      for await (const { id } of pollEvents(ledger.client, { cursor, signal: controller.signal })) {
        ids.push(id);
        controller.abort(new Error('shutting down'));
      }
    })();
    await expect(reading).rejects.toThrow('shutting down');
    expect(ids).toEqual(['evt_a']);
  });

  test("an abort during a request ends it with the signal's reason, not with what became of the request", async () => {
    const ledger = new Ledger();
    const controller = new AbortController();
    const reason = new Error('shutting down');
    ledger.failures.push(() => {
      controller.abort(reason);
      return Promise.reject(new Error('socket closed'));
    });
    const settled = next(ledger, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledExactlyOnceWith(reason);
  });

  test('a signal that outlives many looks is left without listeners', async () => {
    const ledger = new Ledger();
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    next(ledger, { signal, interval: 1000 });
    await vi.advanceTimersByTimeAsync(20_500);
    expect(add.mock.calls.length).toBeGreaterThan(10);
    expect(add.mock.calls.length - remove.mock.calls.length).toBe(1);
  });

  test('failures that pass are waited out longer and longer, and told of', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    ledger.add('a', START);
    for (let count = 0; count < 3; count += 1) ledger.failures.push(() => Promise.reject(lost));
    const onError = vi.fn();
    const from = ledger.queries.length;
    const settled = next(ledger, { cursor, interval: 1000, onError });
    await vi.advanceTimersByTimeAsync(1000);
    expect(ledger.queries.length - from).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(ledger.queries.length - from).toBe(2);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(settled).toHaveBeenCalledExactlyOnceWith('evt_a');
    expect(onError.mock.calls).toEqual([[lost], [lost], [lost]]);
  });

  test('a job on a schedule ends at the first failure, also at one that would pass', async () => {
    const ledger = new Ledger();
    ledger.failures.push(() => Promise.reject(lost));
    const settled = next(ledger, { once: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledExactlyOnceWith(lost);
  });

  test.each([undefined, { data: [] }, { data: [{ id: 'evt_1' }], has_more: false }])(
    'an answer that is no list of events ends it: %j',
    async (answer) => {
      const ledger = new Ledger();
      ledger.failures.push(() => answer);
      const settled = next(ledger, {});
      await vi.advanceTimersByTimeAsync(0);
      expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'TypeError' }));
    },
  );

  test('failures that stay end it', async () => {
    const ledger = new Ledger();
    const refused = new StripeInvalidRequestError('No such type.');
    ledger.failures.push(() => Promise.reject(refused));
    const settled = next(ledger, {});
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledExactlyOnceWith(refused);
  });

  test('a failure in the middle goes on where it happened', async () => {
    const ledger = new Ledger();
    const cursor = await stored(ledger);
    for (let index = 0; index < 1200; index += 1) ledger.add(`e${index}`, START + index);
    let pages = 0;
    ledger.before = () => {
      pages += 1;
      if (pages % 7 === 0) throw lost;
    };
    const ids: string[] = [];
    const reading = (async () => {
      for await (const { id } of pollEvents(ledger.client, { cursor, interval: 1000 })) {
        ids.push(id);
        if (ids.length === 1200) return;
      }
    })();
    await vi.advanceTimersByTimeAsync(3_600_000);
    await reading;
    expect(ids).toEqual(Array.from({ length: 1200 }, (_, index) => `evt_e${index}`));
  });

  test('settings that would hammer Stripe, or ask for nothing, are refused', () => {
    const { client } = new Ledger();
    for (const interval of [0, 999, Number.NaN, Infinity])
      expect(() => pollEvents(client, { interval })).toThrow(/1000 at least/);
    for (const limit of [0, 101, 1.5]) expect(() => pollEvents(client, { limit })).toThrow(/1 to 100/);
    expect(() => pollEvents(client, { types: [] })).toThrow(/asks for nothing/);
    const types: never[] = JSON.parse('["invoice.*"]');
    expect(() => pollEvents(client, { types })).toThrow(/'invoice\.\*' is a pattern/);
  });
});
