// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryInboundTransfer {
  id: string;
  object: 'treasury.inbound_transfer';
  /** In the currency's smallest unit. */
  amount: number;
  cancelable: boolean;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string | null;
  failure_details: TreasuryInboundTransfer.FailureDetails | null;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: TreasuryInboundTransfer.LinkedFlows;
  livemode: boolean;
  metadata: Metadata;
  origin_payment_method: string | null;
  origin_payment_method_details: TreasuryInboundTransfer.OriginPaymentMethodDetails | null;
  returned: boolean | null;
  statement_descriptor: string;
  status: TreasuryInboundTransfer.Status;
  status_transitions: TreasuryInboundTransfer.StatusTransitions;
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryInboundTransfer {
  export interface FailureDetails {
    code: FailureDetails.Code;
  }
  export namespace FailureDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'debit_not_authorized' | 'incorrect_account_holder_address' | 'incorrect_account_holder_name' | 'incorrect_account_holder_tax_id' | 'insufficient_funds' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export interface LinkedFlows {
    received_debit: string | null;
  }
  export interface OriginPaymentMethodDetails {
    billing_details: OriginPaymentMethodDetails.BillingDetails;
    type: 'us_bank_account';
    us_bank_account?: OriginPaymentMethodDetails.UsBankAccount;
  }
  export namespace OriginPaymentMethodDetails {
    export interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    export interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: Expandable<Mandate>;
      network: 'ach';
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
  }
  export type Status = 'canceled' | 'failed' | 'processing' | 'succeeded' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    canceled_at?: number | null;
    /** Unix seconds. */
    failed_at: number | null;
    /** Unix seconds. */
    succeeded_at: number | null;
  }
}
