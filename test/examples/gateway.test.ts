import { expect, it } from 'vitest';
import { send, type Template } from '../../examples/platforms/gateway.ts';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

const CREATE: Template = {
  method: 'POST',
  path: '/v1/customers',
  body: { email: '{{email}}', description: 'Customer no. {{number}}', balance: '{{balance}}' },
};
const READ: Template = { method: 'GET', path: '/v1/customers/{{id}}' };
const values = { email: 'ada@example.com', number: 7, balance: -500 };

it('a gateway fills templates in, and hands on what came back', async () => {
  const created = await send(stripe, CREATE, values, 'request_1');
  expect(created).toMatchObject({
    status: 200,
    headers: { 'request-id': expect.stringMatching(/^req_/) },
    body: { email: 'ada@example.com', description: 'Customer no. 7', balance: -500 },
  });
  expect((await send(stripe, CREATE, values, 'request_1')).body).toMatchObject({ id: Object(created.body).id });
  const read = await send(stripe, READ, { id: Object(created.body).id });
  expect(read.body).toMatchObject({ email: 'ada@example.com' });
  expect(await send(stripe, READ, { id: 'cus_none' })).toMatchObject({
    status: 404,
    body: { error: { code: 'resource_missing' } },
  });
});

it('a gateway sends nothing that its template does not say', async () => {
  const before = emulator.requests.length;
  expect(await send(stripe, CREATE, { ...values, email: { a: 1 } })).toMatchObject({ status: 400 });
  expect(await send(stripe, READ, {})).toMatchObject({
    status: 400,
    body: { error: { message: '{{id}} has no value' } },
  });
  expect(await send(stripe, READ, { id: '..' })).toMatchObject({ status: 400 });
  expect(await send(stripe, { method: 'GET', path: 'https://example.com/v1/{{id}}' }, { id: 'x' })).toMatchObject({
    status: 400,
  });
  expect(emulator.requests).toHaveLength(before);
  expect(await send(stripe, READ, { id: 'cus_1/sources?limit=1' })).toMatchObject({ status: 404 });
  expect(emulator.requests.at(-1)?.path).toBe('/v1/customers/cus_1%2Fsources%3Flimit%3D1');
});
