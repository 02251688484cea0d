// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';
import type { Payout } from '../Payouts.ts';
import type { TreasuryCreditReversal } from '../Treasury/CreditReversals.ts';
import type { TreasuryOutboundPayment } from '../Treasury/OutboundPayments.ts';
import type { TreasuryOutboundTransfer } from '../Treasury/OutboundTransfers.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryReceivedCredit {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  object: 'treasury.received_credit';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  amount: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  description: string;
  /** Why it failed, for programs. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  failure_code: TreasuryReceivedCredit.FailureCode | null;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  financial_account: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  hosted_regulatory_receipt_url: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  initiating_payment_method_details: TreasuryReceivedCredit.InitiatingPaymentMethodDetails;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  linked_flows: TreasuryReceivedCredit.LinkedFlows;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  livemode: boolean;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  network: TreasuryReceivedCredit.Network;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  reversal_details: TreasuryReceivedCredit.ReversalDetails | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  status: TreasuryReceivedCredit.Status;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryReceivedCredit {
  export type FailureCode = 'account_closed' | 'account_frozen' | 'international_transaction' | 'other' | OtherString;
  export interface InitiatingPaymentMethodDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    balance?: 'payments';
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    billing_details: InitiatingPaymentMethodDetails.BillingDetails;
    /** The financial account that the money comes from. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    financial_account?: InitiatingPaymentMethodDetails.FinancialAccount;
    /** Id of the issued card that it gives access to (`ic_…`). [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    issuing_card?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    type: InitiatingPaymentMethodDetails.Type;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  export namespace InitiatingPaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      name: string | null;
    }
    export interface FinancialAccount {
      /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      id: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      network: 'stripe';
    }
    export type Type = 'balance' | 'financial_account' | 'issuing_card' | 'stripe' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      bank_name: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      last4: string | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      routing_number: string | null;
    }
  }
  export interface LinkedFlows {
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    credit_reversal: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    issuing_authorization: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    issuing_transaction: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    source_flow: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    source_flow_details?: LinkedFlows.SourceFlowDetails | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    source_flow_type: string | null;
  }
  export namespace LinkedFlows {
    export interface SourceFlowDetails {
      /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      credit_reversal?: TreasuryCreditReversal;
      /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      outbound_payment?: TreasuryOutboundPayment;
      /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      outbound_transfer?: TreasuryOutboundTransfer;
      /** The payout that it comes from. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      payout?: Payout;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
      type: SourceFlowDetails.Type;
    }
    export namespace SourceFlowDetails {
      export type Type = 'credit_reversal' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'payout' | OtherString;
    }
  }
  export type Network = 'ach' | 'card' | 'rtp' | 'stripe' | 'us_domestic_wire' | OtherString;
  export interface ReversalDetails {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    deadline: number | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/object) */
    restricted_reason: ReversalDetails.RestrictedReason | null;
  }
  export namespace ReversalDetails {
    export type RestrictedReason = 'already_reversed' | 'deadline_passed' | 'network_restricted' | 'other' | 'source_flow_restricted' | OtherString;
  }
  export type Status = 'failed' | 'succeeded' | OtherString;
}
