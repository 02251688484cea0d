import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { createClient } from '../../src/core/index.ts';
import { customers } from '../../src/resources/index.ts';
import { stripeWith } from './scripted-stripe.ts';
import { call, dataOf, errorOf, openShop } from './shop.ts';

const catalog = createCatalog();

describe('a call', () => {
  it('answers with plain data: the object, the request id, the key', async () => {
    const { stripe } = await openShop();
    const input = { email: 'new@example.com' };
    const outcome = await catalog.call(stripe, 'customers.create', input, { idempotencyKey: 'order-1' });
    expect(outcome).toEqual({
      ok: true,
      data: expect.objectContaining({ object: 'customer', email: 'new@example.com' }),
      requestId: expect.stringMatching(/^req_/),
      idempotencyKey: 'order-1',
      idempotentReplayed: false,
      hasMore: false,
      nextCursor: null,
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    const again = await catalog.call(stripe, 'customers.create', input, { idempotencyKey: 'order-1' });
    expect(again).toMatchObject({ idempotentReplayed: true, data: { id: dataOf(outcome)['id'] } });
  });

  it('takes ids of the path and parameters in one object', async () => {
    const { stripe, ada } = await openShop();
    expect(dataOf(await call(stripe, 'customers.update', { customer: ada.customer, name: 'Ada' }))).toMatchObject({
      name: 'Ada',
    });
    const card = { customer: ada.customer, payment_method: ada.card };
    expect(dataOf(await call(stripe, 'customers.retrievePaymentMethod', card))).toMatchObject({ id: ada.card });
  });

  it('goes through a list and a search by cursor, to the end', async () => {
    const { stripe, ada, eve } = await openShop();
    for (const [id, input] of [
      ['customers.list', {}],
      ['customers.search', { query: 'created>1' }],
    ] as const) {
      const seen: unknown[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await catalog.call(stripe, id, {
          ...input,
          limit: 1,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...Object(dataOf(page)['data']).map((one: { id: string }) => one.id));
        cursor = page.ok ? page.nextCursor : null;
        expect(page).toMatchObject({ hasMore: cursor !== null });
      }
      expect(seen, id).toEqual([eve.customer, ada.customer]);
    }
  });

  it('goes back through a list by the cursor, where it began backward', async () => {
    const { stripe, ada, eve } = await openShop();
    const { id: newest } = dataOf(await call(stripe, 'customers.create', {}));
    const first = await catalog.call(stripe, 'customers.list', { limit: 1, ending_before: ada.customer });
    expect(dataOf(first)['data']).toMatchObject([{ id: eve.customer }]);
    const cursor = first.ok ? first.nextCursor : null;
    expect(dataOf(await catalog.call(stripe, 'customers.list', { limit: 1, cursor }))['data']).toMatchObject([
      { id: newest },
    ]);
  });

  it('keeps only the fields that were asked for, and what identifies each object', async () => {
    const { stripe, ada } = await openShop();
    const input = { payment_intent: ada.payment, expand: ['latest_charge'] };
    const fields = ['amount', 'latest_charge.outcome.type', 'no.such', 'constructor'];
    const data = dataOf(await catalog.call(stripe, 'paymentIntents.retrieve', input, { fields }));
    expect(data).toEqual({
      id: ada.payment,
      object: 'payment_intent',
      amount: 2500,
      latest_charge: { id: expect.stringMatching(/^ch_/), object: 'charge', outcome: { type: 'authorized' } },
    });
    const page = dataOf(await catalog.call(stripe, 'customers.list', { limit: 1 }, { fields: ['email'] }));
    expect(page).toEqual({
      object: 'list',
      data: [{ id: expect.any(String), object: 'customer', email: 'eve@example.com' }],
      has_more: true,
      url: '/v1/customers',
    });
  });

  it('masks client secrets unless they are asked for', async () => {
    const { stripe, ada } = await openShop();
    const input = { payment_intent: ada.payment };
    expect(JSON.stringify(await call(stripe, 'paymentIntents.retrieve', input))).not.toMatch(/_secret_\w/);
    const shown = dataOf(await catalog.call(stripe, 'paymentIntents.retrieve', input, { secrets: 'show' }));
    expect(shown['client_secret']).toMatch(/^pi_\w+_secret_\w+$/);
  });

  it('sends a file that came as JSON', async () => {
    const { stripe, bodies } = stripeWith({ 'POST /v1/files': { object: 'file', id: 'file_1' } });
    const [example] = catalog.find('files.create')?.examples ?? [];
    dataOf(await call(stripe, 'files.create', example));
    expect(bodies[0]).toContain('Paid in full.');
    expect(bodies[0]).toContain('filename="receipt.txt"');
    const wrong = { purpose: 'dispute_evidence', file: { name: 'a', type: 'text/plain', base64: '***' } };
    expect(errorOf(await call(stripe, 'files.create', wrong)).issues).toMatchObject([{ path: 'file' }]);
  });
});

describe('what goes wrong comes back as data', () => {
  it('a declined card', async () => {
    const { stripe, ada } = await openShop();
    const input = {
      amount: 2500,
      currency: 'usd',
      customer: ada.customer,
      payment_method: 'pm_card_chargeDeclinedInsufficientFunds',
      confirm: true,
      off_session: true,
    };
    const error = errorOf(await call(stripe, 'paymentIntents.create', input));
    expect(error).toMatchObject({
      type: 'StripeCardError',
      code: 'card_declined',
      declineCode: 'insufficient_funds',
      status: 402,
      retryable: false,
      requestId: expect.stringMatching(/^req_/),
      idempotencyKey: expect.any(String),
      nextStep: expect.stringContaining('another way to pay'),
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual(error);
  });

  it('an input that is wrong, all of it, and nothing is sent', async () => {
    const { stripe, emulator } = await openShop();
    const before = emulator.requests.length;
    const error = errorOf(await call(stripe, 'refunds.create', { payment_inten: 'pi_1', amount: 1.5 }));
    expect(error.issues).toEqual([
      { path: 'amount', message: expect.any(String) },
      { path: 'payment_inten', message: expect.any(String), suggestion: 'payment_intent' },
    ]);
    expect(errorOf(await call(stripe, 'refunds.create', { amount: 5 })).issues).toMatchObject([
      { path: 'payment_intent' },
    ]);
    for (const input of [null, [], 'text', 5, new Map()])
      expect(errorOf(await call(stripe, 'refunds.create', input)).type).toBe('StripeValidationError');
    expect(emulator.requests.length).toBe(before);
  });

  it.each([
    'stripeAccount',
    'stripeContext',
    'idempotencyKey',
    'apiKey',
    'headers',
    'extraParams',
    'Stripe-Account',
    'Idempotency-Key',
  ])('an input that tries to set %s', async (name) => {
    const { stripe, ada, emulator } = await openShop();
    const before = emulator.requests.length;
    for (const [id, input] of [
      ['customers.retrieve', { customer: ada.customer }],
      ['refunds.create', { payment_intent: ada.payment }],
      ['customers.list', {}],
    ] as const)
      expect(errorOf(await call(stripe, id, { ...input, [name]: 'acct_1' })).type).toBe('StripeValidationError');
    expect(emulator.requests.length).toBe(before);
  });

  it('a filter that is there in name only, which would list everybody', async () => {
    const { stripe } = await openShop();
    for (const customer of [undefined, null])
      expect(errorOf(await call(stripe, 'paymentIntents.list', { customer })).type).toBe('StripeValidationError');
  });

  it('an action that there is not, with the one that was meant', async () => {
    const { stripe } = await openShop();
    expect(errorOf(await call(stripe, 'refund.create', {}))).toMatchObject({
      code: 'unknown_action',
      message: 'No such action; did you mean refunds.create?',
    });
    for (const id of ['constructor', '__proto__', 'toString', 'customers', '', 'customers.constructor'])
      expect(errorOf(await call(stripe, id, {})).code).toBe('unknown_action');
  });

  it('an object that there is not', async () => {
    const { stripe } = await openShop();
    expect(errorOf(await call(stripe, 'customers.retrieve', { customer: 'cus_no' }))).toMatchObject({
      code: 'resource_missing',
      nextStep: expect.stringContaining('Look its id up'),
    });
  });

  it('a permission that the key lacks, by its name', async () => {
    const { stripe, emulator, ada } = await openShop();
    emulator.failNext({ status: 403, error: { type: 'invalid_request_error', message: 'not allowed' } });
    expect(errorOf(await call(stripe, 'refunds.create', { payment_intent: ada.payment }))).toMatchObject({
      type: 'StripePermissionError',
      nextStep: expect.stringContaining('write "Charges and Refunds"'),
    });
  });

  it('an action that this client has no resource for', async () => {
    const client = createClient({ apiKey: 'sk_test_1' }, { customers });
    expect(errorOf(await call(client, 'refunds.create', { payment_intent: 'pi_1' })).message).toContain(
      'this client has no refunds.create',
    );
  });

  it('a connection that broke, with the key to repeat it with', async () => {
    const { stripe, emulator, ada } = await openShop();
    emulator.failNext({});
    const input = { payment_intent: ada.payment };
    const error = errorOf(await call(stripe, 'refunds.create', input));
    expect(error).toMatchObject({
      type: 'StripeConnectionError',
      retryable: true,
      nextStep: expect.stringContaining('idempotency key'),
    });
    const { idempotencyKey = '' } = error;
    expect(dataOf(await catalog.call(stripe, 'refunds.create', input, { idempotencyKey }))).toMatchObject({
      amount: 2500,
    });
  });
});

it('what took effect is no failure, even if the answer is not as described', async () => {
  const answers = { 'POST /v1/refunds': { object: 'refund', id: 5, client_secret: 'x' } };
  const { stripe } = stripeWith(answers, { validation: { responses: 'throw' } });
  const outcome = await call(stripe, 'refunds.create', { payment_intent: 'pi_1' });
  expect(outcome).toMatchObject({
    ok: true,
    data: { id: 5, client_secret: '[redacted]' },
    mismatches: expect.arrayContaining([{ path: 'id', message: expect.any(String) }]),
  });
});

it('a call that the program itself ends rejects, as it does without the catalogue', async () => {
  const { stripe } = await openShop();
  const reason = new Error('enough');
  await expect(catalog.call(stripe, 'customers.list', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
