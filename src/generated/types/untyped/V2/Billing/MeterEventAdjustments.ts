// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface V2BillingMeterEventAdjustment {
  id: string;
  object: 'v2.billing.meter_event_adjustment';
  cancel: V2BillingMeterEventAdjustment.Cancel;
  created: string;
  event_name: string;
  livemode: boolean;
  status: V2BillingMeterEventAdjustment.Status;
  type: V2BillingMeterEventAdjustment.Type;
}
export declare namespace V2BillingMeterEventAdjustment {
  export interface Cancel {
    identifier: string;
  }
  export type Status = 'complete' | 'pending' | OtherString;
  export type Type = 'cancel' | OtherString;
}

export interface V2BillingMeterEventAdjustmentCreateParams {
  cancel: V2BillingMeterEventAdjustmentCreateParams.Cancel;
  event_name: string;
  type: V2BillingMeterEventAdjustmentCreateParams.Type;
}
export declare namespace V2BillingMeterEventAdjustmentCreateParams {
  export interface Cancel {
    identifier: string;
  }
  export type Type = 'cancel' | OtherString;
}
