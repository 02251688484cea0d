import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { serve as serveHono } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, toNodeHandler, type WebhookHandler, webhooks } from '../../src/webhooks/index.ts';
import { portOf } from '../support/server.ts';
import { eventJson, SECRET } from './deliveries.ts';

const PATH = '/webhooks/stripe';

/** A server with the handler at the path, and how it stops. */
interface Running extends AsyncDisposable {
  readonly port: number;
}

async function listening(listener: RequestListener): Promise<Running> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: portOf(server.address()), [Symbol.asyncDispose]: stop };
}

/** Each as its own documents say that a route is added. */
const FRAMEWORKS: Readonly<Record<string, (handle: WebhookHandler) => Promise<Running>>> = {
  'node:http': (handle) => listening(toNodeHandler(handle)),

  Express: (handle) => {
    const app = express();
    app.post(PATH, toNodeHandler(handle));
    app.use(express.json());
    return listening(app);
  },

  'Express with express.raw()': (handle) => {
    const app = express();
    app.post(PATH, express.raw({ type: 'application/json' }), toNodeHandler(handle));
    return listening(app);
  },

  'Express with express.json() that keeps the bytes': (handle) => {
    const app = express();
    const verify = (request: object, _: unknown, rawBody: Buffer) => void Object.assign(request, { rawBody });
    app.use(express.json({ verify }));
    app.post(PATH, toNodeHandler(handle));
    return listening(app);
  },

  Fastify: async (handle) => {
    const app = fastify();
    app.register((scope, _options, registered) => {
      scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
      scope.post(PATH, toNodeHandler(handle));
      registered();
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: portOf(app.server.address()), [Symbol.asyncDispose]: () => app.close() };
  },

  Koa: (handle) => {
    const app = new Koa();
    const answer = toNodeHandler(handle);
    app.use((context, next) => (context.path === PATH ? answer(context) : next()));
    return listening(app.callback());
  },

  Hono: async (handle) => {
    const app = new Hono();
    app.post(PATH, (context) => handle(context.req.raw));
    const server = serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const stop = async () => {
      server.close();
      await once(server, 'close');
    };
    return { port: portOf(server.address()), [Symbol.asyncDispose]: stop };
  },
};

/** Posts a delivery; what is signed may differ from what is sent. */
async function post({ port }: Running, body = eventJson(), signed = body) {
  const response = await fetch(`http://127.0.0.1:${port}${PATH}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': webhooks.generateTestHeaderString({ payload: signed, secret: SECRET }),
      connection: 'close',
    },
  });
  return { status: response.status, text: await response.text() };
}

describe.each(Object.entries(FRAMEWORKS))('in %s', (_, start) => {
  test('a delivery is verified, handled once and confirmed', async () => {
    const fallback = vi.fn();
    await using server = await start(createWebhookHandler({ secret: SECRET, fallback }));
    const body = eventJson({ text: 'é 🐎'.repeat(5000) });
    expect(await post(server, body)).toEqual({ status: 200, text: 'Handled.' });
    expect(await post(server, body)).toEqual({ status: 200, text: 'Handled before.' });
    expect(fallback).toHaveBeenCalledExactlyOnceWith(JSON.parse(body), expect.anything());
  });

  test('a forged one is refused, and a handler that fails has Stripe try again', async () => {
    const handler = vi.fn().mockRejectedValueOnce(new Error('database is down'));
    const onError = vi.fn();
    const on = { 'invoice.paid': handler };
    await using server = await start(createWebhookHandler({ secret: SECRET, on, onError }));
    expect(await post(server, eventJson(), '{}')).toMatchObject({ status: 400 });
    expect(handler).not.toHaveBeenCalled();
    expect(await post(server)).toEqual({ status: 500, text: 'The handler failed.' });
    expect(await post(server)).toEqual({ status: 200, text: 'Handled.' });
    expect(onError).toHaveBeenCalledTimes(2);
  });
});

describe('where something has parsed the body and kept none of it, the answer says so', () => {
  const handle = () => toNodeHandler(createWebhookHandler({ secret: SECRET, fallback: () => expect.unreachable() }));

  test('express.json() before the route', async () => {
    const app = express();
    app.use(express.json());
    app.post(PATH, handle());
    await using server = await listening(app);
    expect(await post(server)).toEqual({ status: 500, text: expect.stringContaining('express.json()') });
  });

  test("Fastify's own parser", async () => {
    const app = fastify();
    app.post(PATH, handle());
    await app.listen({ port: 0, host: '127.0.0.1' });
    await using server = { port: portOf(app.server.address()), [Symbol.asyncDispose]: () => app.close() };
    expect(await post(server)).toMatchObject({ status: 500 });
  });
});

test("Next's route takes it as it is", async () => {
  // What Next calls: the request, and the parameters of the path.
  type Route = (request: Request, context: { params: Promise<object> }) => Promise<Response>;
  const POST: Route = createWebhookHandler({ secret: SECRET, fallback: () => {} });
  const body = eventJson();
  const headers = { 'stripe-signature': webhooks.generateTestHeaderString({ payload: body, secret: SECRET }) };
  const request = new Request(`https://example.com${PATH}`, { method: 'POST', body, headers });
  expect((await POST(request, { params: Promise.resolve({}) })).status).toBe(200);
});
