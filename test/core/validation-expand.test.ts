import { describe, expect, test } from 'vitest';
import { createClient, isStripeValidationError } from '../../src/core/index.ts';
import { paymentIntents } from '../../src/resources/index.ts';
import { rejection } from '../support/client.ts';
import { accepted, refused } from './refused.ts';
import { scripted } from './scripted-transport.ts';

describe('a path to expand', () => {
  test.each([
    [
      'paymentIntents.retrieve',
      ['pi_1', { expand: ['custmer'] }],
      "expand[0]: `custmer` can't be expanded; did you mean `customer`?",
    ],
    [
      'paymentIntents.retrieve',
      ['pi_1', { expand: ['customer', 'latest_charge.balance_transactoin'] }],
      "expand[1]: `latest_charge.balance_transactoin` can't be expanded; did you mean `latest_charge.balance_transaction`?",
    ],
    [
      'charges.list',
      [{ expand: ['customer'] }],
      "expand[0]: `customer` can't be expanded; did you mean `data.customer`?",
    ],
    ['paymentIntents.retrieve', ['pi_1', { expand: ['amount'] }], "expand[0]: `amount` can't be expanded."],
    [
      'charges.retrieve',
      ['ch_1', { expand: ['billing_details'] }],
      'expand[0]: `billing_details` is there without being expanded; name a field in it, or leave it out.',
    ],
    [
      'charges.retrieve',
      ['ch_1', { expand: ['a.b.c.d.e'] }],
      'expand[0]: `a.b.c.d.e` is too deep: Stripe expands 4 levels at the most.',
    ],
  ])('that leads nowhere is refused: %s %o', async (action, args, line) => {
    expect(await refused(action, ...args)).toEqual([line]);
  });

  test.each([
    [
      'paymentIntents.create',
      [{ amount: 1, currency: 'usd', expand: ['customer', 'latest_charge.balance_transaction'] }],
    ],
    ['charges.list', [{ expand: ['data.customer.default_source', 'data.payment_intent'] }]],
    ['paymentIntents.search', [{ query: "status:'succeeded'", expand: ['data.latest_charge', 'total_count'] }]],
    [
      'customers.retrieve',
      [
        'cus_1',
        { expand: ['sources', 'subscriptions', 'subscriptions.data.latest_invoice', 'tax', 'cash_balance', 'tax_ids'] },
      ],
    ],
    [
      'subscriptions.create',
      [
        {
          customer: 'cus_1',
          items: [{ price: 'price_1' }],
          expand: [
            'latest_invoice.confirmation_secret',
            'items.data.price.product',
            'discounts',
            'discounts.promotion_code',
            'pending_setup_intent',
          ],
        },
      ],
    ],
    [
      'invoices.retrieve',
      [
        'in_1',
        {
          expand: [
            'lines',
            'lines.data.discounts',
            'payments',
            'parent.subscription_details.subscription',
            'total_discount_amounts.discount',
          ],
        },
      ],
    ],
    ['prices.retrieve', ['price_1', { expand: ['tiers', 'currency_options', 'product.default_price'] }]],
    [
      'checkoutSessions.retrieve',
      ['cs_1', { expand: ['line_items', 'total_details.breakdown', 'payment_intent.latest_charge'] }],
    ],
    ['coupons.retrieve', ['GOLD', { expand: ['applies_to', 'currency_options'] }]],
    ['accounts.retrieve', ['acct_1', { expand: ['external_accounts', 'individual'] }]],
    ['balance.retrieve', [{ expand: ['instant_available.net_available'] }]],
    ['charges.retrieve', ['ch_1', { expand: ['refunds', 'refunds.data.balance_transaction', 'review'] }]],
    ['setupIntents.retrieve', ['seti_1', { expand: ['latest_attempt', 'mandate', 'payment_method'] }]],
    ['paymentLinks.retrieve', ['plink_1', { expand: ['line_items'] }]],
    ['files.retrieve', ['file_1', { expand: ['links'] }]],
    ['customers.listPaymentMethods', ['cus_1', { expand: ['data.customer'] }]],
    [
      'customers.retrieve',
      ['cus_1', { expand: ['invoice_credit_balance', 'invoice_settings.default_payment_method'] }],
    ],
    ['subscriptions.cancel', ['sub_1', { expand: ['latest_invoice.payments', 'default_payment_method'] }]],
    ['events.list', [{ expand: ['data.data.object.customer'] }]],
  ])('that may lead somewhere passes: %s %o', async (action, args) => {
    await accepted(action, ...args);
  });

  test('into an object that this client doesn’t know passes', async () => {
    const { transport } = scripted(() => ({ body: { id: 'pi_1', object: 'payment_intent' } }));
    const stripe = createClient({ apiKey: 'sk_test_1', transport }, { paymentIntents });
    await stripe.paymentIntents.retrieve('pi_1', { expand: ['latest_charge.balance_transaction'] });
    const paths: readonly string[] = ['latest_charg.x'];
    const error = await rejection(stripe.paymentIntents.retrieve('pi_1', { expand: paths }));
    expect(isStripeValidationError(error)).toBe(true);
  });
});
