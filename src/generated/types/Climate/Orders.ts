// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { ClimateProduct } from '../Climate/Products.ts';
import type { ClimateSupplier } from '../Climate/Suppliers.ts';
import type { Metadata } from '../shared.ts';

export interface ClimateOrder {
  id: string;
  object: 'climate.order';
  /** In the currency's smallest unit. */
  amount_fees: number;
  /** In the currency's smallest unit. */
  amount_subtotal: number;
  /** In the currency's smallest unit. */
  amount_total: number;
  beneficiary?: ClimateOrder.Beneficiary;
  /** Unix seconds. */
  canceled_at: number | null;
  cancellation_reason: ClimateOrder.CancellationReason | null;
  certificate: string | null;
  /** Unix seconds. */
  confirmed_at: number | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  /** Unix seconds. */
  delayed_at: number | null;
  /** Unix seconds. */
  delivered_at: number | null;
  delivery_details: ClimateOrder.DeliveryDetail[];
  expected_delivery_year: number;
  livemode: boolean;
  metadata: Metadata;
  metric_tons: string;
  product: Expandable<ClimateProduct>;
  /** Unix seconds. */
  product_substituted_at: number | null;
  status: ClimateOrder.Status;
}
export declare namespace ClimateOrder {
  export interface Beneficiary {
    public_name: string;
  }
  export type CancellationReason = 'expired' | 'product_unavailable' | 'requested' | OtherString;
  export interface DeliveryDetail {
    /** Unix seconds. */
    delivered_at: number;
    location: DeliveryDetail.Location | null;
    metric_tons: string;
    registry_url: string | null;
    supplier: ClimateSupplier;
  }
  export namespace DeliveryDetail {
    export interface Location {
      city: string | null;
      country: string;
      latitude: number | null;
      longitude: number | null;
      region: string | null;
    }
  }
  export type Status = 'awaiting_funds' | 'canceled' | 'confirmed' | 'delivered' | 'open' | OtherString;
}
