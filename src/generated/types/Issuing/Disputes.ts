// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BalanceTransaction } from '../BalanceTransactions.ts';
import type { File } from '../Files.ts';
import type { IssuingTransaction } from '../Issuing/Transactions.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingDispute {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-object) */
  object: 'issuing.dispute';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-amount) */
  amount: number;
  /** Entries on the balance. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-balance_transactions) */
  balance_transactions?: BalanceTransaction[] | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-currency) */
  currency: string;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence) */
  evidence: IssuingDispute.Evidence;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-loss_reason) */
  loss_reason?: IssuingDispute.LossReason;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-metadata) */
  metadata: Metadata;
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-status) */
  status: IssuingDispute.Status;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-transaction) */
  transaction: Expandable<IssuingTransaction>;
  /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-treasury) */
  treasury?: IssuingDispute.Treasury | null;
}
export declare namespace IssuingDispute {
  export interface Evidence {
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled) */
    canceled?: Evidence.Canceled;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate) */
    duplicate?: Evidence.Duplicate;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-fraudulent) */
    fraudulent?: Evidence.Fraudulent;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described) */
    merchandise_not_as_described?: Evidence.MerchandiseNotAsDescribed;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-no_valid_authorization) */
    no_valid_authorization?: Evidence.NoValidAuthorization;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received) */
    not_received?: Evidence.NotReceived;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-other) */
    other?: Evidence.Other;
    /** Why. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-reason) */
    reason: Evidence.Reason;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described) */
    service_not_as_described?: Evidence.ServiceNotAsDescribed;
  }
  export namespace Evidence {
    export interface Canceled {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-canceled_at) */
      canceled_at: number | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-cancellation_policy_provided) */
      cancellation_policy_provided: boolean | null;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-cancellation_reason) */
      cancellation_reason: string | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-expected_at) */
      expected_at: number | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-explanation) */
      explanation: string | null;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-product_description) */
      product_description: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-product_type) */
      product_type: Canceled.ProductType | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-return_status) */
      return_status: Canceled.ReturnStatus | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-canceled-returned_at) */
      returned_at: number | null;
    }
    export namespace Canceled {
      export type ProductType = 'merchandise' | 'service' | OtherString;
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface Duplicate {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-card_statement) */
      card_statement: Expandable<File> | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-cash_receipt) */
      cash_receipt: Expandable<File> | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-check_image) */
      check_image: Expandable<File> | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-explanation) */
      explanation: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate-original_transaction) */
      original_transaction: string | null;
    }
    export interface Fraudulent {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-fraudulent-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-fraudulent-explanation) */
      explanation: string | null;
    }
    export interface MerchandiseNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-explanation) */
      explanation: string | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-received_at) */
      received_at: number | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-return_description) */
      return_description: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-return_status) */
      return_status: MerchandiseNotAsDescribed.ReturnStatus | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described-returned_at) */
      returned_at: number | null;
    }
    export namespace MerchandiseNotAsDescribed {
      export type ReturnStatus = 'merchant_rejected' | 'successful' | OtherString;
    }
    export interface NoValidAuthorization {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-no_valid_authorization-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-no_valid_authorization-explanation) */
      explanation: string | null;
    }
    export interface NotReceived {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received-expected_at) */
      expected_at: number | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received-explanation) */
      explanation: string | null;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received-product_description) */
      product_description: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-not_received-product_type) */
      product_type: NotReceived.ProductType | null;
    }
    export namespace NotReceived {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export interface Other {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-other-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-other-explanation) */
      explanation: string | null;
      /** What was bought. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-other-product_description) */
      product_description: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-other-product_type) */
      product_type: Other.ProductType | null;
    }
    export namespace Other {
      export type ProductType = 'merchandise' | 'service' | OtherString;
    }
    export type Reason = 'canceled' | 'duplicate' | 'fraudulent' | 'merchandise_not_as_described' | 'no_valid_authorization' | 'not_received' | 'other' | 'service_not_as_described' | OtherString;
    export interface ServiceNotAsDescribed {
      /** Id of a file that shows more (`file_…`). [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described-additional_documentation) */
      additional_documentation: Expandable<File> | null;
      /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described-canceled_at) */
      canceled_at: number | null;
      /** Why it was canceled. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described-cancellation_reason) */
      cancellation_reason: string | null;
      /** What happened, in your words. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described-explanation) */
      explanation: string | null;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described-received_at) */
      received_at: number | null;
    }
  }
  export type LossReason = 'cardholder_authentication_issuer_liability' | 'eci5_token_transaction_with_tavv' | 'excess_disputes_in_timeframe' | 'has_not_met_the_minimum_dispute_amount_requirements' | 'invalid_duplicate_dispute' | 'invalid_incorrect_amount_dispute' | 'invalid_no_authorization' | 'invalid_use_of_disputes' | 'merchandise_delivered_or_shipped' | 'merchandise_or_service_as_described' | 'not_cancelled' | 'other' | 'refund_issued' | 'submitted_beyond_allowable_time_limit' | 'transaction_3ds_required' | 'transaction_approved_after_prior_fraud_dispute' | 'transaction_authorized' | 'transaction_electronically_read' | 'transaction_qualifies_for_visa_easy_payment_service' | 'transaction_unattended' | OtherString;
  export type Status = 'expired' | 'lost' | 'submitted' | 'unsubmitted' | 'won' | OtherString;
  export interface Treasury {
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-treasury-debit_reversal) */
    debit_reversal: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-treasury-received_debit) */
    received_debit: string;
  }
}
