// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/Alerts.ts';

export const BillingAlert: Schema<types.BillingAlert> = result<types.BillingAlert>("id:s object:'billing.alert' alert_type:s livemode:b status:~s title:s usage_threshold:~(filters:~[(customer:~@customer type:s)] gte:i meter:@billing.meter recurrence:s)");
export type BillingAlert = types.BillingAlert;
