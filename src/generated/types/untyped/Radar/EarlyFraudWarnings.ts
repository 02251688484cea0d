// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface RadarEarlyFraudWarningRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface RadarEarlyFraudWarningListParams extends PaginationParams {
  charge?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
}
