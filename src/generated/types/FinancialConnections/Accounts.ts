// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Customer } from '../Customers.ts';
import type { FinancialConnectionsAccountOwnership } from '../FinancialConnections/AccountOwnerships.ts';

export interface FinancialConnectionsAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  object: 'financial_connections.account';
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  account_holder: FinancialConnectionsAccount.AccountHolder | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  account_numbers: FinancialConnectionsAccount.AccountNumber[] | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  balance: FinancialConnectionsAccount.Balance | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  balance_refresh: FinancialConnectionsAccount.BalanceRefresh | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  category: FinancialConnectionsAccount.Category;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  created: number;
  /** What customers read. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  display_name: string | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  institution_name: string;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  last4: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  ownership: Expandable<FinancialConnectionsAccountOwnership> | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  ownership_refresh: FinancialConnectionsAccount.OwnershipRefresh | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  permissions: FinancialConnectionsAccount.Permission[] | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  status: FinancialConnectionsAccount.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  status_details?: FinancialConnectionsAccount.StatusDetails;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  subcategory: FinancialConnectionsAccount.Subcategory;
  /** What they are subscribed to. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  subscriptions: 'transactions'[] | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  supported_payment_method_types: FinancialConnectionsAccount.SupportedPaymentMethodType[];
  /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
  transaction_refresh: FinancialConnectionsAccount.TransactionRefresh | null;
}
export declare namespace FinancialConnectionsAccount {
  export interface AccountHolder {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    account?: Expandable<FinancialConnectionsAccount>;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    customer?: Expandable<Customer>;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    customer_account?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export interface AccountNumber {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    expected_expiry_date: number | null;
    /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    identifier_type: AccountNumber.IdentifierType;
    /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    status: AccountNumber.Status;
    /** The networks that it takes. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    supported_networks: 'ach'[];
  }
  export namespace AccountNumber {
    export type IdentifierType = 'account_number' | 'tokenized_account_number' | OtherString;
    export type Status = 'deactivated' | 'expired' | 'pending' | 'transactable' | OtherString;
  }
  export interface Balance {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    as_of: number;
    /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    cash?: Balance.Cash;
    /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    credit?: Balance.Credit;
    /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    current: Record<string, number>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    type: Balance.Type;
  }
  export namespace Balance {
    export interface Cash {
      /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
      available: Record<string, number> | null;
    }
    export interface Credit {
      /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
      used: Record<string, number> | null;
    }
    export type Type = 'cash' | 'credit' | OtherString;
  }
  export interface BalanceRefresh {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    last_attempted_at: number;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    next_refresh_available_at: number | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    status: BalanceRefresh.Status;
  }
  export namespace BalanceRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
  export type Category = 'cash' | 'credit' | 'investment' | 'other' | OtherString;
  export interface OwnershipRefresh {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    last_attempted_at: number;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    next_refresh_available_at: number | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    status: OwnershipRefresh.Status;
  }
  export namespace OwnershipRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export type Status = 'active' | 'disconnected' | 'inactive' | OtherString;
  export interface StatusDetails {
    /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    active?: StatusDetails.Active;
  }
  export namespace StatusDetails {
    export interface Active {
      /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
      action: Active.Action;
      /** [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
      cause: Active.Cause;
      /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
      expected_deactivation_date: number;
    }
    export namespace Active {
      export type Action = 'none' | 'relink_required' | OtherString;
      export type Cause = 'access_expired' | 'institution_requirement' | 'unspecified' | OtherString;
    }
  }
  export type Subcategory = 'checking' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'other' | 'savings' | OtherString;
  export type SupportedPaymentMethodType = 'link' | 'us_bank_account' | OtherString;
  export interface TransactionRefresh {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    id: string;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    last_attempted_at: number;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    next_refresh_available_at: number | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/accounts/object) */
    status: TransactionRefresh.Status;
  }
  export namespace TransactionRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
}
