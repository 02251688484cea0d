// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Address, Metadata } from './shared.ts';
import type { File } from './Files.ts';

export interface Person {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/persons/object#person_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/persons/object#person_object-object) */
  object: 'person';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-account) */
  account: string;
  /** Further terms that the person accepted: when, and from where. [Docs](https://docs.stripe.com/api/persons/object#person_object-additional_tos_acceptances) */
  additional_tos_acceptances?: Person.AdditionalTosAcceptances;
  /** A postal address. [Docs](https://docs.stripe.com/api/persons/object#person_object-address) */
  address?: Address;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana) */
  address_kana?: Person.AddressKana | null;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji) */
  address_kanji?: Person.AddressKanji | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/persons/object#person_object-created) */
  created: number;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/persons/object#person_object-deleted) */
  deleted?: void;
  /** Date of birth. [Docs](https://docs.stripe.com/api/persons/object#person_object-dob) */
  dob?: Person.Dob;
  /** An email address. [Docs](https://docs.stripe.com/api/persons/object#person_object-email) */
  email?: string | null;
  /** First name. [Docs](https://docs.stripe.com/api/persons/object#person_object-first_name) */
  first_name?: string | null;
  /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-first_name_kana) */
  first_name_kana?: string | null;
  /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-first_name_kanji) */
  first_name_kanji?: string | null;
  /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/persons/object#person_object-full_name_aliases) */
  full_name_aliases?: string[];
  /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements) */
  future_requirements?: Person.FutureRequirements | null;
  /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/persons/object#person_object-gender) */
  gender?: string | null;
  /** Whether the number of the identification is known. [Docs](https://docs.stripe.com/api/persons/object#person_object-id_number_provided) */
  id_number_provided?: boolean;
  /** Whether the second number of the identification is known. [Docs](https://docs.stripe.com/api/persons/object#person_object-id_number_secondary_provided) */
  id_number_secondary_provided?: boolean;
  /** Family name. [Docs](https://docs.stripe.com/api/persons/object#person_object-last_name) */
  last_name?: string | null;
  /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-last_name_kana) */
  last_name_kana?: string | null;
  /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/object#person_object-last_name_kanji) */
  last_name_kanji?: string | null;
  /** Family name at birth. [Docs](https://docs.stripe.com/api/persons/object#person_object-maiden_name) */
  maiden_name?: string | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/persons/object#person_object-metadata) */
  metadata?: Metadata;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/object#person_object-nationality) */
  nationality?: string | null;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-phone) */
  phone?: string | null;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/persons/object#person_object-political_exposure) */
  political_exposure?: Person.PoliticalExposure;
  /** The address that is officially registered. [Docs](https://docs.stripe.com/api/persons/object#person_object-registered_address) */
  registered_address?: Address;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship) */
  relationship?: Person.Relationship;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements) */
  requirements?: Person.Requirements | null;
  /** Whether the last four digits are known. [Docs](https://docs.stripe.com/api/persons/object#person_object-ssn_last_4_provided) */
  ssn_last_4_provided?: boolean;
  /** What US law asks small businesses about their owners. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data) */
  us_cfpb_data?: Person.UsCfpbData | null;
  /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification) */
  verification?: Person.Verification;
}
export declare namespace Person {
  export interface AdditionalTosAcceptances {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/persons/object#person_object-additional_tos_acceptances-account) */
    account: AdditionalTosAcceptances.Account | null;
  }
  export namespace AdditionalTosAcceptances {
    export interface Account {
      /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/persons/object#person_object-additional_tos_acceptances-account-date) */
      date: number | null;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/persons/object#person_object-additional_tos_acceptances-account-ip) */
      ip: string | null;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/persons/object#person_object-additional_tos_acceptances-account-user_agent) */
      user_agent: string | null;
    }
  }
  export interface AddressKana {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-city) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-country) */
    country: string | null;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-line1) */
    line1: string | null;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-line2) */
    line2: string | null;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-postal_code) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-state) */
    state: string | null;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-town) */
    town: string | null;
  }
  export interface AddressKanji {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-city) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-country) */
    country: string | null;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-line1) */
    line1: string | null;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-line2) */
    line2: string | null;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-postal_code) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-state) */
    state: string | null;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kanji-town) */
    town: string | null;
  }
  export interface Dob {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/persons/object#person_object-dob-day) */
    day: number | null;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/persons/object#person_object-dob-month) */
    month: number | null;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/persons/object#person_object-dob-year) */
    year: number | null;
  }
  export interface FutureRequirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-alternatives) */
    alternatives: FutureRequirements.Alternative[] | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-currently_due) */
    currently_due: string[];
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-errors) */
    errors: FutureRequirements.Error[];
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-eventually_due) */
    eventually_due: string[];
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-past_due) */
    past_due: string[];
    /** What is being checked. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-pending_verification) */
    pending_verification: string[];
  }
  export namespace FutureRequirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/persons/object#person_object-future_requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-authorizer) */
    authorizer: boolean | null;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-director) */
    director: boolean | null;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-executive) */
    executive: boolean | null;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-legal_guardian) */
    legal_guardian: boolean | null;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-owner) */
    owner: boolean | null;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-percent_ownership) */
    percent_ownership: number | null;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-representative) */
    representative: boolean | null;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/persons/object#person_object-relationship-title) */
    title: string | null;
  }
  export interface Requirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-alternatives) */
    alternatives: Requirements.Alternative[] | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-currently_due) */
    currently_due: string[];
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-errors) */
    errors: Requirements.Error[];
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-eventually_due) */
    eventually_due: string[];
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-past_due) */
    past_due: string[];
    /** What is being checked. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-pending_verification) */
    pending_verification: string[];
  }
  export namespace Requirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/persons/object#person_object-requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface UsCfpbData {
    /** Ethnicity, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-ethnicity_details) */
    ethnicity_details: UsCfpbData.EthnicityDetails | null;
    /** Race, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-race_details) */
    race_details: UsCfpbData.RaceDetails | null;
    /** Gender, in the words of the person. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-self_identified_gender) */
    self_identified_gender: string | null;
  }
  export namespace UsCfpbData {
    export interface EthnicityDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-ethnicity_details-ethnicity) */
      ethnicity: EthnicityDetails.Ethnicity[] | null;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-ethnicity_details-ethnicity_other) */
      ethnicity_other: string | null;
    }
    export namespace EthnicityDetails {
      export type Ethnicity = 'cuban' | 'hispanic_or_latino' | 'mexican' | 'not_hispanic_or_latino' | 'other_hispanic_or_latino' | 'prefer_not_to_answer' | 'puerto_rican' | OtherString;
    }
    export interface RaceDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-race_details-race) */
      race: RaceDetails.Race[] | null;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/object#person_object-us_cfpb_data-race_details-race_other) */
      race_other: string | null;
    }
    export namespace RaceDetails {
      export type Race = 'african_american' | 'american_indian_or_alaska_native' | 'asian' | 'asian_indian' | 'black_or_african_american' | 'chinese' | 'ethiopian' | 'filipino' | 'guamanian_or_chamorro' | 'haitian' | 'jamaican' | 'japanese' | 'korean' | 'native_hawaiian' | 'native_hawaiian_or_other_pacific_islander' | 'nigerian' | 'other_asian' | 'other_black_or_african_american' | 'other_pacific_islander' | 'prefer_not_to_answer' | 'samoan' | 'somali' | 'vietnamese' | 'white' | OtherString;
    }
  }
  export interface Verification {
    /** What proves the address. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document) */
    additional_document?: Verification.AdditionalDocument | null;
    /** What is wrong, for people to read. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-details) */
    details?: string | null;
    /** What is wrong, for programs. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-details_code) */
    details_code?: string | null;
    /** What proves the identity. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-document) */
    document?: Verification.Document;
    /** In which state it is. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-status) */
    status: string;
  }
  export namespace Verification {
    export interface AdditionalDocument {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document-back) */
      back: Expandable<File> | null;
      /** What is wrong, for people to read. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document-details) */
      details: string | null;
      /** What is wrong, for programs. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document-details_code) */
      details_code: string | null;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document-front) */
      front: Expandable<File> | null;
    }
    export interface Document {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-document-back) */
      back: Expandable<File> | null;
      /** What is wrong, for people to read. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-document-details) */
      details: string | null;
      /** What is wrong, for programs. [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-document-details_code) */
      details_code: string | null;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/object#person_object-verification-document-front) */
      front: Expandable<File> | null;
    }
  }
}

export interface DeletedPerson {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/persons/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/persons/delete) */
  object: 'person';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/persons/delete) */
  deleted: true;
}
