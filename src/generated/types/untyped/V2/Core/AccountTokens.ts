// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2CoreAccountToken {
  id: string;
  object: 'v2.core.account_token';
  created: string;
  expires_at: string;
  livemode: boolean;
  used: boolean;
}

export interface V2CoreAccountTokenCreateParams {
  contact_email?: string | undefined;
  contact_phone?: string | undefined;
  display_name?: string | undefined;
  identity?: V2CoreAccountTokenCreateParams.Identity | undefined;
}
export declare namespace V2CoreAccountTokenCreateParams {
  export interface Identity {
    attestations?: Identity.Attestations | undefined;
    business_details?: Identity.BusinessDetails | undefined;
    entity_type?: Identity.EntityType | undefined;
    individual?: Identity.Individual | undefined;
  }
  export namespace Identity {
    export interface Attestations {
      directorship_declaration?: Attestations.DirectorshipDeclaration | undefined;
      ownership_declaration?: Attestations.OwnershipDeclaration | undefined;
      persons_provided?: Attestations.PersonsProvided | undefined;
      representative_declaration?: Attestations.RepresentativeDeclaration | undefined;
      terms_of_service?: Attestations.TermsOfService | undefined;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        attested?: boolean | undefined;
      }
      export interface OwnershipDeclaration {
        attested?: boolean | undefined;
      }
      export interface PersonsProvided {
        directors?: boolean | undefined;
        executives?: boolean | undefined;
        owners?: boolean | undefined;
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason | undefined;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        attested?: boolean | undefined;
      }
      export interface TermsOfService {
        account?: TermsOfService.Account | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          shown_and_accepted?: boolean | undefined;
        }
      }
    }
    export interface BusinessDetails {
      additional_addresses?: readonly BusinessDetails.AdditionalAddress[] | undefined;
      address?: BusinessDetails.Address | undefined;
      annual_revenue?: BusinessDetails.AnnualRevenue | undefined;
      documents?: BusinessDetails.Documents | undefined;
      estimated_worker_count?: number | undefined;
      id_numbers?: readonly BusinessDetails.IdNumber[] | undefined;
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue | undefined;
      phone?: string | undefined;
      registered_name?: string | undefined;
      registration_date?: BusinessDetails.RegistrationDate | undefined;
      script_addresses?: BusinessDetails.ScriptAddresses | undefined;
      script_names?: BusinessDetails.ScriptNames | undefined;
      structure?: BusinessDetails.Structure | undefined;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        city?: string | undefined;
        country?: string | undefined;
        line1?: string | undefined;
        line2?: string | undefined;
        postal_code?: string | undefined;
        purpose: AdditionalAddress.Purpose;
        state?: string | undefined;
        town?: string | undefined;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        city?: string | undefined;
        country?: string | undefined;
        line1?: string | undefined;
        line2?: string | undefined;
        postal_code?: string | undefined;
        state?: string | undefined;
        town?: string | undefined;
      }
      export interface AnnualRevenue {
        amount?: V2V2Amount | undefined;
        fiscal_year_end?: string | undefined;
      }
      export interface Documents {
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
        company_license?: Documents.CompanyLicense | undefined;
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
        company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
        company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
        company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
        primary_verification?: Documents.PrimaryVerification | undefined;
        proof_of_address?: Documents.ProofOfAddress | undefined;
        proof_of_registration?: Documents.ProofOfRegistration | undefined;
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          files: readonly string[];
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          files: readonly string[];
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          files: readonly string[];
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          files: readonly string[];
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          files: readonly string[];
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          files: readonly string[];
          type: CompanyTaxIdVerification.Type;
        }
        export namespace CompanyTaxIdVerification {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          front_back: PrimaryVerification.FrontBack;
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            back?: string | undefined;
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          files: readonly string[];
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          files: readonly string[];
          signer?: ProofOfRegistration.Signer | undefined;
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          files: readonly string[];
          signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
          type: ProofOfUltimateBeneficialOwnership.Type;
        }
        export namespace ProofOfUltimateBeneficialOwnership {
          export interface Signer {
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        registrar?: string | undefined;
        type: IdNumber.Type;
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        amount?: V2V2Amount | undefined;
      }
      export interface RegistrationDate {
        day: number;
        month: number;
        year: number;
      }
      export interface ScriptAddresses {
        kana?: ScriptAddresses.Kana | undefined;
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
        export interface Kanji {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        kana?: ScriptNames.Kana | undefined;
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          registered_name?: string | undefined;
        }
        export interface Kanji {
          registered_name?: string | undefined;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      additional_addresses?: readonly Individual.AdditionalAddress[] | undefined;
      additional_names?: readonly Individual.AdditionalName[] | undefined;
      address?: Individual.Address | undefined;
      date_of_birth?: Individual.DateOfBirth | undefined;
      documents?: Individual.Documents | undefined;
      email?: string | undefined;
      given_name?: string | undefined;
      id_numbers?: readonly Individual.IdNumber[] | undefined;
      legal_gender?: Individual.LegalGender | undefined;
      metadata?: MetadataParam | undefined;
      nationalities?: readonly string[] | undefined;
      phone?: string | undefined;
      political_exposure?: Individual.PoliticalExposure | undefined;
      relationship?: Individual.Relationship | undefined;
      script_addresses?: Individual.ScriptAddresses | undefined;
      script_names?: Individual.ScriptNames | undefined;
      surname?: string | undefined;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        city?: string | undefined;
        country?: string | undefined;
        line1?: string | undefined;
        line2?: string | undefined;
        postal_code?: string | undefined;
        purpose: 'registered';
        state?: string | undefined;
        town?: string | undefined;
      }
      export interface AdditionalName {
        full_name?: string | undefined;
        given_name?: string | undefined;
        purpose: AdditionalName.Purpose;
        surname?: string | undefined;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface Address {
        city?: string | undefined;
        country?: string | undefined;
        line1?: string | undefined;
        line2?: string | undefined;
        postal_code?: string | undefined;
        state?: string | undefined;
        town?: string | undefined;
      }
      export interface DateOfBirth {
        day: number;
        month: number;
        year: number;
      }
      export interface Documents {
        company_authorization?: Documents.CompanyAuthorization | undefined;
        passport?: Documents.Passport | undefined;
        primary_verification?: Documents.PrimaryVerification | undefined;
        secondary_verification?: Documents.SecondaryVerification | undefined;
        visa?: Documents.Visa | undefined;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          files: readonly string[];
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          files: readonly string[];
          type: Passport.Type;
        }
        export namespace Passport {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          front_back: PrimaryVerification.FrontBack;
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            back?: string | undefined;
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          front_back: SecondaryVerification.FrontBack;
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            back?: string | undefined;
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          files: readonly string[];
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        type: IdNumber.Type;
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        director?: boolean | undefined;
        executive?: boolean | undefined;
        owner?: boolean | undefined;
        percent_ownership?: string | undefined;
        title?: string | undefined;
      }
      export interface ScriptAddresses {
        kana?: ScriptAddresses.Kana | undefined;
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
        export interface Kanji {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        kana?: ScriptNames.Kana | undefined;
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          given_name?: string | undefined;
          surname?: string | undefined;
        }
        export interface Kanji {
          given_name?: string | undefined;
          surname?: string | undefined;
        }
      }
    }
  }
}

export interface V2CoreAccountTokenRetrieveParams extends NoParams {
}
