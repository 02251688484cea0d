// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface TaxRate {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-object) */
  object: 'tax_rate';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-active) */
  active: boolean;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-country) */
  country: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-created) */
  created: number;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-description) */
  description: string | null;
  /** What customers read. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-display_name) */
  display_name: string;
  /** The percentage in fact, after special rules of the place. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-effective_percentage) */
  effective_percentage: number | null;
  /** The fixed amount, where it is no percentage. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-flat_amount) */
  flat_amount: TaxRate.FlatAmount | null;
  /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-inclusive) */
  inclusive: boolean;
  /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-jurisdiction) */
  jurisdiction: string | null;
  /** Whether city, county, state, country or several levy it. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-jurisdiction_level) */
  jurisdiction_level: TaxRate.JurisdictionLevel | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-metadata) */
  metadata: Metadata | null;
  /** The percentage, up to 100, with up to four decimals. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-percentage) */
  percentage: number;
  /** Whether it is a percentage or a fixed amount. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-rate_type) */
  rate_type: TaxRate.RateType | null;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-state) */
  state: string | null;
  /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-tax_type) */
  tax_type: TaxRate.TaxType | null;
}
export declare namespace TaxRate {
  export interface FlatAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-flat_amount-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-flat_amount-currency) */
    currency: string;
  }
  export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | OtherString;
  export type RateType = 'flat_amount' | 'percentage' | OtherString;
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateCreateParams {
  /** What customers read. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-display_name) */
  display_name: string;
  /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-inclusive) */
  inclusive: boolean;
  /** The percentage, up to 100, with up to four decimals. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-percentage) */
  percentage: number;
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-active) */
  active?: boolean | undefined;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-country) */
  country?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-jurisdiction) */
  jurisdiction?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-metadata) */
  metadata?: MetadataParam | undefined;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-state) */
  state?: string | undefined;
  /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax_rates/create#create_tax_rate-tax_type) */
  tax_type?: TaxRateCreateParams.TaxType | undefined;
}
export declare namespace TaxRateCreateParams {
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxRateUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-active) */
  active?: boolean | undefined;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-country) */
  country?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-description) */
  description?: string | undefined;
  /** What customers read. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-display_name) */
  display_name?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-jurisdiction) */
  jurisdiction?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-state) */
  state?: string | undefined;
  /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax_rates/update#update_tax_rate-tax_type) */
  tax_type?: TaxRateUpdateParams.TaxType | undefined;
}
export declare namespace TaxRateUpdateParams {
  export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
}

export interface TaxRateListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/tax_rates/list#list_tax_rates-active) */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/tax_rates/list#list_tax_rates-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those contained in prices, or only those added. [Docs](https://docs.stripe.com/api/tax_rates/list#list_tax_rates-inclusive) */
  inclusive?: boolean | undefined;
}
