// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface ClimateOrderCreateParams {
  product: string;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  beneficiary?: ClimateOrderCreateParams.Beneficiary | undefined;
  currency?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  metric_tons?: string | undefined;
}
export declare namespace ClimateOrderCreateParams {
  export interface Beneficiary {
    public_name: string;
  }
}

export interface ClimateOrderRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ClimateOrderUpdateParams {
  beneficiary?: Emptyable<ClimateOrderUpdateParams.Beneficiary> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace ClimateOrderUpdateParams {
  export interface Beneficiary {
    public_name: Emptyable<string>;
  }
}

export interface ClimateOrderListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface ClimateOrderCancelParams {
  expand?: readonly string[] | undefined;
}
