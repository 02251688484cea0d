// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { LineItem } from './LineItems.ts';
import type { Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { ShippingRate } from './ShippingRates.ts';

export interface PaymentLink {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-object) */
  object: 'payment_link';
  /** Whether it can be paid. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-active) */
  active: boolean;
  /** What happens after payment: a message, or another page. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion) */
  after_completion: PaymentLink.AfterCompletion;
  /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-allow_promotion_codes) */
  allow_promotion_codes: boolean;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-application_fee_amount) */
  application_fee_amount: number | null;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-application_fee_percent) */
  application_fee_percent: number | null;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-automatic_tax) */
  automatic_tax: PaymentLink.AutomaticTax;
  /** Whether the billing address is always asked for: `auto` or `required`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-billing_address_collection) */
  billing_address_collection: PaymentLink.BillingAddressCollection;
  /** What the customer is asked to agree to. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-consent_collection) */
  consent_collection: PaymentLink.ConsentCollection | null;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-currency) */
  currency: string;
  /** Up to three fields of your own for the customer to fill in. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields) */
  custom_fields: PaymentLink.CustomField[];
  /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text) */
  custom_text: PaymentLink.CustomText;
  /** Whether a customer is made always or only where one is needed. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-customer_creation) */
  customer_creation: PaymentLink.CustomerCreation;
  /** What customers read while it is switched off. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-inactive_message) */
  inactive_message: string | null;
  /** Whether paying once makes an invoice too, and what is on it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation) */
  invoice_creation: PaymentLink.InvoiceCreation | null;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-line_items) */
  line_items?: ApiList<LineItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-livemode) */
  livemode: boolean;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-managed_payments) */
  managed_payments: PaymentLink.ManagedPayments | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-metadata) */
  metadata: Metadata;
  /** Whether the person's or the business's name is asked for. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection) */
  name_collection?: PaymentLink.NameCollection;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** Up to ten things that the customer may add. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items) */
  optional_items?: PaymentLink.OptionalItem[] | null;
  /** What the payment intent that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data) */
  payment_intent_data: PaymentLink.PaymentIntentData | null;
  /** Whether a payment method is asked for even if nothing is due: `always` or `if_required`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_collection) */
  payment_method_collection: PaymentLink.PaymentMethodCollection;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_options) */
  payment_method_options: PaymentLink.PaymentMethodOptions | null;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_types) */
  payment_method_types: PaymentLink.PaymentMethodType[] | null;
  /** Whether the telephone number is asked for. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-phone_number_collection) */
  phone_number_collection: PaymentLink.PhoneNumberCollection;
  /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-restrictions) */
  restrictions: PaymentLink.Restrictions | null;
  /** Which countries can be shipped to; asks for the address. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-shipping_address_collection) */
  shipping_address_collection: PaymentLink.ShippingAddressCollection | null;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-shipping_options) */
  shipping_options: PaymentLink.ShippingOption[];
  /** What the button says, such as `book` or `donate`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-submit_type) */
  submit_type: PaymentLink.SubmitType;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data) */
  subscription_data: PaymentLink.SubscriptionData | null;
  /** Whether the tax number is asked for. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-tax_id_collection) */
  tax_id_collection: PaymentLink.TaxIdCollection;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-transfer_data) */
  transfer_data: PaymentLink.TransferData | null;
  /** The page to send customers to. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-url) */
  url: string;
}
export declare namespace PaymentLink {
  export interface AfterCompletion {
    /** What the page shows after payment. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion-hosted_confirmation) */
    hosted_confirmation?: AfterCompletion.HostedConfirmation;
    /** Where the customer is sent. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion-redirect) */
    redirect?: AfterCompletion.Redirect;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion-type) */
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      /** A text of your own. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion-hosted_confirmation-custom_message) */
      custom_message: string | null;
    }
    export interface Redirect {
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-after_completion-redirect-url) */
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-automatic_tax-liability) */
    liability: AutomaticTax.Liability | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-automatic_tax-liability-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    /** Whether the notice on storing the payment method is shown. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-consent_collection-payment_method_reuse_agreement) */
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-consent_collection-promotions) */
    promotions: ConsentCollection.Promotions | null;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-consent_collection-terms_of_service) */
    terms_of_service: ConsentCollection.TermsOfService | null;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      /** Whether Stripe's own notice is shown (`auto`) or left out (`hidden`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-consent_collection-payment_method_reuse_agreement-position) */
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    /** What applies where it is a choice among several. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-dropdown) */
    dropdown?: CustomField.Dropdown;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-key) */
    key: string;
    /** What the customer reads. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-label) */
    label: CustomField.Label;
    /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-numeric) */
    numeric?: CustomField.Numeric;
    /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-optional) */
    optional: boolean;
    /** What applies where it takes text. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-text) */
    text?: CustomField.Text;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-type) */
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-dropdown-default_value) */
      default_value: string | null;
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-dropdown-options) */
      options: Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** What the customer reads. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-dropdown-options-label) */
        label: string;
        /** Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-dropdown-options-value) */
        value: string;
      }
    }
    export interface Label {
      /** The label, in your words. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-label-custom) */
      custom: string | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-label-type) */
      type: 'custom';
    }
    export interface Numeric {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-numeric-default_value) */
      default_value: string | null;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-numeric-maximum_length) */
      maximum_length: number | null;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-numeric-minimum_length) */
      minimum_length: number | null;
    }
    export interface Text {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-text-default_value) */
      default_value: string | null;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-text-maximum_length) */
      maximum_length: number | null;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-text-minimum_length) */
      minimum_length: number | null;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    /** What stands below the button. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-after_submit) */
    after_submit: CustomText.AfterSubmit | null;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-shipping_address) */
    shipping_address: CustomText.ShippingAddress | null;
    /** What stands beside the button. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-submit) */
    submit: CustomText.Submit | null;
    /** What stands beside the box for your terms. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-terms_of_service_acceptance) */
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-after_submit-message) */
      message: string;
    }
    export interface ShippingAddress {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-shipping_address-message) */
      message: string;
    }
    export interface Submit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-submit-message) */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-terms_of_service_acceptance-message) */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-enabled) */
    enabled: boolean;
    /** What the invoice is to carry. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data) */
    invoice_data: InvoiceCreation.InvoiceData | null;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-account_tax_ids) */
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-custom_fields) */
      custom_fields: InvoiceData.CustomField[] | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-description) */
      description: string | null;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-footer) */
      footer: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-issuer) */
      issuer: InvoiceData.Issuer | null;
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-metadata) */
      metadata: Metadata | null;
      /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-rendering_options) */
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** What it is called. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-custom_fields-name) */
        name: string;
        /** The text beside the label. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-issuer-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-rendering_options-amount_tax_display) */
        amount_tax_display: string | null;
        /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-rendering_options-template) */
        template: string | null;
      }
    }
  }
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-managed_payments-enabled) */
    enabled: boolean;
  }
  export interface NameCollection {
    /** Whether the name of the business is asked for. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-business) */
    business?: NameCollection.Business;
    /** Whether the name of the person is asked for. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-individual) */
    individual?: NameCollection.Individual;
  }
  export namespace NameCollection {
    export interface Business {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-business-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-business-optional) */
      optional: boolean;
    }
    export interface Individual {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-individual-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-individual-optional) */
      optional: boolean;
    }
  }
  export interface OptionalItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-adjustable_quantity) */
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-price) */
    price: string;
    /** How many units. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-quantity) */
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-adjustable_quantity-maximum) */
      maximum: number | null;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-optional_items-adjustable_quantity-minimum) */
      minimum: number | null;
    }
  }
  export interface PaymentIntentData {
    /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-capture_method) */
    capture_method: PaymentIntentData.CaptureMethod | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-description) */
    description: string | null;
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-metadata) */
    metadata: Metadata;
    /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-setup_future_usage) */
    setup_future_usage: PaymentIntentData.SetupFutureUsage | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-statement_descriptor) */
    statement_descriptor: string | null;
    /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-statement_descriptor_suffix) */
    statement_descriptor_suffix: string | null;
    /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_intent_data-transfer_group) */
    transfer_group: string | null;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_options-card) */
    card: PaymentMethodOptions.Card | null;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** Which cards are not taken. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_options-card-restrictions) */
      restrictions: Card.Restrictions | null;
    }
    export namespace Card {
      export interface Restrictions {
        /** Brands of cards not to be taken. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-payment_method_options-card-restrictions-brands_blocked) */
        brands_blocked: Restrictions.BrandsBlocked[];
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-phone_number_collection-enabled) */
    enabled: boolean;
  }
  export interface Restrictions {
    /** How often it can be paid, and has been. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-restrictions-completed_sessions) */
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      /** How often it was paid. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-restrictions-completed_sessions-count) */
      count: number;
      /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-restrictions-completed_sessions-limit) */
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    /** Countries that can be shipped to: two letters each, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-shipping_address_collection-allowed_countries) */
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-shipping_options-shipping_amount) */
    shipping_amount: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-shipping_options-shipping_rate) */
    shipping_rate: Expandable<ShippingRate>;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-description) */
    description: string | null;
    /** What invoices of the subscription carry. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings) */
    invoice_settings: SubscriptionData.InvoiceSettings;
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-metadata) */
    metadata: Metadata;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-trial_period_days) */
    trial_period_days: number | null;
    /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-trial_settings) */
    trial_settings: SubscriptionData.TrialSettings | null;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-account_tax_ids) */
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-custom_fields) */
      custom_fields: InvoiceSettings.CustomField[] | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-description) */
      description: string | null;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-footer) */
      footer: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-issuer) */
      issuer: InvoiceSettings.Issuer;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-issuer-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-trial_settings-end_behavior) */
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-trial_settings-end_behavior-missing_payment_method) */
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-tax_id_collection-enabled) */
    enabled: boolean;
    /** Whether the tax number has to be given. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-tax_id_collection-required) */
    required: TaxIdCollection.Required;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-transfer_data-amount) */
    amount: number | null;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/payment-link/object#payment_link_object-transfer_data-destination) */
    destination: Expandable<Account>;
  }
}

export interface PaymentLinkCreateParams {
  /** What is bought: up to 20 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items) */
  line_items: readonly PaymentLinkCreateParams.LineItem[];
  /** What happens after payment: a message, or another page. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion) */
  after_completion?: PaymentLinkCreateParams.AfterCompletion | undefined;
  /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-allow_promotion_codes) */
  allow_promotion_codes?: boolean | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-application_fee_percent) */
  application_fee_percent?: number | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-automatic_tax) */
  automatic_tax?: PaymentLinkCreateParams.AutomaticTax | undefined;
  /** Whether the billing address is always asked for: `auto` or `required`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-billing_address_collection) */
  billing_address_collection?: PaymentLinkCreateParams.BillingAddressCollection | undefined;
  /** What the customer is asked to agree to. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-consent_collection) */
  consent_collection?: PaymentLinkCreateParams.ConsentCollection | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-currency) */
  currency?: string | undefined;
  /** Up to three fields of your own for the customer to fill in. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields) */
  custom_fields?: readonly PaymentLinkCreateParams.CustomField[] | undefined;
  /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text) */
  custom_text?: PaymentLinkCreateParams.CustomText | undefined;
  /** Whether a customer is made always or only where one is needed. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-customer_creation) */
  customer_creation?: PaymentLinkCreateParams.CustomerCreation | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What customers read while it is switched off. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-inactive_message) */
  inactive_message?: string | undefined;
  /** Whether paying once makes an invoice too, and what is on it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation) */
  invoice_creation?: PaymentLinkCreateParams.InvoiceCreation | undefined;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-managed_payments) */
  managed_payments?: PaymentLinkCreateParams.ManagedPayments | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-metadata) */
  metadata?: MetadataParam | undefined;
  /** Whether the person's or the business's name is asked for. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection) */
  name_collection?: PaymentLinkCreateParams.NameCollection | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-on_behalf_of) */
  on_behalf_of?: string | undefined;
  /** Up to ten things that the customer may add. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items) */
  optional_items?: readonly PaymentLinkCreateParams.OptionalItem[] | undefined;
  /** What the payment intent that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data) */
  payment_intent_data?: PaymentLinkCreateParams.PaymentIntentData | undefined;
  /** Whether a payment method is asked for even if nothing is due: `always` or `if_required`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_collection) */
  payment_method_collection?: PaymentLinkCreateParams.PaymentMethodCollection | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_options) */
  payment_method_options?: PaymentLinkCreateParams.PaymentMethodOptions | undefined;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_types) */
  payment_method_types?: readonly PaymentLinkCreateParams.PaymentMethodType[] | undefined;
  /** Whether the telephone number is asked for. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-phone_number_collection) */
  phone_number_collection?: PaymentLinkCreateParams.PhoneNumberCollection | undefined;
  /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-restrictions) */
  restrictions?: PaymentLinkCreateParams.Restrictions | undefined;
  /** Which countries can be shipped to; asks for the address. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-shipping_address_collection) */
  shipping_address_collection?: PaymentLinkCreateParams.ShippingAddressCollection | undefined;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-shipping_options) */
  shipping_options?: readonly PaymentLinkCreateParams.ShippingOption[] | undefined;
  /** What the button says, such as `book` or `donate`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-submit_type) */
  submit_type?: PaymentLinkCreateParams.SubmitType | undefined;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data) */
  subscription_data?: PaymentLinkCreateParams.SubscriptionData | undefined;
  /** Whether the tax number is asked for. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-tax_id_collection) */
  tax_id_collection?: PaymentLinkCreateParams.TaxIdCollection | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-transfer_data) */
  transfer_data?: PaymentLinkCreateParams.TransferData | undefined;
}
export declare namespace PaymentLinkCreateParams {
  export interface LineItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-adjustable_quantity) */
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data) */
    price_data?: LineItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-quantity) */
    quantity: number;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product) */
      product?: string | undefined;
      /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data) */
      product_data?: PriceData.ProductData | undefined;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-recurring) */
      recurring?: PriceData.Recurring | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-description) */
        description?: string | undefined;
        /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-images) */
        images?: readonly string[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-metadata) */
        metadata?: MetadataParam | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-name) */
        name: string;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-tax_code) */
        tax_code?: string | undefined;
        /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-tax_details) */
        tax_details?: ProductData.TaxDetails | undefined;
        /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-unit_label) */
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-tax_details-performance_location) */
          performance_location?: string | undefined;
          /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-product_data-tax_details-tax_code) */
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-line_items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface AfterCompletion {
    /** What the page shows after payment. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion-hosted_confirmation) */
    hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
    /** Where the customer is sent. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion-redirect) */
    redirect?: AfterCompletion.Redirect | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion-type) */
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      /** A text of your own. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion-hosted_confirmation-custom_message) */
      custom_message?: string | undefined;
    }
    export interface Redirect {
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-after_completion-redirect-url) */
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    /** Whether the notice on storing the payment method is shown. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-consent_collection-payment_method_reuse_agreement) */
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-consent_collection-promotions) */
    promotions?: ConsentCollection.Promotions | undefined;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-consent_collection-terms_of_service) */
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      /** Whether Stripe's own notice is shown (`auto`) or left out (`hidden`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-consent_collection-payment_method_reuse_agreement-position) */
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    /** What applies where it is a choice among several. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-dropdown) */
    dropdown?: CustomField.Dropdown | undefined;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-key) */
    key: string;
    /** What the customer reads. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-label) */
    label: CustomField.Label;
    /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-numeric) */
    numeric?: CustomField.Numeric | undefined;
    /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-optional) */
    optional?: boolean | undefined;
    /** What applies where it takes text. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-text) */
    text?: CustomField.Text | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-type) */
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-dropdown-default_value) */
      default_value?: string | undefined;
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-dropdown-options) */
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** What the customer reads. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-dropdown-options-label) */
        label: string;
        /** Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-dropdown-options-value) */
        value: string;
      }
    }
    export interface Label {
      /** The label, in your words. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-label-custom) */
      custom: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-label-type) */
      type: 'custom';
    }
    export interface Numeric {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-numeric-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-numeric-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-numeric-minimum_length) */
      minimum_length?: number | undefined;
    }
    export interface Text {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-text-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-text-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-text-minimum_length) */
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    /** What stands below the button. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-after_submit) */
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-shipping_address) */
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    /** What stands beside the button. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-submit) */
    submit?: Emptyable<CustomText.Submit> | undefined;
    /** What stands beside the box for your terms. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-terms_of_service_acceptance) */
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-after_submit-message) */
      message: string;
    }
    export interface ShippingAddress {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-shipping_address-message) */
      message: string;
    }
    export interface Submit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-submit-message) */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-terms_of_service_acceptance-message) */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-enabled) */
    enabled: boolean;
    /** What the invoice is to carry. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data) */
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-issuer) */
      issuer?: InvoiceData.Issuer | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
      /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-rendering_options) */
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-rendering_options-amount_tax_display) */
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-rendering_options-template) */
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-managed_payments-enabled) */
    enabled?: boolean | undefined;
  }
  export interface NameCollection {
    /** Whether the name of the business is asked for. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-business) */
    business?: NameCollection.Business | undefined;
    /** Whether the name of the person is asked for. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-individual) */
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-business-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-business-optional) */
      optional?: boolean | undefined;
    }
    export interface Individual {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-individual-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-individual-optional) */
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-adjustable_quantity) */
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-price) */
    price: string;
    /** How many units. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-quantity) */
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-optional_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
  }
  export interface PaymentIntentData {
    /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-capture_method) */
    capture_method?: PaymentIntentData.CaptureMethod | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-description) */
    description?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-setup_future_usage) */
    setup_future_usage?: PaymentIntentData.SetupFutureUsage | undefined;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-statement_descriptor) */
    statement_descriptor?: string | undefined;
    /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-statement_descriptor_suffix) */
    statement_descriptor_suffix?: string | undefined;
    /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_intent_data-transfer_group) */
    transfer_group?: string | undefined;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_options-card) */
    card?: PaymentMethodOptions.Card | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** Which cards are not taken. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_options-card-restrictions) */
      restrictions?: Card.Restrictions | undefined;
    }
    export namespace Card {
      export interface Restrictions {
        /** Brands of cards not to be taken. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-payment_method_options-card-restrictions-brands_blocked) */
        brands_blocked?: readonly Restrictions.BrandsBlocked[] | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-phone_number_collection-enabled) */
    enabled: boolean;
  }
  export interface Restrictions {
    /** How often it can be paid, and has been. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-restrictions-completed_sessions) */
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-restrictions-completed_sessions-limit) */
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    /** Countries that can be shipped to: two letters each, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-shipping_address_collection-allowed_countries) */
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-shipping_options-shipping_rate) */
    shipping_rate?: string | undefined;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-description) */
    description?: string | undefined;
    /** What invoices of the subscription carry. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings) */
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-trial_period_days) */
    trial_period_days?: number | undefined;
    /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-trial_settings) */
    trial_settings?: SubscriptionData.TrialSettings | undefined;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-trial_settings-end_behavior) */
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-trial_settings-end_behavior-missing_payment_method) */
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-tax_id_collection-enabled) */
    enabled: boolean;
    /** Whether the tax number has to be given. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-tax_id_collection-required) */
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-transfer_data-amount) */
    amount?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/payment-link/create#create_payment_link-transfer_data-destination) */
    destination: string;
  }
}

export interface PaymentLinkRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentLinkUpdateParams {
  /** Whether it can be paid. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-active) */
  active?: boolean | undefined;
  /** What happens after payment: a message, or another page. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion) */
  after_completion?: PaymentLinkUpdateParams.AfterCompletion | undefined;
  /** Whether the customer may enter a promotion code. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-allow_promotion_codes) */
  allow_promotion_codes?: boolean | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-application_fee_amount) */
  application_fee_amount?: Emptyable<number> | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-application_fee_percent) */
  application_fee_percent?: Emptyable<number> | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-automatic_tax) */
  automatic_tax?: PaymentLinkUpdateParams.AutomaticTax | undefined;
  /** Whether the billing address is always asked for: `auto` or `required`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-billing_address_collection) */
  billing_address_collection?: PaymentLinkUpdateParams.BillingAddressCollection | undefined;
  /** What the customer is asked to agree to. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-consent_collection) */
  consent_collection?: PaymentLinkUpdateParams.ConsentCollection | undefined;
  /** Up to three fields of your own for the customer to fill in. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields) */
  custom_fields?: Emptyable<readonly PaymentLinkUpdateParams.CustomField[]> | undefined;
  /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text) */
  custom_text?: PaymentLinkUpdateParams.CustomText | undefined;
  /** Whether a customer is made always or only where one is needed. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-customer_creation) */
  customer_creation?: PaymentLinkUpdateParams.CustomerCreation | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What customers read while it is switched off. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-inactive_message) */
  inactive_message?: Emptyable<string> | undefined;
  /** Whether paying once makes an invoice too, and what is on it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation) */
  invoice_creation?: PaymentLinkUpdateParams.InvoiceCreation | undefined;
  /** What is bought: up to 20 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items) */
  line_items?: readonly PaymentLinkUpdateParams.LineItem[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-metadata) */
  metadata?: MetadataParam | undefined;
  /** Whether the person's or the business's name is asked for. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection) */
  name_collection?: Emptyable<PaymentLinkUpdateParams.NameCollection> | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** Up to ten things that the customer may add. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items) */
  optional_items?: Emptyable<readonly PaymentLinkUpdateParams.OptionalItem[]> | undefined;
  /** What the payment intent that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data) */
  payment_intent_data?: PaymentLinkUpdateParams.PaymentIntentData | undefined;
  /** Whether a payment method is asked for even if nothing is due: `always` or `if_required`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_collection) */
  payment_method_collection?: PaymentLinkUpdateParams.PaymentMethodCollection | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_options) */
  payment_method_options?: Emptyable<PaymentLinkUpdateParams.PaymentMethodOptions> | undefined;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_types) */
  payment_method_types?: Emptyable<readonly PaymentLinkUpdateParams.PaymentMethodType[]> | undefined;
  /** Whether the telephone number is asked for. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-phone_number_collection) */
  phone_number_collection?: PaymentLinkUpdateParams.PhoneNumberCollection | undefined;
  /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-restrictions) */
  restrictions?: Emptyable<PaymentLinkUpdateParams.Restrictions> | undefined;
  /** Which countries can be shipped to; asks for the address. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-shipping_address_collection) */
  shipping_address_collection?: Emptyable<PaymentLinkUpdateParams.ShippingAddressCollection> | undefined;
  /** Up to five ways of shipping to choose from. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-shipping_options) */
  shipping_options?: Emptyable<readonly PaymentLinkUpdateParams.ShippingOption[]> | undefined;
  /** What the button says, such as `book` or `donate`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-submit_type) */
  submit_type?: PaymentLinkUpdateParams.SubmitType | undefined;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data) */
  subscription_data?: PaymentLinkUpdateParams.SubscriptionData | undefined;
  /** Whether the tax number is asked for. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-tax_id_collection) */
  tax_id_collection?: PaymentLinkUpdateParams.TaxIdCollection | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-transfer_data) */
  transfer_data?: Emptyable<PaymentLinkUpdateParams.TransferData> | undefined;
}
export declare namespace PaymentLinkUpdateParams {
  export interface AfterCompletion {
    /** What the page shows after payment. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion-hosted_confirmation) */
    hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
    /** Where the customer is sent. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion-redirect) */
    redirect?: AfterCompletion.Redirect | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion-type) */
    type: AfterCompletion.Type;
  }
  export namespace AfterCompletion {
    export interface HostedConfirmation {
      /** A text of your own. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion-hosted_confirmation-custom_message) */
      custom_message?: string | undefined;
    }
    export interface Redirect {
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-after_completion-redirect-url) */
      url: string;
    }
    export type Type = 'hosted_confirmation' | 'redirect' | OtherString;
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface ConsentCollection {
    /** Whether the notice on storing the payment method is shown. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-consent_collection-payment_method_reuse_agreement) */
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    /** What concerns messages about offers. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-consent_collection-promotions) */
    promotions?: ConsentCollection.Promotions | undefined;
    /** What concerns your terms of service. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-consent_collection-terms_of_service) */
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      /** Whether Stripe's own notice is shown (`auto`) or left out (`hidden`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-consent_collection-payment_method_reuse_agreement-position) */
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    /** What applies where it is a choice among several. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-dropdown) */
    dropdown?: CustomField.Dropdown | undefined;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-key) */
    key: string;
    /** What the customer reads. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-label) */
    label: CustomField.Label;
    /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-numeric) */
    numeric?: CustomField.Numeric | undefined;
    /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-optional) */
    optional?: boolean | undefined;
    /** What applies where it takes text. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-text) */
    text?: CustomField.Text | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-type) */
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-dropdown-default_value) */
      default_value?: string | undefined;
      /** What there is to choose from. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-dropdown-options) */
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** What the customer reads. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-dropdown-options-label) */
        label: string;
        /** Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-dropdown-options-value) */
        value: string;
      }
    }
    export interface Label {
      /** The label, in your words. Up to 100 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-label-custom) */
      custom: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-label-type) */
      type: 'custom';
    }
    export interface Numeric {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-numeric-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-numeric-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-numeric-minimum_length) */
      minimum_length?: number | undefined;
    }
    export interface Text {
      /** What it starts with. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-text-default_value) */
      default_value?: string | undefined;
      /** How many characters at most. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-text-maximum_length) */
      maximum_length?: number | undefined;
      /** How many characters at least. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_fields-text-minimum_length) */
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    /** What stands below the button. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-after_submit) */
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-shipping_address) */
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    /** What stands beside the button. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-submit) */
    submit?: Emptyable<CustomText.Submit> | undefined;
    /** What stands beside the box for your terms. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-terms_of_service_acceptance) */
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-after_submit-message) */
      message: string;
    }
    export interface ShippingAddress {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-shipping_address-message) */
      message: string;
    }
    export interface Submit {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-submit-message) */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** What happened or is wanted, for people to read. Up to 1200 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-custom_text-terms_of_service_acceptance-message) */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface InvoiceCreation {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-enabled) */
    enabled: boolean;
    /** What the invoice is to carry. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data) */
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-issuer) */
      issuer?: InvoiceData.Issuer | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
      /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-rendering_options) */
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-rendering_options-amount_tax_display) */
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-invoice_creation-invoice_data-rendering_options-template) */
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface LineItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-adjustable_quantity) */
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-id) */
    id: string;
    /** How many units. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-quantity) */
    quantity?: number | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-line_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
  }
  export interface NameCollection {
    /** Whether the name of the business is asked for. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-business) */
    business?: NameCollection.Business | undefined;
    /** Whether the name of the person is asked for. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-individual) */
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-business-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-business-optional) */
      optional?: boolean | undefined;
    }
    export interface Individual {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-individual-enabled) */
      enabled: boolean;
      /** Whether it may be left empty. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-name_collection-individual-optional) */
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-adjustable_quantity) */
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-price) */
    price: string;
    /** How many units. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-quantity) */
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-adjustable_quantity-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-adjustable_quantity-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-optional_items-adjustable_quantity-minimum) */
      minimum?: number | undefined;
    }
  }
  export interface PaymentIntentData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-description) */
    description?: Emptyable<string> | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-setup_future_usage) */
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage> | undefined;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-statement_descriptor) */
    statement_descriptor?: Emptyable<string> | undefined;
    /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-statement_descriptor_suffix) */
    statement_descriptor_suffix?: Emptyable<string> | undefined;
    /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_intent_data-transfer_group) */
    transfer_group?: Emptyable<string> | undefined;
  }
  export namespace PaymentIntentData {
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodOptions {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_options-card) */
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** Which cards are not taken. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_options-card-restrictions) */
      restrictions?: Emptyable<Card.Restrictions> | undefined;
    }
    export namespace Card {
      export interface Restrictions {
        /** Brands of cards not to be taken. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-payment_method_options-card-restrictions-brands_blocked) */
        brands_blocked?: Emptyable<readonly Restrictions.BrandsBlocked[]> | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
      }
    }
  }
  export type PaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface PhoneNumberCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-phone_number_collection-enabled) */
    enabled: boolean;
  }
  export interface Restrictions {
    /** How often it can be paid, and has been. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-restrictions-completed_sessions) */
    completed_sessions: Restrictions.CompletedSessions;
  }
  export namespace Restrictions {
    export interface CompletedSessions {
      /** How often it can be paid. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-restrictions-completed_sessions-limit) */
      limit: number;
    }
  }
  export interface ShippingAddressCollection {
    /** Countries that can be shipped to: two letters each, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-shipping_address_collection-allowed_countries) */
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-shipping_options-shipping_rate) */
    shipping_rate?: string | undefined;
  }
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    /** What invoices of the subscription carry. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings) */
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-trial_period_days) */
    trial_period_days?: Emptyable<number> | undefined;
    /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-trial_settings) */
    trial_settings?: Emptyable<SubscriptionData.TrialSettings> | undefined;
  }
  export namespace SubscriptionData {
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-description) */
      description?: string | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-footer) */
      footer?: string | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TrialSettings {
      /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-trial_settings-end_behavior) */
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-subscription_data-trial_settings-end_behavior-missing_payment_method) */
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-tax_id_collection-enabled) */
    enabled: boolean;
    /** Whether the tax number has to be given. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-tax_id_collection-required) */
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-transfer_data-amount) */
    amount?: Emptyable<number> | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/payment-link/update#update_payment_link-transfer_data-destination) */
    destination: string;
  }
}

export interface PaymentLinkListParams extends PaginationParams {
  /** Whether it can be paid. [Docs](https://docs.stripe.com/api/payment-link/list#list_payment_links-active) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentLinkListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
