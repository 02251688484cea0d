import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import { amount, expandable, type OtherString, openEnum, type StripeObject, timestamp } from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import type { PaymentIntent } from './payment-intent.ts';
import type { Refund } from './refund.ts';

/** One movement of a customer's cash balance. `type` names the field that says more. */
export interface CustomerCashBalanceTransaction {
  id: string;
  object: 'customer_cash_balance_transaction';
  adjusted_for_overdraft?: {
    balance_transaction: string | StripeObject;
    linked_transaction: string | CustomerCashBalanceTransaction;
  };
  applied_to_payment?: { payment_intent: string | PaymentIntent };
  /** Unix seconds. */
  created: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  customer: string | Customer;
  customer_account: string | null;
  /** The balance after this movement, in the currency's smallest unit. */
  ending_balance: number;
  /** The transfer that came in; `type` names the field with the sender's details. */
  funded?: { bank_transfer: { reference: string | null; type: string; [bankTransfer: string]: unknown } };
  livemode: boolean;
  /** In the currency's smallest unit; negative for what went out. */
  net_amount: number;
  refunded_from_payment?: { refund: string | Refund };
  transferred_to_balance?: { balance_transaction: string | StripeObject };
  type:
    | 'adjusted_for_overdraft'
    | 'applied_to_payment'
    | 'funded'
    | 'funding_reversed'
    | 'refunded_from_payment'
    | 'return_canceled'
    | 'return_initiated'
    | 'transferred_to_balance'
    | 'unapplied_from_payment'
    | OtherString;
  unapplied_from_payment?: { payment_intent: string | PaymentIntent };
}

export type CustomerCashBalanceTransactionList = ApiList<CustomerCashBalanceTransaction>;

export const CustomerCashBalanceTransaction: Schema<CustomerCashBalanceTransaction> = lazySchema(() => {
  const ofPayment = () => z.exactOptional(z.looseObject({ payment_intent: expandable<PaymentIntent>() }));
  const booking = () => expandable<StripeObject>();
  return z.looseObject({
    id: z.string(),
    object: z.literal('customer_cash_balance_transaction'),
    adjusted_for_overdraft: z.exactOptional(
      z.looseObject({
        balance_transaction: booking(),
        linked_transaction: expandable<CustomerCashBalanceTransaction>(),
      }),
    ),
    applied_to_payment: ofPayment(),
    created: timestamp(),
    currency: z.string(),
    customer: expandable<Customer>(),
    customer_account: z.nullable(z.string()),
    ending_balance: amount(),
    funded: z.exactOptional(
      z.looseObject({ bank_transfer: z.looseObject({ reference: z.nullable(z.string()), type: openEnum() }) }),
    ),
    livemode: z.boolean(),
    net_amount: amount(),
    refunded_from_payment: z.exactOptional(z.looseObject({ refund: expandable<Refund>() })),
    transferred_to_balance: z.exactOptional(z.looseObject({ balance_transaction: booking() })),
    type: openEnum(),
    unapplied_from_payment: ofPayment(),
  });
});

export const CustomerCashBalanceTransactionList: Schema<CustomerCashBalanceTransactionList> = lazySchema(() =>
  listOf(CustomerCashBalanceTransaction),
);
