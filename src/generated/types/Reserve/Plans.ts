// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';

export interface ReservePlan {
  id: string;
  object: 'reserve.plan';
  /** Unix seconds. */
  created: number;
  created_by: ReservePlan.CreatedBy;
  currency: string | null;
  destination: ReservePlan.Destination;
  /** Unix seconds. */
  disabled_at: number | null;
  fixed_release?: ReservePlan.FixedRelease;
  livemode: boolean;
  manual_release?: ReservePlan.ManualRelease;
  metadata?: Metadata;
  percent: number;
  rolling_release?: ReservePlan.RollingRelease;
  status: ReservePlan.Status;
  type: ReservePlan.Type;
}
export declare namespace ReservePlan {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'risk_reserved' | 'settlement_reserved';
  export interface FixedRelease {
    release_after: number;
    scheduled_release: number;
  }
  export interface ManualRelease {
  }
  export interface RollingRelease {
    days_after_charge: number;
    expires_on: number | null;
  }
  export type Status = 'active' | 'disabled' | 'expired' | 'other';
  export type Type = 'fixed_release' | 'manual_release' | 'other' | 'rolling_release';
}
