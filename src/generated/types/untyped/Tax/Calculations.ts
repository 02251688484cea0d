// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { Address, MetadataParam, PaginationParams } from '../../shared.ts';
import type { TaxCalculationLineItem } from '../../untyped/Tax/CalculationLineItems.ts';

export interface TaxCalculation {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-id) */
  id: string | null;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-object) */
  object: 'tax.calculation';
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-amount_total) */
  amount_total: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer) */
  customer: string | null;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details) */
  customer_details: TaxCalculation.CustomerDetails;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-expires_at) */
  expires_at: number | null;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-line_items) */
  line_items?: ApiList<TaxCalculationLineItem> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-ship_from_details) */
  ship_from_details: TaxCalculation.ShipFromDetails | null;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost) */
  shipping_cost: TaxCalculation.ShippingCost | null;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_amount_exclusive) */
  tax_amount_exclusive: number;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_amount_inclusive) */
  tax_amount_inclusive: number;
  /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown) */
  tax_breakdown: TaxCalculation.TaxBreakdown[];
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_date) */
  tax_date: number;
}
export declare namespace TaxCalculation {
  export interface CustomerDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-address) */
    address: Address | null;
    /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-address_source) */
    address_source: CustomerDetails.AddressSource | null;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-ip_address) */
    ip_address: string | null;
    /** Their tax numbers. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-tax_ids) */
    tax_ids: CustomerDetails.TaxId[];
    /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-taxability_override) */
    taxability_override: CustomerDetails.TaxabilityOverride;
  }
  export namespace CustomerDetails {
    export type AddressSource = 'billing' | 'shipping' | OtherString;
    export interface TaxId {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-tax_ids-type) */
      type: TaxId.Type;
      /** The number itself. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-customer_details-tax_ids-value) */
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
    export type TaxabilityOverride = 'customer_exempt' | 'none' | 'reverse_charge' | OtherString;
  }
  export interface ShipFromDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-ship_from_details-address) */
    address: Address;
  }
  export interface ShippingCost {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-amount) */
    amount: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-amount_tax) */
    amount_tax: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-shipping_rate) */
    shipping_rate?: string;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_behavior) */
    tax_behavior: ShippingCost.TaxBehavior;
    /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown) */
    tax_breakdown?: ShippingCost.TaxBreakdown[];
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_code) */
    tax_code: string;
  }
  export namespace ShippingCost {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxBreakdown {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-amount) */
      amount: number;
      /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-jurisdiction) */
      jurisdiction: TaxBreakdown.Jurisdiction;
      /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-sourcing) */
      sourcing: TaxBreakdown.Sourcing;
      /** What is known of the rate. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-tax_rate_details) */
      tax_rate_details: TaxBreakdown.TaxRateDetails | null;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-taxability_reason) */
      taxability_reason: TaxBreakdown.TaxabilityReason;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-taxable_amount) */
      taxable_amount: number;
    }
    export namespace TaxBreakdown {
      export interface Jurisdiction {
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-jurisdiction-country) */
        country: string;
        /** What customers read. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-jurisdiction-display_name) */
        display_name: string;
        /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-jurisdiction-level) */
        level: Jurisdiction.Level;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-jurisdiction-state) */
        state: string | null;
      }
      export namespace Jurisdiction {
        export type Level = 'city' | 'country' | 'county' | 'district' | 'state' | OtherString;
      }
      export type Sourcing = 'destination' | 'origin' | 'performance' | OtherString;
      export interface TaxRateDetails {
        /** What customers read. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-tax_rate_details-display_name) */
        display_name: string;
        /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-tax_rate_details-percentage_decimal) */
        percentage_decimal: string;
        /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-tax_rate_details-tax_type) */
        tax_type: TaxRateDetails.TaxType;
      }
      export namespace TaxRateDetails {
        export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
      }
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export interface TaxBreakdown {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-amount) */
    amount: number;
    /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-inclusive) */
    inclusive: boolean;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details) */
    tax_rate_details: TaxBreakdown.TaxRateDetails;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-taxability_reason) */
    taxability_reason: TaxBreakdown.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-taxable_amount) */
    taxable_amount: number;
  }
  export namespace TaxBreakdown {
    export interface TaxRateDetails {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-country) */
      country: string | null;
      /** The fixed amount, where it is no percentage. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-flat_amount) */
      flat_amount: TaxRateDetails.FlatAmount | null;
      /** [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-percentage_decimal) */
      percentage_decimal: string;
      /** Whether it is a percentage or a fixed amount. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-rate_type) */
      rate_type: TaxRateDetails.RateType | null;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-state) */
      state: string | null;
      /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-tax_type) */
      tax_type: TaxRateDetails.TaxType | null;
    }
    export namespace TaxRateDetails {
      export interface FlatAmount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-flat_amount-amount) */
        amount: number;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details-flat_amount-currency) */
        currency: string;
      }
      export type RateType = 'flat_amount' | 'percentage' | OtherString;
      export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}

export interface TaxCalculationCreateParams {
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-currency) */
  currency: string;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items) */
  line_items: readonly TaxCalculationCreateParams.LineItem[];
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer) */
  customer?: string | undefined;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details) */
  customer_details?: TaxCalculationCreateParams.CustomerDetails | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details) */
  ship_from_details?: TaxCalculationCreateParams.ShipFromDetails | undefined;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-shipping_cost) */
  shipping_cost?: TaxCalculationCreateParams.ShippingCost | undefined;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-tax_date) */
  tax_date?: Timestamp | undefined;
}
export declare namespace TaxCalculationCreateParams {
  export interface LineItem {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-amount) */
    amount: number;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-performance_location) */
    performance_location?: string | undefined;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-product) */
    product?: string | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-quantity) */
    quantity?: number | undefined;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-reference) */
    reference?: string | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-tax_behavior) */
    tax_behavior?: LineItem.TaxBehavior | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-line_items-tax_code) */
    tax_code?: string | undefined;
  }
  export namespace LineItem {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  }
  export interface CustomerDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address) */
    address?: CustomerDetails.Address | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address_source) */
    address_source?: CustomerDetails.AddressSource | undefined;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-ip_address) */
    ip_address?: string | undefined;
    /** Their tax numbers. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-tax_ids) */
    tax_ids?: readonly CustomerDetails.TaxId[] | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-taxability_override) */
    taxability_override?: CustomerDetails.TaxabilityOverride | undefined;
  }
  export namespace CustomerDetails {
    export interface Address {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-city) */
      city?: Emptyable<string> | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-country) */
      country: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-line1) */
      line1?: Emptyable<string> | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-line2) */
      line2?: Emptyable<string> | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-postal_code) */
      postal_code?: Emptyable<string> | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-address-state) */
      state?: Emptyable<string> | undefined;
    }
    export type AddressSource = 'billing' | 'shipping' | OtherString;
    export interface TaxId {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-tax_ids-type) */
      type: TaxId.Type;
      /** The number itself. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-customer_details-tax_ids-value) */
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
    export type TaxabilityOverride = 'customer_exempt' | 'none' | 'reverse_charge' | OtherString;
  }
  export interface ShipFromDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address) */
    address: ShipFromDetails.Address;
  }
  export namespace ShipFromDetails {
    export interface Address {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-city) */
      city?: Emptyable<string> | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-country) */
      country: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-line1) */
      line1?: Emptyable<string> | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-line2) */
      line2?: Emptyable<string> | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-postal_code) */
      postal_code?: Emptyable<string> | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-ship_from_details-address-state) */
      state?: Emptyable<string> | undefined;
    }
  }
  export interface ShippingCost {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-shipping_cost-amount) */
    amount?: number | undefined;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-shipping_cost-shipping_rate) */
    shipping_rate?: string | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-shipping_cost-tax_behavior) */
    tax_behavior?: ShippingCost.TaxBehavior | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/calculations/create#create_tax_calculation-shipping_cost-tax_code) */
    tax_code?: string | undefined;
  }
  export namespace ShippingCost {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  }
}

export interface TaxCalculationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxCalculationListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
