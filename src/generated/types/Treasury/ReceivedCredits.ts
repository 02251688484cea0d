// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';
import type { Payout } from '../Payouts.ts';
import type { TreasuryCreditReversal } from '../Treasury/CreditReversals.ts';
import type { TreasuryOutboundPayment } from '../Treasury/OutboundPayments.ts';
import type { TreasuryOutboundTransfer } from '../Treasury/OutboundTransfers.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryReceivedCredit {
  id: string;
  object: 'treasury.received_credit';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string;
  failure_code: TreasuryReceivedCredit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details: TreasuryReceivedCredit.InitiatingPaymentMethodDetails;
  linked_flows: TreasuryReceivedCredit.LinkedFlows;
  livemode: boolean;
  network: TreasuryReceivedCredit.Network;
  reversal_details: TreasuryReceivedCredit.ReversalDetails | null;
  status: TreasuryReceivedCredit.Status;
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryReceivedCredit {
  export type FailureCode = 'account_closed' | 'account_frozen' | 'international_transaction' | 'other' | OtherString;
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
    credit_reversal: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    source_flow: string | null;
    source_flow_details?: LinkedFlows.SourceFlowDetails | null;
    source_flow_type: string | null;
  }
  export namespace LinkedFlows {
    export interface SourceFlowDetails {
      credit_reversal?: TreasuryCreditReversal;
      outbound_payment?: TreasuryOutboundPayment;
      outbound_transfer?: TreasuryOutboundTransfer;
      payout?: Payout;
      type: SourceFlowDetails.Type;
    }
    export namespace SourceFlowDetails {
      export type Type = 'credit_reversal' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'payout' | OtherString;
    }
  }
  export type Network = 'ach' | 'card' | 'rtp' | 'stripe' | 'us_domestic_wire' | OtherString;
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
