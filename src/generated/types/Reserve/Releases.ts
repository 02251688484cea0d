// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Dispute } from '../Disputes.ts';
import type { Metadata } from '../shared.ts';
import type { Refund } from '../Refunds.ts';
import type { ReserveHold } from '../Reserve/Holds.ts';
import type { ReservePlan } from '../Reserve/Plans.ts';

export interface ReserveRelease {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'reserve.release';
  /** How much. In the currency's smallest unit. */
  amount: number;
  /** When it was made. Unix seconds. */
  created: number;
  created_by: ReserveRelease.CreatedBy;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  /** What the money goes to. */
  destination: ReserveRelease.Destination;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. */
  metadata?: Metadata;
  /** Why. */
  reason: ReserveRelease.Reason;
  /** When it let go of its subscription. Unix seconds. */
  released_at: number;
  reserve_hold: Expandable<ReserveHold> | null;
  reserve_plan: Expandable<ReservePlan> | null;
  /** What it comes from. */
  source_transaction?: ReserveRelease.SourceTransaction;
}
export declare namespace ReserveRelease {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'payments';
  export type Reason = 'hold_expired' | 'hold_released_early' | 'hold_reversed' | 'plan_disabled' | OtherString;
  export interface SourceTransaction {
    /** Id of the dispute (`du_…` or `dp_…`). */
    dispute?: Expandable<Dispute>;
    /** Id of the refund (`re_…` or `pyr_…`). */
    refund?: Expandable<Refund>;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: SourceTransaction.Type;
  }
  export namespace SourceTransaction {
    export type Type = 'dispute' | 'refund' | OtherString;
  }
}
