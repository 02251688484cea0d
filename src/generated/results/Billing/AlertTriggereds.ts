// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/AlertTriggereds.ts';

export const BillingAlertTriggered: Schema<types.BillingAlertTriggered> = result<types.BillingAlertTriggered>("object:'billing.alert_triggered' alert:^billing.alert created:i customer:s livemode:b value:i");
export type BillingAlertTriggered = types.BillingAlertTriggered;
