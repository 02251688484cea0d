// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, JapanAddressParam, MetadataParam } from '../shared.ts';
import type { BankAccount } from '../BankAccounts.ts';
import type { Card } from '../Cards.ts';

export interface Token {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tokens/object#token_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tokens/object#token_object-object) */
  object: 'token';
  /** The bank account. [Docs](https://docs.stripe.com/api/tokens/object#token_object-bank_account) */
  bank_account?: BankAccount;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/tokens/object#token_object-card) */
  card?: Card;
  /** [Docs](https://docs.stripe.com/api/tokens/object#token_object-client_ip) */
  client_ip: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/tokens/object#token_object-created) */
  created: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tokens/object#token_object-livemode) */
  livemode: boolean;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tokens/object#token_object-type) */
  type: string;
  /** [Docs](https://docs.stripe.com/api/tokens/object#token_object-used) */
  used: boolean;
}

export interface TokenCreateParams {
  /** The details of an account that the token is to carry. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account) */
  account?: TokenCreateParams.Account | undefined;
  /** The bank account. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account) */
  bank_account?: string | TokenCreateParams.BankAccount | undefined;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card) */
  card?: TokenCreateParams.Card | string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-customer) */
  customer?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-cvc_update) */
  cvc_update?: TokenCreateParams.CvcUpdate | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-person) */
  person?: TokenCreateParams.Person | undefined;
  /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-pii) */
  pii?: TokenCreateParams.Pii | undefined;
}
export declare namespace TokenCreateParams {
  export interface Account {
    /** `individual`, `company`, `non_profit` or, in the US, `government_entity`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-business_type) */
    business_type?: Account.BusinessType | undefined;
    /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company) */
    company?: Account.Company | undefined;
    /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual) */
    individual?: Account.Individual | undefined;
    /** Whether the customer has seen and accepted Przelewy24's terms. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-tos_shown_and_accepted) */
    tos_shown_and_accepted?: boolean | undefined;
  }
  export namespace Account {
    export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Company {
      /** A postal address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-address) */
      address?: AddressParam | undefined;
      /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-address_kana) */
      address_kana?: JapanAddressParam | undefined;
      /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-address_kanji) */
      address_kanji?: JapanAddressParam | undefined;
      /** Where the company is run from. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-administrative_address) */
      administrative_address?: AddressParam | undefined;
      /** Whether all directors have been named. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-directors_provided) */
      directors_provided?: boolean | undefined;
      /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-directorship_declaration) */
      directorship_declaration?: Company.DirectorshipDeclaration | undefined;
      /** Whether all executives have been named. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-executives_provided) */
      executives_provided?: boolean | undefined;
      /** Number of the export license, for India. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-export_license_id) */
      export_license_id?: string | undefined;
      /** Code for the purpose of exports, for India. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-export_purpose_code) */
      export_purpose_code?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-name) */
      name?: string | undefined;
      /** The name in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-name_kana) */
      name_kana?: string | undefined;
      /** The name in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-name_kanji) */
      name_kanji?: string | undefined;
      /** Whether all owners have been named. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-owners_provided) */
      owners_provided?: boolean | undefined;
      /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration) */
      ownership_declaration?: Company.OwnershipDeclaration | undefined;
      /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration_shown_and_signed) */
      ownership_declaration_shown_and_signed?: boolean | undefined;
      /** Why owners need not be named. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_exemption_reason) */
      ownership_exemption_reason?: Emptyable<Company.OwnershipExemptionReason> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-phone) */
      phone?: string | undefined;
      /** Where the company is in fact. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-physical_address) */
      physical_address?: AddressParam | undefined;
      /** Where the company mostly does business. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-principal_place_of_business) */
      principal_place_of_business?: AddressParam | undefined;
      /** The day of the registration. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_date) */
      registration_date?: Emptyable<Company.RegistrationDate> | undefined;
      /** The number in the official register. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_number) */
      registration_number?: string | undefined;
      /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-representative_declaration) */
      representative_declaration?: Company.RepresentativeDeclaration | undefined;
      /** The legal form of the company. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-structure) */
      structure?: Emptyable<Company.Structure> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-tax_id) */
      tax_id?: string | undefined;
      /** Who gave the tax number, for Germany and Austria. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-tax_id_registrar) */
      tax_id_registrar?: string | undefined;
      /** The VAT number. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-vat_id) */
      vat_id?: string | undefined;
      /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-verification) */
      verification?: Company.Verification | undefined;
    }
    export namespace Company {
      export interface DirectorshipDeclaration {
        /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-directorship_declaration-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-directorship_declaration-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-directorship_declaration-user_agent) */
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration-user_agent) */
        user_agent?: string | undefined;
      }
      export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
      export interface RegistrationDate {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_date-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_date-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_date-year) */
        year: number;
      }
      export interface RepresentativeDeclaration {
        /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-representative_declaration-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-representative_declaration-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-representative_declaration-user_agent) */
        user_agent?: string | undefined;
      }
      export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
      export interface Verification {
        /** What proves the identity. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-verification-document) */
        document?: Verification.Document | undefined;
      }
      export namespace Verification {
        export interface Document {
          /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-verification-document-back) */
          back?: string | undefined;
          /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-company-verification-document-front) */
          front?: string | undefined;
        }
      }
    }
    export interface Individual {
      /** A postal address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-address) */
      address?: AddressParam | undefined;
      /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-address_kana) */
      address_kana?: JapanAddressParam | undefined;
      /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-address_kanji) */
      address_kanji?: JapanAddressParam | undefined;
      /** Date of birth. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-dob) */
      dob?: Emptyable<Individual.Dob> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-email) */
      email?: string | undefined;
      /** First name. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-first_name) */
      first_name?: string | undefined;
      /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-first_name_kana) */
      first_name_kana?: string | undefined;
      /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-first_name_kanji) */
      first_name_kanji?: string | undefined;
      /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-full_name_aliases) */
      full_name_aliases?: Emptyable<readonly string[]> | undefined;
      /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-gender) */
      gender?: string | undefined;
      /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-id_number) */
      id_number?: string | undefined;
      /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-id_number_secondary) */
      id_number_secondary?: string | undefined;
      /** Family name. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-last_name) */
      last_name?: string | undefined;
      /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-last_name_kana) */
      last_name_kana?: string | undefined;
      /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-last_name_kanji) */
      last_name_kanji?: string | undefined;
      /** Family name at birth. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-maiden_name) */
      maiden_name?: string | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-phone) */
      phone?: string | undefined;
      /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-political_exposure) */
      political_exposure?: Individual.PoliticalExposure | undefined;
      /** The address that is officially registered. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-registered_address) */
      registered_address?: AddressParam | undefined;
      /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship) */
      relationship?: Individual.Relationship | undefined;
      /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-ssn_last_4) */
      ssn_last_4?: string | undefined;
      /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification) */
      verification?: Individual.Verification | undefined;
    }
    export namespace Individual {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-dob-year) */
        year: number;
      }
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship-director) */
        director?: boolean | undefined;
        /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship-executive) */
        executive?: boolean | undefined;
        /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship-owner) */
        owner?: boolean | undefined;
        /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship-percent_ownership) */
        percent_ownership?: Emptyable<number> | undefined;
        /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-relationship-title) */
        title?: string | undefined;
      }
      export interface Verification {
        /** What proves the address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-additional_document) */
        additional_document?: Verification.AdditionalDocument | undefined;
        /** What proves the identity. [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-document) */
        document?: Verification.Document | undefined;
      }
      export namespace Verification {
        export interface AdditionalDocument {
          /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-additional_document-back) */
          back?: string | undefined;
          /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-additional_document-front) */
          front?: string | undefined;
        }
        export interface Document {
          /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-document-back) */
          back?: string | undefined;
          /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-account-individual-verification-document-front) */
          front?: string | undefined;
        }
      }
    }
  }
  export interface BankAccount {
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-account_holder_name) */
    account_holder_name?: string | undefined;
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-account_holder_type) */
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-account_number) */
    account_number: string;
    /** What kind of account it is. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-account_type) */
    account_type?: BankAccount.AccountType | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-country) */
    country: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-currency) */
    currency?: string | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-payment_method) */
    payment_method?: string | undefined;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/tokens/create#create_token-bank_account-routing_number) */
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'futsu' | 'savings' | 'toza' | OtherString;
  }
  export interface Card {
    /** City of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_city) */
    address_city?: string | undefined;
    /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_country) */
    address_country?: string | undefined;
    /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_line1) */
    address_line1?: string | undefined;
    /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_line2) */
    address_line2?: string | undefined;
    /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_state) */
    address_state?: string | undefined;
    /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-address_zip) */
    address_zip?: string | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-currency) */
    currency?: string | undefined;
    /** The security code of the card. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-cvc) */
    cvc?: string | undefined;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-exp_month) */
    exp_month: string;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-exp_year) */
    exp_year: string;
    /** What it is called. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-name) */
    name?: string | undefined;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-networks) */
    networks?: Card.Networks | undefined;
    /** The number of the card, without spaces. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-number) */
    number: string;
  }
  export namespace Card {
    export interface Networks {
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/tokens/create#create_token-card-networks-preferred) */
      preferred?: Networks.Preferred | undefined;
    }
    export namespace Networks {
      export type Preferred = 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString;
    }
  }
  export interface CvcUpdate {
    /** The security code of the card. [Docs](https://docs.stripe.com/api/tokens/create#create_token-cvc_update-cvc) */
    cvc: string;
  }
  export interface Person {
    /** Further terms that the person accepted: when, and from where. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-additional_tos_acceptances) */
    additional_tos_acceptances?: Person.AdditionalTosAcceptances | undefined;
    /** A postal address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-address) */
    address?: AddressParam | undefined;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-address_kana) */
    address_kana?: JapanAddressParam | undefined;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-address_kanji) */
    address_kanji?: JapanAddressParam | undefined;
    /** Date of birth. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-dob) */
    dob?: Emptyable<Person.Dob> | undefined;
    /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents) */
    documents?: Person.Documents | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-email) */
    email?: string | undefined;
    /** First name. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-first_name) */
    first_name?: string | undefined;
    /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-first_name_kana) */
    first_name_kana?: string | undefined;
    /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-first_name_kanji) */
    first_name_kanji?: string | undefined;
    /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-full_name_aliases) */
    full_name_aliases?: Emptyable<readonly string[]> | undefined;
    /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-gender) */
    gender?: string | undefined;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-id_number) */
    id_number?: string | undefined;
    /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-id_number_secondary) */
    id_number_secondary?: string | undefined;
    /** Family name. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-last_name) */
    last_name?: string | undefined;
    /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-last_name_kana) */
    last_name_kana?: string | undefined;
    /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-last_name_kanji) */
    last_name_kanji?: string | undefined;
    /** Family name at birth. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-maiden_name) */
    maiden_name?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-nationality) */
    nationality?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-phone) */
    phone?: string | undefined;
    /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-political_exposure) */
    political_exposure?: Person.PoliticalExposure | undefined;
    /** The address that is officially registered. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-registered_address) */
    registered_address?: AddressParam | undefined;
    /** [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship) */
    relationship?: Person.Relationship | undefined;
    /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-ssn_last_4) */
    ssn_last_4?: string | undefined;
    /** What US law asks small businesses about their owners. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data) */
    us_cfpb_data?: Person.UsCfpbData | undefined;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification) */
    verification?: Person.Verification | undefined;
  }
  export namespace Person {
    export interface AdditionalTosAcceptances {
      /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-additional_tos_acceptances-account) */
      account?: AdditionalTosAcceptances.Account | undefined;
    }
    export namespace AdditionalTosAcceptances {
      export interface Account {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-additional_tos_acceptances-account-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-additional_tos_acceptances-account-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-additional_tos_acceptances-account-user_agent) */
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-dob-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-dob-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-dob-year) */
      year: number;
    }
    export interface Documents {
      /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-company_authorization) */
      company_authorization?: Documents.CompanyAuthorization | undefined;
      /** The passport. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-passport) */
      passport?: Documents.Passport | undefined;
      /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-visa) */
      visa?: Documents.Visa | undefined;
    }
    export namespace Documents {
      export interface CompanyAuthorization {
        /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-company_authorization-files) */
        files?: readonly string[] | undefined;
      }
      export interface Passport {
        /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-passport-files) */
        files?: readonly string[] | undefined;
      }
      export interface Visa {
        /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-documents-visa-files) */
        files?: readonly string[] | undefined;
      }
    }
    export type PoliticalExposure = 'existing' | 'none' | OtherString;
    export interface Relationship {
      /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-authorizer) */
      authorizer?: boolean | undefined;
      /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-director) */
      director?: boolean | undefined;
      /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-executive) */
      executive?: boolean | undefined;
      /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-legal_guardian) */
      legal_guardian?: boolean | undefined;
      /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-owner) */
      owner?: boolean | undefined;
      /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-percent_ownership) */
      percent_ownership?: Emptyable<number> | undefined;
      /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-representative) */
      representative?: boolean | undefined;
      /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-relationship-title) */
      title?: string | undefined;
    }
    export interface UsCfpbData {
      /** Ethnicity, as US law has it asked. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-ethnicity_details) */
      ethnicity_details?: UsCfpbData.EthnicityDetails | undefined;
      /** Race, as US law has it asked. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-race_details) */
      race_details?: UsCfpbData.RaceDetails | undefined;
      /** Gender, in the words of the person. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-self_identified_gender) */
      self_identified_gender?: string | undefined;
    }
    export namespace UsCfpbData {
      export interface EthnicityDetails {
        /** What the person chose. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-ethnicity_details-ethnicity) */
        ethnicity?: readonly EthnicityDetails.Ethnicity[] | undefined;
        /** What the person wrote. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-ethnicity_details-ethnicity_other) */
        ethnicity_other?: string | undefined;
      }
      export namespace EthnicityDetails {
        export type Ethnicity = 'cuban' | 'hispanic_or_latino' | 'mexican' | 'not_hispanic_or_latino' | 'other_hispanic_or_latino' | 'prefer_not_to_answer' | 'puerto_rican' | OtherString;
      }
      export interface RaceDetails {
        /** What the person chose. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-race_details-race) */
        race?: readonly RaceDetails.Race[] | undefined;
        /** What the person wrote. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-us_cfpb_data-race_details-race_other) */
        race_other?: string | undefined;
      }
      export namespace RaceDetails {
        export type Race = 'african_american' | 'american_indian_or_alaska_native' | 'asian' | 'asian_indian' | 'black_or_african_american' | 'chinese' | 'ethiopian' | 'filipino' | 'guamanian_or_chamorro' | 'haitian' | 'jamaican' | 'japanese' | 'korean' | 'native_hawaiian' | 'native_hawaiian_or_other_pacific_islander' | 'nigerian' | 'other_asian' | 'other_black_or_african_american' | 'other_pacific_islander' | 'prefer_not_to_answer' | 'samoan' | 'somali' | 'vietnamese' | 'white' | OtherString;
      }
    }
    export interface Verification {
      /** What proves the address. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-additional_document) */
      additional_document?: Verification.AdditionalDocument | undefined;
      /** What proves the identity. [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-document) */
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface AdditionalDocument {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-additional_document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-additional_document-front) */
        front?: string | undefined;
      }
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/tokens/create#create_token-person-verification-document-front) */
        front?: string | undefined;
      }
    }
  }
  export interface Pii {
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/tokens/create#create_token-pii-id_number) */
    id_number?: string | undefined;
  }
}

export interface TokenRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
