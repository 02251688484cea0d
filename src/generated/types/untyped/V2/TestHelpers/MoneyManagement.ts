// Written by `npm run generate`. Not to be edited by hand.

export interface V2TestHelpersMoneyManagementRecipientVerificationsParams {
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications) */
  match_result: V2TestHelpersMoneyManagementRecipientVerificationsParams.MatchResult;
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications) */
  payout_method: string;
  /** [Docs](https://docs.stripe.com/api/v2/money-management/recipient-verifications) */
  recipient?: string | undefined;
}
export declare namespace V2TestHelpersMoneyManagementRecipientVerificationsParams {
  export type MatchResult = 'close_match' | 'match' | 'no_match' | 'unavailable';
}
