import { describe, expect, test } from 'vitest';
import { isStripeError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { type Answer, testClient } from './scripted-transport.ts';

/** The error of a POST that is answered so. */
async function errorOf(answer: Answer) {
  const { stripe } = testClient(() => answer);
  const error = await rejection(stripe.request('POST /v1/payment_intents', {}, { idempotencyKey: 'my-key' }));
  if (!isStripeError(error)) throw error;
  return error;
}

const error = (fields: Readonly<Record<string, unknown>>) => ({ error: { message: 'Words of Stripe.', ...fields } });

describe('what comes back becomes', () => {
  test.each([
    // Any status with this type.
    ['StripeIdempotencyError', 400, error({ type: 'idempotency_error' })],
    ['StripeIdempotencyError', 409, error({ type: 'idempotency_error' })],
    ['StripeIdempotencyError', 401, error({ type: 'idempotency_error' })],
    ['StripeAuthenticationError', 401, error({ type: 'invalid_request_error' })],
    ['StripeAuthenticationError', 401, {}],
    ['StripeCardError', 402, error({ type: 'card_error', code: 'card_declined' })],
    ['StripeCardError', 402, error({ type: 'invalid_request_error' })],
    ['StripeCardError', 400, error({ type: 'card_error' })],
    ['StripePermissionError', 403, error({ type: 'invalid_request_error' })],
    ['StripeRateLimitError', 429, error({ type: 'invalid_request_error', code: 'rate_limit' })],
    ['StripeRateLimitError', 429, error({ code: 'lock_timeout' })],
    ['StripeRateLimitError', 429, {}],
    ['StripeRateLimitError', 400, error({ code: 'rate_limit' })],
    ['StripeRateLimitError', 503, error({ code: 'rate_limit' })],
    ['StripeInvalidRequestError', 400, error({ type: 'invalid_request_error' })],
    ['StripeInvalidRequestError', 404, error({ type: 'invalid_request_error', code: 'resource_missing' })],
    ['StripeInvalidRequestError', 405, {}],
    ['StripeInvalidRequestError', 409, error({ code: 'lock_timeout' })],
    ['StripeInvalidRequestError', 413, error({})],
    ['StripeInvalidRequestError', 418, error({ type: 'teapot_error' })],
    ['StripeAPIError', 500, error({ type: 'api_error' })],
    ['StripeAPIError', 500, {}],
    ['StripeAPIError', 500, { error: null }],
    ['StripeAPIError', 502, { error: 'Bad gateway' }],
    ['StripeAPIError', 503, error({ type: 'api_error' })],
    ['StripeAPIError', 301, {}],
    ['StripeAPIError', 302, '<html>moved</html>'],
    ['StripeAPIError', 200, '<html>Log in</html>'],
    ['StripeAPIError', 200, ''],
    ['StripeAPIError', 200, '"text"'],
    ['StripeAPIError', 200, 'null'],
    ['StripeAPIError', 200, '{"id":"cut of'],
    ['StripeAPIError', 400, '<html>Bad request</html>'],
    ['StripeAPIError', 401, '<html>Who are you?</html>'],
    ['StripeAPIError', 402, ''],
    ['StripeAPIError', 403, '<html>Forbidden</html>'],
    ['StripeAPIError', 429, 'slow down'],
    ['StripeAPIError', 502, '<html>Bad gateway</html>'],
    ['StripeOAuthError', 400, { error: 'invalid_grant', error_description: 'Words of Stripe.' }],
    ['StripeOAuthError', 401, { error: 'invalid_client', error_description: 'Words of Stripe.' }],
    // A gateway's `error` is no OAuth error.
    ['StripePermissionError', 403, { error: 'Forbidden' }],
    ['StripeRateLimitError', 429, { error: 'Too many requests' }],
    ['StripeInvalidRequestError', 404, { error: 'Not found' }],
    // v2 bodies.
    ['StripeInvalidRequestError', 400, { error: { code: 'invalid_fields', message: 'Words of Stripe.' } }],
    ['StripePermissionError', 403, { error: { code: 'feature_not_enabled', message: 'Words of Stripe.' } }],
    ['StripeRateLimitError', 429, { error: { code: 'too_many_requests', message: 'Words of Stripe.' } }],
  ])('%s: status %i with %j', async (name, status, body) => {
    const found = await errorOf({ status, body, headers: { 'request-id': 'req_1' } });
    expect(found).toMatchObject({ name, type: name, statusCode: status, requestId: 'req_1', attempts: 1 });
    expect(found.idempotencyKey).toBe('my-key');
    const said = JSON.stringify(body).includes('Words of Stripe.') ? /^Words of Stripe\./ : /^The server answered with/;
    expect(found.message).toMatch(said);
  });
});

describe('an error', () => {
  test('holds everything that Stripe says of it', async () => {
    const found = await errorOf({
      status: 402,
      headers: { 'request-id': 'req_1', 'stripe-version': '2026-10-28.endive' },
      body: {
        error: {
          type: 'card_error',
          code: 'card_declined',
          decline_code: 'insufficient_funds',
          param: 'payment_method',
          message: 'Your card has insufficient funds.',
          doc_url: 'https://docs.stripe.com/error-codes/card-declined',
          request_log_url: 'https://dashboard.stripe.com/test/logs/req_1',
          charge: 'ch_1',
        },
      },
    });
    expect(found).toMatchObject({
      rawType: 'card_error',
      code: 'card_declined',
      declineCode: 'insufficient_funds',
      param: 'payment_method',
      message: 'Your card has insufficient funds.',
      docUrl: 'https://docs.stripe.com/error-codes/card-declined',
      requestLogUrl: 'https://dashboard.stripe.com/test/logs/req_1',
      headers: { 'request-id': 'req_1', 'stripe-version': '2026-10-28.endive' },
      raw: { charge: 'ch_1', type: 'card_error' },
      retryable: false,
      idempotentReplayed: false,
    });
  });

  test('passes over fields that are no text', async () => {
    const found = await errorOf({
      status: 400,
      body: error({ type: 7, code: {}, param: [], doc_url: null, decline_code: 1 }),
    });
    expect(found).toMatchObject({ rawType: undefined, code: undefined, param: undefined, docUrl: undefined });
    expect(found.declineCode).toBeUndefined();
  });

  test('has the code of OAuth', async () => {
    const body = { error: 'invalid_grant', error_description: 'Authorization code expired.' };
    expect(await errorOf({ status: 400, body })).toMatchObject({ code: 'invalid_grant', raw: body });
  });

  test('shows the start of a body that is not JSON, and no more', async () => {
    const found = await errorOf({ status: 502, body: `<html>${'x'.repeat(5_000_000)}` });
    expect(found.raw).toBe(`<html>${'x'.repeat(194)}`);
    expect(found.message).toMatch(
      /^The server answered with status 502 and this instead of Stripe's JSON: <html>x{194} /,
    );
    expect(found.message.length).toBeLessThan(600);
  });

  test('shows JSON that says nothing', async () => {
    expect((await errorOf({ status: 500, body: { oops: 1 } })).message).toMatch(/Stripe's JSON: \{"oops":1\}/);
    expect((await errorOf({ status: 500, body: '' })).message).toMatch(/status 500 and an empty body/);
  });
});

describe('the message of an error says what to do next', () => {
  test.each([
    [401, error({}), 'Words of Stripe. Check that the API key is complete, not revoked, and of the right mode.'],
    [
      403,
      error({}),
      'Words of Stripe. Give the restricted key the permission it lacks, or check that the account is connected to yours.',
    ],
    [
      400,
      error({ type: 'idempotency_error' }),
      'Words of Stripe. Send the parameters that the key was first used with; a new key would make another operation of it.',
    ],
    [429, error({}), 'Words of Stripe. Send fewer requests at a time, or raise maxRetries.'],
    [
      500,
      error({}),
      'Words of Stripe. The request may have taken effect: repeat it with the idempotency key my-key, so that it does so once.',
    ],
    [400, error({}), 'Words of Stripe.'],
  ])('status %i with %j', async (status, body, message) => {
    expect((await errorOf({ status, body })).message).toBe(message);
  });

  test("but a declined card's is Stripe's own, which may be shown to the payer, also after retries", async () => {
    const message = 'Your card was declined. \n “Quotes” <b>and all</b> ';
    const { stripe } = testClient((_, n) => (n < 2 ? { status: 500 } : { status: 402, body: error({ message }) }), {
      maxRetries: 2,
    });
    expect(await rejection(stripe.request('POST /v1/charges'))).toMatchObject({ message, attempts: 3 });
  });

  test('how many attempts were made', async () => {
    const { stripe } = testClient(() => ({ status: 500, body: error({}) }), { maxRetries: 2 });
    expect(String(await rejection(stripe.request('GET /v1/balance')))).toBe(
      'StripeAPIError: Words of Stripe. (Status 500 after 3 attempts.) It is safe to repeat.',
    );
  });

  test('that a redirect is not followed', async () => {
    const { stripe, sent } = testClient(() => ({
      status: 307,
      headers: { location: 'https://evil.example/' },
      body: '',
    }));
    expect(String(await rejection(stripe.request('POST /v1/charges')))).toMatch(
      /redirect \(status 307\) to https:\/\/evil.example\/\. Redirects are never followed, since the API key would go along\. Check the base URL\./,
    );
    expect(sent).toHaveLength(1);
  });

  test('that the wait asked for is too long', async () => {
    const { stripe, sent } = testClient(() => ({ status: 429, headers: { 'retry-after': '3600' }, body: error({}) }), {
      maxRetries: 2,
    });
    const found = await rejection(stripe.request('GET /v1/balance'));
    expect(String(found)).toContain('The server asks to wait 3600 s, longer than the 60 s that are waited for.');
    expect(found).toMatchObject({ retryable: true, attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
