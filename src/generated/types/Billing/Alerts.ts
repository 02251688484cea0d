// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BillingMeter } from '../Billing/Meters.ts';
import type { Customer } from '../Customers.ts';

export interface BillingAlert {
  id: string;
  object: 'billing.alert';
  alert_type: 'usage_threshold';
  livemode: boolean;
  status: BillingAlert.Status | null;
  title: string;
  usage_threshold: BillingAlert.UsageThreshold | null;
}
export declare namespace BillingAlert {
  export type Status = 'active' | 'archived' | 'inactive' | OtherString;
  export interface UsageThreshold {
    filters: UsageThreshold.Filter[] | null;
    gte: number;
    meter: Expandable<BillingMeter>;
    recurrence: 'one_time';
  }
  export namespace UsageThreshold {
    export interface Filter {
      customer: Expandable<Customer> | null;
      type: 'customer';
    }
  }
}
