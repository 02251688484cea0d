// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../../core/words.ts';
import type { Customer, DeletedCustomer } from '../../Customers.ts';

export interface BillingCreditBalanceSummary {
  object: 'billing.credit_balance_summary';
  balances: BillingCreditBalanceSummary.Balance[];
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  livemode: boolean;
}
export declare namespace BillingCreditBalanceSummary {
  export interface Balance {
    available_balance: Balance.AvailableBalance;
    ledger_balance: Balance.LedgerBalance;
  }
  export namespace Balance {
    export interface AvailableBalance {
      monetary: AvailableBalance.Monetary | null;
      type: 'monetary';
    }
    export namespace AvailableBalance {
      export interface Monetary {
        currency: string;
        value: number;
      }
    }
    export interface LedgerBalance {
      monetary: LedgerBalance.Monetary | null;
      type: 'monetary';
    }
    export namespace LedgerBalance {
      export interface Monetary {
        currency: string;
        value: number;
      }
    }
  }
}

export interface BillingCreditBalanceSummaryRetrieveParams {
  filter: BillingCreditBalanceSummaryRetrieveParams.Filter;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace BillingCreditBalanceSummaryRetrieveParams {
  export interface Filter {
    applicability_scope?: Filter.ApplicabilityScope | undefined;
    credit_grant?: string | undefined;
    type: Filter.Type;
  }
  export namespace Filter {
    export interface ApplicabilityScope {
      price_type?: 'metered' | undefined;
      prices?: readonly ApplicabilityScope.Price[] | undefined;
    }
    export namespace ApplicabilityScope {
      export interface Price {
        id: string;
      }
    }
    export type Type = 'applicability_scope' | 'credit_grant' | OtherString;
  }
}
