import { afterEach, describe, expect, it, vi } from 'vitest';
import { isStripeTimeoutError, isStripeValidationError } from '../../src/core/index.ts';
import { delayed, ok, silence } from '../support/answers.ts';
import { clientOf, rejection } from '../support/client.ts';
import { serveRaw, serveSilence } from '../support/raw-server.ts';
import { serve, serveWith } from '../support/server.ts';
import { pause } from '../support/wait.ts';

afterEach(() => void vi.restoreAllMocks());

/** The wall clock goes on by a minute while timers stand still, as when a function is frozen between two invocations. */
function freezeForAMinute(): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
}

/** Aborts once the request has been handed on, and before a connection can be there. */
function abortedSoon(): AbortSignal {
  const controller = new AbortController();
  queueMicrotask(() => setImmediate(() => controller.abort()));
  return controller.signal;
}

describe('connections', () => {
  it('are kept and used again, also by a call that follows at once', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server);
    for (let call = 0; call < 20; call++) await stripe.request('POST /v1/customers', { email: 'a@example.com' });

    expect(server.arrivals).toHaveLength(20);
    expect(server.connections()).toBe(1);
  });

  it('are opened as needed for calls side by side, and then used again', async () => {
    await using server = await serve(delayed(50, ok));
    await using stripe = clientOf(server);
    const many = () => Promise.all(Array.from({ length: 10 }, () => stripe.request('GET /v1/balance')));
    await many();
    await many();

    expect(server.arrivals).toHaveLength(20);
    expect(server.connections()).toBe(10);
  });

  it('are shared by clients made with withOptions', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server);
    await stripe.request('GET /v1/balance');
    await stripe.withOptions({ stripeAccount: 'acct_1' }).request('GET /v1/balance');

    expect(server.connections()).toBe(1);
  });

  it('that were idle while the process was frozen are not used again', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server);
    await stripe.request('GET /v1/balance');
    freezeForAMinute();
    await stripe.request('GET /v1/balance');

    expect(server.arrivals.map(({ connection }) => connection)).toEqual([1, 2]);
  });

  it('that died unnoticed while the process was frozen cost no attempt', async () => {
    // After a freeze, every connection from before it swallows what is sent, as behind a router that has forgotten it.
    let frozen = false;
    const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
    await using server = await serveRaw((socket, _, connection) =>
      frozen && connection === 0 ? undefined : socket.write(OK),
    );
    await using stripe = clientOf(server, { maxRetries: 0, timeout: 3000 });
    await stripe.request('GET /v1/balance');
    frozen = true;
    freezeForAMinute();
    const result = await stripe.request('POST /v1/customers');

    expect(result.lastResponse.attempts).toBe(1);
    expect(server.received).toHaveLength(2);
  });

  it('with a request under way survive a freeze', async () => {
    await using server = await serve(delayed(200, ok), ok);
    await using stripe = clientOf(server);
    const slow = stripe.request('GET /v1/balance');
    await server.arrived(1);
    freezeForAMinute();
    await stripe.request('GET /v1/balance');

    expect(await slow).toMatchObject({ id: 'cus_1' });
    expect(server.arrivals).toHaveLength(2);
  });
});

describe('close()', () => {
  it('waits for the requests under way, and refuses new ones', async () => {
    await using server = await serve(delayed(200, ok));
    const stripe = clientOf(server);
    let done = false;
    const slow = stripe.request('GET /v1/balance').then(() => (done = true));
    await server.arrived(1);
    const closing = stripe.close();
    const refused = await rejection(stripe.request('GET /v1/balance'));
    await closing;
    await pause(0);

    expect(done).toBe(true);
    await slow;
    expect(server.arrivals).toHaveLength(1);
    if (!isStripeValidationError(refused)) throw refused;
    expect(refused.message).toMatch(/the client is closed\. Make a new one/);
    expect(refused.attempts).toBe(0);
  });

  it('waits for a body that is still on its way', async () => {
    await using server = await serveWith((response) => {
      response.writeHead(200);
      response.write('{"id":');
      setTimeout(() => response.end('"cus_1"}'), 200);
    });
    const stripe = clientOf(server);
    const slow = stripe.request('GET /v1/balance');
    await server.arrived(1);
    await pause(50);
    await stripe.close();

    expect(await slow).toEqual({ id: 'cus_1' });
  });

  it('waits for the requests under way also if another was aborted before it had a connection', async () => {
    await using server = await serve(ok, delayed(300, ok));
    const stripe = clientOf(server);
    await stripe.request('GET /v1/balance');
    let done = false;
    const slow = stripe.request('GET /v1/balance').then(() => (done = true));
    await server.arrived(2);
    const error = await rejection(stripe.request('GET /v1/balance', {}, { signal: abortedSoon() }));
    await pause(50);
    await stripe.close();
    await pause(0);

    expect(error).toMatchObject({ name: 'AbortError' });
    expect(server.arrivals).toHaveLength(2);
    expect(done).toBe(true);
    await slow;
  });

  it('waits for requests that began before the process was frozen', async () => {
    await using server = await serve(delayed(300, ok), ok);
    const stripe = clientOf(server);
    let done = false;
    const slow = stripe.request('GET /v1/balance').then(() => (done = true));
    await server.arrived(1);
    freezeForAMinute();
    await stripe.request('GET /v1/balance');
    await stripe.close();
    await pause(0);

    expect(done).toBe(true);
    await slow;
  });

  it('does not wait for a call that has given up while it connected', async () => {
    await using server = await serveSilence();
    const stripe = clientOf({ url: `https://127.0.0.1:${server.port}` }, { maxRetries: 0, timeout: 100 });
    const error = await rejection(stripe.request('GET /v1/balance'));
    const startedAt = performance.now();
    await stripe.close();

    expect(isStripeTimeoutError(error)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('does not wait for a call that was aborted', async () => {
    await using server = await serve(silence);
    const stripe = clientOf(server);
    await rejection(stripe.request('GET /v1/balance', {}, { signal: AbortSignal.timeout(50) }));
    await stripe.close();
  });

  it('can be called several times, and before any request', async () => {
    await using server = await serve(delayed(100, ok));
    const stripe = clientOf(server);
    await clientOf(server).close();
    const slow = stripe.request('GET /v1/balance');
    await server.arrived(1);
    await Promise.all([stripe.close(), stripe.close()]);
    await stripe.close();

    expect(await slow).toMatchObject({ id: 'cus_1' });
  });

  it('is what `await using` does at the end', async () => {
    await using server = await serve(delayed(100, ok));
    let slow: Promise<unknown>;
    let escaped: ReturnType<typeof clientOf>;
    {
      await using stripe = clientOf(server);
      escaped = stripe;
      slow = stripe.request('GET /v1/balance');
      await server.arrived(1);
    }

    expect(await slow).toMatchObject({ id: 'cus_1' });
    expect(isStripeValidationError(await rejection(escaped.request('GET /v1/balance')))).toBe(true);
  });

  it('leaves a transport of the caller’s own alone', async () => {
    let sent = 0;
    const transport = async () => {
      sent++;
      return { status: 200, headers: {}, body: async () => '{}' };
    };
    const stripe = clientOf({ url: 'http://127.0.0.1:9' }, { transport });
    await stripe.request('GET /v1/balance');
    await stripe.close();

    expect(isStripeValidationError(await rejection(stripe.request('GET /v1/balance')))).toBe(true);
    expect(sent).toBe(1);
  });
});
