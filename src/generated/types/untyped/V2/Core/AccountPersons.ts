// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata } from '../../../shared.ts';

export interface V2CoreAccountPerson {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  object: 'v2.core.account_person';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  account: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  additional_addresses?: V2CoreAccountPerson.AdditionalAddress[];
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  additional_names?: V2CoreAccountPerson.AdditionalName[];
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  additional_terms_of_service?: V2CoreAccountPerson.AdditionalTermsOfService;
  /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  address?: V2CoreAccountPerson.Address;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  date_of_birth?: V2CoreAccountPerson.DateOfBirth;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  documents?: V2CoreAccountPerson.Documents;
  /** An email address. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  email?: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  given_name?: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  id_numbers?: V2CoreAccountPerson.IdNumber[];
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  legal_gender?: V2CoreAccountPerson.LegalGender;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  metadata?: Metadata;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  nationalities?: string[];
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  phone?: string;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  political_exposure?: V2CoreAccountPerson.PoliticalExposure;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  relationship?: V2CoreAccountPerson.Relationship;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  script_addresses?: V2CoreAccountPerson.ScriptAddresses;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  script_names?: V2CoreAccountPerson.ScriptNames;
  /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  surname?: string;
  /** When it was last changed. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
  updated: string;
}
export declare namespace V2CoreAccountPerson {
  export interface AdditionalAddress {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    city?: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    country?: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    line1?: string;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    line2?: string;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    postal_code?: string;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    purpose: 'registered';
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    state?: string;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    town?: string;
  }
  export interface AdditionalName {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    full_name?: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    given_name?: string;
    /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    purpose: AdditionalName.Purpose;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    surname?: string;
  }
  export namespace AdditionalName {
    export type Purpose = 'alias' | 'maiden';
  }
  export interface AdditionalTermsOfService {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    account?: AdditionalTermsOfService.Account;
  }
  export namespace AdditionalTermsOfService {
    export interface Account {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      date?: string;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      ip?: string;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      user_agent?: string;
    }
  }
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    city?: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    country?: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    line1?: string;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    line2?: string;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    postal_code?: string;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    state?: string;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    town?: string;
  }
  export interface DateOfBirth {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    company_authorization?: Documents.CompanyAuthorization;
    /** The passport. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    passport?: Documents.Passport;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    primary_verification?: Documents.PrimaryVerification;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    secondary_verification?: Documents.SecondaryVerification;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    visa?: Documents.Visa;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      files: string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      type: CompanyAuthorization.Type;
    }
    export namespace CompanyAuthorization {
      export type Type = 'files' | OtherString;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      files: string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      type: Passport.Type;
    }
    export namespace Passport {
      export type Type = 'files' | OtherString;
    }
    export interface PrimaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      front_back: PrimaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      type: PrimaryVerification.Type;
    }
    export namespace PrimaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
        back?: string;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface SecondaryVerification {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      front_back: SecondaryVerification.FrontBack;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      type: SecondaryVerification.Type;
    }
    export namespace SecondaryVerification {
      export interface FrontBack {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
        back?: string;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
        front: string;
      }
      export type Type = 'front_back' | OtherString;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      files: string[];
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      type: Visa.Type;
    }
    export namespace Visa {
      export type Type = 'files' | OtherString;
    }
  }
  export interface IdNumber {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    type: IdNumber.Type;
  }
  export namespace IdNumber {
    export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
  }
  export type LegalGender = 'female' | 'male' | OtherString;
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    authorizer?: boolean;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    director?: boolean;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    executive?: boolean;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    legal_guardian?: boolean;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    owner?: boolean;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    percent_ownership?: string;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    representative?: boolean;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    title?: string;
  }
  export interface ScriptAddresses {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    kana?: ScriptAddresses.Kana;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    kanji?: ScriptAddresses.Kanji;
  }
  export namespace ScriptAddresses {
    export interface Kana {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      city?: string;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      country?: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      line1?: string;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      line2?: string;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      postal_code?: string;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      state?: string;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      town?: string;
    }
    export interface Kanji {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      city?: string;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      country?: string;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      line1?: string;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      line2?: string;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      postal_code?: string;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      state?: string;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      town?: string;
    }
  }
  export interface ScriptNames {
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    kana?: ScriptNames.Kana;
    /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
    kanji?: ScriptNames.Kanji;
  }
  export namespace ScriptNames {
    export interface Kana {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      given_name?: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      surname?: string;
    }
    export interface Kanji {
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      given_name?: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/persons/object) */
      surname?: string;
    }
  }
}
