// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { Account } from '../Accounts.ts';
import type { Address, Metadata, MetadataParam, PaginationParams, RangeQueryParam, ShippingAddressParam } from '../shared.ts';
import type { Coupon } from '../Coupons.ts';
import type { Customer, DeletedCustomer } from '../Customers.ts';
import type { DeletedTaxId, TaxId } from '../TaxIds.ts';
import type { Discount_ } from '../Discounts.ts';
import type { Invoice } from '../Invoices.ts';
import type { LineItem } from '../LineItems.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';
import type { PaymentLink } from '../PaymentLinks.ts';
import type { PromotionCode } from '../PromotionCodes.ts';
import type { SetupIntent } from '../SetupIntents.ts';
import type { ShippingRate } from '../ShippingRates.ts';
import type { Subscription } from '../Subscriptions.ts';
import type { TaxRate } from '../TaxRates.ts';

export interface CheckoutSession {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-object) */
  object: 'checkout.session';
  /** Whether prices are shown in the customer's own currency. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-adaptive_pricing) */
  adaptive_pricing: CheckoutSession.AdaptivePricing | null;
  /** Whether a new session can be had once this one has expired. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration) */
  after_expiration: CheckoutSession.AfterExpiration | null;
  /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-allow_promotion_codes) */
  allow_promotion_codes: boolean | null;
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-allowed_payment_method_types) */
  allowed_payment_method_types: string[] | null;
  /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-amount_subtotal) */
  amount_subtotal: number | null;
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-amount_total) */
  amount_total: number | null;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax) */
  automatic_tax: CheckoutSession.AutomaticTax;
  /** Whether the billing address is always asked for: `auto` or `required`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-billing_address_collection) */
  billing_address_collection: CheckoutSession.BillingAddressCollection | null;
  /** Name, logo, font and colors of the page. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings) */
  branding_settings?: CheckoutSession.BrandingSettings;
  /** Where the customer can go back to without paying. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-cancel_url) */
  cancel_url: string | null;
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-client_reference_id) */
  client_reference_id: string | null;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-client_secret) */
  client_secret: string | null;
  /** What the customer entered, such as where to ship. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information) */
  collected_information: CheckoutSession.CollectedInformation | null;
  /** What the customer agreed to. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent) */
  consent: CheckoutSession.Consent | null;
  /** What the customer is asked to agree to. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection) */
  consent_collection: CheckoutSession.ConsentCollection | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency) */
  currency: string | null;
  /** What it would have been in your currency, where it was converted. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion) */
  currency_conversion: CheckoutSession.CurrencyConversion | null;
  /** Up to three fields of your own for the customer to fill in. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields) */
  custom_fields: CheckoutSession.CustomField[];
  /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text) */
  custom_text: CheckoutSession.CustomText;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_account) */
  customer_account: string | null;
  /** Whether a customer is made always or only where one is needed. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_creation) */
  customer_creation: CheckoutSession.CustomerCreation | null;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details) */
  customer_details: CheckoutSession.CustomerDetails | null;
  /** The email address that the customer starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_email) */
  customer_email: string | null;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-discounts) */
  discounts: CheckoutSession.Discount[] | null;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-excluded_payment_method_types) */
  excluded_payment_method_types?: string[];
  /** Until when it can be paid. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-expires_at) */
  expires_at: number;
  /** A text of your own that tells one integration from another. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-integration_identifier) */
  integration_identifier: string | null;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice) */
  invoice: Expandable<Invoice> | null;
  /** Whether paying once makes an invoice too, and what is on it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation) */
  invoice_creation: CheckoutSession.InvoiceCreation | null;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-line_items) */
  line_items?: ApiList<LineItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-livemode) */
  livemode: boolean;
  /** The language to use, as in `en` or `pt-BR` (IETF language tag). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-locale) */
  locale: CheckoutSession.Locale | null;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-managed_payments) */
  managed_payments: CheckoutSession.ManagedPayments | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-metadata) */
  metadata: Metadata | null;
  /** `payment` to pay once, `subscription`, or `setup` to pay later. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-mode) */
  mode: CheckoutSession.Mode;
  /** Whether the person's or the business's name is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection) */
  name_collection?: CheckoutSession.NameCollection;
  /** Up to ten things that the customer may add. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items) */
  optional_items?: CheckoutSession.OptionalItem[] | null;
  /** Whether the page opens in a browser or from an app. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-origin_context) */
  origin_context: CheckoutSession.OriginContext | null;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_intent) */
  payment_intent: Expandable<PaymentIntent> | null;
  /** Id of the payment link (`plink_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_link) */
  payment_link: Expandable<PaymentLink> | null;
  /** Whether a payment method is asked for even if nothing is due: `always` or `if_required`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_collection) */
  payment_method_collection: CheckoutSession.PaymentMethodCollection | null;
  /** The settings that decided which kinds of payment methods are offered. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_configuration_details) */
  payment_method_configuration_details: CheckoutSession.PaymentMethodConfigurationDetails | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options) */
  payment_method_options: CheckoutSession.PaymentMethodOptions | null;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_types) */
  payment_method_types: string[];
  /** Whether the money is there: `paid`, `unpaid` or `no_payment_required`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_status) */
  payment_status: CheckoutSession.PaymentStatus;
  /** What your page may change in the session by itself. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-permissions) */
  permissions: CheckoutSession.Permissions | null;
  /** Whether the telephone number is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-phone_number_collection) */
  phone_number_collection?: CheckoutSession.PhoneNumberCollection;
  /** Amount and currency as the customer saw them, where these differ. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-presentment_details) */
  presentment_details?: CheckoutSession.PresentmentDetails;
  /** Id of the expired session that this one replaced (`cs_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-recovered_from) */
  recovered_from: string | null;
  /** When an embedded page sends the customer on: `always`, `if_required`, `never`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-redirect_on_completion) */
  redirect_on_completion?: CheckoutSession.RedirectOnCompletion;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-return_url) */
  return_url?: string;
  /** Whether stored payment methods are shown, and new ones offered to be stored. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-saved_payment_method_options) */
  saved_payment_method_options: CheckoutSession.SavedPaymentMethodOptions | null;
  /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-setup_intent) */
  setup_intent: Expandable<SetupIntent> | null;
  /** Which countries can be shipped to; asks for the address. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_address_collection) */
  shipping_address_collection: CheckoutSession.ShippingAddressCollection | null;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost) */
  shipping_cost: CheckoutSession.ShippingCost | null;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_options) */
  shipping_options: CheckoutSession.ShippingOption[];
  /** In which state it is. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-status) */
  status: CheckoutSession.Status | null;
  /** What the button says, such as `book` or `donate`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-submit_type) */
  submit_type: CheckoutSession.SubmitType | null;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-subscription) */
  subscription: Expandable<Subscription> | null;
  /** Where the customer is sent after payment; `{CHECKOUT_SESSION_ID}` becomes the id. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-success_url) */
  success_url: string | null;
  /** Whether the tax number is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-tax_id_collection) */
  tax_id_collection?: CheckoutSession.TaxIdCollection;
  /** How much of the total is discount, shipping and tax. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details) */
  total_details: CheckoutSession.TotalDetails | null;
  /** Whether it is a page of Stripe's, embedded in yours, or made of elements. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-ui_mode) */
  ui_mode: CheckoutSession.UiMode | null;
  /** The page to send the customer to; none once it is paid or expired. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-url) */
  url: string | null;
  /** Which wallets are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-wallet_options) */
  wallet_options: CheckoutSession.WalletOptions | null;
}
export declare namespace CheckoutSession {
  export interface AdaptivePricing {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-adaptive_pricing-enabled) */
    enabled: boolean;
  }
  export interface AfterExpiration {
    /** Whether a new session can be had, and for how long. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration-recovery) */
    recovery: AfterExpiration.Recovery | null;
  }
  export namespace AfterExpiration {
    export interface Recovery {
      /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration-recovery-allow_promotion_codes) */
      allow_promotion_codes: boolean;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration-recovery-enabled) */
      enabled: boolean;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration-recovery-expires_at) */
      expires_at: number | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration-recovery-url) */
      url: string | null;
    }
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-liability) */
    liability: AutomaticTax.Liability | null;
    /** Who works out the tax. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-provider) */
    provider: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-status) */
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-liability-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
    export type Status = 'complete' | 'failed' | 'requires_location_inputs' | OtherString;
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface BrandingSettings {
    /** The color behind the page, as `#` and six digits. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-background_color) */
    background_color: string;
    /** Whether corners are round. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-border_style) */
    border_style: BrandingSettings.BorderStyle;
    /** The color of the button, as `#` and six digits. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-button_color) */
    button_color: string;
    /** What customers read. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-display_name) */
    display_name: string;
    /** The font. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-font_family) */
    font_family: string;
    /** The icon: a file or the address of a picture. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-icon) */
    icon: BrandingSettings.Icon | null;
    /** The logo: a file or the address of a picture. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-logo) */
    logo: BrandingSettings.Logo | null;
  }
  export namespace BrandingSettings {
    export type BorderStyle = 'pill' | 'rectangular' | 'rounded' | OtherString;
    export interface Icon {
      /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-icon-file) */
      file?: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-icon-type) */
      type: Icon.Type;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-icon-url) */
      url?: string;
    }
    export namespace Icon {
      export type Type = 'file' | 'url' | OtherString;
    }
    export interface Logo {
      /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-logo-file) */
      file?: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-logo-type) */
      type: Logo.Type;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-logo-url) */
      url?: string;
    }
    export namespace Logo {
      export type Type = 'file' | 'url' | OtherString;
    }
  }
  export interface CollectedInformation {
    /** The name of their business, at most 150 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information-business_name) */
    business_name: string | null;
    /** The name of the person, at most 150 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information-individual_name) */
    individual_name: string | null;
    /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information-shipping_details) */
    shipping_details: CollectedInformation.ShippingDetails | null;
  }
  export namespace CollectedInformation {
    export interface ShippingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information-shipping_details-address) */
      address: Address;
      /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information-shipping_details-name) */
      name: string;
    }
  }
  export interface Consent {
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent-promotions) */
    promotions: Consent.Promotions | null;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent-terms_of_service) */
    terms_of_service: 'accepted' | null;
  }
  export namespace Consent {
    export type Promotions = 'opt_in' | 'opt_out' | OtherString;
  }
  export interface ConsentCollection {
    /** Whether the notice on storing the payment method is shown. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection-payment_method_reuse_agreement) */
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection-promotions) */
    promotions: ConsentCollection.Promotions | null;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection-terms_of_service) */
    terms_of_service: ConsentCollection.TermsOfService | null;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      /** Whether Stripe's own notice is shown (`auto`) or left out (`hidden`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection-payment_method_reuse_agreement-position) */
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CurrencyConversion {
    /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion-amount_subtotal) */
    amount_subtotal: number;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion-amount_total) */
    amount_total: number;
    /** What the amount was multiplied by to convert it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion-fx_rate) */
    fx_rate: string;
    /** Your own currency: three letters in lower case. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion-source_currency) */
    source_currency: string;
  }
  export interface CustomField {
    /** What applies where it is a choice among several. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown) */
    dropdown?: CustomField.Dropdown;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-key) */
    key: string;
    /** What the customer reads. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-label) */
    label: CustomField.Label;
    /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-numeric) */
    numeric?: CustomField.Numeric;
    /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-optional) */
    optional: boolean;
    /** What applies where it takes text. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text) */
    text?: CustomField.Text;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-type) */
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown-default_value) */
      default_value: string | null;
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown-options) */
      options: Dropdown.Option[];
      /** [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown-value) */
      value: string | null;
    }
    export namespace Dropdown {
      export interface Option {
        /** What the customer reads. Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown-options-label) */
        label: string;
        /** Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown-options-value) */
        value: string;
      }
    }
    export interface Label {
      /** The label, in your words. Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-label-custom) */
      custom: string | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-label-type) */
      type: 'custom';
    }
    export interface Numeric {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-numeric-default_value) */
      default_value: string | null;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-numeric-maximum_length) */
      maximum_length: number | null;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-numeric-minimum_length) */
      minimum_length: number | null;
      /** [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-numeric-value) */
      value: string | null;
    }
    export interface Text {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text-default_value) */
      default_value: string | null;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text-maximum_length) */
      maximum_length: number | null;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text-minimum_length) */
      minimum_length: number | null;
      /** [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text-value) */
      value: string | null;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    /** What stands below the button. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-after_submit) */
    after_submit: CustomText.AfterSubmit | null;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-shipping_address) */
    shipping_address: CustomText.ShippingAddress | null;
    /** What stands beside the button. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-submit) */
    submit: CustomText.Submit | null;
    /** What stands beside the box for your terms. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-terms_of_service_acceptance) */
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-after_submit-message) */
      message: string;
    }
    export interface ShippingAddress {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-shipping_address-message) */
      message: string;
    }
    export interface Submit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-submit-message) */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-terms_of_service_acceptance-message) */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface CustomerDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-address) */
    address: Address | null;
    /** The name of their business, at most 150 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-business_name) */
    business_name: string | null;
    /** An email address. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-email) */
    email: string | null;
    /** The name of the person, at most 150 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-individual_name) */
    individual_name: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-name) */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-phone) */
    phone: string | null;
    /** `none`, `exempt`, or `reverse` where the customer owes the tax. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-tax_exempt) */
    tax_exempt: CustomerDetails.TaxExempt | null;
    /** Their tax numbers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-tax_ids) */
    tax_ids: CustomerDetails.TaxId[] | null;
  }
  export namespace CustomerDetails {
    export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
    export interface TaxId {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-tax_ids-type) */
      type: TaxId.Type;
      /** The number itself. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details-tax_ids-value) */
      value: string | null;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-discounts-coupon) */
    coupon: Expandable<Coupon> | null;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-discounts-promotion_code) */
    promotion_code: Expandable<PromotionCode> | null;
  }
  export interface InvoiceCreation {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-enabled) */
    enabled: boolean;
    /** What the invoice is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data) */
    invoice_data: InvoiceCreation.InvoiceData;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-account_tax_ids) */
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-custom_fields) */
      custom_fields: InvoiceData.CustomField[] | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-description) */
      description: string | null;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-footer) */
      footer: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-issuer) */
      issuer: InvoiceData.Issuer | null;
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-metadata) */
      metadata: Metadata | null;
      /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-rendering_options) */
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-custom_fields-name) */
        name: string;
        /** The text beside the label. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-issuer-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-rendering_options-amount_tax_display) */
        amount_tax_display: string | null;
        /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-rendering_options-template) */
        template: string | null;
      }
    }
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-GB' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hi-IN' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-managed_payments-enabled) */
    enabled: boolean;
  }
  export type Mode = 'payment' | 'setup' | 'subscription' | OtherString;
  export interface NameCollection {
    /** Whether the name of the business is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-business) */
    business?: NameCollection.Business;
    /** Whether the name of the person is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-individual) */
    individual?: NameCollection.Individual;
  }
  export namespace NameCollection {
    export interface Business {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-business-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-business-optional) */
      optional: boolean;
    }
    export interface Individual {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-individual-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-individual-optional) */
      optional: boolean;
    }
  }
  export interface OptionalItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-adjustable_quantity) */
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-price) */
    price: string;
    /** How many units. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-quantity) */
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-adjustable_quantity-maximum) */
      maximum: number | null;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items-adjustable_quantity-minimum) */
      minimum: number | null;
    }
  }
  export type OriginContext = 'mobile_app' | 'web' | OtherString;
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodConfigurationDetails {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_configuration_details-id) */
    id: string;
    /** Id of the settings that these come from (`pmc_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_configuration_details-parent) */
    parent: string | null;
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-affirm) */
    affirm?: PaymentMethodOptions.Affirm;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-alipay) */
    alipay?: PaymentMethodOptions.Alipay;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-alma) */
    alma?: PaymentMethodOptions.Alma;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-au_becs_debit) */
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bancontact) */
    bancontact?: PaymentMethodOptions.Bancontact;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-billie) */
    billie?: PaymentMethodOptions.Billie;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-boleto) */
    boleto?: PaymentMethodOptions.Boleto;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card) */
    card?: PaymentMethodOptions.Card;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-cashapp) */
    cashapp?: PaymentMethodOptions.Cashapp;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance) */
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-eps) */
    eps?: PaymentMethodOptions.Eps;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-fpx) */
    fpx?: PaymentMethodOptions.Fpx;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-giropay) */
    giropay?: PaymentMethodOptions.Giropay;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-grabpay) */
    grabpay?: PaymentMethodOptions.Grabpay;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-ideal) */
    ideal?: PaymentMethodOptions.Ideal;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kakao_pay) */
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-konbini) */
    konbini?: PaymentMethodOptions.Konbini;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kr_card) */
    kr_card?: PaymentMethodOptions.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-link) */
    link?: PaymentMethodOptions.Link;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-mobilepay) */
    mobilepay?: PaymentMethodOptions.Mobilepay;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-multibanco) */
    multibanco?: PaymentMethodOptions.Multibanco;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-naver_pay) */
    naver_pay?: PaymentMethodOptions.NaverPay;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-oxxo) */
    oxxo?: PaymentMethodOptions.Oxxo;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-p24) */
    p24?: PaymentMethodOptions.P24;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payco) */
    payco?: PaymentMethodOptions.Payco;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paynow) */
    paynow?: PaymentMethodOptions.Paynow;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-revolut_pay) */
    revolut_pay?: PaymentMethodOptions.RevolutPay;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-samsung_pay) */
    samsung_pay?: PaymentMethodOptions.SamsungPay;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-satispay) */
    satispay?: PaymentMethodOptions.Satispay;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-scalapay) */
    scalapay?: PaymentMethodOptions.Scalapay;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sequra) */
    sequra?: PaymentMethodOptions.Sequra;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sofort) */
    sofort?: PaymentMethodOptions.Sofort;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sunbit) */
    sunbit?: PaymentMethodOptions.Sunbit;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-swish) */
    swish?: PaymentMethodOptions.Swish;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-twint) */
    twint?: PaymentMethodOptions.Twint;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-wechat_pay) */
    wechat_pay?: PaymentMethodOptions.WechatPay;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-currency) */
      currency?: AcssDebit.Currency;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-target_date) */
      target_date?: string;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: string;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: MandateOptions.DefaultFor[];
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type: MandateOptions.TransactionType | null;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-affirm-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-alma-capture_method) */
      capture_method?: 'manual';
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-amazon_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: AmazonPay.SetupFutureUsage;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: 'none';
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-au_becs_debit-target_date) */
      target_date?: string;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: BacsDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit-target_date) */
      target_date?: string;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    export namespace Bancontact {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-billie-capture_method) */
      capture_method?: 'manual';
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-boleto-expires_after_days) */
      expires_after_days: number;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Boleto.SetupFutureUsage;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-capture_method) */
      capture_method?: 'manual';
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-installments) */
      installments?: Card.Installments;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure: Card.RequestThreeDSecure;
      /** Which cards are not taken. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-restrictions) */
      restrictions?: Card.Restrictions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Card.SetupFutureUsage;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: string;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: string;
    }
    export namespace Card {
      export interface Installments {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-installments-enabled) */
        enabled?: boolean;
      }
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export interface Restrictions {
        /** Brands of cards not to be taken. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-restrictions-brands_blocked) */
        brands_blocked?: Restrictions.BrandsBlocked[];
        /** Kinds of cards not to be taken, such as prepaid ones. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-card-restrictions-funding_types_blocked) */
        funding_types_blocked?: Restrictions.FundingTypesBlocked[];
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
        export type FundingTypesBlocked = 'credit' | 'debit' | 'prepaid' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-cashapp-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-funding_type) */
      funding_type: 'bank_transfer' | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: BankTransfer.RequestedAddressType[];
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type | null;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
          country: EuBankTransfer.Country;
        }
        export namespace EuBankTransfer {
          export type Country = 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | OtherString;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kakao_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: KakaoPay.SetupFutureUsage;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-klarna-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    export namespace Klarna {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Konbini {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-konbini-expires_after_days) */
      expires_after_days: number | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kr_card-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: KrCard.SetupFutureUsage;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-link-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Link.SetupFutureUsage;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-mobilepay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-naver_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: NaverPay.SetupFutureUsage;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-oxxo-expires_after_days) */
      expires_after_days: number;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payco-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal-capture_method) */
      capture_method?: 'manual';
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal-preferred_locale) */
      preferred_locale: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal-reference) */
      reference: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Paypal.SetupFutureUsage;
    }
    export namespace Paypal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Payto.SetupFutureUsage;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-amount) */
        amount: number | null;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType | null;
        /** When it ends. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-end_date) */
        end_date: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period: number | null;
        /** What it is for. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-purpose) */
        purpose: MandateOptions.Purpose | null;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payto-mandate_options-start_date) */
        start_date: string | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds: number | null;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-amount) */
        amount?: number;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-currency) */
        currency?: string;
        /** When it ends. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-reference) */
        reference?: string;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-revolut_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: RevolutPay.SetupFutureUsage;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-samsung_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-satispay-capture_method) */
      capture_method?: 'manual';
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-scalapay-capture_method) */
      capture_method?: 'manual';
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: SepaDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit-target_date) */
      target_date?: string;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sequra-capture_method) */
      capture_method?: 'manual';
    }
    export interface Sofort {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sunbit-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-swish-reference) */
      reference: string | null;
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Upi.SetupFutureUsage;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-mandate_options-amount) */
        amount: number | null;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType | null;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-mandate_options-description) */
        description: string | null;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-upi-mandate_options-end_date) */
        end_date: number | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-target_date) */
      target_date?: string;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: FinancialConnections.Permission[];
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch: FinancialConnections.Prefetch[] | null;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: Filters.AccountSubcategory[];
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | OtherString;
    }
    export interface WechatPay {
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-wechat_pay-app_id) */
      app_id: string | null;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-wechat_pay-client) */
      client: WechatPay.Client | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
  }
  export type PaymentStatus = 'no_payment_required' | 'paid' | 'unpaid' | OtherString;
  export interface Permissions {
    /** Who may change where to ship: the page, or your server alone. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-permissions-update_shipping_details) */
    update_shipping_details: Permissions.UpdateShippingDetails | null;
  }
  export namespace Permissions {
    export type UpdateShippingDetails = 'client_only' | 'server_only' | OtherString;
  }
  export interface PhoneNumberCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-phone_number_collection-enabled) */
    enabled: boolean;
  }
  export interface PresentmentDetails {
    /** How much, as the customer saw it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-presentment_details-presentment_amount) */
    presentment_amount: number;
    /** The currency that the customer saw: three letters in lower case. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-presentment_details-presentment_currency) */
    presentment_currency: string;
  }
  export type RedirectOnCompletion = 'always' | 'if_required' | 'never' | OtherString;
  export interface SavedPaymentMethodOptions {
    /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-saved_payment_method_options-allow_redisplay_filters) */
    allow_redisplay_filters: SavedPaymentMethodOptions.AllowRedisplayFilter[] | null;
    /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-saved_payment_method_options-payment_method_remove) */
    payment_method_remove: SavedPaymentMethodOptions.PaymentMethodRemove | null;
    /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-saved_payment_method_options-payment_method_save) */
    payment_method_save: SavedPaymentMethodOptions.PaymentMethodSave | null;
  }
  export namespace SavedPaymentMethodOptions {
    export type AllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
    export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
    export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
  }
  export interface ShippingAddressCollection {
    /** Countries that can be shipped to: two letters each, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_address_collection-allowed_countries) */
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingCost {
    /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-amount_subtotal) */
    amount_subtotal: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-amount_tax) */
    amount_tax: number;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-amount_total) */
    amount_total: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-shipping_rate) */
    shipping_rate: Expandable<ShippingRate> | null;
    /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-taxes) */
    taxes?: ShippingCost.Tax[];
  }
  export namespace ShippingCost {
    export interface Tax {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-taxes-amount) */
      amount: number;
      /** The tax rate. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-taxes-rate) */
      rate: TaxRate;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-taxes-taxability_reason) */
      taxability_reason: Tax.TaxabilityReason | null;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost-taxes-taxable_amount) */
      taxable_amount: number | null;
    }
    export namespace Tax {
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export interface ShippingOption {
    /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_options-shipping_amount) */
    shipping_amount: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_options-shipping_rate) */
    shipping_rate: Expandable<ShippingRate>;
  }
  export type Status = 'complete' | 'expired' | 'open' | OtherString;
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface TaxIdCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-tax_id_collection-enabled) */
    enabled: boolean;
    /** Whether the tax number has to be given. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-tax_id_collection-required) */
    required: TaxIdCollection.Required;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TotalDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-amount_discount) */
    amount_discount: number;
    /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-amount_shipping) */
    amount_shipping: number | null;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-amount_tax) */
    amount_tax: number;
    /** How it adds up. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown) */
    breakdown?: TotalDetails.Breakdown;
  }
  export namespace TotalDetails {
    export interface Breakdown {
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-discounts) */
      discounts: Breakdown.Discount[];
      /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-taxes) */
      taxes: Breakdown.Tax[];
    }
    export namespace Breakdown {
      export interface Discount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-discounts-amount) */
        amount: number;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-discounts-discount) */
        discount: Discount_;
      }
      export interface Tax {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-taxes-amount) */
        amount: number;
        /** The tax rate. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-taxes-rate) */
        rate: TaxRate;
        /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-taxes-taxability_reason) */
        taxability_reason: Tax.TaxabilityReason | null;
        /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details-breakdown-taxes-taxable_amount) */
        taxable_amount: number | null;
      }
      export namespace Tax {
        export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
      }
    }
  }
  export type UiMode = 'elements' | 'embedded_page' | 'form' | 'hosted_page' | OtherString;
  export interface WalletOptions {
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-wallet_options-link) */
    link?: WalletOptions.Link;
  }
  export namespace WalletOptions {
    export interface Link {
      /** [Docs](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-wallet_options-link-display) */
      display?: Link.Display;
    }
    export namespace Link {
      export type Display = 'auto' | 'never' | OtherString;
    }
  }
}

export interface CheckoutSessionCreateParams {
  /** Whether prices are shown in the customer's own currency. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-adaptive_pricing) */
  adaptive_pricing?: CheckoutSessionCreateParams.AdaptivePricing | undefined;
  /** Whether a new session can be had once this one has expired. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-after_expiration) */
  after_expiration?: CheckoutSessionCreateParams.AfterExpiration | undefined;
  /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-allow_promotion_codes) */
  allow_promotion_codes?: boolean | undefined;
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly CheckoutSessionCreateParams.AllowedPaymentMethodType[] | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-automatic_tax) */
  automatic_tax?: CheckoutSessionCreateParams.AutomaticTax | undefined;
  /** Whether the billing address is always asked for: `auto` or `required`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-billing_address_collection) */
  billing_address_collection?: CheckoutSessionCreateParams.BillingAddressCollection | undefined;
  /** Name, logo, font and colors of the page. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings) */
  branding_settings?: CheckoutSessionCreateParams.BrandingSettings | undefined;
  /** Where the customer can go back to without paying. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-cancel_url) */
  cancel_url?: string | undefined;
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-client_reference_id) */
  client_reference_id?: string | undefined;
  /** What the customer is asked to agree to. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-consent_collection) */
  consent_collection?: CheckoutSessionCreateParams.ConsentCollection | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-currency) */
  currency?: string | undefined;
  /** Up to three fields of your own for the customer to fill in. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields) */
  custom_fields?: readonly CheckoutSessionCreateParams.CustomField[] | undefined;
  /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text) */
  custom_text?: CheckoutSessionCreateParams.CustomText | undefined;
  /** Id of a customer who is known already (`cus_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_account) */
  customer_account?: string | undefined;
  /** Whether a customer is made always or only where one is needed. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_creation) */
  customer_creation?: CheckoutSessionCreateParams.CustomerCreation | undefined;
  /** The email address that the customer starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_email) */
  customer_email?: string | undefined;
  /** Which details of the stored customer are replaced by what is entered. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_update) */
  customer_update?: CheckoutSessionCreateParams.CustomerUpdate | undefined;
  /** The coupon or promotion code that applies. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-discounts) */
  discounts?: readonly CheckoutSessionCreateParams.Discount[] | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-excluded_payment_method_types) */
  excluded_payment_method_types?: readonly CheckoutSessionCreateParams.ExcludedPaymentMethodType[] | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Until when it can be paid: 30 minutes to 24 hours from now; 24 hours by default. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-expires_at) */
  expires_at?: Timestamp | undefined;
  /** A text of your own that tells one integration from another. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-integration_identifier) */
  integration_identifier?: string | undefined;
  /** Whether paying once makes an invoice too, and what is on it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation) */
  invoice_creation?: CheckoutSessionCreateParams.InvoiceCreation | undefined;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items) */
  line_items?: readonly CheckoutSessionCreateParams.LineItem[] | undefined;
  /** The language to use, as in `en` or `pt-BR` (IETF language tag). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-locale) */
  locale?: CheckoutSessionCreateParams.Locale | undefined;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-managed_payments) */
  managed_payments?: CheckoutSessionCreateParams.ManagedPayments | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-metadata) */
  metadata?: MetadataParam | undefined;
  /** `payment` to pay once, `subscription`, or `setup` to pay later. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-mode) */
  mode?: CheckoutSessionCreateParams.Mode | undefined;
  /** Whether the person's or the business's name is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection) */
  name_collection?: CheckoutSessionCreateParams.NameCollection | undefined;
  /** Up to ten things that the customer may add. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items) */
  optional_items?: readonly CheckoutSessionCreateParams.OptionalItem[] | undefined;
  /** Whether the page opens in a browser or from an app. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-origin_context) */
  origin_context?: CheckoutSessionCreateParams.OriginContext | undefined;
  /** What the payment intent that is made is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data) */
  payment_intent_data?: CheckoutSessionCreateParams.PaymentIntentData | undefined;
  /** Whether a payment method is asked for even if nothing is due: `always` or `if_required`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_collection) */
  payment_method_collection?: CheckoutSessionCreateParams.PaymentMethodCollection | undefined;
  /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_configuration) */
  payment_method_configuration?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_data) */
  payment_method_data?: CheckoutSessionCreateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options) */
  payment_method_options?: CheckoutSessionCreateParams.PaymentMethodOptions | undefined;
  /** What your page may change in the session by itself. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-permissions) */
  permissions?: CheckoutSessionCreateParams.Permissions | undefined;
  /** Whether the telephone number is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-phone_number_collection) */
  phone_number_collection?: CheckoutSessionCreateParams.PhoneNumberCollection | undefined;
  /** When an embedded page sends the customer on: `always`, `if_required`, `never`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-redirect_on_completion) */
  redirect_on_completion?: CheckoutSessionCreateParams.RedirectOnCompletion | undefined;
  /** Where the customer of an embedded page is sent; `{CHECKOUT_SESSION_ID}` becomes the id. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-return_url) */
  return_url?: string | undefined;
  /** Whether stored payment methods are shown, and new ones offered to be stored. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-saved_payment_method_options) */
  saved_payment_method_options?: CheckoutSessionCreateParams.SavedPaymentMethodOptions | undefined;
  /** What the setup intent that is made is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-setup_intent_data) */
  setup_intent_data?: CheckoutSessionCreateParams.SetupIntentData | undefined;
  /** Which countries can be shipped to; asks for the address. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_address_collection) */
  shipping_address_collection?: CheckoutSessionCreateParams.ShippingAddressCollection | undefined;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options) */
  shipping_options?: readonly CheckoutSessionCreateParams.ShippingOption[] | undefined;
  /** What the button says, such as `book` or `donate`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-submit_type) */
  submit_type?: CheckoutSessionCreateParams.SubmitType | undefined;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data) */
  subscription_data?: CheckoutSessionCreateParams.SubscriptionData | undefined;
  /** Where the customer is sent after payment; `{CHECKOUT_SESSION_ID}` becomes the id. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-success_url) */
  success_url?: string | undefined;
  /** Whether the tax number is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-tax_id_collection) */
  tax_id_collection?: CheckoutSessionCreateParams.TaxIdCollection | undefined;
  /** Whether it is a page of Stripe's, embedded in yours, or made of elements. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-ui_mode) */
  ui_mode?: CheckoutSessionCreateParams.UiMode | undefined;
  /** Which wallets are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-wallet_options) */
  wallet_options?: CheckoutSessionCreateParams.WalletOptions | undefined;
}
export declare namespace CheckoutSessionCreateParams {
  export interface AdaptivePricing {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-adaptive_pricing-enabled) */
    enabled?: boolean | undefined;
  }
  export interface AfterExpiration {
    /** Whether a new session can be had, and for how long. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-after_expiration-recovery) */
    recovery?: AfterExpiration.Recovery | undefined;
  }
  export namespace AfterExpiration {
    export interface Recovery {
      /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-after_expiration-recovery-allow_promotion_codes) */
      allow_promotion_codes?: boolean | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-after_expiration-recovery-enabled) */
      enabled: boolean;
    }
  }
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface BrandingSettings {
    /** The color behind the page, as `#` and six digits. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-background_color) */
    background_color?: Emptyable<string> | undefined;
    /** Whether corners are round. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-border_style) */
    border_style?: Emptyable<BrandingSettings.BorderStyle> | undefined;
    /** The color of the button, as `#` and six digits. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-button_color) */
    button_color?: Emptyable<string> | undefined;
    /** What customers read. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-display_name) */
    display_name?: string | undefined;
    /** The font. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-font_family) */
    font_family?: Emptyable<BrandingSettings.FontFamily> | undefined;
    /** The icon: a file or the address of a picture. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-icon) */
    icon?: BrandingSettings.Icon | undefined;
    /** The logo: a file or the address of a picture. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-logo) */
    logo?: BrandingSettings.Logo | undefined;
  }
  export namespace BrandingSettings {
    export type BorderStyle = 'pill' | 'rectangular' | 'rounded' | OtherString;
    export type FontFamily = 'be_vietnam_pro' | 'bitter' | 'chakra_petch' | 'default' | 'hahmlet' | 'inconsolata' | 'inter' | 'lato' | 'lora' | 'm_plus_1_code' | 'montserrat' | 'noto_sans' | 'noto_sans_jp' | 'noto_serif' | 'nunito' | 'open_sans' | 'pridi' | 'pt_sans' | 'pt_serif' | 'raleway' | 'roboto' | 'roboto_slab' | 'source_sans_pro' | 'titillium_web' | 'ubuntu_mono' | 'zen_maru_gothic' | OtherString;
    export interface Icon {
      /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-icon-file) */
      file?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-icon-type) */
      type: Icon.Type;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-icon-url) */
      url?: string | undefined;
    }
    export namespace Icon {
      export type Type = 'file' | 'url' | OtherString;
    }
    export interface Logo {
      /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-logo-file) */
      file?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-logo-type) */
      type: Logo.Type;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-logo-url) */
      url?: string | undefined;
    }
    export namespace Logo {
      export type Type = 'file' | 'url' | OtherString;
    }
  }
  export interface ConsentCollection {
    /** Whether the notice on storing the payment method is shown. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-consent_collection-payment_method_reuse_agreement) */
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-consent_collection-promotions) */
    promotions?: ConsentCollection.Promotions | undefined;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-consent_collection-terms_of_service) */
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      /** Whether Stripe's own notice is shown (`auto`) or left out (`hidden`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-consent_collection-payment_method_reuse_agreement-position) */
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    /** What applies where it is a choice among several. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-dropdown) */
    dropdown?: CustomField.Dropdown | undefined;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-key) */
    key: string;
    /** What the customer reads. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-label) */
    label: CustomField.Label;
    /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-numeric) */
    numeric?: CustomField.Numeric | undefined;
    /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-optional) */
    optional?: boolean | undefined;
    /** What applies where it takes text. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-text) */
    text?: CustomField.Text | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-type) */
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-dropdown-default_value) */
      default_value?: string | undefined;
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-dropdown-options) */
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** What the customer reads. Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-dropdown-options-label) */
        label: string;
        /** Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-dropdown-options-value) */
        value: string;
      }
    }
    export interface Label {
      /** The label, in your words. Up to 100 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-label-custom) */
      custom: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-label-type) */
      type: 'custom';
    }
    export interface Numeric {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-numeric-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-numeric-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-numeric-minimum_length) */
      minimum_length?: number | undefined;
    }
    export interface Text {
      /** What it starts with. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-text-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-text-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-text-minimum_length) */
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    /** What stands below the button. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-after_submit) */
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-shipping_address) */
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    /** What stands beside the button. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-submit) */
    submit?: Emptyable<CustomText.Submit> | undefined;
    /** What stands beside the box for your terms. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-terms_of_service_acceptance) */
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-after_submit-message) */
      message: string;
    }
    export interface ShippingAddress {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-shipping_address-message) */
      message: string;
    }
    export interface Submit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-submit-message) */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-terms_of_service_acceptance-message) */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface CustomerUpdate {
    /** A postal address. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_update-address) */
    address?: CustomerUpdate.Address | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_update-name) */
    name?: CustomerUpdate.Name | undefined;
    /** [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-customer_update-shipping) */
    shipping?: CustomerUpdate.Shipping | undefined;
  }
  export namespace CustomerUpdate {
    export type Address = 'auto' | 'never' | OtherString;
    export type Name = 'auto' | 'never' | OtherString;
    export type Shipping = 'auto' | 'never' | OtherString;
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-discounts-coupon) */
    coupon?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface InvoiceCreation {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-enabled) */
    enabled: boolean;
    /** What the invoice is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data) */
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-issuer) */
      issuer?: InvoiceData.Issuer | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-metadata) */
      metadata?: MetadataParam | undefined;
      /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-rendering_options) */
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-rendering_options-amount_tax_display) */
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-rendering_options-template) */
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface LineItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-adjustable_quantity) */
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data) */
    price_data?: LineItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-tax_rates) */
    tax_rates?: readonly string[] | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product) */
      product?: string | undefined;
      /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data) */
      product_data?: PriceData.ProductData | undefined;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-recurring) */
      recurring?: PriceData.Recurring | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-description) */
        description?: string | undefined;
        /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-images) */
        images?: readonly string[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-metadata) */
        metadata?: MetadataParam | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-name) */
        name: string;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-tax_code) */
        tax_code?: string | undefined;
        /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-tax_details) */
        tax_details?: ProductData.TaxDetails | undefined;
        /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-unit_label) */
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-tax_details-performance_location) */
          performance_location?: string | undefined;
          /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-product_data-tax_details-tax_code) */
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-GB' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hi-IN' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-managed_payments-enabled) */
    enabled?: boolean | undefined;
  }
  export type Mode = 'payment' | 'setup' | 'subscription' | OtherString;
  export interface NameCollection {
    /** Whether the name of the business is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-business) */
    business?: NameCollection.Business | undefined;
    /** Whether the name of the person is asked for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-individual) */
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-business-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-business-optional) */
      optional?: boolean | undefined;
    }
    export interface Individual {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-individual-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-individual-optional) */
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-adjustable_quantity) */
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-price) */
    price: string;
    /** How many units. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-quantity) */
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-optional_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
  }
  export type OriginContext = 'mobile_app' | 'web' | OtherString;
  export interface PaymentIntentData {
    /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-application_fee_amount) */
    application_fee_amount?: number | undefined;
    /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-capture_method) */
    capture_method?: PaymentIntentData.CaptureMethod | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-description) */
    description?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-on_behalf_of) */
    on_behalf_of?: string | undefined;
    /** Where the receipt goes; in live mode even if receipts are switched off. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-receipt_email) */
    receipt_email?: string | undefined;
    /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-setup_future_usage) */
    setup_future_usage?: PaymentIntentData.SetupFutureUsage | undefined;
    /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping) */
    shipping?: PaymentIntentData.Shipping | undefined;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-statement_descriptor) */
    statement_descriptor?: string | undefined;
    /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-statement_descriptor_suffix) */
    statement_descriptor_suffix?: string | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-transfer_data) */
    transfer_data?: PaymentIntentData.TransferData | undefined;
    /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-transfer_group) */
    transfer_group?: string | undefined;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    export interface Shipping {
      /** A postal address. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping-address) */
      address: ShippingAddressParam;
      /** Who carries it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping-carrier) */
      carrier?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping-name) */
      name: string;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping-phone) */
      phone?: string | undefined;
      /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping-tracking_number) */
      tracking_number?: string | undefined;
    }
    export interface TransferData {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-transfer_data-amount) */
      amount?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-transfer_data-destination) */
      destination: string;
    }
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodData {
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
  }
  export namespace PaymentMethodData {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-affirm) */
    affirm?: PaymentMethodOptions.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-alipay) */
    alipay?: PaymentMethodOptions.Alipay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-alma) */
    alma?: PaymentMethodOptions.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-au_becs_debit) */
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bancontact) */
    bancontact?: PaymentMethodOptions.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-billie) */
    billie?: PaymentMethodOptions.Billie | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-boleto) */
    boleto?: PaymentMethodOptions.Boleto | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card) */
    card?: PaymentMethodOptions.Card | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-cashapp) */
    cashapp?: PaymentMethodOptions.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-crypto) */
    crypto?: PaymentMethodOptions.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance) */
    customer_balance?: PaymentMethodOptions.CustomerBalance | undefined;
    /** [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-demo_pay) */
    demo_pay?: PaymentMethodOptions.DemoPay | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-eps) */
    eps?: PaymentMethodOptions.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-fpx) */
    fpx?: PaymentMethodOptions.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-giropay) */
    giropay?: PaymentMethodOptions.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-grabpay) */
    grabpay?: PaymentMethodOptions.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-ideal) */
    ideal?: PaymentMethodOptions.Ideal | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kakao_pay) */
    kakao_pay?: PaymentMethodOptions.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-konbini) */
    konbini?: PaymentMethodOptions.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kr_card) */
    kr_card?: PaymentMethodOptions.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-link) */
    link?: PaymentMethodOptions.Link | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-mobilepay) */
    mobilepay?: PaymentMethodOptions.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-multibanco) */
    multibanco?: PaymentMethodOptions.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-naver_pay) */
    naver_pay?: PaymentMethodOptions.NaverPay | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-oxxo) */
    oxxo?: PaymentMethodOptions.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-p24) */
    p24?: PaymentMethodOptions.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pay_by_bank) */
    pay_by_bank?: PaymentMethodOptions.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payco) */
    payco?: PaymentMethodOptions.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paynow) */
    paynow?: PaymentMethodOptions.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-revolut_pay) */
    revolut_pay?: PaymentMethodOptions.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-samsung_pay) */
    samsung_pay?: PaymentMethodOptions.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-satispay) */
    satispay?: PaymentMethodOptions.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-scalapay) */
    scalapay?: PaymentMethodOptions.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sequra) */
    sequra?: PaymentMethodOptions.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sofort) */
    sofort?: PaymentMethodOptions.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sunbit) */
    sunbit?: PaymentMethodOptions.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-swish) */
    swish?: PaymentMethodOptions.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-twint) */
    twint?: PaymentMethodOptions.Twint | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-wechat_pay) */
    wechat_pay?: PaymentMethodOptions.WechatPay | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-currency) */
      currency?: AcssDebit.Currency | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: AcssDebit.SetupFutureUsage | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-target_date) */
      target_date?: string | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-affirm-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Alipay.SetupFutureUsage | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-alma-capture_method) */
      capture_method?: 'manual' | undefined;
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-amazon_pay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: AmazonPay.SetupFutureUsage | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-au_becs_debit-target_date) */
      target_date?: string | undefined;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: BacsDebit.SetupFutureUsage | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Bancontact.SetupFutureUsage | undefined;
    }
    export namespace Bancontact {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-billie-capture_method) */
      capture_method?: 'manual' | undefined;
    }
    export interface Blik {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-blik-setup_future_usage) */
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-boleto-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Boleto.SetupFutureUsage | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-installments) */
      installments?: Card.Installments | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture | undefined;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Which cards are not taken. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-restrictions) */
      restrictions?: Card.Restrictions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Card.SetupFutureUsage | undefined;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: string | undefined;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: string | undefined;
    }
    export namespace Card {
      export interface Installments {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-installments-enabled) */
        enabled?: boolean | undefined;
      }
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export interface Restrictions {
        /** Brands of cards not to be taken. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-restrictions-brands_blocked) */
        brands_blocked?: readonly Restrictions.BrandsBlocked[] | undefined;
        /** Kinds of cards not to be taken, such as prepaid ones. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-restrictions-funding_types_blocked) */
        funding_types_blocked?: readonly Restrictions.FundingTypesBlocked[] | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
        export type FundingTypesBlocked = 'credit' | 'debit' | 'prepaid' | OtherString;
      }
      export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-cashapp-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: Cashapp.SetupFutureUsage | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-crypto-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-funding_type) */
      funding_type?: 'bank_transfer' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface DemoPay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-demo_pay-setup_future_usage) */
      setup_future_usage?: DemoPay.SetupFutureUsage | undefined;
    }
    export namespace DemoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Eps {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kakao_pay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: KakaoPay.SetupFutureUsage | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing: Subscription.NextBilling;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Konbini {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-konbini-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kr_card-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: KrCard.SetupFutureUsage | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-link-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Link.SetupFutureUsage | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-mobilepay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-naver_pay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: NaverPay.SetupFutureUsage | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-oxxo-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** Whether the customer has seen and accepted Przelewy24's terms. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-p24-tos_shown_and_accepted) */
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payco-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal-preferred_locale) */
      preferred_locale?: Paypal.PreferredLocale | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal-reference) */
      reference?: string | undefined;
      /** What PayPal knows the session by. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal-risk_correlation_id) */
      risk_correlation_id?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Payto.SetupFutureUsage | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-purpose) */
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payto-mandate_options-start_date) */
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds?: number | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-revolut_pay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: RevolutPay.SetupFutureUsage | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-samsung_pay-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-satispay-capture_method) */
      capture_method?: 'manual' | undefined;
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-scalapay-capture_method) */
      capture_method?: 'manual' | undefined;
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: SepaDebit.SetupFutureUsage | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sequra-capture_method) */
      capture_method?: 'manual' | undefined;
    }
    export interface Sofort {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sunbit-capture_method) */
      capture_method?: 'manual' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-swish-reference) */
      reference?: string | undefined;
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: UsBankAccount.SetupFutureUsage | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-target_date) */
      target_date?: string | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
      }
      export namespace FinancialConnections {
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | OtherString;
    }
    export interface WechatPay {
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-wechat_pay-app_id) */
      app_id?: string | undefined;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-wechat_pay-client) */
      client: WechatPay.Client;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
  }
  export interface Permissions {
    /** Who may change where to ship: the page, or your server alone. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-permissions-update_shipping_details) */
    update_shipping_details?: Permissions.UpdateShippingDetails | undefined;
  }
  export namespace Permissions {
    export type UpdateShippingDetails = 'client_only' | 'server_only' | OtherString;
  }
  export interface PhoneNumberCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-phone_number_collection-enabled) */
    enabled: boolean;
  }
  export type RedirectOnCompletion = 'always' | 'if_required' | 'never' | OtherString;
  export interface SavedPaymentMethodOptions {
    /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-saved_payment_method_options-allow_redisplay_filters) */
    allow_redisplay_filters?: readonly SavedPaymentMethodOptions.AllowRedisplayFilter[] | undefined;
    /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-saved_payment_method_options-payment_method_remove) */
    payment_method_remove?: SavedPaymentMethodOptions.PaymentMethodRemove | undefined;
    /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-saved_payment_method_options-payment_method_save) */
    payment_method_save?: SavedPaymentMethodOptions.PaymentMethodSave | undefined;
  }
  export namespace SavedPaymentMethodOptions {
    export type AllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
    export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
    export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
  }
  export interface SetupIntentData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-setup_intent_data-description) */
    description?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-setup_intent_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-setup_intent_data-on_behalf_of) */
    on_behalf_of?: string | undefined;
  }
  export interface ShippingAddressCollection {
    /** Countries that can be shipped to: two letters each, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_address_collection-allowed_countries) */
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate) */
    shipping_rate?: string | undefined;
    /** A way of shipping made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data) */
    shipping_rate_data?: ShippingOption.ShippingRateData | undefined;
  }
  export namespace ShippingOption {
    export interface ShippingRateData {
      /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate) */
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      /** What customers read. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-display_name) */
      display_name: string;
      /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount) */
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-metadata) */
      metadata?: MetadataParam | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-tax_behavior) */
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-tax_code) */
      tax_code?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-type) */
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum) */
        maximum?: DeliveryEstimate.Maximum | undefined;
        /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum) */
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum-unit) */
          unit: Maximum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum-value) */
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum-unit) */
          unit: Minimum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum-value) */
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount-amount) */
        amount: number;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency) */
        currency: string;
        /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options) */
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options-amount) */
          amount: number;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options-tax_behavior) */
          tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
        }
        export namespace CurrencyOptions {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-application_fee_percent) */
    application_fee_percent?: number | undefined;
    /** The moment from which periods are counted. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor) */
    billing_cycle_anchor?: Timestamp | undefined;
    /** Day of month, month and time of day that periods begin at. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config) */
    billing_cycle_anchor_config?: SubscriptionData.BillingCycleAnchorConfig | undefined;
    /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_mode) */
    billing_mode?: SubscriptionData.BillingMode | undefined;
    /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-default_tax_rates) */
    default_tax_rates?: readonly string[] | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-description) */
    description?: string | undefined;
    /** What invoices of the subscription carry. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings) */
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-on_behalf_of) */
    on_behalf_of?: string | undefined;
    /** How often pending items are invoiced, besides the usual invoices. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-pending_invoice_item_interval) */
    pending_invoice_item_interval?: SubscriptionData.PendingInvoiceItemInterval | undefined;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-proration_behavior) */
    proration_behavior?: SubscriptionData.ProrationBehavior | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-transfer_data) */
    transfer_data?: SubscriptionData.TransferData | undefined;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_end) */
    trial_end?: Timestamp | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_period_days) */
    trial_period_days?: number | undefined;
    /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_settings) */
    trial_settings?: SubscriptionData.TrialSettings | undefined;
  }
  export namespace SubscriptionData {
    export interface BillingCycleAnchorConfig {
      /** Day of the month, 1 to 31; the last one where there are fewer. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config-day_of_month) */
      day_of_month: number;
      /** Hour, 0 to 23. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config-hour) */
      hour?: number | undefined;
      /** Minute, 0 to 59. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config-minute) */
      minute?: number | undefined;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config-month) */
      month?: number | undefined;
      /** Second, 0 to 59. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_cycle_anchor_config-second) */
      second?: number | undefined;
    }
    export interface BillingMode {
      /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_mode-flexible) */
      flexible?: BillingMode.Flexible | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_mode-type) */
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-billing_mode-flexible-proration_discounts) */
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface PendingInvoiceItemInterval {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-pending_invoice_item_interval-interval) */
      interval: PendingInvoiceItemInterval.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-pending_invoice_item_interval-interval_count) */
      interval_count?: number | undefined;
    }
    export namespace PendingInvoiceItemInterval {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type ProrationBehavior = 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-transfer_data-amount_percent) */
      amount_percent?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-transfer_data-destination) */
      destination: string;
    }
    export interface TrialSettings {
      /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_settings-end_behavior) */
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_settings-end_behavior-missing_payment_method) */
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-tax_id_collection-enabled) */
    enabled: boolean;
    /** Whether the tax number has to be given. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-tax_id_collection-required) */
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export type UiMode = 'elements' | 'embedded_page' | 'form' | 'hosted_page' | OtherString;
  export interface WalletOptions {
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-wallet_options-link) */
    link?: WalletOptions.Link | undefined;
  }
  export namespace WalletOptions {
    export interface Link {
      /** [Docs](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-wallet_options-link-display) */
      display?: Link.Display | undefined;
    }
    export namespace Link {
      export type Display = 'auto' | 'never' | OtherString;
    }
  }
}

export interface CheckoutSessionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CheckoutSessionUpdateParams {
  /** What you take the customer to have entered, such as where to ship. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information) */
  collected_information?: CheckoutSessionUpdateParams.CollectedInformation | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items) */
  line_items?: readonly CheckoutSessionUpdateParams.LineItem[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What the payment intent that is made is to carry. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data) */
  payment_intent_data?: CheckoutSessionUpdateParams.PaymentIntentData | undefined;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options) */
  shipping_options?: Emptyable<readonly CheckoutSessionUpdateParams.ShippingOption[]> | undefined;
}
export declare namespace CheckoutSessionUpdateParams {
  export interface CollectedInformation {
    /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details) */
    shipping_details?: CollectedInformation.ShippingDetails | undefined;
  }
  export namespace CollectedInformation {
    export interface ShippingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address) */
      address: ShippingDetails.Address;
      /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-name) */
      name: string;
    }
    export namespace ShippingDetails {
      export interface Address {
        /** City, town, village or district. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-city) */
        city?: string | undefined;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-country) */
        country: string;
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-line1) */
        line1: string;
        /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-line2) */
        line2?: string | undefined;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-postal_code) */
        postal_code?: string | undefined;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address-state) */
        state?: string | undefined;
      }
    }
  }
  export interface LineItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-adjustable_quantity) */
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-id) */
    id?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data) */
    price_data?: LineItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product) */
      product?: string | undefined;
      /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data) */
      product_data?: PriceData.ProductData | undefined;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-recurring) */
      recurring?: PriceData.Recurring | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-description) */
        description?: string | undefined;
        /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-images) */
        images?: readonly string[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-metadata) */
        metadata?: MetadataParam | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-name) */
        name: string;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-tax_code) */
        tax_code?: string | undefined;
        /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-tax_details) */
        tax_details?: ProductData.TaxDetails | undefined;
        /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-unit_label) */
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-tax_details-performance_location) */
          performance_location?: string | undefined;
          /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-product_data-tax_details-tax_code) */
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-line_items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface PaymentIntentData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data-description) */
    description?: Emptyable<string> | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data-setup_future_usage) */
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage> | undefined;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data-statement_descriptor) */
    statement_descriptor?: Emptyable<string> | undefined;
    /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-payment_intent_data-statement_descriptor_suffix) */
    statement_descriptor_suffix?: Emptyable<string> | undefined;
  }
  export namespace PaymentIntentData {
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export interface ShippingOption {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate) */
    shipping_rate?: string | undefined;
    /** A way of shipping made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data) */
    shipping_rate_data?: ShippingOption.ShippingRateData | undefined;
  }
  export namespace ShippingOption {
    export interface ShippingRateData {
      /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate) */
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      /** What customers read. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-display_name) */
      display_name: string;
      /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount) */
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-metadata) */
      metadata?: MetadataParam | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-tax_behavior) */
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-tax_code) */
      tax_code?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-type) */
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum) */
        maximum?: DeliveryEstimate.Maximum | undefined;
        /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum) */
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum-unit) */
          unit: Maximum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-maximum-value) */
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum-unit) */
          unit: Minimum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum-value) */
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount-amount) */
        amount: number;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency) */
        currency: string;
        /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options) */
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options-amount) */
          amount: number;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/checkout/sessions/update#update_checkout_session-shipping_options-shipping_rate_data-fixed_amount-currency_options-tax_behavior) */
          tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
        }
        export namespace CurrencyOptions {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
}

export interface CheckoutSessionListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-customer_account) */
  customer_account?: string | undefined;
  /** Only those of customers with this email address. [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-customer_details) */
  customer_details?: CheckoutSessionListParams.CustomerDetails | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-payment_intent) */
  payment_intent?: string | undefined;
  /** Only those of this payment link (`plink_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-payment_link) */
  payment_link?: string | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-status) */
  status?: CheckoutSessionListParams.Status | undefined;
  /** Only those of this subscription (`sub_…`). [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-subscription) */
  subscription?: string | undefined;
}
export declare namespace CheckoutSessionListParams {
  export interface CustomerDetails {
    /** An email address. [Docs](https://docs.stripe.com/api/checkout/sessions/list#list_checkout_sessions-customer_details-email) */
    email: string;
  }
  export type Status = 'complete' | 'expired' | 'open' | OtherString;
}

export interface CheckoutSessionExpireParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CheckoutSessionListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
