// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface FinancialConnectionsAccountRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/list) */
  account_holder?: FinancialConnectionsAccountListParams.AccountHolder | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/list) */
  session?: string | undefined;
}
export declare namespace FinancialConnectionsAccountListParams {
  export interface AccountHolder {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/list) */
    account?: string | undefined;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/list) */
    customer?: string | undefined;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/list) */
    customer_account?: string | undefined;
  }
}

export interface FinancialConnectionsAccountDisconnectParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountListOwnersParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/financial_connections/ownership) */
  ownership: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountRefreshParams {
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/financial_connections/accounts) */
  features: readonly FinancialConnectionsAccountRefreshParams.Feature[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace FinancialConnectionsAccountRefreshParams {
  export type Feature = 'balance' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsAccountSubscribeParams {
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/financial_connections/accounts) */
  features: readonly 'transactions'[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountUnsubscribeParams {
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/financial_connections/accounts) */
  features: readonly 'transactions'[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
