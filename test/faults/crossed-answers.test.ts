import { describe, expect, it } from 'vitest';
import { isStripeTimeoutError } from '../../src/core/index.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { serveRaw } from '../support/raw-server.ts';

const answer = (id: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${id.length + 9}\r\n\r\n{"id":"${id}"}`;

/** The email in a request's body, which its answer repeats. */
const emailIn = (request: string) => /email=(\w+)/.exec(request)?.[1] ?? 'none';

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe.each(TRANSPORTS)('over $transport, no call gets the answer of another', ({ config }) => {
  it('where a server answers a request that has timed out', async () => {
    let connections = 0;
    await using server = await serveRaw((socket, _, connection) => {
      connections = connection + 1;
      const reply = () => socket.writable && socket.write(answer(emailIn(server.received[connection] ?? '')));
      setTimeout(reply, connection === 0 ? 300 : 0);
    });
    await using stripe = clientOf(server, { ...config(), maxRetries: 0 });
    const create = (email: string, timeout: number) => stripe.request('POST /v1/customers', { email }, { timeout });
    const late = await rejection(create('first', 150));
    const second = await create('second', 5000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const third = await create('second', 5000);

    expect(isStripeTimeoutError(late)).toBe(true);
    expect([second, third]).toEqual([{ id: 'second' }, { id: 'second' }]);
    expect(connections).toBeGreaterThanOrEqual(2);
  });

  it('where a server sends an answer that nobody asked for', async () => {
    await using server = await serveRaw((socket, chunks, connection) => {
      if (connection === 0 && chunks === 1) socket.write(`${answer('first')}${answer('smuggled')}`);
      else socket.write(answer('second'));
    });
    await using stripe = clientOf(server, config());
    const first = await stripe.request('POST /v1/customers', { email: 'first' });
    const second = await stripe.request('POST /v1/customers', { email: 'second' });

    expect([first, second]).toEqual([{ id: 'first' }, { id: 'second' }]);
  });

  it('where that answer comes while the connection is idle', async () => {
    await using server = await serveRaw((socket, chunks, connection) => {
      if (connection > 0 || chunks > 1) return void socket.write(answer('second'));
      socket.write(answer('first'));
      setTimeout(() => socket.writable && socket.write(answer('smuggled')), 20);
    });
    await using stripe = clientOf(server, config());
    const first = await stripe.request('POST /v1/customers', { email: 'first' });
    await settle();
    const second = await stripe.request('POST /v1/customers', { email: 'second' });

    expect([first, second]).toEqual([{ id: 'first' }, { id: 'second' }]);
  });
});
