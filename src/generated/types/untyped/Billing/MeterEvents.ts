// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../../../core/words.ts';

export interface BillingMeterEvent {
  object: 'billing.meter_event';
  /** Unix seconds. */
  created: number;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: Record<string, string>;
  /** Unix seconds. */
  timestamp: number;
}

export interface BillingMeterEventCreateParams {
  event_name: string;
  payload: Record<string, string>;
  expand?: readonly string[] | undefined;
  identifier?: string | undefined;
  /** Unix seconds. */
  timestamp?: Timestamp | undefined;
}
