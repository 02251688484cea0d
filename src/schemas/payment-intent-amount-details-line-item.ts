import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type OpenHash, openHash } from './field.ts';
import { type ApiList, listOf } from './paging.ts';

/** One of the goods or services that make up a payment's amount. */
export interface PaymentIntentAmountDetailsLineItem {
  id: string;
  object: 'payment_intent_amount_details_line_item';
  /** In the currency's smallest unit. */
  discount_amount: number | null;
  /** By the way of payment. Not spelt out here. */
  payment_method_options: Record<string, OpenHash> | null;
  product_code: string | null;
  product_name: string;
  quantity: number;
  /** In the currency's smallest unit. */
  tax: { total_tax_amount: number } | null;
  /** In the currency's smallest unit. */
  unit_cost: number;
  unit_of_measure: string | null;
}

export type PaymentIntentAmountDetailsLineItemList = ApiList<PaymentIntentAmountDetailsLineItem>;

export const PaymentIntentAmountDetailsLineItem: Schema<PaymentIntentAmountDetailsLineItem> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('payment_intent_amount_details_line_item'),
    discount_amount: z.nullable(amount()),
    payment_method_options: z.nullable(z.record(z.string(), openHash())),
    product_code: z.nullable(z.string()),
    product_name: z.string(),
    quantity: z.int(),
    tax: z.nullable(z.looseObject({ total_tax_amount: amount() })),
    unit_cost: amount(),
    unit_of_measure: z.nullable(z.string()),
  }),
);

export const PaymentIntentAmountDetailsLineItemList: Schema<PaymentIntentAmountDetailsLineItemList> = lazySchema(() =>
  listOf(PaymentIntentAmountDetailsLineItem),
);
