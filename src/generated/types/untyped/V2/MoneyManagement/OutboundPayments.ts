// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam, RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementOutboundPayment {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  object: 'v2.money_management.outbound_payment';
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  amount: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  cancelable: boolean;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  description?: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  expected_arrival_date?: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  from: V2MoneyManagementOutboundPayment.From;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  metadata?: Metadata;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  payout_intent?: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  recipient_notification: V2MoneyManagementOutboundPayment.RecipientNotification;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  recipient_verification?: string;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  statement_descriptor: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  status: V2MoneyManagementOutboundPayment.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  status_details?: V2MoneyManagementOutboundPayment.StatusDetails;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  status_transitions?: V2MoneyManagementOutboundPayment.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  to: V2MoneyManagementOutboundPayment.To;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
  tracking_details?: V2MoneyManagementOutboundPayment.TrackingDetails;
}
export declare namespace V2MoneyManagementOutboundPayment {
  export interface From {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    debited: V2V2Amount;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    financial_account: string;
  }
  export interface RecipientNotification {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned';
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    failed?: StatusDetails.Failed;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    processing?: StatusDetails.Processing;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    returned?: StatusDetails.Returned;
  }
  export namespace StatusDetails {
    export interface Failed {
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      reason: Failed.Reason;
    }
    export namespace Failed {
      export type Reason = 'fx_rate_drift_exceeded_after_review' | 'payout_method_amount_limit_exceeded' | 'payout_method_declined' | 'payout_method_does_not_exist' | 'payout_method_expired' | 'payout_method_unsupported' | 'payout_method_usage_frequency_limit_exceeded' | 'review_rejected' | 'unknown_failure' | OtherString;
    }
    export interface Processing {
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      reason: Processing.Reason;
    }
    export namespace Processing {
      export type Reason = 'under_review' | OtherString;
    }
    export interface Returned {
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      reason: Returned.Reason;
    }
    export namespace Returned {
      export type Reason = 'payout_method_canceled_by_customer' | 'payout_method_closed' | 'payout_method_currency_unsupported' | 'payout_method_does_not_exist' | 'payout_method_holder_address_incorrect' | 'payout_method_holder_details_incorrect' | 'payout_method_holder_name_incorrect' | 'payout_method_invalid_account_number' | 'payout_method_restricted' | 'recalled' | 'unknown_failure' | OtherString;
    }
  }
  export interface StatusTransitions {
    /** When it was canceled. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    canceled_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    failed_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    posted_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    returned_at?: string;
  }
  export interface To {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    credited: V2V2Amount;
    /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    payout_method?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    payout_method_options?: To.PayoutMethodOptions;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    recipient: string;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      bank_account?: PayoutMethodOptions.BankAccount;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
        preferred_network_options?: BankAccount.PreferredNetworkOptions;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
        preferred_networks?: BankAccount.PreferredNetwork[];
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
          ach?: PreferredNetworkOptions.Ach;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
            submission?: Ach.Submission;
            /** What the debit is for. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
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
    /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    bank_account?: TrackingDetails.BankAccount;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    card?: TrackingDetails.Card;
    /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    status: TrackingDetails.Status;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
    type: TrackingDetails.Type;
  }
  export namespace TrackingDetails {
    export interface BankAccount {
      /** What the bank can find it by. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      trace_id?: string;
    }
    export interface Card {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/object) */
      retrieval_reference?: string;
    }
    export type Status = 'pending' | 'supported' | 'unsupported' | OtherString;
    export type Type = 'bank_account' | 'card' | OtherString;
  }
}

export interface V2MoneyManagementOutboundPaymentCreateParams {
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  amount: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  from: V2MoneyManagementOutboundPaymentCreateParams.From;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  to: V2MoneyManagementOutboundPaymentCreateParams.To;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  description?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  recipient_notification?: V2MoneyManagementOutboundPaymentCreateParams.RecipientNotification | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  recipient_verification?: string | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementOutboundPaymentCreateParams {
  export interface From {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    currency: string;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    financial_account: string;
  }
  export interface To {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    currency?: string | undefined;
    /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    payout_method?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    payout_method_options?: To.PayoutMethodOptions | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    recipient: string;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
      bank_account?: PayoutMethodOptions.BankAccount | undefined;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
        preferred_network_options?: BankAccount.PreferredNetworkOptions | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
        preferred_networks?: readonly BankAccount.PreferredNetwork[] | undefined;
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
          ach?: PreferredNetworkOptions.Ach | undefined;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
            submission?: Ach.Submission | undefined;
            /** What the debit is for. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
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
    /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) */
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
}

export interface V2MoneyManagementOutboundPaymentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementOutboundPaymentListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/list) */
  recipient?: string | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/v2/money-management/outbound-payments/list) */
  status?: readonly V2MoneyManagementOutboundPaymentListParams.Status[] | undefined;
}
export declare namespace V2MoneyManagementOutboundPaymentListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned';
}

export interface V2MoneyManagementOutboundPaymentCancelParams extends NoParams {
}
