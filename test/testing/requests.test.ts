import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

let time = Date.parse('2026-06-01T00:00:00Z');
const emulator = createEmulator({ now: () => time });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

/** Sends what no client of ours would. */
async function send(method: string, path: string, body?: string | Uint8Array, headers: Record<string, string> = {}) {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request(`http://emulator${path}`, {
    method,
    ...(body !== undefined && { body }),
    headers: { authorization: 'Bearer sk_test_1', ...form, ...headers },
  });
  const response = await emulator.fetch(request);
  const json: { error: Record<string, unknown> } = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, json };
}

describe('who may ask', () => {
  it.each([
    [{ authorization: '' }, /no API key/],
    [{ authorization: 'Bearer' }, /no API key/],
    [{ authorization: 'Basic %%%' }, /no API key/],
    [{ authorization: 'Digest sk_test_1' }, /no API key/],
    [{ authorization: 'Bearer sk_test_1 sk_test_2' }, /no API key/],
    [{ authorization: 'Bearer sk_live_12345678901234567890' }, /no place for one/],
    [{ authorization: 'Bearer nonsense12345678901234567890' }, /Invalid API key/],
  ])('refuses %o, without repeating the key', async (headers, message) => {
    const { status, json } = await send('GET', '/v1/balance', undefined, headers);

    expect(status).toBe(401);
    expect(json.error).toMatchObject({ type: 'invalid_request_error', message: expect.stringMatching(message) });
    expect(JSON.stringify(json)).not.toContain('345678901234567');
  });

  it('takes a key as the user name of Basic auth', async () => {
    const { status } = await send('GET', '/v1/balance', undefined, { authorization: `Basic ${btoa('sk_test_1:')}` });
    expect(status).toBe(200);
  });

  it('keeps the objects of connected accounts apart', async () => {
    const { id } = await stripe.customers.create({}, { stripeAccount: 'acct_1' });

    await expect(stripe.customers.retrieve(id)).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' });
    await expect(stripe.customers.retrieve(id, {}, { stripeAccount: 'acct_1' })).resolves.toMatchObject({ id });
  });
});

describe('what is asked', () => {
  it.each([
    ['POST', '/v1/customers', 'emial=a', { code: 'parameter_unknown', param: 'emial' }],
    ['POST', '/v1/payment_intents', 'currency=usd', { code: 'parameter_missing', param: 'amount' }],
    ['POST', '/v1/payment_intents', 'amount=12.5&currency=usd', { code: 'parameter_invalid_integer', param: 'amount' }],
    ['POST', '/v1/payment_intents', 'amount=10&currency=usd', { code: 'amount_too_small', param: 'amount' }],
    ['POST', '/v1/payment_intents', 'amount=1000&currency=xyz', { param: 'currency' }],
    ['GET', '/v1/customers?limit=101', undefined, { code: 'parameter_invalid_integer', param: 'limit' }],
    ['GET', '/v1/customers?starting_after=cus_0', undefined, { code: 'resource_missing', param: 'starting_after' }],
    ['GET', '/v1/customers?expand[]=data.nothing', undefined, { param: 'expand' }],
    ['POST', '/v1/customers', 'a=%zz', {}],
    ['POST', '/v1/customers', 'name=a&name[b]=c', { param: 'name[b]' }],
    ['POST', '/v1/customers', new Uint8Array([0xff, 0xfe, 0x3d]), {}],
  ] as const)('answers %s %s %s with 400 and says why', async (method, path, body, error) => {
    const answer = await send(method, path, body);

    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatchObject({ type: 'invalid_request_error', message: expect.any(String), ...error });
    expect(answer.headers.get('request-id')).toMatch(/^req_/);
  });

  it.each([
    ['GET', '/v1/nothing'],
    ['DELETE', '/v1/balance'],
    ['GET', '/v1/customers/%zz'],
    ['GET', '/'],
  ])('knows no %s %s', async (method, path) => {
    expect((await send(method, path)).status).toBe(404);
  });

  it('takes parameters from the query as well as from the body, whatever the verb', async () => {
    const { json } = await send('POST', '/v1/customers?name=Ada', 'email=ada@example.com');
    expect(json).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
    expect((await send('DELETE', '/v1/customers/cus_0', 'really=true')).json.error).toMatchObject({ param: 'really' });
    expect((await send('DELETE', '/v1/customers/cus_0?really=true')).json.error).toMatchObject({ param: 'really' });
  });

  it('refuses what is larger than any request of Stripe’s, and JSON', async () => {
    expect((await send('POST', '/v1/customers', 'a'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send('POST', '/v1/customers', '{}', { 'content-type': 'application/json' })).status).toBe(400);
  });

  it('leaves nothing behind of a request that it refuses halfway', async () => {
    const failing = stripe.request('POST /v1/customers', { name: 'Ada', expand: ['nothing'] });

    await expect(failing).rejects.toMatchObject({ statusCode: 400 });
    expect((await stripe.customers.list()).data).toEqual([]);
  });
});

describe('idempotency keys', () => {
  const idempotencyKey = 'order-1';

  it('repeat the first answer, also an error, and carry nothing out twice', async () => {
    const first = await stripe.customers.create({ name: 'Ada' }, { idempotencyKey });
    const again = await stripe.customers.create({ name: 'Ada' }, { idempotencyKey });

    expect(again.id).toBe(first.id);
    expect([first, again].map(({ lastResponse }) => lastResponse.idempotentReplayed)).toEqual([false, true]);
    const refund = () => stripe.refunds.create({ payment_intent: 'pi_0' }, { idempotencyKey: 'refund-1' });
    const errors = await Promise.allSettled([refund(), refund()]);
    expect(errors.map((error) => error.status === 'rejected' && error.reason.idempotentReplayed)).toEqual([
      false,
      true,
    ]);
  });

  it('are refused for other parameters', async () => {
    await stripe.customers.create({ name: 'Ada' }, { idempotencyKey });
    const other = stripe.customers.create({ name: 'Grace' }, { idempotencyKey });

    await expect(other).rejects.toMatchObject({ name: 'StripeIdempotencyError', statusCode: 400 });
  });

  it('are refused for another path', async () => {
    const { id } = await stripe.customers.create({ name: 'Ada' }, { idempotencyKey });
    const other = stripe.customers.update(id, { name: 'Ada' }, { idempotencyKey });

    await expect(other).rejects.toMatchObject({
      name: 'StripeIdempotencyError',
      message: expect.stringContaining('first used for POST /v1/customers'),
    });
  });

  it('are the same request with the same parameters in another order', async () => {
    const headers = { 'idempotency-key': idempotencyKey };
    await send('POST', '/v1/customers', 'name=Ada&email=a@example.com', headers);
    const again = await send('POST', '/v1/customers', 'email=a@example.com&name=Ada', headers);

    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it.each([
    [
      'elements in another order',
      'preferred_locales[]=de&preferred_locales[]=fr',
      'preferred_locales[]=fr&preferred_locales[]=de',
    ],
    ['an ampersand in a text, not two parameters', 'name=a%26email%3Db%40c.de', 'name=a&email=b%40c.de'],
    [
      'a comma in a text, not two elements',
      'preferred_locales[]=de,fr',
      'preferred_locales[]=de&preferred_locales[]=fr',
    ],
  ])('are refused for %s', async (_, body, other) => {
    const headers = { 'idempotency-key': idempotencyKey };
    expect((await send('POST', '/v1/customers', body, headers)).status).toBe(200);
    const { status, json } = await send('POST', '/v1/customers', other, headers);

    expect([status, json.error['type']]).toEqual([400, 'idempotency_error']);
  });

  it('are the same request with the same elements, written in another way', async () => {
    const headers = { 'idempotency-key': idempotencyKey };
    await send('POST', '/v1/customers', 'preferred_locales[]=de&preferred_locales[]=fr', headers);
    const again = await send('POST', '/v1/customers', 'preferred_locales[1]=fr&preferred_locales[0]=%64e', headers);

    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it.each([
    ['was malformed', 'name=Ada&emial=a', {}],
    ['was not permitted', 'name=Ada', { authorization: 'Bearer nonsense' }],
    ['asked for no version', 'name=Ada', { 'stripe-version': 'new' }],
  ])('are still free where the request %s', async (_, body, headers) => {
    const key = { 'idempotency-key': idempotencyKey };
    expect((await send('POST', '/v1/customers', body, { ...key, ...headers })).status).toBeGreaterThanOrEqual(400);
    const { status, headers: answered } = await send('POST', '/v1/customers', 'name=Grace', key);

    expect([status, answered.get('idempotent-replayed')]).toEqual([200, null]);
  });

  it('mean nothing where nothing is changed', async () => {
    const headers = { 'idempotency-key': idempotencyKey };
    await send('GET', '/v1/customers', undefined, headers);
    await stripe.customers.create({ name: 'Ada' });
    const { json } = await send('GET', '/v1/customers', undefined, headers);

    expect(json).toMatchObject({ data: [{ name: 'Ada' }] });
  });

  it('belong to one account', async () => {
    await stripe.customers.create({ name: 'Ada' }, { idempotencyKey });
    const elsewhere = stripe.customers.create({ name: 'Grace' }, { idempotencyKey, stripeAccount: 'acct_1' });

    await expect(elsewhere).resolves.toMatchObject({ name: 'Grace' });
  });

  it('are forgotten after a day', async () => {
    const first = await stripe.customers.create({}, { idempotencyKey });
    time += 24 * 60 * 60 * 1000;

    expect((await stripe.customers.create({}, { idempotencyKey })).id).not.toBe(first.id);
  });
});
