// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam, RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementOutboundPayment {
  id: string;
  object: 'v2.money_management.outbound_payment';
  amount: V2V2Amount;
  cancelable: boolean;
  created: string;
  description?: string;
  expected_arrival_date?: string;
  from: V2MoneyManagementOutboundPayment.From;
  livemode: boolean;
  metadata?: Metadata;
  payout_intent?: string;
  recipient_notification: V2MoneyManagementOutboundPayment.RecipientNotification;
  recipient_verification?: string;
  statement_descriptor: string;
  status: V2MoneyManagementOutboundPayment.Status;
  status_details?: V2MoneyManagementOutboundPayment.StatusDetails;
  status_transitions?: V2MoneyManagementOutboundPayment.StatusTransitions;
  to: V2MoneyManagementOutboundPayment.To;
  tracking_details?: V2MoneyManagementOutboundPayment.TrackingDetails;
}
export declare namespace V2MoneyManagementOutboundPayment {
  export interface From {
    debited: V2V2Amount;
    financial_account: string;
  }
  export interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned';
  export interface StatusDetails {
    failed?: StatusDetails.Failed;
    processing?: StatusDetails.Processing;
    returned?: StatusDetails.Returned;
  }
  export namespace StatusDetails {
    export interface Failed {
      reason: Failed.Reason;
    }
    export namespace Failed {
      export type Reason = 'fx_rate_drift_exceeded_after_review' | 'payout_method_amount_limit_exceeded' | 'payout_method_declined' | 'payout_method_does_not_exist' | 'payout_method_expired' | 'payout_method_unsupported' | 'payout_method_usage_frequency_limit_exceeded' | 'review_rejected' | 'unknown_failure' | OtherString;
    }
    export interface Processing {
      reason: Processing.Reason;
    }
    export namespace Processing {
      export type Reason = 'under_review' | OtherString;
    }
    export interface Returned {
      reason: Returned.Reason;
    }
    export namespace Returned {
      export type Reason = 'payout_method_canceled_by_customer' | 'payout_method_closed' | 'payout_method_currency_unsupported' | 'payout_method_does_not_exist' | 'payout_method_holder_address_incorrect' | 'payout_method_holder_details_incorrect' | 'payout_method_holder_name_incorrect' | 'payout_method_invalid_account_number' | 'payout_method_restricted' | 'recalled' | 'unknown_failure' | OtherString;
    }
  }
  export interface StatusTransitions {
    canceled_at?: string;
    failed_at?: string;
    posted_at?: string;
    returned_at?: string;
  }
  export interface To {
    credited: V2V2Amount;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient: string;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      bank_account?: PayoutMethodOptions.BankAccount;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        preferred_network_options?: BankAccount.PreferredNetworkOptions;
        preferred_networks?: BankAccount.PreferredNetwork[];
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          ach?: PreferredNetworkOptions.Ach;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            submission?: Ach.Submission;
            transaction_purpose?: Ach.TransactionPurpose;
          }
          export namespace Ach {
            export type Submission = 'next_day' | 'same_day' | OtherString;
            export type TransactionPurpose = 'payroll' | OtherString;
          }
        }
        export type PreferredNetwork = 'ach' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | 'swift' | OtherString;
      }
    }
  }
  export interface TrackingDetails {
    bank_account?: TrackingDetails.BankAccount;
    card?: TrackingDetails.Card;
    status: TrackingDetails.Status;
    type: TrackingDetails.Type;
  }
  export namespace TrackingDetails {
    export interface BankAccount {
      trace_id?: string;
    }
    export interface Card {
      retrieval_reference?: string;
    }
    export type Status = 'pending' | 'supported' | 'unsupported' | OtherString;
    export type Type = 'bank_account' | 'card' | OtherString;
  }
}

export interface V2MoneyManagementOutboundPaymentCreateParams {
  amount: V2V2Amount;
  from: V2MoneyManagementOutboundPaymentCreateParams.From;
  to: V2MoneyManagementOutboundPaymentCreateParams.To;
  description?: string | undefined;
  metadata?: MetadataParam | undefined;
  recipient_notification?: V2MoneyManagementOutboundPaymentCreateParams.RecipientNotification | undefined;
  recipient_verification?: string | undefined;
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementOutboundPaymentCreateParams {
  export interface From {
    currency: string;
    financial_account: string;
  }
  export interface To {
    currency?: string | undefined;
    payout_method?: string | undefined;
    payout_method_options?: To.PayoutMethodOptions | undefined;
    recipient: string;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      bank_account?: PayoutMethodOptions.BankAccount | undefined;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        preferred_network_options?: BankAccount.PreferredNetworkOptions | undefined;
        preferred_networks?: readonly BankAccount.PreferredNetwork[] | undefined;
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          ach?: PreferredNetworkOptions.Ach | undefined;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            submission?: Ach.Submission | undefined;
            transaction_purpose?: Ach.TransactionPurpose | undefined;
          }
          export namespace Ach {
            export type Submission = 'next_day' | 'same_day' | OtherString;
            export type TransactionPurpose = 'payroll' | OtherString;
          }
        }
        export type PreferredNetwork = 'ach' | 'fedwire' | 'fps' | 'rtp' | 'sepa' | 'swift' | OtherString;
      }
    }
  }
  export interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
}

export interface V2MoneyManagementOutboundPaymentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementOutboundPaymentListParams {
  created?: RangeQueryParam | undefined;
  limit?: number | undefined;
  recipient?: string | undefined;
  status?: readonly V2MoneyManagementOutboundPaymentListParams.Status[] | undefined;
}
export declare namespace V2MoneyManagementOutboundPaymentListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned';
}

export interface V2MoneyManagementOutboundPaymentCancelParams extends NoParams {
}
