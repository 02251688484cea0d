import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, type DedupeStore, memoryDedupe } from '../../src/webhooks/index.ts';
import { eventJson, refusedAs, SECRET, thrownBy } from './deliveries.ts';
import { delivery } from './handle.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A handler that waits until it is let go. */
function held() {
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  return { fallback: vi.fn(() => opened), succeed: () => gate.emit('open') };
}

const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe('two deliveries of an event', () => {
  test('one after the other run the handler once', async () => {
    const fallback = vi.fn();
    const handle = createWebhookHandler({ secret: SECRET, fallback });
    expect(await statusOf(handle(delivery()))).toBe(200);
    const second = await handle(delivery());
    expect([second.status, await second.text()]).toEqual([200, 'Handled before.']);
    expect(fallback).toHaveBeenCalledOnce();
  });

  test('at the same moment run the handler once, and the one that waits is not confirmed', async () => {
    const { fallback, succeed } = held();
    const handle = createWebhookHandler({ secret: SECRET, fallback });
    const answers = Array.from({ length: 20 }, () => statusOf(handle(delivery())));
    await Promise.race(answers);
    succeed();
    const statuses = await Promise.all(answers);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    expect(fallback).toHaveBeenCalledOnce();
  });

  test('run the handler again if it failed the first time', async () => {
    const fallback = vi.fn().mockRejectedValueOnce(new Error('no'));
    const handle = createWebhookHandler({ secret: SECRET, fallback });
    expect(await statusOf(handle(delivery()))).toBe(500);
    expect(await statusOf(handle(delivery()))).toBe(200);
    expect(await statusOf(handle(delivery()))).toBe(200);
    expect(fallback).toHaveBeenCalledTimes(2);
  });

  test('run the handler twice where that is asked for', async () => {
    const fallback = vi.fn();
    const handle = createWebhookHandler({ secret: SECRET, fallback, dedupe: 'off' });
    expect([await statusOf(handle(delivery())), await statusOf(handle(delivery()))]).toEqual([200, 200]);
    expect(fallback).toHaveBeenCalledTimes(2);
  });

  test('of different events both run', async () => {
    const fallback = vi.fn();
    const handle = createWebhookHandler({ secret: SECRET, fallback });
    await Promise.all([handle(delivery()), handle(delivery(eventJson({ id: 'evt_2' })))]);
    expect(fallback).toHaveBeenCalledTimes(2);
  });
});

describe('a crash between claiming and completing', () => {
  test('lets a delivery through once the claim has lapsed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const dedupe = memoryDedupe({ lease: 60_000 });
    // The process that claimed it is gone, without a word.
    expect(dedupe.claim('evt_1', 'crashed')).toBe('claimed');
    const fallback = vi.fn();
    const handle = createWebhookHandler({ secret: SECRET, fallback, dedupe });
    expect(await statusOf(handle(delivery()))).toBe(409);
    vi.advanceTimersByTime(59_999);
    expect(await statusOf(handle(delivery()))).toBe(409);
    vi.advanceTimersByTime(1);
    expect(await statusOf(handle(delivery()))).toBe(200);
    expect(fallback).toHaveBeenCalledOnce();
  });

  test('does not let the delivery that was thought dead free the claim of the next', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const dedupe = memoryDedupe({ lease: 60_000 });
    await dedupe.claim('evt_1', 'slow');
    vi.advanceTimersByTime(60_000);
    expect(dedupe.claim('evt_1', 'next')).toBe('claimed');
    await dedupe.release('evt_1', 'slow');
    await dedupe.complete('evt_1', 'slow');
    expect(dedupe.claim('evt_1', 'third')).toBe('busy');
    await dedupe.complete('evt_1', 'next');
    expect(dedupe.claim('evt_1', 'third')).toBe('done');
  });
});

describe('a store that fails', () => {
  const store = (parts: Partial<DedupeStore>): DedupeStore => ({ ...memoryDedupe(), ...parts });
  const broken = () => Promise.reject(new Error('connection lost'));

  test('to claim keeps the handler from running, and Stripe tries again', async () => {
    const [fallback, onError] = [vi.fn(), vi.fn()];
    const handle = createWebhookHandler({ secret: SECRET, fallback, onError, dedupe: store({ claim: broken }) });
    expect(await statusOf(handle(delivery()))).toBe(500);
    expect(fallback).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledOnce();
  });

  test('to say anything known when claiming keeps the handler from running', async () => {
    const [fallback, onError] = [vi.fn(), vi.fn()];
    const dedupe: DedupeStore = JSON.parse('{}');
    Object.assign(dedupe, store({}), { claim: () => true });
    const handle = createWebhookHandler({ secret: SECRET, fallback, onError, dedupe });
    expect(await statusOf(handle(delivery()))).toBe(500);
    expect(fallback).not.toHaveBeenCalled();
  });

  test('to complete leaves the event confirmed, since it has been handled', async () => {
    const [fallback, onError] = [vi.fn(), vi.fn()];
    const handle = createWebhookHandler({ secret: SECRET, fallback, onError, dedupe: store({ complete: broken }) });
    expect(await statusOf(handle(delivery()))).toBe(200);
    expect(onError).toHaveBeenCalledOnce();
    expect(await statusOf(handle(delivery()))).toBe(409);
  });

  test('to release tells of that and of why the handler failed', async () => {
    const onError = vi.fn();
    const fallback = () => Promise.reject(new Error('handler'));
    const handle = createWebhookHandler({ secret: SECRET, fallback, onError, dedupe: store({ release: broken }) });
    expect(await statusOf(handle(delivery()))).toBe(500);
    expect(onError.mock.calls.map(([error]) => error.message)).toEqual(['connection lost', 'handler']);
  });
});

test('memory that would remember nothing, so that events are handled twice, is refused', () => {
  for (const bad of [0, -1, Number.NaN])
    for (const options of [{ lease: bad }, { size: bad }])
      expect(thrownBy(() => memoryDedupe(options))).toMatchObject(refusedAs('limit_invalid', 'positive'));
});

test('memory keeps no more events than it is told to', async () => {
  const dedupe = memoryDedupe({ size: 2 });
  for (const id of ['a', 'b', 'c']) {
    expect(dedupe.claim(id, 'one')).toBe('claimed');
    await dedupe.complete(id, 'one');
  }
  expect(['a', 'b', 'c'].map((id) => dedupe.claim(id, 'two'))).toEqual(['claimed', 'done', 'done']);
});
