// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata, MetadataParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2CoreAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  object: 'v2.core.account';
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  applied_configurations: V2CoreAccount.AppliedConfiguration[];
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  closed?: boolean;
  /** What the account can act as: customer, merchant or recipient. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  configuration?: V2CoreAccount.Configuration;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  contact_email?: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  contact_phone?: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  created: string;
  /** Name and time zone in the Dashboard. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  dashboard?: V2CoreAccount.Dashboard;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  defaults?: V2CoreAccount.Defaults;
  /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  display_name?: string;
  /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  future_requirements?: V2CoreAccount.FutureRequirements;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  identity?: V2CoreAccount.Identity;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  metadata?: Metadata;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
  requirements?: V2CoreAccount.Requirements;
}
export declare namespace V2CoreAccount {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
  export interface Configuration {
    /** What applies to the account as a customer. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    customer?: Configuration.Customer;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    merchant?: Configuration.Merchant;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    recipient?: Configuration.Recipient;
  }
  export namespace Configuration {
    export interface Customer {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      applied: boolean;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      automatic_indirect_tax?: Customer.AutomaticIndirectTax;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      billing?: Customer.Billing;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      capabilities?: Customer.Capabilities;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      shipping?: Customer.Shipping;
      /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      test_clock?: string;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        exempt?: AutomaticIndirectTax.Exempt;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ip_address?: string;
        /** Where it is for tax. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        location?: AutomaticIndirectTax.Location;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        location_source?: AutomaticIndirectTax.LocationSource;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
        export interface Location {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
        }
        export type LocationSource = 'identity_address' | 'ip_address' | 'payment_method' | 'shipping_address';
      }
      export interface Billing {
        /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        default_payment_method?: string;
        /** What its invoices look like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        invoice?: Billing.Invoice;
      }
      export namespace Billing {
        export interface Invoice {
          /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          custom_fields: Invoice.CustomField[];
          /** What is printed at the foot. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          footer?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          next_sequence?: number;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          prefix?: string;
          /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          rendering?: Invoice.Rendering;
        }
        export namespace Invoice {
          export interface CustomField {
            /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            name: string;
            /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            value: string;
          }
          export interface Rendering {
            /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            amount_tax_display?: Rendering.AmountTaxDisplay;
            /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            template?: string;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AutomaticIndirectTax.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AutomaticIndirectTax.StatusDetail[];
        }
        export namespace AutomaticIndirectTax {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
      }
      export interface Shipping {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        address?: Shipping.Address;
        /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        name?: string;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        phone?: string;
      }
      export namespace Shipping {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
        }
      }
    }
    export interface Merchant {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      applied: boolean;
      /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      bacs_debit_payments?: Merchant.BacsDebitPayments;
      /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      branding?: Merchant.Branding;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      capabilities?: Merchant.Capabilities;
      /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      card_payments?: Merchant.CardPayments;
      /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      konbini_payments?: Merchant.KonbiniPayments;
      /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      mcc?: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor;
      /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      sepa_debit_payments?: Merchant.SepaDebitPayments;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      statement_descriptor?: Merchant.StatementDescriptor;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      support?: Merchant.Support;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        display_name?: string;
        /** Identifies who debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        service_user_number?: string;
      }
      export interface Branding {
        /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        icon?: string;
        /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        logo?: string;
        /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        primary_color?: string;
        /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        secondary_color?: string;
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ach_debit_payments?: Capabilities.AchDebitPayments;
        /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        acss_debit_payments?: Capabilities.AcssDebitPayments;
        /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        affirm_payments?: Capabilities.AffirmPayments;
        /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
        /** The capability to take Alma. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        alma_payments?: Capabilities.AlmaPayments;
        /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        amazon_pay_payments?: Capabilities.AmazonPayPayments;
        /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
        /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        bacs_debit_payments?: Capabilities.BacsDebitPayments;
        /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        bancontact_payments?: Capabilities.BancontactPayments;
        /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        blik_payments?: Capabilities.BlikPayments;
        /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        blik_recurring_payments?: Capabilities.BlikRecurringPayments;
        /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        boleto_payments?: Capabilities.BoletoPayments;
        /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        card_payments?: Capabilities.CardPayments;
        /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
        /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        cashapp_payments?: Capabilities.CashappPayments;
        /** The capability to take EPS. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        eps_payments?: Capabilities.EpsPayments;
        /** The capability to take FPX. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        fpx_payments?: Capabilities.FpxPayments;
        /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
        /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        grabpay_payments?: Capabilities.GrabpayPayments;
        /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ideal_payments?: Capabilities.IdealPayments;
        /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        jcb_payments?: Capabilities.JcbPayments;
        /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
        /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kakao_pay_payments?: Capabilities.KakaoPayPayments;
        /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        klarna_payments?: Capabilities.KlarnaPayments;
        /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        konbini_payments?: Capabilities.KonbiniPayments;
        /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kr_card_payments?: Capabilities.KrCardPayments;
        /** The capability to take Link. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        link_payments?: Capabilities.LinkPayments;
        /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        mobilepay_payments?: Capabilities.MobilepayPayments;
        /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        multibanco_payments?: Capabilities.MultibancoPayments;
        /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
        /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        naver_pay_payments?: Capabilities.NaverPayPayments;
        /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        oxxo_payments?: Capabilities.OxxoPayments;
        /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        p24_payments?: Capabilities.P24Payments;
        /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        pay_by_bank_payments?: Capabilities.PayByBankPayments;
        /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        payco_payments?: Capabilities.PaycoPayments;
        /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        paynow_payments?: Capabilities.PaynowPayments;
        /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        promptpay_payments?: Capabilities.PromptpayPayments;
        /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        revolut_pay_payments?: Capabilities.RevolutPayPayments;
        /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        samsung_pay_payments?: Capabilities.SamsungPayPayments;
        /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        satispay_payments?: Capabilities.SatispayPayments;
        /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
        /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        sepa_debit_payments?: Capabilities.SepaDebitPayments;
        /** The capability to take seQura. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        sequra_payments?: Capabilities.SequraPayments;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        stripe_balance?: Capabilities.StripeBalance;
        /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        sunbit_payments?: Capabilities.SunbitPayments;
        /** The capability to take Swish. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        swish_payments?: Capabilities.SwishPayments;
        /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        twint_payments?: Capabilities.TwintPayments;
        /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
        /** The capability to take Zip. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        zip_payments?: Capabilities.ZipPayments;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AchDebitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AchDebitPayments.StatusDetail[];
        }
        export namespace AchDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AcssDebitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AcssDebitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AcssDebitPayments.StatusDetail[];
        }
        export namespace AcssDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AffirmPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AffirmPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AffirmPayments.StatusDetail[];
        }
        export namespace AffirmPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AfterpayClearpayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AfterpayClearpayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AfterpayClearpayPayments.StatusDetail[];
        }
        export namespace AfterpayClearpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AlmaPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AlmaPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AlmaPayments.StatusDetail[];
        }
        export namespace AlmaPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AmazonPayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AmazonPayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AmazonPayPayments.StatusDetail[];
        }
        export namespace AmazonPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface AuBecsDebitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: AuBecsDebitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: AuBecsDebitPayments.StatusDetail[];
        }
        export namespace AuBecsDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BacsDebitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: BacsDebitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: BacsDebitPayments.StatusDetail[];
        }
        export namespace BacsDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BancontactPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: BancontactPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: BancontactPayments.StatusDetail[];
        }
        export namespace BancontactPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BlikPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: BlikPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: BlikPayments.StatusDetail[];
        }
        export namespace BlikPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BlikRecurringPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: BlikRecurringPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: BlikRecurringPayments.StatusDetail[];
        }
        export namespace BlikRecurringPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface BoletoPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: BoletoPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: BoletoPayments.StatusDetail[];
        }
        export namespace BoletoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CardPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: CardPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: CardPayments.StatusDetail[];
        }
        export namespace CardPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CartesBancairesPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: CartesBancairesPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: CartesBancairesPayments.StatusDetail[];
        }
        export namespace CartesBancairesPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface CashappPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: CashappPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: CashappPayments.StatusDetail[];
        }
        export namespace CashappPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface EpsPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: EpsPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: EpsPayments.StatusDetail[];
        }
        export namespace EpsPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface FpxPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: FpxPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: FpxPayments.StatusDetail[];
        }
        export namespace FpxPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface GbBankTransferPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: GbBankTransferPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: GbBankTransferPayments.StatusDetail[];
        }
        export namespace GbBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface GrabpayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: GrabpayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: GrabpayPayments.StatusDetail[];
        }
        export namespace GrabpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface IdealPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: IdealPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: IdealPayments.StatusDetail[];
        }
        export namespace IdealPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface JcbPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: JcbPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: JcbPayments.StatusDetail[];
        }
        export namespace JcbPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface JpBankTransferPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: JpBankTransferPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: JpBankTransferPayments.StatusDetail[];
        }
        export namespace JpBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KakaoPayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: KakaoPayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: KakaoPayPayments.StatusDetail[];
        }
        export namespace KakaoPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KlarnaPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: KlarnaPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: KlarnaPayments.StatusDetail[];
        }
        export namespace KlarnaPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KonbiniPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: KonbiniPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: KonbiniPayments.StatusDetail[];
        }
        export namespace KonbiniPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface KrCardPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: KrCardPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: KrCardPayments.StatusDetail[];
        }
        export namespace KrCardPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface LinkPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: LinkPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: LinkPayments.StatusDetail[];
        }
        export namespace LinkPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MobilepayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: MobilepayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: MobilepayPayments.StatusDetail[];
        }
        export namespace MobilepayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MultibancoPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: MultibancoPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: MultibancoPayments.StatusDetail[];
        }
        export namespace MultibancoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface MxBankTransferPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: MxBankTransferPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: MxBankTransferPayments.StatusDetail[];
        }
        export namespace MxBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface NaverPayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: NaverPayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: NaverPayPayments.StatusDetail[];
        }
        export namespace NaverPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface OxxoPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: OxxoPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: OxxoPayments.StatusDetail[];
        }
        export namespace OxxoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface P24Payments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: P24Payments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: P24Payments.StatusDetail[];
        }
        export namespace P24Payments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PayByBankPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: PayByBankPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: PayByBankPayments.StatusDetail[];
        }
        export namespace PayByBankPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PaycoPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: PaycoPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: PaycoPayments.StatusDetail[];
        }
        export namespace PaycoPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PaynowPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: PaynowPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: PaynowPayments.StatusDetail[];
        }
        export namespace PaynowPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface PromptpayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: PromptpayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: PromptpayPayments.StatusDetail[];
        }
        export namespace PromptpayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface RevolutPayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: RevolutPayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: RevolutPayPayments.StatusDetail[];
        }
        export namespace RevolutPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SamsungPayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SamsungPayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SamsungPayPayments.StatusDetail[];
        }
        export namespace SamsungPayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SatispayPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SatispayPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SatispayPayments.StatusDetail[];
        }
        export namespace SatispayPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SepaBankTransferPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SepaBankTransferPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SepaBankTransferPayments.StatusDetail[];
        }
        export namespace SepaBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SepaDebitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SepaDebitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SepaDebitPayments.StatusDetail[];
        }
        export namespace SepaDebitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SequraPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SequraPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SequraPayments.StatusDetail[];
        }
        export namespace SequraPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface StripeBalance {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          payouts?: StripeBalance.Payouts;
        }
        export namespace StripeBalance {
          export interface Payouts {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Payouts.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Payouts.StatusDetail[];
          }
          export namespace Payouts {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
        }
        export interface SunbitPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SunbitPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SunbitPayments.StatusDetail[];
        }
        export namespace SunbitPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface SwishPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: SwishPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: SwishPayments.StatusDetail[];
        }
        export namespace SwishPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface TwintPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: TwintPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: TwintPayments.StatusDetail[];
        }
        export namespace TwintPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface UsBankTransferPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: UsBankTransferPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: UsBankTransferPayments.StatusDetail[];
        }
        export namespace UsBankTransferPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface ZipPayments {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: ZipPayments.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: ZipPayments.StatusDetail[];
        }
        export namespace ZipPayments {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
      }
      export interface CardPayments {
        /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        decline_on?: CardPayments.DeclineOn;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          avs_failure?: boolean;
          /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          cvc_failure?: boolean;
        }
      }
      export interface KonbiniPayments {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        support?: KonbiniPayments.Support;
      }
      export namespace KonbiniPayments {
        export interface Support {
          /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          email?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          hours?: Support.Hours;
          /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          phone?: string;
        }
        export namespace Support {
          export interface Hours {
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            end_time?: string;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            start_time?: string;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kana?: ScriptStatementDescriptor.Kana;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kanji?: ScriptStatementDescriptor.Kanji;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          descriptor?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          prefix?: string;
        }
        export interface Kanji {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          descriptor?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          prefix?: string;
        }
      }
      export interface SepaDebitPayments {
        /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        creditor_id?: string;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        descriptor?: string;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        prefix?: string;
      }
      export interface Support {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        address?: Support.Address;
        /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        email?: string;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        phone?: string;
        /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        url?: string;
      }
      export namespace Support {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          town?: string;
        }
      }
    }
    export interface Recipient {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      applied: boolean;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      capabilities?: Recipient.Capabilities;
    }
    export namespace Recipient {
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        bank_accounts?: Capabilities.BankAccounts;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        cards?: Capabilities.Cards;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        stripe_balance?: Capabilities.StripeBalance;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          ach?: BankAccounts.Ach;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          fedwire?: BankAccounts.Fedwire;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          fps?: BankAccounts.Fps;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          local?: BankAccounts.Local;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          rtp?: BankAccounts.Rtp;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          sepa?: BankAccounts.Sepa;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          swift?: BankAccounts.Swift;
        }
        export namespace BankAccounts {
          export interface Ach {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Ach.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Ach.StatusDetail[];
          }
          export namespace Ach {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Fedwire {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Fedwire.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Fedwire.StatusDetail[];
          }
          export namespace Fedwire {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Fps {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Fps.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Fps.StatusDetail[];
          }
          export namespace Fps {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Local {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Local.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Local.StatusDetail[];
          }
          export namespace Local {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Rtp {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Rtp.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Rtp.StatusDetail[];
          }
          export namespace Rtp {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Sepa {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Sepa.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Sepa.StatusDetail[];
          }
          export namespace Sepa {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface Swift {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Swift.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Swift.StatusDetail[];
          }
          export namespace Swift {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
        }
        export interface Cards {
          /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status: Cards.Status;
          /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          status_details: Cards.StatusDetail[];
        }
        export namespace Cards {
          export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
          export interface StatusDetail {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: StatusDetail.Code;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resolution: StatusDetail.Resolution;
          }
          export namespace StatusDetail {
            export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
            export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
          }
        }
        export interface StripeBalance {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          payouts?: StripeBalance.Payouts;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          stripe_transfers?: StripeBalance.StripeTransfers;
        }
        export namespace StripeBalance {
          export interface Payouts {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Payouts.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: Payouts.StatusDetail[];
          }
          export namespace Payouts {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              resolution: StatusDetail.Resolution;
            }
            export namespace StatusDetail {
              export type Code = 'determining_status' | 'rejected_fraud' | 'rejected_incomplete_verification' | 'rejected_listed' | 'rejected_other' | 'rejected_platform_fraud' | 'rejected_platform_other' | 'rejected_platform_terms_of_service' | 'rejected_terms_of_service' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_other' | 'unsupported_business' | 'unsupported_country' | 'unsupported_entity_type';
              export type Resolution = 'contact_stripe' | 'no_resolution' | 'provide_info';
            }
          }
          export interface StripeTransfers {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: StripeTransfers.Status;
            /** More about the status. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status_details: StripeTransfers.StatusDetail[];
          }
          export namespace StripeTransfers {
            export type Status = 'active' | 'pending' | 'rejected' | 'restricted' | 'unsupported';
            export interface StatusDetail {
              /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
              code: StatusDetail.Code;
              /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
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
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    currency?: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    locales?: Defaults.Locale[];
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    payout_methods?: Record<string, string>;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    profile?: Defaults.Profile;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    responsibilities: Defaults.Responsibilities;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      business_url?: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      doing_business_as?: string;
      /** What was bought. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      product_description?: string;
    }
    export interface Responsibilities {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      fees_collector?: Responsibilities.FeesCollector;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      losses_collector?: Responsibilities.LossesCollector;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      requirements_collector: Responsibilities.RequirementsCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
      export type RequirementsCollector = 'application' | 'stripe';
    }
  }
  export interface FutureRequirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    alternatives?: FutureRequirements.Alternative[];
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    entries?: FutureRequirements.Entry[];
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    minimum_transition_date?: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    summary?: FutureRequirements.Summary;
  }
  export namespace FutureRequirements {
    export interface Alternative {
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      options: Alternative.Option[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      original_entries: Alternative.OriginalEntry[];
    }
    export namespace Alternative {
      export interface Option {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        entries: Option.Entry[];
      }
      export namespace Option {
        export interface Entry {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          awaiting_action_from: Entry.AwaitingActionFrom;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          description: string;
          /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          errors: Entry.Error[];
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          reference?: Entry.Reference;
        }
        export namespace Entry {
          export type AwaitingActionFrom = 'stripe' | 'user';
          export interface Error {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: Error.Code;
            /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            description: string;
          }
          export namespace Error {
            export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
          }
          export interface Reference {
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            inquiry?: string;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resource?: string;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            type: Reference.Type;
          }
          export namespace Reference {
            export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
          }
        }
      }
      export interface OriginalEntry {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        description: string;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        reference?: OriginalEntry.Reference;
      }
      export namespace OriginalEntry {
        export interface Reference {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          inquiry?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          resource?: string;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: Reference.Type;
        }
        export namespace Reference {
          export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
        }
      }
    }
    export interface Entry {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      awaiting_action_from: Entry.AwaitingActionFrom;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      description: string;
      /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      errors: Entry.Error[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      impact: Entry.Impact;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      minimum_deadline: Entry.MinimumDeadline;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      reference?: Entry.Reference;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      requested_reasons: Entry.RequestedReason[];
    }
    export namespace Entry {
      export type AwaitingActionFrom = 'stripe' | 'user';
      export interface Error {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        code: Error.Code;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        description: string;
      }
      export namespace Error {
        export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
      }
      export interface Impact {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        restricts_capabilities?: Impact.RestrictsCapability[];
      }
      export namespace Impact {
        export interface RestrictsCapability {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          capability: RestrictsCapability.Capability;
          /** Which configuration of the account it is about. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          configuration: RestrictsCapability.Configuration;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          deadline: RestrictsCapability.Deadline;
        }
        export namespace RestrictsCapability {
          export type Capability = 'ach_debit_payments' | 'acss_debit_payments' | 'affirm_payments' | 'afterpay_clearpay_payments' | 'alma_payments' | 'amazon_pay_payments' | 'automatic_indirect_tax' | 'au_becs_debit_payments' | 'bacs_debit_payments' | 'bancontact_payments' | 'bank_accounts.ach' | 'bank_accounts.fedwire' | 'bank_accounts.fps' | 'bank_accounts.local' | 'bank_accounts.rtp' | 'bank_accounts.sepa' | 'bank_accounts.swift' | 'bank_accounts.wire' | 'blik_payments' | 'blik_recurring_payments' | 'boleto_payments' | 'cards' | 'card_payments' | 'cartes_bancaires_payments' | 'cashapp_payments' | 'eps_payments' | 'fpx_payments' | 'gb_bank_transfer_payments' | 'grabpay_payments' | 'ideal_payments' | 'jcb_payments' | 'jp_bank_transfer_payments' | 'kakao_pay_payments' | 'klarna_payments' | 'konbini_payments' | 'kr_card_payments' | 'link_payments' | 'mobilepay_payments' | 'multibanco_payments' | 'mx_bank_transfer_payments' | 'naver_pay_payments' | 'oxxo_payments' | 'p24_payments' | 'payco_payments' | 'paynow_payments' | 'pay_by_bank_payments' | 'promptpay_payments' | 'revolut_pay_payments' | 'samsung_pay_payments' | 'satispay_payments' | 'sepa_bank_transfer_payments' | 'sepa_debit_payments' | 'stripe_balance.payouts' | 'stripe_balance.stripe_transfers' | 'swish_payments' | 'twint_payments' | 'us_bank_transfer_payments' | 'zip_payments' | OtherString;
          export type Configuration = 'customer' | 'merchant' | 'recipient' | OtherString;
          export interface Deadline {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Deadline.Status;
          }
          export namespace Deadline {
            export type Status = 'currently_due' | 'eventually_due' | 'past_due';
          }
        }
      }
      export interface MinimumDeadline {
        /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        status: MinimumDeadline.Status;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
      export interface Reference {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        inquiry?: string;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        resource?: string;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        type: Reference.Type;
      }
      export namespace Reference {
        export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
      }
      export interface RequestedReason {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        code: RequestedReason.Code;
      }
      export namespace RequestedReason {
        export type Code = 'routine_onboarding' | 'routine_verification';
      }
    }
    export interface Summary {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      minimum_deadline?: Summary.MinimumDeadline;
    }
    export namespace Summary {
      export interface MinimumDeadline {
        /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        status: MinimumDeadline.Status;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        time?: string;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
    }
  }
  export interface Identity {
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    attestations?: Identity.Attestations;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    business_details?: Identity.BusinessDetails;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    country?: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    entity_type?: Identity.EntityType;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    individual?: Identity.Individual;
  }
  export namespace Identity {
    export interface Attestations {
      /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      directorship_declaration?: Attestations.DirectorshipDeclaration;
      /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      ownership_declaration?: Attestations.OwnershipDeclaration;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      persons_provided?: Attestations.PersonsProvided;
      /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      representative_declaration?: Attestations.RepresentativeDeclaration;
      /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      terms_of_service?: Attestations.TermsOfService;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        date?: string;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ip?: string;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        user_agent?: string;
      }
      export interface OwnershipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        date?: string;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ip?: string;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        user_agent?: string;
      }
      export interface PersonsProvided {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        directors?: boolean;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        executives?: boolean;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        owners?: boolean;
        /** Why owners need not be named. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        date?: string;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        ip?: string;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        user_agent?: string;
      }
      export interface TermsOfService {
        /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        account?: TermsOfService.Account;
      }
      export namespace TermsOfService {
        export interface Account {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          date?: string;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          ip?: string;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          user_agent?: string;
        }
      }
    }
    export interface BusinessDetails {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      additional_addresses?: BusinessDetails.AdditionalAddress[];
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      address?: BusinessDetails.Address;
      /** Revenue in a year. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      annual_revenue?: BusinessDetails.AnnualRevenue;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      documents?: BusinessDetails.Documents;
      /** How many people work there, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      estimated_worker_count?: number;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      id_numbers?: BusinessDetails.IdNumber[];
      /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      phone?: string;
      /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      registered_name?: string;
      /** The day of the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      registration_date?: BusinessDetails.RegistrationDate;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      script_addresses?: BusinessDetails.ScriptAddresses;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      script_names?: BusinessDetails.ScriptNames;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      structure?: BusinessDetails.Structure;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        city?: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        country?: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line1?: string;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line2?: string;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        postal_code?: string;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        purpose: AdditionalAddress.Purpose;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        state?: string;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        town?: string;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        city?: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        country?: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line1?: string;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line2?: string;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        postal_code?: string;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        state?: string;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        town?: string;
      }
      export interface AnnualRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        amount?: V2V2Amount;
        /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        fiscal_year_end?: string;
      }
      export interface Documents {
        /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
        /** The license to do business. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_license?: Documents.CompanyLicense;
        /** The memorandum of association. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation;
        /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_ministerial_decree?: Documents.CompanyMinisterialDecree;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_registration_verification?: Documents.CompanyRegistrationVerification;
        /** What proves the tax number. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_tax_id_verification?: Documents.CompanyTaxIdVerification;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        primary_verification?: Documents.PrimaryVerification;
        /** What proves the address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        proof_of_address?: Documents.ProofOfAddress;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        proof_of_registration?: Documents.ProofOfRegistration;
        /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyTaxIdVerification.Type;
        }
        export namespace CompanyTaxIdVerification {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            back?: string;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          signer?: ProofOfRegistration.Signer;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          signer?: ProofOfUltimateBeneficialOwnership.Signer;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: ProofOfUltimateBeneficialOwnership.Type;
        }
        export namespace ProofOfUltimateBeneficialOwnership {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        registrar?: string;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        type: IdNumber.Type;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        amount?: V2V2Amount;
      }
      export interface RegistrationDate {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        year: number;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kana?: ScriptAddresses.Kana;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kanji?: ScriptAddresses.Kanji;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          town?: string;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          town?: string;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kana?: ScriptNames.Kana;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kanji?: ScriptNames.Kanji;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          registered_name?: string;
        }
        export interface Kanji {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          registered_name?: string;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      account: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      additional_addresses?: Individual.AdditionalAddress[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      additional_names?: Individual.AdditionalName[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      additional_terms_of_service?: Individual.AdditionalTermsOfService;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      address?: Individual.Address;
      /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      created: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      date_of_birth?: Individual.DateOfBirth;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      documents?: Individual.Documents;
      /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      email?: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      given_name?: string;
      /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      id: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      id_numbers?: Individual.IdNumber[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      legal_gender?: Individual.LegalGender;
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      metadata?: Metadata;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      nationalities?: string[];
      /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      object: string;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      phone?: string;
      /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      political_exposure?: Individual.PoliticalExposure;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      relationship?: Individual.Relationship;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      script_addresses?: Individual.ScriptAddresses;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      script_names?: Individual.ScriptNames;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      surname?: string;
      /** When it was last changed. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      updated: string;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        city?: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        country?: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line1?: string;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line2?: string;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        postal_code?: string;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        purpose: 'registered';
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        state?: string;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        town?: string;
      }
      export interface AdditionalName {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        full_name?: string;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        given_name?: string;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        purpose: AdditionalName.Purpose;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        surname?: string;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface AdditionalTermsOfService {
        /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        account?: AdditionalTermsOfService.Account;
      }
      export namespace AdditionalTermsOfService {
        export interface Account {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          date?: string;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          ip?: string;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          user_agent?: string;
        }
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        city?: string;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        country?: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line1?: string;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        line2?: string;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        postal_code?: string;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        state?: string;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        town?: string;
      }
      export interface DateOfBirth {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        year: number;
      }
      export interface Documents {
        /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        company_authorization?: Documents.CompanyAuthorization;
        /** The passport. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        passport?: Documents.Passport;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        primary_verification?: Documents.PrimaryVerification;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        secondary_verification?: Documents.SecondaryVerification;
        /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        visa?: Documents.Visa;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: Passport.Type;
        }
        export namespace Passport {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            back?: string;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          front_back: SecondaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            back?: string;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          files: string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        type: IdNumber.Type;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        authorizer?: boolean;
        /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        director?: boolean;
        /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        executive?: boolean;
        /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        legal_guardian?: boolean;
        /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        owner?: boolean;
        /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        percent_ownership?: string;
        /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        representative?: boolean;
        /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        title?: string;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kana?: ScriptAddresses.Kana;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kanji?: ScriptAddresses.Kanji;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          town?: string;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          city?: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          country?: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line1?: string;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          line2?: string;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          postal_code?: string;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          state?: string;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          town?: string;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kana?: ScriptNames.Kana;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        kanji?: ScriptNames.Kanji;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          given_name?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          surname?: string;
        }
        export interface Kanji {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          given_name?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          surname?: string;
        }
      }
    }
  }
  export interface Requirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    alternatives?: Requirements.Alternative[];
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    entries?: Requirements.Entry[];
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
    summary?: Requirements.Summary;
  }
  export namespace Requirements {
    export interface Alternative {
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      options: Alternative.Option[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      original_entries: Alternative.OriginalEntry[];
    }
    export namespace Alternative {
      export interface Option {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        entries: Option.Entry[];
      }
      export namespace Option {
        export interface Entry {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          awaiting_action_from: Entry.AwaitingActionFrom;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          description: string;
          /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          errors: Entry.Error[];
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          reference?: Entry.Reference;
        }
        export namespace Entry {
          export type AwaitingActionFrom = 'stripe' | 'user';
          export interface Error {
            /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            code: Error.Code;
            /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            description: string;
          }
          export namespace Error {
            export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
          }
          export interface Reference {
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            inquiry?: string;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            resource?: string;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            type: Reference.Type;
          }
          export namespace Reference {
            export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
          }
        }
      }
      export interface OriginalEntry {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        description: string;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        reference?: OriginalEntry.Reference;
      }
      export namespace OriginalEntry {
        export interface Reference {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          inquiry?: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          resource?: string;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          type: Reference.Type;
        }
        export namespace Reference {
          export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
        }
      }
    }
    export interface Entry {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      awaiting_action_from: Entry.AwaitingActionFrom;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      description: string;
      /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      errors: Entry.Error[];
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      impact: Entry.Impact;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      minimum_deadline: Entry.MinimumDeadline;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      reference?: Entry.Reference;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      requested_reasons: Entry.RequestedReason[];
    }
    export namespace Entry {
      export type AwaitingActionFrom = 'stripe' | 'user';
      export interface Error {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        code: Error.Code;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        description: string;
      }
      export namespace Error {
        export type Code = 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_url_web_presence_detected' | 'invalid_value_other' | 'unresolvable_ip_address' | 'unresolvable_postal_code' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_selfie_document_missing_photo' | 'verification_selfie_face_mismatch' | 'verification_selfie_manipulated' | 'verification_selfie_unverified_other' | 'verification_supportability' | 'verification_token_stale' | OtherString;
      }
      export interface Impact {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        restricts_capabilities?: Impact.RestrictsCapability[];
      }
      export namespace Impact {
        export interface RestrictsCapability {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          capability: RestrictsCapability.Capability;
          /** Which configuration of the account it is about. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          configuration: RestrictsCapability.Configuration;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
          deadline: RestrictsCapability.Deadline;
        }
        export namespace RestrictsCapability {
          export type Capability = 'ach_debit_payments' | 'acss_debit_payments' | 'affirm_payments' | 'afterpay_clearpay_payments' | 'alma_payments' | 'amazon_pay_payments' | 'automatic_indirect_tax' | 'au_becs_debit_payments' | 'bacs_debit_payments' | 'bancontact_payments' | 'bank_accounts.ach' | 'bank_accounts.fedwire' | 'bank_accounts.fps' | 'bank_accounts.local' | 'bank_accounts.rtp' | 'bank_accounts.sepa' | 'bank_accounts.swift' | 'bank_accounts.wire' | 'blik_payments' | 'blik_recurring_payments' | 'boleto_payments' | 'cards' | 'card_payments' | 'cartes_bancaires_payments' | 'cashapp_payments' | 'eps_payments' | 'fpx_payments' | 'gb_bank_transfer_payments' | 'grabpay_payments' | 'ideal_payments' | 'jcb_payments' | 'jp_bank_transfer_payments' | 'kakao_pay_payments' | 'klarna_payments' | 'konbini_payments' | 'kr_card_payments' | 'link_payments' | 'mobilepay_payments' | 'multibanco_payments' | 'mx_bank_transfer_payments' | 'naver_pay_payments' | 'oxxo_payments' | 'p24_payments' | 'payco_payments' | 'paynow_payments' | 'pay_by_bank_payments' | 'promptpay_payments' | 'revolut_pay_payments' | 'samsung_pay_payments' | 'satispay_payments' | 'sepa_bank_transfer_payments' | 'sepa_debit_payments' | 'stripe_balance.payouts' | 'stripe_balance.stripe_transfers' | 'swish_payments' | 'twint_payments' | 'us_bank_transfer_payments' | 'zip_payments' | OtherString;
          export type Configuration = 'customer' | 'merchant' | 'recipient' | OtherString;
          export interface Deadline {
            /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
            status: Deadline.Status;
          }
          export namespace Deadline {
            export type Status = 'currently_due' | 'eventually_due' | 'past_due';
          }
        }
      }
      export interface MinimumDeadline {
        /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        status: MinimumDeadline.Status;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
      export interface Reference {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        inquiry?: string;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        resource?: string;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        type: Reference.Type;
      }
      export namespace Reference {
        export type Type = 'inquiry' | 'payment_method' | 'person' | OtherString;
      }
      export interface RequestedReason {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        code: RequestedReason.Code;
      }
      export namespace RequestedReason {
        export type Code = 'routine_onboarding' | 'routine_verification';
      }
    }
    export interface Summary {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
      minimum_deadline?: Summary.MinimumDeadline;
    }
    export namespace Summary {
      export interface MinimumDeadline {
        /** In which state it is. [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        status: MinimumDeadline.Status;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/object) */
        time?: string;
      }
      export namespace MinimumDeadline {
        export type Status = 'currently_due' | 'eventually_due' | 'past_due';
      }
    }
  }
}

export interface V2CoreAccountCreateParams {
  /** Id of a token with the details, made by the account itself (`ct_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  account_token?: string | undefined;
  /** What the account can act as: customer, merchant or recipient. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  configuration?: V2CoreAccountCreateParams.Configuration | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  contact_email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  contact_phone?: string | undefined;
  /** Name and time zone in the Dashboard. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  dashboard?: V2CoreAccountCreateParams.Dashboard | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  defaults?: V2CoreAccountCreateParams.Defaults | undefined;
  /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  display_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  identity?: V2CoreAccountCreateParams.Identity | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  include?: readonly V2CoreAccountCreateParams.Include[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
  metadata?: MetadataParam | undefined;
}
export declare namespace V2CoreAccountCreateParams {
  export interface Configuration {
    /** What applies to the account as a customer. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    customer?: Configuration.Customer | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    merchant?: Configuration.Merchant | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    recipient?: Configuration.Recipient | undefined;
  }
  export namespace Configuration {
    export interface Customer {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      automatic_indirect_tax?: Customer.AutomaticIndirectTax | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      billing?: Customer.Billing | undefined;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      capabilities?: Customer.Capabilities | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      shipping?: Customer.Shipping | undefined;
      /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      test_clock?: string | undefined;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        exempt?: AutomaticIndirectTax.Exempt | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ip_address?: string | undefined;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
      }
      export interface Billing {
        /** What its invoices look like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        invoice?: Billing.Invoice | undefined;
      }
      export namespace Billing {
        export interface Invoice {
          /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          custom_fields?: readonly Invoice.CustomField[] | undefined;
          /** What is printed at the foot. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          footer?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          next_sequence?: number | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          prefix?: string | undefined;
          /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          rendering?: Invoice.Rendering | undefined;
        }
        export namespace Invoice {
          export interface CustomField {
            /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            name: string;
            /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            value: string;
          }
          export interface Rendering {
            /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            amount_tax_display?: Rendering.AmountTaxDisplay | undefined;
            /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            template?: string | undefined;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax | undefined;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
      }
      export interface Shipping {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        address?: Shipping.Address | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        name?: string | undefined;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        phone?: string | undefined;
      }
      export namespace Shipping {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
        }
      }
    }
    export interface Merchant {
      /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      bacs_debit_payments?: Merchant.BacsDebitPayments | undefined;
      /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      branding?: Merchant.Branding | undefined;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      capabilities?: Merchant.Capabilities | undefined;
      /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      card_payments?: Merchant.CardPayments | undefined;
      /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      konbini_payments?: Merchant.KonbiniPayments | undefined;
      /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      mcc?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor | undefined;
      /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      sepa_debit_payments?: Merchant.SepaDebitPayments | undefined;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      statement_descriptor?: Merchant.StatementDescriptor | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      support?: Merchant.Support | undefined;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        display_name?: string | undefined;
      }
      export interface Branding {
        /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        icon?: string | undefined;
        /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        logo?: string | undefined;
        /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        primary_color?: string | undefined;
        /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        secondary_color?: string | undefined;
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ach_debit_payments?: Capabilities.AchDebitPayments | undefined;
        /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
        /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        affirm_payments?: Capabilities.AffirmPayments | undefined;
        /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
        /** The capability to take Alma. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        alma_payments?: Capabilities.AlmaPayments | undefined;
        /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
        /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
        /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
        /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        bancontact_payments?: Capabilities.BancontactPayments | undefined;
        /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        blik_payments?: Capabilities.BlikPayments | undefined;
        /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
        /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        boleto_payments?: Capabilities.BoletoPayments | undefined;
        /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        card_payments?: Capabilities.CardPayments | undefined;
        /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
        /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        cashapp_payments?: Capabilities.CashappPayments | undefined;
        /** The capability to take EPS. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        eps_payments?: Capabilities.EpsPayments | undefined;
        /** The capability to take FPX. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        fpx_payments?: Capabilities.FpxPayments | undefined;
        /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
        /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        grabpay_payments?: Capabilities.GrabpayPayments | undefined;
        /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ideal_payments?: Capabilities.IdealPayments | undefined;
        /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        jcb_payments?: Capabilities.JcbPayments | undefined;
        /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
        /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
        /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        klarna_payments?: Capabilities.KlarnaPayments | undefined;
        /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        konbini_payments?: Capabilities.KonbiniPayments | undefined;
        /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kr_card_payments?: Capabilities.KrCardPayments | undefined;
        /** The capability to take Link. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        link_payments?: Capabilities.LinkPayments | undefined;
        /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
        /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        multibanco_payments?: Capabilities.MultibancoPayments | undefined;
        /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
        /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
        /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        oxxo_payments?: Capabilities.OxxoPayments | undefined;
        /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        p24_payments?: Capabilities.P24Payments | undefined;
        /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
        /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        payco_payments?: Capabilities.PaycoPayments | undefined;
        /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        paynow_payments?: Capabilities.PaynowPayments | undefined;
        /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        promptpay_payments?: Capabilities.PromptpayPayments | undefined;
        /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
        /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
        /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        satispay_payments?: Capabilities.SatispayPayments | undefined;
        /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
        /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
        /** The capability to take seQura. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        sequra_payments?: Capabilities.SequraPayments | undefined;
        /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        sunbit_payments?: Capabilities.SunbitPayments | undefined;
        /** The capability to take Swish. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        swish_payments?: Capabilities.SwishPayments | undefined;
        /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        twint_payments?: Capabilities.TwintPayments | undefined;
        /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
        /** The capability to take Zip. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        zip_payments?: Capabilities.ZipPayments | undefined;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AcssDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AffirmPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AfterpayClearpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AlmaPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AmazonPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface AuBecsDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface BacsDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface BancontactPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface BlikPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface BlikRecurringPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface BoletoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface CardPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface CartesBancairesPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface CashappPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface EpsPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface FpxPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface GbBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface GrabpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface IdealPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface JcbPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface JpBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface KakaoPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface KlarnaPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface KonbiniPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface KrCardPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface LinkPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface MobilepayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface MultibancoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface MxBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface NaverPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface OxxoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface P24Payments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface PayByBankPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface PaycoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface PaynowPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface PromptpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface RevolutPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SamsungPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SatispayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SepaBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SepaDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SequraPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SunbitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface SwishPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface TwintPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface UsBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface ZipPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
      }
      export interface CardPayments {
        /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        decline_on?: CardPayments.DeclineOn | undefined;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          avs_failure?: boolean | undefined;
          /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          cvc_failure?: boolean | undefined;
        }
      }
      export interface KonbiniPayments {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        support?: KonbiniPayments.Support | undefined;
      }
      export namespace KonbiniPayments {
        export interface Support {
          /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          email?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          hours?: Support.Hours | undefined;
          /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          phone?: string | undefined;
        }
        export namespace Support {
          export interface Hours {
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            end_time?: string | undefined;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            start_time?: string | undefined;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kana?: ScriptStatementDescriptor.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kanji?: ScriptStatementDescriptor.Kanji | undefined;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          descriptor?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          prefix?: string | undefined;
        }
        export interface Kanji {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          descriptor?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          prefix?: string | undefined;
        }
      }
      export interface SepaDebitPayments {
        /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        creditor_id?: string | undefined;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        descriptor?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        prefix?: string | undefined;
      }
      export interface Support {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        address?: Support.Address | undefined;
        /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        email?: string | undefined;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        phone?: string | undefined;
        /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        url?: string | undefined;
      }
      export namespace Support {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          town?: string | undefined;
        }
      }
    }
    export interface Recipient {
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      capabilities?: Recipient.Capabilities | undefined;
    }
    export namespace Recipient {
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        bank_accounts?: Capabilities.BankAccounts | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        cards?: Capabilities.Cards | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        stripe_balance?: Capabilities.StripeBalance | undefined;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          ach?: BankAccounts.Ach | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          fedwire?: BankAccounts.Fedwire | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          fps?: BankAccounts.Fps | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          local?: BankAccounts.Local | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          rtp?: BankAccounts.Rtp | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          sepa?: BankAccounts.Sepa | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          swift?: BankAccounts.Swift | undefined;
        }
        export namespace BankAccounts {
          export interface Ach {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Fedwire {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Fps {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Local {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Rtp {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Sepa {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
          export interface Swift {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
        }
        export interface Cards {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          requested: boolean;
        }
        export interface StripeBalance {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          stripe_transfers?: StripeBalance.StripeTransfers | undefined;
        }
        export namespace StripeBalance {
          export interface StripeTransfers {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            requested: boolean;
          }
        }
      }
    }
  }
  export type Dashboard = 'express' | 'full' | 'none';
  export interface Defaults {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    currency?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    locales?: readonly Defaults.Locale[] | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    profile?: Defaults.Profile | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    responsibilities?: Defaults.Responsibilities | undefined;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      business_url?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      doing_business_as?: string | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      product_description?: string | undefined;
    }
    export interface Responsibilities {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      fees_collector: Responsibilities.FeesCollector;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      losses_collector: Responsibilities.LossesCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
    }
  }
  export interface Identity {
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    attestations?: Identity.Attestations | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    business_details?: Identity.BusinessDetails | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    country?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    entity_type?: Identity.EntityType | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
    individual?: Identity.Individual | undefined;
  }
  export namespace Identity {
    export interface Attestations {
      /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      directorship_declaration?: Attestations.DirectorshipDeclaration | undefined;
      /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      ownership_declaration?: Attestations.OwnershipDeclaration | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      persons_provided?: Attestations.PersonsProvided | undefined;
      /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      representative_declaration?: Attestations.RepresentativeDeclaration | undefined;
      /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      terms_of_service?: Attestations.TermsOfService | undefined;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        user_agent?: string | undefined;
      }
      export interface PersonsProvided {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        directors?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        executives?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        owners?: boolean | undefined;
        /** Why owners need not be named. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason | undefined;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        user_agent?: string | undefined;
      }
      export interface TermsOfService {
        /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        account?: TermsOfService.Account | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          date: string;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          ip: string;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          user_agent?: string | undefined;
        }
      }
    }
    export interface BusinessDetails {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      additional_addresses?: readonly BusinessDetails.AdditionalAddress[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      address?: BusinessDetails.Address | undefined;
      /** Revenue in a year. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      annual_revenue?: BusinessDetails.AnnualRevenue | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      documents?: BusinessDetails.Documents | undefined;
      /** How many people work there, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      estimated_worker_count?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      id_numbers?: readonly BusinessDetails.IdNumber[] | undefined;
      /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      phone?: string | undefined;
      /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      registered_name?: string | undefined;
      /** The day of the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      registration_date?: BusinessDetails.RegistrationDate | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      script_addresses?: BusinessDetails.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      script_names?: BusinessDetails.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      structure?: BusinessDetails.Structure | undefined;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        purpose: AdditionalAddress.Purpose;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        town?: string | undefined;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        country: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        town?: string | undefined;
      }
      export interface AnnualRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        amount?: V2V2Amount | undefined;
        /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        fiscal_year_end?: string | undefined;
      }
      export interface Documents {
        /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
        /** The license to do business. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_license?: Documents.CompanyLicense | undefined;
        /** The memorandum of association. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
        /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
        /** What proves the tax number. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** What proves the address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        proof_of_address?: Documents.ProofOfAddress | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        proof_of_registration?: Documents.ProofOfRegistration | undefined;
        /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyTaxIdVerification.Type;
        }
        export namespace CompanyTaxIdVerification {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          signer?: ProofOfRegistration.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: ProofOfUltimateBeneficialOwnership.Type;
        }
        export namespace ProofOfUltimateBeneficialOwnership {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        registrar?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        amount?: V2V2Amount | undefined;
      }
      export interface RegistrationDate {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        year: number;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          registered_name?: string | undefined;
        }
        export interface Kanji {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          registered_name?: string | undefined;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      additional_addresses?: readonly Individual.AdditionalAddress[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      additional_names?: readonly Individual.AdditionalName[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      address?: Individual.Address | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      date_of_birth?: Individual.DateOfBirth | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      documents?: Individual.Documents | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      email?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      id_numbers?: readonly Individual.IdNumber[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      legal_gender?: Individual.LegalGender | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      metadata?: MetadataParam | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      nationalities?: readonly string[] | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      phone?: string | undefined;
      /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      political_exposure?: Individual.PoliticalExposure | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      relationship?: Individual.Relationship | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      script_addresses?: Individual.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      script_names?: Individual.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
      surname?: string | undefined;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        country: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        purpose: 'registered';
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        town?: string | undefined;
      }
      export interface AdditionalName {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        full_name?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        given_name?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        purpose: AdditionalName.Purpose;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        surname?: string | undefined;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        country: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        town?: string | undefined;
      }
      export interface DateOfBirth {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        year: number;
      }
      export interface Documents {
        /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        company_authorization?: Documents.CompanyAuthorization | undefined;
        /** The passport. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        passport?: Documents.Passport | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        secondary_verification?: Documents.SecondaryVerification | undefined;
        /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        visa?: Documents.Visa | undefined;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: Passport.Type;
        }
        export namespace Passport {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          front_back: SecondaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
            front: string;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        director?: boolean | undefined;
        /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        executive?: boolean | undefined;
        /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        owner?: boolean | undefined;
        /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        percent_ownership?: string | undefined;
        /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        title?: string | undefined;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          country: string;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          surname?: string | undefined;
        }
        export interface Kanji {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/create) */
          surname?: string | undefined;
        }
      }
    }
  }
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountRetrieveParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/retrieve) */
  include?: readonly V2CoreAccountRetrieveParams.Include[] | undefined;
}
export declare namespace V2CoreAccountRetrieveParams {
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountUpdateParams {
  /** Id of a token with the details, made by the account itself (`ct_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  account_token?: string | undefined;
  /** What the account can act as: customer, merchant or recipient. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  configuration?: V2CoreAccountUpdateParams.Configuration | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  contact_email?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  contact_phone?: string | undefined;
  /** Name and time zone in the Dashboard. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  dashboard?: V2CoreAccountUpdateParams.Dashboard | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  defaults?: V2CoreAccountUpdateParams.Defaults | undefined;
  /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  display_name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  identity?: V2CoreAccountUpdateParams.Identity | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  include?: readonly V2CoreAccountUpdateParams.Include[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
  metadata?: MetadataParam | undefined;
}
export declare namespace V2CoreAccountUpdateParams {
  export interface Configuration {
    /** What applies to the account as a customer. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    customer?: Configuration.Customer | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    merchant?: Configuration.Merchant | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    recipient?: Configuration.Recipient | undefined;
  }
  export namespace Configuration {
    export interface Customer {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      applied?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      automatic_indirect_tax?: Customer.AutomaticIndirectTax | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      billing?: Customer.Billing | undefined;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      capabilities?: Customer.Capabilities | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      shipping?: Customer.Shipping | undefined;
      /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      test_clock?: string | undefined;
    }
    export namespace Customer {
      export interface AutomaticIndirectTax {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        exempt?: AutomaticIndirectTax.Exempt | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ip_address?: string | undefined;
        /** Whether the address has to be good enough for tax. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        validate_location?: AutomaticIndirectTax.ValidateLocation | undefined;
      }
      export namespace AutomaticIndirectTax {
        export type Exempt = 'exempt' | 'none' | 'reverse';
        export type ValidateLocation = 'auto' | 'deferred' | 'immediately';
      }
      export interface Billing {
        /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        default_payment_method?: string | undefined;
        /** What its invoices look like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        invoice?: Billing.Invoice | undefined;
      }
      export namespace Billing {
        export interface Invoice {
          /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          custom_fields?: readonly Invoice.CustomField[] | undefined;
          /** What is printed at the foot. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          footer?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          next_sequence?: number | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          prefix?: string | undefined;
          /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          rendering?: Invoice.Rendering | undefined;
        }
        export namespace Invoice {
          export interface CustomField {
            /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            name: string;
            /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            value: string;
          }
          export interface Rendering {
            /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            amount_tax_display?: Rendering.AmountTaxDisplay | undefined;
            /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            template?: string | undefined;
          }
          export namespace Rendering {
            export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax';
          }
        }
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax | undefined;
      }
      export namespace Capabilities {
        export interface AutomaticIndirectTax {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
      }
      export interface Shipping {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        address?: Shipping.Address | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        name?: string | undefined;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        phone?: string | undefined;
      }
      export namespace Shipping {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
        }
      }
    }
    export interface Merchant {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      applied?: boolean | undefined;
      /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      bacs_debit_payments?: Merchant.BacsDebitPayments | undefined;
      /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      branding?: Merchant.Branding | undefined;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      capabilities?: Merchant.Capabilities | undefined;
      /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      card_payments?: Merchant.CardPayments | undefined;
      /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      konbini_payments?: Merchant.KonbiniPayments | undefined;
      /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      mcc?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor | undefined;
      /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      sepa_debit_payments?: Merchant.SepaDebitPayments | undefined;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      statement_descriptor?: Merchant.StatementDescriptor | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      support?: Merchant.Support | undefined;
    }
    export namespace Merchant {
      export interface BacsDebitPayments {
        /** What customers read. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        display_name?: string | undefined;
      }
      export interface Branding {
        /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        icon?: string | undefined;
        /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        logo?: string | undefined;
        /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        primary_color?: string | undefined;
        /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        secondary_color?: string | undefined;
      }
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ach_debit_payments?: Capabilities.AchDebitPayments | undefined;
        /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
        /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        affirm_payments?: Capabilities.AffirmPayments | undefined;
        /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
        /** The capability to take Alma. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        alma_payments?: Capabilities.AlmaPayments | undefined;
        /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
        /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
        /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
        /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        bancontact_payments?: Capabilities.BancontactPayments | undefined;
        /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        blik_payments?: Capabilities.BlikPayments | undefined;
        /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
        /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        boleto_payments?: Capabilities.BoletoPayments | undefined;
        /** The capability to take cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        card_payments?: Capabilities.CardPayments | undefined;
        /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
        /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        cashapp_payments?: Capabilities.CashappPayments | undefined;
        /** The capability to take EPS. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        eps_payments?: Capabilities.EpsPayments | undefined;
        /** The capability to take FPX. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        fpx_payments?: Capabilities.FpxPayments | undefined;
        /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
        /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        grabpay_payments?: Capabilities.GrabpayPayments | undefined;
        /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ideal_payments?: Capabilities.IdealPayments | undefined;
        /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        jcb_payments?: Capabilities.JcbPayments | undefined;
        /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
        /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
        /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        klarna_payments?: Capabilities.KlarnaPayments | undefined;
        /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        konbini_payments?: Capabilities.KonbiniPayments | undefined;
        /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kr_card_payments?: Capabilities.KrCardPayments | undefined;
        /** The capability to take Link. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        link_payments?: Capabilities.LinkPayments | undefined;
        /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
        /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        multibanco_payments?: Capabilities.MultibancoPayments | undefined;
        /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
        /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
        /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        oxxo_payments?: Capabilities.OxxoPayments | undefined;
        /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        p24_payments?: Capabilities.P24Payments | undefined;
        /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
        /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        payco_payments?: Capabilities.PaycoPayments | undefined;
        /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        paynow_payments?: Capabilities.PaynowPayments | undefined;
        /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        promptpay_payments?: Capabilities.PromptpayPayments | undefined;
        /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
        /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
        /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        satispay_payments?: Capabilities.SatispayPayments | undefined;
        /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
        /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
        /** The capability to take seQura. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        sequra_payments?: Capabilities.SequraPayments | undefined;
        /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        sunbit_payments?: Capabilities.SunbitPayments | undefined;
        /** The capability to take Swish. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        swish_payments?: Capabilities.SwishPayments | undefined;
        /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        twint_payments?: Capabilities.TwintPayments | undefined;
        /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
        /** The capability to take Zip. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        zip_payments?: Capabilities.ZipPayments | undefined;
      }
      export namespace Capabilities {
        export interface AchDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AcssDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AffirmPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AfterpayClearpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AlmaPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AmazonPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface AuBecsDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface BacsDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface BancontactPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface BlikPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface BlikRecurringPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface BoletoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface CardPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface CartesBancairesPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface CashappPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface EpsPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface FpxPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface GbBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface GrabpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface IdealPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface JcbPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface JpBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface KakaoPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface KlarnaPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface KonbiniPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface KrCardPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface LinkPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface MobilepayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface MultibancoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface MxBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface NaverPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface OxxoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface P24Payments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface PayByBankPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface PaycoPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface PaynowPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface PromptpayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface RevolutPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SamsungPayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SatispayPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SepaBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SepaDebitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SequraPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SunbitPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface SwishPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface TwintPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface UsBankTransferPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface ZipPayments {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
      }
      export interface CardPayments {
        /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        decline_on?: CardPayments.DeclineOn | undefined;
      }
      export namespace CardPayments {
        export interface DeclineOn {
          /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          avs_failure?: boolean | undefined;
          /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          cvc_failure?: boolean | undefined;
        }
      }
      export interface KonbiniPayments {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        support?: KonbiniPayments.Support | undefined;
      }
      export namespace KonbiniPayments {
        export interface Support {
          /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          email?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          hours?: Support.Hours | undefined;
          /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          phone?: string | undefined;
        }
        export namespace Support {
          export interface Hours {
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            end_time?: string | undefined;
            /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            start_time?: string | undefined;
          }
        }
      }
      export interface ScriptStatementDescriptor {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kana?: ScriptStatementDescriptor.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kanji?: ScriptStatementDescriptor.Kanji | undefined;
      }
      export namespace ScriptStatementDescriptor {
        export interface Kana {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          descriptor?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          prefix?: string | undefined;
        }
        export interface Kanji {
          /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          descriptor?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          prefix?: string | undefined;
        }
      }
      export interface SepaDebitPayments {
        /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        creditor_id?: string | undefined;
      }
      export interface StatementDescriptor {
        /** Up to 22 characters. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        descriptor?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        prefix?: string | undefined;
      }
      export interface Support {
        /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        address?: Support.Address | undefined;
        /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        email?: string | undefined;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        phone?: string | undefined;
        /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        url?: string | undefined;
      }
      export namespace Support {
        export interface Address {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          town?: string | undefined;
        }
      }
    }
    export interface Recipient {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      applied?: boolean | undefined;
      /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      capabilities?: Recipient.Capabilities | undefined;
    }
    export namespace Recipient {
      export interface Capabilities {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        bank_accounts?: Capabilities.BankAccounts | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        cards?: Capabilities.Cards | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        stripe_balance?: Capabilities.StripeBalance | undefined;
      }
      export namespace Capabilities {
        export interface BankAccounts {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          ach?: BankAccounts.Ach | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          fedwire?: BankAccounts.Fedwire | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          fps?: BankAccounts.Fps | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          local?: BankAccounts.Local | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          rtp?: BankAccounts.Rtp | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          sepa?: BankAccounts.Sepa | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          swift?: BankAccounts.Swift | undefined;
        }
        export namespace BankAccounts {
          export interface Ach {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Fedwire {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Fps {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Local {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Rtp {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Sepa {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
          export interface Swift {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
        }
        export interface Cards {
          /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          requested?: boolean | undefined;
        }
        export interface StripeBalance {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          stripe_transfers?: StripeBalance.StripeTransfers | undefined;
        }
        export namespace StripeBalance {
          export interface StripeTransfers {
            /** Whether it is wanted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            requested?: boolean | undefined;
          }
        }
      }
    }
  }
  export type Dashboard = 'express' | 'full' | 'none';
  export interface Defaults {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    currency?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    locales?: readonly Defaults.Locale[] | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    payout_methods?: Record<string, string> | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    profile?: Defaults.Profile | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    responsibilities?: Defaults.Responsibilities | undefined;
  }
  export namespace Defaults {
    export type Locale = 'ar-SA' | 'bg' | 'bg-BG' | 'cs' | 'cs-CZ' | 'da' | 'da-DK' | 'de' | 'de-DE' | 'el' | 'el-GR' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'en-US' | 'es' | 'es-419' | 'es-ES' | 'et' | 'et-EE' | 'fi' | 'fil' | 'fil-PH' | 'fi-FI' | 'fr' | 'fr-CA' | 'fr-FR' | 'he-IL' | 'hr' | 'hr-HR' | 'hu' | 'hu-HU' | 'id' | 'id-ID' | 'it' | 'it-IT' | 'ja' | 'ja-JP' | 'ko' | 'ko-KR' | 'lt' | 'lt-LT' | 'lv' | 'lv-LV' | 'ms' | 'ms-MY' | 'mt' | 'mt-MT' | 'nb' | 'nb-NO' | 'nl' | 'nl-NL' | 'pl' | 'pl-PL' | 'pt' | 'pt-BR' | 'pt-PT' | 'ro' | 'ro-RO' | 'ru' | 'ru-RU' | 'sk' | 'sk-SK' | 'sl' | 'sl-SI' | 'sv' | 'sv-SE' | 'th' | 'th-TH' | 'tr' | 'tr-TR' | 'vi' | 'vi-VN' | 'zh' | 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'zh-HK' | 'zh-TW' | OtherString;
    export interface Profile {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      business_url?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      doing_business_as?: string | undefined;
      /** What was bought. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      product_description?: string | undefined;
    }
    export interface Responsibilities {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      fees_collector: Responsibilities.FeesCollector;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      losses_collector: Responsibilities.LossesCollector;
    }
    export namespace Responsibilities {
      export type FeesCollector = 'application' | 'application_custom' | 'application_express' | 'stripe';
      export type LossesCollector = 'application' | 'stripe';
    }
  }
  export interface Identity {
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    attestations?: Identity.Attestations | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    business_details?: Identity.BusinessDetails | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    country?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    entity_type?: Identity.EntityType | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
    individual?: Identity.Individual | undefined;
  }
  export namespace Identity {
    export interface Attestations {
      /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      directorship_declaration?: Attestations.DirectorshipDeclaration | undefined;
      /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      ownership_declaration?: Attestations.OwnershipDeclaration | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      persons_provided?: Attestations.PersonsProvided | undefined;
      /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      representative_declaration?: Attestations.RepresentativeDeclaration | undefined;
      /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      terms_of_service?: Attestations.TermsOfService | undefined;
    }
    export namespace Attestations {
      export interface DirectorshipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        user_agent?: string | undefined;
      }
      export interface OwnershipDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        user_agent?: string | undefined;
      }
      export interface PersonsProvided {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        directors?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        executives?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        owners?: boolean | undefined;
        /** Why owners need not be named. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason | undefined;
      }
      export namespace PersonsProvided {
        export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';
      }
      export interface RepresentativeDeclaration {
        /** When it was declared. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        date?: string | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        user_agent?: string | undefined;
      }
      export interface TermsOfService {
        /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        account?: TermsOfService.Account | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        crypto_money_manager?: TermsOfService.CryptoMoneyManager | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        money_manager?: TermsOfService.MoneyManager | undefined;
      }
      export namespace TermsOfService {
        export interface Account {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          date?: string | undefined;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          ip?: string | undefined;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          user_agent?: string | undefined;
        }
        export interface CryptoMoneyManager {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          date?: string | undefined;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          ip?: string | undefined;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          user_agent?: string | undefined;
        }
        export interface MoneyManager {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          date?: string | undefined;
          /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          ip?: string | undefined;
          /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          user_agent?: string | undefined;
        }
      }
    }
    export interface BusinessDetails {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      additional_addresses?: readonly BusinessDetails.AdditionalAddress[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      address?: BusinessDetails.Address | undefined;
      /** Revenue in a year. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      annual_revenue?: BusinessDetails.AnnualRevenue | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      documents?: BusinessDetails.Documents | undefined;
      /** How many people work there, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      estimated_worker_count?: number | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      id_numbers?: readonly BusinessDetails.IdNumber[] | undefined;
      /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      phone?: string | undefined;
      /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      registered_name?: string | undefined;
      /** The day of the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      registration_date?: BusinessDetails.RegistrationDate | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      script_addresses?: BusinessDetails.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      script_names?: BusinessDetails.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      structure?: BusinessDetails.Structure | undefined;
    }
    export namespace BusinessDetails {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        purpose: AdditionalAddress.Purpose;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        town?: string | undefined;
      }
      export namespace AdditionalAddress {
        export type Purpose = 'administrative' | 'principal_place_of_business';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        town?: string | undefined;
      }
      export interface AnnualRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        amount?: V2V2Amount | undefined;
        /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        fiscal_year_end?: string | undefined;
      }
      export interface Documents {
        /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
        /** The license to do business. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_license?: Documents.CompanyLicense | undefined;
        /** The memorandum of association. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
        /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
        /** What proves the tax number. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** What proves the address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        proof_of_address?: Documents.ProofOfAddress | undefined;
        /** What proves the registration. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        proof_of_registration?: Documents.ProofOfRegistration | undefined;
        /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
      }
      export namespace Documents {
        export interface BankAccountOwnershipVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: BankAccountOwnershipVerification.Type;
        }
        export namespace BankAccountOwnershipVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyLicense {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyLicense.Type;
        }
        export namespace CompanyLicense {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMemorandumOfAssociation {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyMemorandumOfAssociation.Type;
        }
        export namespace CompanyMemorandumOfAssociation {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyMinisterialDecree {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyMinisterialDecree.Type;
        }
        export namespace CompanyMinisterialDecree {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyRegistrationVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyRegistrationVerification.Type;
        }
        export namespace CompanyRegistrationVerification {
          export type Type = 'files' | OtherString;
        }
        export interface CompanyTaxIdVerification {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyTaxIdVerification.Type;
        }
        export namespace CompanyTaxIdVerification {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface ProofOfAddress {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: ProofOfAddress.Type;
        }
        export namespace ProofOfAddress {
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfRegistration {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          signer?: ProofOfRegistration.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: ProofOfRegistration.Type;
        }
        export namespace ProofOfRegistration {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
        export interface ProofOfUltimateBeneficialOwnership {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Who signed it. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: ProofOfUltimateBeneficialOwnership.Type;
        }
        export namespace ProofOfUltimateBeneficialOwnership {
          export interface Signer {
            /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            person: string;
          }
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        registrar?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_crn' | 'ae_vat' | 'ao_nif' | 'ar_cuit' | 'at_fn' | 'at_stn' | 'at_vat' | 'au_abn' | 'au_acn' | 'au_in' | 'az_tin' | 'bd_etin' | 'be_cbe' | 'be_vat' | 'bg_uic' | 'bg_vat' | 'br_cnpj' | 'ca_cn' | 'ca_crarr' | 'ca_gst_hst' | 'ca_neq' | 'ca_rid' | 'ch_chid' | 'ch_uid' | 'cr_cpj' | 'cr_nite' | 'cy_he' | 'cy_tic' | 'cy_vat' | 'cz_ico' | 'cz_vat' | 'de_hrn' | 'de_stn' | 'de_vat' | 'dk_cvr' | 'dk_vat' | 'do_rcn' | 'ee_rk' | 'ee_vat' | 'es_cif' | 'es_vat' | 'fi_vat' | 'fi_yt' | 'fr_rna' | 'fr_siren' | 'fr_vat' | 'gb_crn' | 'gb_vat' | 'gi_crn' | 'gr_afm' | 'gr_gemi' | 'gr_vat' | 'gt_nit' | 'hk_br' | 'hk_cr' | 'hr_mbs' | 'hr_oib' | 'hr_vat' | 'hu_cjs' | 'hu_tin' | 'hu_vat' | 'ie_crn' | 'ie_trn' | 'ie_vat' | 'it_rea' | 'it_vat' | 'jp_cn' | 'kz_bin' | 'li_uid' | 'lt_ccrn' | 'lt_vat' | 'lu_nif' | 'lu_rcs' | 'lu_vat' | 'lv_urn' | 'lv_vat' | 'mt_crn' | 'mt_tin' | 'mt_vat' | 'mx_rfc' | 'my_brn' | 'my_coid' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'nl_kvk' | 'nl_rsin' | 'nl_vat' | 'no_orgnr' | 'nz_bn' | 'nz_ird' | 'pe_ruc' | 'pk_ntn' | 'pl_nip' | 'pl_regon' | 'pl_vat' | 'pt_vat' | 'ro_cui' | 'ro_orc' | 'ro_vat' | 'sa_crn' | 'sa_tin' | 'se_orgnr' | 'se_vat' | 'sg_uen' | 'si_msp' | 'si_tin' | 'si_vat' | 'sk_dic' | 'sk_ico' | 'sk_vat' | 'th_crn' | 'th_prn' | 'th_tin' | 'us_ein' | OtherString;
      }
      export interface MonthlyEstimatedRevenue {
        /** How much. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        amount?: V2V2Amount | undefined;
      }
      export interface RegistrationDate {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        year: number;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          registered_name?: string | undefined;
        }
        export interface Kanji {
          /** The name in the official register. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          registered_name?: string | undefined;
        }
      }
      export type Structure = 'cooperative' | 'free_zone_establishment' | 'free_zone_llc' | 'governmental_unit' | 'government_instrumentality' | 'incorporated_association' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_listed_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'trust' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    }
    export type EntityType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
    export interface Individual {
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      additional_addresses?: readonly Individual.AdditionalAddress[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      additional_names?: readonly Individual.AdditionalName[] | undefined;
      /** A postal address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      address?: Individual.Address | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      date_of_birth?: Individual.DateOfBirth | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      documents?: Individual.Documents | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      email?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      given_name?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      id_numbers?: readonly Individual.IdNumber[] | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      legal_gender?: Individual.LegalGender | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      metadata?: MetadataParam | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      nationalities?: readonly string[] | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      phone?: string | undefined;
      /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      political_exposure?: Individual.PoliticalExposure | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      relationship?: Individual.Relationship | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      script_addresses?: Individual.ScriptAddresses | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      script_names?: Individual.ScriptNames | undefined;
      /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
      surname?: string | undefined;
    }
    export namespace Individual {
      export interface AdditionalAddress {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        postal_code?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        purpose: 'registered';
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        town?: string | undefined;
      }
      export interface AdditionalName {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        full_name?: string | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        given_name?: string | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        purpose: AdditionalName.Purpose;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        surname?: string | undefined;
      }
      export namespace AdditionalName {
        export type Purpose = 'alias' | 'maiden';
      }
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        country?: string | undefined;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line1?: string | undefined;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        state?: string | undefined;
        /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        town?: string | undefined;
      }
      export interface DateOfBirth {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        year: number;
      }
      export interface Documents {
        /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        company_authorization?: Documents.CompanyAuthorization | undefined;
        /** The passport. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        passport?: Documents.Passport | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        primary_verification?: Documents.PrimaryVerification | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        secondary_verification?: Documents.SecondaryVerification | undefined;
        /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        visa?: Documents.Visa | undefined;
      }
      export namespace Documents {
        export interface CompanyAuthorization {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: CompanyAuthorization.Type;
        }
        export namespace CompanyAuthorization {
          export type Type = 'files' | OtherString;
        }
        export interface Passport {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: Passport.Type;
        }
        export namespace Passport {
          export type Type = 'files' | OtherString;
        }
        export interface PrimaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          front_back: PrimaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: PrimaryVerification.Type;
        }
        export namespace PrimaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface SecondaryVerification {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          front_back: SecondaryVerification.FrontBack;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: SecondaryVerification.Type;
        }
        export namespace SecondaryVerification {
          export interface FrontBack {
            /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            back?: string | undefined;
            /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
            front?: string | undefined;
          }
          export type Type = 'front_back' | OtherString;
        }
        export interface Visa {
          /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          files: readonly string[];
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          type: Visa.Type;
        }
        export namespace Visa {
          export type Type = 'files' | OtherString;
        }
      }
      export interface IdNumber {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        type: IdNumber.Type;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        value: string;
      }
      export namespace IdNumber {
        export type Type = 'ae_eid' | 'ao_nif' | 'ar_cuil' | 'ar_dni' | 'at_stn' | 'az_tin' | 'bd_brc' | 'bd_etin' | 'bd_nid' | 'be_nrn' | 'bg_ucn' | 'bn_nric' | 'br_cpf' | 'ca_sin' | 'ch_oasi' | 'cl_rut' | 'cn_pp' | 'co_nuip' | 'cr_ci' | 'cr_cpf' | 'cr_dimex' | 'cr_nite' | 'cy_tic' | 'cz_rc' | 'de_stn' | 'dk_cpr' | 'do_cie' | 'do_rcn' | 'ec_ci' | 'ee_ik' | 'es_nif' | 'fi_hetu' | 'fr_nir' | 'gb_nino' | 'gr_afm' | 'gt_nit' | 'hk_id' | 'hr_oib' | 'hu_ad' | 'id_nik' | 'ie_ppsn' | 'is_kt' | 'it_cf' | 'jp_inc' | 'ke_pin' | 'kz_iin' | 'li_peid' | 'lt_ak' | 'lu_nif' | 'lv_pk' | 'mx_rfc' | 'my_nric' | 'mz_nuit' | 'ng_nin' | 'nl_bsn' | 'no_nin' | 'nz_ird' | 'pe_dni' | 'pk_cnic' | 'pk_snic' | 'pl_pesel' | 'pt_nif' | 'ro_cnp' | 'sa_tin' | 'se_pin' | 'sg_fin' | 'sg_nric' | 'sk_dic' | 'th_lc' | 'th_pin' | 'tr_tin' | 'us_itin' | 'us_itin_last_4' | 'us_ssn' | 'us_ssn_last_4' | 'uy_dni' | 'za_id' | OtherString;
      }
      export type LegalGender = 'female' | 'male' | OtherString;
      export type PoliticalExposure = 'existing' | 'none' | OtherString;
      export interface Relationship {
        /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        director?: boolean | undefined;
        /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        executive?: boolean | undefined;
        /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        owner?: boolean | undefined;
        /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        percent_ownership?: string | undefined;
        /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        title?: string | undefined;
      }
      export interface ScriptAddresses {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kana?: ScriptAddresses.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kanji?: ScriptAddresses.Kanji | undefined;
      }
      export namespace ScriptAddresses {
        export interface Kana {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          town?: string | undefined;
        }
        export interface Kanji {
          /** City, town, village or district. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          city?: string | undefined;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          country?: string | undefined;
          /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line1?: string | undefined;
          /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          line2?: string | undefined;
          /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          postal_code?: string | undefined;
          /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          state?: string | undefined;
          /** Town or chōme. [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          town?: string | undefined;
        }
      }
      export interface ScriptNames {
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kana?: ScriptNames.Kana | undefined;
        /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
        kanji?: ScriptNames.Kanji | undefined;
      }
      export namespace ScriptNames {
        export interface Kana {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          surname?: string | undefined;
        }
        export interface Kanji {
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          given_name?: string | undefined;
          /** [Docs](https://docs.stripe.com/api/v2/core/accounts/update) */
          surname?: string | undefined;
        }
      }
    }
  }
  export type Include = 'configuration.customer' | 'configuration.merchant' | 'configuration.recipient' | 'defaults' | 'future_requirements' | 'identity' | 'requirements';
}

export interface V2CoreAccountListParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/list) */
  applied_configurations?: readonly V2CoreAccountListParams.AppliedConfiguration[] | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts/list) */
  closed?: boolean | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/accounts/list) */
  limit?: number | undefined;
}
export declare namespace V2CoreAccountListParams {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
}

export interface V2CoreAccountCloseParams {
  /** [Docs](https://docs.stripe.com/api/v2/core/accounts) */
  applied_configurations?: readonly V2CoreAccountCloseParams.AppliedConfiguration[] | undefined;
}
export declare namespace V2CoreAccountCloseParams {
  export type AppliedConfiguration = 'customer' | 'merchant' | 'recipient';
}
