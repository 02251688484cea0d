// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Customer } from '../Customers.ts';
import type { FinancialConnectionsAccountOwnership } from '../FinancialConnections/AccountOwnerships.ts';

export interface FinancialConnectionsAccount {
  id: string;
  object: 'financial_connections.account';
  account_holder: FinancialConnectionsAccount.AccountHolder | null;
  account_numbers: FinancialConnectionsAccount.AccountNumber[] | null;
  balance: FinancialConnectionsAccount.Balance | null;
  balance_refresh: FinancialConnectionsAccount.BalanceRefresh | null;
  category: FinancialConnectionsAccount.Category;
  /** Unix seconds. */
  created: number;
  display_name: string | null;
  institution_name: string;
  last4: string | null;
  livemode: boolean;
  ownership: Expandable<FinancialConnectionsAccountOwnership> | null;
  ownership_refresh: FinancialConnectionsAccount.OwnershipRefresh | null;
  permissions: FinancialConnectionsAccount.Permission[] | null;
  status: FinancialConnectionsAccount.Status;
  status_details?: FinancialConnectionsAccount.StatusDetails;
  subcategory: FinancialConnectionsAccount.Subcategory;
  subscriptions: 'transactions'[] | null;
  supported_payment_method_types: FinancialConnectionsAccount.SupportedPaymentMethodType[];
  transaction_refresh: FinancialConnectionsAccount.TransactionRefresh | null;
}
export declare namespace FinancialConnectionsAccount {
  export interface AccountHolder {
    account?: Expandable<FinancialConnectionsAccount>;
    customer?: Expandable<Customer>;
    customer_account?: string;
    type: AccountHolder.Type;
  }
  export namespace AccountHolder {
    export type Type = 'account' | 'customer' | OtherString;
  }
  export interface AccountNumber {
    /** Unix seconds. */
    expected_expiry_date: number | null;
    identifier_type: AccountNumber.IdentifierType;
    status: AccountNumber.Status;
    supported_networks: 'ach'[];
  }
  export namespace AccountNumber {
    export type IdentifierType = 'account_number' | 'tokenized_account_number' | OtherString;
    export type Status = 'deactivated' | 'expired' | 'pending' | 'transactable' | OtherString;
  }
  export interface Balance {
    /** Unix seconds. */
    as_of: number;
    cash?: Balance.Cash;
    credit?: Balance.Credit;
    current: Record<string, number>;
    type: Balance.Type;
  }
  export namespace Balance {
    export interface Cash {
      available: Record<string, number> | null;
    }
    export interface Credit {
      used: Record<string, number> | null;
    }
    export type Type = 'cash' | 'credit' | OtherString;
  }
  export interface BalanceRefresh {
    /** Unix seconds. */
    last_attempted_at: number;
    /** Unix seconds. */
    next_refresh_available_at: number | null;
    status: BalanceRefresh.Status;
  }
  export namespace BalanceRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
  export type Category = 'cash' | 'credit' | 'investment' | 'other' | OtherString;
  export interface OwnershipRefresh {
    /** Unix seconds. */
    last_attempted_at: number;
    /** Unix seconds. */
    next_refresh_available_at: number | null;
    status: OwnershipRefresh.Status;
  }
  export namespace OwnershipRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
  export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
  export type Status = 'active' | 'disconnected' | 'inactive' | OtherString;
  export interface StatusDetails {
    active?: StatusDetails.Active;
  }
  export namespace StatusDetails {
    export interface Active {
      action: Active.Action;
      cause: Active.Cause;
      /** Unix seconds. */
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
    id: string;
    /** Unix seconds. */
    last_attempted_at: number;
    /** Unix seconds. */
    next_refresh_available_at: number | null;
    status: TransactionRefresh.Status;
  }
  export namespace TransactionRefresh {
    export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  }
}
