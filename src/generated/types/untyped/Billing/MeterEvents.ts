// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../../../core/words.ts';

export interface BillingMeterEvent {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  object: 'billing.meter_event';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  identifier: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  payload: Record<string, string>;
  /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event/object) */
  timestamp: number;
}

export interface BillingMeterEventCreateParams {
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/create) */
  event_name: string;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/create) */
  payload: Record<string, string>;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event/create) */
  identifier?: string | undefined;
  /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/billing/meter-event/create) */
  timestamp?: Timestamp | undefined;
}
