// Written by `npm run generate`. Not to be edited by hand.

export interface TestHelpersCustomerFundCashBalanceParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  currency: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  reference?: string | undefined;
}
