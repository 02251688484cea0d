// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Customer, DeletedCustomer } from '../Customers.ts';
import type { Metadata } from '../shared.ts';
import type { TestHelpersTestClock } from '../TestHelpers/TestClocks.ts';

export interface BillingCreditGrant {
  id: string;
  object: 'billing.credit_grant';
  amount: BillingCreditGrant.Amount;
  applicability_config: BillingCreditGrant.ApplicabilityConfig;
  category: BillingCreditGrant.Category;
  /** Unix seconds. */
  created: number;
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  /** Unix seconds. */
  effective_at: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  livemode: boolean;
  metadata: Metadata;
  name: string | null;
  priority: number | null;
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** Unix seconds. */
  updated: number;
  /** Unix seconds. */
  voided_at: number | null;
}
export declare namespace BillingCreditGrant {
  export interface Amount {
    monetary: Amount.Monetary | null;
    type: 'monetary';
  }
  export namespace Amount {
    export interface Monetary {
      currency: string;
      value: number;
    }
  }
  export interface ApplicabilityConfig {
    scope: ApplicabilityConfig.Scope;
  }
  export namespace ApplicabilityConfig {
    export interface Scope {
      price_type?: 'metered';
      prices?: Scope.Price[];
    }
    export namespace Scope {
      export interface Price {
        id: string | null;
      }
    }
  }
  export type Category = 'paid' | 'promotional' | OtherString;
}
