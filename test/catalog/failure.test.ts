import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/catalog/failure.ts';
import { createCatalog } from '../../src/catalog/index.ts';
import { StripeConnectionError } from '../../src/core/errors/connection-error.ts';
import { createStripe } from '../../src/index.ts';
import { errorOf } from './shop.ts';

const catalog = createCatalog();
const [write, read] = [catalog.find('refunds.create'), catalog.find('refunds.list')];

const lost = (details: object) => new StripeConnectionError('It broke off.', { idempotencyKey: 'k', ...details });

describe('what to do next, where no answer came', () => {
  it('is to call again once the network works, where nothing was sent', () => {
    for (const action of [write, read, undefined]) {
      const { nextStep } = failureOf(lost({ mayHaveArrived: false }), action).error;
      expect(nextStep).toBe('Nothing was sent. Call again with the same input once the network works.');
    }
  });

  it('does not contradict the message where nobody listens at the address', async () => {
    await using stripe = createStripe({ apiKey: 'sk_test_1', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const error = errorOf(await catalog.call(stripe, 'refunds.create', { payment_intent: 'pi_1' }));
    expect(error).toMatchObject({
      type: 'StripeConnectionError',
      nextStep: expect.stringMatching(/^Nothing was sent/),
    });
  });

  it('is to repeat a write under its key, where it may have arrived', () => {
    for (const details of [{ mayHaveArrived: true }, {}]) {
      const { nextStep } = failureOf(lost(details), write).error;
      expect(nextStep).toMatch(/^Nobody knows whether it took effect.*under this idempotency key/);
    }
  });

  it('takes an error that does not say for one that may have arrived', () => {
    const older = lost({});
    Reflect.deleteProperty(older, 'mayHaveArrived');
    expect(older).not.toHaveProperty('mayHaveArrived');
    expect(failureOf(older, write).error.nextStep).toMatch(/^Nobody knows/);
  });

  it('is just to call again where it only reads', () => {
    expect(failureOf(lost({}), read).error.nextStep).toBe('No whole answer came. Call again with the same input.');
  });
});
