// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { CheckoutSession } from './Checkout/Sessions.ts';
import type { CreditNote } from './CreditNotes.ts';
import type { Customer } from './Customers.ts';
import type { Invoice } from './Invoices.ts';
import type { Metadata } from './shared.ts';

export interface CustomerBalanceTransaction {
  id: string;
  object: 'customer_balance_transaction';
  /** In the currency's smallest unit. */
  amount: number;
  checkout_session: Expandable<CheckoutSession> | null;
  /** Unix seconds. */
  created: number;
  credit_note: Expandable<CreditNote> | null;
  currency: string;
  customer: Expandable<Customer>;
  customer_account: string | null;
  description: string | null;
  ending_balance: number;
  invoice: Expandable<Invoice> | null;
  livemode: boolean;
  metadata: Metadata | null;
  type: CustomerBalanceTransaction.Type;
}
export declare namespace CustomerBalanceTransaction {
  export type Type = 'adjustment' | 'applied_to_invoice' | 'checkout_session_subscription_payment' | 'checkout_session_subscription_payment_canceled' | 'credit_note' | 'initial' | 'invoice_overpaid' | 'invoice_too_large' | 'invoice_too_small' | 'migration' | 'unapplied_from_invoice' | 'unspent_receiver_credit' | OtherString;
}
