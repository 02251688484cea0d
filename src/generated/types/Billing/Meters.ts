// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface BillingMeter {
  id: string;
  object: 'billing.meter';
  /** Unix seconds. */
  created: number;
  customer_mapping: BillingMeter.CustomerMapping;
  default_aggregation: BillingMeter.DefaultAggregation;
  display_name: string;
  event_name: string;
  event_time_window: BillingMeter.EventTimeWindow | null;
  livemode: boolean;
  status: BillingMeter.Status;
  status_transitions: BillingMeter.StatusTransitions;
  /** Unix seconds. */
  updated: number;
  value_settings: BillingMeter.ValueSettings;
}
export declare namespace BillingMeter {
  export interface CustomerMapping {
    event_payload_key: string;
    type: 'by_id';
  }
  export interface DefaultAggregation {
    formula: DefaultAggregation.Formula;
  }
  export namespace DefaultAggregation {
    export type Formula = 'count' | 'last' | 'sum' | OtherString;
  }
  export type EventTimeWindow = 'day' | 'hour' | OtherString;
  export type Status = 'active' | 'inactive' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    deactivated_at: number | null;
  }
  export interface ValueSettings {
    event_payload_key: string;
  }
}
