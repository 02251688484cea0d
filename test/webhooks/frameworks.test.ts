import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { describe, expect, test } from 'vitest';
import { createWebhookHandler, toNodeHandler, webhooks } from '../../src/webhooks/index.ts';
import { portOf } from '../support/server.ts';
import { eventJson, SECRET } from './deliveries.ts';

const PATH = '/webhooks/stripe';

function handlerAndEvents() {
  const handled: string[] = [];
  const failures: unknown[] = [];
  const handle = createWebhookHandler({
    secret: SECRET,
    fallback: ({ id }) => handled.push(id),
    onError: (error) => failures.push(error),
  });
  return { handle, handled, failures };
}

/** Sends one delivery to a server, and the same once more with a body that was not signed. */
async function deliver(listener: RequestListener): Promise<{ readonly statuses: number[]; readonly text: string }> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const payload = eventJson();
    const signature = webhooks.generateTestHeaderString({ payload, secret: SECRET });
    const post = (body: string) =>
      fetch(`http://127.0.0.1:${portOf(server.address())}${PATH}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
      });
    const good = await post(payload);
    const bad = await post(payload.replace('{', '{ '));
    return { statuses: [good.status, bad.status], text: await good.text() };
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

const { id } = JSON.parse(eventJson());

describe('a delivery is verified and handled', () => {
  test('in Express, whether the body was left alone, or read and kept raw', async () => {
    for (const parser of [undefined, express.raw({ type: '*/*' }), express.text({ type: '*/*' })]) {
      const { handle, handled } = handlerAndEvents();
      const app = express();
      if (parser !== undefined) app.use(parser);
      app.post(PATH, toNodeHandler(handle));
      expect((await deliver(app)).statuses).toEqual([200, 400]);
      expect(handled).toEqual([id]);
    }
  });

  test('in Fastify, with a parser that keeps the bytes', async () => {
    const { handle, handled } = handlerAndEvents();
    const app = fastify();
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.post(PATH, toNodeHandler(handle));
    await app.ready();
    expect((await deliver((request, response) => app.routing(request, response))).statuses).toEqual([200, 400]);
    expect(handled).toEqual([id]);
  });

  test('in Koa', async () => {
    const { handle, handled } = handlerAndEvents();
    const app = new Koa();
    app.use(toNodeHandler(handle));
    expect((await deliver(app.callback())).statuses).toEqual([200, 400]);
    expect(handled).toEqual([id]);
  });

  test('in Hono', async () => {
    const { handle, handled } = handlerAndEvents();
    const app = new Hono();
    app.post(PATH, (context) => handle(context.req.raw));
    expect((await deliver(getRequestListener(app.fetch))).statuses).toEqual([200, 400]);
    expect(handled).toEqual([id]);
  });

  test('as a route handler of Next', async () => {
    const { handle, handled } = handlerAndEvents();
    const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = handle;
    const listener = getRequestListener((request) => POST(request, { params: Promise.resolve({}) }));
    expect((await deliver(listener)).statuses).toEqual([200, 400]);
    expect(handled).toEqual([id]);
  });
});

test('a body parser that has eaten the bytes is named as the reason', async () => {
  const { handle, handled, failures } = handlerAndEvents();
  const app = express();
  app.use(express.json());
  app.post(PATH, toNodeHandler(handle));
  const { statuses, text } = await deliver(app);
  expect(statuses).toEqual([500, 500]);
  expect(text).toMatch(/body/i);
  expect([handled, failures.length]).toEqual([[], 2]);
});
