import { describe, expect, it } from 'vitest';
import { isStripeTimeoutError } from '../../src/core/index.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { serveRaw } from '../support/raw-server.ts';
import { gate, settle } from '../support/wait.ts';

const answer = (id: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${id.length + 9}\r\n\r\n{"id":"${id}"}`;

/** The email in a request's body, which its answer repeats. */
const emailIn = (request: string) => /email=(\w+)/.exec(request)?.[1] ?? 'none';

describe.each(TRANSPORTS)('over $transport, no call gets the answer of another', ({ config }) => {
  it('where a server answers a request that has timed out', async () => {
    const late = gate();
    await using server = await serveRaw(async (socket, _, connection) => {
      const reply = () => socket.writable && socket.write(answer(emailIn(server.received[connection] ?? '')));
      if (connection === 0) await late.pass;
      reply();
    });
    await using stripe = clientOf(server, { ...config(), maxRetries: 0 });
    const create = (email: string, timeout: number) => stripe.request('POST /v1/customers', { email }, { timeout });
    const first = await rejection(create('first', 500));
    const second = await create('second', 15_000);
    late.open();
    await settle();
    const third = await create('second', 15_000);

    expect(isStripeTimeoutError(first)).toBe(true);
    expect([second, third]).toEqual([{ id: 'second' }, { id: 'second' }]);
    expect(server.received.length).toBeGreaterThanOrEqual(2);
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
    const idle = gate();
    await using server = await serveRaw(async (socket, chunks, connection) => {
      if (connection > 0 || chunks > 1) return void socket.write(answer('second'));
      socket.write(answer('first'));
      await idle.pass;
      if (socket.writable) socket.write(answer('smuggled'));
    });
    await using stripe = clientOf(server, config());
    const first = await stripe.request('POST /v1/customers', { email: 'first' });
    idle.open();
    await settle();
    const second = await stripe.request('POST /v1/customers', { email: 'second' });

    expect([first, second]).toEqual([{ id: 'first' }, { id: 'second' }]);
  });
});
