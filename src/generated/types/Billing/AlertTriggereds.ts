// Written by `npm run generate`. Not to be edited by hand.
import type { BillingAlert } from '../Billing/Alerts.ts';

export interface BillingAlertTriggered {
  object: 'billing.alert_triggered';
  alert: BillingAlert;
  /** Unix seconds. */
  created: number;
  customer: string;
  livemode: boolean;
  value: number;
}
