// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';

export interface V2MoneyManagementRecipientVerification {
  id: string;
  object: 'v2.money_management.recipient_verification';
  consumed_by?: V2MoneyManagementRecipientVerification.ConsumedBy;
  created: string;
  expires_at?: string;
  livemode: boolean;
  match_result: V2MoneyManagementRecipientVerification.MatchResult;
  match_result_details: V2MoneyManagementRecipientVerification.MatchResultDetails;
  payout_method: string;
  recipient?: string;
  status: V2MoneyManagementRecipientVerification.Status;
  status_transitions?: V2MoneyManagementRecipientVerification.StatusTransitions;
  verification_type: V2MoneyManagementRecipientVerification.VerificationType;
}
export declare namespace V2MoneyManagementRecipientVerification {
  export interface ConsumedBy {
    outbound_payment?: string;
    type: ConsumedBy.Type;
  }
  export namespace ConsumedBy {
    export type Type = 'outbound_payment' | OtherString;
  }
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
  export type Status = 'acknowledged' | 'awaiting_acknowledgement' | 'consumed' | 'expired' | 'verified';
  export interface StatusTransitions {
    acknowledged_at?: string;
    consumed_at?: string;
  }
  export type VerificationType = 'confirmation_of_payee' | 'verification_of_payee' | OtherString;
}

export interface V2MoneyManagementRecipientVerificationCreateParams {
  payout_method: string;
  recipient?: string | undefined;
}

export interface V2MoneyManagementRecipientVerificationRetrieveParams extends NoParams {
}

export interface V2MoneyManagementRecipientVerificationAcknowledgeParams extends NoParams {
}
