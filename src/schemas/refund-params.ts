import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import {
  amount,
  type Emptyable,
  emptyable,
  type MetadataParam,
  metadataParam,
  rangeParam,
  type TimeRange,
  type Timestamp,
} from './field.ts';
import { type ExpandParams, expandParam, type ListParams, listShape, onlyExpand } from './params.ts';

/** Name the payment by `payment_intent` or `charge`, or the customer whose cash balance is paid out. */
export interface RefundCreateParams extends ExpandParams {
  /** In the currency's smallest unit. Default: all that has not been refunded yet. */
  amount?: number | undefined;
  charge?: string | undefined;
  /** The currency to pay out of a customer's cash balance. */
  currency?: string | undefined;
  /** Whose cash balance is paid out. */
  customer?: string | undefined;
  /** Where the customer is told how to get the money, if the way of payment can't take it back. */
  instructions_email?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Where the money comes from, if not from a payment. */
  origin?: 'customer_balance' | undefined;
  payment_intent?: string | undefined;
  /** `fraudulent` also puts the card and the email address on the account's block lists. */
  reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
  /** Give the application fee back too, in proportion. */
  refund_application_fee?: boolean | undefined;
  /** Take the money back from the connected account that it was passed on to, in proportion. */
  reverse_transfer?: boolean | undefined;
}

export interface RefundRetrieveParams extends ExpandParams {}

export interface RefundUpdateParams extends ExpandParams {
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface RefundListParams extends ListParams {
  /** Refunds of this charge only. */
  charge?: string | undefined;
  created?: Timestamp | TimeRange | undefined;
  /** Refunds of this payment only. */
  payment_intent?: string | undefined;
}

export interface RefundCancelParams extends ExpandParams {}

export const RefundCreateParams: Schema<RefundCreateParams> = lazySchema(() =>
  z.strictObject({
    amount: z.optional(amount()),
    charge: z.optional(z.string()),
    currency: z.optional(z.string()),
    customer: z.optional(z.string()),
    expand: expandParam(),
    instructions_email: z.optional(z.string()),
    metadata: z.optional(emptyable(metadataParam())),
    origin: z.optional(z.literal('customer_balance')),
    payment_intent: z.optional(z.string()),
    reason: z.optional(z.enum(['duplicate', 'fraudulent', 'requested_by_customer'])),
    refund_application_fee: z.optional(z.boolean()),
    reverse_transfer: z.optional(z.boolean()),
  }),
);

export const RefundRetrieveParams: Schema<RefundRetrieveParams> = lazySchema(onlyExpand);

export const RefundUpdateParams: Schema<RefundUpdateParams> = lazySchema(() =>
  z.strictObject({ expand: expandParam(), metadata: z.optional(emptyable(metadataParam())) }),
);

export const RefundListParams: Schema<RefundListParams> = lazySchema(() =>
  z.strictObject({
    ...listShape(),
    charge: z.optional(z.string()),
    created: z.optional(rangeParam()),
    payment_intent: z.optional(z.string()),
  }),
);

export const RefundCancelParams: Schema<RefundCancelParams> = lazySchema(onlyExpand);
