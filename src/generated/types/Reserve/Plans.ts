// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';

export interface ReservePlan {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'reserve.plan';
  /** When it was made. Unix seconds. */
  created: number;
  created_by: ReservePlan.CreatedBy;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string | null;
  /** What the money goes to. */
  destination: ReservePlan.Destination;
  /** Unix seconds. */
  disabled_at: number | null;
  fixed_release?: ReservePlan.FixedRelease;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  manual_release?: ReservePlan.ManualRelease;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. */
  metadata?: Metadata;
  percent: number;
  rolling_release?: ReservePlan.RollingRelease;
  /** In which state it is. */
  status: ReservePlan.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. */
  type: ReservePlan.Type;
}
export declare namespace ReservePlan {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'risk_reserved' | 'settlement_reserved';
  export interface FixedRelease {
    /** Unix seconds. */
    release_after: number;
    /** Unix seconds. */
    scheduled_release: number;
  }
  export interface ManualRelease {
  }
  export interface RollingRelease {
    days_after_charge: number;
    /** Unix seconds. */
    expires_on: number | null;
  }
  export type Status = 'active' | 'disabled' | 'expired' | 'other';
  export type Type = 'fixed_release' | 'manual_release' | 'other' | 'rolling_release';
}
