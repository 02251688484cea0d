// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, OtherString, Timestamp } from '../../../../core/words.ts';
import type { Address, Metadata, MetadataParam, PaginationParams } from '../../shared.ts';
import type { TaxTransactionLineItem } from '../../untyped/Tax/TransactionLineItems.ts';

export interface TaxTransaction {
  id: string;
  object: 'tax.transaction';
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: string | null;
  customer_details: TaxTransaction.CustomerDetails;
  line_items?: ApiList<TaxTransactionLineItem> | null;
  livemode: boolean;
  metadata: Metadata | null;
  /** Unix seconds. */
  posted_at: number;
  reference: string;
  reversal: TaxTransaction.Reversal | null;
  ship_from_details: TaxTransaction.ShipFromDetails | null;
  shipping_cost: TaxTransaction.ShippingCost | null;
  /** Unix seconds. */
  tax_date: number;
  type: TaxTransaction.Type;
}
export declare namespace TaxTransaction {
  export interface CustomerDetails {
    address: Address | null;
    address_source: CustomerDetails.AddressSource | null;
    ip_address: string | null;
    tax_ids: CustomerDetails.TaxId[];
    taxability_override: CustomerDetails.TaxabilityOverride;
  }
  export namespace CustomerDetails {
    export type AddressSource = 'billing' | 'shipping' | OtherString;
    export interface TaxId {
      type: TaxId.Type;
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
    export type TaxabilityOverride = 'customer_exempt' | 'none' | 'reverse_charge' | OtherString;
  }
  export interface Reversal {
    original_transaction: string | null;
  }
  export interface ShipFromDetails {
    address: Address;
  }
  export interface ShippingCost {
    /** In the currency's smallest unit. */
    amount: number;
    /** In the currency's smallest unit. */
    amount_tax: number;
    shipping_rate?: string;
    tax_behavior: ShippingCost.TaxBehavior;
    tax_breakdown?: ShippingCost.TaxBreakdown[];
    tax_code: string;
  }
  export namespace ShippingCost {
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
  export type Type = 'reversal' | 'transaction' | OtherString;
}

export interface TaxTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxTransactionCreateFromCalculationParams {
  calculation: string;
  reference: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  /** Unix seconds. */
  posted_at?: Timestamp | undefined;
}

export interface TaxTransactionCreateReversalParams {
  mode: TaxTransactionCreateReversalParams.Mode;
  original_transaction: string;
  reference: string;
  expand?: readonly string[] | undefined;
  /** In the currency's smallest unit. */
  flat_amount?: number | undefined;
  line_items?: readonly TaxTransactionCreateReversalParams.LineItem[] | undefined;
  metadata?: MetadataParam | undefined;
  shipping_cost?: TaxTransactionCreateReversalParams.ShippingCost | undefined;
}
export declare namespace TaxTransactionCreateReversalParams {
  export type Mode = 'full' | 'partial' | OtherString;
  export interface LineItem {
    /** In the currency's smallest unit. */
    amount: number;
    /** In the currency's smallest unit. */
    amount_tax: number;
    metadata?: MetadataParam | undefined;
    original_line_item: string;
    quantity?: number | undefined;
    reference: string;
  }
  export interface ShippingCost {
    /** In the currency's smallest unit. */
    amount: number;
    /** In the currency's smallest unit. */
    amount_tax: number;
  }
}

export interface TaxTransactionListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
