// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2CoreAccountToken {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  object: 'v2.core.account_token';
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  created: string;
  /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  expires_at: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/object) */
  used: boolean;
}

export interface V2CoreAccountTokenCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
  contact_email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
  contact_phone?: string | undefined;
  /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
  display_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
  identity?: V2CoreAccountTokenCreateParams.Identity | undefined;
}
export declare namespace V2CoreAccountTokenCreateParams {
  export interface Identity {
    /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
    attestations?: Identity.Attestations | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
    business_details?: Identity.BusinessDetails | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
    entity_type?: Identity.EntityType | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
    individual?: Identity.Individual | undefined;
  }
  export namespace Identity {
    export interface Attestations {
      /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      directorship_declaration?: Attestations.DirectorshipDeclaration | undefined;
      /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      ownership_declaration?: Attestations.OwnershipDeclaration | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      persons_provided?: Attestations.PersonsProvided | undefined;
      /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      representative_declaration?: Attestations.RepresentativeDeclaration | undefined;
      /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      terms_of_service?: Attestations.TermsOfService | undefined;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        attested?: boolean | undefined;
      }
      export interface OwnershipDeclaration {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        attested?: boolean | undefined;
      }
      export interface PersonsProvided {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        directors?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        executives?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        owners?: boolean | undefined;
        /** Why owners need not be named. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason | undefined;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        attested?: boolean | undefined;
      }
      export interface TermsOfService {
        /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        account?: TermsOfService.Account | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          shown_and_accepted?: boolean | undefined;
        }
      }
    }
    export interface BusinessDetails {
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      additional_addresses?: readonly BusinessDetails.AdditionalAddress[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      address?: BusinessDetails.Address | undefined;
      /** Revenue in a year. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      annual_revenue?: BusinessDetails.AnnualRevenue | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      documents?: BusinessDetails.Documents | undefined;
      /** How many people work there, about. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      estimated_worker_count?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      id_numbers?: readonly BusinessDetails.IdNumber[] | undefined;
      /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      phone?: string | undefined;
      /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      registered_name?: string | undefined;
      /** The day of the registration. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      registration_date?: BusinessDetails.RegistrationDate | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      script_addresses?: BusinessDetails.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      script_names?: BusinessDetails.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      structure?: BusinessDetails.Structure | undefined;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        purpose: AdditionalAddress.Purpose;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        town?: string | undefined;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        town?: string | undefined;
      }
      export interface AnnualRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        amount?: V2V2Amount | undefined;
        /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        fiscal_year_end?: string | undefined;
      }
      export interface Documents {
        /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
        /** The license to do business. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_license?: Documents.CompanyLicense | undefined;
        /** The memorandum of association. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
        /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
        /** What proves the tax number. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** What proves the address. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        proof_of_address?: Documents.ProofOfAddress | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        proof_of_registration?: Documents.ProofOfRegistration | undefined;
        /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyTaxIdVerification.Type;
        }
        export namespace CompanyTaxIdVerification {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          signer?: ProofOfRegistration.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: ProofOfUltimateBeneficialOwnership.Type;
        }
        export namespace ProofOfUltimateBeneficialOwnership {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        registrar?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        amount?: V2V2Amount | undefined;
      }
      export interface RegistrationDate {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        year: number;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          registered_name?: string | undefined;
        }
        export interface Kanji {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          registered_name?: string | undefined;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      additional_addresses?: readonly Individual.AdditionalAddress[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      additional_names?: readonly Individual.AdditionalName[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      address?: Individual.Address | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      date_of_birth?: Individual.DateOfBirth | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      documents?: Individual.Documents | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      email?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      id_numbers?: readonly Individual.IdNumber[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      legal_gender?: Individual.LegalGender | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      metadata?: MetadataParam | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      nationalities?: readonly string[] | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      phone?: string | undefined;
      /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      political_exposure?: Individual.PoliticalExposure | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      relationship?: Individual.Relationship | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      script_addresses?: Individual.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      script_names?: Individual.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
      surname?: string | undefined;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        purpose: 'registered';
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        town?: string | undefined;
      }
      export interface AdditionalName {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        full_name?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        given_name?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        purpose: AdditionalName.Purpose;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        surname?: string | undefined;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        town?: string | undefined;
      }
      export interface DateOfBirth {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        year: number;
      }
      export interface Documents {
        /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        company_authorization?: Documents.CompanyAuthorization | undefined;
        /** The passport. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        passport?: Documents.Passport | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        secondary_verification?: Documents.SecondaryVerification | undefined;
        /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        visa?: Documents.Visa | undefined;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: Passport.Type;
        }
        export namespace Passport {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          front_back: SecondaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        director?: boolean | undefined;
        /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        executive?: boolean | undefined;
        /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        owner?: boolean | undefined;
        /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        percent_ownership?: string | undefined;
        /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        title?: string | undefined;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          surname?: string | undefined;
        }
        export interface Kanji {
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/account-tokens/create) */
          surname?: string | undefined;
        }
      }
    }
  }
}

export interface V2CoreAccountTokenRetrieveParams extends NoParams {
}
