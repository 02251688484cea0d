import * as z from '../core/zod.ts';
import { AddressParam } from './address.ts';
import {
  amount,
  type Emptyable,
  emptyable,
  emptyableText,
  nested,
  type OpenHash,
  openHash,
  type Timestamp,
  timestampParam,
} from './field.ts';

/** One of the goods or services that make up the amount. Amounts are in the currency's smallest unit. */
export interface AmountDetailsLineItemParam {
  discount_amount?: number | undefined;
  /** By the way of payment. */
  payment_method_options?: Record<string, OpenHash> | undefined;
  product_code?: string | undefined;
  product_name: string;
  quantity: number;
  tax?: { total_tax_amount: number } | undefined;
  unit_cost: number;
  unit_of_measure?: string | undefined;
}

/** What the amount is made up of. Amounts are in the currency's smallest unit. */
export interface AmountDetailsParam {
  discount_amount?: Emptyable<number> | undefined;
  /** Refuse parts that don't add up to the amount. */
  enforce_arithmetic_validation?: boolean | undefined;
  line_items?: Emptyable<readonly AmountDetailsLineItemParam[]> | undefined;
  shipping?:
    | Emptyable<{
        amount?: Emptyable<number> | undefined;
        from_postal_code?: Emptyable<string> | undefined;
        to_postal_code?: Emptyable<string> | undefined;
      }>
    | undefined;
  tax?: Emptyable<{ total_tax_amount: number }> | undefined;
}

/** What Stripe's other products should do about the payment. */
export interface HooksParam {
  inputs?: { tax?: { calculation: Emptyable<string> } | undefined } | undefined;
}

/** The names that the payment has elsewhere. */
export interface PaymentDetailsParam {
  customer_reference?: Emptyable<string> | undefined;
  order_reference?: Emptyable<string> | undefined;
}

/** Where goods are sent, and by whom. */
export interface ShippingParam {
  address: AddressParam;
  /** The company that delivers. */
  carrier?: string | undefined;
  name: string;
  phone?: string | undefined;
  /** Several numbers are separated by commas. */
  tracking_number?: string | undefined;
}

/** What is known about the risk of fraud. */
export interface RadarOptionsParam {
  referrer?: Emptyable<string> | undefined;
  session?: string | undefined;
}

/** How the customer agreed to be charged later, too. */
export interface CustomerAcceptanceParam<Online> {
  accepted_at?: Timestamp | undefined;
  offline?: Record<string, never> | undefined;
  online?: Online | undefined;
  type: 'offline' | 'online';
}

/** A new payment method. `type` names the field with its details, which are not spelt out here. */
export interface PaymentMethodDataParam {
  type: string;
  [details: string]: unknown;
}

export const amountDetailsParam = () =>
  z.strictObject({
    discount_amount: z.optional(emptyable(amount())),
    enforce_arithmetic_validation: z.optional(z.boolean()),
    line_items: z.optional(emptyable(z.array(lineItem()))),
    shipping: z.optional(
      emptyable(
        z.strictObject({
          amount: z.optional(emptyable(amount())),
          from_postal_code: z.optional(emptyableText()),
          to_postal_code: z.optional(emptyableText()),
        }),
      ),
    ),
    tax: z.optional(emptyable(taxTotal())),
  });

const taxTotal = () => z.strictObject({ total_tax_amount: amount() });

const lineItem = () =>
  z.strictObject({
    discount_amount: z.optional(amount()),
    payment_method_options: z.optional(z.record(z.string(), openHash())),
    product_code: z.optional(z.string()),
    product_name: z.string(),
    quantity: z.int(),
    tax: z.optional(taxTotal()),
    unit_cost: amount(),
    unit_of_measure: z.optional(z.string()),
  });

export const hooksParam = () =>
  z.strictObject({
    inputs: z.optional(z.strictObject({ tax: z.optional(z.strictObject({ calculation: emptyableText() })) })),
  });

export const paymentDetailsParam = () =>
  z.strictObject({
    customer_reference: z.optional(emptyableText()),
    order_reference: z.optional(emptyableText()),
  });

export const shippingParam = () =>
  z.strictObject({
    address: nested(AddressParam),
    carrier: z.optional(z.string()),
    name: z.string(),
    phone: z.optional(z.string()),
    tracking_number: z.optional(z.string()),
  });

export const radarOptionsParam = () =>
  z.strictObject({ referrer: z.optional(emptyableText()), session: z.optional(z.string()) });

export const customerAcceptanceParam = <Online extends z.Type>(online: Online) =>
  z.strictObject({
    accepted_at: z.optional(timestampParam()),
    offline: z.optional(z.strictObject({})),
    online: z.optional(online),
    type: z.enum(['offline', 'online']),
  });

export const paymentMethodDataParam = () => z.looseObject({ type: z.string() });

export const paymentMethodOptionsParam = () => z.record(z.string(), emptyable(openHash()));
