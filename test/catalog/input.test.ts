import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { call, dataOf, errorOf, openShop } from './shop.ts';

const catalog = createCatalog();

describe('an input', () => {
  it("may lack what the program's extra parameters bring", async () => {
    const { stripe, ada } = await openShop();
    const options = { extraParams: { payment_intent: ada.payment } };
    expect(dataOf(await catalog.call(stripe, 'refunds.create', { amount: 100 }, options))).toMatchObject({
      payment_intent: ada.payment,
    });
  });

  it('that holds itself is refused as any other that is wrong', async () => {
    const { stripe } = await openShop();
    const metadata: Record<string, unknown> = {};
    metadata['self'] = metadata;
    expect(errorOf(await call(stripe, 'customers.create', { metadata }))).toMatchObject({
      type: 'StripeValidationError',
      issues: [{ path: expect.stringMatching(/^metadata\.self\.self/) }],
    });
  });
});
