// Written by `npm run generate`. Not to be edited by hand.

export interface MandateRetrieveParams {
  expand?: readonly string[] | undefined;
}
