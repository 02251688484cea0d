import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import * as tables from '../../src/resources/index.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';

const emulator = createEmulator();
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

const routes = Object.values(tables).flatMap(({ actions }) => Object.values(actions));
const names = [
  'metadata',
  'expand',
  'amount',
  'currency',
  'customer',
  'created',
  'query',
  'payment_method_data',
  '__proto__',
  'constructor',
];
const name = fc.oneof(fc.constantFrom(...names), fc.string());
const key = fc.tuple(
  name,
  fc.array(fc.oneof(fc.constantFrom('', '0', '1', 'toString', 'type'), name), { maxLength: 3 }),
);
const value = fc.oneof(
  fc.constantFrom('', 'usd', 'cus_1', '2500', '-1', 'true', '1e309'),
  fc.string({ unit: 'binary' }),
);
const form = fc.array(fc.tuple(key, value), { maxLength: 6 });

const encode = (text: string) => encodeURIComponent(text);
const formText = (pairs: [[string, string[]], string][]) =>
  pairs
    .map(
      ([[first, rest], text]) => `${encode(first)}${rest.map((part) => `[${encode(part)}]`).join('')}=${encode(text)}`,
    )
    .join('&');

it('answers any parameters to any action with JSON, and never with a mistake of its own', async () => {
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  const customer = await stripe.customers.create({ source: 'tok_visa' });
  const intent = await stripe.paymentIntents.create({ amount: 2500, currency: 'usd', customer: customer.id });
  const id = fc.oneof(
    fc.constantFrom(customer.id, intent.id, String(customer.default_source), '%00', '..%2f..', '__proto__'),
    fc.string({ minLength: 1 }).map(encode),
  );
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), id, form, fc.boolean(), async (route, segment, pairs, isRaw) => {
      const text = isRaw ? pairs.map(([, raw]) => raw).join('&[') : formText(pairs);
      const path = route.path.replace(/\{\w+\}/g, segment === '.' || segment === '..' ? 'x' : segment);
      const isPost = route.method === 'POST';
      const response = await emulator.fetch(
        new Request(`http://emulator${path}${isPost ? '' : `?${text.replaceAll('#', '')}`}`, {
          method: route.method,
          headers: { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' },
          ...(isPost && { body: text }),
        }),
      );
      const json: unknown = JSON.parse(await response.text());
      statuses.add(response.status);
      expect([200, 400, 402, 403, 404, 501], JSON.stringify(json)).toContain(response.status);
    }),
    { numRuns: 3000, seed: 1 },
  );
  // Otherwise too little of it was understood to prove anything.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404]));
});

it('goes on answering after bytes that are no HTTP', async () => {
  const head = 'POST /v1/customers HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer sk_test_1\r\n';
  const broken = [
    '\0\x01\x02\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET http://[::1 HTTP/1.1\r\nHost: a\r\n\r\n',
    `${head}Content-Length: -1\r\n\r\n`,
    `${head}Content-Length: 5\r\n\r\nname`,
    `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `GET /v1/customers HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    `GET ${'/%'.repeat(5000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  ];
  for (const bytes of broken) await sendRaw(bytes);

  const response = await fetch(`${server.url}/v1/balance`, { headers: { authorization: 'Bearer sk_test_1' } });
  expect(response.status).toBe(200);
});

/** Writes, ends, and waits until the server has closed the connection. */
function sendRaw(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes, 'latin1'));
    socket
      .on('error', () => {})
      .on('close', () => resolve())
      .resume();
  });
}
