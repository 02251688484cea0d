import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, toNodeHandler, webhooks } from '../../src/webhooks/index.ts';
import { portOf } from '../support/server.ts';
import { eventJson, SECRET } from './deliveries.ts';

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** A server on loopback, which fails the test if its listener does. */
async function listening(listener: Listener) {
  const failures: unknown[] = [];
  const server = createServer(async (incoming, outgoing) => {
    try {
      await listener(incoming, outgoing);
    } catch (error) {
      failures.push(error);
      outgoing.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${portOf(server.address())}/webhooks`;
  const post = (body = eventJson(), signed = eventJson()) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'stripe-signature': webhooks.generateTestHeaderString({ payload: signed, secret: SECRET }) },
    });
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    expect(failures).toEqual([]);
  };
  return { url, post, [Symbol.asyncDispose]: stop };
}

function nodeHandler() {
  const fallback = vi.fn();
  return { fallback, handle: toNodeHandler(createWebhookHandler({ secret: SECRET, fallback })) };
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('under node:http', () => {
  test('a delivery is read, handled and confirmed', async () => {
    const { handle, fallback } = nodeHandler();
    await using server = await listening(handle);
    const answer = await server.post();
    expect([answer.status, await answer.text()]).toEqual([200, 'Handled.']);
    expect(fallback).toHaveBeenCalledExactlyOnceWith(JSON.parse(eventJson()), expect.anything());
    expect((await server.post('{}')).status).toBe(400);
    expect((await fetch(server.url)).status).toBe(405);
    expect((await fetch(server.url, { method: 'DELETE' })).headers.get('allow')).toBe('POST');
    expect(fallback).toHaveBeenCalledOnce();
  });

  test('a body in many chunks is put together', async () => {
    const { handle } = nodeHandler();
    await using server = await listening(handle);
    const payload = eventJson({ text: '🐎'.repeat(20_000) });
    const signature = webhooks.generateTestHeaderString({ payload, secret: SECRET });
    const outgoing = request(server.url, { method: 'POST', headers: { 'stripe-signature': signature } });
    const bytes = Buffer.from(payload);
    for (let at = 0; at < bytes.length; at += 9_999) outgoing.write(bytes.subarray(at, at + 9_999));
    outgoing.end();
    const [answer] = await once(outgoing, 'response');
    answer.resume();
    expect(answer.statusCode).toBe(200);
  });

  test('a body that is too long is refused before it has arrived', async () => {
    const { handle } = nodeHandler();
    await using server = await listening(handle);
    // It says nothing of its length, and never ends.
    const outgoing = request(server.url, { method: 'POST' });
    outgoing.on('error', () => {});
    const write = () => outgoing.write(Buffer.alloc(65_536), () => outgoing.destroyed || write());
    write();
    const [answer] = await once(outgoing, 'response');
    expect(answer.statusCode).toBe(413);
    expect(answer.headers.connection).toBe('close');
    outgoing.destroy();
  });

  test('a sender that goes away in the middle fails nothing else', async () => {
    const { handle, fallback } = nodeHandler();
    const ended = vi.fn();
    await using server = await listening(async (incoming, outgoing) => {
      await handle(incoming, outgoing);
      ended();
    });
    const outgoing = request(server.url, { method: 'POST', headers: { 'content-length': '1000' } });
    outgoing.on('error', () => {});
    outgoing.write('{', () => outgoing.destroy());
    await expect.poll(() => ended).toHaveBeenCalled();
    expect(fallback).not.toHaveBeenCalled();
    expect((await server.post()).status).toBe(200);
  });
});

test('under node:http2 a delivery is read, handled and confirmed', async () => {
  const { handle, fallback } = nodeHandler();
  const server = createHttp2Server(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect(`http://127.0.0.1:${portOf(server.address())}`);
  const signature = webhooks.generateTestHeaderString({ payload: eventJson(), secret: SECRET });
  const stream = client.request({ ':method': 'POST', ':path': '/webhooks', 'stripe-signature': signature });
  stream.end(eventJson());
  const [headers] = await once(stream, 'response');
  client.destroy();
  server.close();
  expect(headers[':status']).toBe(200);
  expect(fallback).toHaveBeenCalledOnce();
});

describe('where a parser was there before', () => {
  test('bytes or text that it kept are taken', async () => {
    for (const place of ['rawBody', 'body']) {
      for (const kept of [(body: Buffer) => body, String]) {
        const { handle, fallback } = nodeHandler();
        await using server = await listening(async (incoming, outgoing) => {
          const body = kept(await bytesOf(incoming));
          await handle(Object.assign(incoming, { body: {}, [place]: body }), outgoing);
        });
        expect((await server.post()).status).toBe(200);
        expect(fallback).toHaveBeenCalledOnce();
      }
    }
  });

  test('and kept nothing, the answer says what to do', async () => {
    const { handle, fallback } = nodeHandler();
    await using server = await listening(async (incoming, outgoing) => {
      const body = JSON.parse(String(await bytesOf(incoming)));
      await handle(Object.assign(incoming, { body }), outgoing);
    });
    const answer = await server.post();
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('express.json()')]);
    expect(fallback).not.toHaveBeenCalled();
  });

  test('and left an empty object without reading, as for another type of content, the body is read', async () => {
    const { handle } = nodeHandler();
    await using server = await listening((incoming, outgoing) =>
      handle(Object.assign(incoming, { body: {} }), outgoing),
    );
    expect((await server.post()).status).toBe(200);
  });
});

describe('in the shapes of', () => {
  test('Fastify, which is told to leave the response alone', async () => {
    const { handle } = nodeHandler();
    const hijack = vi.fn();
    await using server = await listening(async (raw, response) => {
      const body = await bytesOf(raw);
      await handle({ raw, headers: raw.headers, body }, { raw: response, hijack });
    });
    expect((await server.post()).status).toBe(200);
    expect(hijack).toHaveBeenCalledOnce();
  });

  test('Koa, which is told to leave the response alone', async () => {
    const { handle } = nodeHandler();
    const seen: unknown[] = [];
    await using server = await listening(async (req, res) => {
      const context = { req, res, request: { req }, respond: true };
      await handle(context, async () => seen.push('next'));
      seen.push(context.respond);
    });
    expect((await server.post()).status).toBe(200);
    expect(seen).toEqual([false]);
  });
});
