// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersRefundExpireParams {
  expand?: readonly string[] | undefined;
}
