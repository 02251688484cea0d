import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import { type DiscountSource, discountShape } from './discount.ts';
import type { StripeObject } from './field.ts';

/** What is left of a customer. */
export interface DeletedCustomer {
  id: string;
  object: 'customer';
  deleted: true;
}

/** What is left of a tax id. */
export interface DeletedTaxId {
  id: string;
  object: 'tax_id';
  deleted: true;
}

/** What is left of a card. */
export interface DeletedCard {
  id: string;
  object: 'card';
  currency?: string | null;
  deleted: true;
}

/** What is left of a bank account. */
export interface DeletedBankAccount {
  id: string;
  object: 'bank_account';
  currency?: string | null;
  deleted: true;
}

/** A discount that has been taken away. */
export interface DeletedDiscount {
  id: string;
  object: 'discount';
  checkout_session: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  deleted: true;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | StripeObject | null;
  source: DiscountSource;
  /** Unix seconds. */
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}

const gone = <Name extends string>(object: Name) => ({
  id: z.string(),
  object: z.literal(object),
  deleted: z.literal(true),
});

export const DeletedCustomer: Schema<DeletedCustomer> = lazySchema(() => z.looseObject(gone('customer')));

export const DeletedTaxId: Schema<DeletedTaxId> = lazySchema(() => z.looseObject(gone('tax_id')));

export const DeletedCard: Schema<DeletedCard> = lazySchema(() =>
  z.looseObject({ ...gone('card'), currency: z.exactOptional(z.nullable(z.string())) }),
);

export const DeletedBankAccount: Schema<DeletedBankAccount> = lazySchema(() =>
  z.looseObject({ ...gone('bank_account'), currency: z.exactOptional(z.nullable(z.string())) }),
);

export const DeletedDiscount: Schema<DeletedDiscount> = lazySchema(() =>
  z.looseObject({ ...discountShape(), deleted: z.literal(true) }),
);
