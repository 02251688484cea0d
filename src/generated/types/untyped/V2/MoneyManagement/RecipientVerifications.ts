// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';

export interface V2MoneyManagementRecipientVerification {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  object: 'v2.money_management.recipient_verification';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  consumed_by?: V2MoneyManagementRecipientVerification.ConsumedBy;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  created: string;
  /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  expires_at?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  match_result: V2MoneyManagementRecipientVerification.MatchResult;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  match_result_details: V2MoneyManagementRecipientVerification.MatchResultDetails;
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  payout_method: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  recipient?: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  status: V2MoneyManagementRecipientVerification.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  status_transitions?: V2MoneyManagementRecipientVerification.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
  verification_type: V2MoneyManagementRecipientVerification.VerificationType;
}
export declare namespace V2MoneyManagementRecipientVerification {
  export interface ConsumedBy {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    outbound_payment?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    type: ConsumedBy.Type;
  }
  export namespace ConsumedBy {
    export type Type = 'outbound_payment' | OtherString;
  }
  export type MatchResult = 'close_match' | 'match' | 'no_match' | 'unavailable';
  export interface MatchResultDetails {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    matched_business_type?: MatchResultDetails.MatchedBusinessType;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    matched_name?: string;
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    message: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    provided_business_type?: MatchResultDetails.ProvidedBusinessType;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    provided_name: string;
  }
  export namespace MatchResultDetails {
    export type MatchedBusinessType = 'business' | 'personal';
    export type ProvidedBusinessType = 'business' | 'personal';
  }
  export type Status = 'acknowledged' | 'awaiting_acknowledgement' | 'consumed' | 'expired' | 'verified';
  export interface StatusTransitions {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    acknowledged_at?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object) */
    consumed_at?: string;
  }
  export type VerificationType = 'confirmation_of_payee' | 'verification_of_payee' | OtherString;
}

export interface V2MoneyManagementRecipientVerificationCreateParams {
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/create) */
  payout_method: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications/create) */
  recipient?: string | undefined;
}

export interface V2MoneyManagementRecipientVerificationRetrieveParams extends NoParams {
}

export interface V2MoneyManagementRecipientVerificationAcknowledgeParams extends NoParams {
}
