// Written by `npm run generate`. Not to be edited by hand.
import type { BillingAlert } from '../Billing/Alerts.ts';

export interface BillingAlertTriggered {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  object: 'billing.alert_triggered';
  /** [Docs](https://docs.stripe.com/api/billing/alert/object) */
  alert: BillingAlert;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/alert/object) */
  customer: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/billing/alert/object) */
  value: number;
}
