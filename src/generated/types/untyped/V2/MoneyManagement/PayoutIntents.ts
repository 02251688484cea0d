// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementPayoutIntent {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  object: 'v2.money_management.payout_intent';
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  amount: V2V2Amount;
  /** Whether your server alone may confirm (`manual`) or a publishable key too (`automatic`). [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  confirmation_method: V2MoneyManagementPayoutIntent.ConfirmationMethod;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  description?: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  estimated_fees?: V2MoneyManagementPayoutIntent.EstimatedFee[];
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  from: V2MoneyManagementPayoutIntent.From;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  fx_quote?: V2MoneyManagementPayoutIntent.FxQuote;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  latest_payout?: V2MoneyManagementPayoutIntent.LatestPayout;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  metadata?: Metadata;
  /** What the customer has to do before it can go on. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  next_action?: V2MoneyManagementPayoutIntent.NextAction;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  recipient_notification?: V2MoneyManagementPayoutIntent.RecipientNotification;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  recipient_verification?: V2MoneyManagementPayoutIntent.RecipientVerification;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  schedule_options?: V2MoneyManagementPayoutIntent.ScheduleOptions;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  statement_descriptor?: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  status: V2MoneyManagementPayoutIntent.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  status_transitions?: V2MoneyManagementPayoutIntent.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
  to: V2MoneyManagementPayoutIntent.To;
}
export declare namespace V2MoneyManagementPayoutIntent {
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export interface EstimatedFee {
    /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    amount: V2V2Amount;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    network_fee_details?: EstimatedFee.NetworkFeeDetails;
    /** How much tax there is. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    tax_amount?: EstimatedFee.TaxAmount;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    type: EstimatedFee.Type;
  }
  export namespace EstimatedFee {
    export interface NetworkFeeDetails {
      /** The network that it went over. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      network: NetworkFeeDetails.Network;
      /** What applies only to one network. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      network_options: NetworkFeeDetails.NetworkOptions;
    }
    export namespace NetworkFeeDetails {
      export type Network = 'ach' | 'fedwire' | 'fps' | 'local' | 'rtp' | 'sepa' | 'swift' | OtherString;
      export interface NetworkOptions {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
        ach?: NetworkOptions.Ach;
      }
      export namespace NetworkOptions {
        export interface Ach {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
          submission?: Ach.Submission;
        }
        export namespace Ach {
          export type Submission = 'next_day' | 'same_day' | OtherString;
        }
      }
    }
    export interface TaxAmount {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      currency: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      value_decimal: string;
    }
    export type Type = 'cross_border_fee' | 'foreign_exchange_fee' | 'instant_card_payout_fee' | 'network_fee' | 'next_day_payout_fee' | 'real_time_payout_fee' | 'standard_payout_fee' | 'wire_payout_fee' | OtherString;
  }
  export interface From {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    debited?: V2V2Amount;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    financial_account: string;
  }
  export interface FxQuote {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    lock_duration: FxQuote.LockDuration;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    lock_expires_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    lock_status: FxQuote.LockStatus;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    rates: Record<string, FxQuote.Rates>;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    to_currency: string;
  }
  export namespace FxQuote {
    export type LockDuration = 'five_minutes' | 'none' | OtherString;
    export type LockStatus = 'active' | 'expired' | 'none' | OtherString;
    export interface Rates {
      /** What the amount was multiplied by to convert it. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      exchange_rate: string;
    }
  }
  export interface LatestPayout {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    outbound_payment?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    outbound_transfer?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    type: LatestPayout.Type;
  }
  export namespace LatestPayout {
    export type Type = 'outbound_payment' | 'outbound_transfer' | OtherString;
  }
  export interface NextAction {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    confirm?: NextAction.Confirm;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    handle_failure?: NextAction.HandleFailure;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    type: NextAction.Type;
  }
  export namespace NextAction {
    export interface Confirm {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      fields_to_review?: Confirm.FieldsToReview[];
      /** Why. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      reason: Confirm.Reason;
    }
    export namespace Confirm {
      export type FieldsToReview = 'estimated_fees' | 'fx_quote' | 'recipient_verification' | OtherString;
      export type Reason = 'automatically_required' | 'manually_requested' | OtherString;
    }
    export interface HandleFailure {
      /** Why it failed. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      failure_reason: HandleFailure.FailureReason;
    }
    export namespace HandleFailure {
      export type FailureReason = 'account_not_configured_as_recipient' | 'fx_rate_drift_exceeded_after_review' | 'insufficient_funds' | 'payout_method_account_type_incorrect' | 'payout_method_amount_limit_exceeded' | 'payout_method_canceled_by_customer' | 'payout_method_closed' | 'payout_method_currency_unsupported' | 'payout_method_declined' | 'payout_method_does_not_exist' | 'payout_method_expired' | 'payout_method_holder_address_incorrect' | 'payout_method_holder_details_incorrect' | 'payout_method_holder_name_incorrect' | 'payout_method_invalid' | 'payout_method_invalid_account_number' | 'payout_method_restricted' | 'payout_method_unsupported' | 'payout_method_usage_frequency_limit_exceeded' | 'recalled' | 'recipient_capability_not_active' | 'review_rejected' | 'unknown_failure' | OtherString;
    }
    export type Type = 'confirm' | 'handle_failure' | OtherString;
  }
  export interface RecipientNotification {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface RecipientVerification {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    match_result: RecipientVerification.MatchResult;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    match_result_details: RecipientVerification.MatchResultDetails;
  }
  export namespace RecipientVerification {
    export type MatchResult = 'close_match' | 'match' | 'no_match' | 'unavailable';
    export interface MatchResultDetails {
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      matched_business_type?: MatchResultDetails.MatchedBusinessType;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      matched_name?: string;
      /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      message: string;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      provided_business_type?: MatchResultDetails.ProvidedBusinessType;
      /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      provided_name: string;
    }
    export namespace MatchResultDetails {
      export type MatchedBusinessType = 'business' | 'personal';
      export type ProvidedBusinessType = 'business' | 'personal';
    }
  }
  export interface ScheduleOptions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    execute_on?: string;
  }
  export type Status = 'canceled' | 'pending' | 'posted' | 'processing' | 'requires_action' | OtherString;
  export interface StatusTransitions {
    /** When it was canceled. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    canceled_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    posted_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    processing_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    requires_action_at?: string;
  }
  export interface To {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    credited?: V2V2Amount;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    currency?: string;
    /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    payout_method?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    payout_method_options?: To.PayoutMethodOptions;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
    recipient?: string;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
      bank_account?: PayoutMethodOptions.BankAccount;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
        preferred_network_options?: BankAccount.PreferredNetworkOptions;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
        preferred_networks?: BankAccount.PreferredNetwork[];
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
          ach?: PreferredNetworkOptions.Ach;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
            submission?: Ach.Submission;
            /** What the debit is for. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/object) */
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
}

export interface V2MoneyManagementPayoutIntentCreateParams {
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  amount: V2V2Amount;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  from: V2MoneyManagementPayoutIntentCreateParams.From;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  to: V2MoneyManagementPayoutIntentCreateParams.To;
  /** Whether your server alone may confirm (`manual`) or a publishable key too (`automatic`). [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  confirmation_method?: V2MoneyManagementPayoutIntentCreateParams.ConfirmationMethod | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  description?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  recipient_notification?: V2MoneyManagementPayoutIntentCreateParams.RecipientNotification | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  schedule_options?: V2MoneyManagementPayoutIntentCreateParams.ScheduleOptions | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementPayoutIntentCreateParams {
  export interface From {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    currency: string;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    financial_account: string;
  }
  export interface To {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    currency?: string | undefined;
    /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    payout_method?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    payout_method_options?: To.PayoutMethodOptions | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    recipient?: string | undefined;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
      bank_account?: PayoutMethodOptions.BankAccount | undefined;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
        preferred_network_options?: BankAccount.PreferredNetworkOptions | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
        preferred_networks?: readonly BankAccount.PreferredNetwork[] | undefined;
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
          ach?: PreferredNetworkOptions.Ach | undefined;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
            submission?: Ach.Submission | undefined;
            /** What the debit is for. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
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
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export interface RecipientNotification {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface ScheduleOptions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/create) */
    execute_on?: string | undefined;
  }
}

export interface V2MoneyManagementPayoutIntentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementPayoutIntentUpdateParams {
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  description?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  recipient_notification?: V2MoneyManagementPayoutIntentUpdateParams.RecipientNotification | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  schedule_options?: V2MoneyManagementPayoutIntentUpdateParams.ScheduleOptions | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  statement_descriptor?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
  to?: V2MoneyManagementPayoutIntentUpdateParams.To | undefined;
}
export declare namespace V2MoneyManagementPayoutIntentUpdateParams {
  export interface RecipientNotification {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface ScheduleOptions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    execute_on?: string | undefined;
  }
  export interface To {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    currency?: string | undefined;
    /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    payout_method?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    payout_method_options?: To.PayoutMethodOptions | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
    recipient?: string | undefined;
  }
  export namespace To {
    export interface PayoutMethodOptions {
      /** The bank account. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
      bank_account?: PayoutMethodOptions.BankAccount | undefined;
    }
    export namespace PayoutMethodOptions {
      export interface BankAccount {
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
        preferred_network_options?: BankAccount.PreferredNetworkOptions | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
        preferred_networks?: readonly BankAccount.PreferredNetwork[] | undefined;
      }
      export namespace BankAccount {
        export interface PreferredNetworkOptions {
          /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
          ach?: PreferredNetworkOptions.Ach | undefined;
        }
        export namespace PreferredNetworkOptions {
          export interface Ach {
            /** [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
            submission?: Ach.Submission | undefined;
            /** What the debit is for. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/update) */
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
}

export interface V2MoneyManagementPayoutIntentListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/payout-intents/list) */
  limit?: number | undefined;
}

export interface V2MoneyManagementPayoutIntentCancelParams extends NoParams {
}

export interface V2MoneyManagementPayoutIntentConfirmParams extends NoParams {
}

export interface V2MoneyManagementPayoutIntentRefreshFxQuoteParams extends NoParams {
}

export interface V2MoneyManagementPayoutIntentRefreshRecipientVerificationParams extends NoParams {
}
