// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/Alerts.ts';

const BillingAlert_UsageThreshold_FilterShape = result<never>('customer:~@customer type:s');
const BillingAlert_UsageThresholdShape = result<never>('filters:~[$0] gte:i meter:@billing.meter recurrence:s', BillingAlert_UsageThreshold_FilterShape);
export const BillingAlert: Schema<types.BillingAlert> = result<types.BillingAlert>("id:s object:'billing.alert' alert_type:s livemode:b status:~s title:s usage_threshold:~$0", BillingAlert_UsageThresholdShape);
export type BillingAlert = types.BillingAlert;
