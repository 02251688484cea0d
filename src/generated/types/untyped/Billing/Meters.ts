// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface BillingMeterCreateParams {
  default_aggregation: BillingMeterCreateParams.DefaultAggregation;
  display_name: string;
  event_name: string;
  customer_mapping?: BillingMeterCreateParams.CustomerMapping | undefined;
  event_time_window?: BillingMeterCreateParams.EventTimeWindow | undefined;
  expand?: readonly string[] | undefined;
  value_settings?: BillingMeterCreateParams.ValueSettings | undefined;
}
export declare namespace BillingMeterCreateParams {
  export interface DefaultAggregation {
    formula: DefaultAggregation.Formula;
  }
  export namespace DefaultAggregation {
    export type Formula = 'count' | 'last' | 'sum' | OtherString;
  }
  export interface CustomerMapping {
    event_payload_key: string;
    type: 'by_id';
  }
  export type EventTimeWindow = 'day' | 'hour' | OtherString;
  export interface ValueSettings {
    event_payload_key: string;
  }
}

export interface BillingMeterRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingMeterUpdateParams {
  display_name?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface BillingMeterListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  status?: BillingMeterListParams.Status | undefined;
}
export declare namespace BillingMeterListParams {
  export type Status = 'active' | 'inactive' | OtherString;
}

export interface BillingMeterDeactivateParams {
  expand?: readonly string[] | undefined;
}

export interface BillingMeterListEventSummariesParams extends PaginationParams {
  customer: string;
  /** Unix seconds. */
  end_time: Timestamp;
  /** Unix seconds. */
  start_time: Timestamp;
  expand?: readonly string[] | undefined;
  value_grouping_window?: BillingMeterListEventSummariesParams.ValueGroupingWindow | undefined;
}
export declare namespace BillingMeterListEventSummariesParams {
  export type ValueGroupingWindow = 'day' | 'hour' | OtherString;
}

export interface BillingMeterReactivateParams {
  expand?: readonly string[] | undefined;
}
