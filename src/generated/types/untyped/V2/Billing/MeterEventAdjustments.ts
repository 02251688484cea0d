// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface V2BillingMeterEventAdjustment {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  object: 'v2.billing.meter_event_adjustment';
  /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  cancel: V2BillingMeterEventAdjustment.Cancel;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  event_name: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  status: V2BillingMeterEventAdjustment.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
  type: V2BillingMeterEventAdjustment.Type;
}
export declare namespace V2BillingMeterEventAdjustment {
  export interface Cancel {
    /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object) */
    identifier: string;
  }
  export type Status = 'complete' | 'pending' | OtherString;
  export type Type = 'cancel' | OtherString;
}

export interface V2BillingMeterEventAdjustmentCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/create) */
  cancel: V2BillingMeterEventAdjustmentCreateParams.Cancel;
  /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/create) */
  event_name: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/create) */
  type: V2BillingMeterEventAdjustmentCreateParams.Type;
}
export declare namespace V2BillingMeterEventAdjustmentCreateParams {
  export interface Cancel {
    /** [Docs](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/create) */
    identifier: string;
  }
  export type Type = 'cancel' | OtherString;
}
