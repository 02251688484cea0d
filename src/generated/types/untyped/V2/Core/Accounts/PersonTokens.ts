// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../../core/words.ts';
import type { MetadataParam } from '../../../../shared.ts';

export interface V2CoreAccountsPersonTokenCreateParams {
  additional_addresses?: readonly V2CoreAccountsPersonTokenCreateParams.AdditionalAddress[] | undefined;
  additional_names?: readonly V2CoreAccountsPersonTokenCreateParams.AdditionalName[] | undefined;
  additional_terms_of_service?: V2CoreAccountsPersonTokenCreateParams.AdditionalTermsOfService | undefined;
  address?: V2CoreAccountsPersonTokenCreateParams.Address | undefined;
  date_of_birth?: V2CoreAccountsPersonTokenCreateParams.DateOfBirth | undefined;
  documents?: V2CoreAccountsPersonTokenCreateParams.Documents | undefined;
  email?: string | undefined;
  given_name?: string | undefined;
  id_numbers?: readonly V2CoreAccountsPersonTokenCreateParams.IdNumber[] | undefined;
  legal_gender?: V2CoreAccountsPersonTokenCreateParams.LegalGender | undefined;
  metadata?: MetadataParam | undefined;
  nationalities?: readonly string[] | undefined;
  phone?: string | undefined;
  political_exposure?: V2CoreAccountsPersonTokenCreateParams.PoliticalExposure | undefined;
  relationship?: V2CoreAccountsPersonTokenCreateParams.Relationship | undefined;
  script_addresses?: V2CoreAccountsPersonTokenCreateParams.ScriptAddresses | undefined;
  script_names?: V2CoreAccountsPersonTokenCreateParams.ScriptNames | undefined;
  surname?: string | undefined;
}
export declare namespace V2CoreAccountsPersonTokenCreateParams {
  export interface AdditionalAddress {
    city?: string | undefined;
    country?: string | undefined;
    line1?: string | undefined;
    line2?: string | undefined;
    postal_code?: string | undefined;
    purpose: 'registered';
    state?: string | undefined;
    town?: string | undefined;
  }
  export interface AdditionalName {
    full_name?: string | undefined;
    given_name?: string | undefined;
    purpose: AdditionalName.Purpose;
    surname?: string | undefined;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    account?: AdditionalTermsOfService.Account | undefined;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      shown_and_accepted?: boolean | undefined;
    }
  }
  export interface Address {
    city?: string | undefined;
    country?: string | undefined;
    line1?: string | undefined;
    line2?: string | undefined;
    postal_code?: string | undefined;
    state?: string | undefined;
    town?: string | undefined;
  }
  export interface DateOfBirth {
    day: number;
    month: number;
    year: number;
  }
  export interface Documents {
    company_authorization?: Documents.CompanyAuthorization | undefined;
    passport?: Documents.Passport | undefined;
    primary_verification?: Documents.PrimaryVerification | undefined;
    secondary_verification?: Documents.SecondaryVerification | undefined;
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      files: readonly string[];
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      files: readonly string[];
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
        back?: string | undefined;
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      front_back: SecondaryVerification.FrontBack;
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        back?: string | undefined;
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      files: readonly string[];
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    type: IdNumber.Type;
    value: string;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    authorizer?: boolean | undefined;
    director?: boolean | undefined;
    executive?: boolean | undefined;
    legal_guardian?: boolean | undefined;
    owner?: boolean | undefined;
    percent_ownership?: string | undefined;
    representative?: boolean | undefined;
    title?: string | undefined;
  }
  export interface ScriptAddresses {
    kana?: ScriptAddresses.Kana | undefined;
    kanji?: ScriptAddresses.Kanji | undefined;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      city?: string | undefined;
      country?: string | undefined;
      line1?: string | undefined;
      line2?: string | undefined;
      postal_code?: string | undefined;
      state?: string | undefined;
      town?: string | undefined;
    }
    export interface Kanji {
      city?: string | undefined;
      country?: string | undefined;
      line1?: string | undefined;
      line2?: string | undefined;
      postal_code?: string | undefined;
      state?: string | undefined;
      town?: string | undefined;
    }
  }
  export interface ScriptNames {
    kana?: ScriptNames.Kana | undefined;
    kanji?: ScriptNames.Kanji | undefined;
  }
  export namespace ScriptNames {
    export interface Kana {
      given_name?: string | undefined;
      surname?: string | undefined;
    }
    export interface Kanji {
      given_name?: string | undefined;
      surname?: string | undefined;
    }
  }
}

export interface V2CoreAccountsPersonTokenRetrieveParams extends NoParams {
}
