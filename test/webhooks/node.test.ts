import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, toNodeHandler, type WebhookHandler, webhooks } from '../../src/webhooks/index.ts';
import { portOf } from '../support/server.ts';
import { gate } from '../support/wait.ts';
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
    // It says nothing of its length, and never ends. Writing on would meet a connection that is closed.
    const outgoing = request(server.url, { method: 'POST' });
    outgoing.on('error', () => {});
    outgoing.write(Buffer.alloc(1_048_577));
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

const brokenOff = () => new ReadableStream({ pull: (controller) => controller.error(new Error('password hunter2')) });

/** More than fits into what is read ahead. */
const LONG = Buffer.alloc(500_000, ' ');

/** Posts over one connection that is kept, and says whether it was there before. */
function postOver(agent: Agent, url: string) {
  const outgoing = request(url, { method: 'POST', agent });
  const answered = once(outgoing, 'response').then(async ([incoming]: IncomingMessage[]) => {
    const text = incoming && String(await bytesOf(incoming));
    return { status: incoming?.statusCode, text, reused: outgoing.reusedSocket };
  });
  outgoing.end(LONG);
  return answered;
}

describe('a connection that is kept serves the next delivery', () => {
  test.each<[string, WebhookHandler]>([
    [
      'was not read, since there was no secret to verify it with',
      createWebhookHandler({ secret: () => Promise.reject(new Error('the vault is closed')) }),
    ],
    ['was not asked for', async () => new Response('Not now.', { status: 500 })],
    [
      'was read in part',
      async ({ body }) => {
        const reader = body?.getReader();
        await reader?.read();
        return new Response('Enough.', { status: 500 });
      },
    ],
    [
      'was cancelled',
      async ({ body }) => {
        const reader = body?.getReader();
        await reader?.read();
        await reader?.cancel();
        return new Response('Enough.', { status: 500 });
      },
    ],
    [
      'was being read while it was answered',
      async ({ body }) => {
        body
          ?.getReader()
          .read()
          .catch(() => {});
        return new Response('Enough.', { status: 500 });
      },
    ],
  ])('after one whose body %s', async (_, handler) => {
    await using server = await listening(toNodeHandler(handler));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await postOver(agent, server.url)).toMatchObject({ status: 500, reused: false });
    expect(await postOver(agent, server.url)).toMatchObject({ status: 500, reused: true });
    agent.destroy();
  });
});

test('a body that is read after the answer is not taken for a shorter one: reading it fails', async () => {
  const answered = gate();
  const bodies: Promise<string>[] = [];
  const handler = async (delivery: Request) => {
    bodies.push(answered.pass.then(() => delivery.text()));
    return new Response();
  };
  await using server = await listening(toNodeHandler(handler));
  expect((await server.post()).status).toBe(200);
  answered.open();
  await expect(bodies[0]).rejects.toThrow('answered before its body was read');
});

describe('a handler around it that fails', () => {
  const around: [string, WebhookHandler][] = [
    ['rejects', () => Promise.reject(new Error('password hunter2'))],
    [
      'throws',
      () => {
        throw new Error('password hunter2');
      },
    ],
    ['gives no answer', async () => Reflect.apply(Map.prototype.get, new Map(), ['answer'])],
    ['gives an answer that breaks off', async () => new Response(brokenOff())],
    ['gives an answer that is none', async () => Response.error()],
  ];

  test.each(around)('as it %s is answered 500 without a word of why, and told of', async (_, handler) => {
    const onError = vi.fn();
    await using server = await listening(toNodeHandler(handler, { onError }));
    const answer = await server.post();
    expect([answer.status, await answer.text()]).toEqual([500, 'The handler failed.']);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
  });

  test('is answered also where nobody listens to errors, or listening fails', async () => {
    const handler = () => Promise.reject(new Error('tenant'));
    const onError = () => Promise.reject(new Error('no logs today'));
    for (const handle of [toNodeHandler(handler), toNodeHandler(handler, { onError })]) {
      await using server = await listening(handle);
      expect((await server.post()).status).toBe(500);
    }
  });
});

test.each([
  ['has given', (outgoing: ServerResponse) => outgoing.end('Too slow.'), () => {}],
  [
    'has begun',
    (outgoing: ServerResponse) => outgoing.write('Too'),
    (outgoing: ServerResponse) => outgoing.end(' slow.'),
  ],
])('an answer that something else %s, such as a timeout, is left alone', async (_, begin, end) => {
  const [entered, late, done] = [gate(), gate(), gate()];
  const fallback = () => {
    entered.open();
    return late.pass;
  };
  const handle = toNodeHandler(createWebhookHandler({ secret: SECRET, fallback }));
  await using server = await listening(async (incoming, outgoing) => {
    const handled = handle(incoming, outgoing).finally(done.open);
    await entered.pass;
    outgoing.statusCode = 503;
    begin(outgoing);
    late.open();
    await handled;
    end(outgoing);
  });
  const answer = await server.post();
  expect([answer.status, await answer.text()]).toEqual([503, 'Too slow.']);
  await done.pass;
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
