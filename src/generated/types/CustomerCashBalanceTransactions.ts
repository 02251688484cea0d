// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Customer } from './Customers.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { Refund } from './Refunds.ts';

export interface CustomerCashBalanceTransaction {
  id: string;
  object: 'customer_cash_balance_transaction';
  adjusted_for_overdraft?: CustomerCashBalanceTransaction.AdjustedForOverdraft;
  applied_to_payment?: CustomerCashBalanceTransaction.AppliedToPayment;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer>;
  customer_account: string | null;
  /** In the currency's smallest unit. */
  ending_balance: number;
  funded?: CustomerCashBalanceTransaction.Funded;
  livemode: boolean;
  /** In the currency's smallest unit. */
  net_amount: number;
  refunded_from_payment?: CustomerCashBalanceTransaction.RefundedFromPayment;
  transferred_to_balance?: CustomerCashBalanceTransaction.TransferredToBalance;
  type: CustomerCashBalanceTransaction.Type;
  unapplied_from_payment?: CustomerCashBalanceTransaction.UnappliedFromPayment;
}
export declare namespace CustomerCashBalanceTransaction {
  export interface AdjustedForOverdraft {
    balance_transaction: Expandable<BalanceTransaction>;
    linked_transaction: Expandable<CustomerCashBalanceTransaction>;
  }
  export interface AppliedToPayment {
    payment_intent: Expandable<PaymentIntent>;
  }
  export interface Funded {
    bank_transfer: Funded.BankTransfer;
  }
  export namespace Funded {
    export interface BankTransfer {
      eu_bank_transfer?: BankTransfer.EuBankTransfer;
      gb_bank_transfer?: BankTransfer.GbBankTransfer;
      jp_bank_transfer?: BankTransfer.JpBankTransfer;
      reference: string | null;
      type: BankTransfer.Type;
      us_bank_transfer?: BankTransfer.UsBankTransfer;
    }
    export namespace BankTransfer {
      export interface EuBankTransfer {
        bic: string | null;
        iban_last4: string | null;
        sender_name: string | null;
      }
      export interface GbBankTransfer {
        account_number_last4: string | null;
        sender_name: string | null;
        sort_code: string | null;
      }
      export interface JpBankTransfer {
        sender_bank: string | null;
        sender_branch: string | null;
        sender_name: string | null;
      }
      export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      export interface UsBankTransfer {
        network?: UsBankTransfer.Network;
        sender_name: string | null;
      }
      export namespace UsBankTransfer {
        export type Network = 'ach' | 'domestic_wire_us' | 'fednow' | 'rtp' | 'swift' | OtherString;
      }
    }
  }
  export interface RefundedFromPayment {
    refund: Expandable<Refund>;
  }
  export interface TransferredToBalance {
    balance_transaction: Expandable<BalanceTransaction>;
  }
  export type Type = 'adjusted_for_overdraft' | 'applied_to_payment' | 'funded' | 'funding_reversed' | 'refunded_from_payment' | 'return_canceled' | 'return_initiated' | 'transferred_to_balance' | 'unapplied_from_payment' | OtherString;
  export interface UnappliedFromPayment {
    payment_intent: Expandable<PaymentIntent>;
  }
}
