import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type Emptyable, emptyable, type MetadataParam, metadataParam } from './field.ts';
import { type ExpandParams, expandParam } from './params.ts';
import {
  type AmountDetailsParam,
  amountDetailsParam,
  type HooksParam,
  hooksParam,
  type PaymentDetailsParam,
  paymentDetailsParam,
} from './payment-intent-fields.ts';
import { transferAmountParam } from './transfer-data.ts';

/** What both taking held money and holding more can say. */
interface HeldMoney extends ExpandParams {
  amount_details?: AmountDetailsParam | undefined;
  /** What the platform keeps, in the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  hooks?: HooksParam | undefined;
  statement_descriptor?: string | undefined;
  /** What is passed on to the connected account, in the currency's smallest unit. */
  transfer_data?: { amount?: number | undefined } | undefined;
}

export interface PaymentIntentCaptureParams extends HeldMoney {
  /** In the currency's smallest unit. Default: all that is held. What is left over is let go. */
  amount_to_capture?: number | undefined;
  /** `false` keeps the rest held for another capture. */
  final_capture?: boolean | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_details?: Emptyable<PaymentDetailsParam> | undefined;
  statement_descriptor_suffix?: string | undefined;
}

export interface PaymentIntentIncrementAuthorizationParams extends HeldMoney {
  /** The new total, in the currency's smallest unit: more than is held so far. */
  amount: number;
  description?: string | undefined;
  metadata?: MetadataParam | undefined;
  payment_details?: PaymentDetailsParam | undefined;
}

const heldMoneyShape = () => ({
  amount_details: z.optional(amountDetailsParam()),
  application_fee_amount: z.optional(amount()),
  expand: expandParam(),
  hooks: z.optional(hooksParam()),
  statement_descriptor: z.optional(z.string()),
  transfer_data: z.optional(transferAmountParam()),
});

export const PaymentIntentCaptureParams: Schema<PaymentIntentCaptureParams> = lazySchema(() =>
  z.strictObject({
    ...heldMoneyShape(),
    amount_to_capture: z.optional(amount()),
    final_capture: z.optional(z.boolean()),
    metadata: z.optional(emptyable(metadataParam())),
    payment_details: z.optional(emptyable(paymentDetailsParam())),
    statement_descriptor_suffix: z.optional(z.string()),
  }),
);

export const PaymentIntentIncrementAuthorizationParams: Schema<PaymentIntentIncrementAuthorizationParams> = lazySchema(
  () =>
    z.strictObject({
      ...heldMoneyShape(),
      amount: amount(),
      description: z.optional(z.string()),
      metadata: z.optional(metadataParam()),
      payment_details: z.optional(paymentDetailsParam()),
    }),
);
