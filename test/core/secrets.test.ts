import diagnostics from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient, type Hooks, isStripeError, type StripeConfig } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { payments } from './payments.ts';
import { type Answer, type Script, scripted, testClient } from './scripted-transport.ts';
import { formsOf, KEYS, written } from './written.ts';

const CHANNELS = ['request', 'response', 'retry', 'error', 'response-mismatch', 'hook-error'].map(
  (name) => `stripe-connector:${name}`,
);
let told: unknown[] = [];
const note = (event: unknown) => {
  told.push(event);
};
const hooks: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note, onResponseMismatch: note };

beforeEach(() => {
  told = [];
  for (const name of CHANNELS) diagnostics.subscribe(name, note);
});
afterEach(() => {
  for (const name of CHANNELS) diagnostics.unsubscribe(name, note);
});

describe.each(KEYS)('%s', (_, apiKey) => {
  const expectNoKey = (text: string) => {
    for (const form of formsOf(apiKey)) expect(text.includes(form), `found ${form}`).toBe(false);
  };

  /** Runs a call that fails, and looks for the key in all that is left of it. */
  async function expectSecret(script: Script, config: StripeConfig = {}): Promise<unknown> {
    const { stripe } = testClient(script, { apiKey, hooks, maxRetries: 1, ...config });
    const error = await rejection(stripe.request('POST /v1/charges', { description: 'x' }));
    expectNoKey(written(error));
    expect(told.length).toBeGreaterThanOrEqual(4);
    expectNoKey(told.map(written).join('\n'));
    return error;
  }

  const everywhere: Readonly<Record<string, string>> = {
    'request-id': `req_${apiKey}`,
    'x-echo': `Authorization: Bearer ${apiKey}`,
    'www-authenticate': `Basic realm="${apiKey}"`,
    authorization: `Bearer ${apiKey}`,
    'set-cookie': `key=${encodeURIComponent(apiKey)}`,
    location: `https://example.com/?key=${encodeURIComponent(apiKey)}`,
    'stripe-should-retry': 'false',
  };
  const error = {
    type: `type ${apiKey}`,
    code: apiKey,
    decline_code: apiKey,
    param: `headers[${apiKey}]`,
    message: `Invalid API Key provided: ${apiKey}`,
    doc_url: `https://example.com/?key=${encodeURIComponent(apiKey)}`,
    request_log_url: `https://example.com/${apiKey}`,
    nested: [{ [apiKey]: [apiKey, { deeper: `Bearer ${apiKey}` }] }],
  };

  test.each<[string, Answer]>([
    ['in Stripe’s form of an error', { status: 401, body: { error } }],
    ['in a declined card', { status: 402, body: { error: { ...error, type: 'card_error' } } }],
    ['in OAuth’s form of an error', { status: 400, body: { error: apiKey, error_description: apiKey } }],
    ['in JSON of another form', { status: 500, body: { headers: { Authorization: `Bearer ${apiKey}` }, [apiKey]: 1 } }],
    ['in a list', { status: 500, body: [apiKey] }],
    ['in a JSON text', { status: 500, body: JSON.stringify(apiKey) }],
    ['in a page', { status: 502, body: `<pre>Authorization: Bearer ${apiKey}</pre>` }],
    ['in a page, escaped', { status: 502, body: `<pre>${formsOf(apiKey).at(4)} ${encodeURIComponent(apiKey)}</pre>` }],
    ['in a page, as JSON cut off', { status: 502, body: `{"headers":{"Authorization":${JSON.stringify(apiKey)}` }],
    ['in a success that is a page', { status: 200, body: `<p>${apiKey}</p>` }],
    ['in a redirect', { status: 302, body: apiKey }],
  ])('stays secret where the server echoes it %s', async (__, answer) => {
    await expectSecret(() => ({ ...answer, headers: everywhere }));
  });

  test('stays secret where it stands across the end of the part of a page that is shown', async () => {
    for (let before = 200 - apiKey.length; before < 200; before++) {
      told = [];
      await expectSecret(() => ({ status: 404, body: `${'x'.repeat(before - 1)} ${apiKey}` }));
    }
  });

  test('stays secret where the response breaks off after its head', async () => {
    const transport: StripeConfig['transport'] = async () => ({
      status: 200,
      headers: everywhere,
      body: () => Promise.reject(new Error(`cut at ${apiKey}`)),
    });
    const found = await expectSecret(() => ({}), { transport });
    if (!isStripeError(found)) throw found;
    expect(found.requestId).toBe('req_[redacted]');
  });

  test('is in nothing that can be seen of a client', () => {
    const config = { apiKey, stripeAccount: 'acct_1', transport: scripted(() => ({})).transport };
    for (const stripe of [createClient(config, { payments }), createClient(config, {}).withOptions({ apiKey })]) {
      expectNoKey(`${written(stripe)}${inspect(stripe, { getters: true, depth: 20, showHidden: true })}`);
      for (const name of Reflect.ownKeys(stripe)) expectNoKey(written(Reflect.get(stripe, name)));
    }
  });

  test('is told to no hook when all is well', async () => {
    const { stripe } = testClient(() => ({ headers: everywhere }), { apiKey, hooks });
    await stripe.request('GET /v1/charges', {}, { headers: { 'X-Copy': apiKey } });
    expect(told).toHaveLength(4);
    expectNoKey(told.map(written).join('\n'));
  });
});

describe('the secrets of others', () => {
  const OTHERS = [
    'sk_live_someoneelses0123',
    'rk_test_someoneelses0123',
    'whsec_MfKQ9r8GKYqrTwjU/PD8I+LPZyo==',
    'pi_1_secret_fidwbEhqYWA%2FnPyd%2Bx',
    'seti_1_secret_abcDEF',
    'cs_test_a1_secret_fid%2Fab.c',
  ];

  test.each(OTHERS)('are masked in what a server says: %s', async (secret) => {
    const script: Script = () => ({
      status: 400,
      headers: { 'x-echo': `${secret}; x`, 'request-id': secret },
      body: {
        error: {
          message: `Not with ${secret}`,
          param: secret,
          more: [{ secret }, `${encodeURIComponent(` ${secret}`)}`],
        },
      },
    });
    const { stripe } = testClient(script, { hooks });
    const text = written(await rejection(stripe.request('GET /v1/x'))) + told.map(written).join('\n');
    expect(text).not.toContain(secret.split('_').at(-1));
    expect(text).toContain('[redacted]');
  });

  test('are masked in the payment intent of a declined card, and the rest of it is kept', async () => {
    const payment_intent = {
      id: 'pi_1',
      status: 'requires_payment_method',
      client_secret: 'pi_1_secret_abcDEF',
      next_action: {
        redirect_to_url: { url: 'https://example.com/?payment_intent_client_secret=pi_1_secret_abcDEF&x=1' },
      },
    };
    const body = { error: { type: 'card_error', code: 'card_declined', message: 'Declined.', payment_intent } };
    const { stripe } = testClient(() => ({ status: 402, body }));
    const error = await rejection(stripe.request('POST /v1/payment_intents'));
    expect(error).toMatchObject({
      raw: { payment_intent: { id: 'pi_1', status: 'requires_payment_method', client_secret: '[redacted]' } },
    });
    expect(written(error)).not.toContain('abcDEF');
  });

  test('are masked in the URL and the headers that hooks see', async () => {
    const { stripe, sent } = testClient(() => ({}), { hooks });
    const params = { client_secret: 'pi_1_secret_abcDEF', key: 'sk_live_someoneelses', limit: 3 };
    await stripe.request(
      'GET /v1/payment_intents/{id}',
      { id: 'pi_1', ...params },
      { headers: { Cookie: 'session=abcDEF' } },
    );
    expect(sent[0]?.url).toContain('abcDEF');
    const text = told.map(written).join('\n');
    expect(text).not.toContain('abcDEF');
    expect(text).not.toContain('someoneelses');
    expect(text).toContain('limit=3');
  });

  test('do not cover up what Stripe itself has masked, nor words that merely look alike', async () => {
    const message =
      'Invalid API Key provided: sk_test_****************4242. Use Bearer auth. See task_test_runner, desk_live_chat and risk_test_x.';
    const { stripe } = testClient(() => ({ status: 400, body: { error: { message } } }));
    expect(await rejection(stripe.request('GET /v1/x'))).toMatchObject({ message });
  });
});

test('a result that does not fit is shown to nobody but who asks for it', async () => {
  const body = { id: 7, amount: 1, client_secret: 'pi_1_secret_abcDEF' };
  const { transport } = scripted(() => ({ body }));
  const stripe = createClient(
    { apiKey: 'sk_test_1', transport, hooks, validation: { responses: 'throw' } },
    { payments },
  );
  const error = await rejection(stripe.payments.create({ amount: 1, currency: 'usd' }));
  expect(error).toMatchObject({ name: 'StripeResponseMismatchError', data: body });
  expect(written(error) + told.map(written).join('\n')).not.toContain('abcDEF');
});
