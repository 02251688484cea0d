import { get, list, post, resource } from '../core/action.ts';
import {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from '../generated/params/index.ts';
import { Refund } from '../generated/results/index.ts';
import { refundNamesPayment } from '../rules/refunds.ts';

/** Money given back. */
export const refunds = resource(
  { name: 'refunds', permission: 'Charges and Refunds' },
  {
    /** Returns all or part of a payment to the customer. Name the charge or the payment intent. */
    create: post('/v1/refunds', RefundCreateParams, Refund, {
      effect: 'destructive',
      movesMoney: true,
      rules: [refundNamesPayment],
    }),
    /** Reads one refund. */
    retrieve: get('/v1/refunds/{refund}', RefundRetrieveParams, Refund),
    /** Changes a refund's metadata. */
    update: post('/v1/refunds/{refund}', RefundUpdateParams, Refund, { effect: 'write' }),
    /** Lists refunds, newest first. */
    list: list('/v1/refunds', RefundListParams, Refund),
    /** Calls off a refund that still waits for the customer to act; the money stays with the account. */
    cancel: post('/v1/refunds/{refund}/cancel', RefundCancelParams, Refund, {
      effect: 'destructive',
      movesMoney: true,
    }),
  },
);
