import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stop } from '../../src/core/stop.ts';
import { Aborted, type Limit, sleep, TimedOut, withLimit } from '../../src/core/time-limit.ts';
import { rejection } from '../support/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limitOf = (ms: number, ...signals: AbortSignal[]): Limit => ({
  ms,
  timedOut: () => new TimedOut('timeout', ms),
  signals,
});
const never = () => new Promise<never>(() => {});
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('withLimit', () => {
  it('gives what the work gives, and leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    expect(await withLimit(limitOf(1000, signal), async () => 7)).toBe(7);
    expect(await rejection(withLimit(limitOf(1000, signal), () => Promise.reject('broken')))).toBe('broken');

    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });

  it('ends work that does not listen when the time is up', async () => {
    const { signal } = new AbortController();
    const why = rejection(withLimit(limitOf(1000, signal), never));
    expect(listeners(signal)).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);

    expect(await why).toEqual(new TimedOut('timeout', 1000));
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });

  it('does not end it earlier', async () => {
    let over = false;
    void withLimit(limitOf(1000), never).catch(() => (over = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toBe(true);
  });

  it('tells the work when the time is up, and when the caller aborts, with the caller’s reason', async () => {
    const told: unknown[] = [];
    const work = ({ signal }: Stop) => {
      signal.addEventListener('abort', () => told.push(signal.reason));
      return never();
    };
    const controller = new AbortController();
    const late = rejection(withLimit(limitOf(1000), work));
    const aborted = rejection(withLimit(limitOf(9000, controller.signal), work));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort('enough');
    await Promise.all([late, aborted]);

    expect(told).toEqual([expect.objectContaining({ name: 'TimeoutError' }), 'enough']);
  });

  it.each([new Error('gone'), 'gone', 0, null])('rejects with the reason %s of any of its signals', async (reason) => {
    const [first, second] = [new AbortController(), new AbortController()];
    const why = rejection(withLimit(limitOf(1000, first.signal, second.signal), never));
    second.abort(reason);

    expect(await why).toEqual(new Aborted(reason));
    expect(listeners(first.signal) + listeners(second.signal)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins no work where a signal was aborted before, or no time is left', async () => {
    const work = vi.fn(async () => 7);
    const signal = AbortSignal.abort('enough');
    expect(await rejection(withLimit(limitOf(1000, signal), work))).toEqual(new Aborted('enough'));
    expect(await rejection(withLimit(limitOf(0), work))).toEqual(new TimedOut('timeout', 0));

    expect(work).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });

  it('keeps what was there before the signal aborted', async () => {
    const controller = new AbortController();
    const result = withLimit(limitOf(1000, controller.signal), async () => 7);
    await result;
    controller.abort();

    expect(await result).toBe(7);
  });
});

describe('sleep', () => {
  it('waits its time', async () => {
    let awake = false;
    const { signal } = new AbortController();
    void sleep(250, [signal]).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(249);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(awake).toBe(true);
    expect(listeners(signal)).toBe(0);
  });

  it('ends as soon as a signal aborts', async () => {
    const controller = new AbortController();
    const why = rejection(sleep(60_000, [controller.signal]));
    controller.abort('enough');

    expect(await why).toEqual(new Aborted('enough'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
