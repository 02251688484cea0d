import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/catalog/failure.ts';
import { createCatalog } from '../../src/catalog/index.ts';
import {
  createStripe,
  StripeAuthenticationError,
  StripeConnectionError,
  StripeIdempotencyError,
  StripeInvalidRequestError,
  StripePermissionError,
  StripeRateLimitError,
} from '../../src/index.ts';
import { errorOf } from './shop.ts';

const catalog = createCatalog();
const [write, read] = [catalog.find('refunds.create'), catalog.find('refunds.list')];

const lost = (details: object) => new StripeConnectionError('It broke off.', { idempotencyKey: 'k', ...details });

describe('what to do next, where no answer came', () => {
  it('is to call again once the network works, where nothing took effect', () => {
    for (const action of [write, undefined]) {
      const { nextStep } = failureOf(lost({ mayHaveTakenEffect: false }), action).error;
      expect(nextStep).toBe('Nothing took effect. Call again with the same input once the network works.');
    }
  });

  it('does not contradict the message where nobody listens at the address', async () => {
    await using stripe = createStripe({ apiKey: 'sk_test_1', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const error = errorOf(await catalog.call(stripe, 'refunds.create', { payment_intent: 'pi_1' }));
    expect(error).toMatchObject({
      type: 'StripeConnectionError',
      nextStep: expect.stringMatching(/^Nothing took effect/),
    });
  });

  it('is to repeat a write under its key, where it may have arrived', () => {
    for (const details of [{ mayHaveTakenEffect: true }, {}]) {
      const { nextStep } = failureOf(lost(details), write).error;
      expect(nextStep).toMatch(/^Nobody knows whether it took effect.*under this idempotency key/);
    }
  });

  it('takes an error that does not say for one that may have arrived', () => {
    const older = lost({});
    Reflect.deleteProperty(older, 'mayHaveTakenEffect');
    expect(older).not.toHaveProperty('mayHaveTakenEffect');
    expect(failureOf(older, write).error.nextStep).toMatch(/^Nobody knows/);
  });

  it('is to repeat it under its key too where another answer came after that', () => {
    const details = { idempotencyKey: 'k', mayHaveTakenEffect: true };
    for (const [error, says] of [
      [new StripeAuthenticationError('x', details), /valid API key.*Nobody knows/],
      [new StripePermissionError('x', details), /has no access.*Nobody knows/],
      [new StripeRateLimitError('x', details), /^Wait.*Nobody knows/],
      [new StripeIdempotencyError('x', details), /^Wait.*Nobody knows/],
      [new StripeInvalidRequestError('x', details), /^Stripe failed/],
    ] as const) {
      const failure = failureOf(error, write).error;
      expect(failure.nextStep).toMatch(says);
      expect(failure.nextStep).toMatch(/same input: under this idempotency key.*once\.$/);
      expect(failure.mayHaveTakenEffect).toBe(true);
    }
    expect(failureOf(new StripeRateLimitError('x'), write).error).not.toHaveProperty('mayHaveTakenEffect');
  });

  it('is just to call again where it only reads', () => {
    expect(failureOf(lost({}), read).error.nextStep).toBe('No whole answer came. Call again with the same input.');
  });
});
