// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Source } from './Sources.ts';

export interface Topup {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/topups/object#topup_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/topups/object#topup_object-object) */
  object: 'topup';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/topups/object#topup_object-amount) */
  amount: number;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/topups/object#topup_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/topups/object#topup_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/topups/object#topup_object-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/topups/object#topup_object-description) */
  description: string | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/topups/object#topup_object-expected_availability_date) */
  expected_availability_date: number | null;
  /** Why it failed, for programs. [Docs](https://docs.stripe.com/api/topups/object#topup_object-failure_code) */
  failure_code: string | null;
  /** Why it failed, for people to read. [Docs](https://docs.stripe.com/api/topups/object#topup_object-failure_message) */
  failure_message: string | null;
  /** [Docs](https://docs.stripe.com/api/topups/object#topup_object-initiated_by) */
  initiated_by: Topup.InitiatedBy | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/topups/object#topup_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/topups/object#topup_object-metadata) */
  metadata: Metadata;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/topups/object#topup_object-payment_method) */
  payment_method?: Expandable<PaymentMethod> | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/topups/object#topup_object-payment_method_options) */
  payment_method_options?: Topup.PaymentMethodOptions | null;
  /** [Docs](https://docs.stripe.com/api/topups/object#topup_object-source) */
  source: Source | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/topups/object#topup_object-statement_descriptor) */
  statement_descriptor: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/topups/object#topup_object-status) */
  status: Topup.Status;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/topups/object#topup_object-transfer_group) */
  transfer_group: string | null;
}
export declare namespace Topup {
  export type InitiatedBy = 'stripe' | 'user' | OtherString;
  export interface PaymentMethodOptions {
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/topups/object#topup_object-payment_method_options-us_bank_account) */
    us_bank_account: PaymentMethodOptions.UsBankAccount | null;
  }
  export namespace PaymentMethodOptions {
    export interface UsBankAccount {
      /** The network that it went over. [Docs](https://docs.stripe.com/api/topups/object#topup_object-payment_method_options-us_bank_account-network) */
      network: 'ach';
    }
  }
  export type Status = 'canceled' | 'failed' | 'pending' | 'reversed' | 'succeeded' | OtherString;
}
