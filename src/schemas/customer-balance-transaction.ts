import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import {
  amount,
  expandable,
  type Metadata,
  metadata,
  type OtherString,
  openEnum,
  type StripeObject,
  timestamp,
} from './field.ts';
import { type ApiList, listOf } from './paging.ts';

/** One change to what a customer owes or is owed. */
export interface CustomerBalanceTransaction {
  id: string;
  object: 'customer_balance_transaction';
  /** In the currency's smallest unit; negative: the customer's next invoice gets smaller. */
  amount: number;
  checkout_session: string | StripeObject | null;
  /** Unix seconds. */
  created: number;
  credit_note: string | StripeObject | null;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  customer: string | Customer;
  customer_account: string | null;
  description: string | null;
  /** The balance after this change, in the currency's smallest unit; negative: the customer is owed. */
  ending_balance: number;
  invoice: string | StripeObject | null;
  livemode: boolean;
  metadata: Metadata | null;
  type:
    | 'adjustment'
    | 'applied_to_invoice'
    | 'checkout_session_subscription_payment'
    | 'checkout_session_subscription_payment_canceled'
    | 'credit_note'
    | 'initial'
    | 'invoice_overpaid'
    | 'invoice_too_large'
    | 'invoice_too_small'
    | 'migration'
    | 'unapplied_from_invoice'
    | 'unspent_receiver_credit'
    | OtherString;
}

export type CustomerBalanceTransactionList = ApiList<CustomerBalanceTransaction>;

export const CustomerBalanceTransaction: Schema<CustomerBalanceTransaction> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('customer_balance_transaction'),
    amount: amount(),
    checkout_session: z.nullable(expandable<StripeObject>()),
    created: timestamp(),
    credit_note: z.nullable(expandable<StripeObject>()),
    currency: z.string(),
    customer: expandable<Customer>(),
    customer_account: z.nullable(z.string()),
    description: z.nullable(z.string()),
    ending_balance: amount(),
    invoice: z.nullable(expandable<StripeObject>()),
    livemode: z.boolean(),
    metadata: z.nullable(metadata()),
    type: openEnum(),
  }),
);

export const CustomerBalanceTransactionList: Schema<CustomerBalanceTransactionList> = lazySchema(() =>
  listOf(CustomerBalanceTransaction),
);
