// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';

export interface Capability {
  /** The name of the capability, such as `card_payments`. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-object) */
  object: 'capability';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-account) */
  account: Expandable<Account>;
  /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements) */
  future_requirements?: Capability.FutureRequirements;
  /** Whether it is wanted. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requested) */
  requested: boolean;
  /** When it was asked for. Unix seconds. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requested_at) */
  requested_at: number | null;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements) */
  requirements?: Capability.Requirements;
  /** In which state it is. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-status) */
  status: Capability.Status;
}
export declare namespace Capability {
  export interface FutureRequirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-alternatives) */
    alternatives: FutureRequirements.Alternative[] | null;
    /** Until when it has to be given. Unix seconds. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-current_deadline) */
    current_deadline: number | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-currently_due) */
    currently_due: string[];
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-disabled_reason) */
    disabled_reason: FutureRequirements.DisabledReason | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-errors) */
    errors: FutureRequirements.Error[];
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-eventually_due) */
    eventually_due: string[];
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-past_due) */
    past_due: string[];
    /** What is being checked. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-pending_verification) */
    pending_verification: string[];
  }
  export namespace FutureRequirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export type DisabledReason = 'other' | 'paused.inactivity' | 'pending.onboarding' | 'pending.review' | 'platform_disabled' | 'platform_paused' | 'rejected.inactivity' | 'rejected.other' | 'rejected.unsupported_business' | 'requirements.fields_needed' | OtherString;
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Requirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-alternatives) */
    alternatives: Requirements.Alternative[] | null;
    /** Until when it has to be given. Unix seconds. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-current_deadline) */
    current_deadline: number | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-currently_due) */
    currently_due: string[];
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-disabled_reason) */
    disabled_reason: Requirements.DisabledReason | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-errors) */
    errors: Requirements.Error[];
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-eventually_due) */
    eventually_due: string[];
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-past_due) */
    past_due: string[];
    /** What is being checked. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-pending_verification) */
    pending_verification: string[];
  }
  export namespace Requirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export type DisabledReason = 'other' | 'paused.inactivity' | 'pending.onboarding' | 'pending.review' | 'platform_disabled' | 'platform_paused' | 'rejected.inactivity' | 'rejected.other' | 'rejected.unsupported_business' | 'requirements.fields_needed' | OtherString;
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export type Status = 'active' | 'inactive' | 'pending' | 'unrequested' | OtherString;
}
