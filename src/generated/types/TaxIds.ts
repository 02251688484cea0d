// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { Customer } from './Customers.ts';

export interface TaxId {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-object) */
  object: 'tax_id';
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-country) */
  country: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-customer) */
  customer: Expandable<Customer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-customer_account) */
  customer_account: string | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-deleted) */
  deleted?: void;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-livemode) */
  livemode: boolean;
  /** Whom it belongs to: a customer, an account or you. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner) */
  owner: TaxId.Owner | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-type) */
  type: TaxId.Type;
  /** The number itself. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-value) */
  value: string;
  /** Whether it was checked, and with what result. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-verification) */
  verification: TaxId.Verification | null;
}
export declare namespace TaxId {
  export interface Owner {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner-account) */
    account?: Expandable<Account>;
    /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner-application) */
    application?: Expandable<Application>;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner-customer) */
    customer?: Expandable<Customer>;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner-customer_account) */
    customer_account: string | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-owner-type) */
    type: Owner.Type;
  }
  export namespace Owner {
    export type Type = 'account' | 'application' | 'customer' | 'self' | OtherString;
  }
  export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
  export interface Verification {
    /** In which state it is. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-verification-status) */
    status: Verification.Status;
    /** The address, as it was confirmed. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-verification-verified_address) */
    verified_address: string | null;
    /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/tax_ids/object#tax_id_object-verification-verified_name) */
    verified_name: string | null;
  }
  export namespace Verification {
    export type Status = 'pending' | 'unavailable' | 'unverified' | 'verified' | OtherString;
  }
}

export interface DeletedTaxId {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax_ids/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax_ids/delete) */
  object: 'tax_id';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/tax_ids/delete) */
  deleted: true;
}
