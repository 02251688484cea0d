// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface BillingCreditGrantCreateParams {
  amount: BillingCreditGrantCreateParams.Amount;
  applicability_config: BillingCreditGrantCreateParams.ApplicabilityConfig;
  category?: BillingCreditGrantCreateParams.Category | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  /** Unix seconds. */
  effective_at?: Timestamp | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  metadata?: MetadataParam | undefined;
  name?: string | undefined;
  priority?: number | undefined;
}
export declare namespace BillingCreditGrantCreateParams {
  export interface Amount {
    monetary?: Amount.Monetary | undefined;
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
      price_type?: 'metered' | undefined;
      prices?: readonly Scope.Price[] | undefined;
    }
    export namespace Scope {
      export interface Price {
        id: string;
      }
    }
  }
  export type Category = 'paid' | 'promotional' | OtherString;
}

export interface BillingCreditGrantRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantUpdateParams {
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Emptyable<Timestamp> | undefined;
  metadata?: MetadataParam | undefined;
}

export interface BillingCreditGrantListParams extends PaginationParams {
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantExpireParams {
  expand?: readonly string[] | undefined;
}

export interface BillingCreditGrantVoidGrantParams {
  expand?: readonly string[] | undefined;
}
