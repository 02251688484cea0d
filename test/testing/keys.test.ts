import { describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { type AcceptedKeys, createEmulator } from '../../src/testing/index.ts';

let time = Date.parse('2026-06-01T00:00:00Z');
const inAnHour = time / 1000 + 3600;
const emulator = createEmulator({
  now: () => time,
  apiKeys: {
    sk_test_1: {},
    sk_test_leaving: { expiresAt: inAnHour },
    rk_test_reader: { permissions: { Customers: 'read', PaymentIntents: 'write' } },
  },
});

const as = (apiKey: string, headers: Record<string, string> = {}) => {
  const stripe = createStripe({ apiKey, transport: emulator.transport, maxRetries: 0 });
  return stripe.withOptions({ headers });
};
const outcome = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => 'done',
    (reason: unknown) => reason,
  );

describe('a restricted key', () => {
  const reader = as('rk_test_reader');

  it('reads what it may read, and no more', async () => {
    const { id } = await as('sk_test_1').customers.create({ name: 'Ada' });

    expect(await reader.customers.retrieve(id)).toMatchObject({ name: 'Ada' });
    expect(await outcome(reader.customers.update(id, { name: 'Grace' }))).toMatchObject({
      name: 'StripePermissionError',
      statusCode: 403,
      rawType: 'invalid_request_error',
      code: undefined,
      message: expect.stringContaining(`write 'Customers' of account 'acct_`),
    });
    expect(await as('sk_test_1').customers.retrieve(id)).toMatchObject({ name: 'Ada' });
  });

  it('may read what it may write', async () => {
    const { id } = await reader.paymentIntents.create({ amount: 1000, currency: 'usd' });
    expect(await reader.paymentIntents.retrieve(id)).toMatchObject({ id });
  });

  it('does not reach what it was not told of, be its parameters right or wrong', async () => {
    const refused = { statusCode: 403, message: expect.stringContaining(`'Charges and Refunds'`) };
    expect(await outcome(reader.refunds.list())).toMatchObject(refused);
    expect(await outcome(reader.request('POST /v1/refunds', {}))).toMatchObject(refused);
  });
});

describe('a key', () => {
  it('expires by the clock of the emulator', async () => {
    const leaving = as('sk_test_leaving');
    expect(await outcome(leaving.balance.retrieve())).toBe('done');
    time += 3600_000;

    expect(await outcome(leaving.balance.retrieve())).toMatchObject({
      name: 'StripeAuthenticationError',
      statusCode: 401,
      code: 'api_key_expired',
    });
  });

  it('that is not one of those accepted is refused', async () => {
    expect(await outcome(as('sk_test_2').balance.retrieve())).toMatchObject({ statusCode: 401 });
    expect(await outcome(as('sk_test_constructor').balance.retrieve())).toMatchObject({ statusCode: 401 });
  });

  it('to be published is said to be one', async () => {
    const authorization = 'Bearer pk_test_12345678901234567890';
    const response = await emulator.fetch(
      new Request('https://api.stripe.com/v1/balance', { headers: { authorization } }),
    );
    const text = await response.text();

    expect(response.status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'secret_key_required' } });
    expect(text).not.toContain('345678901234567');
  });

  it.each<[AcceptedKeys, RegExp]>([
    [['sk_live_1'], /test keys only/],
    [{ rk_test_1: { permissions: { Customer: 'read' } } }, /did you mean 'Customers'/],
    // @ts-expect-error there is no such level
    [{ rk_test_1: { permissions: { Customers: 'all' } } }, /'read' or 'write'/],
  ])('that makes no sense is refused at once: %o', (apiKeys, message) => {
    expect(() => createEmulator({ apiKeys })).toThrow(message);
  });
});

describe('an API version', () => {
  it.each(['2026-10-28.endive', '2020-08-27', '2026-10-28.preview;feature_beta=v1'])(
    'that is one is answered by its name: %s',
    async (apiVersion) => {
      const { lastResponse } = await as('sk_test_1').balance.retrieve({}, { apiVersion });
      expect(lastResponse.apiVersion).toBe(apiVersion);
    },
  );

  it.each(['yesterday', '2026-13-01', '2026-10-28; drop'])('that is none is refused: %s', async (version) => {
    const response = await emulator.fetch(
      new Request('https://api.stripe.com/v1/balance', {
        headers: { authorization: 'Bearer sk_test_1', 'stripe-version': version },
      }),
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`Invalid Stripe API version: ${version}`);
  });
});
