// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface RadarEarlyFraudWarningRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RadarEarlyFraudWarningListParams extends PaginationParams {
  /** Only those of this charge (`ch_…`). [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/list#list_early_fraud_warnings-charge) */
  charge?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/list#list_early_fraud_warnings-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/radar/early_fraud_warnings/list#list_early_fraud_warnings-payment_intent) */
  payment_intent?: string | undefined;
}
