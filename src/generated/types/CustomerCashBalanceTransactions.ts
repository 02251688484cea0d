// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Customer } from './Customers.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { Refund } from './Refunds.ts';

export interface CustomerCashBalanceTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-object) */
  object: 'customer_cash_balance_transaction';
  /** What was taken to make up for an overdraft. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-adjusted_for_overdraft) */
  adjusted_for_overdraft?: CustomerCashBalanceTransaction.AdjustedForOverdraft;
  /** The payment that the money was used for. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-applied_to_payment) */
  applied_to_payment?: CustomerCashBalanceTransaction.AppliedToPayment;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-customer) */
  customer: Expandable<Customer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-customer_account) */
  customer_account: string | null;
  /** What the balance is afterwards. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-ending_balance) */
  ending_balance: number;
  /** Where the money came from. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded) */
  funded?: CustomerCashBalanceTransaction.Funded;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-livemode) */
  livemode: boolean;
  /** How much is left after what is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-net_amount) */
  net_amount: number;
  /** The refund that the money came from. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-refunded_from_payment) */
  refunded_from_payment?: CustomerCashBalanceTransaction.RefundedFromPayment;
  /** How the money got to your own balance. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-transferred_to_balance) */
  transferred_to_balance?: CustomerCashBalanceTransaction.TransferredToBalance;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-type) */
  type: CustomerCashBalanceTransaction.Type;
  /** The payment that gave the money back. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-unapplied_from_payment) */
  unapplied_from_payment?: CustomerCashBalanceTransaction.UnappliedFromPayment;
}
export declare namespace CustomerCashBalanceTransaction {
  export interface AdjustedForOverdraft {
    /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-adjusted_for_overdraft-balance_transaction) */
    balance_transaction: Expandable<BalanceTransaction>;
    /** [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-adjusted_for_overdraft-linked_transaction) */
    linked_transaction: Expandable<CustomerCashBalanceTransaction>;
  }
  export interface AppliedToPayment {
    /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-applied_to_payment-payment_intent) */
    payment_intent: Expandable<PaymentIntent>;
  }
  export interface Funded {
    /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer) */
    bank_transfer: Funded.BankTransfer;
  }
  export namespace Funded {
    export interface BankTransfer {
      /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-eu_bank_transfer) */
      eu_bank_transfer?: BankTransfer.EuBankTransfer;
      /** What is particular to bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-gb_bank_transfer) */
      gb_bank_transfer?: BankTransfer.GbBankTransfer;
      /** What is particular to bank transfers in Japan. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-jp_bank_transfer) */
      jp_bank_transfer?: BankTransfer.JpBankTransfer;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-reference) */
      reference: string | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-type) */
      type: BankTransfer.Type;
      /** What is particular to bank transfers in the United States. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-us_bank_transfer) */
      us_bank_transfer?: BankTransfer.UsBankTransfer;
    }
    export namespace BankTransfer {
      export interface EuBankTransfer {
        /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-eu_bank_transfer-bic) */
        bic: string | null;
        /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-eu_bank_transfer-iban_last4) */
        iban_last4: string | null;
        /** Who sent it, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-eu_bank_transfer-sender_name) */
        sender_name: string | null;
      }
      export interface GbBankTransfer {
        /** [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-gb_bank_transfer-account_number_last4) */
        account_number_last4: string | null;
        /** Who sent it, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-gb_bank_transfer-sender_name) */
        sender_name: string | null;
        /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-gb_bank_transfer-sort_code) */
        sort_code: string | null;
      }
      export interface JpBankTransfer {
        /** [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-jp_bank_transfer-sender_bank) */
        sender_bank: string | null;
        /** [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-jp_bank_transfer-sender_branch) */
        sender_branch: string | null;
        /** Who sent it, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-jp_bank_transfer-sender_name) */
        sender_name: string | null;
      }
      export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      export interface UsBankTransfer {
        /** The network that it went over. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-us_bank_transfer-network) */
        network?: UsBankTransfer.Network;
        /** Who sent it, by name. [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-us_bank_transfer-sender_name) */
        sender_name: string | null;
      }
      export namespace UsBankTransfer {
        export type Network = 'ach' | 'domestic_wire_us' | 'fednow' | 'rtp' | 'swift' | OtherString;
      }
    }
  }
  export interface RefundedFromPayment {
    /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-refunded_from_payment-refund) */
    refund: Expandable<Refund>;
  }
  export interface TransferredToBalance {
    /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-transferred_to_balance-balance_transaction) */
    balance_transaction: Expandable<BalanceTransaction>;
  }
  export type Type = 'adjusted_for_overdraft' | 'applied_to_payment' | 'funded' | 'funding_reversed' | 'refunded_from_payment' | 'return_canceled' | 'return_initiated' | 'transferred_to_balance' | 'unapplied_from_payment' | OtherString;
  export interface UnappliedFromPayment {
    /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-unapplied_from_payment-payment_intent) */
    payment_intent: Expandable<PaymentIntent>;
  }
}
