// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../../core/words.ts';
import type { MetadataParam } from '../../../../shared.ts';

export interface V2CoreAccountsPersonCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  additional_addresses?: readonly V2CoreAccountsPersonCreateParams.AdditionalAddress[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  additional_names?: readonly V2CoreAccountsPersonCreateParams.AdditionalName[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  additional_terms_of_service?: V2CoreAccountsPersonCreateParams.AdditionalTermsOfService | undefined;
  /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  address?: V2CoreAccountsPersonCreateParams.Address | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  date_of_birth?: V2CoreAccountsPersonCreateParams.DateOfBirth | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  documents?: V2CoreAccountsPersonCreateParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  given_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  id_numbers?: readonly V2CoreAccountsPersonCreateParams.IdNumber[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  legal_gender?: V2CoreAccountsPersonCreateParams.LegalGender | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  nationalities?: readonly string[] | undefined;
  /** Id of a token with the details, made by the account itself (`cpt_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  person_token?: string | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  phone?: string | undefined;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  political_exposure?: V2CoreAccountsPersonCreateParams.PoliticalExposure | undefined;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  relationship?: V2CoreAccountsPersonCreateParams.Relationship | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  script_addresses?: V2CoreAccountsPersonCreateParams.ScriptAddresses | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  script_names?: V2CoreAccountsPersonCreateParams.ScriptNames | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
  surname?: string | undefined;
}
export declare namespace V2CoreAccountsPersonCreateParams {
  export interface AdditionalAddress {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    country: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    postal_code?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    purpose: 'registered';
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    town?: string | undefined;
  }
  export interface AdditionalName {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    full_name?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    given_name?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    purpose: AdditionalName.Purpose;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    surname?: string | undefined;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    account?: AdditionalTermsOfService.Account | undefined;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      date: string;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      ip: string;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      user_agent?: string | undefined;
    }
  }
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    country: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    postal_code?: string | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    town?: string | undefined;
  }
  export interface DateOfBirth {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    company_authorization?: Documents.CompanyAuthorization | undefined;
    /** The passport. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    passport?: Documents.Passport | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    primary_verification?: Documents.PrimaryVerification | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    secondary_verification?: Documents.SecondaryVerification | undefined;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      type: Passport.Type;
    }
    export namespace Passport {
      export type Type = 'files' | OtherString;
    }
    export interface PrimaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      front_back: PrimaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      type: PrimaryVerification.Type;
    }
    export namespace PrimaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      front_back: SecondaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    type: IdNumber.Type;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    value: string;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    owner?: boolean | undefined;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    percent_ownership?: string | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    representative?: boolean | undefined;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    title?: string | undefined;
  }
  export interface ScriptAddresses {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    kana?: ScriptAddresses.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    kanji?: ScriptAddresses.Kanji | undefined;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      country: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      town?: string | undefined;
    }
    export interface Kanji {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      country: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      town?: string | undefined;
    }
  }
  export interface ScriptNames {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    kana?: ScriptNames.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
    kanji?: ScriptNames.Kanji | undefined;
  }
  export namespace ScriptNames {
    export interface Kana {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      surname?: string | undefined;
    }
    export interface Kanji {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/create) */
      surname?: string | undefined;
    }
  }
}

export interface V2CoreAccountsPersonRetrieveParams extends NoParams {
}

export interface V2CoreAccountsPersonUpdateParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  additional_addresses?: readonly V2CoreAccountsPersonUpdateParams.AdditionalAddress[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  additional_names?: readonly V2CoreAccountsPersonUpdateParams.AdditionalName[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  additional_terms_of_service?: V2CoreAccountsPersonUpdateParams.AdditionalTermsOfService | undefined;
  /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  address?: V2CoreAccountsPersonUpdateParams.Address | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  date_of_birth?: V2CoreAccountsPersonUpdateParams.DateOfBirth | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  documents?: V2CoreAccountsPersonUpdateParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  given_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  id_numbers?: readonly V2CoreAccountsPersonUpdateParams.IdNumber[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  legal_gender?: V2CoreAccountsPersonUpdateParams.LegalGender | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  metadata?: MetadataParam | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  nationalities?: readonly string[] | undefined;
  /** Id of a token with the details, made by the account itself (`cpt_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  person_token?: string | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  phone?: string | undefined;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  political_exposure?: V2CoreAccountsPersonUpdateParams.PoliticalExposure | undefined;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  relationship?: V2CoreAccountsPersonUpdateParams.Relationship | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  script_addresses?: V2CoreAccountsPersonUpdateParams.ScriptAddresses | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  script_names?: V2CoreAccountsPersonUpdateParams.ScriptNames | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
  surname?: string | undefined;
}
export declare namespace V2CoreAccountsPersonUpdateParams {
  export interface AdditionalAddress {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    country?: string | undefined;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    postal_code?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    purpose: 'registered';
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    town?: string | undefined;
  }
  export interface AdditionalName {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    full_name?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    given_name?: string | undefined;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    purpose: AdditionalName.Purpose;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    surname?: string | undefined;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    account?: AdditionalTermsOfService.Account | undefined;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      date?: string | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      user_agent?: string | undefined;
    }
  }
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    country?: string | undefined;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    postal_code?: string | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    state?: string | undefined;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    town?: string | undefined;
  }
  export interface DateOfBirth {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    company_authorization?: Documents.CompanyAuthorization | undefined;
    /** The passport. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    passport?: Documents.Passport | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    primary_verification?: Documents.PrimaryVerification | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    secondary_verification?: Documents.SecondaryVerification | undefined;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      type: Passport.Type;
    }
    export namespace Passport {
      export type Type = 'files' | OtherString;
    }
    export interface PrimaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      front_back: PrimaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      type: PrimaryVerification.Type;
    }
    export namespace PrimaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      front_back: SecondaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
        front?: string | undefined;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      files: readonly string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    type: IdNumber.Type;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    value: string;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    owner?: boolean | undefined;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    percent_ownership?: string | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    representative?: boolean | undefined;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    title?: string | undefined;
  }
  export interface ScriptAddresses {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    kana?: ScriptAddresses.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    kanji?: ScriptAddresses.Kanji | undefined;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      country?: string | undefined;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      town?: string | undefined;
    }
    export interface Kanji {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      city?: string | undefined;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      country?: string | undefined;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      line1?: string | undefined;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      line2?: string | undefined;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      postal_code?: string | undefined;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      state?: string | undefined;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      town?: string | undefined;
    }
  }
  export interface ScriptNames {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    kana?: ScriptNames.Kana | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
    kanji?: ScriptNames.Kanji | undefined;
  }
  export namespace ScriptNames {
    export interface Kana {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      surname?: string | undefined;
    }
    export interface Kanji {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/update) */
      surname?: string | undefined;
    }
  }
}

export interface V2CoreAccountsPersonListParams {
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/persons/list) */
  limit?: number | undefined;
}

export interface V2CoreAccountsPersonDeleteParams extends NoParams {
}
