// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata } from '../../../shared.ts';

export interface V2CoreAccountPerson {
  id: string;
  object: 'v2.core.account_person';
  account: string;
  additional_addresses?: V2CoreAccountPerson.AdditionalAddress[];
  additional_names?: V2CoreAccountPerson.AdditionalName[];
  additional_terms_of_service?: V2CoreAccountPerson.AdditionalTermsOfService;
  address?: V2CoreAccountPerson.Address;
  created: string;
  date_of_birth?: V2CoreAccountPerson.DateOfBirth;
  documents?: V2CoreAccountPerson.Documents;
  email?: string;
  given_name?: string;
  id_numbers?: V2CoreAccountPerson.IdNumber[];
  legal_gender?: V2CoreAccountPerson.LegalGender;
  livemode: boolean;
  metadata?: Metadata;
  nationalities?: string[];
  phone?: string;
  political_exposure?: V2CoreAccountPerson.PoliticalExposure;
  relationship?: V2CoreAccountPerson.Relationship;
  script_addresses?: V2CoreAccountPerson.ScriptAddresses;
  script_names?: V2CoreAccountPerson.ScriptNames;
  surname?: string;
  updated: string;
}
export declare namespace V2CoreAccountPerson {
  export interface AdditionalAddress {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    purpose: 'registered';
    state?: string;
    town?: string;
  }
  export interface AdditionalName {
    full_name?: string;
    given_name?: string;
    purpose: AdditionalName.Purpose;
    surname?: string;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    account?: AdditionalTermsOfService.Account;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      date?: string;
      ip?: string;
      user_agent?: string;
    }
  }
  export interface Address {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
    town?: string;
  }
  export interface DateOfBirth {
    day: number;
    month: number;
    year: number;
  }
  export interface Documents {
    company_authorization?: Documents.CompanyAuthorization;
    passport?: Documents.Passport;
    primary_verification?: Documents.PrimaryVerification;
    secondary_verification?: Documents.SecondaryVerification;
    visa?: Documents.Visa;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      files: string[];
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      files: string[];
      type: Passport.Type;
    }
    export namespace Passport {
      export type Type = 'files' | OtherString;
    }
    export interface PrimaryVerification {
      front_back: PrimaryVerification.FrontBack;
      type: PrimaryVerification.Type;
    }
    export namespace PrimaryVerification {
      export interface FrontBack {
        back?: string;
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      front_back: SecondaryVerification.FrontBack;
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        back?: string;
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      files: string[];
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    type: IdNumber.Type;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    authorizer?: boolean;
    director?: boolean;
    executive?: boolean;
    legal_guardian?: boolean;
    owner?: boolean;
    percent_ownership?: string;
    representative?: boolean;
    title?: string;
  }
  export interface ScriptAddresses {
    kana?: ScriptAddresses.Kana;
    kanji?: ScriptAddresses.Kanji;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      city?: string;
      country?: string;
      line1?: string;
      line2?: string;
      postal_code?: string;
      state?: string;
      town?: string;
    }
    export interface Kanji {
      city?: string;
      country?: string;
      line1?: string;
      line2?: string;
      postal_code?: string;
      state?: string;
      town?: string;
    }
  }
  export interface ScriptNames {
    kana?: ScriptNames.Kana;
    kanji?: ScriptNames.Kanji;
  }
  export namespace ScriptNames {
    export interface Kana {
      given_name?: string;
      surname?: string;
    }
    export interface Kanji {
      given_name?: string;
      surname?: string;
    }
  }
}
