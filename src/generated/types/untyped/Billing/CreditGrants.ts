// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface BillingCreditGrantCreateParams {
  /** How much. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  amount: BillingCreditGrantCreateParams.Amount;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  applicability_config: BillingCreditGrantCreateParams.ApplicabilityConfig;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  category?: BillingCreditGrantCreateParams.Category | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  customer_account?: string | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  effective_at?: Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  expires_at?: Timestamp | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
  priority?: number | undefined;
}
export declare namespace BillingCreditGrantCreateParams {
  export interface Amount {
    /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
    monetary?: Amount.Monetary | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
    type: 'monetary';
  }
  export namespace Amount {
    export interface Monetary {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
      currency: string;
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
      value: number;
    }
  }
  export interface ApplicabilityConfig {
    /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
    scope: ApplicabilityConfig.Scope;
  }
  export namespace ApplicabilityConfig {
    export interface Scope {
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
      price_type?: 'metered' | undefined;
      /** [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
      prices?: readonly Scope.Price[] | undefined;
    }
    export namespace Scope {
      export interface Price {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/credit-grant/create) */
        id: string;
      }
    }
  }
  export type Category = 'paid' | 'promotional' | OtherString;
}

export interface BillingCreditGrantRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/billing/credit-grant/update) */
  expires_at?: Emptyable<Timestamp> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/billing/credit-grant/update) */
  metadata?: MetadataParam | undefined;
}

export interface BillingCreditGrantListParams extends PaginationParams {
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/list) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/billing/credit-grant/list) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantExpireParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantVoidGrantParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
