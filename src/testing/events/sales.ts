import type { CheckoutSession, TestHelpersTestClock } from '../../generated/types/index.ts';
import { both, fieldsOf, isGone, isNew, not, otherwise, type Rules } from './rules.ts';

const session = fieldsOf<CheckoutSession>();
const clock = fieldsOf<TestHelpersTestClock>();

const isCompleted = session.becomes('status', 'complete');

/** What is sold, and how. */
export const SALES = {
  product: { 'product.created': isNew, 'product.updated': otherwise, 'product.deleted': isGone },
  price: { 'price.created': isNew, 'price.updated': otherwise, 'price.deleted': isGone },
  coupon: { 'coupon.created': isNew, 'coupon.updated': otherwise, 'coupon.deleted': isGone },
  promotion_code: { 'promotion_code.created': isNew, 'promotion_code.updated': otherwise },
  tax_rate: { 'tax_rate.created': isNew, 'tax_rate.updated': otherwise },
  payment_link: { 'payment_link.created': isNew, 'payment_link.updated': otherwise },
  'checkout.session': {
    'checkout.session.completed': isCompleted,
    'checkout.session.async_payment_succeeded': both(
      not(isCompleted),
      session.has('status', 'complete'),
      session.becomes('payment_status', 'paid'),
    ),
    'checkout.session.expired': session.becomes('status', 'expired'),
  },
  'billing_portal.session': { 'billing_portal.session.created': isNew },
  file: { 'file.created': isNew },
  'test_helpers.test_clock': {
    'test_helpers.test_clock.created': isNew,
    'test_helpers.test_clock.advancing': clock.becomes('status', 'advancing'),
    'test_helpers.test_clock.ready': both(not(isNew), clock.becomes('status', 'ready')),
    'test_helpers.test_clock.deleted': isGone,
  },
} satisfies Readonly<Record<string, Rules>>;
