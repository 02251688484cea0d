// Written by `npm run generate`. Not to be edited by hand.

export interface BillingMeterEventSummary {
  id: string;
  object: 'billing.meter_event_summary';
  aggregated_value: number;
  /** Unix seconds. */
  end_time: number;
  livemode: boolean;
  meter: string;
  /** Unix seconds. */
  start_time: number;
}
