// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { ClimateProduct } from '../Climate/Products.ts';
import type { ClimateSupplier } from '../Climate/Suppliers.ts';
import type { Metadata } from '../shared.ts';

export interface ClimateOrder {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/climate/order/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/climate/order/object) */
  object: 'climate.order';
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/order/object) */
  amount_fees: number;
  /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/order/object) */
  amount_subtotal: number;
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/order/object) */
  amount_total: number;
  /** [Docs](https://docs.stripe.com/api/climate/order/object) */
  beneficiary?: ClimateOrder.Beneficiary;
  /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  canceled_at: number | null;
  /** Why it was canceled. [Docs](https://docs.stripe.com/api/climate/order/object) */
  cancellation_reason: ClimateOrder.CancellationReason | null;
  /** [Docs](https://docs.stripe.com/api/climate/order/object) */
  certificate: string | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  confirmed_at: number | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/climate/order/object) */
  currency: string;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  delayed_at: number | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  delivered_at: number | null;
  /** [Docs](https://docs.stripe.com/api/climate/order/object) */
  delivery_details: ClimateOrder.DeliveryDetail[];
  /** [Docs](https://docs.stripe.com/api/climate/order/object) */
  expected_delivery_year: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/climate/order/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/climate/order/object) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/climate/order/object) */
  metric_tons: string;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/climate/order/object) */
  product: Expandable<ClimateProduct>;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
  product_substituted_at: number | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/climate/order/object) */
  status: ClimateOrder.Status;
}
export declare namespace ClimateOrder {
  export interface Beneficiary {
    /** [Docs](https://docs.stripe.com/api/climate/order/object) */
    public_name: string;
  }
  export type CancellationReason = 'expired' | 'product_unavailable' | 'requested' | OtherString;
  export interface DeliveryDetail {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/climate/order/object) */
    delivered_at: number;
    /** Where it was done. [Docs](https://docs.stripe.com/api/climate/order/object) */
    location: DeliveryDetail.Location | null;
    /** [Docs](https://docs.stripe.com/api/climate/order/object) */
    metric_tons: string;
    /** [Docs](https://docs.stripe.com/api/climate/order/object) */
    registry_url: string | null;
    /** [Docs](https://docs.stripe.com/api/climate/order/object) */
    supplier: ClimateSupplier;
  }
  export namespace DeliveryDetail {
    export interface Location {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/climate/order/object) */
      city: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/climate/order/object) */
      country: string;
      /** [Docs](https://docs.stripe.com/api/climate/order/object) */
      latitude: number | null;
      /** [Docs](https://docs.stripe.com/api/climate/order/object) */
      longitude: number | null;
      /** [Docs](https://docs.stripe.com/api/climate/order/object) */
      region: string | null;
    }
  }
  export type Status = 'awaiting_funds' | 'canceled' | 'confirmed' | 'delivered' | 'open' | OtherString;
}
