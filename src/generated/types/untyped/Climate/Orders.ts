// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface ClimateOrderCreateParams {
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/climate/order/create) */
  product: string;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/order/create) */
  amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/climate/order/create) */
  beneficiary?: ClimateOrderCreateParams.Beneficiary | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/climate/order/create) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/climate/order/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/climate/order/create) */
  metric_tons?: string | undefined;
}
export declare namespace ClimateOrderCreateParams {
  export interface Beneficiary {
    /** [Docs](https://docs.stripe.com/api/climate/order/create) */
    public_name: string;
  }
}

export interface ClimateOrderRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ClimateOrderUpdateParams {
  /** [Docs](https://docs.stripe.com/api/climate/order/update) */
  beneficiary?: Emptyable<ClimateOrderUpdateParams.Beneficiary> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/climate/order/update) */
  metadata?: MetadataParam | undefined;
}
export declare namespace ClimateOrderUpdateParams {
  export interface Beneficiary {
    /** [Docs](https://docs.stripe.com/api/climate/order/update) */
    public_name: Emptyable<string>;
  }
}

export interface ClimateOrderListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ClimateOrderCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
