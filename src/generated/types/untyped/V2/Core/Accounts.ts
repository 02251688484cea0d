// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2CoreAccount {
  id: string;
  object: 'v2.core.account';
  applied_configurations: V2CoreAccount.AppliedConfiguration[];
  closed?: boolean;
  configuration?: V2CoreAccount.Configuration;
  contact_email?: string;
  contact_phone?: string;
  created: string;
  dashboard?: V2CoreAccount.Dashboard;
  defaults?: V2CoreAccount.Defaults;
  display_name?: string;
  future_requirements?: V2CoreAccount.FutureRequirements;
  identity?: V2CoreAccount.Identity;
  livemode: boolean;
  metadata?: Metadata;
  requirements?: V2CoreAccount.Requirements;
}
export declare namespace V2CoreAccount {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
  export interface Configuration {
    customer?: Configuration.Customer;
    merchant?: Configuration.Merchant;
    recipient?: Configuration.Recipient;
  }
  export namespace Configuration {
    export interface Customer {
      applied: boolean;
      automatic_indirect_tax?: Customer.AutomaticIndirectTax;
      billing?: Customer.Billing;
      capabilities?: Customer.Capabilities;
      shipping?: Customer.Shipping;
      test_clock?: string;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        exempt?: AutomaticIndirectTax.Exempt;
        ip_address?: string;
        location?: AutomaticIndirectTax.Location;
        location_source?: AutomaticIndirectTax.LocationSource;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
        export interface Location {
          country?: string;
          state?: string;
        }
        export type LocationSource = 'identity_address' | 'ip_address' | 'payment_method' | 'shipping_address';
      }
      export interface Billing {
        default_payment_method?: string;
        invoice?: Billing.Invoice;
      }
      export namespace Billing {
        export interface Invoice {
          custom_fields: Invoice.CustomField[];
          footer?: string;
          next_sequence?: number;
          prefix?: string;
          rendering?: Invoice.Rendering;
        }
        export namespace Invoice {
          export interface CustomField {
            /** Up to 40 characters. */
            name: string;
            /** Up to 140 characters. */
            value: string;
          }
          export interface Rendering {
            amount_tax_display?: Rendering.AmountTaxDisplay;
            template?: string;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          status: AutomaticIndirectTax.Status;
          status_details: AutomaticIndirectTax.StatusDetail[];
        }
        export namespace AutomaticIndirectTax {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
      }
      export interface Shipping {
        address?: Shipping.Address;
        name?: string;
        phone?: string;
      }
      export namespace Shipping {
        export interface Address {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
        }
      }
    }
    export interface Merchant {
      applied: boolean;
      bacs_debit_payments?: Merchant.BacsDebitPayments;
      branding?: Merchant.Branding;
      capabilities?: Merchant.Capabilities;
      card_payments?: Merchant.CardPayments;
      konbini_payments?: Merchant.KonbiniPayments;
      mcc?: string;
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor;
      sepa_debit_payments?: Merchant.SepaDebitPayments;
      statement_descriptor?: Merchant.StatementDescriptor;
      support?: Merchant.Support;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        display_name?: string;
        service_user_number?: string;
      }
      export interface Branding {
        icon?: string;
        logo?: string;
        primary_color?: string;
        secondary_color?: string;
      }
      export interface Capabilities {
        ach_debit_payments?: Capabilities.AchDebitPayments;
        acss_debit_payments?: Capabilities.AcssDebitPayments;
        affirm_payments?: Capabilities.AffirmPayments;
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
        alma_payments?: Capabilities.AlmaPayments;
        amazon_pay_payments?: Capabilities.AmazonPayPayments;
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
        bacs_debit_payments?: Capabilities.BacsDebitPayments;
        bancontact_payments?: Capabilities.BancontactPayments;
        blik_payments?: Capabilities.BlikPayments;
        blik_recurring_payments?: Capabilities.BlikRecurringPayments;
        boleto_payments?: Capabilities.BoletoPayments;
        card_payments?: Capabilities.CardPayments;
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
        cashapp_payments?: Capabilities.CashappPayments;
        eps_payments?: Capabilities.EpsPayments;
        fpx_payments?: Capabilities.FpxPayments;
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
        grabpay_payments?: Capabilities.GrabpayPayments;
        ideal_payments?: Capabilities.IdealPayments;
        jcb_payments?: Capabilities.JcbPayments;
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
        kakao_pay_payments?: Capabilities.KakaoPayPayments;
        klarna_payments?: Capabilities.KlarnaPayments;
        konbini_payments?: Capabilities.KonbiniPayments;
        kr_card_payments?: Capabilities.KrCardPayments;
        link_payments?: Capabilities.LinkPayments;
        mobilepay_payments?: Capabilities.MobilepayPayments;
        multibanco_payments?: Capabilities.MultibancoPayments;
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
        naver_pay_payments?: Capabilities.NaverPayPayments;
        oxxo_payments?: Capabilities.OxxoPayments;
        p24_payments?: Capabilities.P24Payments;
        pay_by_bank_payments?: Capabilities.PayByBankPayments;
        payco_payments?: Capabilities.PaycoPayments;
        paynow_payments?: Capabilities.PaynowPayments;
        promptpay_payments?: Capabilities.PromptpayPayments;
        revolut_pay_payments?: Capabilities.RevolutPayPayments;
        samsung_pay_payments?: Capabilities.SamsungPayPayments;
        satispay_payments?: Capabilities.SatispayPayments;
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
        sepa_debit_payments?: Capabilities.SepaDebitPayments;
        sequra_payments?: Capabilities.SequraPayments;
        stripe_balance?: Capabilities.StripeBalance;
        sunbit_payments?: Capabilities.SunbitPayments;
        swish_payments?: Capabilities.SwishPayments;
        twint_payments?: Capabilities.TwintPayments;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
        zip_payments?: Capabilities.ZipPayments;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          status: AchDebitPayments.Status;
          status_details: AchDebitPayments.StatusDetail[];
        }
        export namespace AchDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AcssDebitPayments {
          status: AcssDebitPayments.Status;
          status_details: AcssDebitPayments.StatusDetail[];
        }
        export namespace AcssDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AffirmPayments {
          status: AffirmPayments.Status;
          status_details: AffirmPayments.StatusDetail[];
        }
        export namespace AffirmPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AfterpayClearpayPayments {
          status: AfterpayClearpayPayments.Status;
          status_details: AfterpayClearpayPayments.StatusDetail[];
        }
        export namespace AfterpayClearpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AlmaPayments {
          status: AlmaPayments.Status;
          status_details: AlmaPayments.StatusDetail[];
        }
        export namespace AlmaPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AmazonPayPayments {
          status: AmazonPayPayments.Status;
          status_details: AmazonPayPayments.StatusDetail[];
        }
        export namespace AmazonPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AuBecsDebitPayments {
          status: AuBecsDebitPayments.Status;
          status_details: AuBecsDebitPayments.StatusDetail[];
        }
        export namespace AuBecsDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BacsDebitPayments {
          status: BacsDebitPayments.Status;
          status_details: BacsDebitPayments.StatusDetail[];
        }
        export namespace BacsDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BancontactPayments {
          status: BancontactPayments.Status;
          status_details: BancontactPayments.StatusDetail[];
        }
        export namespace BancontactPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BlikPayments {
          status: BlikPayments.Status;
          status_details: BlikPayments.StatusDetail[];
        }
        export namespace BlikPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BlikRecurringPayments {
          status: BlikRecurringPayments.Status;
          status_details: BlikRecurringPayments.StatusDetail[];
        }
        export namespace BlikRecurringPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BoletoPayments {
          status: BoletoPayments.Status;
          status_details: BoletoPayments.StatusDetail[];
        }
        export namespace BoletoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CardPayments {
          status: CardPayments.Status;
          status_details: CardPayments.StatusDetail[];
        }
        export namespace CardPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CartesBancairesPayments {
          status: CartesBancairesPayments.Status;
          status_details: CartesBancairesPayments.StatusDetail[];
        }
        export namespace CartesBancairesPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CashappPayments {
          status: CashappPayments.Status;
          status_details: CashappPayments.StatusDetail[];
        }
        export namespace CashappPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface EpsPayments {
          status: EpsPayments.Status;
          status_details: EpsPayments.StatusDetail[];
        }
        export namespace EpsPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface FpxPayments {
          status: FpxPayments.Status;
          status_details: FpxPayments.StatusDetail[];
        }
        export namespace FpxPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface GbBankTransferPayments {
          status: GbBankTransferPayments.Status;
          status_details: GbBankTransferPayments.StatusDetail[];
        }
        export namespace GbBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface GrabpayPayments {
          status: GrabpayPayments.Status;
          status_details: GrabpayPayments.StatusDetail[];
        }
        export namespace GrabpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface IdealPayments {
          status: IdealPayments.Status;
          status_details: IdealPayments.StatusDetail[];
        }
        export namespace IdealPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface JcbPayments {
          status: JcbPayments.Status;
          status_details: JcbPayments.StatusDetail[];
        }
        export namespace JcbPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface JpBankTransferPayments {
          status: JpBankTransferPayments.Status;
          status_details: JpBankTransferPayments.StatusDetail[];
        }
        export namespace JpBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KakaoPayPayments {
          status: KakaoPayPayments.Status;
          status_details: KakaoPayPayments.StatusDetail[];
        }
        export namespace KakaoPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KlarnaPayments {
          status: KlarnaPayments.Status;
          status_details: KlarnaPayments.StatusDetail[];
        }
        export namespace KlarnaPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KonbiniPayments {
          status: KonbiniPayments.Status;
          status_details: KonbiniPayments.StatusDetail[];
        }
        export namespace KonbiniPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KrCardPayments {
          status: KrCardPayments.Status;
          status_details: KrCardPayments.StatusDetail[];
        }
        export namespace KrCardPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface LinkPayments {
          status: LinkPayments.Status;
          status_details: LinkPayments.StatusDetail[];
        }
        export namespace LinkPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MobilepayPayments {
          status: MobilepayPayments.Status;
          status_details: MobilepayPayments.StatusDetail[];
        }
        export namespace MobilepayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MultibancoPayments {
          status: MultibancoPayments.Status;
          status_details: MultibancoPayments.StatusDetail[];
        }
        export namespace MultibancoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MxBankTransferPayments {
          status: MxBankTransferPayments.Status;
          status_details: MxBankTransferPayments.StatusDetail[];
        }
        export namespace MxBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface NaverPayPayments {
          status: NaverPayPayments.Status;
          status_details: NaverPayPayments.StatusDetail[];
        }
        export namespace NaverPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface OxxoPayments {
          status: OxxoPayments.Status;
          status_details: OxxoPayments.StatusDetail[];
        }
        export namespace OxxoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface P24Payments {
          status: P24Payments.Status;
          status_details: P24Payments.StatusDetail[];
        }
        export namespace P24Payments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PayByBankPayments {
          status: PayByBankPayments.Status;
          status_details: PayByBankPayments.StatusDetail[];
        }
        export namespace PayByBankPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PaycoPayments {
          status: PaycoPayments.Status;
          status_details: PaycoPayments.StatusDetail[];
        }
        export namespace PaycoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PaynowPayments {
          status: PaynowPayments.Status;
          status_details: PaynowPayments.StatusDetail[];
        }
        export namespace PaynowPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PromptpayPayments {
          status: PromptpayPayments.Status;
          status_details: PromptpayPayments.StatusDetail[];
        }
        export namespace PromptpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface RevolutPayPayments {
          status: RevolutPayPayments.Status;
          status_details: RevolutPayPayments.StatusDetail[];
        }
        export namespace RevolutPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SamsungPayPayments {
          status: SamsungPayPayments.Status;
          status_details: SamsungPayPayments.StatusDetail[];
        }
        export namespace SamsungPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SatispayPayments {
          status: SatispayPayments.Status;
          status_details: SatispayPayments.StatusDetail[];
        }
        export namespace SatispayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SepaBankTransferPayments {
          status: SepaBankTransferPayments.Status;
          status_details: SepaBankTransferPayments.StatusDetail[];
        }
        export namespace SepaBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SepaDebitPayments {
          status: SepaDebitPayments.Status;
          status_details: SepaDebitPayments.StatusDetail[];
        }
        export namespace SepaDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SequraPayments {
          status: SequraPayments.Status;
          status_details: SequraPayments.StatusDetail[];
        }
        export namespace SequraPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface StripeBalance {
          payouts?: StripeBalance.Payouts;
        }
        export namespace StripeBalance {
          export interface Payouts {
            status: Payouts.Status;
            status_details: Payouts.StatusDetail[];
          }
          export namespace Payouts {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
        }
        export interface SunbitPayments {
          status: SunbitPayments.Status;
          status_details: SunbitPayments.StatusDetail[];
        }
        export namespace SunbitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SwishPayments {
          status: SwishPayments.Status;
          status_details: SwishPayments.StatusDetail[];
        }
        export namespace SwishPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface TwintPayments {
          status: TwintPayments.Status;
          status_details: TwintPayments.StatusDetail[];
        }
        export namespace TwintPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface UsBankTransferPayments {
          status: UsBankTransferPayments.Status;
          status_details: UsBankTransferPayments.StatusDetail[];
        }
        export namespace UsBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface ZipPayments {
          status: ZipPayments.Status;
          status_details: ZipPayments.StatusDetail[];
        }
        export namespace ZipPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
      }
      export interface CardPayments {
        decline_on?: CardPayments.DeclineOn;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          avs_failure?: boolean;
          cvc_failure?: boolean;
        }
      }
      export interface KonbiniPayments {
        support?: KonbiniPayments.Support;
      }
      export namespace KonbiniPayments {
        export interface Support {
          email?: string;
          hours?: Support.Hours;
          phone?: string;
        }
        export namespace Support {
          export interface Hours {
            end_time?: string;
            start_time?: string;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        kana?: ScriptStatementDescriptor.Kana;
        kanji?: ScriptStatementDescriptor.Kanji;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. */
          descriptor?: string;
          prefix?: string;
        }
        export interface Kanji {
          /** Up to 22 characters. */
          descriptor?: string;
          prefix?: string;
        }
      }
      export interface SepaDebitPayments {
        creditor_id?: string;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. */
        descriptor?: string;
        prefix?: string;
      }
      export interface Support {
        address?: Support.Address;
        email?: string;
        phone?: string;
        url?: string;
      }
      export namespace Support {
        export interface Address {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
      }
    }
    export interface Recipient {
      applied: boolean;
      capabilities?: Recipient.Capabilities;
    }
    export namespace Recipient {
      export interface Capabilities {
        bank_accounts?: Capabilities.BankAccounts;
        cards?: Capabilities.Cards;
        stripe_balance?: Capabilities.StripeBalance;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          ach?: BankAccounts.Ach;
          fedwire?: BankAccounts.Fedwire;
          fps?: BankAccounts.Fps;
          local?: BankAccounts.Local;
          rtp?: BankAccounts.Rtp;
          sepa?: BankAccounts.Sepa;
          swift?: BankAccounts.Swift;
        }
        export namespace BankAccounts {
          export interface Ach {
            status: Ach.Status;
            status_details: Ach.StatusDetail[];
          }
          export namespace Ach {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Fedwire {
            status: Fedwire.Status;
            status_details: Fedwire.StatusDetail[];
          }
          export namespace Fedwire {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Fps {
            status: Fps.Status;
            status_details: Fps.StatusDetail[];
          }
          export namespace Fps {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Local {
            status: Local.Status;
            status_details: Local.StatusDetail[];
          }
          export namespace Local {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Rtp {
            status: Rtp.Status;
            status_details: Rtp.StatusDetail[];
          }
          export namespace Rtp {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Sepa {
            status: Sepa.Status;
            status_details: Sepa.StatusDetail[];
          }
          export namespace Sepa {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Swift {
            status: Swift.Status;
            status_details: Swift.StatusDetail[];
          }
          export namespace Swift {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
        }
        export interface Cards {
          status: Cards.Status;
          status_details: Cards.StatusDetail[];
        }
        export namespace Cards {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface StripeBalance {
          payouts?: StripeBalance.Payouts;
          stripe_transfers?: StripeBalance.StripeTransfers;
        }
        export namespace StripeBalance {
          export interface Payouts {
            status: Payouts.Status;
            status_details: Payouts.StatusDetail[];
          }
          export namespace Payouts {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface StripeTransfers {
            status: StripeTransfers.Status;
            status_details: StripeTransfers.StatusDetail[];
          }
          export namespace StripeTransfers {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              code: StatusDetail.Code;
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
        }
      }
    }
  }
  export type Dashboard = 'express' | 'full' | 'none';
  export interface Defaults {
    currency?: string;
    locales?: Defaults.Locale[];
    payout_methods?: Record<string, string>;
    profile?: Defaults.Profile;
    responsibilities: Defaults.Responsibilities;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      business_url?: string;
      doing_business_as?: string;
      product_description?: string;
    }
    export interface Responsibilities {
      fees_collector?: Responsibilities.FeesCollector;
      losses_collector?: Responsibilities.LossesCollector;
      requirements_collector: Responsibilities.RequirementsCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
      export type RequirementsCollector = 'application' | 'stripe';
    }
  }
  export interface FutureRequirements {
    alternatives?: FutureRequirements.Alternative[];
    entries?: FutureRequirements.Entry[];
    minimum_transition_date?: string;
    summary?: FutureRequirements.Summary;
  }
  export namespace FutureRequirements {
    export interface Alternative {
      options: Alternative.Option[];
      original_entries: Alternative.OriginalEntry[];
    }
    export namespace Alternative {
      export interface Option {
        entries: Option.Entry[];
      }
      export namespace Option {
        export interface Entry {
          awaiting_action_from: Entry.AwaitingActionFrom;
          description: string;
          errors: Entry.Error[];
          reference?: Entry.Reference;
        }
        export namespace Entry {
          export type AwaitingActionFrom = 'stripe' | 'user';
          export interface Error {
            code: Error.Code;
            description: string;
          }
          export namespace Error {
            export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
          }
          export interface Reference {
            inquiry?: string;
            resource?: string;
            type: Reference.Type;
          }
          export namespace Reference {
            export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
          }
        }
      }
      export interface OriginalEntry {
        description: string;
        reference?: OriginalEntry.Reference;
      }
      export namespace OriginalEntry {
        export interface Reference {
          inquiry?: string;
          resource?: string;
          type: Reference.Type;
        }
        export namespace Reference {
          export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
        }
      }
    }
    export interface Entry {
      awaiting_action_from: Entry.AwaitingActionFrom;
      description: string;
      errors: Entry.Error[];
      impact: Entry.Impact;
      minimum_deadline: Entry.MinimumDeadline;
      reference?: Entry.Reference;
      requested_reasons: Entry.RequestedReason[];
    }
    export namespace Entry {
      export type AwaitingActionFrom = 'stripe' | 'user';
      export interface Error {
        code: Error.Code;
        description: string;
      }
      export namespace Error {
        export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
      }
      export interface Impact {
        restricts_capabilities?: Impact.RestrictsCapability[];
      }
      export namespace Impact {
        export interface RestrictsCapability {
          capability: RestrictsCapability.Capability;
          configuration: RestrictsCapability.Configuration;
          deadline: RestrictsCapability.Deadline;
        }
        export namespace RestrictsCapability {
          export type Capability = 'ach_debit_payments' | 'acss_debit_payments' | 'affirm_payments' | 'afterpay_clearpay_payments' | 'alma_payments' | 'amazon_pay_payments' | 'automatic_indirect_tax' | 'au_becs_debit_payments' | 'bacs_debit_payments' | 'bancontact_payments' | 'bank_accounts.ach' | 'bank_accounts.fedwire' | 'bank_accounts.fps' | 'bank_accounts.local' | 'bank_accounts.rtp' | 'bank_accounts.sepa' | 'bank_accounts.swift' | 'bank_accounts.wire' | 'blik_payments' | 'blik_recurring_payments' | 'boleto_payments' | 'cards' | 'card_payments' | 'cartes_bancaires_payments' | 'cashapp_payments' | 'eps_payments' | 'fpx_payments' | 'gb_bank_transfer_payments' | 'grabpay_payments' | 'ideal_payments' | 'jcb_payments' | 'jp_bank_transfer_payments' | 'kakao_pay_payments' | 'klarna_payments' | 'konbini_payments' | 'kr_card_payments' | 'link_payments' | 'mobilepay_payments' | 'multibanco_payments' | 'mx_bank_transfer_payments' | 'naver_pay_payments' | 'oxxo_payments' | 'p24_payments' | 'payco_payments' | 'paynow_payments' | 'pay_by_bank_payments' | 'promptpay_payments' | 'revolut_pay_payments' | 'samsung_pay_payments' | 'satispay_payments' | 'sepa_bank_transfer_payments' | 'sepa_debit_payments' | 'stripe_balance.payouts' | 'stripe_balance.stripe_transfers' | 'swish_payments' | 'twint_payments' | 'us_bank_transfer_payments' | 'zip_payments' | OtherString;
          export type Configuration = 'customer' | 'merchant' | 'recipient' | OtherString;
          export interface Deadline {
            status: Deadline.Status;
          }
          export namespace Deadline {
            export type Status = 'currently_due' | 'eventually_due' | 'past_due';
          }
        }
      }
      export interface MinimumDeadline {
        status: MinimumDeadline.Status;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
      export interface Reference {
        inquiry?: string;
        resource?: string;
        type: Reference.Type;
      }
      export namespace Reference {
        export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
      }
      export interface RequestedReason {
        code: RequestedReason.Code;
      }
      export namespace RequestedReason {
        export type Code = 'routine_onboarding' | 'routine_verification';
      }
    }
    export interface Summary {
      minimum_deadline?: Summary.MinimumDeadline;
    }
    export namespace Summary {
      export interface MinimumDeadline {
        status: MinimumDeadline.Status;
        time?: string;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
    }
  }
  export interface Identity {
    attestations?: Identity.Attestations;
    business_details?: Identity.BusinessDetails;
    country?: string;
    entity_type?: Identity.EntityType;
    individual?: Identity.Individual;
  }
  export namespace Identity {
    export interface Attestations {
      directorship_declaration?: Attestations.DirectorshipDeclaration;
      ownership_declaration?: Attestations.OwnershipDeclaration;
      persons_provided?: Attestations.PersonsProvided;
      representative_declaration?: Attestations.RepresentativeDeclaration;
      terms_of_service?: Attestations.TermsOfService;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        date?: string;
        ip?: string;
        user_agent?: string;
      }
      export interface OwnershipDeclaration {
        date?: string;
        ip?: string;
        user_agent?: string;
      }
      export interface PersonsProvided {
        directors?: boolean;
        executives?: boolean;
        owners?: boolean;
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        date?: string;
        ip?: string;
        user_agent?: string;
      }
      export interface TermsOfService {
        account?: TermsOfService.Account;
      }
      export namespace TermsOfService {
        export interface Account {
          date?: string;
          ip?: string;
          user_agent?: string;
        }
      }
    }
    export interface BusinessDetails {
      additional_addresses?: BusinessDetails.AdditionalAddress[];
      address?: BusinessDetails.Address;
      annual_revenue?: BusinessDetails.AnnualRevenue;
      documents?: BusinessDetails.Documents;
      estimated_worker_count?: number;
      id_numbers?: BusinessDetails.IdNumber[];
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue;
      phone?: string;
      registered_name?: string;
      registration_date?: BusinessDetails.RegistrationDate;
      script_addresses?: BusinessDetails.ScriptAddresses;
      script_names?: BusinessDetails.ScriptNames;
      structure?: BusinessDetails.Structure;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        purpose: AdditionalAddress.Purpose;
        state?: string;
        town?: string;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
        town?: string;
      }
      export interface AnnualRevenue {
        amount?: V2V2Amount;
        fiscal_year_end?: string;
      }
      export interface Documents {
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
        company_license?: Documents.CompanyLicense;
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation;
        company_ministerial_decree?: Documents.CompanyMinisterialDecree;
        company_registration_verification?: Documents.CompanyRegistrationVerification;
        company_tax_id_verification?: Documents.CompanyTaxIdVerification;
        primary_verification?: Documents.PrimaryVerification;
        proof_of_address?: Documents.ProofOfAddress;
        proof_of_registration?: Documents.ProofOfRegistration;
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          files: string[];
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          files: string[];
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          files: string[];
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          files: string[];
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          files: string[];
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          files: string[];
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
            back?: string;
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          files: string[];
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          files: string[];
          signer?: ProofOfRegistration.Signer;
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          files: string[];
          signer?: ProofOfUltimateBeneficialOwnership.Signer;
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
        registrar?: string;
        type: IdNumber.Type;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        amount?: V2V2Amount;
      }
      export interface RegistrationDate {
        day: number;
        month: number;
        year: number;
      }
      export interface ScriptAddresses {
        kana?: ScriptAddresses.Kana;
        kanji?: ScriptAddresses.Kanji;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
        export interface Kanji {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
      }
      export interface ScriptNames {
        kana?: ScriptNames.Kana;
        kanji?: ScriptNames.Kanji;
      }
      export namespace ScriptNames {
        export interface Kana {
          registered_name?: string;
        }
        export interface Kanji {
          registered_name?: string;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      account: string;
      additional_addresses?: Individual.AdditionalAddress[];
      additional_names?: Individual.AdditionalName[];
      additional_terms_of_service?: Individual.AdditionalTermsOfService;
      address?: Individual.Address;
      created: string;
      date_of_birth?: Individual.DateOfBirth;
      documents?: Individual.Documents;
      email?: string;
      given_name?: string;
      id: string;
      id_numbers?: Individual.IdNumber[];
      legal_gender?: Individual.LegalGender;
      metadata?: Metadata;
      nationalities?: string[];
      object: string;
      phone?: string;
      political_exposure?: Individual.PoliticalExposure;
      relationship?: Individual.Relationship;
      script_addresses?: Individual.ScriptAddresses;
      script_names?: Individual.ScriptNames;
      surname?: string;
      updated: string;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        purpose: 'registered';
        state?: string;
        town?: string;
      }
      export interface AdditionalName {
        full_name?: string;
        given_name?: string;
        purpose: AdditionalName.Purpose;
        surname?: string;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface AdditionalTermsOfService {
        account?: AdditionalTermsOfService.Account;
      }
      export namespace AdditionalTermsOfService {
        export interface Account {
          date?: string;
          ip?: string;
          user_agent?: string;
        }
      }
      export interface Address {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
        town?: string;
      }
      export interface DateOfBirth {
        day: number;
        month: number;
        year: number;
      }
      export interface Documents {
        company_authorization?: Documents.CompanyAuthorization;
        passport?: Documents.Passport;
        primary_verification?: Documents.PrimaryVerification;
        secondary_verification?: Documents.SecondaryVerification;
        visa?: Documents.Visa;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          files: string[];
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          files: string[];
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
            back?: string;
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          front_back: SecondaryVerification.FrontBack;
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            back?: string;
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          files: string[];
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        type: IdNumber.Type;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        authorizer?: boolean;
        director?: boolean;
        executive?: boolean;
        legal_guardian?: boolean;
        owner?: boolean;
        percent_ownership?: string;
        representative?: boolean;
        title?: string;
      }
      export interface ScriptAddresses {
        kana?: ScriptAddresses.Kana;
        kanji?: ScriptAddresses.Kanji;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
        export interface Kanji {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
      }
      export interface ScriptNames {
        kana?: ScriptNames.Kana;
        kanji?: ScriptNames.Kanji;
      }
      export namespace ScriptNames {
        export interface Kana {
          given_name?: string;
          surname?: string;
        }
        export interface Kanji {
          given_name?: string;
          surname?: string;
        }
      }
    }
  }
  export interface Requirements {
    alternatives?: Requirements.Alternative[];
    entries?: Requirements.Entry[];
    summary?: Requirements.Summary;
  }
  export namespace Requirements {
    export interface Alternative {
      options: Alternative.Option[];
      original_entries: Alternative.OriginalEntry[];
    }
    export namespace Alternative {
      export interface Option {
        entries: Option.Entry[];
      }
      export namespace Option {
        export interface Entry {
          awaiting_action_from: Entry.AwaitingActionFrom;
          description: string;
          errors: Entry.Error[];
          reference?: Entry.Reference;
        }
        export namespace Entry {
          export type AwaitingActionFrom = 'stripe' | 'user';
          export interface Error {
            code: Error.Code;
            description: string;
          }
          export namespace Error {
            export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
          }
          export interface Reference {
            inquiry?: string;
            resource?: string;
            type: Reference.Type;
          }
          export namespace Reference {
            export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
          }
        }
      }
      export interface OriginalEntry {
        description: string;
        reference?: OriginalEntry.Reference;
      }
      export namespace OriginalEntry {
        export interface Reference {
          inquiry?: string;
          resource?: string;
          type: Reference.Type;
        }
        export namespace Reference {
          export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
        }
      }
    }
    export interface Entry {
      awaiting_action_from: Entry.AwaitingActionFrom;
      description: string;
      errors: Entry.Error[];
      impact: Entry.Impact;
      minimum_deadline: Entry.MinimumDeadline;
      reference?: Entry.Reference;
      requested_reasons: Entry.RequestedReason[];
    }
    export namespace Entry {
      export type AwaitingActionFrom = 'stripe' | 'user';
      export interface Error {
        code: Error.Code;
        description: string;
      }
      export namespace Error {
        export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
      }
      export interface Impact {
        restricts_capabilities?: Impact.RestrictsCapability[];
      }
      export namespace Impact {
        export interface RestrictsCapability {
          capability: RestrictsCapability.Capability;
          configuration: RestrictsCapability.Configuration;
          deadline: RestrictsCapability.Deadline;
        }
        export namespace RestrictsCapability {
          export type Capability = 'ach_debit_payments' | 'acss_debit_payments' | 'affirm_payments' | 'afterpay_clearpay_payments' | 'alma_payments' | 'amazon_pay_payments' | 'automatic_indirect_tax' | 'au_becs_debit_payments' | 'bacs_debit_payments' | 'bancontact_payments' | 'bank_accounts.ach' | 'bank_accounts.fedwire' | 'bank_accounts.fps' | 'bank_accounts.local' | 'bank_accounts.rtp' | 'bank_accounts.sepa' | 'bank_accounts.swift' | 'bank_accounts.wire' | 'blik_payments' | 'blik_recurring_payments' | 'boleto_payments' | 'cards' | 'card_payments' | 'cartes_bancaires_payments' | 'cashapp_payments' | 'eps_payments' | 'fpx_payments' | 'gb_bank_transfer_payments' | 'grabpay_payments' | 'ideal_payments' | 'jcb_payments' | 'jp_bank_transfer_payments' | 'kakao_pay_payments' | 'klarna_payments' | 'konbini_payments' | 'kr_card_payments' | 'link_payments' | 'mobilepay_payments' | 'multibanco_payments' | 'mx_bank_transfer_payments' | 'naver_pay_payments' | 'oxxo_payments' | 'p24_payments' | 'payco_payments' | 'paynow_payments' | 'pay_by_bank_payments' | 'promptpay_payments' | 'revolut_pay_payments' | 'samsung_pay_payments' | 'satispay_payments' | 'sepa_bank_transfer_payments' | 'sepa_debit_payments' | 'stripe_balance.payouts' | 'stripe_balance.stripe_transfers' | 'swish_payments' | 'twint_payments' | 'us_bank_transfer_payments' | 'zip_payments' | OtherString;
          export type Configuration = 'customer' | 'merchant' | 'recipient' | OtherString;
          export interface Deadline {
            status: Deadline.Status;
          }
          export namespace Deadline {
            export type Status = 'currently_due' | 'eventually_due' | 'past_due';
          }
        }
      }
      export interface MinimumDeadline {
        status: MinimumDeadline.Status;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
      export interface Reference {
        inquiry?: string;
        resource?: string;
        type: Reference.Type;
      }
      export namespace Reference {
        export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
      }
      export interface RequestedReason {
        code: RequestedReason.Code;
      }
      export namespace RequestedReason {
        export type Code = 'routine_onboarding' | 'routine_verification';
      }
    }
    export interface Summary {
      minimum_deadline?: Summary.MinimumDeadline;
    }
    export namespace Summary {
      export interface MinimumDeadline {
        status: MinimumDeadline.Status;
        time?: string;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
    }
  }
}

export interface V2CoreAccountCreateParams {
  account_token?: string | undefined;
  configuration?: V2CoreAccountCreateParams.Configuration | undefined;
  contact_email?: string | undefined;
  contact_phone?: string | undefined;
  dashboard?: V2CoreAccountCreateParams.Dashboard | undefined;
  defaults?: V2CoreAccountCreateParams.Defaults | undefined;
  display_name?: string | undefined;
  identity?: V2CoreAccountCreateParams.Identity | undefined;
  include?: readonly V2CoreAccountCreateParams.Include[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace V2CoreAccountCreateParams {
  export interface Configuration {
    customer?: Configuration.Customer | undefined;
    merchant?: Configuration.Merchant | undefined;
    recipient?: Configuration.Recipient | undefined;
  }
  export namespace Configuration {
    export interface Customer {
      automatic_indirect_tax?: Customer.AutomaticIndirectTax | undefined;
      billing?: Customer.Billing | undefined;
      capabilities?: Customer.Capabilities | undefined;
      shipping?: Customer.Shipping | undefined;
      test_clock?: string | undefined;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        exempt?: AutomaticIndirectTax.Exempt | undefined;
        ip_address?: string | undefined;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
      }
      export interface Billing {
        invoice?: Billing.Invoice | undefined;
      }
      export namespace Billing {
        export interface Invoice {
          custom_fields?: readonly Invoice.CustomField[] | undefined;
          footer?: string | undefined;
          next_sequence?: number | undefined;
          prefix?: string | undefined;
          rendering?: Invoice.Rendering | undefined;
        }
        export namespace Invoice {
          export interface CustomField {
            /** Up to 40 characters. */
            name: string;
            /** Up to 140 characters. */
            value: string;
          }
          export interface Rendering {
            amount_tax_display?: Rendering.AmountTaxDisplay | undefined;
            template?: string | undefined;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax | undefined;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          requested: boolean;
        }
      }
      export interface Shipping {
        address?: Shipping.Address | undefined;
        name?: string | undefined;
        phone?: string | undefined;
      }
      export namespace Shipping {
        export interface Address {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
        }
      }
    }
    export interface Merchant {
      bacs_debit_payments?: Merchant.BacsDebitPayments | undefined;
      branding?: Merchant.Branding | undefined;
      capabilities?: Merchant.Capabilities | undefined;
      card_payments?: Merchant.CardPayments | undefined;
      konbini_payments?: Merchant.KonbiniPayments | undefined;
      mcc?: string | undefined;
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor | undefined;
      sepa_debit_payments?: Merchant.SepaDebitPayments | undefined;
      statement_descriptor?: Merchant.StatementDescriptor | undefined;
      support?: Merchant.Support | undefined;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        display_name?: string | undefined;
      }
      export interface Branding {
        icon?: string | undefined;
        logo?: string | undefined;
        primary_color?: string | undefined;
        secondary_color?: string | undefined;
      }
      export interface Capabilities {
        ach_debit_payments?: Capabilities.AchDebitPayments | undefined;
        acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
        affirm_payments?: Capabilities.AffirmPayments | undefined;
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
        alma_payments?: Capabilities.AlmaPayments | undefined;
        amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
        bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
        bancontact_payments?: Capabilities.BancontactPayments | undefined;
        blik_payments?: Capabilities.BlikPayments | undefined;
        blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
        boleto_payments?: Capabilities.BoletoPayments | undefined;
        card_payments?: Capabilities.CardPayments | undefined;
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
        cashapp_payments?: Capabilities.CashappPayments | undefined;
        eps_payments?: Capabilities.EpsPayments | undefined;
        fpx_payments?: Capabilities.FpxPayments | undefined;
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
        grabpay_payments?: Capabilities.GrabpayPayments | undefined;
        ideal_payments?: Capabilities.IdealPayments | undefined;
        jcb_payments?: Capabilities.JcbPayments | undefined;
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
        kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
        klarna_payments?: Capabilities.KlarnaPayments | undefined;
        konbini_payments?: Capabilities.KonbiniPayments | undefined;
        kr_card_payments?: Capabilities.KrCardPayments | undefined;
        link_payments?: Capabilities.LinkPayments | undefined;
        mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
        multibanco_payments?: Capabilities.MultibancoPayments | undefined;
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
        naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
        oxxo_payments?: Capabilities.OxxoPayments | undefined;
        p24_payments?: Capabilities.P24Payments | undefined;
        pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
        payco_payments?: Capabilities.PaycoPayments | undefined;
        paynow_payments?: Capabilities.PaynowPayments | undefined;
        promptpay_payments?: Capabilities.PromptpayPayments | undefined;
        revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
        samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
        satispay_payments?: Capabilities.SatispayPayments | undefined;
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
        sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
        sequra_payments?: Capabilities.SequraPayments | undefined;
        sunbit_payments?: Capabilities.SunbitPayments | undefined;
        swish_payments?: Capabilities.SwishPayments | undefined;
        twint_payments?: Capabilities.TwintPayments | undefined;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
        zip_payments?: Capabilities.ZipPayments | undefined;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          requested: boolean;
        }
        export interface AcssDebitPayments {
          requested: boolean;
        }
        export interface AffirmPayments {
          requested: boolean;
        }
        export interface AfterpayClearpayPayments {
          requested: boolean;
        }
        export interface AlmaPayments {
          requested: boolean;
        }
        export interface AmazonPayPayments {
          requested: boolean;
        }
        export interface AuBecsDebitPayments {
          requested: boolean;
        }
        export interface BacsDebitPayments {
          requested: boolean;
        }
        export interface BancontactPayments {
          requested: boolean;
        }
        export interface BlikPayments {
          requested: boolean;
        }
        export interface BlikRecurringPayments {
          requested: boolean;
        }
        export interface BoletoPayments {
          requested: boolean;
        }
        export interface CardPayments {
          requested: boolean;
        }
        export interface CartesBancairesPayments {
          requested: boolean;
        }
        export interface CashappPayments {
          requested: boolean;
        }
        export interface EpsPayments {
          requested: boolean;
        }
        export interface FpxPayments {
          requested: boolean;
        }
        export interface GbBankTransferPayments {
          requested: boolean;
        }
        export interface GrabpayPayments {
          requested: boolean;
        }
        export interface IdealPayments {
          requested: boolean;
        }
        export interface JcbPayments {
          requested: boolean;
        }
        export interface JpBankTransferPayments {
          requested: boolean;
        }
        export interface KakaoPayPayments {
          requested: boolean;
        }
        export interface KlarnaPayments {
          requested: boolean;
        }
        export interface KonbiniPayments {
          requested: boolean;
        }
        export interface KrCardPayments {
          requested: boolean;
        }
        export interface LinkPayments {
          requested: boolean;
        }
        export interface MobilepayPayments {
          requested: boolean;
        }
        export interface MultibancoPayments {
          requested: boolean;
        }
        export interface MxBankTransferPayments {
          requested: boolean;
        }
        export interface NaverPayPayments {
          requested: boolean;
        }
        export interface OxxoPayments {
          requested: boolean;
        }
        export interface P24Payments {
          requested: boolean;
        }
        export interface PayByBankPayments {
          requested: boolean;
        }
        export interface PaycoPayments {
          requested: boolean;
        }
        export interface PaynowPayments {
          requested: boolean;
        }
        export interface PromptpayPayments {
          requested: boolean;
        }
        export interface RevolutPayPayments {
          requested: boolean;
        }
        export interface SamsungPayPayments {
          requested: boolean;
        }
        export interface SatispayPayments {
          requested: boolean;
        }
        export interface SepaBankTransferPayments {
          requested: boolean;
        }
        export interface SepaDebitPayments {
          requested: boolean;
        }
        export interface SequraPayments {
          requested: boolean;
        }
        export interface SunbitPayments {
          requested: boolean;
        }
        export interface SwishPayments {
          requested: boolean;
        }
        export interface TwintPayments {
          requested: boolean;
        }
        export interface UsBankTransferPayments {
          requested: boolean;
        }
        export interface ZipPayments {
          requested: boolean;
        }
      }
      export interface CardPayments {
        decline_on?: CardPayments.DeclineOn | undefined;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          avs_failure?: boolean | undefined;
          cvc_failure?: boolean | undefined;
        }
      }
      export interface KonbiniPayments {
        support?: KonbiniPayments.Support | undefined;
      }
      export namespace KonbiniPayments {
        export interface Support {
          email?: string | undefined;
          hours?: Support.Hours | undefined;
          phone?: string | undefined;
        }
        export namespace Support {
          export interface Hours {
            end_time?: string | undefined;
            start_time?: string | undefined;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        kana?: ScriptStatementDescriptor.Kana | undefined;
        kanji?: ScriptStatementDescriptor.Kanji | undefined;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. */
          descriptor?: string | undefined;
          prefix?: string | undefined;
        }
        export interface Kanji {
          /** Up to 22 characters. */
          descriptor?: string | undefined;
          prefix?: string | undefined;
        }
      }
      export interface SepaDebitPayments {
        creditor_id?: string | undefined;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. */
        descriptor?: string | undefined;
        prefix?: string | undefined;
      }
      export interface Support {
        address?: Support.Address | undefined;
        email?: string | undefined;
        phone?: string | undefined;
        url?: string | undefined;
      }
      export namespace Support {
        export interface Address {
          city?: string | undefined;
          country: string;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
      }
    }
    export interface Recipient {
      capabilities?: Recipient.Capabilities | undefined;
    }
    export namespace Recipient {
      export interface Capabilities {
        bank_accounts?: Capabilities.BankAccounts | undefined;
        cards?: Capabilities.Cards | undefined;
        stripe_balance?: Capabilities.StripeBalance | undefined;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          ach?: BankAccounts.Ach | undefined;
          fedwire?: BankAccounts.Fedwire | undefined;
          fps?: BankAccounts.Fps | undefined;
          local?: BankAccounts.Local | undefined;
          rtp?: BankAccounts.Rtp | undefined;
          sepa?: BankAccounts.Sepa | undefined;
          swift?: BankAccounts.Swift | undefined;
        }
        export namespace BankAccounts {
          export interface Ach {
            requested: boolean;
          }
          export interface Fedwire {
            requested: boolean;
          }
          export interface Fps {
            requested: boolean;
          }
          export interface Local {
            requested: boolean;
          }
          export interface Rtp {
            requested: boolean;
          }
          export interface Sepa {
            requested: boolean;
          }
          export interface Swift {
            requested: boolean;
          }
        }
        export interface Cards {
          requested: boolean;
        }
        export interface StripeBalance {
          stripe_transfers?: StripeBalance.StripeTransfers | undefined;
        }
        export namespace StripeBalance {
          export interface StripeTransfers {
            requested: boolean;
          }
        }
      }
    }
  }
  export type Dashboard = 'express' | 'full' | 'none';
  export interface Defaults {
    currency?: string | undefined;
    locales?: readonly Defaults.Locale[] | undefined;
    profile?: Defaults.Profile | undefined;
    responsibilities?: Defaults.Responsibilities | undefined;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      business_url?: string | undefined;
      doing_business_as?: string | undefined;
      product_description?: string | undefined;
    }
    export interface Responsibilities {
      fees_collector: Responsibilities.FeesCollector;
      losses_collector: Responsibilities.LossesCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
    }
  }
  export interface Identity {
    attestations?: Identity.Attestations | undefined;
    business_details?: Identity.BusinessDetails | undefined;
    country?: string | undefined;
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
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
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
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export interface TermsOfService {
        account?: TermsOfService.Account | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          date: string;
          ip: string;
          user_agent?: string | undefined;
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
        country: string;
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
            front: string;
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
          country: string;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
        export interface Kanji {
          city?: string | undefined;
          country: string;
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
        country: string;
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
        country: string;
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
            front: string;
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
            front: string;
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
          country: string;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
        export interface Kanji {
          city?: string | undefined;
          country: string;
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
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountRetrieveParams {
  include?: readonly V2CoreAccountRetrieveParams.Include[] | undefined;
}
export declare namespace V2CoreAccountRetrieveParams {
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountUpdateParams {
  account_token?: string | undefined;
  configuration?: V2CoreAccountUpdateParams.Configuration | undefined;
  contact_email?: string | undefined;
  contact_phone?: string | undefined;
  dashboard?: V2CoreAccountUpdateParams.Dashboard | undefined;
  defaults?: V2CoreAccountUpdateParams.Defaults | undefined;
  display_name?: string | undefined;
  identity?: V2CoreAccountUpdateParams.Identity | undefined;
  include?: readonly V2CoreAccountUpdateParams.Include[] | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace V2CoreAccountUpdateParams {
  export interface Configuration {
    customer?: Configuration.Customer | undefined;
    merchant?: Configuration.Merchant | undefined;
    recipient?: Configuration.Recipient | undefined;
  }
  export namespace Configuration {
    export interface Customer {
      applied?: boolean | undefined;
      automatic_indirect_tax?: Customer.AutomaticIndirectTax | undefined;
      billing?: Customer.Billing | undefined;
      capabilities?: Customer.Capabilities | undefined;
      shipping?: Customer.Shipping | undefined;
      test_clock?: string | undefined;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        exempt?: AutomaticIndirectTax.Exempt | undefined;
        ip_address?: string | undefined;
        validate_location?: AutomaticIndirectTax.ValidateLocation | undefined;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
        export type ValidateLocation = 'auto' | 'deferred' | 'immediately';
      }
      export interface Billing {
        default_payment_method?: string | undefined;
        invoice?: Billing.Invoice | undefined;
      }
      export namespace Billing {
        export interface Invoice {
          custom_fields?: readonly Invoice.CustomField[] | undefined;
          footer?: string | undefined;
          next_sequence?: number | undefined;
          prefix?: string | undefined;
          rendering?: Invoice.Rendering | undefined;
        }
        export namespace Invoice {
          export interface CustomField {
            /** Up to 40 characters. */
            name: string;
            /** Up to 140 characters. */
            value: string;
          }
          export interface Rendering {
            amount_tax_display?: Rendering.AmountTaxDisplay | undefined;
            template?: string | undefined;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax | undefined;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          requested?: boolean | undefined;
        }
      }
      export interface Shipping {
        address?: Shipping.Address | undefined;
        name?: string | undefined;
        phone?: string | undefined;
      }
      export namespace Shipping {
        export interface Address {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
        }
      }
    }
    export interface Merchant {
      applied?: boolean | undefined;
      bacs_debit_payments?: Merchant.BacsDebitPayments | undefined;
      branding?: Merchant.Branding | undefined;
      capabilities?: Merchant.Capabilities | undefined;
      card_payments?: Merchant.CardPayments | undefined;
      konbini_payments?: Merchant.KonbiniPayments | undefined;
      mcc?: string | undefined;
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor | undefined;
      sepa_debit_payments?: Merchant.SepaDebitPayments | undefined;
      statement_descriptor?: Merchant.StatementDescriptor | undefined;
      support?: Merchant.Support | undefined;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        display_name?: string | undefined;
      }
      export interface Branding {
        icon?: string | undefined;
        logo?: string | undefined;
        primary_color?: string | undefined;
        secondary_color?: string | undefined;
      }
      export interface Capabilities {
        ach_debit_payments?: Capabilities.AchDebitPayments | undefined;
        acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
        affirm_payments?: Capabilities.AffirmPayments | undefined;
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
        alma_payments?: Capabilities.AlmaPayments | undefined;
        amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
        bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
        bancontact_payments?: Capabilities.BancontactPayments | undefined;
        blik_payments?: Capabilities.BlikPayments | undefined;
        blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
        boleto_payments?: Capabilities.BoletoPayments | undefined;
        card_payments?: Capabilities.CardPayments | undefined;
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
        cashapp_payments?: Capabilities.CashappPayments | undefined;
        eps_payments?: Capabilities.EpsPayments | undefined;
        fpx_payments?: Capabilities.FpxPayments | undefined;
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
        grabpay_payments?: Capabilities.GrabpayPayments | undefined;
        ideal_payments?: Capabilities.IdealPayments | undefined;
        jcb_payments?: Capabilities.JcbPayments | undefined;
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
        kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
        klarna_payments?: Capabilities.KlarnaPayments | undefined;
        konbini_payments?: Capabilities.KonbiniPayments | undefined;
        kr_card_payments?: Capabilities.KrCardPayments | undefined;
        link_payments?: Capabilities.LinkPayments | undefined;
        mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
        multibanco_payments?: Capabilities.MultibancoPayments | undefined;
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
        naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
        oxxo_payments?: Capabilities.OxxoPayments | undefined;
        p24_payments?: Capabilities.P24Payments | undefined;
        pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
        payco_payments?: Capabilities.PaycoPayments | undefined;
        paynow_payments?: Capabilities.PaynowPayments | undefined;
        promptpay_payments?: Capabilities.PromptpayPayments | undefined;
        revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
        samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
        satispay_payments?: Capabilities.SatispayPayments | undefined;
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
        sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
        sequra_payments?: Capabilities.SequraPayments | undefined;
        sunbit_payments?: Capabilities.SunbitPayments | undefined;
        swish_payments?: Capabilities.SwishPayments | undefined;
        twint_payments?: Capabilities.TwintPayments | undefined;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
        zip_payments?: Capabilities.ZipPayments | undefined;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          requested?: boolean | undefined;
        }
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
        export interface AuBecsDebitPayments {
          requested?: boolean | undefined;
        }
        export interface BacsDebitPayments {
          requested?: boolean | undefined;
        }
        export interface BancontactPayments {
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
        export interface CardPayments {
          requested?: boolean | undefined;
        }
        export interface CartesBancairesPayments {
          requested?: boolean | undefined;
        }
        export interface CashappPayments {
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
        export interface GrabpayPayments {
          requested?: boolean | undefined;
        }
        export interface IdealPayments {
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
        export interface LinkPayments {
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
        export interface SepaBankTransferPayments {
          requested?: boolean | undefined;
        }
        export interface SepaDebitPayments {
          requested?: boolean | undefined;
        }
        export interface SequraPayments {
          requested?: boolean | undefined;
        }
        export interface SunbitPayments {
          requested?: boolean | undefined;
        }
        export interface SwishPayments {
          requested?: boolean | undefined;
        }
        export interface TwintPayments {
          requested?: boolean | undefined;
        }
        export interface UsBankTransferPayments {
          requested?: boolean | undefined;
        }
        export interface ZipPayments {
          requested?: boolean | undefined;
        }
      }
      export interface CardPayments {
        decline_on?: CardPayments.DeclineOn | undefined;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          avs_failure?: boolean | undefined;
          cvc_failure?: boolean | undefined;
        }
      }
      export interface KonbiniPayments {
        support?: KonbiniPayments.Support | undefined;
      }
      export namespace KonbiniPayments {
        export interface Support {
          email?: string | undefined;
          hours?: Support.Hours | undefined;
          phone?: string | undefined;
        }
        export namespace Support {
          export interface Hours {
            end_time?: string | undefined;
            start_time?: string | undefined;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        kana?: ScriptStatementDescriptor.Kana | undefined;
        kanji?: ScriptStatementDescriptor.Kanji | undefined;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. */
          descriptor?: string | undefined;
          prefix?: string | undefined;
        }
        export interface Kanji {
          /** Up to 22 characters. */
          descriptor?: string | undefined;
          prefix?: string | undefined;
        }
      }
      export interface SepaDebitPayments {
        creditor_id?: string | undefined;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. */
        descriptor?: string | undefined;
        prefix?: string | undefined;
      }
      export interface Support {
        address?: Support.Address | undefined;
        email?: string | undefined;
        phone?: string | undefined;
        url?: string | undefined;
      }
      export namespace Support {
        export interface Address {
          city?: string | undefined;
          country?: string | undefined;
          line1?: string | undefined;
          line2?: string | undefined;
          postal_code?: string | undefined;
          state?: string | undefined;
          town?: string | undefined;
        }
      }
    }
    export interface Recipient {
      applied?: boolean | undefined;
      capabilities?: Recipient.Capabilities | undefined;
    }
    export namespace Recipient {
      export interface Capabilities {
        bank_accounts?: Capabilities.BankAccounts | undefined;
        cards?: Capabilities.Cards | undefined;
        stripe_balance?: Capabilities.StripeBalance | undefined;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          ach?: BankAccounts.Ach | undefined;
          fedwire?: BankAccounts.Fedwire | undefined;
          fps?: BankAccounts.Fps | undefined;
          local?: BankAccounts.Local | undefined;
          rtp?: BankAccounts.Rtp | undefined;
          sepa?: BankAccounts.Sepa | undefined;
          swift?: BankAccounts.Swift | undefined;
        }
        export namespace BankAccounts {
          export interface Ach {
            requested?: boolean | undefined;
          }
          export interface Fedwire {
            requested?: boolean | undefined;
          }
          export interface Fps {
            requested?: boolean | undefined;
          }
          export interface Local {
            requested?: boolean | undefined;
          }
          export interface Rtp {
            requested?: boolean | undefined;
          }
          export interface Sepa {
            requested?: boolean | undefined;
          }
          export interface Swift {
            requested?: boolean | undefined;
          }
        }
        export interface Cards {
          requested?: boolean | undefined;
        }
        export interface StripeBalance {
          stripe_transfers?: StripeBalance.StripeTransfers | undefined;
        }
        export namespace StripeBalance {
          export interface StripeTransfers {
            requested?: boolean | undefined;
          }
        }
      }
    }
  }
  export type Dashboard = 'express' | 'full' | 'none';
  export interface Defaults {
    currency?: string | undefined;
    locales?: readonly Defaults.Locale[] | undefined;
    payout_methods?: Record<string, string> | undefined;
    profile?: Defaults.Profile | undefined;
    responsibilities?: Defaults.Responsibilities | undefined;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      business_url?: string | undefined;
      doing_business_as?: string | undefined;
      product_description?: string | undefined;
    }
    export interface Responsibilities {
      fees_collector: Responsibilities.FeesCollector;
      losses_collector: Responsibilities.LossesCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
    }
  }
  export interface Identity {
    attestations?: Identity.Attestations | undefined;
    business_details?: Identity.BusinessDetails | undefined;
    country?: string | undefined;
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
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
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
        date?: string | undefined;
        ip?: string | undefined;
        user_agent?: string | undefined;
      }
      export interface TermsOfService {
        account?: TermsOfService.Account | undefined;
        crypto_money_manager?: TermsOfService.CryptoMoneyManager | undefined;
        money_manager?: TermsOfService.MoneyManager | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          date?: string | undefined;
          ip?: string | undefined;
          user_agent?: string | undefined;
        }
        export interface CryptoMoneyManager {
          date?: string | undefined;
          ip?: string | undefined;
          user_agent?: string | undefined;
        }
        export interface MoneyManager {
          date?: string | undefined;
          ip?: string | undefined;
          user_agent?: string | undefined;
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
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountListParams {
  applied_configurations?: readonly V2CoreAccountListParams.AppliedConfiguration[] | undefined;
  closed?: boolean | undefined;
  limit?: number | undefined;
}
export declare namespace V2CoreAccountListParams {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
}

export interface V2CoreAccountCloseParams {
  applied_configurations?: readonly V2CoreAccountCloseParams.AppliedConfiguration[] | undefined;
}
export declare namespace V2CoreAccountCloseParams {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
}
