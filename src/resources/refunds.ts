import { get, list, post, resource } from '../core/action.ts';
import { Refund, RefundList } from '../schemas/refund.ts';
import {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from '../schemas/refund-params.ts';

/** Money given back. */
export const refunds = resource('refunds', {
  /** Returns all or part of a payment to the customer. Name the charge or the payment intent. */
  create: post('/v1/refunds', RefundCreateParams, Refund, { effect: 'destructive', movesMoney: true }),
  /** Reads one refund. */
  retrieve: get('/v1/refunds/{refund}', RefundRetrieveParams, Refund),
  /** Changes a refund's metadata. */
  update: post('/v1/refunds/{refund}', RefundUpdateParams, Refund, { effect: 'write' }),
  /** Lists refunds, newest first. */
  list: list('/v1/refunds', RefundListParams, RefundList),
  /** Calls off a refund that still waits for the customer to act; the money stays with the account. */
  cancel: post('/v1/refunds/{refund}/cancel', RefundCancelParams, Refund, { effect: 'destructive', movesMoney: true }),
});
