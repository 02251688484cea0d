// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { Metadata } from '../shared.ts';
import type { ReservePlan } from '../Reserve/Plans.ts';

export interface ReserveHold {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'reserve.hold';
  /** How much. In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_releasable?: number;
  /** When it was made. Unix seconds. */
  created: number;
  created_by: ReserveHold.CreatedBy;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  /** What the money goes to. */
  destination: ReserveHold.Destination;
  is_releasable?: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. */
  metadata?: Metadata;
  /** Why. */
  reason: ReserveHold.Reason;
  release_details?: ReserveHold.ReleaseDetail[];
  release_schedule: ReserveHold.ReleaseSchedule;
  reserve_plan: Expandable<ReservePlan> | null;
  source_charge: Expandable<Charge> | null;
  /** Which part of the balance it comes from: `card`, `bank_account` or `fpx`. */
  source_type: ReserveHold.SourceType;
}
export declare namespace ReserveHold {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'risk_reserved' | 'settlement_reserved';
  export type Reason = 'charge' | 'standalone' | OtherString;
  export interface ReleaseDetail {
    /** How much. In the currency's smallest unit. */
    amount: number;
    reserve_release: string;
  }
  export interface ReleaseSchedule {
    /** Unix seconds. */
    release_after: number | null;
    /** Unix seconds. */
    scheduled_release: number | null;
  }
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}
