// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { Metadata } from '../shared.ts';
import type { ReservePlan } from '../Reserve/Plans.ts';

export interface ReserveHold {
  id: string;
  object: 'reserve.hold';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_releasable?: number;
  /** Unix seconds. */
  created: number;
  created_by: ReserveHold.CreatedBy;
  currency: string;
  destination: ReserveHold.Destination;
  is_releasable?: boolean;
  livemode: boolean;
  metadata?: Metadata;
  reason: ReserveHold.Reason;
  release_details?: ReserveHold.ReleaseDetail[];
  release_schedule: ReserveHold.ReleaseSchedule;
  reserve_plan: Expandable<ReservePlan> | null;
  source_charge: Expandable<Charge> | null;
  source_type: ReserveHold.SourceType;
}
export declare namespace ReserveHold {
  export type CreatedBy = 'application' | 'stripe' | OtherString;
  export type Destination = 'other' | 'risk_reserved' | 'settlement_reserved';
  export type Reason = 'charge' | 'standalone' | OtherString;
  export interface ReleaseDetail {
    /** In the currency's smallest unit. */
    amount: number;
    reserve_release: string;
  }
  export interface ReleaseSchedule {
    release_after: number | null;
    scheduled_release: number | null;
  }
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}
