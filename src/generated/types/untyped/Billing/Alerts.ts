// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface BillingAlertCreateParams {
  /** [Docs](https://docs.stripe.com/api/billing/alert/create) */
  alert_type: 'usage_threshold';
  /** A name for people to read. [Docs](https://docs.stripe.com/api/billing/alert/create) */
  title: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/billing/alert/create) */
  usage_threshold?: BillingAlertCreateParams.UsageThreshold | undefined;
}
export declare namespace BillingAlertCreateParams {
  export interface UsageThreshold {
    /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/billing/alert/create) */
    filters?: readonly UsageThreshold.Filter[] | undefined;
    /** Only at this time or later. [Docs](https://docs.stripe.com/api/billing/alert/create) */
    gte: number;
    /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/billing/alert/create) */
    meter: string;
    /** [Docs](https://docs.stripe.com/api/billing/alert/create) */
    recurrence: 'one_time';
  }
  export namespace UsageThreshold {
    export interface Filter {
      /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/billing/alert/create) */
      customer?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/alert/create) */
      type: 'customer';
    }
  }
}

export interface BillingAlertRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingAlertListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/billing/alert/list) */
  alert_type?: 'usage_threshold' | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/billing/alert/list) */
  meter?: string | undefined;
}

export interface BillingAlertActivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingAlertArchiveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingAlertDeactivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
