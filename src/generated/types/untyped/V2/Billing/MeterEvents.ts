// Written by `npm run generate`. Not to be edited by hand.

export interface V2BillingMeterEvent {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  object: 'v2.billing.meter_event';
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  identifier: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  payload: Record<string, string>;
  /** When it happened. [Docs](https://docs.stripe.com/api/v2/meter-events/object) */
  timestamp: string;
}

export interface V2BillingMeterEventCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/create) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/create) */
  payload: Record<string, string>;
  /** [Docs](https://docs.stripe.com/api/v2/meter-events/create) */
  identifier?: string | undefined;
  /** When it happened. [Docs](https://docs.stripe.com/api/v2/meter-events/create) */
  timestamp?: string | undefined;
}
