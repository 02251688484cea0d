// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { File } from './Files.ts';
import type { PaymentIntent } from './PaymentIntents.ts';

export interface Dispute {
  id: string;
  object: 'dispute';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transactions: BalanceTransaction[];
  charge: Expandable<Charge>;
  /** Unix seconds. */
  created: number;
  currency: string;
  enhanced_eligibility_types: Dispute.EnhancedEligibilityType[];
  evidence: Dispute.Evidence;
  evidence_details: Dispute.EvidenceDetails;
  intended_submission_method: Dispute.IntendedSubmissionMethod | null;
  is_charge_refundable: boolean;
  livemode: boolean;
  metadata: Metadata;
  network_reason_code?: string | null;
  payment_intent: Expandable<PaymentIntent> | null;
  payment_method_details?: Dispute.PaymentMethodDetails;
  reason: string;
  status: Dispute.Status;
}
export declare namespace Dispute {
  export type EnhancedEligibilityType = 'mastercard_compliance' | 'visa_compelling_evidence_3' | 'visa_compliance' | OtherString;
  export interface Evidence {
    access_activity_log: string | null;
    appeal?: Evidence.Appeal | null;
    billing_address: string | null;
    cancellation_policy: Expandable<File> | null;
    cancellation_policy_disclosure: string | null;
    cancellation_rebuttal: string | null;
    customer_communication: Expandable<File> | null;
    customer_email_address: string | null;
    customer_name: string | null;
    customer_purchase_ip: string | null;
    customer_signature: Expandable<File> | null;
    duplicate_charge_documentation: Expandable<File> | null;
    duplicate_charge_explanation: string | null;
    duplicate_charge_id: string | null;
    enhanced_evidence: Evidence.EnhancedEvidence;
    product_description: string | null;
    receipt: Expandable<File> | null;
    refund_policy: Expandable<File> | null;
    refund_policy_disclosure: string | null;
    refund_refusal_explanation: string | null;
    service_date: string | null;
    service_documentation: Expandable<File> | null;
    shipping_address: string | null;
    shipping_carrier: string | null;
    shipping_date: string | null;
    shipping_documentation: Expandable<File> | null;
    shipping_tracking_number: string | null;
    uncategorized_file: Expandable<File> | null;
    uncategorized_text: string | null;
  }
  export namespace Evidence {
    export interface Appeal {
      card?: Appeal.Card;
    }
    export namespace Appeal {
      export interface Card {
        reason_for_filing?: string;
        supporting_files?: string[];
      }
    }
    export interface EnhancedEvidence {
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance;
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3;
      visa_compliance?: EnhancedEvidence.VisaCompliance;
    }
    export namespace EnhancedEvidence {
      export interface MastercardCompliance {
        fee_acknowledged: boolean;
      }
      export interface VisaCompellingEvidence3 {
        disputed_transaction: VisaCompellingEvidence3.DisputedTransaction | null;
        prior_undisputed_transactions: VisaCompellingEvidence3.PriorUndisputedTransaction[];
      }
      export namespace VisaCompellingEvidence3 {
        export interface DisputedTransaction {
          customer_account_id: string | null;
          customer_device_fingerprint: string | null;
          customer_device_id: string | null;
          customer_email_address: string | null;
          customer_purchase_ip: string | null;
          merchandise_or_services: DisputedTransaction.MerchandiseOrServices | null;
          product_description: string | null;
          shipping_address: Address | null;
        }
        export namespace DisputedTransaction {
          export type MerchandiseOrServices = 'merchandise' | 'services' | OtherString;
        }
        export interface PriorUndisputedTransaction {
          charge: string;
          customer_account_id: string | null;
          customer_device_fingerprint: string | null;
          customer_device_id: string | null;
          customer_email_address: string | null;
          customer_purchase_ip: string | null;
          product_description: string | null;
          shipping_address: Address | null;
        }
      }
      export interface VisaCompliance {
        fee_acknowledged: boolean;
      }
    }
  }
  export interface EvidenceDetails {
    /** Unix seconds. */
    due_by: number | null;
    enhanced_eligibility: EvidenceDetails.EnhancedEligibility;
    has_evidence: boolean;
    past_due: boolean;
    submission_count: number;
    submission_method: EvidenceDetails.SubmissionMethod;
  }
  export namespace EvidenceDetails {
    export interface EnhancedEligibility {
      mastercard_compliance?: EnhancedEligibility.MastercardCompliance;
      visa_compelling_evidence_3?: EnhancedEligibility.VisaCompellingEvidence3;
      visa_compliance?: EnhancedEligibility.VisaCompliance;
    }
    export namespace EnhancedEligibility {
      export interface MastercardCompliance {
        status: MastercardCompliance.Status;
      }
      export namespace MastercardCompliance {
        export type Status = 'fee_acknowledged' | 'requires_fee_acknowledgement';
      }
      export interface VisaCompellingEvidence3 {
        required_actions: VisaCompellingEvidence3.RequiredAction[];
        status: VisaCompellingEvidence3.Status;
      }
      export namespace VisaCompellingEvidence3 {
        export type RequiredAction = 'missing_customer_identifiers' | 'missing_disputed_transaction_description' | 'missing_merchandise_or_services' | 'missing_prior_undisputed_transaction_description' | 'missing_prior_undisputed_transactions' | OtherString;
        export type Status = 'not_qualified' | 'qualified' | 'requires_action' | OtherString;
      }
      export interface VisaCompliance {
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
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    card?: PaymentMethodDetails.Card;
    klarna?: PaymentMethodDetails.Klarna;
    paypal?: PaymentMethodDetails.Paypal;
    type: PaymentMethodDetails.Type;
  }
  export namespace PaymentMethodDetails {
    export interface AmazonPay {
      dispute_type: AmazonPay.DisputeType | null;
    }
    export namespace AmazonPay {
      export type DisputeType = 'chargeback' | 'claim' | OtherString;
    }
    export interface Card {
      brand: string;
      case_type: Card.CaseType;
      network: string;
      network_reason_code: string | null;
    }
    export namespace Card {
      export type CaseType = 'block' | 'chargeback' | 'compliance' | 'inquiry' | 'resolution' | OtherString;
    }
    export interface Klarna {
      chargeback_loss_reason_code?: string;
      reason_code: string | null;
    }
    export interface Paypal {
      case_id: string | null;
      reason_code: string | null;
    }
    export type Type = 'amazon_pay' | 'card' | 'klarna' | 'paypal' | OtherString;
  }
  export type Status = 'appeal_needs_response' | 'appeal_under_review' | 'lost' | 'needs_response' | 'prevented' | 'under_review' | 'warning_closed' | 'warning_needs_response' | 'warning_under_review' | 'won' | OtherString;
}

export interface DisputeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface DisputeUpdateParams {
  evidence?: DisputeUpdateParams.Evidence | undefined;
  expand?: readonly string[] | undefined;
  intended_submission_method?: DisputeUpdateParams.IntendedSubmissionMethod | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  submit?: boolean | undefined;
}
export declare namespace DisputeUpdateParams {
  export interface Evidence {
    access_activity_log?: string | undefined;
    appeal?: Emptyable<Evidence.Appeal> | undefined;
    billing_address?: string | undefined;
    cancellation_policy?: string | undefined;
    cancellation_policy_disclosure?: string | undefined;
    cancellation_rebuttal?: string | undefined;
    customer_communication?: string | undefined;
    customer_email_address?: string | undefined;
    customer_name?: string | undefined;
    customer_purchase_ip?: string | undefined;
    customer_signature?: string | undefined;
    duplicate_charge_documentation?: string | undefined;
    duplicate_charge_explanation?: string | undefined;
    duplicate_charge_id?: string | undefined;
    enhanced_evidence?: Emptyable<Evidence.EnhancedEvidence> | undefined;
    product_description?: string | undefined;
    receipt?: string | undefined;
    refund_policy?: string | undefined;
    refund_policy_disclosure?: string | undefined;
    refund_refusal_explanation?: string | undefined;
    service_date?: string | undefined;
    service_documentation?: string | undefined;
    shipping_address?: string | undefined;
    shipping_carrier?: string | undefined;
    shipping_date?: string | undefined;
    shipping_documentation?: string | undefined;
    shipping_tracking_number?: string | undefined;
    uncategorized_file?: string | undefined;
    uncategorized_text?: string | undefined;
  }
  export namespace Evidence {
    export interface Appeal {
      card?: Emptyable<Appeal.Card> | undefined;
    }
    export namespace Appeal {
      export interface Card {
        reason_for_filing?: Emptyable<string> | undefined;
        supporting_files?: Emptyable<readonly string[]> | undefined;
      }
    }
    export interface EnhancedEvidence {
      mastercard_compliance?: EnhancedEvidence.MastercardCompliance | undefined;
      visa_compelling_evidence_3?: EnhancedEvidence.VisaCompellingEvidence3 | undefined;
      visa_compliance?: EnhancedEvidence.VisaCompliance | undefined;
    }
    export namespace EnhancedEvidence {
      export interface MastercardCompliance {
        fee_acknowledged?: boolean | undefined;
      }
      export interface VisaCompellingEvidence3 {
        disputed_transaction?: VisaCompellingEvidence3.DisputedTransaction | undefined;
        prior_undisputed_transactions?: readonly VisaCompellingEvidence3.PriorUndisputedTransaction[] | undefined;
      }
      export namespace VisaCompellingEvidence3 {
        export interface DisputedTransaction {
          customer_account_id?: Emptyable<string> | undefined;
          customer_device_fingerprint?: Emptyable<string> | undefined;
          customer_device_id?: Emptyable<string> | undefined;
          customer_email_address?: Emptyable<string> | undefined;
          customer_purchase_ip?: Emptyable<string> | undefined;
          merchandise_or_services?: DisputedTransaction.MerchandiseOrServices | undefined;
          product_description?: Emptyable<string> | undefined;
          shipping_address?: AddressParam | undefined;
        }
        export namespace DisputedTransaction {
          export type MerchandiseOrServices = 'merchandise' | 'services' | OtherString;
        }
        export interface PriorUndisputedTransaction {
          charge: string;
          customer_account_id?: Emptyable<string> | undefined;
          customer_device_fingerprint?: Emptyable<string> | undefined;
          customer_device_id?: Emptyable<string> | undefined;
          customer_email_address?: Emptyable<string> | undefined;
          customer_purchase_ip?: Emptyable<string> | undefined;
          product_description?: Emptyable<string> | undefined;
          shipping_address?: AddressParam | undefined;
        }
      }
      export interface VisaCompliance {
        fee_acknowledged?: boolean | undefined;
      }
    }
  }
  export type IntendedSubmissionMethod = 'manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes';
}

export interface DisputeListParams extends PaginationParams {
  charge?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
}

export interface DisputeCloseParams {
  expand?: readonly string[] | undefined;
}
