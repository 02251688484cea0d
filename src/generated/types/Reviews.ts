// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Charge } from './Charges.ts';
import type { PaymentIntent } from './PaymentIntents.ts';

export interface Review {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-object) */
  object: 'review';
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-billing_zip) */
  billing_zip: string | null;
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-charge) */
  charge: Expandable<Charge> | null;
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-closed_reason) */
  closed_reason: Review.ClosedReason | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-created) */
  created: number;
  /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address) */
  ip_address: string | null;
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location) */
  ip_address_location: Review.IpAddressLocation | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-open) */
  open: boolean;
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-opened_reason) */
  opened_reason: Review.OpenedReason;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-payment_intent) */
  payment_intent?: Expandable<PaymentIntent>;
  /** Why. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-reason) */
  reason: string;
  /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-session) */
  session: Review.Session | null;
}
export declare namespace Review {
  export type ClosedReason = 'acknowledged' | 'approved' | 'canceled' | 'disputed' | 'payment_never_settled' | 'redacted' | 'refunded' | 'refunded_as_fraud';
  export interface IpAddressLocation {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location-city) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location-country) */
    country: string | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location-latitude) */
    latitude: number | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location-longitude) */
    longitude: number | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-ip_address_location-region) */
    region: string | null;
  }
  export type OpenedReason = 'manual' | 'rule' | OtherString;
  export interface Session {
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-session-browser) */
    browser: string | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-session-device) */
    device: string | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-session-platform) */
    platform: string | null;
    /** [Docs](https://docs.stripe.com/api/radar/reviews/object#review_object-session-version) */
    version: string | null;
  }
}
