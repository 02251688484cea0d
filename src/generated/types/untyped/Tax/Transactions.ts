// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, OtherString, Timestamp } from '../../../../core/words.ts';
import type { Address, Metadata, MetadataParam, PaginationParams } from '../../shared.ts';
import type { TaxTransactionLineItem } from '../../untyped/Tax/TransactionLineItems.ts';

export interface TaxTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  object: 'tax.transaction';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  customer: string | null;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  customer_details: TaxTransaction.CustomerDetails;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  line_items?: ApiList<TaxTransactionLineItem> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  metadata: Metadata | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  posted_at: number;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  reference: string;
  /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  reversal: TaxTransaction.Reversal | null;
  /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  ship_from_details: TaxTransaction.ShipFromDetails | null;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  shipping_cost: TaxTransaction.ShippingCost | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  tax_date: number;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  type: TaxTransaction.Type;
}
export declare namespace TaxTransaction {
  export interface CustomerDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    address: Address | null;
    /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    address_source: CustomerDetails.AddressSource | null;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    ip_address: string | null;
    /** Their tax numbers. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    tax_ids: CustomerDetails.TaxId[];
    /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    taxability_override: CustomerDetails.TaxabilityOverride;
  }
  export namespace CustomerDetails {
    export type AddressSource = 'billing' | 'shipping' | OtherString;
    export interface TaxId {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      type: TaxId.Type;
      /** The number itself. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
    export type TaxabilityOverride = 'customer_exempt' | 'none' | 'reverse_charge' | OtherString;
  }
  export interface Reversal {
    /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    original_transaction: string | null;
  }
  export interface ShipFromDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    address: Address;
  }
  export interface ShippingCost {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    amount: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    amount_tax: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    shipping_rate?: string;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    tax_behavior: ShippingCost.TaxBehavior;
    /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    tax_breakdown?: ShippingCost.TaxBreakdown[];
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    tax_code: string;
  }
  export namespace ShippingCost {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxBreakdown {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      amount: number;
      /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      jurisdiction: TaxBreakdown.Jurisdiction;
      /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      sourcing: TaxBreakdown.Sourcing;
      /** What is known of the rate. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      tax_rate_details: TaxBreakdown.TaxRateDetails | null;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      taxability_reason: TaxBreakdown.TaxabilityReason;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
      taxable_amount: number;
    }
    export namespace TaxBreakdown {
      export interface Jurisdiction {
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        country: string;
        /** What customers read. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        display_name: string;
        /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        level: Jurisdiction.Level;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        state: string | null;
      }
      export namespace Jurisdiction {
        export type Level = 'city' | 'country' | 'county' | 'district' | 'state' | OtherString;
      }
      export type Sourcing = 'destination' | 'origin' | 'performance' | OtherString;
      export interface TaxRateDetails {
        /** What customers read. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        display_name: string;
        /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        percentage_decimal: string;
        /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
        tax_type: TaxRateDetails.TaxType;
      }
      export namespace TaxRateDetails {
        export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
      }
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export type Type = 'reversal' | 'transaction' | OtherString;
}

export interface TaxTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxTransactionCreateFromCalculationParams {
  /** [Docs](https://docs.stripe.com/api/tax/transactions) */
  calculation: string;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/transactions) */
  reference: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax/transactions) */
  metadata?: MetadataParam | undefined;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/tax/transactions) */
  posted_at?: Timestamp | undefined;
}

export interface TaxTransactionCreateReversalParams {
  /** [Docs](https://docs.stripe.com/api/tax/transactions) */
  mode: TaxTransactionCreateReversalParams.Mode;
  /** [Docs](https://docs.stripe.com/api/tax/transactions) */
  original_transaction: string;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/transactions) */
  reference: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions) */
  flat_amount?: number | undefined;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/tax/transactions) */
  line_items?: readonly TaxTransactionCreateReversalParams.LineItem[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax/transactions) */
  metadata?: MetadataParam | undefined;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/tax/transactions) */
  shipping_cost?: TaxTransactionCreateReversalParams.ShippingCost | undefined;
}
export declare namespace TaxTransactionCreateReversalParams {
  export type Mode = 'full' | 'partial' | OtherString;
  export interface LineItem {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions) */
    amount: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions) */
    amount_tax: number;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tax/transactions) */
    metadata?: MetadataParam | undefined;
    /** [Docs](https://docs.stripe.com/api/tax/transactions) */
    original_line_item: string;
    /** How many units. [Docs](https://docs.stripe.com/api/tax/transactions) */
    quantity?: number | undefined;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/transactions) */
    reference: string;
  }
  export interface ShippingCost {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions) */
    amount: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions) */
    amount_tax: number;
  }
}

export interface TaxTransactionListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
