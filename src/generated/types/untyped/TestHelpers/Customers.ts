// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersCustomerFundCashBalanceParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  expand?: readonly string[] | undefined;
  reference?: string | undefined;
}
