// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../../../core/words.ts';
import type { Customer } from '../../Customers.ts';
import type { FinancialConnectionsAccount } from '../../FinancialConnections/Accounts.ts';
import type { Token } from '../../untyped/Tokens.ts';

export interface FinancialConnectionsSession {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  object: 'financial_connections.session';
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  account_holder: FinancialConnectionsSession.AccountHolder | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  accounts: ApiList<FinancialConnectionsAccount>;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  bank_account_token?: Token;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  client_secret: string | null;
  /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  filters?: FinancialConnectionsSession.Filters;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  limits?: FinancialConnectionsSession.Limits;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  manual_entry?: FinancialConnectionsSession.ManualEntry;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  permissions: FinancialConnectionsSession.Permission[];
  /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  prefetch: FinancialConnectionsSession.Prefetch[] | null;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
  return_url?: string;
}
export declare namespace FinancialConnectionsSession {
  export interface AccountHolder {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    account?: Expandable<FinancialConnectionsAccount>;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    customer?: Expandable<Customer>;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    customer_account?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export interface Filters {
    /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    account_subcategories: Filters.AccountSubcategory[] | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    country: string | null;
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    require_payment_method_support?: Filters.RequirePaymentMethodSupport;
  }
  export namespace Filters {
    export type AccountSubcategory = 'checking' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'savings' | OtherString;
    export type RequirePaymentMethodSupport = 'all' | 'at_least_one' | 'none';
  }
  export interface Limits {
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    accounts: number;
  }
  export interface ManualEntry {
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/object) */
    mode?: ManualEntry.Mode;
  }
  export namespace ManualEntry {
    export type Mode = 'automatic' | 'disabled' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsSessionCreateParams {
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  account_holder: FinancialConnectionsSessionCreateParams.AccountHolder;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  permissions: readonly FinancialConnectionsSessionCreateParams.Permission[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  filters?: FinancialConnectionsSessionCreateParams.Filters | undefined;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  limits?: FinancialConnectionsSessionCreateParams.Limits | undefined;
  /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  manual_entry?: FinancialConnectionsSessionCreateParams.ManualEntry | undefined;
  /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  prefetch?: readonly FinancialConnectionsSessionCreateParams.Prefetch[] | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
  return_url?: string | undefined;
}
export declare namespace FinancialConnectionsSessionCreateParams {
  export interface AccountHolder {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    account?: string | undefined;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    customer?: string | undefined;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    customer_account?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export interface Filters {
    /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    country?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    require_payment_method_support?: Filters.RequirePaymentMethodSupport | undefined;
  }
  export namespace Filters {
    export type AccountSubcategory = 'checking' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'savings' | OtherString;
    export type RequirePaymentMethodSupport = 'all' | 'at_least_one' | 'none';
  }
  export interface Limits {
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    accounts: Emptyable<number>;
  }
  export interface ManualEntry {
    /** [Docs](https://docs.stripe.com/api/financial_connections/sessions/create) */
    mode?: ManualEntry.Mode | undefined;
  }
  export namespace ManualEntry {
    export type Mode = 'automatic' | 'disabled' | OtherString;
  }
  export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
}

export interface FinancialConnectionsSessionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
