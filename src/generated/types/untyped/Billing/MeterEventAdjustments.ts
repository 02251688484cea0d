// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';

export interface BillingMeterEventAdjustment {
  object: 'billing.meter_event_adjustment';
  cancel: BillingMeterEventAdjustment.Cancel | null;
  event_name: string;
  livemode: boolean;
  status: BillingMeterEventAdjustment.Status;
  type: 'cancel';
}
export declare namespace BillingMeterEventAdjustment {
  export interface Cancel {
    identifier: string | null;
  }
  export type Status = 'complete' | 'pending' | OtherString;
}

export interface BillingMeterEventAdjustmentCreateParams {
  event_name: string;
  type: 'cancel';
  cancel?: BillingMeterEventAdjustmentCreateParams.Cancel | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace BillingMeterEventAdjustmentCreateParams {
  export interface Cancel {
    identifier?: string | undefined;
  }
}
