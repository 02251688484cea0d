// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, JapanAddressParam, MetadataParam } from '../shared.ts';
import type { BankAccount } from '../BankAccounts.ts';
import type { Card } from '../Cards.ts';

export interface Token {
  id: string;
  object: 'token';
  bank_account?: BankAccount;
  card?: Card;
  client_ip: string | null;
  /** Unix seconds. */
  created: number;
  livemode: boolean;
  type: string;
  used: boolean;
}

export interface TokenCreateParams {
  account?: TokenCreateParams.Account | undefined;
  bank_account?: string | TokenCreateParams.BankAccount | undefined;
  card?: TokenCreateParams.Card | string | undefined;
  customer?: string | undefined;
  cvc_update?: TokenCreateParams.CvcUpdate | undefined;
  expand?: readonly string[] | undefined;
  person?: TokenCreateParams.Person | undefined;
  pii?: TokenCreateParams.Pii | undefined;
}
export declare namespace TokenCreateParams {
  export interface Account {
    business_type?: Account.BusinessType | undefined;
    company?: Account.Company | undefined;
    individual?: Account.Individual | undefined;
    tos_shown_and_accepted?: boolean | undefined;
  }
  export namespace Account {
    export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Company {
      address?: AddressParam | undefined;
      address_kana?: JapanAddressParam | undefined;
      address_kanji?: JapanAddressParam | undefined;
      administrative_address?: AddressParam | undefined;
      directors_provided?: boolean | undefined;
      directorship_declaration?: Company.DirectorshipDeclaration | undefined;
      executives_provided?: boolean | undefined;
      export_license_id?: string | undefined;
      export_purpose_code?: string | undefined;
      name?: string | undefined;
      name_kana?: string | undefined;
      name_kanji?: string | undefined;
      owners_provided?: boolean | undefined;
      ownership_declaration?: Company.OwnershipDeclaration | undefined;
      ownership_declaration_shown_and_signed?: boolean | undefined;
      ownership_exemption_reason?: Emptyable<Company.OwnershipExemptionReason> | undefined;
      phone?: string | undefined;
      physical_address?: AddressParam | undefined;
      principal_place_of_business?: AddressParam | undefined;
      registration_date?: Emptyable<Company.RegistrationDate> | undefined;
      registration_number?: string | undefined;
      representative_declaration?: Company.RepresentativeDeclaration | undefined;
      structure?: Emptyable<Company.Structure> | undefined;
      tax_id?: string | undefined;
      tax_id_registrar?: string | undefined;
      vat_id?: string | undefined;
      verification?: Company.Verification | undefined;
    }
    export namespace Company {
      export interface DirectorshipDeclaration {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
      export interface RegistrationDate {
        day: number;
        month: number;
        year: number;
      }
      export interface RepresentativeDeclaration {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
      export interface Verification {
        document?: Verification.Document | undefined;
      }
      export namespace Verification {
        export interface Document {
          back?: string | undefined;
          front?: string | undefined;
        }
      }
    }
    export interface Individual {
      address?: AddressParam | undefined;
      address_kana?: JapanAddressParam | undefined;
      address_kanji?: JapanAddressParam | undefined;
      dob?: Emptyable<Individual.Dob> | undefined;
      email?: string | undefined;
      first_name?: string | undefined;
      first_name_kana?: string | undefined;
      first_name_kanji?: string | undefined;
      full_name_aliases?: Emptyable<readonly string[]> | undefined;
      gender?: string | undefined;
      id_number?: string | undefined;
      id_number_secondary?: string | undefined;
      last_name?: string | undefined;
      last_name_kana?: string | undefined;
      last_name_kanji?: string | undefined;
      maiden_name?: string | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
      phone?: string | undefined;
      political_exposure?: Individual.PoliticalExposure | undefined;
      registered_address?: AddressParam | undefined;
      relationship?: Individual.Relationship | undefined;
      ssn_last_4?: string | undefined;
      verification?: Individual.Verification | undefined;
    }
    export namespace Individual {
      export interface Dob {
        day: number;
        month: number;
        year: number;
      }
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        director?: boolean | undefined;
        executive?: boolean | undefined;
        owner?: boolean | undefined;
        percent_ownership?: Emptyable<number> | undefined;
        title?: string | undefined;
      }
      export interface Verification {
        additional_document?: Verification.AdditionalDocument | undefined;
        document?: Verification.Document | undefined;
      }
      export namespace Verification {
        export interface AdditionalDocument {
          back?: string | undefined;
          front?: string | undefined;
        }
        export interface Document {
          back?: string | undefined;
          front?: string | undefined;
        }
      }
    }
  }
  export interface BankAccount {
    account_holder_name?: string | undefined;
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    account_number: string;
    account_type?: BankAccount.AccountType | undefined;
    country: string;
    currency?: string | undefined;
    payment_method?: string | undefined;
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'futsu' | 'savings' | 'toza' | OtherString;
  }
  export interface Card {
    address_city?: string | undefined;
    address_country?: string | undefined;
    address_line1?: string | undefined;
    address_line2?: string | undefined;
    address_state?: string | undefined;
    address_zip?: string | undefined;
    currency?: string | undefined;
    cvc?: string | undefined;
    exp_month: string;
    exp_year: string;
    name?: string | undefined;
    networks?: Card.Networks | undefined;
    number: string;
  }
  export namespace Card {
    export interface Networks {
      preferred?: Networks.Preferred | undefined;
    }
    export namespace Networks {
      export type Preferred = 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString;
    }
  }
  export interface CvcUpdate {
    cvc: string;
  }
  export interface Person {
    additional_tos_acceptances?: Person.AdditionalTosAcceptances | undefined;
    address?: AddressParam | undefined;
    address_kana?: JapanAddressParam | undefined;
    address_kanji?: JapanAddressParam | undefined;
    dob?: Emptyable<Person.Dob> | undefined;
    documents?: Person.Documents | undefined;
    email?: string | undefined;
    first_name?: string | undefined;
    first_name_kana?: string | undefined;
    first_name_kanji?: string | undefined;
    full_name_aliases?: Emptyable<readonly string[]> | undefined;
    gender?: string | undefined;
    id_number?: string | undefined;
    id_number_secondary?: string | undefined;
    last_name?: string | undefined;
    last_name_kana?: string | undefined;
    last_name_kanji?: string | undefined;
    maiden_name?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    nationality?: string | undefined;
    phone?: string | undefined;
    political_exposure?: Person.PoliticalExposure | undefined;
    registered_address?: AddressParam | undefined;
    relationship?: Person.Relationship | undefined;
    ssn_last_4?: string | undefined;
    us_cfpb_data?: Person.UsCfpbData | undefined;
    verification?: Person.Verification | undefined;
  }
  export namespace Person {
    export interface AdditionalTosAcceptances {
      account?: AdditionalTosAcceptances.Account | undefined;
    }
    export namespace AdditionalTosAcceptances {
      export interface Account {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface Dob {
      day: number;
      month: number;
      year: number;
    }
    export interface Documents {
      company_authorization?: Documents.CompanyAuthorization | undefined;
      passport?: Documents.Passport | undefined;
      visa?: Documents.Visa | undefined;
    }
    export namespace Documents {
      export interface CompanyAuthorization {
        files?: readonly string[] | undefined;
      }
      export interface Passport {
        files?: readonly string[] | undefined;
      }
      export interface Visa {
        files?: readonly string[] | undefined;
      }
    }
    export type PoliticalExposure = 'existing' | 'none' | OtherString;
    export interface Relationship {
      authorizer?: boolean | undefined;
      director?: boolean | undefined;
      executive?: boolean | undefined;
      legal_guardian?: boolean | undefined;
      owner?: boolean | undefined;
      percent_ownership?: Emptyable<number> | undefined;
      representative?: boolean | undefined;
      title?: string | undefined;
    }
    export interface UsCfpbData {
      ethnicity_details?: UsCfpbData.EthnicityDetails | undefined;
      race_details?: UsCfpbData.RaceDetails | undefined;
      self_identified_gender?: string | undefined;
    }
    export namespace UsCfpbData {
      export interface EthnicityDetails {
        ethnicity?: readonly EthnicityDetails.Ethnicity[] | undefined;
        ethnicity_other?: string | undefined;
      }
      export namespace EthnicityDetails {
        export type Ethnicity = 'cuban' | 'hispanic_or_latino' | 'mexican' | 'not_hispanic_or_latino' | 'other_hispanic_or_latino' | 'prefer_not_to_answer' | 'puerto_rican' | OtherString;
      }
      export interface RaceDetails {
        race?: readonly RaceDetails.Race[] | undefined;
        race_other?: string | undefined;
      }
      export namespace RaceDetails {
        export type Race = 'african_american' | 'american_indian_or_alaska_native' | 'asian' | 'asian_indian' | 'black_or_african_american' | 'chinese' | 'ethiopian' | 'filipino' | 'guamanian_or_chamorro' | 'haitian' | 'jamaican' | 'japanese' | 'korean' | 'native_hawaiian' | 'native_hawaiian_or_other_pacific_islander' | 'nigerian' | 'other_asian' | 'other_black_or_african_american' | 'other_pacific_islander' | 'prefer_not_to_answer' | 'samoan' | 'somali' | 'vietnamese' | 'white' | OtherString;
      }
    }
    export interface Verification {
      additional_document?: Verification.AdditionalDocument | undefined;
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface AdditionalDocument {
        back?: string | undefined;
        front?: string | undefined;
      }
      export interface Document {
        back?: string | undefined;
        front?: string | undefined;
      }
    }
  }
  export interface Pii {
    id_number?: string | undefined;
  }
}

export interface TokenRetrieveParams {
  expand?: readonly string[] | undefined;
}
