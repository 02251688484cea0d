import { needsOneOf } from '../core/rule.ts';

/** A refund names what is refunded; only money from a customer's cash balance belongs to no payment. */
export const refundNamesPayment = needsOneOf(
  ['payment_intent', 'charge'],
  'A refund needs the `payment_intent` or the `charge` that it gives back.',
  ({ origin }) => origin !== undefined,
);
