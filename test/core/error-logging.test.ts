import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isStripeError, StripeCardError, StripeConnectionError, StripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

describe('an error in a log', () => {
  test('is JSON of what is worth logging, without headers, body and stack', async () => {
    const { stripe } = testClient(() => ({
      status: 402,
      headers: { 'request-id': 'req_1', 'x-internal': 'h' },
      body: {
        error: { type: 'card_error', code: 'card_declined', message: 'Declined.', payment_intent: { id: 'pi_1' } },
      },
    }));
    const error = await rejection(stripe.request('POST /v1/charges', {}, { idempotencyKey: 'my-key' }));
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        name: 'StripeCardError',
        type: 'StripeCardError',
        rawType: 'card_error',
        code: 'card_declined',
        message: 'Declined.',
        statusCode: 402,
        requestId: 'req_1',
        idempotencyKey: 'my-key',
        idempotentReplayed: false,
        attempts: 1,
        retryable: false,
        mayHaveTakenEffect: false,
      },
    });
  });

  test('lists what was wrong with the parameters', () => {
    const issues = [
      { path: 'amount', message: 'required: a number.' },
      { path: 'emial', message: 'unknown parameter; did you mean `email`?', suggestion: 'email' },
      { path: '', message: 'and more.' },
    ];
    const error = new StripeValidationError(issues);
    expect(error.message).toBe(
      '`amount`: required: a number.\n`emial`: unknown parameter; did you mean `email`?\nand more.',
    );
    expect(error.param).toBe('amount');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'StripeValidationError', issues, attempts: 0 });
  });

  test('begins its stack with its class and message', async () => {
    const error = await rejection(
      testClient(() => ({ status: 404, body: { error: { message: 'No such thing.' } } })).stripe.request('GET /v1/x'),
    );
    if (!isStripeError(error)) throw error;
    expect(error.stack).toMatch(/^StripeInvalidRequestError: No such thing\.\n/);
    expect(inspect(error)).toMatch(/^StripeInvalidRequestError: No such thing\.\n/);
  });

  test('holds its cause', () => {
    const cause = new Error('cut');
    expect(new StripeConnectionError('x', { cause }).cause).toBe(cause);
    expect('cause' in new StripeCardError('x')).toBe(false);
  });
});

test('an error of which something is not known has what an error without it has', () => {
  const bare = new StripeCardError('Declined.');
  const unknown = new StripeCardError('Declined.', { attempts: undefined, headers: undefined, retryable: undefined });
  expect({ ...unknown }).toEqual({ ...bare });
  expect(bare).toMatchObject({ attempts: 0, headers: {}, retryable: false, mayHaveTakenEffect: false });
});
