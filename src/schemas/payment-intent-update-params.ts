import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type Emptyable, emptyable, emptyableText, type MetadataParam, metadataParam } from './field.ts';
import {
  type AmountDetailsParam,
  amountDetailsParam,
  type PaymentDetailsParam,
  paymentDetailsParam,
  type ShippingParam,
  shippingParam,
} from './payment-intent-fields.ts';
import {
  type FutureUsage,
  futureUsage,
  paymentMethodTypes,
  type WhatFor,
  whatForShape,
} from './payment-intent-payer-params.ts';
import type { PaymentMethodType } from './payment-method-type.ts';
import { type TransferDataParam, transferDataParam } from './transfer-data.ts';

export interface PaymentIntentUpdateParams extends WhatFor {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  amount_details?: Emptyable<AmountDetailsParam> | undefined;
  /** What the platform keeps, in the currency's smallest unit. */
  application_fee_amount?: Emptyable<number> | undefined;
  /** Three letters in lower case, as in ISO 4217. */
  currency?: string | undefined;
  excluded_payment_method_types?: Emptyable<readonly PaymentMethodType[]> | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_details?: Emptyable<PaymentDetailsParam> | undefined;
  receipt_email?: Emptyable<string> | undefined;
  /** Keep the payment method for later payments. */
  setup_future_usage?: Emptyable<FutureUsage> | undefined;
  shipping?: Emptyable<ShippingParam> | undefined;
  transfer_data?: TransferDataParam | undefined;
}

export const PaymentIntentUpdateParams: Schema<PaymentIntentUpdateParams> = lazySchema(() =>
  z.strictObject({
    ...whatForShape(),
    amount: z.optional(amount()),
    amount_details: z.optional(emptyable(amountDetailsParam())),
    application_fee_amount: z.optional(emptyable(amount())),
    currency: z.optional(z.string()),
    excluded_payment_method_types: z.optional(emptyable(paymentMethodTypes())),
    metadata: z.optional(emptyable(metadataParam())),
    payment_details: z.optional(emptyable(paymentDetailsParam())),
    receipt_email: z.optional(emptyableText()),
    setup_future_usage: z.optional(emptyable(futureUsage())),
    shipping: z.optional(emptyable(shippingParam())),
    transfer_data: z.optional(transferDataParam()),
  }),
);
