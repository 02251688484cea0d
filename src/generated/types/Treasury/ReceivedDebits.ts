// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryReceivedDebit {
  id: string;
  object: 'treasury.received_debit';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string;
  failure_code: TreasuryReceivedDebit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details?: TreasuryReceivedDebit.InitiatingPaymentMethodDetails;
  linked_flows: TreasuryReceivedDebit.LinkedFlows;
  livemode: boolean;
  network: TreasuryReceivedDebit.Network;
  reversal_details: TreasuryReceivedDebit.ReversalDetails | null;
  status: TreasuryReceivedDebit.Status;
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryReceivedDebit {
  export type FailureCode = 'account_closed' | 'account_frozen' | 'insufficient_funds' | 'international_transaction' | 'other' | OtherString;
  export interface InitiatingPaymentMethodDetails {
    balance?: 'payments';
    billing_details: InitiatingPaymentMethodDetails.BillingDetails;
    financial_account?: InitiatingPaymentMethodDetails.FinancialAccount;
    issuing_card?: string;
    type: InitiatingPaymentMethodDetails.Type;
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  export namespace InitiatingPaymentMethodDetails {
    export interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    export interface FinancialAccount {
      id: string;
      network: 'stripe';
    }
    export type Type = 'balance' | 'financial_account' | 'issuing_card' | 'stripe' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      bank_name: string | null;
      last4: string | null;
      routing_number: string | null;
    }
  }
  export interface LinkedFlows {
    debit_reversal: string | null;
    inbound_transfer: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    payout: string | null;
    topup: string | null;
  }
  export type Network = 'ach' | 'card' | 'stripe' | OtherString;
  export interface ReversalDetails {
    /** Unix seconds. */
    deadline: number | null;
    restricted_reason: ReversalDetails.RestrictedReason | null;
  }
  export namespace ReversalDetails {
    export type RestrictedReason = 'already_reversed' | 'deadline_passed' | 'network_restricted' | 'other' | 'source_flow_restricted' | OtherString;
  }
  export type Status = 'failed' | 'succeeded' | OtherString;
}
