// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/Meters.ts';
import { BillingFeedbackOption_StatusTransitionsShape } from '../shared.ts';

const BillingMeter_CustomerMappingShape = result<never>('event_payload_key:s type:s');
const BillingMeter_DefaultAggregationShape = result<never>('formula:s');
const BillingMeter_ValueSettingsShape = result<never>('event_payload_key:s');
export const BillingMeter: Schema<types.BillingMeter> = result<types.BillingMeter>("id:s object:'billing.meter' created:i customer_mapping:$0 default_aggregation:$1 display_name:s event_name:s event_time_window:~s livemode:b status:s status_transitions:$2 updated:i value_settings:$3", BillingMeter_CustomerMappingShape, BillingMeter_DefaultAggregationShape, BillingFeedbackOption_StatusTransitionsShape, BillingMeter_ValueSettingsShape);
export type BillingMeter = types.BillingMeter;
