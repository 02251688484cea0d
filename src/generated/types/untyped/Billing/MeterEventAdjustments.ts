// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';

export interface BillingMeterEventAdjustment {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  object: 'billing.meter_event_adjustment';
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  cancel: BillingMeterEventAdjustment.Cancel | null;
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  event_name: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  status: BillingMeterEventAdjustment.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
  type: 'cancel';
}
export declare namespace BillingMeterEventAdjustment {
  export interface Cancel {
    /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/object) */
    identifier: string | null;
  }
  export type Status = 'complete' | 'pending' | OtherString;
}

export interface BillingMeterEventAdjustmentCreateParams {
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/create) */
  event_name: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/create) */
  type: 'cancel';
  /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/create) */
  cancel?: BillingMeterEventAdjustmentCreateParams.Cancel | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace BillingMeterEventAdjustmentCreateParams {
  export interface Cancel {
    /** [Docs](https://docs.stripe.com/api/billing/meter-event-adjustment/create) */
    identifier?: string | undefined;
  }
}
