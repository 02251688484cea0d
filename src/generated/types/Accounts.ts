// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, JapanAddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { ExternalAccount } from './ExternalAccounts.ts';
import type { File } from './Files.ts';
import type { Person } from './Persons.ts';
import type { TaxId } from './TaxIds.ts';

export interface Account {
  id: string;
  object: 'account';
  business_profile?: Account.BusinessProfile | null;
  business_type?: Account.BusinessType | null;
  capabilities?: Account.Capabilities;
  charges_enabled: boolean;
  company?: Account.Company;
  controller?: Account.Controller;
  country?: string;
  /** Unix seconds. */
  created?: number;
  default_currency?: string;
  deleted?: void;
  details_submitted: boolean;
  email: string | null;
  external_accounts?: ApiList<ExternalAccount>;
  future_requirements?: Account.FutureRequirements;
  groups?: Account.Groups | null;
  individual?: Person;
  metadata?: Metadata;
  payouts_enabled: boolean;
  requirements?: Account.Requirements;
  settings?: Account.Settings | null;
  tos_acceptance?: Account.TosAcceptance;
  type: Account.Type;
}
export declare namespace Account {
  export interface BusinessProfile {
    annual_revenue?: BusinessProfile.AnnualRevenue | null;
    estimated_worker_count?: number | null;
    mcc: string | null;
    minority_owned_business_designation: BusinessProfile.MinorityOwnedBusinessDesignation[] | null;
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue;
    name: string | null;
    product_description?: string | null;
    specified_commercial_transactions_act_url: string | null;
    support_address: Address | null;
    support_email: string | null;
    support_phone: string | null;
    support_url: string | null;
    url: string | null;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** In the currency's smallest unit. */
      amount: number | null;
      currency: string | null;
      fiscal_year_end: string | null;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    acss_debit_payments?: Capabilities.AcssDebitPayments;
    affirm_payments?: Capabilities.AffirmPayments;
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
    alma_payments?: Capabilities.AlmaPayments;
    amazon_pay_payments?: Capabilities.AmazonPayPayments;
    app_distribution?: Capabilities.AppDistribution;
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
    bacs_debit_payments?: Capabilities.BacsDebitPayments;
    bancontact_payments?: Capabilities.BancontactPayments;
    bank_transfer_payments?: Capabilities.BankTransferPayments;
    billie_payments?: Capabilities.BilliePayments;
    bizum_payments?: Capabilities.BizumPayments;
    blik_payments?: Capabilities.BlikPayments;
    blik_recurring_payments?: Capabilities.BlikRecurringPayments;
    boleto_payments?: Capabilities.BoletoPayments;
    card_issuing?: Capabilities.CardIssuing;
    card_payments?: Capabilities.CardPayments;
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
    cashapp_payments?: Capabilities.CashappPayments;
    crypto_payments?: Capabilities.CryptoPayments;
    eps_payments?: Capabilities.EpsPayments;
    fpx_payments?: Capabilities.FpxPayments;
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
    giropay_payments?: Capabilities.GiropayPayments;
    grabpay_payments?: Capabilities.GrabpayPayments;
    ideal_payments?: Capabilities.IdealPayments;
    india_international_payments?: Capabilities.IndiaInternationalPayments;
    jcb_payments?: Capabilities.JcbPayments;
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
    kakao_pay_payments?: Capabilities.KakaoPayPayments;
    klarna_payments?: Capabilities.KlarnaPayments;
    konbini_payments?: Capabilities.KonbiniPayments;
    kr_card_payments?: Capabilities.KrCardPayments;
    legacy_payments?: Capabilities.LegacyPayments;
    link_payments?: Capabilities.LinkPayments;
    mb_way_payments?: Capabilities.MbWayPayments;
    mobilepay_payments?: Capabilities.MobilepayPayments;
    multibanco_payments?: Capabilities.MultibancoPayments;
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
    naver_pay_payments?: Capabilities.NaverPayPayments;
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments;
    oxxo_payments?: Capabilities.OxxoPayments;
    p24_payments?: Capabilities.P24Payments;
    pay_by_bank_payments?: Capabilities.PayByBankPayments;
    payco_payments?: Capabilities.PaycoPayments;
    paynow_payments?: Capabilities.PaynowPayments;
    paypay_payments?: Capabilities.PaypayPayments;
    payto_payments?: Capabilities.PaytoPayments;
    pix_payments?: Capabilities.PixPayments;
    promptpay_payments?: Capabilities.PromptpayPayments;
    revolut_pay_payments?: Capabilities.RevolutPayPayments;
    samsung_pay_payments?: Capabilities.SamsungPayPayments;
    satispay_payments?: Capabilities.SatispayPayments;
    scalapay_payments?: Capabilities.ScalapayPayments;
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
    sepa_debit_payments?: Capabilities.SepaDebitPayments;
    sequra_payments?: Capabilities.SequraPayments;
    sofort_payments?: Capabilities.SofortPayments;
    sunbit_payments?: Capabilities.SunbitPayments;
    swish_payments?: Capabilities.SwishPayments;
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K;
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc;
    transfers?: Capabilities.Transfers;
    treasury?: Capabilities.Treasury;
    twint_payments?: Capabilities.TwintPayments;
    upi_payments?: Capabilities.UpiPayments;
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments;
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
    wero_payments?: Capabilities.WeroPayments;
    zip_payments?: Capabilities.ZipPayments;
  }
  export namespace Capabilities {
    export type AcssDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AffirmPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AfterpayClearpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AlmaPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AmazonPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AppDistribution = 'active' | 'inactive' | 'pending' | OtherString;
    export type AuBecsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BacsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BancontactPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BilliePayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BizumPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BlikPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BlikRecurringPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BoletoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CardIssuing = 'active' | 'inactive' | 'pending' | OtherString;
    export type CardPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CartesBancairesPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CashappPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CryptoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type EpsPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type FpxPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GbBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GiropayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GrabpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type IdealPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type IndiaInternationalPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type JcbPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type JpBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KakaoPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KlarnaPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KonbiniPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KrCardPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type LegacyPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type LinkPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MbWayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MobilepayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MultibancoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MxBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type NaverPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type NzBankAccountBecsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type OxxoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type P24Payments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PayByBankPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaycoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaynowPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaypayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaytoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PixPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PromptpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type RevolutPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SamsungPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SatispayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type ScalapayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SepaBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SepaDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SequraPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SofortPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SunbitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SwishPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type TaxReportingUs1099K = 'active' | 'inactive' | 'pending' | OtherString;
    export type TaxReportingUs1099Misc = 'active' | 'inactive' | 'pending' | OtherString;
    export type Transfers = 'active' | 'inactive' | 'pending' | OtherString;
    export type Treasury = 'active' | 'inactive' | 'pending' | OtherString;
    export type TwintPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UpiPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UsBankAccountAchPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UsBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type WeroPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type ZipPayments = 'active' | 'inactive' | 'pending' | OtherString;
  }
  export interface Company {
    address?: Address;
    address_kana?: Company.AddressKana | null;
    address_kanji?: Company.AddressKanji | null;
    administrative_address?: Address;
    directors_provided?: boolean;
    directorship_declaration?: Company.DirectorshipDeclaration | null;
    executives_provided?: boolean;
    export_license_id?: string;
    export_purpose_code?: string;
    name?: string | null;
    name_kana?: string | null;
    name_kanji?: string | null;
    owners_provided?: boolean;
    ownership_declaration?: Company.OwnershipDeclaration | null;
    ownership_exemption_reason?: Company.OwnershipExemptionReason;
    phone?: string | null;
    physical_address?: Address;
    principal_place_of_business?: Address;
    registration_date?: Company.RegistrationDate;
    representative_declaration?: Company.RepresentativeDeclaration | null;
    structure?: Company.Structure;
    tax_id_provided?: boolean;
    tax_id_registrar?: string;
    vat_id_provided?: boolean;
    verification?: Company.Verification | null;
  }
  export namespace Company {
    export interface AddressKana {
      city: string | null;
      country: string | null;
      line1: string | null;
      line2: string | null;
      postal_code: string | null;
      state: string | null;
      town: string | null;
    }
    export interface AddressKanji {
      city: string | null;
      country: string | null;
      line1: string | null;
      line2: string | null;
      postal_code: string | null;
      state: string | null;
      town: string | null;
    }
    export interface DirectorshipDeclaration {
      /** Unix seconds. */
      date: number | null;
      ip: string | null;
      user_agent: string | null;
    }
    export interface OwnershipDeclaration {
      /** Unix seconds. */
      date: number | null;
      ip: string | null;
      user_agent: string | null;
    }
    export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
    export interface RegistrationDate {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export interface RepresentativeDeclaration {
      /** Unix seconds. */
      date: number | null;
      ip: string | null;
      user_agent: string | null;
    }
    export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    export interface Verification {
      document: Verification.Document;
    }
    export namespace Verification {
      export interface Document {
        back: Expandable<File> | null;
        details: string | null;
        details_code: string | null;
        front: Expandable<File> | null;
      }
    }
  }
  export interface Controller {
    fees?: Controller.Fees;
    is_controller?: boolean;
    losses?: Controller.Losses;
    requirement_collection?: Controller.RequirementCollection;
    stripe_dashboard?: Controller.StripeDashboard;
    type: Controller.Type;
  }
  export namespace Controller {
    export interface Fees {
      payer: Fees.Payer;
    }
    export namespace Fees {
      export type Payer = 'account' | 'application' | 'application_custom' | 'application_express' | OtherString;
    }
    export interface Losses {
      payments: Losses.Payments;
    }
    export namespace Losses {
      export type Payments = 'application' | 'stripe' | OtherString;
    }
    export type RequirementCollection = 'application' | 'stripe' | OtherString;
    export interface StripeDashboard {
      type: StripeDashboard.Type;
    }
    export namespace StripeDashboard {
      export type Type = 'express' | 'full' | 'none' | OtherString;
    }
    export type Type = 'account' | 'application' | OtherString;
  }
  export interface FutureRequirements {
    alternatives: FutureRequirements.Alternative[] | null;
    /** Unix seconds. */
    current_deadline: number | null;
    currently_due: string[] | null;
    disabled_reason: FutureRequirements.DisabledReason | null;
    errors: FutureRequirements.Error[] | null;
    eventually_due: string[] | null;
    past_due: string[] | null;
    pending_verification: string[] | null;
  }
  export namespace FutureRequirements {
    export interface Alternative {
      alternative_fields_due: string[];
      original_fields_due: string[];
    }
    export type DisabledReason = 'action_required.requested_capabilities' | 'listed' | 'other' | 'platform_paused' | 'rejected.fraud' | 'rejected.incomplete_verification' | 'rejected.listed' | 'rejected.other' | 'rejected.platform_fraud' | 'rejected.platform_other' | 'rejected.platform_terms_of_service' | 'rejected.terms_of_service' | 'requirements.past_due' | 'requirements.pending_verification' | 'under_review';
    export interface Error {
      code: Error.Code;
      reason: string;
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Groups {
    payments_pricing: string | null;
  }
  export interface Requirements {
    alternatives: Requirements.Alternative[] | null;
    /** Unix seconds. */
    current_deadline: number | null;
    currently_due: string[] | null;
    disabled_reason: Requirements.DisabledReason | null;
    errors: Requirements.Error[] | null;
    eventually_due: string[] | null;
    past_due: string[] | null;
    pending_verification: string[] | null;
  }
  export namespace Requirements {
    export interface Alternative {
      alternative_fields_due: string[];
      original_fields_due: string[];
    }
    export type DisabledReason = 'action_required.requested_capabilities' | 'listed' | 'other' | 'platform_paused' | 'rejected.fraud' | 'rejected.incomplete_verification' | 'rejected.listed' | 'rejected.other' | 'rejected.platform_fraud' | 'rejected.platform_other' | 'rejected.platform_terms_of_service' | 'rejected.terms_of_service' | 'requirements.past_due' | 'requirements.pending_verification' | 'under_review';
    export interface Error {
      code: Error.Code;
      reason: string;
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments;
    branding: Settings.Branding;
    card_issuing?: Settings.CardIssuing;
    card_payments: Settings.CardPayments;
    dashboard: Settings.Dashboard;
    invoices?: Settings.Invoices;
    payments: Settings.Payments;
    payouts?: Settings.Payouts;
    paypay_payments?: Settings.PaypayPayments;
    sepa_debit_payments?: Settings.SepaDebitPayments;
    treasury?: Settings.Treasury;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      display_name: string | null;
      service_user_number: string | null;
    }
    export interface Branding {
      icon: Expandable<File> | null;
      logo: Expandable<File> | null;
      primary_color: string | null;
      secondary_color: string | null;
    }
    export interface CardIssuing {
      tos_acceptance?: CardIssuing.TosAcceptance;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** Unix seconds. */
        date: number | null;
        ip: string | null;
        user_agent?: string;
      }
    }
    export interface CardPayments {
      decline_on?: CardPayments.DeclineOn;
      statement_descriptor_prefix: string | null;
      statement_descriptor_prefix_kana: string | null;
      statement_descriptor_prefix_kanji: string | null;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        avs_failure: boolean;
        cvc_failure: boolean;
      }
    }
    export interface Dashboard {
      display_name: string | null;
      timezone: string | null;
    }
    export interface Invoices {
      default_account_tax_ids: Expandable<TaxId>[] | null;
      hosted_payment_method_save: Invoices.HostedPaymentMethodSave | null;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      statement_descriptor: string | null;
      statement_descriptor_kana: string | null;
      statement_descriptor_kanji: string | null;
      statement_descriptor_prefix_kana: string | null;
      statement_descriptor_prefix_kanji: string | null;
    }
    export interface Payouts {
      debit_negative_balances: boolean;
      schedule: Payouts.Schedule;
      statement_descriptor: string | null;
    }
    export namespace Payouts {
      export interface Schedule {
        delay_days: number;
        interval: string;
        monthly_anchor?: number;
        monthly_payout_days?: number[];
        weekly_anchor?: string;
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      export namespace Schedule {
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      additional_files?: string[];
      goods_type?: PaypayPayments.GoodsType;
      site?: PaypayPayments.Site;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        accessible?: Site.Accessible;
        in_development?: Site.InDevelopment;
        restricted?: Site.Restricted;
        type?: Site.Type;
      }
      export namespace Site {
        export interface Accessible {
        }
        export interface InDevelopment {
          password_provided?: boolean;
          username: string | null;
        }
        export interface Restricted {
          payment_flow_file: string | null;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      creditor_id?: string;
    }
    export interface Treasury {
      tos_acceptance?: Treasury.TosAcceptance;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** Unix seconds. */
        date: number | null;
        ip: string | null;
        user_agent?: string;
      }
    }
  }
  export interface TosAcceptance {
    /** Unix seconds. */
    date?: number | null;
    ip?: string | null;
    service_agreement?: string;
    user_agent?: string | null;
  }
  export type Type = 'custom' | 'express' | 'none' | 'standard' | OtherString;
}

export interface DeletedAccount {
  id: string;
  object: 'account';
  deleted: true;
}

export interface AccountCreateParams {
  account_token?: string | undefined;
  business_profile?: AccountCreateParams.BusinessProfile | undefined;
  business_type?: AccountCreateParams.BusinessType | undefined;
  capabilities?: AccountCreateParams.Capabilities | undefined;
  company?: AccountCreateParams.Company | undefined;
  controller?: AccountCreateParams.Controller | undefined;
  country?: string | undefined;
  default_currency?: string | undefined;
  documents?: AccountCreateParams.Documents | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
  external_account?: string | AccountCreateParams.ExternalAccount | undefined;
  groups?: AccountCreateParams.Groups | undefined;
  individual?: AccountCreateParams.Individual | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  settings?: AccountCreateParams.Settings | undefined;
  tos_acceptance?: AccountCreateParams.TosAcceptance | undefined;
  type?: AccountCreateParams.Type | undefined;
}
export declare namespace AccountCreateParams {
  export interface BusinessProfile {
    annual_revenue?: BusinessProfile.AnnualRevenue | undefined;
    estimated_worker_count?: number | undefined;
    mcc?: string | undefined;
    minority_owned_business_designation?: readonly BusinessProfile.MinorityOwnedBusinessDesignation[] | undefined;
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue | undefined;
    name?: string | undefined;
    product_description?: string | undefined;
    specified_commercial_transactions_act_url?: Emptyable<string> | undefined;
    support_address?: AddressParam | undefined;
    support_email?: string | undefined;
    support_phone?: string | undefined;
    support_url?: Emptyable<string> | undefined;
    url?: string | undefined;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      fiscal_year_end: string;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
    affirm_payments?: Capabilities.AffirmPayments | undefined;
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
    alma_payments?: Capabilities.AlmaPayments | undefined;
    amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
    app_distribution?: Capabilities.AppDistribution | undefined;
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
    bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
    bancontact_payments?: Capabilities.BancontactPayments | undefined;
    bank_transfer_payments?: Capabilities.BankTransferPayments | undefined;
    billie_payments?: Capabilities.BilliePayments | undefined;
    bizum_payments?: Capabilities.BizumPayments | undefined;
    blik_payments?: Capabilities.BlikPayments | undefined;
    blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
    boleto_payments?: Capabilities.BoletoPayments | undefined;
    card_issuing?: Capabilities.CardIssuing | undefined;
    card_payments?: Capabilities.CardPayments | undefined;
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
    cashapp_payments?: Capabilities.CashappPayments | undefined;
    crypto_payments?: Capabilities.CryptoPayments | undefined;
    eps_payments?: Capabilities.EpsPayments | undefined;
    fpx_payments?: Capabilities.FpxPayments | undefined;
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
    giropay_payments?: Capabilities.GiropayPayments | undefined;
    grabpay_payments?: Capabilities.GrabpayPayments | undefined;
    ideal_payments?: Capabilities.IdealPayments | undefined;
    india_international_payments?: Capabilities.IndiaInternationalPayments | undefined;
    jcb_payments?: Capabilities.JcbPayments | undefined;
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
    kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
    klarna_payments?: Capabilities.KlarnaPayments | undefined;
    konbini_payments?: Capabilities.KonbiniPayments | undefined;
    kr_card_payments?: Capabilities.KrCardPayments | undefined;
    legacy_payments?: Capabilities.LegacyPayments | undefined;
    link_payments?: Capabilities.LinkPayments | undefined;
    mb_way_payments?: Capabilities.MbWayPayments | undefined;
    mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
    multibanco_payments?: Capabilities.MultibancoPayments | undefined;
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
    naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments | undefined;
    oxxo_payments?: Capabilities.OxxoPayments | undefined;
    p24_payments?: Capabilities.P24Payments | undefined;
    pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
    payco_payments?: Capabilities.PaycoPayments | undefined;
    paynow_payments?: Capabilities.PaynowPayments | undefined;
    paypay_payments?: Capabilities.PaypayPayments | undefined;
    payto_payments?: Capabilities.PaytoPayments | undefined;
    pix_payments?: Capabilities.PixPayments | undefined;
    promptpay_payments?: Capabilities.PromptpayPayments | undefined;
    revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
    samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
    satispay_payments?: Capabilities.SatispayPayments | undefined;
    scalapay_payments?: Capabilities.ScalapayPayments | undefined;
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
    sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
    sequra_payments?: Capabilities.SequraPayments | undefined;
    sofort_payments?: Capabilities.SofortPayments | undefined;
    sunbit_payments?: Capabilities.SunbitPayments | undefined;
    swish_payments?: Capabilities.SwishPayments | undefined;
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K | undefined;
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc | undefined;
    transfers?: Capabilities.Transfers | undefined;
    treasury?: Capabilities.Treasury | undefined;
    twint_payments?: Capabilities.TwintPayments | undefined;
    upi_payments?: Capabilities.UpiPayments | undefined;
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments | undefined;
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
    wero_payments?: Capabilities.WeroPayments | undefined;
    zip_payments?: Capabilities.ZipPayments | undefined;
  }
  export namespace Capabilities {
    export interface AcssDebitPayments {
      requested?: boolean | undefined;
    }
    export interface AffirmPayments {
      requested?: boolean | undefined;
    }
    export interface AfterpayClearpayPayments {
      requested?: boolean | undefined;
    }
    export interface AlmaPayments {
      requested?: boolean | undefined;
    }
    export interface AmazonPayPayments {
      requested?: boolean | undefined;
    }
    export interface AppDistribution {
      requested?: boolean | undefined;
    }
    export interface AuBecsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface BacsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface BancontactPayments {
      requested?: boolean | undefined;
    }
    export interface BankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface BilliePayments {
      requested?: boolean | undefined;
    }
    export interface BizumPayments {
      requested?: boolean | undefined;
    }
    export interface BlikPayments {
      requested?: boolean | undefined;
    }
    export interface BlikRecurringPayments {
      requested?: boolean | undefined;
    }
    export interface BoletoPayments {
      requested?: boolean | undefined;
    }
    export interface CardIssuing {
      requested?: boolean | undefined;
    }
    export interface CardPayments {
      requested?: boolean | undefined;
    }
    export interface CartesBancairesPayments {
      requested?: boolean | undefined;
    }
    export interface CashappPayments {
      requested?: boolean | undefined;
    }
    export interface CryptoPayments {
      requested?: boolean | undefined;
    }
    export interface EpsPayments {
      requested?: boolean | undefined;
    }
    export interface FpxPayments {
      requested?: boolean | undefined;
    }
    export interface GbBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface GiropayPayments {
      requested?: boolean | undefined;
    }
    export interface GrabpayPayments {
      requested?: boolean | undefined;
    }
    export interface IdealPayments {
      requested?: boolean | undefined;
    }
    export interface IndiaInternationalPayments {
      requested?: boolean | undefined;
    }
    export interface JcbPayments {
      requested?: boolean | undefined;
    }
    export interface JpBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface KakaoPayPayments {
      requested?: boolean | undefined;
    }
    export interface KlarnaPayments {
      requested?: boolean | undefined;
    }
    export interface KonbiniPayments {
      requested?: boolean | undefined;
    }
    export interface KrCardPayments {
      requested?: boolean | undefined;
    }
    export interface LegacyPayments {
      requested?: boolean | undefined;
    }
    export interface LinkPayments {
      requested?: boolean | undefined;
    }
    export interface MbWayPayments {
      requested?: boolean | undefined;
    }
    export interface MobilepayPayments {
      requested?: boolean | undefined;
    }
    export interface MultibancoPayments {
      requested?: boolean | undefined;
    }
    export interface MxBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface NaverPayPayments {
      requested?: boolean | undefined;
    }
    export interface NzBankAccountBecsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface OxxoPayments {
      requested?: boolean | undefined;
    }
    export interface P24Payments {
      requested?: boolean | undefined;
    }
    export interface PayByBankPayments {
      requested?: boolean | undefined;
    }
    export interface PaycoPayments {
      requested?: boolean | undefined;
    }
    export interface PaynowPayments {
      requested?: boolean | undefined;
    }
    export interface PaypayPayments {
      requested?: boolean | undefined;
    }
    export interface PaytoPayments {
      requested?: boolean | undefined;
    }
    export interface PixPayments {
      requested?: boolean | undefined;
    }
    export interface PromptpayPayments {
      requested?: boolean | undefined;
    }
    export interface RevolutPayPayments {
      requested?: boolean | undefined;
    }
    export interface SamsungPayPayments {
      requested?: boolean | undefined;
    }
    export interface SatispayPayments {
      requested?: boolean | undefined;
    }
    export interface ScalapayPayments {
      requested?: boolean | undefined;
    }
    export interface SepaBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface SepaDebitPayments {
      requested?: boolean | undefined;
    }
    export interface SequraPayments {
      requested?: boolean | undefined;
    }
    export interface SofortPayments {
      requested?: boolean | undefined;
    }
    export interface SunbitPayments {
      requested?: boolean | undefined;
    }
    export interface SwishPayments {
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099K {
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099Misc {
      requested?: boolean | undefined;
    }
    export interface Transfers {
      requested?: boolean | undefined;
    }
    export interface Treasury {
      requested?: boolean | undefined;
    }
    export interface TwintPayments {
      requested?: boolean | undefined;
    }
    export interface UpiPayments {
      requested?: boolean | undefined;
    }
    export interface UsBankAccountAchPayments {
      requested?: boolean | undefined;
    }
    export interface UsBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface WeroPayments {
      requested?: boolean | undefined;
    }
    export interface ZipPayments {
      requested?: boolean | undefined;
    }
  }
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
  export interface Controller {
    fees?: Controller.Fees | undefined;
    losses?: Controller.Losses | undefined;
    requirement_collection?: Controller.RequirementCollection | undefined;
    stripe_dashboard?: Controller.StripeDashboard | undefined;
  }
  export namespace Controller {
    export interface Fees {
      payer?: Fees.Payer | undefined;
    }
    export namespace Fees {
      export type Payer = 'account' | 'application' | OtherString;
    }
    export interface Losses {
      payments?: Losses.Payments | undefined;
    }
    export namespace Losses {
      export type Payments = 'application' | 'stripe' | OtherString;
    }
    export type RequirementCollection = 'application' | 'stripe' | OtherString;
    export interface StripeDashboard {
      type?: StripeDashboard.Type | undefined;
    }
    export namespace StripeDashboard {
      export type Type = 'express' | 'full' | 'none' | OtherString;
    }
  }
  export interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
    company_license?: Documents.CompanyLicense | undefined;
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
    company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
    company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
    company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
    proof_of_address?: Documents.ProofOfAddress | undefined;
    proof_of_business_presence?: Documents.ProofOfBusinessPresence | undefined;
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      files?: readonly string[] | undefined;
    }
    export interface CompanyLicense {
      files?: readonly string[] | undefined;
    }
    export interface CompanyMemorandumOfAssociation {
      files?: readonly string[] | undefined;
    }
    export interface CompanyMinisterialDecree {
      files?: readonly string[] | undefined;
    }
    export interface CompanyRegistrationVerification {
      files?: readonly string[] | undefined;
    }
    export interface CompanyTaxIdVerification {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfAddress {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfBusinessPresence {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfUltimateBeneficialOwnership {
      files?: readonly string[] | undefined;
      signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
    }
    export namespace ProofOfUltimateBeneficialOwnership {
      export interface Signer {
        person?: string | undefined;
      }
    }
  }
  export interface ExternalAccount {
    object: string;
    country: string;
    currency: string;
    account_holder_name?: string | undefined;
    account_holder_type?: string | undefined;
    routing_number?: string | undefined;
    account_number: string;
  }
  export interface Groups {
    payments_pricing?: Emptyable<string> | undefined;
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
  export interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments | undefined;
    branding?: Settings.Branding | undefined;
    card_issuing?: Settings.CardIssuing | undefined;
    card_payments?: Settings.CardPayments | undefined;
    invoices?: Settings.Invoices | undefined;
    payments?: Settings.Payments | undefined;
    payouts?: Settings.Payouts | undefined;
    paypay_payments?: Settings.PaypayPayments | undefined;
    sepa_debit_payments?: Settings.SepaDebitPayments | undefined;
    treasury?: Settings.Treasury | undefined;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      display_name?: string | undefined;
    }
    export interface Branding {
      icon?: string | undefined;
      logo?: string | undefined;
      primary_color?: string | undefined;
      secondary_color?: string | undefined;
    }
    export interface CardIssuing {
      tos_acceptance?: CardIssuing.TosAcceptance | undefined;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface CardPayments {
      decline_on?: CardPayments.DeclineOn | undefined;
      statement_descriptor_prefix?: string | undefined;
      statement_descriptor_prefix_kana?: Emptyable<string> | undefined;
      statement_descriptor_prefix_kanji?: Emptyable<string> | undefined;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        avs_failure?: boolean | undefined;
        cvc_failure?: boolean | undefined;
      }
    }
    export interface Invoices {
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave | undefined;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      /** Up to 22 characters. */
      statement_descriptor?: string | undefined;
      statement_descriptor_kana?: string | undefined;
      statement_descriptor_kanji?: string | undefined;
    }
    export interface Payouts {
      debit_negative_balances?: boolean | undefined;
      schedule?: Payouts.Schedule | undefined;
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface Schedule {
        delay_days?: 'minimum' | number | undefined;
        interval?: Schedule.Interval | undefined;
        monthly_anchor?: number | undefined;
        monthly_payout_days?: readonly number[] | undefined;
        weekly_anchor?: Schedule.WeeklyAnchor | undefined;
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyAnchor = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      additional_files?: readonly string[] | undefined;
      goods_type?: PaypayPayments.GoodsType | undefined;
      site?: PaypayPayments.Site | undefined;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        accessible?: Site.Accessible | undefined;
        in_development?: Site.InDevelopment | undefined;
        restricted?: Site.Restricted | undefined;
        type?: Site.Type | undefined;
      }
      export namespace Site {
        export interface Accessible extends NoParams {
        }
        export interface InDevelopment {
          password: string;
          username?: string | undefined;
        }
        export interface Restricted {
          payment_flow_file?: string | undefined;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      creditor_id?: string | undefined;
    }
    export interface Treasury {
      tos_acceptance?: Treasury.TosAcceptance | undefined;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: Emptyable<string> | undefined;
      }
    }
  }
  export interface TosAcceptance {
    /** Unix seconds. */
    date?: Timestamp | undefined;
    ip?: string | undefined;
    service_agreement?: string | undefined;
    user_agent?: string | undefined;
  }
  export type Type = 'custom' | 'express' | 'standard' | OtherString;
}

export interface AccountRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface AccountUpdateParams {
  account_token?: string | undefined;
  business_profile?: AccountUpdateParams.BusinessProfile | undefined;
  business_type?: AccountUpdateParams.BusinessType | undefined;
  capabilities?: AccountUpdateParams.Capabilities | undefined;
  company?: AccountUpdateParams.Company | undefined;
  default_currency?: string | undefined;
  documents?: AccountUpdateParams.Documents | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
  external_account?: Emptyable<string | AccountUpdateParams.BankAccount | AccountUpdateParams.Card | AccountUpdateParams.CardToken> | undefined;
  groups?: AccountUpdateParams.Groups | undefined;
  individual?: AccountUpdateParams.Individual | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  settings?: AccountUpdateParams.Settings | undefined;
  tos_acceptance?: AccountUpdateParams.TosAcceptance | undefined;
}
export declare namespace AccountUpdateParams {
  export interface BusinessProfile {
    annual_revenue?: BusinessProfile.AnnualRevenue | undefined;
    estimated_worker_count?: number | undefined;
    mcc?: string | undefined;
    minority_owned_business_designation?: readonly BusinessProfile.MinorityOwnedBusinessDesignation[] | undefined;
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue | undefined;
    name?: string | undefined;
    product_description?: string | undefined;
    specified_commercial_transactions_act_url?: Emptyable<string> | undefined;
    support_address?: AddressParam | undefined;
    support_email?: string | undefined;
    support_phone?: string | undefined;
    support_url?: Emptyable<string> | undefined;
    url?: string | undefined;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
      fiscal_year_end: string;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** In the currency's smallest unit. */
      amount: number;
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
    affirm_payments?: Capabilities.AffirmPayments | undefined;
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
    alma_payments?: Capabilities.AlmaPayments | undefined;
    amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
    app_distribution?: Capabilities.AppDistribution | undefined;
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
    bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
    bancontact_payments?: Capabilities.BancontactPayments | undefined;
    bank_transfer_payments?: Capabilities.BankTransferPayments | undefined;
    billie_payments?: Capabilities.BilliePayments | undefined;
    bizum_payments?: Capabilities.BizumPayments | undefined;
    blik_payments?: Capabilities.BlikPayments | undefined;
    blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
    boleto_payments?: Capabilities.BoletoPayments | undefined;
    card_issuing?: Capabilities.CardIssuing | undefined;
    card_payments?: Capabilities.CardPayments | undefined;
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
    cashapp_payments?: Capabilities.CashappPayments | undefined;
    crypto_payments?: Capabilities.CryptoPayments | undefined;
    eps_payments?: Capabilities.EpsPayments | undefined;
    fpx_payments?: Capabilities.FpxPayments | undefined;
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
    giropay_payments?: Capabilities.GiropayPayments | undefined;
    grabpay_payments?: Capabilities.GrabpayPayments | undefined;
    ideal_payments?: Capabilities.IdealPayments | undefined;
    india_international_payments?: Capabilities.IndiaInternationalPayments | undefined;
    jcb_payments?: Capabilities.JcbPayments | undefined;
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
    kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
    klarna_payments?: Capabilities.KlarnaPayments | undefined;
    konbini_payments?: Capabilities.KonbiniPayments | undefined;
    kr_card_payments?: Capabilities.KrCardPayments | undefined;
    legacy_payments?: Capabilities.LegacyPayments | undefined;
    link_payments?: Capabilities.LinkPayments | undefined;
    mb_way_payments?: Capabilities.MbWayPayments | undefined;
    mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
    multibanco_payments?: Capabilities.MultibancoPayments | undefined;
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
    naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments | undefined;
    oxxo_payments?: Capabilities.OxxoPayments | undefined;
    p24_payments?: Capabilities.P24Payments | undefined;
    pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
    payco_payments?: Capabilities.PaycoPayments | undefined;
    paynow_payments?: Capabilities.PaynowPayments | undefined;
    paypay_payments?: Capabilities.PaypayPayments | undefined;
    payto_payments?: Capabilities.PaytoPayments | undefined;
    pix_payments?: Capabilities.PixPayments | undefined;
    promptpay_payments?: Capabilities.PromptpayPayments | undefined;
    revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
    samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
    satispay_payments?: Capabilities.SatispayPayments | undefined;
    scalapay_payments?: Capabilities.ScalapayPayments | undefined;
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
    sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
    sequra_payments?: Capabilities.SequraPayments | undefined;
    sofort_payments?: Capabilities.SofortPayments | undefined;
    sunbit_payments?: Capabilities.SunbitPayments | undefined;
    swish_payments?: Capabilities.SwishPayments | undefined;
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K | undefined;
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc | undefined;
    transfers?: Capabilities.Transfers | undefined;
    treasury?: Capabilities.Treasury | undefined;
    twint_payments?: Capabilities.TwintPayments | undefined;
    upi_payments?: Capabilities.UpiPayments | undefined;
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments | undefined;
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
    wero_payments?: Capabilities.WeroPayments | undefined;
    zip_payments?: Capabilities.ZipPayments | undefined;
  }
  export namespace Capabilities {
    export interface AcssDebitPayments {
      requested?: boolean | undefined;
    }
    export interface AffirmPayments {
      requested?: boolean | undefined;
    }
    export interface AfterpayClearpayPayments {
      requested?: boolean | undefined;
    }
    export interface AlmaPayments {
      requested?: boolean | undefined;
    }
    export interface AmazonPayPayments {
      requested?: boolean | undefined;
    }
    export interface AppDistribution {
      requested?: boolean | undefined;
    }
    export interface AuBecsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface BacsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface BancontactPayments {
      requested?: boolean | undefined;
    }
    export interface BankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface BilliePayments {
      requested?: boolean | undefined;
    }
    export interface BizumPayments {
      requested?: boolean | undefined;
    }
    export interface BlikPayments {
      requested?: boolean | undefined;
    }
    export interface BlikRecurringPayments {
      requested?: boolean | undefined;
    }
    export interface BoletoPayments {
      requested?: boolean | undefined;
    }
    export interface CardIssuing {
      requested?: boolean | undefined;
    }
    export interface CardPayments {
      requested?: boolean | undefined;
    }
    export interface CartesBancairesPayments {
      requested?: boolean | undefined;
    }
    export interface CashappPayments {
      requested?: boolean | undefined;
    }
    export interface CryptoPayments {
      requested?: boolean | undefined;
    }
    export interface EpsPayments {
      requested?: boolean | undefined;
    }
    export interface FpxPayments {
      requested?: boolean | undefined;
    }
    export interface GbBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface GiropayPayments {
      requested?: boolean | undefined;
    }
    export interface GrabpayPayments {
      requested?: boolean | undefined;
    }
    export interface IdealPayments {
      requested?: boolean | undefined;
    }
    export interface IndiaInternationalPayments {
      requested?: boolean | undefined;
    }
    export interface JcbPayments {
      requested?: boolean | undefined;
    }
    export interface JpBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface KakaoPayPayments {
      requested?: boolean | undefined;
    }
    export interface KlarnaPayments {
      requested?: boolean | undefined;
    }
    export interface KonbiniPayments {
      requested?: boolean | undefined;
    }
    export interface KrCardPayments {
      requested?: boolean | undefined;
    }
    export interface LegacyPayments {
      requested?: boolean | undefined;
    }
    export interface LinkPayments {
      requested?: boolean | undefined;
    }
    export interface MbWayPayments {
      requested?: boolean | undefined;
    }
    export interface MobilepayPayments {
      requested?: boolean | undefined;
    }
    export interface MultibancoPayments {
      requested?: boolean | undefined;
    }
    export interface MxBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface NaverPayPayments {
      requested?: boolean | undefined;
    }
    export interface NzBankAccountBecsDebitPayments {
      requested?: boolean | undefined;
    }
    export interface OxxoPayments {
      requested?: boolean | undefined;
    }
    export interface P24Payments {
      requested?: boolean | undefined;
    }
    export interface PayByBankPayments {
      requested?: boolean | undefined;
    }
    export interface PaycoPayments {
      requested?: boolean | undefined;
    }
    export interface PaynowPayments {
      requested?: boolean | undefined;
    }
    export interface PaypayPayments {
      requested?: boolean | undefined;
    }
    export interface PaytoPayments {
      requested?: boolean | undefined;
    }
    export interface PixPayments {
      requested?: boolean | undefined;
    }
    export interface PromptpayPayments {
      requested?: boolean | undefined;
    }
    export interface RevolutPayPayments {
      requested?: boolean | undefined;
    }
    export interface SamsungPayPayments {
      requested?: boolean | undefined;
    }
    export interface SatispayPayments {
      requested?: boolean | undefined;
    }
    export interface ScalapayPayments {
      requested?: boolean | undefined;
    }
    export interface SepaBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface SepaDebitPayments {
      requested?: boolean | undefined;
    }
    export interface SequraPayments {
      requested?: boolean | undefined;
    }
    export interface SofortPayments {
      requested?: boolean | undefined;
    }
    export interface SunbitPayments {
      requested?: boolean | undefined;
    }
    export interface SwishPayments {
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099K {
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099Misc {
      requested?: boolean | undefined;
    }
    export interface Transfers {
      requested?: boolean | undefined;
    }
    export interface Treasury {
      requested?: boolean | undefined;
    }
    export interface TwintPayments {
      requested?: boolean | undefined;
    }
    export interface UpiPayments {
      requested?: boolean | undefined;
    }
    export interface UsBankAccountAchPayments {
      requested?: boolean | undefined;
    }
    export interface UsBankTransferPayments {
      requested?: boolean | undefined;
    }
    export interface WeroPayments {
      requested?: boolean | undefined;
    }
    export interface ZipPayments {
      requested?: boolean | undefined;
    }
  }
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
  export interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
    company_license?: Documents.CompanyLicense | undefined;
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
    company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
    company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
    company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
    proof_of_address?: Documents.ProofOfAddress | undefined;
    proof_of_business_presence?: Documents.ProofOfBusinessPresence | undefined;
    proof_of_registration?: Documents.ProofOfRegistration | undefined;
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      files?: readonly string[] | undefined;
    }
    export interface CompanyLicense {
      files?: readonly string[] | undefined;
    }
    export interface CompanyMemorandumOfAssociation {
      files?: readonly string[] | undefined;
    }
    export interface CompanyMinisterialDecree {
      files?: readonly string[] | undefined;
    }
    export interface CompanyRegistrationVerification {
      files?: readonly string[] | undefined;
    }
    export interface CompanyTaxIdVerification {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfAddress {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfBusinessPresence {
      files?: readonly string[] | undefined;
    }
    export interface ProofOfRegistration {
      files?: readonly string[] | undefined;
      signer?: ProofOfRegistration.Signer | undefined;
    }
    export namespace ProofOfRegistration {
      export interface Signer {
        person?: string | undefined;
      }
    }
    export interface ProofOfUltimateBeneficialOwnership {
      files?: readonly string[] | undefined;
      signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
    }
    export namespace ProofOfUltimateBeneficialOwnership {
      export interface Signer {
        person?: string | undefined;
      }
    }
  }
  export interface BankAccount {
    object: 'bank_account';
    account_holder_name?: string | undefined;
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    account_number: string;
    country: string;
    currency?: string | undefined;
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
  }
  export interface Card {
    object: 'card';
    address_city?: string | undefined;
    address_country?: string | undefined;
    address_line1?: string | undefined;
    address_line2?: string | undefined;
    address_state?: string | undefined;
    address_zip?: string | undefined;
    currency?: string | undefined;
    cvc?: string | undefined;
    default_for_currency?: boolean | undefined;
    exp_month: number;
    exp_year: number;
    metadata?: MetadataParam | undefined;
    name?: string | undefined;
    number: string;
  }
  export interface CardToken {
    object: 'card';
    currency?: string | undefined;
    token: string;
  }
  export interface Groups {
    payments_pricing?: Emptyable<string> | undefined;
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
  export interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments | undefined;
    branding?: Settings.Branding | undefined;
    card_issuing?: Settings.CardIssuing | undefined;
    card_payments?: Settings.CardPayments | undefined;
    invoices?: Settings.Invoices | undefined;
    payments?: Settings.Payments | undefined;
    payouts?: Settings.Payouts | undefined;
    paypay_payments?: Settings.PaypayPayments | undefined;
    sepa_debit_payments?: Settings.SepaDebitPayments | undefined;
    treasury?: Settings.Treasury | undefined;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      display_name?: string | undefined;
    }
    export interface Branding {
      icon?: string | undefined;
      logo?: string | undefined;
      primary_color?: string | undefined;
      secondary_color?: string | undefined;
    }
    export interface CardIssuing {
      tos_acceptance?: CardIssuing.TosAcceptance | undefined;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface CardPayments {
      decline_on?: CardPayments.DeclineOn | undefined;
      statement_descriptor_prefix?: string | undefined;
      statement_descriptor_prefix_kana?: Emptyable<string> | undefined;
      statement_descriptor_prefix_kanji?: Emptyable<string> | undefined;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        avs_failure?: boolean | undefined;
        cvc_failure?: boolean | undefined;
      }
    }
    export interface Invoices {
      default_account_tax_ids?: Emptyable<readonly string[]> | undefined;
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave | undefined;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      /** Up to 22 characters. */
      statement_descriptor?: string | undefined;
      statement_descriptor_kana?: string | undefined;
      statement_descriptor_kanji?: string | undefined;
    }
    export interface Payouts {
      debit_negative_balances?: boolean | undefined;
      schedule?: Payouts.Schedule | undefined;
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface Schedule {
        delay_days?: 'minimum' | number | undefined;
        interval?: Schedule.Interval | undefined;
        monthly_anchor?: number | undefined;
        monthly_payout_days?: readonly number[] | undefined;
        weekly_anchor?: Schedule.WeeklyAnchor | undefined;
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyAnchor = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      additional_files?: readonly string[] | undefined;
      goods_type?: PaypayPayments.GoodsType | undefined;
      site?: PaypayPayments.Site | undefined;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        accessible?: Site.Accessible | undefined;
        in_development?: Site.InDevelopment | undefined;
        restricted?: Site.Restricted | undefined;
        type?: Site.Type | undefined;
      }
      export namespace Site {
        export interface Accessible extends NoParams {
        }
        export interface InDevelopment {
          password: string;
          username?: string | undefined;
        }
        export interface Restricted {
          payment_flow_file?: string | undefined;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      creditor_id?: string | undefined;
    }
    export interface Treasury {
      tos_acceptance?: Treasury.TosAcceptance | undefined;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** Unix seconds. */
        date?: Timestamp | undefined;
        ip?: string | undefined;
        user_agent?: Emptyable<string> | undefined;
      }
    }
  }
  export interface TosAcceptance {
    /** Unix seconds. */
    date?: Timestamp | undefined;
    ip?: string | undefined;
    service_agreement?: string | undefined;
    user_agent?: string | undefined;
  }
}

export interface AccountListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
}

export interface AccountDeleteParams extends NoParams {
}

export interface AccountCreateExternalAccountParams {
  external_account: string | AccountCreateExternalAccountParams.Card | AccountCreateExternalAccountParams.BankAccount | AccountCreateExternalAccountParams.CardToken;
  default_for_currency?: boolean | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace AccountCreateExternalAccountParams {
  export interface Card {
    object: 'card';
    address_city?: string | undefined;
    address_country?: string | undefined;
    address_line1?: string | undefined;
    address_line2?: string | undefined;
    address_state?: string | undefined;
    address_zip?: string | undefined;
    currency?: string | undefined;
    cvc?: string | undefined;
    exp_month: number;
    exp_year: number;
    metadata?: MetadataParam | undefined;
    name?: string | undefined;
    number: string;
  }
  export interface BankAccount {
    object: 'bank_account';
    account_holder_name?: string | undefined;
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    account_number: string;
    country: string;
    currency?: string | undefined;
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
  }
  export interface CardToken {
    object: 'card';
    currency?: string | undefined;
    token: string;
  }
}

export interface AccountCreateLoginLinkParams {
  expand?: readonly string[] | undefined;
}

export interface AccountCreatePersonParams {
  additional_tos_acceptances?: AccountCreatePersonParams.AdditionalTosAcceptances | undefined;
  address?: AddressParam | undefined;
  address_kana?: JapanAddressParam | undefined;
  address_kanji?: JapanAddressParam | undefined;
  dob?: Emptyable<AccountCreatePersonParams.Dob> | undefined;
  documents?: AccountCreatePersonParams.Documents | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
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
  person_token?: string | undefined;
  phone?: string | undefined;
  political_exposure?: AccountCreatePersonParams.PoliticalExposure | undefined;
  registered_address?: AddressParam | undefined;
  relationship?: AccountCreatePersonParams.Relationship | undefined;
  ssn_last_4?: string | undefined;
  us_cfpb_data?: AccountCreatePersonParams.UsCfpbData | undefined;
  verification?: AccountCreatePersonParams.Verification | undefined;
}
export declare namespace AccountCreatePersonParams {
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

export interface AccountDeleteExternalAccountParams extends NoParams {
}

export interface AccountDeletePersonParams extends NoParams {
}

export interface AccountListCapabilitiesParams {
  expand?: readonly string[] | undefined;
}

export interface AccountListExternalAccountsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  object?: AccountListExternalAccountsParams.Object | undefined;
}
export declare namespace AccountListExternalAccountsParams {
  export type Object = 'bank_account' | 'card' | OtherString;
}

export interface AccountListPersonsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  relationship?: AccountListPersonsParams.Relationship | undefined;
}
export declare namespace AccountListPersonsParams {
  export interface Relationship {
    authorizer?: boolean | undefined;
    director?: boolean | undefined;
    executive?: boolean | undefined;
    legal_guardian?: boolean | undefined;
    owner?: boolean | undefined;
    representative?: boolean | undefined;
  }
}

export interface AccountRejectParams {
  reason: AccountRejectParams.Reason;
  expand?: readonly string[] | undefined;
  payouts_action?: AccountRejectParams.PayoutsAction | undefined;
}
export declare namespace AccountRejectParams {
  export type Reason = 'credit' | 'fraud_no_intent_to_fulfill' | 'fraud_other' | 'fraud_payment_method_casher' | 'fraud_payment_method_tester' | 'other' | 'terms_of_service' | OtherString;
  export type PayoutsAction = 'none' | 'pause';
}

export interface AccountRetrieveCurrentParams {
  expand?: readonly string[] | undefined;
}

export interface AccountRetrieveCapabilityParams {
  expand?: readonly string[] | undefined;
}

export interface AccountRetrieveExternalAccountParams {
  expand?: readonly string[] | undefined;
}

export interface AccountRetrievePersonParams {
  expand?: readonly string[] | undefined;
}

export interface AccountUnrejectParams {
  expand?: readonly string[] | undefined;
}

export interface AccountUpdateCapabilityParams {
  expand?: readonly string[] | undefined;
  requested?: boolean | undefined;
}

export interface AccountUpdateExternalAccountParams {
  account_holder_name?: string | undefined;
  account_holder_type?: Emptyable<AccountUpdateExternalAccountParams.AccountHolderType> | undefined;
  account_type?: AccountUpdateExternalAccountParams.AccountType | undefined;
  address_city?: string | undefined;
  address_country?: string | undefined;
  address_line1?: string | undefined;
  address_line2?: string | undefined;
  address_state?: string | undefined;
  address_zip?: string | undefined;
  default_for_currency?: boolean | undefined;
  documents?: AccountUpdateExternalAccountParams.Documents | undefined;
  exp_month?: string | undefined;
  exp_year?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
}
export declare namespace AccountUpdateExternalAccountParams {
  export type AccountHolderType = 'company' | 'individual' | OtherString;
  export type AccountType = 'checking' | 'futsu' | 'savings' | 'toza' | OtherString;
  export interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      files?: readonly string[] | undefined;
    }
  }
}

export interface AccountUpdatePersonParams {
  additional_tos_acceptances?: AccountUpdatePersonParams.AdditionalTosAcceptances | undefined;
  address?: AddressParam | undefined;
  address_kana?: JapanAddressParam | undefined;
  address_kanji?: JapanAddressParam | undefined;
  dob?: Emptyable<AccountUpdatePersonParams.Dob> | undefined;
  documents?: AccountUpdatePersonParams.Documents | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
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
  person_token?: string | undefined;
  phone?: string | undefined;
  political_exposure?: AccountUpdatePersonParams.PoliticalExposure | undefined;
  registered_address?: AddressParam | undefined;
  relationship?: AccountUpdatePersonParams.Relationship | undefined;
  ssn_last_4?: string | undefined;
  us_cfpb_data?: AccountUpdatePersonParams.UsCfpbData | undefined;
  verification?: AccountUpdatePersonParams.Verification | undefined;
}
export declare namespace AccountUpdatePersonParams {
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
