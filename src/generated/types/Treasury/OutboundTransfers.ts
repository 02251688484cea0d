// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryOutboundTransfer {
  id: string;
  object: 'treasury.outbound_transfer';
  /** In the currency's smallest unit. */
  amount: number;
  cancelable: boolean;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string | null;
  destination_payment_method: string | null;
  destination_payment_method_details: TreasuryOutboundTransfer.DestinationPaymentMethodDetails;
  /** Unix seconds. */
  expected_arrival_date: number;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  returned_details: TreasuryOutboundTransfer.ReturnedDetails | null;
  statement_descriptor: string;
  status: TreasuryOutboundTransfer.Status;
  status_transitions: TreasuryOutboundTransfer.StatusTransitions;
  tracking_details: TreasuryOutboundTransfer.TrackingDetails | null;
  transaction: Expandable<TreasuryTransaction>;
}
export declare namespace TreasuryOutboundTransfer {
  export interface DestinationPaymentMethodDetails {
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    type: DestinationPaymentMethodDetails.Type;
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  export namespace DestinationPaymentMethodDetails {
    export interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    export interface FinancialAccount {
      id: string;
      network: 'stripe';
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: Expandable<Mandate>;
      network: UsBankAccount.Network;
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
  export interface ReturnedDetails {
    code: ReturnedDetails.Code;
    transaction: Expandable<TreasuryTransaction>;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    canceled_at: number | null;
    /** Unix seconds. */
    failed_at: number | null;
    /** Unix seconds. */
    posted_at: number | null;
    /** Unix seconds. */
    returned_at: number | null;
  }
  export interface TrackingDetails {
    ach?: TrackingDetails.Ach;
    type: TrackingDetails.Type;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  export namespace TrackingDetails {
    export interface Ach {
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      chips: string | null;
      imad: string | null;
      omad: string | null;
    }
  }
}
