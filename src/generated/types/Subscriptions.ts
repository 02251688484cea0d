// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { BillingFeedbackOption } from './Billing/FeedbackOptions.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { Discount } from './Discounts.ts';
import type { Invoice } from './Invoices.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Price } from './Prices.ts';
import type { SetupIntent } from './SetupIntents.ts';
import type { SubscriptionItem } from './SubscriptionItems.ts';
import type { SubscriptionSchedule } from './SubscriptionSchedules.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Subscription {
  id: string;
  object: 'subscription';
  application: Expandable<Application | DeletedApplication> | null;
  application_fee_percent: number | null;
  automatic_tax: Subscription.AutomaticTax;
  /** Unix seconds. */
  billing_cycle_anchor: number;
  billing_cycle_anchor_config: Subscription.BillingCycleAnchorConfig | null;
  billing_mode: Subscription.BillingMode;
  billing_schedules: Subscription.BillingSchedule[];
  billing_thresholds: Subscription.BillingThresholds | null;
  /** Unix seconds. */
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  /** Unix seconds. */
  canceled_at: number | null;
  cancellation_details: Subscription.CancellationDetails | null;
  collection_method: Subscription.CollectionMethod;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  days_until_due: number | null;
  default_payment_method: Expandable<PaymentMethod> | null;
  default_source: Expandable<CustomerSource> | null;
  default_tax_rates?: TaxRate[] | null;
  description: string | null;
  discounts: Expandable<Discount>[];
  /** Unix seconds. */
  ended_at: number | null;
  invoice_settings: Subscription.InvoiceSettings;
  items: ApiList<SubscriptionItem>;
  latest_invoice: Expandable<Invoice> | null;
  livemode: boolean;
  managed_payments: Subscription.ManagedPayments | null;
  metadata: Metadata;
  /** Unix seconds. */
  next_pending_invoice_item_invoice: number | null;
  on_behalf_of: Expandable<Account> | null;
  pause_collection: Subscription.PauseCollection | null;
  payment_settings: Subscription.PaymentSettings | null;
  pending_invoice_item_interval: Subscription.PendingInvoiceItemInterval | null;
  pending_setup_intent: Expandable<SetupIntent> | null;
  pending_update: Subscription.PendingUpdate | null;
  presentment_details?: Subscription.PresentmentDetails;
  schedule: Expandable<SubscriptionSchedule> | null;
  /** Unix seconds. */
  start_date: number;
  status: Subscription.Status;
  status_details?: Subscription.StatusDetails;
  test_clock: Expandable<TestHelpersTestClock> | null;
  transfer_data: Subscription.TransferData | null;
  /** Unix seconds. */
  trial_end: number | null;
  trial_settings: Subscription.TrialSettings | null;
  /** Unix seconds. */
  trial_start: number | null;
}
export declare namespace Subscription {
  export interface AutomaticTax {
    disabled_reason: 'requires_location_inputs' | null;
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
  export interface BillingCycleAnchorConfig {
    day_of_month: number;
    hour: number | null;
    minute: number | null;
    month: number | null;
    second: number | null;
  }
  export interface BillingMode {
    flexible: BillingMode.Flexible | null;
    type: BillingMode.Type;
    /** Unix seconds. */
    updated_at?: number;
  }
  export namespace BillingMode {
    export interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface BillingSchedule {
    applies_to: BillingSchedule.AppliesTo[] | null;
    bill_until: BillingSchedule.BillUntil;
    key: string;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      price: Expandable<Price> | null;
      type: 'price';
    }
    export interface BillUntil {
      /** Unix seconds. */
      computed_timestamp: number;
      duration: BillUntil.Duration | null;
      /** Unix seconds. */
      timestamp: number | null;
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        interval: Duration.Interval;
        interval_count: number | null;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** In the currency's smallest unit. */
    amount_gte: number | null;
    reset_billing_cycle_anchor: boolean | null;
  }
  export interface CancellationDetails {
    comment: string | null;
    feedback: CancellationDetails.Feedback | null;
    feedback_option: Expandable<BillingFeedbackOption> | null;
    reason: CancellationDetails.Reason | null;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
    export type Reason = 'canceled_by_retention_policy' | 'cancellation_requested' | 'payment_disputed' | 'payment_failed' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
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
  export interface ManagedPayments {
    enabled: boolean;
  }
  export interface PauseCollection {
    behavior: PauseCollection.Behavior;
    /** Unix seconds. */
    resumes_at: number | null;
  }
  export namespace PauseCollection {
    export type Behavior = 'keep_as_draft' | 'mark_uncollectible' | 'void' | OtherString;
  }
  export interface PaymentSettings {
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
    save_default_payment_method: PaymentSettings.SaveDefaultPaymentMethod | null;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      bancontact: PaymentMethodOptions.Bancontact | null;
      billie?: PaymentMethodOptions.Billie | null;
      blik?: PaymentMethodOptions.Blik | null;
      card: PaymentMethodOptions.Card | null;
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      konbini: PaymentMethodOptions.Konbini | null;
      payto: PaymentMethodOptions.Payto | null;
      pix: PaymentMethodOptions.Pix | null;
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      upi: PaymentMethodOptions.Upi | null;
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type: MandateOptions.TransactionType | null;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language: Bancontact.PreferredLanguage;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        company_details?: Billie.CompanyDetails;
      }
      export namespace Billie {
        export interface CompanyDetails {
          registered_address?: Address;
          registered_name: string | null;
          registration_number: string | null;
          registration_type?: CompanyDetails.RegistrationType;
          vat: string | null;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn';
        }
      }
      export interface Blik {
        mandate_options?: Blik.MandateOptions;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** Unix seconds. */
          expires_at: number | null;
        }
      }
      export interface Card {
        mandate_options?: Card.MandateOptions;
        network: Card.Network | null;
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      export namespace Card {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          description: string | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer;
        funding_type: 'bank_transfer' | null;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type: string | null;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: EuBankTransfer.Country;
          }
          export namespace EuBankTransfer {
            export type Country = 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | OtherString;
          }
        }
      }
      export interface Konbini {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          purpose: MandateOptions.Purpose | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        expires_after_seconds?: number;
        mandate_options?: Pix.MandateOptions;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount: number | null;
          amount_includes_iof: MandateOptions.AmountIncludesIof | null;
          end_date: string | null;
          payment_schedule: MandateOptions.PaymentSchedule | null;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit {
      }
      export interface Upi {
        mandate_options?: Upi.MandateOptions;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          description: string | null;
          /** Unix seconds. */
          end_date: number | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        financial_connections?: UsBankAccount.FinancialConnections;
        verification_method?: UsBankAccount.VerificationMethod;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters;
          permissions?: FinancialConnections.Permission[];
          prefetch: FinancialConnections.Prefetch[] | null;
        }
        export namespace FinancialConnections {
          export interface Filters {
            account_subcategories?: Filters.AccountSubcategory[];
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    interval: PendingInvoiceItemInterval.Interval;
    interval_count: number;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export interface PendingUpdate {
    /** Unix seconds. */
    billing_cycle_anchor: number | null;
    cancel_at_period_end: boolean | null;
    discount: Discount | null;
    discounts: Expandable<Discount>[] | null;
    /** Unix seconds. */
    expires_at: number;
    metadata: Metadata | null;
    subscription_items: SubscriptionItem[] | null;
    /** Unix seconds. */
    trial_end: number | null;
    trial_from_plan: boolean | null;
  }
  export interface PresentmentDetails {
    presentment_currency: string;
  }
  export type Status = 'active' | 'canceled' | 'incomplete' | 'incomplete_expired' | 'past_due' | 'paused' | 'trialing' | 'unpaid' | OtherString;
  export interface StatusDetails {
    paused: StatusDetails.Paused;
  }
  export namespace StatusDetails {
    export interface Paused {
      subscription: Paused.Subscription;
      /** Unix seconds. */
      transitioned_at: number;
      type: Paused.Type;
    }
    export namespace Paused {
      export interface Subscription {
        type: Subscription.Type;
      }
      export namespace Subscription {
        export type Type = 'final_payment_failure' | 'first_payment_failure' | 'pause_requested' | 'system' | 'trial_end_without_payment_method' | OtherString;
      }
      export type Type = 'subscription' | OtherString;
    }
  }
  export interface TransferData {
    amount_percent: number | null;
    destination: Expandable<Account>;
  }
  export interface TrialSettings {
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      billing_cycle_anchor: EndBehavior.BillingCycleAnchor | null;
      missing_payment_method: EndBehavior.MissingPaymentMethod;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionCreateParams {
  add_invoice_items?: readonly SubscriptionCreateParams.AddInvoiceItem[] | undefined;
  application_fee_percent?: Emptyable<number> | undefined;
  automatic_tax?: SubscriptionCreateParams.AutomaticTax | undefined;
  /** Unix seconds. */
  backdate_start_date?: Timestamp | undefined;
  /** Unix seconds. */
  billing_cycle_anchor?: Timestamp | undefined;
  billing_cycle_anchor_config?: SubscriptionCreateParams.BillingCycleAnchorConfig | undefined;
  billing_mode?: SubscriptionCreateParams.BillingMode | undefined;
  billing_schedules?: readonly SubscriptionCreateParams.BillingSchedule[] | undefined;
  billing_thresholds?: Emptyable<SubscriptionCreateParams.BillingThresholds> | undefined;
  /** Unix seconds. */
  cancel_at?: Timestamp | SubscriptionCreateParams.CancelAt | undefined;
  cancel_at_period_end?: boolean | undefined;
  collection_method?: SubscriptionCreateParams.CollectionMethod | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  days_until_due?: number | undefined;
  default_payment_method?: string | undefined;
  default_source?: string | undefined;
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  description?: string | undefined;
  discounts?: Emptyable<readonly SubscriptionCreateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  invoice_settings?: SubscriptionCreateParams.InvoiceSettings | undefined;
  items?: readonly SubscriptionCreateParams.Item[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  off_session?: boolean | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  payment_behavior?: SubscriptionCreateParams.PaymentBehavior | undefined;
  payment_settings?: SubscriptionCreateParams.PaymentSettings | undefined;
  pending_invoice_item_interval?: Emptyable<SubscriptionCreateParams.PendingInvoiceItemInterval> | undefined;
  proration_behavior?: SubscriptionCreateParams.ProrationBehavior | undefined;
  transfer_data?: SubscriptionCreateParams.TransferData | undefined;
  /** Unix seconds. */
  trial_end?: 'now' | Timestamp | undefined;
  trial_from_plan?: boolean | undefined;
  trial_period_days?: number | undefined;
  trial_settings?: SubscriptionCreateParams.TrialSettings | undefined;
}
export declare namespace SubscriptionCreateParams {
  export interface AddInvoiceItem {
    discountable?: boolean | undefined;
    discounts?: readonly AddInvoiceItem.Discount[] | undefined;
    metadata?: MetadataParam | undefined;
    period?: AddInvoiceItem.Period | undefined;
    price?: string | undefined;
    price_data?: AddInvoiceItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace AddInvoiceItem {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Period {
      end: Period.End;
      start: Period.Start;
    }
    export namespace Period {
      export interface End {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: End.Type;
      }
      export namespace End {
        export type Type = 'min_item_period_end' | 'timestamp' | OtherString;
      }
      export interface Start {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: Start.Type;
      }
      export namespace Start {
        export type Type = 'max_item_period_start' | 'now' | 'timestamp' | OtherString;
      }
    }
    export interface PriceData {
      currency: string;
      product: string;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
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
  export interface BillingCycleAnchorConfig {
    day_of_month: number;
    hour?: number | undefined;
    minute?: number | undefined;
    month?: number | undefined;
    second?: number | undefined;
  }
  export interface BillingMode {
    flexible?: BillingMode.Flexible | undefined;
    type: BillingMode.Type;
  }
  export namespace BillingMode {
    export interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts | undefined;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface BillingSchedule {
    applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
    bill_until: BillingSchedule.BillUntil;
    /** Up to 200 characters. */
    key?: string | undefined;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      price?: string | undefined;
      type: 'price';
    }
    export interface BillUntil {
      duration?: BillUntil.Duration | undefined;
      timestamp?: number | undefined;
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        interval: Duration.Interval;
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** In the currency's smallest unit. */
    amount_gte?: number | undefined;
    reset_billing_cycle_anchor?: boolean | undefined;
  }
  export type CancelAt = 'max_billed_until' | 'max_period_end' | 'min_period_end' | OtherString;
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
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
  export interface Item {
    billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
    current_trial?: Item.CurrentTrial | undefined;
    discounts?: Emptyable<readonly Item.Discount[]> | undefined;
    metadata?: MetadataParam | undefined;
    plan?: string | undefined;
    price?: string | undefined;
    price_data?: Item.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Item {
    export interface BillingThresholds {
      usage_gte: number;
    }
    export interface CurrentTrial {
      trial_offer: string;
    }
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      currency: string;
      product: string;
      recurring: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
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
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PaymentSettings {
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
    save_default_payment_method?: PaymentSettings.SaveDefaultPaymentMethod | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions | undefined;
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          registered_address?: Emptyable<AddressParam> | undefined;
          registered_name?: string | undefined;
          registration_number?: string | undefined;
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik {
        mandate_options?: Blik.MandateOptions | undefined;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** Unix seconds. */
          expires_at?: Timestamp | undefined;
        }
      }
      export interface Card {
        mandate_options?: Card.MandateOptions | undefined;
        network?: Card.Network | undefined;
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_type?: MandateOptions.AmountType | undefined;
          description?: string | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        expires_after_seconds?: number | undefined;
        mandate_options?: Pix.MandateOptions | undefined;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
          end_date?: string | undefined;
          payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_type?: MandateOptions.AmountType | undefined;
          description?: string | undefined;
          /** Unix seconds. */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters | undefined;
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    interval: PendingInvoiceItemInterval.Interval;
    interval_count?: number | undefined;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  export interface TransferData {
    amount_percent?: number | undefined;
    destination: string;
  }
  export interface TrialSettings {
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      billing_cycle_anchor?: EndBehavior.BillingCycleAnchor | undefined;
      missing_payment_method?: EndBehavior.MissingPaymentMethod | undefined;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface SubscriptionUpdateParams {
  add_invoice_items?: readonly SubscriptionUpdateParams.AddInvoiceItem[] | undefined;
  application_fee_percent?: Emptyable<number> | undefined;
  automatic_tax?: SubscriptionUpdateParams.AutomaticTax | undefined;
  billing_cycle_anchor?: SubscriptionUpdateParams.BillingCycleAnchor | undefined;
  billing_schedules?: Emptyable<readonly SubscriptionUpdateParams.BillingSchedule[]> | undefined;
  billing_thresholds?: Emptyable<SubscriptionUpdateParams.BillingThresholds> | undefined;
  /** Unix seconds. */
  cancel_at?: Emptyable<Timestamp | SubscriptionUpdateParams.CancelAt> | undefined;
  cancel_at_period_end?: boolean | undefined;
  cancellation_details?: SubscriptionUpdateParams.CancellationDetails | undefined;
  collection_method?: SubscriptionUpdateParams.CollectionMethod | undefined;
  days_until_due?: number | undefined;
  default_payment_method?: string | undefined;
  default_source?: Emptyable<string> | undefined;
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  description?: Emptyable<string> | undefined;
  discounts?: Emptyable<readonly SubscriptionUpdateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  invoice_settings?: SubscriptionUpdateParams.InvoiceSettings | undefined;
  items?: readonly SubscriptionUpdateParams.Item[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  off_session?: boolean | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  pause_collection?: Emptyable<SubscriptionUpdateParams.PauseCollection> | undefined;
  payment_behavior?: SubscriptionUpdateParams.PaymentBehavior | undefined;
  payment_settings?: SubscriptionUpdateParams.PaymentSettings | undefined;
  pending_invoice_item_interval?: Emptyable<SubscriptionUpdateParams.PendingInvoiceItemInterval> | undefined;
  proration_behavior?: SubscriptionUpdateParams.ProrationBehavior | undefined;
  /** Unix seconds. */
  proration_date?: Timestamp | undefined;
  transfer_data?: Emptyable<SubscriptionUpdateParams.TransferData> | undefined;
  /** Unix seconds. */
  trial_end?: 'now' | Timestamp | undefined;
  trial_from_plan?: boolean | undefined;
  trial_settings?: SubscriptionUpdateParams.TrialSettings | undefined;
}
export declare namespace SubscriptionUpdateParams {
  export interface AddInvoiceItem {
    discountable?: boolean | undefined;
    discounts?: readonly AddInvoiceItem.Discount[] | undefined;
    metadata?: MetadataParam | undefined;
    period?: AddInvoiceItem.Period | undefined;
    price?: string | undefined;
    price_data?: AddInvoiceItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace AddInvoiceItem {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Period {
      end: Period.End;
      start: Period.Start;
    }
    export namespace Period {
      export interface End {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: End.Type;
      }
      export namespace End {
        export type Type = 'min_item_period_end' | 'timestamp' | OtherString;
      }
      export interface Start {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: Start.Type;
      }
      export namespace Start {
        export type Type = 'max_item_period_start' | 'now' | 'timestamp' | OtherString;
      }
    }
    export interface PriceData {
      currency: string;
      product: string;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
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
  export interface BillingCycleAnchor {
    type: BillingCycleAnchor.Type;
  }
  export namespace BillingCycleAnchor {
    export type Type = 'now' | 'unchanged' | OtherString;
  }
  export interface BillingSchedule {
    applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
    bill_until?: BillingSchedule.BillUntil | undefined;
    /** Up to 200 characters. */
    key?: string | undefined;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      price?: string | undefined;
      type: 'price';
    }
    export interface BillUntil {
      duration?: BillUntil.Duration | undefined;
      timestamp?: number | undefined;
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        interval: Duration.Interval;
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** In the currency's smallest unit. */
    amount_gte?: number | undefined;
    reset_billing_cycle_anchor?: boolean | undefined;
  }
  export type CancelAt = 'max_billed_until' | 'max_period_end' | 'min_period_end' | OtherString;
  export interface CancellationDetails {
    comment?: Emptyable<string> | undefined;
    feedback?: Emptyable<CancellationDetails.Feedback> | undefined;
    feedback_option?: string | undefined;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface InvoiceSettings {
    account_tax_ids?: Emptyable<readonly string[]> | undefined;
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    description?: Emptyable<string> | undefined;
    footer?: Emptyable<string> | undefined;
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
  export interface Item {
    billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
    clear_usage?: boolean | undefined;
    current_trial?: Item.CurrentTrial | undefined;
    deleted?: boolean | undefined;
    discounts?: Emptyable<readonly Item.Discount[]> | undefined;
    id?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    plan?: string | undefined;
    price?: string | undefined;
    price_data?: Item.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Item {
    export interface BillingThresholds {
      usage_gte: number;
    }
    export interface CurrentTrial {
      trial_offer: string;
    }
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      currency: string;
      product: string;
      recurring: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
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
  export interface PauseCollection {
    behavior: PauseCollection.Behavior;
    /** Unix seconds. */
    resumes_at?: Timestamp | undefined;
  }
  export namespace PauseCollection {
    export type Behavior = 'keep_as_draft' | 'mark_uncollectible' | 'void' | OtherString;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PaymentSettings {
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
    save_default_payment_method?: PaymentSettings.SaveDefaultPaymentMethod | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions | undefined;
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          registered_address?: Emptyable<AddressParam> | undefined;
          registered_name?: string | undefined;
          registration_number?: string | undefined;
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik {
        mandate_options?: Blik.MandateOptions | undefined;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** Unix seconds. */
          expires_at?: Timestamp | undefined;
        }
      }
      export interface Card {
        mandate_options?: Card.MandateOptions | undefined;
        network?: Card.Network | undefined;
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_type?: MandateOptions.AmountType | undefined;
          description?: string | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        expires_after_seconds?: number | undefined;
        mandate_options?: Pix.MandateOptions | undefined;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
          end_date?: string | undefined;
          payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          amount_type?: MandateOptions.AmountType | undefined;
          description?: string | undefined;
          /** Unix seconds. */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters | undefined;
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    interval: PendingInvoiceItemInterval.Interval;
    interval_count?: number | undefined;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  export interface TransferData {
    amount_percent?: number | undefined;
    destination: string;
  }
  export interface TrialSettings {
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      billing_cycle_anchor?: EndBehavior.BillingCycleAnchor | undefined;
      missing_payment_method?: EndBehavior.MissingPaymentMethod | undefined;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionListParams extends PaginationParams {
  automatic_tax?: SubscriptionListParams.AutomaticTax | undefined;
  collection_method?: SubscriptionListParams.CollectionMethod | undefined;
  created?: RangeQueryParam | number | undefined;
  /** Unix seconds. */
  current_period_end?: RangeQueryParam | Timestamp | undefined;
  /** Unix seconds. */
  current_period_start?: RangeQueryParam | Timestamp | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  plan?: string | undefined;
  price?: string | undefined;
  status?: SubscriptionListParams.Status | undefined;
  test_clock?: string | undefined;
}
export declare namespace SubscriptionListParams {
  export interface AutomaticTax {
    enabled: boolean;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export type Status = 'active' | 'all' | 'canceled' | 'ended' | 'incomplete' | 'incomplete_expired' | 'past_due' | 'paused' | 'trialing' | 'unpaid' | OtherString;
}

export interface SubscriptionCancelParams {
  cancellation_details?: SubscriptionCancelParams.CancellationDetails | undefined;
  expand?: readonly string[] | undefined;
  invoice_now?: boolean | undefined;
  prorate?: boolean | undefined;
}
export declare namespace SubscriptionCancelParams {
  export interface CancellationDetails {
    comment?: Emptyable<string> | undefined;
    feedback?: Emptyable<CancellationDetails.Feedback> | undefined;
    feedback_option?: string | undefined;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
  }
}

export interface SubscriptionDeleteDiscountParams extends NoParams {
}

export interface SubscriptionMigrateParams {
  billing_mode: SubscriptionMigrateParams.BillingMode;
  expand?: readonly string[] | undefined;
}
export declare namespace SubscriptionMigrateParams {
  export interface BillingMode {
    flexible?: BillingMode.Flexible | undefined;
    type: 'flexible';
  }
  export namespace BillingMode {
    export interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts | undefined;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
  }
}

export interface SubscriptionPauseParams {
  bill_for?: SubscriptionPauseParams.BillFor | undefined;
  expand?: readonly string[] | undefined;
  invoicing_behavior?: SubscriptionPauseParams.InvoicingBehavior | undefined;
  type?: SubscriptionPauseParams.Type | undefined;
}
export declare namespace SubscriptionPauseParams {
  export interface BillFor {
    outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
    unused_time_from?: BillFor.UnusedTimeFrom | undefined;
  }
  export namespace BillFor {
    export interface OutstandingUsageThrough {
      type: OutstandingUsageThrough.Type;
    }
    export namespace OutstandingUsageThrough {
      export type Type = 'none' | 'now' | OtherString;
    }
    export interface UnusedTimeFrom {
      type: UnusedTimeFrom.Type;
    }
    export namespace UnusedTimeFrom {
      export type Type = 'item_current_period_start' | 'none' | 'now' | OtherString;
    }
  }
  export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
  export type Type = 'subscription' | OtherString;
}

export interface SubscriptionResumeParams {
  billing_cycle_anchor?: SubscriptionResumeParams.BillingCycleAnchor | undefined;
  expand?: readonly string[] | undefined;
  payment_behavior?: SubscriptionResumeParams.PaymentBehavior | undefined;
  proration_behavior?: SubscriptionResumeParams.ProrationBehavior | undefined;
  /** Unix seconds. */
  proration_date?: Timestamp | undefined;
}
export declare namespace SubscriptionResumeParams {
  export interface BillingCycleAnchor {
    type: BillingCycleAnchor.Type;
  }
  export namespace BillingCycleAnchor {
    export type Type = 'now' | 'unchanged' | OtherString;
  }
  export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}
