// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/Meters.ts';

export const BillingMeter: Schema<types.BillingMeter> = result<types.BillingMeter>("id:s object:'billing.meter' created:i customer_mapping:(event_payload_key:s type:s) default_aggregation:(formula:s) display_name:s event_name:s event_time_window:~s livemode:b status:s status_transitions:(deactivated_at:~i) updated:i value_settings:(event_payload_key:s)");
export type BillingMeter = types.BillingMeter;
