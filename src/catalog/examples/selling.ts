import type { ExampleInput } from '../descriptor.ts';
import { IDS } from './ids.ts';

const { coupon, customer, file, price, product } = IDS;

/** What is sold, and where. */
export const sellingExamples: Readonly<Record<string, readonly ExampleInput[]>> = {
  'checkout.sessions.create': [
    { mode: 'payment', line_items: [{ price, quantity: 1 }], success_url: 'https://shop.example.com/thanks' },
    {
      mode: 'subscription',
      customer,
      line_items: [{ price, quantity: 3 }],
      success_url: 'https://shop.example.com/in',
    },
  ],
  'checkout.sessions.list': [{ customer, status: 'complete' }],
  'coupons.create': [
    { id: 'SUMMER25', percent_off: 25, duration: 'once', name: 'Summer' },
    { amount_off: 1000, currency: 'eur', duration: 'repeating', duration_in_months: 3 },
  ],
  'coupons.update': [{ name: 'Late summer' }],
  'fileLinks.create': [{ file, expires_at: 1798761600 }],
  'fileLinks.update': [{ expires_at: 'now' }],
  'fileLinks.list': [{ file }],
  'files.create': [
    { purpose: 'dispute_evidence', file: { name: 'receipt.txt', type: 'text/plain', base64: 'UGFpZCBpbiBmdWxsLg==' } },
  ],
  'files.list': [{ purpose: 'dispute_evidence' }],
  'paymentLinks.create': [{ line_items: [{ price, quantity: 1 }], allow_promotion_codes: true }],
  'paymentLinks.update': [{ active: false }],
  'paymentLinks.list': [{ active: true }],
  'prices.create': [
    { product, unit_amount: 1500, currency: 'usd', recurring: { interval: 'month' } },
    { product_data: { name: 'Gold lamp' }, unit_amount: 8900, currency: 'eur' },
  ],
  'prices.update': [{ active: false }],
  'prices.list': [{ product, active: true }],
  'prices.search': [{ query: `product:"${product}" AND active:"true"` }],
  'products.create': [{ name: 'Team plan', description: 'For up to ten people', metadata: { sku: 'TEAM-10' } }],
  'products.update': [{ active: false }],
  'products.list': [{ active: true, limit: 20 }],
  'products.search': [{ query: `active:"true" AND metadata["sku"]:"TEAM-10"` }],
  'products.createFeature': [{ entitlement_feature: 'feat_test_61QGU1MWyFMSP9YBZ41ClCIKljWvsTgu' }],
  'promotionCodes.create': [{ promotion: { type: 'coupon', coupon }, code: 'WELCOME', max_redemptions: 100 }],
  'promotionCodes.update': [{ active: false }],
  'promotionCodes.list': [{ code: 'WELCOME' }],
  'taxRates.create': [{ display_name: 'VAT', percentage: 19, inclusive: true, country: 'DE' }],
  'taxRates.update': [{ active: false }],
  'taxRates.list': [{ active: true, inclusive: false }],
};
