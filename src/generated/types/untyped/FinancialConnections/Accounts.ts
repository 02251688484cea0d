// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface FinancialConnectionsAccountRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountListParams extends PaginationParams {
  account_holder?: FinancialConnectionsAccountListParams.AccountHolder | undefined;
  expand?: readonly string[] | undefined;
  session?: string | undefined;
}
export declare namespace FinancialConnectionsAccountListParams {
  export interface AccountHolder {
    account?: string | undefined;
    customer?: string | undefined;
    customer_account?: string | undefined;
  }
}

export interface FinancialConnectionsAccountDisconnectParams {
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountListOwnersParams extends PaginationParams {
  ownership: string;
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountRefreshParams {
  features: readonly FinancialConnectionsAccountRefreshParams.Feature[];
  expand?: readonly string[] | undefined;
}
export declare namespace FinancialConnectionsAccountRefreshParams {
  export type Feature = 'balance' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsAccountSubscribeParams {
  features: readonly 'transactions'[];
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsAccountUnsubscribeParams {
  features: readonly 'transactions'[];
  expand?: readonly string[] | undefined;
}
