// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata } from './shared.ts';

export interface BankAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-object) */
  object: 'bank_account';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-account) */
  account?: Expandable<Account> | null;
  /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-account_holder_name) */
  account_holder_name: string | null;
  /** `individual` or `company`. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-account_holder_type) */
  account_holder_type: string | null;
  /** What kind of account it is. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-account_type) */
  account_type: string | null;
  /** How money can be paid out to it: `standard`, `instant` or both. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-available_payout_methods) */
  available_payout_methods?: BankAccount.AvailablePayoutMethod[] | null;
  /** The bank, by name. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-bank_name) */
  bank_name: string | null;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-country) */
  country: string;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-customer) */
  customer?: Expandable<Customer | DeletedCustomer> | null;
  /** Whether payouts in its currency go here. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-default_for_currency) */
  default_for_currency?: boolean | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-deleted) */
  deleted?: void;
  /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-fingerprint) */
  fingerprint: string | null;
  /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements) */
  future_requirements?: BankAccount.FutureRequirements | null;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-last4) */
  last4: string;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-metadata) */
  metadata?: Metadata | null;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements) */
  requirements?: BankAccount.Requirements | null;
  /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-routing_number) */
  routing_number: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-status) */
  status: string;
}
export declare namespace BankAccount {
  export type AvailablePayoutMethod = 'instant' | 'standard' | OtherString;
  export interface FutureRequirements {
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-currently_due) */
    currently_due: string[] | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-errors) */
    errors: FutureRequirements.Error[] | null;
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-past_due) */
    past_due: string[] | null;
    /** What is being checked. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-pending_verification) */
    pending_verification: string[] | null;
  }
  export namespace FutureRequirements {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-future_requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Requirements {
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-currently_due) */
    currently_due: string[] | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-errors) */
    errors: Requirements.Error[] | null;
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-past_due) */
    past_due: string[] | null;
    /** What is being checked. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-pending_verification) */
    pending_verification: string[] | null;
  }
  export namespace Requirements {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/customer_bank_accounts/object#customer_bank_account_object-requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
}

export interface DeletedBankAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_bank_accounts/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_bank_accounts/delete) */
  object: 'bank_account';
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/customer_bank_accounts/delete) */
  currency?: string | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/customer_bank_accounts/delete) */
  deleted: true;
}
