// Written by `npm run generate`. Not to be edited by hand.

export interface V2BillingMeterEvent {
  object: 'v2.billing.meter_event';
  created: string;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: Record<string, string>;
  timestamp: string;
}

export interface V2BillingMeterEventCreateParams {
  event_name: string;
  payload: Record<string, string>;
  identifier?: string | undefined;
  timestamp?: string | undefined;
}
