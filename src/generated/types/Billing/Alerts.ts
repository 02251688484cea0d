// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BillingMeter } from '../Billing/Meters.ts';
import type { Customer } from '../Customers.ts';
import type { PaginationParams } from '../shared.ts';

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

export interface BillingAlertCreateParams {
  alert_type: 'usage_threshold';
  title: string;
  expand?: readonly string[] | undefined;
  usage_threshold?: BillingAlertCreateParams.UsageThreshold | undefined;
}
export declare namespace BillingAlertCreateParams {
  export interface UsageThreshold {
    filters?: readonly UsageThreshold.Filter[] | undefined;
    gte: number;
    meter: string;
    recurrence: 'one_time';
  }
  export namespace UsageThreshold {
    export interface Filter {
      customer?: string | undefined;
      type: 'customer';
    }
  }
}

export interface BillingAlertRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingAlertListParams extends PaginationParams {
  alert_type?: 'usage_threshold' | undefined;
  expand?: readonly string[] | undefined;
  meter?: string | undefined;
}

export interface BillingAlertActivateParams {
  expand?: readonly string[] | undefined;
}

export interface BillingAlertArchiveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingAlertDeactivateParams {
  expand?: readonly string[] | undefined;
}
