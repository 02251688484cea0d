import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import type { DeletedCustomer } from './deleted.ts';
import { expandable, type OtherString, openEnum, type StripeObject, timestamp } from './field.ts';

/** Where a discount comes from. */
export interface DiscountSource {
  coupon: string | StripeObject | null;
  type: 'coupon' | OtherString;
}

/** A coupon put to use. */
export interface Discount {
  id: string;
  object: 'discount';
  checkout_session: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  deleted?: undefined;
  /** When it ends, in Unix seconds; null: never. */
  end: number | null;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | StripeObject | null;
  source: DiscountSource;
  /** Unix seconds. */
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}

/** What a discount still has after it was taken away. */
export const discountShape = () => ({
  id: z.string(),
  object: z.literal('discount'),
  checkout_session: z.nullable(z.string()),
  customer: z.nullable(expandable<Customer | DeletedCustomer>()),
  customer_account: z.nullable(z.string()),
  invoice: z.nullable(z.string()),
  invoice_item: z.nullable(z.string()),
  promotion_code: z.nullable(expandable<StripeObject>()),
  source: z.looseObject({ coupon: z.nullable(expandable<StripeObject>()), type: openEnum() }),
  start: timestamp(),
  subscription: z.nullable(z.string()),
  subscription_item: z.nullable(z.string()),
});

export const Discount: Schema<Discount> = lazySchema(() =>
  z.looseObject({ ...discountShape(), end: z.nullable(timestamp()) }),
);
