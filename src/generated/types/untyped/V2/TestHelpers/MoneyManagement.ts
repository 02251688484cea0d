// Written by `npm run generate`. Not to be edited by hand.

export interface V2TestHelpersMoneyManagementRecipientVerificationsParams {
  match_result: V2TestHelpersMoneyManagementRecipientVerificationsParams.MatchResult;
  payout_method: string;
  recipient?: string | undefined;
}
export declare namespace V2TestHelpersMoneyManagementRecipientVerificationsParams {
  export type MatchResult = 'close_match' | 'match' | 'no_match' | 'unavailable';
}
