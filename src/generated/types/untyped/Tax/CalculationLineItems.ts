// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata } from '../../shared.ts';

export interface TaxCalculationLineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  object: 'tax.calculation_line_item';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  amount: number;
  /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  amount_tax: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  metadata: Metadata | null;
  /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  performance_location: string | null;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  product: string | null;
  /** How many units. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  quantity: number;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  reference: string;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  tax_behavior: TaxCalculationLineItem.TaxBehavior;
  /** [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  tax_breakdown?: TaxCalculationLineItem.TaxBreakdown[] | null;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/calculations/object) */
  tax_code: string;
}
export declare namespace TaxCalculationLineItem {
  export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  export interface TaxBreakdown {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    amount: number;
    /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    jurisdiction: TaxBreakdown.Jurisdiction;
    /** [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    sourcing: TaxBreakdown.Sourcing;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    tax_rate_details: TaxBreakdown.TaxRateDetails | null;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    taxability_reason: TaxBreakdown.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
    taxable_amount: number;
  }
  export namespace TaxBreakdown {
    export interface Jurisdiction {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      country: string;
      /** What customers read. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      display_name: string;
      /** [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      level: Jurisdiction.Level;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      state: string | null;
    }
    export namespace Jurisdiction {
      export type Level = 'city' | 'country' | 'county' | 'district' | 'state' | OtherString;
    }
    export type Sourcing = 'destination' | 'origin' | 'performance' | OtherString;
    export interface TaxRateDetails {
      /** What customers read. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      display_name: string;
      /** [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      percentage_decimal: string;
      /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax/calculations/object) */
      tax_type: TaxRateDetails.TaxType;
    }
    export namespace TaxRateDetails {
      export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
