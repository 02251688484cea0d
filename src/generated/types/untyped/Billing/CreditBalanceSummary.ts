// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../../core/words.ts';
import type { Customer, DeletedCustomer } from '../../Customers.ts';

export interface BillingCreditBalanceSummary {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
  object: 'billing.credit_balance_summary';
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
  balances: BillingCreditBalanceSummary.Balance[];
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
  customer_account: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
  livemode: boolean;
}
export declare namespace BillingCreditBalanceSummary {
  export interface Balance {
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
    available_balance: Balance.AvailableBalance;
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
    ledger_balance: Balance.LedgerBalance;
  }
  export namespace Balance {
    export interface AvailableBalance {
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
      monetary: AvailableBalance.Monetary | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
      type: 'monetary';
    }
    export namespace AvailableBalance {
      export interface Monetary {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
        currency: string;
        /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
        value: number;
      }
    }
    export interface LedgerBalance {
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
      monetary: LedgerBalance.Monetary | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
      type: 'monetary';
    }
    export namespace LedgerBalance {
      export interface Monetary {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
        currency: string;
        /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/object) */
        value: number;
      }
    }
  }
}

export interface BillingCreditBalanceSummaryRetrieveParams {
  /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
  filter: BillingCreditBalanceSummaryRetrieveParams.Filter;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace BillingCreditBalanceSummaryRetrieveParams {
  export interface Filter {
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
    applicability_scope?: Filter.ApplicabilityScope | undefined;
    /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
    credit_grant?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
    type: Filter.Type;
  }
  export namespace Filter {
    export interface ApplicabilityScope {
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
      price_type?: 'metered' | undefined;
      /** [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
      prices?: readonly ApplicabilityScope.Price[] | undefined;
    }
    export namespace ApplicabilityScope {
      export interface Price {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/credit-balance-summary/retrieve) */
        id: string;
      }
    }
    export type Type = 'applicability_scope' | 'credit_grant' | OtherString;
  }
}
