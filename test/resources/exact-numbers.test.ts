import { describe, expect, it } from 'vitest';
import { createStripe, StripeValidationError } from '../../src/index.ts';
import { scripted } from '../core/scripted-transport.ts';

const EXACT = '12345678901234.123456789012';
const LARGE = '9007199254740993';

function clientOf(body: unknown) {
  const { sent, transport } = scripted(() => ({ body }));
  const stripe = createStripe({ apiKey: 'sk_test_1', transport, validation: { responses: 'off' } });
  return { stripe, sent };
}

describe('a decimal amount', () => {
  it('keeps every digit on its way out and back', async () => {
    const { stripe, sent } = clientOf({ id: 'price_1', object: 'price', unit_amount_decimal: EXACT });
    const price = await stripe.prices.create({ product: 'prod_1', currency: 'usd', unit_amount_decimal: EXACT });
    expect(String(sent[0]?.body)).toContain(`unit_amount_decimal=${EXACT}`);
    expect(price.unit_amount_decimal).toBe(EXACT);
  });

  it('is refused as a number, which could not hold it', async () => {
    const { stripe, sent } = clientOf({});
    // @ts-expect-error the compiler refuses it too
    const call = stripe.prices.create({ product: 'prod_1', currency: 'usd', unit_amount_decimal: 0.1 });
    await expect(call).rejects.toMatchObject({ issues: [{ path: 'unit_amount_decimal' }] });
    await expect(call).rejects.toBeInstanceOf(StripeValidationError);
    expect(sent).toEqual([]);
  });
});

describe('a whole number larger than a JavaScript number holds', () => {
  it('reaches v2 as the text that Stripe writes it as, and comes back as text', async () => {
    const { stripe, sent } = clientOf({ id: 'x', count: LARGE });
    const result = await stripe.request('POST /v2/core/accounts', { value: BigInt(LARGE) });
    expect(String(sent[0]?.body)).toBe(`{"value":"${LARGE}"}`);
    expect(result['count']).toBe(LARGE);
  });
});
