import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, rangeParam, type TimeRange, type Timestamp } from './field.ts';
import {
  type ExpandParams,
  expandParam,
  type ListParams,
  listShape,
  type SearchParams,
  searchParams,
} from './params.ts';

export interface PaymentIntentRetrieveParams extends ExpandParams {
  /** Only with a publishable key. */
  client_secret?: string | undefined;
}

export interface PaymentIntentListParams extends ListParams {
  created?: Timestamp | TimeRange | undefined;
  /** Payments of this customer only. */
  customer?: string | undefined;
  /** Payments of this account as a customer only. */
  customer_account?: string | undefined;
}

export interface PaymentIntentSearchParams extends SearchParams {}

export interface PaymentIntentCancelParams extends ExpandParams {
  cancellation_reason?: 'abandoned' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
}

export interface PaymentIntentApplyCustomerBalanceParams extends ExpandParams {
  /** In the currency's smallest unit. Default: all that is still to be paid. */
  amount?: number | undefined;
  currency?: string | undefined;
}

export interface PaymentIntentVerifyMicrodepositsParams extends ExpandParams {
  /** The two deposits, in the currency's smallest unit. */
  amounts?: readonly number[] | undefined;
  /** The six characters, beginning with `SM`, in the deposit's text. */
  descriptor_code?: string | undefined;
}

export interface PaymentIntentListAmountDetailsLineItemsParams extends ListParams {}

export const PaymentIntentRetrieveParams: Schema<PaymentIntentRetrieveParams> = lazySchema(() =>
  z.strictObject({ client_secret: z.optional(z.string()), expand: expandParam() }),
);

export const PaymentIntentListParams: Schema<PaymentIntentListParams> = lazySchema(() =>
  z.strictObject({
    ...listShape(),
    created: z.optional(rangeParam()),
    customer: z.optional(z.string()),
    customer_account: z.optional(z.string()),
  }),
);

export const PaymentIntentSearchParams: Schema<PaymentIntentSearchParams> = lazySchema(searchParams);

export const PaymentIntentCancelParams: Schema<PaymentIntentCancelParams> = lazySchema(() =>
  z.strictObject({
    cancellation_reason: z.optional(z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'])),
    expand: expandParam(),
  }),
);

export const PaymentIntentApplyCustomerBalanceParams: Schema<PaymentIntentApplyCustomerBalanceParams> = lazySchema(() =>
  z.strictObject({ amount: z.optional(amount()), currency: z.optional(z.string()), expand: expandParam() }),
);

export const PaymentIntentVerifyMicrodepositsParams: Schema<PaymentIntentVerifyMicrodepositsParams> = lazySchema(() =>
  z.strictObject({
    amounts: z.optional(z.array(amount())),
    descriptor_code: z.optional(z.string()),
    expand: expandParam(),
  }),
);

export const PaymentIntentListAmountDetailsLineItemsParams: Schema<PaymentIntentListAmountDetailsLineItemsParams> =
  lazySchema(() => z.strictObject(listShape()));
