// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata } from '../../shared.ts';

export interface TaxCalculationLineItem {
  id: string;
  object: 'tax.calculation_line_item';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  performance_location: string | null;
  product: string | null;
  quantity: number;
  reference: string;
  tax_behavior: TaxCalculationLineItem.TaxBehavior;
  tax_breakdown?: TaxCalculationLineItem.TaxBreakdown[] | null;
  tax_code: string;
}
export declare namespace TaxCalculationLineItem {
  export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  export interface TaxBreakdown {
    /** In the currency's smallest unit. */
    amount: number;
    jurisdiction: TaxBreakdown.Jurisdiction;
    sourcing: TaxBreakdown.Sourcing;
    tax_rate_details: TaxBreakdown.TaxRateDetails | null;
    taxability_reason: TaxBreakdown.TaxabilityReason;
    /** In the currency's smallest unit. */
    taxable_amount: number;
  }
  export namespace TaxBreakdown {
    export interface Jurisdiction {
      country: string;
      display_name: string;
      level: Jurisdiction.Level;
      state: string | null;
    }
    export namespace Jurisdiction {
      export type Level = 'city' | 'country' | 'county' | 'district' | 'state' | OtherString;
    }
    export type Sourcing = 'destination' | 'origin' | 'performance' | OtherString;
    export interface TaxRateDetails {
      display_name: string;
      percentage_decimal: string;
      tax_type: TaxRateDetails.TaxType;
    }
    export namespace TaxRateDetails {
      export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
