import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type MetadataParam, metadataParam } from './field.ts';
import {
  type AmountDetailsParam,
  amountDetailsParam,
  type CustomerAcceptanceParam,
  customerAcceptanceParam,
  type PaymentDetailsParam,
  paymentDetailsParam,
  type ShippingParam,
  shippingParam,
} from './payment-intent-fields.ts';
import {
  type FutureUsage,
  futureUsage,
  type HowToConfirm,
  howToConfirmShape,
  paymentMethodTypes,
  type WhatFor,
  whatForShape,
} from './payment-intent-payer-params.ts';
import type { PaymentMethodType } from './payment-method-type.ts';
import { type TransferDataCreateParam, transferDataCreateParam } from './transfer-data.ts';

/** That the customer has agreed, with the browser that they agreed in. */
interface Mandate {
  customer_acceptance: CustomerAcceptanceParam<{ ip_address: string; user_agent: string }>;
}

export interface PaymentIntentCreateParams extends WhatFor, HowToConfirm<Mandate> {
  /** In the currency's smallest unit: 1250 for 12.50 USD, 1250 for 1250 JPY. */
  amount: number;
  amount_details?: AmountDetailsParam | undefined;
  /** What the platform keeps, in the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  automatic_payment_methods?: { allow_redirects?: 'always' | 'never' | undefined; enabled: boolean } | undefined;
  /** Take the payment at once. */
  confirm?: boolean | undefined;
  confirmation_method?: 'automatic' | 'manual' | undefined;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  excluded_payment_method_types?: readonly PaymentMethodType[] | undefined;
  metadata?: MetadataParam | undefined;
  /** The connected account that the payment is for. */
  on_behalf_of?: string | undefined;
  payment_details?: PaymentDetailsParam | undefined;
  receipt_email?: string | undefined;
  /** Keep the payment method for later payments. */
  setup_future_usage?: FutureUsage | undefined;
  shipping?: ShippingParam | undefined;
  transfer_data?: TransferDataCreateParam | undefined;
}

const mandate = () =>
  z.strictObject({
    customer_acceptance: customerAcceptanceParam(z.strictObject({ ip_address: z.string(), user_agent: z.string() })),
  });

export const PaymentIntentCreateParams: Schema<PaymentIntentCreateParams> = lazySchema(() =>
  z.strictObject({
    ...whatForShape(),
    ...howToConfirmShape(mandate()),
    amount: amount(),
    amount_details: z.optional(amountDetailsParam()),
    application_fee_amount: z.optional(amount()),
    automatic_payment_methods: z.optional(
      z.strictObject({ allow_redirects: z.optional(z.enum(['always', 'never'])), enabled: z.boolean() }),
    ),
    confirm: z.optional(z.boolean()),
    confirmation_method: z.optional(z.enum(['automatic', 'manual'])),
    currency: z.string(),
    excluded_payment_method_types: z.optional(paymentMethodTypes()),
    metadata: z.optional(metadataParam()),
    on_behalf_of: z.optional(z.string()),
    payment_details: z.optional(paymentDetailsParam()),
    receipt_email: z.optional(z.string()),
    setup_future_usage: z.optional(futureUsage()),
    shipping: z.optional(shippingParam()),
    transfer_data: z.optional(transferDataCreateParam()),
  }),
);
