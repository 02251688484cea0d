// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersRefundExpireParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
