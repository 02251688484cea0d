// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { PaginationParams, RangeQueryParam } from '../shared.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';

export interface RadarEarlyFraudWarning {
  id: string;
  object: 'radar.early_fraud_warning';
  actionable: boolean;
  charge: Expandable<Charge>;
  /** Unix seconds. */
  created: number;
  fraud_type: string;
  livemode: boolean;
  payment_intent?: Expandable<PaymentIntent>;
}

export interface RadarEarlyFraudWarningRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface RadarEarlyFraudWarningListParams extends PaginationParams {
  charge?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
}
