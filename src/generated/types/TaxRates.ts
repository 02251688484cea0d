// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface TaxRate {
  id: string;
  object: 'tax_rate';
  active: boolean;
  country: string | null;
  /** Unix seconds. */
  created: number;
  description: string | null;
  display_name: string;
  effective_percentage: number | null;
  flat_amount: TaxRate.FlatAmount | null;
  inclusive: boolean;
  jurisdiction: string | null;
  jurisdiction_level: TaxRate.JurisdictionLevel | null;
  livemode: boolean;
  metadata: Metadata | null;
  percentage: number;
  rate_type: TaxRate.RateType | null;
  state: string | null;
  tax_type: TaxRate.TaxType | null;
}
export declare namespace TaxRate {
  export interface FlatAmount {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
  }
  export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | OtherString;
  export type RateType = 'flat_amount' | 'percentage' | OtherString;
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateCreateParams {
  display_name: string;
  inclusive: boolean;
  percentage: number;
  active?: boolean | undefined;
  country?: string | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  jurisdiction?: string | undefined;
  metadata?: MetadataParam | undefined;
  state?: string | undefined;
  tax_type?: TaxRateCreateParams.TaxType | undefined;
}
export declare namespace TaxRateCreateParams {
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxRateUpdateParams {
  active?: boolean | undefined;
  country?: string | undefined;
  description?: string | undefined;
  display_name?: string | undefined;
  expand?: readonly string[] | undefined;
  jurisdiction?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  state?: string | undefined;
  tax_type?: TaxRateUpdateParams.TaxType | undefined;
}
export declare namespace TaxRateUpdateParams {
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateListParams extends PaginationParams {
  active?: boolean | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  inclusive?: boolean | undefined;
}
