// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementPayoutIntent {
  id: string;
  object: 'v2.money_management.payout_intent';
  amount: V2V2Amount;
  confirmation_method: V2MoneyManagementPayoutIntent.ConfirmationMethod;
  created: string;
  description?: string;
  estimated_fees?: V2MoneyManagementPayoutIntent.EstimatedFee[];
  from: V2MoneyManagementPayoutIntent.From;
  fx_quote?: V2MoneyManagementPayoutIntent.FxQuote;
  latest_payout?: V2MoneyManagementPayoutIntent.LatestPayout;
  livemode: boolean;
  metadata?: Metadata;
  next_action?: V2MoneyManagementPayoutIntent.NextAction;
  recipient_notification?: V2MoneyManagementPayoutIntent.RecipientNotification;
  recipient_verification?: V2MoneyManagementPayoutIntent.RecipientVerification;
  schedule_options?: V2MoneyManagementPayoutIntent.ScheduleOptions;
  statement_descriptor?: string;
  status: V2MoneyManagementPayoutIntent.Status;
  status_transitions?: V2MoneyManagementPayoutIntent.StatusTransitions;
  to: V2MoneyManagementPayoutIntent.To;
}
export declare namespace V2MoneyManagementPayoutIntent {
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export interface EstimatedFee {
    amount: V2V2Amount;
    network_fee_details?: EstimatedFee.NetworkFeeDetails;
    tax_amount?: EstimatedFee.TaxAmount;
    type: EstimatedFee.Type;
  }
  export namespace EstimatedFee {
    export interface NetworkFeeDetails {
      network: NetworkFeeDetails.Network;
      network_options: NetworkFeeDetails.NetworkOptions;
    }
    export namespace NetworkFeeDetails {
      export type Network = 'ach' | 'fedwire' | 'fps' | 'local' | 'rtp' | 'sepa' | 'swift' | OtherString;
      export interface NetworkOptions {
        ach?: NetworkOptions.Ach;
      }
      export namespace NetworkOptions {
        export interface Ach {
          submission?: Ach.Submission;
        }
        export namespace Ach {
          export type Submission = 'next_day' | 'same_day' | OtherString;
        }
      }
    }
    export interface TaxAmount {
      currency: string;
      value_decimal: string;
    }
    export type Type = 'cross_border_fee' | 'foreign_exchange_fee' | 'instant_card_payout_fee' | 'network_fee' | 'next_day_payout_fee' | 'real_time_payout_fee' | 'standard_payout_fee' | 'wire_payout_fee' | OtherString;
  }
  export interface From {
    currency: string;
    debited?: V2V2Amount;
    financial_account: string;
  }
  export interface FxQuote {
    lock_duration: FxQuote.LockDuration;
    lock_expires_at?: string;
    lock_status: FxQuote.LockStatus;
    rates: Record<string, FxQuote.Rates>;
    to_currency: string;
  }
  export namespace FxQuote {
    export type LockDuration = 'five_minutes' | 'none' | OtherString;
    export type LockStatus = 'active' | 'expired' | 'none' | OtherString;
    export interface Rates {
      exchange_rate: string;
    }
  }
  export interface LatestPayout {
    outbound_payment?: string;
    outbound_transfer?: string;
    type: LatestPayout.Type;
  }
  export namespace LatestPayout {
    export type Type = 'outbound_payment' | 'outbound_transfer' | OtherString;
  }
  export interface NextAction {
    confirm?: NextAction.Confirm;
    handle_failure?: NextAction.HandleFailure;
    type: NextAction.Type;
  }
  export namespace NextAction {
    export interface Confirm {
      fields_to_review?: Confirm.FieldsToReview[];
      reason: Confirm.Reason;
    }
    export namespace Confirm {
      export type FieldsToReview = 'estimated_fees' | 'fx_quote' | 'recipient_verification' | OtherString;
      export type Reason = 'automatically_required' | 'manually_requested' | OtherString;
    }
    export interface HandleFailure {
      failure_reason: HandleFailure.FailureReason;
    }
    export namespace HandleFailure {
      export type FailureReason = 'account_not_configured_as_recipient' | 'fx_rate_drift_exceeded_after_review' | 'insufficient_funds' | 'payout_method_account_type_incorrect' | 'payout_method_amount_limit_exceeded' | 'payout_method_canceled_by_customer' | 'payout_method_closed' | 'payout_method_currency_unsupported' | 'payout_method_declined' | 'payout_method_does_not_exist' | 'payout_method_expired' | 'payout_method_holder_address_incorrect' | 'payout_method_holder_details_incorrect' | 'payout_method_holder_name_incorrect' | 'payout_method_invalid' | 'payout_method_invalid_account_number' | 'payout_method_restricted' | 'payout_method_unsupported' | 'payout_method_usage_frequency_limit_exceeded' | 'recalled' | 'recipient_capability_not_active' | 'review_rejected' | 'unknown_failure' | OtherString;
    }
    export type Type = 'confirm' | 'handle_failure' | OtherString;
  }
  export interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface RecipientVerification {
    match_result: RecipientVerification.MatchResult;
    match_result_details: RecipientVerification.MatchResultDetails;
  }
  export namespace RecipientVerification {
    export type MatchResult = 'close_match' | 'match' | 'no_match' | 'unavailable';
    export interface MatchResultDetails {
      matched_business_type?: MatchResultDetails.MatchedBusinessType;
      matched_name?: string;
      message: string;
      provided_business_type?: MatchResultDetails.ProvidedBusinessType;
      provided_name: string;
    }
    export namespace MatchResultDetails {
      export type MatchedBusinessType = 'business' | 'personal';
      export type ProvidedBusinessType = 'business' | 'personal';
    }
  }
  export interface ScheduleOptions {
    execute_on?: string;
  }
  export type Status = 'canceled' | 'pending' | 'posted' | 'processing' | 'requires_action' | OtherString;
  export interface StatusTransitions {
    canceled_at?: string;
    posted_at?: string;
    processing_at?: string;
    requires_action_at?: string;
  }
  export interface To {
    credited?: V2V2Amount;
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient?: string;
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
}

export interface V2MoneyManagementPayoutIntentCreateParams {
  amount: V2V2Amount;
  from: V2MoneyManagementPayoutIntentCreateParams.From;
  to: V2MoneyManagementPayoutIntentCreateParams.To;
  confirmation_method?: V2MoneyManagementPayoutIntentCreateParams.ConfirmationMethod | undefined;
  description?: string | undefined;
  metadata?: MetadataParam | undefined;
  recipient_notification?: V2MoneyManagementPayoutIntentCreateParams.RecipientNotification | undefined;
  schedule_options?: V2MoneyManagementPayoutIntentCreateParams.ScheduleOptions | undefined;
  statement_descriptor?: string | undefined;
}
export declare namespace V2MoneyManagementPayoutIntentCreateParams {
  export interface From {
    currency: string;
    financial_account: string;
  }
  export interface To {
    currency?: string | undefined;
    payout_method?: string | undefined;
    payout_method_options?: To.PayoutMethodOptions | undefined;
    recipient?: string | undefined;
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
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface ScheduleOptions {
    execute_on?: string | undefined;
  }
}

export interface V2MoneyManagementPayoutIntentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementPayoutIntentUpdateParams {
  description?: string | undefined;
  metadata?: MetadataParam | undefined;
  recipient_notification?: V2MoneyManagementPayoutIntentUpdateParams.RecipientNotification | undefined;
  schedule_options?: V2MoneyManagementPayoutIntentUpdateParams.ScheduleOptions | undefined;
  statement_descriptor?: string | undefined;
  to?: V2MoneyManagementPayoutIntentUpdateParams.To | undefined;
}
export declare namespace V2MoneyManagementPayoutIntentUpdateParams {
  export interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  export namespace RecipientNotification {
    export type Setting = 'configured' | 'none';
  }
  export interface ScheduleOptions {
    execute_on?: string | undefined;
  }
  export interface To {
    currency?: string | undefined;
    payout_method?: string | undefined;
    payout_method_options?: To.PayoutMethodOptions | undefined;
    recipient?: string | undefined;
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
}

export interface V2MoneyManagementPayoutIntentListParams {
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
