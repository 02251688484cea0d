// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { File } from './Files.ts';
import type { PaymentIntent } from './PaymentIntents.ts';

export interface Dispute {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-object) */
  object: 'dispute';
  /** How much is disputed, often what was paid. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-amount) */
  amount: number;
  /** Entries on the balance. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-balance_transactions) */
  balance_transactions: BalanceTransaction[];
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-charge) */
  charge: Expandable<Charge>;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-currency) */
  currency: string;
  /** Programs of the network under which the evidence may win at once. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-enhanced_eligibility_types) */
  enhanced_eligibility_types: Dispute.EnhancedEligibilityType[];
  /** What speaks for you; at most 150,000 characters in all. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence) */
  evidence: Dispute.Evidence;
  /** Until when evidence is taken, and what has become of it. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details) */
  evidence_details: Dispute.EvidenceDetails;
  /** How you mean to answer: by hand, automatically or not at all. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-intended_submission_method) */
  intended_submission_method: Dispute.IntendedSubmissionMethod | null;
  /** Whether the payment can still be given back, which ends an inquiry. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-is_charge_refundable) */
  is_charge_refundable: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-metadata) */
  metadata: Metadata;
  /** The reason, as the network numbers it. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-network_reason_code) */
  network_reason_code?: string | null;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_intent) */
  payment_intent: Expandable<PaymentIntent> | null;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details) */
  payment_method_details?: Dispute.PaymentMethodDetails;
  /** Why the customer disputes it, as in `fraudulent` or `product_not_received`. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-reason) */
  reason: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-status) */
  status: Dispute.Status;
}
export declare namespace Dispute {
  export type EnhancedEligibilityType = 'mastercard_compliance' | 'visa_compelling_evidence_3' | 'visa_compliance' | OtherString;
  export interface Evidence {
    /** Log of how the customer used what was bought. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-access_activity_log) */
    access_activity_log: string | null;
    /** What is brought forward after a loss. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-appeal) */
    appeal?: Evidence.Appeal | null;
    /** The billing address. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-billing_address) */
    billing_address: string | null;
    /** Id of a file with the terms of cancellation (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-cancellation_policy) */
    cancellation_policy: Expandable<File> | null;
    /** How and when the customer saw the terms of cancellation. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-cancellation_policy_disclosure) */
    cancellation_policy_disclosure: string | null;
    /** Why the subscription was not canceled, or not in time. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-cancellation_rebuttal) */
    cancellation_rebuttal: string | null;
    /** Id of a file with messages from the customer (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-customer_communication) */
    customer_communication: Expandable<File> | null;
    /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-customer_email_address) */
    customer_email_address: string | null;
    /** The customer's name when it was finalized. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-customer_name) */
    customer_name: string | null;
    /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-customer_purchase_ip) */
    customer_purchase_ip: string | null;
    /** Id of a file with the customer's signature (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-customer_signature) */
    customer_signature: Expandable<File> | null;
    /** Id of a file that tells the two payments apart (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-duplicate_charge_documentation) */
    duplicate_charge_documentation: Expandable<File> | null;
    /** What tells the two payments apart. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-duplicate_charge_explanation) */
    duplicate_charge_explanation: string | null;
    /** Id of the other payment (`ch_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-duplicate_charge_id) */
    duplicate_charge_id: string | null;
    /** What the programs of the networks ask for. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence) */
    enhanced_evidence: Evidence.EnhancedEvidence;
    /** What was bought. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-product_description) */
    product_description: string | null;
    /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-receipt) */
    receipt: Expandable<File> | null;
    /** Id of a file with the terms of refunds (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-refund_policy) */
    refund_policy: Expandable<File> | null;
    /** How and when the customer saw the terms of refunds. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-refund_policy_disclosure) */
    refund_policy_disclosure: string | null;
    /** Why the customer gets no refund. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-refund_refusal_explanation) */
    refund_refusal_explanation: string | null;
    /** When the customer got, or began to get, the service; as it should be read. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-service_date) */
    service_date: string | null;
    /** Id of a file that proves the service (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-service_documentation) */
    service_documentation: Expandable<File> | null;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-shipping_address) */
    shipping_address: string | null;
    /** Who carried it; several with commas between. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-shipping_carrier) */
    shipping_carrier: string | null;
    /** When it was sent; as it should be read. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-shipping_date) */
    shipping_date: string | null;
    /** Id of a file that proves that it was sent (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-shipping_documentation) */
    shipping_documentation: Expandable<File> | null;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-shipping_tracking_number) */
    shipping_tracking_number: string | null;
    /** Id of a file that proves anything else (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-uncategorized_file) */
    uncategorized_file: Expandable<File> | null;
    /** Anything else that speaks for you. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-uncategorized_text) */
    uncategorized_text: string | null;
  }
  export namespace Evidence {
    export interface Appeal {
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-appeal-card) */
      card?: Appeal.Card;
    }
    export namespace Appeal {
      export interface Card {
        /** Why it is brought forward. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-appeal-card-reason_for_filing) */
        reason_for_filing?: string;
        /** Ids of files that prove it (`file_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-appeal-card-supporting_files) */
        supporting_files?: string[];
      }
    }
    export interface EnhancedEvidence {
      /** Mastercard's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-mastercard_compliance) */
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance;
      /** Visa's program on earlier payments that were not disputed. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3) */
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3;
      /** Visa's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compliance) */
      visa_compliance?: EnhancedEvidence.VisaCompliance;
    }
    export namespace EnhancedEvidence {
      export interface MastercardCompliance {
        /** Whether you accept the fee of the network. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-mastercard_compliance-fee_acknowledged) */
        fee_acknowledged: boolean;
      }
      export interface VisaCompellingEvidence3 {
        /** The payment that is disputed. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction) */
        disputed_transaction: VisaCompellingEvidence3.DisputedTransaction | null;
        /** Earlier payments of the same customer. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions) */
        prior_undisputed_transactions: VisaCompellingEvidence3.PriorUndisputedTransaction[];
      }
      export namespace VisaCompellingEvidence3 {
        export interface DisputedTransaction {
          /** The customer's account with you. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_account_id) */
          customer_account_id: string | null;
          /** What the customer's device is recognized by, at least 20 characters. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_device_fingerprint) */
          customer_device_fingerprint: string | null;
          /** The number of the customer's device, at least 15 characters. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_device_id) */
          customer_device_id: string | null;
          /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_email_address) */
          customer_email_address: string | null;
          /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_purchase_ip) */
          customer_purchase_ip: string | null;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-merchandise_or_services) */
          merchandise_or_services: DisputedTransaction.MerchandiseOrServices | null;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-product_description) */
          product_description: string | null;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-shipping_address) */
          shipping_address: Address | null;
        }
        export namespace DisputedTransaction {
          export type MerchandiseOrServices = 'merchandise' | 'services' | OtherString;
        }
        export interface PriorUndisputedTransaction {
          /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-charge) */
          charge: string;
          /** The customer's account with you. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_account_id) */
          customer_account_id: string | null;
          /** What the customer's device is recognized by, at least 20 characters. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_device_fingerprint) */
          customer_device_fingerprint: string | null;
          /** The number of the customer's device, at least 15 characters. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_device_id) */
          customer_device_id: string | null;
          /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_email_address) */
          customer_email_address: string | null;
          /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_purchase_ip) */
          customer_purchase_ip: string | null;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-product_description) */
          product_description: string | null;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-shipping_address) */
          shipping_address: Address | null;
        }
      }
      export interface VisaCompliance {
        /** Whether you accept the fee of the network. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compliance-fee_acknowledged) */
        fee_acknowledged: boolean;
      }
    }
  }
  export interface EvidenceDetails {
    /** Until when the bank takes evidence. Unix seconds. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-due_by) */
    due_by: number | null;
    /** Which programs of the networks it fits. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility) */
    enhanced_eligibility: EvidenceDetails.EnhancedEligibility;
    /** Whether there is a draft of evidence. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-has_evidence) */
    has_evidence: boolean;
    /** Whether it is too late for evidence. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-past_due) */
    past_due: boolean;
    /** How often evidence was handed in. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-submission_count) */
    submission_count: number;
    /** How evidence was handed in. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-submission_method) */
    submission_method: EvidenceDetails.SubmissionMethod;
  }
  export namespace EvidenceDetails {
    export interface EnhancedEligibility {
      /** Mastercard's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-mastercard_compliance) */
      mastercard_compliance?: EnhancedEligibility.MastercardCompliance;
      /** Visa's program on earlier payments that were not disputed. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compelling_evidence_3) */
      visa_compelling_evidence_3?: EnhancedEligibility.VisaCompellingEvidence3;
      /** Visa's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compliance) */
      visa_compliance?: EnhancedEligibility.VisaCompliance;
    }
    export namespace EnhancedEligibility {
      export interface MastercardCompliance {
        /** In which state it is. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-mastercard_compliance-status) */
        status: MastercardCompliance.Status;
      }
      export namespace MastercardCompliance {
        export type Status = 'fee_acknowledged' | 'requires_fee_acknowledgement';
      }
      export interface VisaCompellingEvidence3 {
        /** What is missing. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compelling_evidence_3-required_actions) */
        required_actions: VisaCompellingEvidence3.RequiredAction[];
        /** In which state it is. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compelling_evidence_3-status) */
        status: VisaCompellingEvidence3.Status;
      }
      export namespace VisaCompellingEvidence3 {
        export type RequiredAction = 'missing_customer_identifiers' | 'missing_disputed_transaction_description' | 'missing_merchandise_or_services' | 'missing_prior_undisputed_transaction_description' | 'missing_prior_undisputed_transactions' | OtherString;
        export type Status = 'not_qualified' | 'qualified' | 'requires_action' | OtherString;
      }
      export interface VisaCompliance {
        /** In which state it is. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compliance-status) */
        status: VisaCompliance.Status;
      }
      export namespace VisaCompliance {
        export type Status = 'fee_acknowledged' | 'requires_fee_acknowledgement' | OtherString;
      }
    }
    export type SubmissionMethod = 'manual' | 'not_submitted' | 'smart_disputes' | OtherString;
  }
  export type IntendedSubmissionMethod = 'manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes';
  export interface PaymentMethodDetails {
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-amazon_pay) */
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-card) */
    card?: PaymentMethodDetails.Card;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-klarna) */
    klarna?: PaymentMethodDetails.Klarna;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-paypal) */
    paypal?: PaymentMethodDetails.Paypal;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-type) */
    type: PaymentMethodDetails.Type;
  }
  export namespace PaymentMethodDetails {
    export interface AmazonPay {
      /** Whether it is a chargeback or a claim. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-amazon_pay-dispute_type) */
      dispute_type: AmazonPay.DisputeType | null;
    }
    export namespace AmazonPay {
      export type DisputeType = 'chargeback' | 'claim' | OtherString;
    }
    export interface Card {
      /** The card's brand. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-card-brand) */
      brand: string;
      /** Whether it is a chargeback, an inquiry or the like. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-card-case_type) */
      case_type: Card.CaseType;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-card-network) */
      network: string;
      /** The reason, as the network numbers it. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-card-network_reason_code) */
      network_reason_code: string | null;
    }
    export namespace Card {
      export type CaseType = 'block' | 'chargeback' | 'compliance' | 'inquiry' | 'resolution' | OtherString;
    }
    export interface Klarna {
      /** [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-klarna-chargeback_loss_reason_code) */
      chargeback_loss_reason_code?: string;
      /** The reason, as the provider numbers it. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-klarna-reason_code) */
      reason_code: string | null;
    }
    export interface Paypal {
      /** What PayPal knows the dispute by. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-paypal-case_id) */
      case_id: string | null;
      /** The reason, as the provider numbers it. [Docs](https://docs.stripe.com/api/disputes/object#dispute_object-payment_method_details-paypal-reason_code) */
      reason_code: string | null;
    }
    export type Type = 'amazon_pay' | 'card' | 'klarna' | 'paypal' | OtherString;
  }
  export type Status = 'appeal_needs_response' | 'appeal_under_review' | 'lost' | 'needs_response' | 'prevented' | 'under_review' | 'warning_closed' | 'warning_needs_response' | 'warning_under_review' | 'won' | OtherString;
}

export interface DisputeRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface DisputeUpdateParams {
  /** What speaks for you; what is given here replaces the like. At most 150,000 characters. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence) */
  evidence?: DisputeUpdateParams.Evidence | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How you mean to answer: by hand, automatically or not at all. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-intended_submission_method) */
  intended_submission_method?: DisputeUpdateParams.IntendedSubmissionMethod | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether the evidence goes to the bank now, once and for all (default), or stays a draft. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-submit) */
  submit?: boolean | undefined;
}
export declare namespace DisputeUpdateParams {
  export interface Evidence {
    /** Log of how the customer used what was bought. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-access_activity_log) */
    access_activity_log?: string | undefined;
    /** What is brought forward after a loss. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-appeal) */
    appeal?: Emptyable<Evidence.Appeal> | undefined;
    /** The billing address. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-billing_address) */
    billing_address?: string | undefined;
    /** Id of a file with the terms of cancellation (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-cancellation_policy) */
    cancellation_policy?: string | undefined;
    /** How and when the customer saw the terms of cancellation. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-cancellation_policy_disclosure) */
    cancellation_policy_disclosure?: string | undefined;
    /** Why the subscription was not canceled, or not in time. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-cancellation_rebuttal) */
    cancellation_rebuttal?: string | undefined;
    /** Id of a file with messages from the customer (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-customer_communication) */
    customer_communication?: string | undefined;
    /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-customer_email_address) */
    customer_email_address?: string | undefined;
    /** The customer's name when it was finalized. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-customer_name) */
    customer_name?: string | undefined;
    /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-customer_purchase_ip) */
    customer_purchase_ip?: string | undefined;
    /** Id of a file with the customer's signature (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-customer_signature) */
    customer_signature?: string | undefined;
    /** Id of a file that tells the two payments apart (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-duplicate_charge_documentation) */
    duplicate_charge_documentation?: string | undefined;
    /** What tells the two payments apart. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-duplicate_charge_explanation) */
    duplicate_charge_explanation?: string | undefined;
    /** Id of the other payment (`ch_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-duplicate_charge_id) */
    duplicate_charge_id?: string | undefined;
    /** What the programs of the networks ask for. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence) */
    enhanced_evidence?: Emptyable<Evidence.EnhancedEvidence> | undefined;
    /** What was bought. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-product_description) */
    product_description?: string | undefined;
    /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-receipt) */
    receipt?: string | undefined;
    /** Id of a file with the terms of refunds (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-refund_policy) */
    refund_policy?: string | undefined;
    /** How and when the customer saw the terms of refunds. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-refund_policy_disclosure) */
    refund_policy_disclosure?: string | undefined;
    /** Why the customer gets no refund. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-refund_refusal_explanation) */
    refund_refusal_explanation?: string | undefined;
    /** When the customer got, or began to get, the service; as it should be read. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-service_date) */
    service_date?: string | undefined;
    /** Id of a file that proves the service (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-service_documentation) */
    service_documentation?: string | undefined;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-shipping_address) */
    shipping_address?: string | undefined;
    /** Who carried it; several with commas between. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-shipping_carrier) */
    shipping_carrier?: string | undefined;
    /** When it was sent; as it should be read. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-shipping_date) */
    shipping_date?: string | undefined;
    /** Id of a file that proves that it was sent (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-shipping_documentation) */
    shipping_documentation?: string | undefined;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-shipping_tracking_number) */
    shipping_tracking_number?: string | undefined;
    /** Id of a file that proves anything else (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-uncategorized_file) */
    uncategorized_file?: string | undefined;
    /** Anything else that speaks for you. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-uncategorized_text) */
    uncategorized_text?: string | undefined;
  }
  export namespace Evidence {
    export interface Appeal {
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-appeal-card) */
      card?: Emptyable<Appeal.Card> | undefined;
    }
    export namespace Appeal {
      export interface Card {
        /** Why it is brought forward. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-appeal-card-reason_for_filing) */
        reason_for_filing?: Emptyable<string> | undefined;
        /** Ids of files that prove it (`file_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-appeal-card-supporting_files) */
        supporting_files?: Emptyable<readonly string[]> | undefined;
      }
    }
    export interface EnhancedEvidence {
      /** Mastercard's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-mastercard_compliance) */
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance | undefined;
      /** Visa's program on earlier payments that were not disputed. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3) */
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3 | undefined;
      /** Visa's program on breaches of its rules. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compliance) */
      visa_compliance?: EnhancedEvidence.VisaCompliance | undefined;
    }
    export namespace EnhancedEvidence {
      export interface MastercardCompliance {
        /** Whether you accept the fee of the network. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-mastercard_compliance-fee_acknowledged) */
        fee_acknowledged?: boolean | undefined;
      }
      export interface VisaCompellingEvidence3 {
        /** The payment that is disputed. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction) */
        disputed_transaction?: VisaCompellingEvidence3.DisputedTransaction | undefined;
        /** Earlier payments of the same customer. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions) */
        prior_undisputed_transactions?: readonly VisaCompellingEvidence3.PriorUndisputedTransaction[] | undefined;
      }
      export namespace VisaCompellingEvidence3 {
        export interface DisputedTransaction {
          /** The customer's account with you. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_account_id) */
          customer_account_id?: Emptyable<string> | undefined;
          /** What the customer's device is recognized by, at least 20 characters. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_device_fingerprint) */
          customer_device_fingerprint?: Emptyable<string> | undefined;
          /** The number of the customer's device, at least 15 characters. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_device_id) */
          customer_device_id?: Emptyable<string> | undefined;
          /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_email_address) */
          customer_email_address?: Emptyable<string> | undefined;
          /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-customer_purchase_ip) */
          customer_purchase_ip?: Emptyable<string> | undefined;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-merchandise_or_services) */
          merchandise_or_services?: DisputedTransaction.MerchandiseOrServices | undefined;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-product_description) */
          product_description?: Emptyable<string> | undefined;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction-shipping_address) */
          shipping_address?: AddressParam | undefined;
        }
        export namespace DisputedTransaction {
          export type MerchandiseOrServices = 'merchandise' | 'services' | OtherString;
        }
        export interface PriorUndisputedTransaction {
          /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-charge) */
          charge: string;
          /** The customer's account with you. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_account_id) */
          customer_account_id?: Emptyable<string> | undefined;
          /** What the customer's device is recognized by, at least 20 characters. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_device_fingerprint) */
          customer_device_fingerprint?: Emptyable<string> | undefined;
          /** The number of the customer's device, at least 15 characters. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_device_id) */
          customer_device_id?: Emptyable<string> | undefined;
          /** The email address of the customer. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_email_address) */
          customer_email_address?: Emptyable<string> | undefined;
          /** The internet address that the customer bought from. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-customer_purchase_ip) */
          customer_purchase_ip?: Emptyable<string> | undefined;
          /** What was bought. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-product_description) */
          product_description?: Emptyable<string> | undefined;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions-shipping_address) */
          shipping_address?: AddressParam | undefined;
        }
      }
      export interface VisaCompliance {
        /** Whether you accept the fee of the network. [Docs](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compliance-fee_acknowledged) */
        fee_acknowledged?: boolean | undefined;
      }
    }
  }
  export type IntendedSubmissionMethod = 'manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes';
}

export interface DisputeListParams extends PaginationParams {
  /** Only those of this charge (`ch_…`). [Docs](https://docs.stripe.com/api/disputes/list#list_disputes-charge) */
  charge?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/disputes/list#list_disputes-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/disputes/list#list_disputes-payment_intent) */
  payment_intent?: string | undefined;
}

export interface DisputeCloseParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
