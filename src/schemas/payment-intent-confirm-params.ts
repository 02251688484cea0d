import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type Emptyable, emptyable, emptyableText } from './field.ts';
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
  type HowToPay,
  howToConfirmShape,
  howToPayShape,
  paymentMethodTypes,
} from './payment-intent-payer-params.ts';
import type { PaymentMethodType } from './payment-method-type.ts';

/** That the customer has agreed. Stripe knows their browser where it is the browser that confirms. */
interface Mandate {
  customer_acceptance?:
    | CustomerAcceptanceParam<{ ip_address?: string | undefined; user_agent?: string | undefined }>
    | undefined;
}

export interface PaymentIntentConfirmParams extends HowToPay, HowToConfirm<Mandate> {
  amount_details?: Emptyable<AmountDetailsParam> | undefined;
  /** The amount that you expect, in the currency's smallest unit; the payment is refused if it is another. */
  amount_to_confirm?: number | undefined;
  excluded_payment_method_types?: Emptyable<readonly PaymentMethodType[]> | undefined;
  payment_details?: Emptyable<PaymentDetailsParam> | undefined;
  receipt_email?: Emptyable<string> | undefined;
  /** Keep the payment method for later payments. */
  setup_future_usage?: Emptyable<FutureUsage> | undefined;
  shipping?: Emptyable<ShippingParam> | undefined;
}

const mandate = () => {
  const browser = z.strictObject({ ip_address: z.optional(z.string()), user_agent: z.optional(z.string()) });
  return z.strictObject({ customer_acceptance: z.optional(customerAcceptanceParam(browser)) });
};

export const PaymentIntentConfirmParams: Schema<PaymentIntentConfirmParams> = lazySchema(() =>
  z.strictObject({
    ...howToPayShape(),
    ...howToConfirmShape(mandate()),
    amount_details: z.optional(emptyable(amountDetailsParam())),
    amount_to_confirm: z.optional(amount()),
    excluded_payment_method_types: z.optional(emptyable(paymentMethodTypes())),
    payment_details: z.optional(emptyable(paymentDetailsParam())),
    receipt_email: z.optional(emptyableText()),
    setup_future_usage: z.optional(emptyable(futureUsage())),
    shipping: z.optional(emptyable(shippingParam())),
  }),
);
