// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BillingMeter } from '../Billing/Meters.ts';
import type { Customer } from '../Customers.ts';

export interface BillingAlert {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  object: 'billing.alert';
  /** [Docs](https://docs.stripe.com/api/billing/alert/object) */
  alert_type: 'usage_threshold';
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  status: BillingAlert.Status | null;
  /** A name for people to read. [Docs](https://docs.stripe.com/api/billing/alert/object) */
  title: string;
  /** [Docs](https://docs.stripe.com/api/billing/alert/object) */
  usage_threshold: BillingAlert.UsageThreshold | null;
}
export declare namespace BillingAlert {
  export type Status = 'active' | 'archived' | 'inactive' | OtherString;
  export interface UsageThreshold {
    /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/billing/alert/object) */
    filters: UsageThreshold.Filter[] | null;
    /** Only at this time or later. [Docs](https://docs.stripe.com/api/billing/alert/object) */
    gte: number;
    /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/billing/alert/object) */
    meter: Expandable<BillingMeter>;
    /** [Docs](https://docs.stripe.com/api/billing/alert/object) */
    recurrence: 'one_time';
  }
  export namespace UsageThreshold {
    export interface Filter {
      /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/alert/object) */
      customer: Expandable<Customer> | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/alert/object) */
      type: 'customer';
    }
  }
}
