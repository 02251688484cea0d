// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../../../core/words.ts';
import type { Customer } from '../../Customers.ts';
import type { FinancialConnectionsAccount } from '../../FinancialConnections/Accounts.ts';
import type { Token } from '../../untyped/Tokens.ts';

export interface FinancialConnectionsSession {
  id: string;
  object: 'financial_connections.session';
  account_holder: FinancialConnectionsSession.AccountHolder | null;
  accounts: ApiList<FinancialConnectionsAccount>;
  bank_account_token?: Token;
  client_secret: string | null;
  filters?: FinancialConnectionsSession.Filters;
  limits?: FinancialConnectionsSession.Limits;
  livemode: boolean;
  manual_entry?: FinancialConnectionsSession.ManualEntry;
  permissions: FinancialConnectionsSession.Permission[];
  prefetch: FinancialConnectionsSession.Prefetch[] | null;
  return_url?: string;
}
export declare namespace FinancialConnectionsSession {
  export interface AccountHolder {
    account?: Expandable<FinancialConnectionsAccount>;
    customer?: Expandable<Customer>;
    customer_account?: string;
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export interface Filters {
    account_subcategories: Filters.AccountSubcategory[] | null;
    country: string | null;
    require_payment_method_support?: Filters.RequirePaymentMethodSupport;
  }
  export namespace Filters {
    export type AccountSubcategory = 'checking' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'savings' | OtherString;
    export type RequirePaymentMethodSupport = 'all' | 'at_least_one' | 'none';
  }
  export interface Limits {
    accounts: number;
  }
  export interface ManualEntry {
    mode?: ManualEntry.Mode;
  }
  export namespace ManualEntry {
    export type Mode = 'automatic' | 'disabled' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsSessionCreateParams {
  account_holder: FinancialConnectionsSessionCreateParams.AccountHolder;
  permissions: readonly FinancialConnectionsSessionCreateParams.Permission[];
  expand?: readonly string[] | undefined;
  filters?: FinancialConnectionsSessionCreateParams.Filters | undefined;
  limits?: FinancialConnectionsSessionCreateParams.Limits | undefined;
  manual_entry?: FinancialConnectionsSessionCreateParams.ManualEntry | undefined;
  prefetch?: readonly FinancialConnectionsSessionCreateParams.Prefetch[] | undefined;
  return_url?: string | undefined;
}
export declare namespace FinancialConnectionsSessionCreateParams {
  export interface AccountHolder {
    account?: string | undefined;
    customer?: string | undefined;
    customer_account?: string | undefined;
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export interface Filters {
    account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
    country?: string | undefined;
    require_payment_method_support?: Filters.RequirePaymentMethodSupport | undefined;
  }
  export namespace Filters {
    export type AccountSubcategory = 'checking' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'savings' | OtherString;
    export type RequirePaymentMethodSupport = 'all' | 'at_least_one' | 'none';
  }
  export interface Limits {
    accounts: Emptyable<number>;
  }
  export interface ManualEntry {
    mode?: ManualEntry.Mode | undefined;
  }
  export namespace ManualEntry {
    export type Mode = 'automatic' | 'disabled' | OtherString;
  }
  export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsSessionRetrieveParams {
  expand?: readonly string[] | undefined;
}
