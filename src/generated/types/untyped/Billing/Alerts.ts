// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

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
