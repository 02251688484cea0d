// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Charge } from './Charges.ts';
import type { PaymentIntent } from './PaymentIntents.ts';

export interface Review {
  id: string;
  object: 'review';
  billing_zip: string | null;
  charge: Expandable<Charge> | null;
  closed_reason: Review.ClosedReason | null;
  /** Unix seconds. */
  created: number;
  ip_address: string | null;
  ip_address_location: Review.IpAddressLocation | null;
  livemode: boolean;
  open: boolean;
  opened_reason: Review.OpenedReason;
  payment_intent?: Expandable<PaymentIntent>;
  reason: string;
  session: Review.Session | null;
}
export declare namespace Review {
  export type ClosedReason = 'acknowledged' | 'approved' | 'canceled' | 'disputed' | 'payment_never_settled' | 'redacted' | 'refunded' | 'refunded_as_fraud';
  export interface IpAddressLocation {
    city: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
    region: string | null;
  }
  export type OpenedReason = 'manual' | 'rule' | OtherString;
  export interface Session {
    browser: string | null;
    device: string | null;
    platform: string | null;
    version: string | null;
  }
}
