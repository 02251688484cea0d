import { describe, expect, test, vi } from 'vitest';
import {
  createWebhookHandler,
  memoryDedupe,
  StripeSignatureVerificationError,
  unwrapEventBridge,
  verifyWebhook,
  type WebhookHandlerOptions,
  webhooks,
} from '../../src/webhooks/index.ts';
import { eventJson, refusedAs, SECRET, thrownBy } from './deliveries.ts';
import { answerTo, delivery, URL } from './handle.ts';

describe('an event goes to', () => {
  test('the handler of its type, which finishes before it is confirmed', async () => {
    const steps: string[] = [];
    const answer = await answerTo(delivery(), {
      on: {
        'invoice.paid': async (event, { request }) => {
          await new Promise((resolve) => setImmediate(resolve));
          steps.push(event.data.object.id ?? '', request.url);
        },
        'invoice.created': () => steps.push('wrong'),
      },
      fallback: () => steps.push('wrong'),
    });
    expect(steps).toEqual(['in_1', URL]);
    expect(answer.status).toBe(200);
  });

  test('the fallback where its type has no handler', async () => {
    const fallback = vi.fn();
    const body = eventJson({ type: 'invoice.of_the_future' });
    expect(await answerTo(delivery(body), { on: { 'invoice.paid': vi.fn() }, fallback })).toMatchObject({
      status: 200,
    });
    expect(fallback).toHaveBeenCalledWith(JSON.parse(body), expect.anything());
  });

  test('the fallback of an instance of a class, all of whose options hold', async () => {
    class Hooks {
      readonly seen: unknown[] = [];
      readonly #secret = SECRET;
      get tolerance() {
        return 60;
      }
      secret() {
        return this.#secret;
      }
      fallback({ id }: { id: string }) {
        this.seen.push(id);
      }
      onError(error: unknown) {
        this.seen.push(error);
      }
    }
    const hooks = new Hooks();
    const handle = createWebhookHandler(hooks);
    expect((await handle(delivery())).status).toBe(200);
    expect(hooks.seen).toEqual(['evt_1']);

    const body = eventJson();
    const timestamp = Math.floor(Date.now() / 1000) - 200;
    const header = webhooks.generateTestHeaderString({ payload: body, secret: SECRET, timestamp });
    const old = new Request(URL, { method: 'POST', body, headers: { 'stripe-signature': header } });
    expect((await handle(old)).status).toBe(400);
    expect(hooks.seen).toEqual(['evt_1', expect.objectContaining({ code: 'timestamp_too_old' })]);
  });

  test('the fallback, though its type be the name of something that every object has', async () => {
    const fallback = vi.fn();
    const body = eventJson({ type: 'constructor' });
    expect(await answerTo(delivery(body), { on: {}, fallback })).toMatchObject({ status: 200 });
    expect(fallback).toHaveBeenCalledOnce();
  });

  test('nobody where nobody wants it, and is confirmed', async () => {
    expect(await answerTo(delivery(), {})).toEqual({ status: 200, text: 'Not handled here.' });
  });

  test('the handler of a thin event', async () => {
    const handler = vi.fn();
    const type = 'v1.billing.meter.error_report_triggered';
    const body = JSON.stringify({ id: 'evt_2', object: 'v2.core.event', type });
    expect(await answerTo(delivery(body), { on: { [type]: handler } })).toMatchObject({ status: 200 });
    expect(handler).toHaveBeenCalledWith(JSON.parse(body), expect.anything());
  });
});

describe('a delivery is answered with', () => {
  test('400 if it does not verify, with the reason; no handler runs', async () => {
    const onError = vi.fn();
    const fallback = vi.fn();
    const answer = await answerTo(delivery(eventJson(), 'whsec_other'), { fallback, onError });
    expect(answer).toEqual({ status: 400, text: expect.stringContaining('No signature matches') });
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining(refusedAs('signature_mismatch', 'secret')),
      expect.objectContaining({ event: undefined }),
    );
    expect(fallback).not.toHaveBeenCalled();
    const unsigned = new Request(URL, { method: 'POST', body: eventJson() });
    expect(await answerTo(unsigned, { fallback })).toMatchObject({ status: 400 });
    expect(await answerTo(new Request(URL, { method: 'POST' }), { fallback })).toMatchObject({ status: 400 });
    expect(fallback).not.toHaveBeenCalled();
  });

  test('500 if its handler failed, without a word of why', async () => {
    const onError = vi.fn();
    const failed = new Error('the database said: password hunter2');
    const answer = await answerTo(delivery(), { fallback: () => Promise.reject(failed), onError });
    expect(answer).toEqual({ status: 500, text: 'The handler failed.' });
    expect(onError).toHaveBeenCalledExactlyOnceWith(failed, {
      request: expect.any(Request),
      event: JSON.parse(eventJson()),
    });
  });

  test('500 without a word of why, also if what failed was a verification of its own', async () => {
    const failed = new StripeSignatureVerificationError('password hunter2', { code: 'signature_mismatch' });
    const fail = () => Promise.reject(failed);
    const all: Partial<WebhookHandlerOptions>[] = [
      { fallback: fail },
      { fallback: fail, dedupe: 'off' },
      { fallback: () => verifyWebhook('{}', 't=1,v1=00', SECRET) },
      { fallback: () => unwrapEventBridge({ detail: 'none' }) },
      { fallback: () => {}, dedupe: { ...memoryDedupe(), claim: fail } },
      { secret: fail },
    ];
    for (const options of all) {
      const onError = vi.fn();
      expect(await answerTo(delivery(), { ...options, onError })).toEqual({ status: 500, text: 'The handler failed.' });
      const name = 'StripeSignatureVerificationError';
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name }), expect.anything());
    }
  });

  test('500 also where nobody listens to errors, or listening fails', async () => {
    const fallback = () => Promise.reject(new Error('no'));
    expect(await answerTo(delivery(), { fallback })).toMatchObject({ status: 500 });
    const onError = () => Promise.reject(new Error('no logs today'));
    expect(await answerTo(delivery(), { fallback, onError })).toMatchObject({ status: 500 });
  });

  test('500 if the secret is missing when it is asked for: that is not the sender’s fault', async () => {
    const onError = vi.fn();
    expect(await answerTo(delivery(), { secret: () => '', onError })).toMatchObject({ status: 500 });
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining(refusedAs('secret_missing', 'whsec_')),
      expect.anything(),
    );
    expect(await answerTo(delivery(), { secret: () => Promise.reject(new Error('vault')) })).toMatchObject({
      status: 500,
    });
    expect(await answerTo(delivery(), { secret: async () => [SECRET] })).toMatchObject({ status: 200 });
  });

  test('405 if it is no POST', async () => {
    const response = await createWebhookHandler({ secret: SECRET })(new Request(URL));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('500 if something has read its body before', async () => {
    const request = delivery();
    await request.json();
    expect(await answerTo(request, {})).toEqual({ status: 500, text: expect.stringContaining('express.json()') });
  });
});

describe('a body that is too long', () => {
  const long = eventJson({ padding: 'x'.repeat(1_048_576) });

  test('is refused with 413, and with a limit of its own accepted', async () => {
    expect(await answerTo(delivery(long), {})).toMatchObject({ status: 413 });
    expect(await answerTo(delivery(long), { maxBodyBytes: 2_000_000 })).toMatchObject({ status: 200 });
    expect(await answerTo(delivery(), { maxBodyBytes: eventJson().length })).toMatchObject({ status: 200 });
    expect(await answerTo(delivery(), { maxBodyBytes: eventJson().length - 1 })).toMatchObject({ status: 413 });
  });

  test('is not read at all if it says how long it is', async () => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { 'content-length': '1048577' };
    const request = new Request(URL, { method: 'POST', body, headers, duplex: 'half' });
    expect(await answerTo(request, {})).toMatchObject({ status: 413 });
    expect(pull).not.toHaveBeenCalled();
  });

  test('is not read to its end', async () => {
    let chunks = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(100_000));
      },
      cancel() {
        stopped = true;
      },
    });
    const request = new Request(URL, { method: 'POST', body: endless, duplex: 'half' });
    expect(await answerTo(request, {})).toMatchObject({ status: 413 });
    expect(chunks).toBeLessThan(20);
    expect(stopped).toBe(true);
  });
});

test('a handler that could never work is refused when it is made', () => {
  const make = (options: object) => () =>
    Reflect.apply(createWebhookHandler, undefined, [{ secret: SECRET, ...options }]);
  expect(thrownBy(make({ secret: undefined }))).toMatchObject({ code: 'secret_missing' });
  expect(thrownBy(make({ secret: `${SECRET}\n` }))).toMatchObject({ code: 'secret_spaced' });
  expect(thrownBy(make({ tolerance: 0 }))).toMatchObject({ code: 'tolerance_invalid' });
  for (const maxBodyBytes of [0, -1, Number.NaN])
    expect(thrownBy(make({ maxBodyBytes }))).toMatchObject({ code: 'limit_invalid' });
});
