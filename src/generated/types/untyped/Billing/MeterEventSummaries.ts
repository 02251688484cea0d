// Written by `npm run generate`. Not to be edited by hand.

export interface BillingMeterEventSummary {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  object: 'billing.meter_event_summary';
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  aggregated_value: number;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  end_time: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  livemode: boolean;
  /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  meter: string;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event-summary/object) */
  start_time: number;
}
