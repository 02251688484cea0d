// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersIssuingCardDeliverCardParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingCardFailCardParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingCardReturnCardParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingCardShipCardParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingCardSubmitCardParams {
  expand?: readonly string[] | undefined;
}
