import { needsOneOf } from '../core/rule.ts';

/** A new payment method is of a type, or the copy of another one. */
export const methodHasType = needsOneOf(
  ['type', 'payment_method'],
  'A payment method needs a `type`, unless it is the copy of another `payment_method`.',
);

/** It is attached to somebody. */
export const attachNamesCustomer = needsOneOf(
  ['customer', 'customer_account'],
  'Say whom to attach it to: a `customer`.',
);
