// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ApplicationFeeRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeListParams extends PaginationParams {
  /** Only those of this charge (`ch_…`). [Docs](https://docs.stripe.com/api/application_fees/list#list_application_fees-charge) */
  charge?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/application_fees/list#list_application_fees-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeCreateRefundParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/fee_refunds) */
  amount?: number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/fee_refunds) */
  metadata?: MetadataParam | undefined;
}

export interface ApplicationFeeListRefundsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeRetrieveRefundParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeUpdateRefundParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/fee_refunds) */
  metadata?: Emptyable<MetadataParam> | undefined;
}
