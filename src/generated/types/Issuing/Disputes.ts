// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BalanceTransaction } from '../BalanceTransactions.ts';
import type { File } from '../Files.ts';
import type { IssuingTransaction } from '../Issuing/Transactions.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingDispute {
  id: string;
  object: 'issuing.dispute';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transactions?: BalanceTransaction[] | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  evidence: IssuingDispute.Evidence;
  livemode: boolean;
  loss_reason?: IssuingDispute.LossReason;
  metadata: Metadata;
  status: IssuingDispute.Status;
  transaction: Expandable<IssuingTransaction>;
  treasury?: IssuingDispute.Treasury | null;
}
export declare namespace IssuingDispute {
  export interface Evidence {
    canceled?: Evidence.Canceled;
    duplicate?: Evidence.Duplicate;
    fraudulent?: Evidence.Fraudulent;
    merchandise_not_as_described?: Evidence.MerchandiseNotAsDescribed;
    no_valid_authorization?: Evidence.NoValidAuthorization;
    not_received?: Evidence.NotReceived;
    other?: Evidence.Other;
    reason: Evidence.Reason;
    service_not_as_described?: Evidence.ServiceNotAsDescribed;
  }
  export namespace Evidence {
    export interface Canceled {
      additional_documentation: Expandable<File> | null;
      /** Unix seconds. */
      canceled_at: number | null;
      cancellation_policy_provided: boolean | null;
      cancellation_reason: string | null;
      /** Unix seconds. */
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Canceled.ProductType | null;
      return_status: Canceled.ReturnStatus | null;
      /** Unix seconds. */
      returned_at: number | null;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      additional_documentation: Expandable<File> | null;
      card_statement: Expandable<File> | null;
      cash_receipt: Expandable<File> | null;
      check_image: Expandable<File> | null;
      explanation: string | null;
      original_transaction: string | null;
    }
    export interface Fraudulent {
      additional_documentation: Expandable<File> | null;
      explanation: string | null;
    }
    export interface MerchandiseNotAsDescribed {
      additional_documentation: Expandable<File> | null;
      explanation: string | null;
      /** Unix seconds. */
      received_at: number | null;
      return_description: string | null;
      return_status: MerchandiseNotAsDescribed.ReturnStatus | null;
      /** Unix seconds. */
      returned_at: number | null;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      additional_documentation: Expandable<File> | null;
      explanation: string | null;
    }
    export interface NotReceived {
      additional_documentation: Expandable<File> | null;
      /** Unix seconds. */
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: NotReceived.ProductType | null;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      additional_documentation: Expandable<File> | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Other.ProductType | null;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      additional_documentation: Expandable<File> | null;
      /** Unix seconds. */
      canceled_at: number | null;
      cancellation_reason: string | null;
      explanation: string | null;
      /** Unix seconds. */
      received_at: number | null;
    }
  }
  export type LossReason = 'cardholder_authentication_issuer_liability' | 'eci5_token_transaction_with_tavv' | 'excess_disputes_in_timeframe' | 'has_not_met_the_minimum_dispute_amount_requirements' | 'invalid_duplicate_dispute' | 'invalid_incorrect_amount_dispute' | 'invalid_no_authorization' | 'invalid_use_of_disputes' | 'merchandise_delivered_or_shipped' | 'merchandise_or_service_as_described' | 'not_cancelled' | 'other' | 'refund_issued' | 'submitted_beyond_allowable_time_limit' | 'transaction_3ds_required' | 'transaction_approved_after_prior_fraud_dispute' | 'transaction_authorized' | 'transaction_electronically_read' | 'transaction_qualifies_for_visa_easy_payment_service' | 'transaction_unattended' | OtherString;
  export type Status = 'expired' | 'lost' | 'submitted' | 'unsubmitted' | 'won' | OtherString;
  export interface Treasury {
    debit_reversal: string | null;
    received_debit: string;
  }
}
