// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { LineItem } from './LineItems.ts';
import type { Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { ShippingRate } from './ShippingRates.ts';

export interface PaymentLink {
  id: string;
  object: 'payment_link';
  active: boolean;
  after_completion: PaymentLink.AfterCompletion;
  allow_promotion_codes: boolean;
  application: Expandable<Application | DeletedApplication> | null;
  /** In the currency's smallest unit. */
  application_fee_amount: number | null;
  application_fee_percent: number | null;
  automatic_tax: PaymentLink.AutomaticTax;
  billing_address_collection: PaymentLink.BillingAddressCollection;
  consent_collection: PaymentLink.ConsentCollection | null;
  currency: string;
  custom_fields: PaymentLink.CustomField[];
  custom_text: PaymentLink.CustomText;
  customer_creation: PaymentLink.CustomerCreation;
  inactive_message: string | null;
  invoice_creation: PaymentLink.InvoiceCreation | null;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  managed_payments: PaymentLink.ManagedPayments | null;
  metadata: Metadata;
  name_collection?: PaymentLink.NameCollection;
  on_behalf_of: Expandable<Account> | null;
  optional_items?: PaymentLink.OptionalItem[] | null;
  payment_intent_data: PaymentLink.PaymentIntentData | null;
  payment_method_collection: PaymentLink.PaymentMethodCollection;
  payment_method_options: PaymentLink.PaymentMethodOptions | null;
  payment_method_types: PaymentLink.PaymentMethodType[] | null;
  phone_number_collection: PaymentLink.PhoneNumberCollection;
  restrictions: PaymentLink.Restrictions | null;
  shipping_address_collection: PaymentLink.ShippingAddressCollection | null;
  shipping_options: PaymentLink.ShippingOption[];
  submit_type: PaymentLink.SubmitType;
  subscription_data: PaymentLink.SubscriptionData | null;
  tax_id_collection: PaymentLink.TaxIdCollection;
  transfer_data: PaymentLink.TransferData | null;
  url: string;
}
export declare namespace PaymentLink {
  export interface AfterCompletion {
    hosted_confirmation?: AfterCompletion.HostedConfirmation;
    redirect?: AfterCompletion.Redirect;
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      custom_message: string | null;
    }
    export interface Redirect {
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: Expandable<Account>;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    promotions: ConsentCollection.Promotions | null;
    terms_of_service: ConsentCollection.TermsOfService | null;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    dropdown?: CustomField.Dropdown;
    /** Up to 200 characters. */
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric;
    optional: boolean;
    text?: CustomField.Text;
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      default_value: string | null;
      options: Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** Up to 100 characters. */
        label: string;
        /** Up to 100 characters. */
        value: string;
      }
    }
    export interface Label {
      /** Up to 100 characters. */
      custom: string | null;
      type: 'custom';
    }
    export interface Numeric {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
    }
    export interface Text {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    after_submit: CustomText.AfterSubmit | null;
    shipping_address: CustomText.ShippingAddress | null;
    submit: CustomText.Submit | null;
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface ShippingAddress {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface Submit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** Up to 1200 characters. */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    enabled: boolean;
    invoice_data: InvoiceCreation.InvoiceData | null;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      custom_fields: InvoiceData.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceData.Issuer | null;
      metadata: Metadata | null;
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    export namespace InvoiceData {
      export interface CustomField {
        name: string;
        value: string;
      }
      export interface Issuer {
        account?: Expandable<Account>;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        amount_tax_display: string | null;
        template: string | null;
      }
    }
  }
  export interface ManagedPayments {
    enabled: boolean;
  }
  export interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  export namespace NameCollection {
    export interface Business {
      enabled: boolean;
      optional: boolean;
    }
    export interface Individual {
      enabled: boolean;
      optional: boolean;
    }
  }
  export interface OptionalItem {
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    price: string;
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum: number | null;
      minimum: number | null;
    }
  }
  export interface PaymentIntentData {
    capture_method: PaymentIntentData.CaptureMethod | null;
    description: string | null;
    metadata: Metadata;
    setup_future_usage: PaymentIntentData.SetupFutureUsage | null;
    statement_descriptor: string | null;
    statement_descriptor_suffix: string | null;
    transfer_group: string | null;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    card: PaymentMethodOptions.Card | null;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      restrictions: Card.Restrictions | null;
    }
    export namespace Card {
      export interface Restrictions {
        brands_blocked: Restrictions.BrandsBlocked[];
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    enabled: boolean;
  }
  export interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      count: number;
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    /** In the currency's smallest unit. */
    shipping_amount: number;
    shipping_rate: Expandable<ShippingRate>;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    description: string | null;
    invoice_settings: SubscriptionData.InvoiceSettings;
    metadata: Metadata;
    trial_period_days: number | null;
    trial_settings: SubscriptionData.TrialSettings | null;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      custom_fields: InvoiceSettings.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceSettings.Issuer;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        name: string;
        value: string;
      }
      export interface Issuer {
        account?: Expandable<Account>;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    enabled: boolean;
    required: TaxIdCollection.Required;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount: number | null;
    destination: Expandable<Account>;
  }
}

export interface PaymentLinkCreateParams {
  line_items: readonly PaymentLinkCreateParams.LineItem[];
  after_completion?: PaymentLinkCreateParams.AfterCompletion | undefined;
  allow_promotion_codes?: boolean | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  application_fee_percent?: number | undefined;
  automatic_tax?: PaymentLinkCreateParams.AutomaticTax | undefined;
  billing_address_collection?: PaymentLinkCreateParams.BillingAddressCollection | undefined;
  consent_collection?: PaymentLinkCreateParams.ConsentCollection | undefined;
  currency?: string | undefined;
  custom_fields?: readonly PaymentLinkCreateParams.CustomField[] | undefined;
  custom_text?: PaymentLinkCreateParams.CustomText | undefined;
  customer_creation?: PaymentLinkCreateParams.CustomerCreation | undefined;
  expand?: readonly string[] | undefined;
  inactive_message?: string | undefined;
  invoice_creation?: PaymentLinkCreateParams.InvoiceCreation | undefined;
  managed_payments?: PaymentLinkCreateParams.ManagedPayments | undefined;
  metadata?: MetadataParam | undefined;
  name_collection?: PaymentLinkCreateParams.NameCollection | undefined;
  on_behalf_of?: string | undefined;
  optional_items?: readonly PaymentLinkCreateParams.OptionalItem[] | undefined;
  payment_intent_data?: PaymentLinkCreateParams.PaymentIntentData | undefined;
  payment_method_collection?: PaymentLinkCreateParams.PaymentMethodCollection | undefined;
  payment_method_options?: PaymentLinkCreateParams.PaymentMethodOptions | undefined;
  payment_method_types?: readonly PaymentLinkCreateParams.PaymentMethodType[] | undefined;
  phone_number_collection?: PaymentLinkCreateParams.PhoneNumberCollection | undefined;
  restrictions?: PaymentLinkCreateParams.Restrictions | undefined;
  shipping_address_collection?: PaymentLinkCreateParams.ShippingAddressCollection | undefined;
  shipping_options?: readonly PaymentLinkCreateParams.ShippingOption[] | undefined;
  submit_type?: PaymentLinkCreateParams.SubmitType | undefined;
  subscription_data?: PaymentLinkCreateParams.SubscriptionData | undefined;
  tax_id_collection?: PaymentLinkCreateParams.TaxIdCollection | undefined;
  transfer_data?: PaymentLinkCreateParams.TransferData | undefined;
}
export declare namespace PaymentLinkCreateParams {
  export interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    price?: string | undefined;
    price_data?: LineItem.PriceData | undefined;
    quantity: number;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
    export interface PriceData {
      currency: string;
      product?: string | undefined;
      product_data?: PriceData.ProductData | undefined;
      recurring?: PriceData.Recurring | undefined;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        description?: string | undefined;
        images?: readonly string[] | undefined;
        metadata?: MetadataParam | undefined;
        name: string;
        tax_code?: string | undefined;
        tax_details?: ProductData.TaxDetails | undefined;
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          performance_location?: string | undefined;
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface AfterCompletion {
    hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
    redirect?: AfterCompletion.Redirect | undefined;
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      custom_message?: string | undefined;
    }
    export interface Redirect {
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    promotions?: ConsentCollection.Promotions | undefined;
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    dropdown?: CustomField.Dropdown | undefined;
    /** Up to 200 characters. */
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric | undefined;
    optional?: boolean | undefined;
    text?: CustomField.Text | undefined;
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      default_value?: string | undefined;
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** Up to 100 characters. */
        label: string;
        /** Up to 100 characters. */
        value: string;
      }
    }
    export interface Label {
      /** Up to 100 characters. */
      custom: string;
      type: 'custom';
    }
    export interface Numeric {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export interface Text {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    submit?: Emptyable<CustomText.Submit> | undefined;
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface ShippingAddress {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface Submit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** Up to 1200 characters. */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    enabled: boolean;
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceData.Issuer | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface ManagedPayments {
    enabled?: boolean | undefined;
  }
  export interface NameCollection {
    business?: NameCollection.Business | undefined;
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      enabled: boolean;
      optional?: boolean | undefined;
    }
    export interface Individual {
      enabled: boolean;
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    price: string;
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
  }
  export interface PaymentIntentData {
    capture_method?: PaymentIntentData.CaptureMethod | undefined;
    description?: string | undefined;
    metadata?: MetadataParam | undefined;
    setup_future_usage?: PaymentIntentData.SetupFutureUsage | undefined;
    statement_descriptor?: string | undefined;
    statement_descriptor_suffix?: string | undefined;
    transfer_group?: string | undefined;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    card?: PaymentMethodOptions.Card | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      restrictions?: Card.Restrictions | undefined;
    }
    export namespace Card {
      export interface Restrictions {
        brands_blocked?: readonly Restrictions.BrandsBlocked[] | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    enabled: boolean;
  }
  export interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    shipping_rate?: string | undefined;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    description?: string | undefined;
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    metadata?: MetadataParam | undefined;
    trial_period_days?: number | undefined;
    trial_settings?: SubscriptionData.TrialSettings | undefined;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    enabled: boolean;
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    destination: string;
  }
}

export interface PaymentLinkRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentLinkUpdateParams {
  active?: boolean | undefined;
  after_completion?: PaymentLinkUpdateParams.AfterCompletion | undefined;
  allow_promotion_codes?: boolean | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: Emptyable<number> | undefined;
  application_fee_percent?: Emptyable<number> | undefined;
  automatic_tax?: PaymentLinkUpdateParams.AutomaticTax | undefined;
  billing_address_collection?: PaymentLinkUpdateParams.BillingAddressCollection | undefined;
  consent_collection?: PaymentLinkUpdateParams.ConsentCollection | undefined;
  custom_fields?: Emptyable<readonly PaymentLinkUpdateParams.CustomField[]> | undefined;
  custom_text?: PaymentLinkUpdateParams.CustomText | undefined;
  customer_creation?: PaymentLinkUpdateParams.CustomerCreation | undefined;
  expand?: readonly string[] | undefined;
  inactive_message?: Emptyable<string> | undefined;
  invoice_creation?: PaymentLinkUpdateParams.InvoiceCreation | undefined;
  line_items?: readonly PaymentLinkUpdateParams.LineItem[] | undefined;
  metadata?: MetadataParam | undefined;
  name_collection?: Emptyable<PaymentLinkUpdateParams.NameCollection> | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  optional_items?: Emptyable<readonly PaymentLinkUpdateParams.OptionalItem[]> | undefined;
  payment_intent_data?: PaymentLinkUpdateParams.PaymentIntentData | undefined;
  payment_method_collection?: PaymentLinkUpdateParams.PaymentMethodCollection | undefined;
  payment_method_options?: Emptyable<PaymentLinkUpdateParams.PaymentMethodOptions> | undefined;
  payment_method_types?: Emptyable<readonly PaymentLinkUpdateParams.PaymentMethodType[]> | undefined;
  phone_number_collection?: PaymentLinkUpdateParams.PhoneNumberCollection | undefined;
  restrictions?: Emptyable<PaymentLinkUpdateParams.Restrictions> | undefined;
  shipping_address_collection?: Emptyable<PaymentLinkUpdateParams.ShippingAddressCollection> | undefined;
  shipping_options?: Emptyable<readonly PaymentLinkUpdateParams.ShippingOption[]> | undefined;
  submit_type?: PaymentLinkUpdateParams.SubmitType | undefined;
  subscription_data?: PaymentLinkUpdateParams.SubscriptionData | undefined;
  tax_id_collection?: PaymentLinkUpdateParams.TaxIdCollection | undefined;
  transfer_data?: Emptyable<PaymentLinkUpdateParams.TransferData> | undefined;
}
export declare namespace PaymentLinkUpdateParams {
  export interface AfterCompletion {
    hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
    redirect?: AfterCompletion.Redirect | undefined;
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      custom_message?: string | undefined;
    }
    export interface Redirect {
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    promotions?: ConsentCollection.Promotions | undefined;
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    dropdown?: CustomField.Dropdown | undefined;
    /** Up to 200 characters. */
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric | undefined;
    optional?: boolean | undefined;
    text?: CustomField.Text | undefined;
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      default_value?: string | undefined;
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** Up to 100 characters. */
        label: string;
        /** Up to 100 characters. */
        value: string;
      }
    }
    export interface Label {
      /** Up to 100 characters. */
      custom: string;
      type: 'custom';
    }
    export interface Numeric {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export interface Text {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    submit?: Emptyable<CustomText.Submit> | undefined;
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface ShippingAddress {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface Submit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** Up to 1200 characters. */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    enabled: boolean;
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceData.Issuer | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    id: string;
    quantity?: number | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
  }
  export interface NameCollection {
    business?: NameCollection.Business | undefined;
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      enabled: boolean;
      optional?: boolean | undefined;
    }
    export interface Individual {
      enabled: boolean;
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    price: string;
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
  }
  export interface PaymentIntentData {
    description?: Emptyable<string> | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage> | undefined;
    statement_descriptor?: Emptyable<string> | undefined;
    statement_descriptor_suffix?: Emptyable<string> | undefined;
    transfer_group?: Emptyable<string> | undefined;
  }
  export namespace PaymentIntentData {
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      restrictions?: Emptyable<Card.Restrictions> | undefined;
    }
    export namespace Card {
      export interface Restrictions {
        brands_blocked?: Emptyable<readonly Restrictions.BrandsBlocked[]> | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    enabled: boolean;
  }
  export interface Restrictions {
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    shipping_rate?: string | undefined;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    trial_period_days?: Emptyable<number> | undefined;
    trial_settings?: Emptyable<SubscriptionData.TrialSettings> | undefined;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    enabled: boolean;
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: Emptyable<number> | undefined;
    destination: string;
  }
}

export interface PaymentLinkListParams extends PaginationParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentLinkListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
