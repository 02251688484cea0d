// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../../core/words.ts';
import type { MetadataParam } from '../../../../shared.ts';

export interface V2CoreAccountsPersonTokenCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  additional_addresses?: readonly V2CoreAccountsPersonTokenCreateParams.AdditionalAddress[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  additional_names?: readonly V2CoreAccountsPersonTokenCreateParams.AdditionalName[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  additional_terms_of_service?: V2CoreAccountsPersonTokenCreateParams.AdditionalTermsOfService | undefined;
  /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  address?: V2CoreAccountsPersonTokenCreateParams.Address | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  date_of_birth?: V2CoreAccountsPersonTokenCreateParams.DateOfBirth | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  documents?: V2CoreAccountsPersonTokenCreateParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  given_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  id_numbers?: readonly V2CoreAccountsPersonTokenCreateParams.IdNumber[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  legal_gender?: V2CoreAccountsPersonTokenCreateParams.LegalGender | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  nationalities?: readonly string[] | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  phone?: string | undefined;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  political_exposure?: V2CoreAccountsPersonTokenCreateParams.PoliticalExposure | undefined;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  relationship?: V2CoreAccountsPersonTokenCreateParams.Relationship | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  script_addresses?: V2CoreAccountsPersonTokenCreateParams.ScriptAddresses | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  script_names?: V2CoreAccountsPersonTokenCreateParams.ScriptNames | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
  surname?: string | undefined;
}
export declare namespace V2CoreAccountsPersonTokenCreateParams {
  export interface AdditionalAddress {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    country?: string | undefined;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    postal_code?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    purpose: 'registered';
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    town?: string | undefined;
  }
  export interface AdditionalName {
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    full_name?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    given_name?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    purpose: AdditionalName.Purpose;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    surname?: string | undefined;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    account?: AdditionalTermsOfService.Account | undefined;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      shown_and_accepted?: boolean | undefined;
    }
  }
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    country?: string | undefined;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    postal_code?: string | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    town?: string | undefined;
  }
  export interface DateOfBirth {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    company_authorization?: Documents.CompanyAuthorization | undefined;
    /** The passport. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    passport?: Documents.Passport | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    primary_verification?: Documents.PrimaryVerification | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    secondary_verification?: Documents.SecondaryVerification | undefined;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      type: Passport.Type;
    }
    export namespace Passport {
      export type Type = 'files' | OtherString;
    }
    export interface PrimaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      front_back: PrimaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      type: PrimaryVerification.Type;
    }
    export namespace PrimaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      front_back: SecondaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    type: IdNumber.Type;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    value: string;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    owner?: boolean | undefined;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    percent_ownership?: string | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    representative?: boolean | undefined;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    title?: string | undefined;
  }
  export interface ScriptAddresses {
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    kana?: ScriptAddresses.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    kanji?: ScriptAddresses.Kanji | undefined;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      country?: string | undefined;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      town?: string | undefined;
    }
    export interface Kanji {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      country?: string | undefined;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      town?: string | undefined;
    }
  }
  export interface ScriptNames {
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    kana?: ScriptNames.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
    kanji?: ScriptNames.Kanji | undefined;
  }
  export namespace ScriptNames {
    export interface Kana {
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      surname?: string | undefined;
    }
    export interface Kanji {
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/create) */
      surname?: string | undefined;
    }
  }
}

export interface V2CoreAccountsPersonTokenRetrieveParams extends NoParams {
}
