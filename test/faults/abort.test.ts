import { getEventListeners } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { drip, failure, ok, silence } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { serveSilence } from '../support/raw-server.ts';
import { watchRejections } from '../support/rejections.ts';
import { type Answer, serve } from '../support/server.ts';
import { pause } from '../support/wait.ts';

/** Longer than the longest wait before a first retry. */
const pastRetry = () => pause(600);

const REASONS = [new Error('the user left'), 'a text', 42, null, { code: 'gone' }];

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it('sends nothing, and asks for no key, where the signal was aborted before the call', async () => {
    await using server = await serve(ok);
    let asked = 0;
    const apiKey = () => `sk_test_${++asked}`;
    await using stripe = clientOf(server, { ...config(), apiKey });
    for (const reason of REASONS) {
      const signal = AbortSignal.abort(reason);
      expect(await rejection(stripe.request('POST /v1/customers', {}, { signal }))).toBe(reason);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }

    expect(asked).toBe(0);
    expect(server.connections()).toBe(0);
  });

  it('gives the reason that signals have by themselves', async () => {
    await using server = await serve(silence);
    await using stripe = clientOf(server, config());
    const aborted = await rejection(stripe.request('GET /v1/balance', {}, { signal: AbortSignal.abort() }));
    const late = await rejection(stripe.request('GET /v1/balance', {}, { signal: AbortSignal.timeout(50) }));

    expect(aborted).toMatchObject({ name: 'AbortError' });
    expect(late).toMatchObject({ name: 'TimeoutError' });
  });

  it.concurrent('stops while it connects', async () => {
    await using server = await serveSilence();
    await using stripe = clientOf({ url: `https://127.0.0.1:${server.port}` }, config());
    const controller = new AbortController();
    const call = stripe.request('POST /v1/customers', {}, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 100);

    expect(await rejection(call)).toBe('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await pastRetry();
    expect(server.received).toHaveLength(1);
  });

  it.concurrent.each<[string, Answer]>([
    ['while it waits for headers', silence],
    ['in the middle of the body', drip],
    ['while it waits to try again', failure(500)],
    ['at the beginning of a long wait', failure(503, {}, { 'retry-after': '50' })],
  ])('stops %s, for any reason given', async (_, answer) => {
    const stops = REASONS.map(async (reason) => {
      await using server = await serve(answer);
      await using stripe = clientOf(server, config());
      const controller = new AbortController();
      const call = stripe.request('POST /v1/customers', {}, { signal: controller.signal });
      void server.arrived(1).then(() => setTimeout(() => controller.abort(reason), 100));

      expect(await rejection(call)).toBe(reason);
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
      await pastRetry();
      expect(server.arrivals).toHaveLength(1);
    });
    await Promise.all(stops);
  });

  it.each([
    ['enough', 'enough'],
    [undefined, expect.objectContaining({ name: 'AbortError' })],
  ])('heeds a signal of another make, whose listeners are functions and nothing else: %s', async (reason, expected) => {
    await using server = await serve(silence);
    await using stripe = clientOf(server, config());
    const listeners = new Set<() => void>();
    const own = {
      aborted: false,
      reason,
      addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    };
    const call = stripe.request('GET /v1/balance', {}, { signal: own as unknown as AbortSignal });
    void server.arrived(1).then(() => {
      own.aborted = true;
      for (const listener of listeners) listener();
    });

    expect(await rejection(call)).toEqual(expected);
    expect(listeners.size).toBe(0);
  });

  it('leaves no listener behind on a signal that many calls share', async () => {
    await using server = await serve(failure(500), ok);
    await using stripe = clientOf(server, config());
    const { signal } = new AbortController();
    for (let call = 0; call < 20; call++) await stripe.request('POST /v1/customers', {}, { signal });
    await rejection(stripe.request('POST /v1/customers', {}, { signal, apiKey: () => Promise.reject('no key') }));

    expect(server.arrivals).toHaveLength(21);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('has one listener on a signal that many calls share at once, so that nothing warns of a leak', async () => {
    await using server = await serve(silence);
    await using stripe = clientOf(server, config());
    const controller = new AbortController();
    const calls = Array.from({ length: 20 }, () =>
      rejection(stripe.request('POST /v1/customers', {}, { signal: controller.signal })),
    );
    await server.arrived(20);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort('enough');

    expect(await Promise.all(calls)).toEqual(Array(20).fill('enough'));
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('keeps a result that was there before the signal aborted', async () => {
    await using server = await serve(ok);
    const controller = new AbortController();
    // The hook runs when the response has been read, before the caller has it.
    await using stripe = clientOf(server, { ...config(), hooks: { onResponse: () => controller.abort() } });

    expect(await stripe.request('POST /v1/customers', {}, { signal: controller.signal })).toMatchObject({
      id: 'cus_1',
    });
    expect(controller.signal.aborted).toBe(true);
  });

  it('does not break a call that goes on beside it', async () => {
    await using server = await serve((response, arrival) => {
      setTimeout(() => ok(response, arrival), arrival.path.endsWith('slow') ? 200 : 10_000);
    });
    await using stripe = clientOf(server, config());
    const slow = stripe.request('GET /v1/slow');
    const controller = new AbortController();
    const stopped = stripe.request('GET /v1/never', {}, { signal: controller.signal });
    void server.arrived(2).then(() => controller.abort('enough'));

    expect(await rejection(stopped)).toBe('enough');
    expect(await slow).toMatchObject({ id: 'cus_1' });
  });
});
