// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Customer, DeletedCustomer } from '../Customers.ts';
import type { Metadata } from '../shared.ts';
import type { TestHelpersTestClock } from '../TestHelpers/TestClocks.ts';

export interface BillingCreditGrant {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  object: 'billing.credit_grant';
  /** How much. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  amount: BillingCreditGrant.Amount;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  applicability_config: BillingCreditGrant.ApplicabilityConfig;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  category: BillingCreditGrant.Category;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  customer_account: string | null;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  effective_at: number | null;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  expires_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  metadata: Metadata;
  /** What it is called. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  name: string | null;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  priority: number | null;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  updated: number;
  /** When it was made void. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
  voided_at: number | null;
}
export declare namespace BillingCreditGrant {
  export interface Amount {
    /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
    monetary: Amount.Monetary | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
    type: 'monetary';
  }
  export namespace Amount {
    export interface Monetary {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
      currency: string;
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
      value: number;
    }
  }
  export interface ApplicabilityConfig {
    /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
    scope: ApplicabilityConfig.Scope;
  }
  export namespace ApplicabilityConfig {
    export interface Scope {
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
      price_type?: 'metered';
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
      prices?: Scope.Price[];
    }
    export namespace Scope {
      export interface Price {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/credit-grant/object) */
        id: string | null;
      }
    }
  }
  export type Category = 'paid' | 'promotional' | OtherString;
}
