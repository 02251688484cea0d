// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { CheckoutSession } from './Checkout/Sessions.ts';
import type { CreditNote } from './CreditNotes.ts';
import type { Customer } from './Customers.ts';
import type { Invoice } from './Invoices.ts';
import type { Metadata } from './shared.ts';

export interface CustomerBalanceTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-object) */
  object: 'customer_balance_transaction';
  /** Negative if it credited the customer, positive if it charged them. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-amount) */
  amount: number;
  /** Id of the Checkout session (`cs_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-checkout_session) */
  checkout_session: Expandable<CheckoutSession> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-created) */
  created: number;
  /** Id of the credit note (`cn_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-credit_note) */
  credit_note: Expandable<CreditNote> | null;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-customer) */
  customer: Expandable<Customer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-customer_account) */
  customer_account: string | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-description) */
  description: string | null;
  /** What the balance is afterwards. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-ending_balance) */
  ending_balance: number;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-invoice) */
  invoice: Expandable<Invoice> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-metadata) */
  metadata: Metadata | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_balance_transactions/object#customer_balance_transaction_object-type) */
  type: CustomerBalanceTransaction.Type;
}
export declare namespace CustomerBalanceTransaction {
  export type Type = 'adjustment' | 'applied_to_invoice' | 'checkout_session_subscription_payment' | 'checkout_session_subscription_payment_canceled' | 'credit_note' | 'initial' | 'invoice_overpaid' | 'invoice_too_large' | 'invoice_too_small' | 'migration' | 'unapplied_from_invoice' | 'unspent_receiver_credit' | OtherString;
}
