// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Dispute } from '../Disputes.ts';
import type { Metadata } from '../shared.ts';
import type { Refund } from '../Refunds.ts';
import type { ReserveHold } from '../Reserve/Holds.ts';
import type { ReservePlan } from '../Reserve/Plans.ts';

export interface ReserveRelease {
  id: string;
  object: 'reserve.release';
  /** In the currency's smallest unit. */
  amount: number;
  /** Unix seconds. */
  created: number;
  created_by: ReserveRelease.CreatedBy;
  currency: string;
  destination: ReserveRelease.Destination;
  livemode: boolean;
  metadata?: Metadata;
  reason: ReserveRelease.Reason;
  /** Unix seconds. */
  released_at: number;
  reserve_hold: Expandable<ReserveHold> | null;
  reserve_plan: Expandable<ReservePlan> | null;
  source_transaction?: ReserveRelease.SourceTransaction;
}
export declare namespace ReserveRelease {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'payments';
  export type Reason = 'hold_expired' | 'hold_released_early' | 'hold_reversed' | 'plan_disabled' | OtherString;
  export interface SourceTransaction {
    dispute?: Expandable<Dispute>;
    refund?: Expandable<Refund>;
    type: SourceTransaction.Type;
  }
  export namespace SourceTransaction {
    export type Type = 'dispute' | 'refund' | OtherString;
  }
}
