// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface BillingMeterCreateParams {
  /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
  default_aggregation: BillingMeterCreateParams.DefaultAggregation;
  /** What customers read. [Docs](https://docs.stripe.com/api/billing/meter/create) */
  display_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
  customer_mapping?: BillingMeterCreateParams.CustomerMapping | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
  event_time_window?: BillingMeterCreateParams.EventTimeWindow | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
  value_settings?: BillingMeterCreateParams.ValueSettings | undefined;
}
export declare namespace BillingMeterCreateParams {
  export interface DefaultAggregation {
    /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
    formula: DefaultAggregation.Formula;
  }
  export namespace DefaultAggregation {
    export type Formula = 'count' | 'last' | 'sum' | OtherString;
  }
  export interface CustomerMapping {
    /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
    event_payload_key: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/meter/create) */
    type: 'by_id';
  }
  export type EventTimeWindow = 'day' | 'hour' | OtherString;
  export interface ValueSettings {
    /** [Docs](https://docs.stripe.com/api/billing/meter/create) */
    event_payload_key: string;
  }
}

export interface BillingMeterRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingMeterUpdateParams {
  /** What customers read. [Docs](https://docs.stripe.com/api/billing/meter/update) */
  display_name?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingMeterListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/billing/meter/list) */
  status?: BillingMeterListParams.Status | undefined;
}
export declare namespace BillingMeterListParams {
  export type Status = 'active' | 'inactive' | OtherString;
}

export interface BillingMeterDeactivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingMeterListEventSummariesParams extends PaginationParams {
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/meter-event-summary) */
  customer: string;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event-summary) */
  end_time: Timestamp;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event-summary) */
  start_time: Timestamp;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-summary) */
  value_grouping_window?: BillingMeterListEventSummariesParams.ValueGroupingWindow | undefined;
}
export declare namespace BillingMeterListEventSummariesParams {
  export type ValueGroupingWindow = 'day' | 'hour' | OtherString;
}

export interface BillingMeterReactivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
