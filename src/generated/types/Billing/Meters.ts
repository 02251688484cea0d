// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface BillingMeter {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  object: 'billing.meter';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
  customer_mapping: BillingMeter.CustomerMapping;
  /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
  default_aggregation: BillingMeter.DefaultAggregation;
  /** What customers read. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  display_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
  event_time_window: BillingMeter.EventTimeWindow | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  status: BillingMeter.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  status_transitions: BillingMeter.StatusTransitions;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter/object) */
  updated: number;
  /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
  value_settings: BillingMeter.ValueSettings;
}
export declare namespace BillingMeter {
  export interface CustomerMapping {
    /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
    event_payload_key: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/meter/object) */
    type: 'by_id';
  }
  export interface DefaultAggregation {
    /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
    formula: DefaultAggregation.Formula;
  }
  export namespace DefaultAggregation {
    export type Formula = 'count' | 'last' | 'sum' | OtherString;
  }
  export type EventTimeWindow = 'day' | 'hour' | OtherString;
  export type Status = 'active' | 'inactive' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter/object) */
    deactivated_at: number | null;
  }
  export interface ValueSettings {
    /** [Docs](https://docs.stripe.com/api/billing/meter/object) */
    event_payload_key: string;
  }
}
