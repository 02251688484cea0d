// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../core/words.ts';

export interface AccountSession {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-object) */
  object: 'account_session';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-account) */
  account: string;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-client_secret) */
  client_secret: string;
  /** Which components may be used, and what they may do. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components) */
  components: AccountSession.Components;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-expires_at) */
  expires_at: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-livemode) */
  livemode: boolean;
}
export declare namespace AccountSession {
  export interface Components {
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_management) */
    account_management: Components.AccountManagement;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding) */
    account_onboarding: Components.AccountOnboarding;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balance_report) */
    balance_report: Components.BalanceReport;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances) */
    balances: Components.Balances;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list) */
    disputes_list: Components.DisputesList;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-documents) */
    documents: Components.Documents;
    /** The component that shows a financial account. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account) */
    financial_account: Components.FinancialAccount;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account_transactions) */
    financial_account_transactions: Components.FinancialAccountTransactions;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion) */
    instant_payouts_promotion: Components.InstantPayoutsPromotion;
    /** The component that shows an issued card. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card) */
    issuing_card: Components.IssuingCard;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list) */
    issuing_cards_list: Components.IssuingCardsList;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner) */
    notification_banner: Components.NotificationBanner;
    /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details) */
    payment_details: Components.PaymentDetails;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes) */
    payment_disputes: Components.PaymentDisputes;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_method_settings) */
    payment_method_settings: Components.PaymentMethodSettings;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments) */
    payments: Components.Payments;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_details) */
    payout_details: Components.PayoutDetails;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_reconciliation_report) */
    payout_reconciliation_report: Components.PayoutReconciliationReport;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts) */
    payouts: Components.Payouts;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts_list) */
    payouts_list: Components.PayoutsList;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-reporting_chart) */
    reporting_chart: Components.ReportingChart;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_registrations) */
    tax_registrations: Components.TaxRegistrations;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_settings) */
    tax_settings: Components.TaxSettings;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_orders) */
    terminal_hardware_orders: Components.TerminalHardwareOrders;
    /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_shop) */
    terminal_hardware_shop: Components.TerminalHardwareShop;
  }
  export namespace Components {
    export interface AccountManagement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_management-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_management-features) */
      features: AccountManagement.Features;
    }
    export namespace AccountManagement {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_management-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_management-features-external_account_collection) */
        external_account_collection: boolean;
      }
    }
    export interface AccountOnboarding {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding-features) */
      features: AccountOnboarding.Features;
    }
    export namespace AccountOnboarding {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding-features-external_account_collection) */
        external_account_collection: boolean;
      }
    }
    export interface BalanceReport {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balance_report-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balance_report-features) */
      features: BalanceReport.Features;
    }
    export namespace BalanceReport {
      export interface Features {
      }
    }
    export interface Balances {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features) */
      features: Balances.Features;
    }
    export namespace Balances {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features-edit_payout_schedule) */
        edit_payout_schedule: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features-external_account_collection) */
        external_account_collection: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features-instant_payouts) */
        instant_payouts: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balances-features-standard_payouts) */
        standard_payouts: boolean;
      }
    }
    export interface DisputesList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features) */
      features: DisputesList.Features;
    }
    export namespace DisputesList {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features-capture_payments) */
        capture_payments: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features-dispute_management) */
        dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features-refund_management) */
        refund_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-disputes_list-features-smart_disputes_management) */
        smart_disputes_management: boolean;
      }
    }
    export interface Documents {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-documents-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-documents-features) */
      features: Documents.Features;
    }
    export namespace Documents {
      export interface Features {
      }
    }
    export interface FinancialAccount {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-features) */
      features: FinancialAccount.Features;
    }
    export namespace FinancialAccount {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-features-external_account_collection) */
        external_account_collection: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-features-send_money) */
        send_money: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account-features-transfer_balance) */
        transfer_balance: boolean;
      }
    }
    export interface FinancialAccountTransactions {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account_transactions-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account_transactions-features) */
      features: FinancialAccountTransactions.Features;
    }
    export namespace FinancialAccountTransactions {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-financial_account_transactions-features-card_spend_dispute_management) */
        card_spend_dispute_management: boolean;
      }
    }
    export interface InstantPayoutsPromotion {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion-features) */
      features: InstantPayoutsPromotion.Features;
    }
    export namespace InstantPayoutsPromotion {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion-features-external_account_collection) */
        external_account_collection: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-instant_payouts_promotion-features-instant_payouts) */
        instant_payouts: boolean;
      }
    }
    export interface IssuingCard {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-features) */
      features: IssuingCard.Features;
    }
    export namespace IssuingCard {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-features-card_management) */
        card_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-features-card_spend_dispute_management) */
        card_spend_dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-features-cardholder_management) */
        cardholder_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_card-features-spend_control_management) */
        spend_control_management: boolean;
      }
    }
    export interface IssuingCardsList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features) */
      features: IssuingCardsList.Features;
    }
    export namespace IssuingCardsList {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features-card_management) */
        card_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features-card_spend_dispute_management) */
        card_spend_dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features-cardholder_management) */
        cardholder_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-issuing_cards_list-features-spend_control_management) */
        spend_control_management: boolean;
      }
    }
    export interface NotificationBanner {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner-features) */
      features: NotificationBanner.Features;
    }
    export namespace NotificationBanner {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner-features-external_account_collection) */
        external_account_collection: boolean;
      }
    }
    export interface PaymentDetails {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features) */
      features: PaymentDetails.Features;
    }
    export namespace PaymentDetails {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features-capture_payments) */
        capture_payments: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features-dispute_management) */
        dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features-refund_management) */
        refund_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details-features-smart_disputes_management) */
        smart_disputes_management: boolean;
      }
    }
    export interface PaymentDisputes {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-features) */
      features: PaymentDisputes.Features;
    }
    export namespace PaymentDisputes {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-features-dispute_management) */
        dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-features-refund_management) */
        refund_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_disputes-features-smart_disputes_management) */
        smart_disputes_management: boolean;
      }
    }
    export interface PaymentMethodSettings {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_method_settings-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_method_settings-features) */
      features: PaymentMethodSettings.Features;
    }
    export namespace PaymentMethodSettings {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_method_settings-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
      }
    }
    export interface Payments {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features) */
      features: Payments.Features;
    }
    export namespace Payments {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features-capture_payments) */
        capture_payments: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features-dispute_management) */
        dispute_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features-refund_management) */
        refund_management: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments-features-smart_disputes_management) */
        smart_disputes_management: boolean;
      }
    }
    export interface PayoutDetails {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_details-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_details-features) */
      features: PayoutDetails.Features;
    }
    export namespace PayoutDetails {
      export interface Features {
      }
    }
    export interface PayoutReconciliationReport {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_reconciliation_report-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_reconciliation_report-features) */
      features: PayoutReconciliationReport.Features;
    }
    export namespace PayoutReconciliationReport {
      export interface Features {
      }
    }
    export interface Payouts {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features) */
      features: Payouts.Features;
    }
    export namespace Payouts {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features-edit_payout_schedule) */
        edit_payout_schedule: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features-external_account_collection) */
        external_account_collection: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features-instant_payouts) */
        instant_payouts: boolean;
        /** [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts-features-standard_payouts) */
        standard_payouts: boolean;
      }
    }
    export interface PayoutsList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts_list-features) */
      features: PayoutsList.Features;
    }
    export namespace PayoutsList {
      export interface Features {
      }
    }
    export interface ReportingChart {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-reporting_chart-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-reporting_chart-features) */
      features: ReportingChart.Features;
    }
    export namespace ReportingChart {
      export interface Features {
      }
    }
    export interface TaxRegistrations {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_registrations-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_registrations-features) */
      features: TaxRegistrations.Features;
    }
    export namespace TaxRegistrations {
      export interface Features {
      }
    }
    export interface TaxSettings {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_settings-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_settings-features) */
      features: TaxSettings.Features;
    }
    export namespace TaxSettings {
      export interface Features {
      }
    }
    export interface TerminalHardwareOrders {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_orders-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_orders-features) */
      features: TerminalHardwareOrders.Features;
    }
    export namespace TerminalHardwareOrders {
      export interface Features {
      }
    }
    export interface TerminalHardwareShop {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_shop-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_shop-features) */
      features: TerminalHardwareShop.Features;
    }
    export namespace TerminalHardwareShop {
      export interface Features {
      }
    }
  }
}

export interface AccountSessionCreateParams {
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-account) */
  account: string;
  /** Which components may be used, and what they may do. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components) */
  components: AccountSessionCreateParams.Components;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace AccountSessionCreateParams {
  export interface Components {
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_management) */
    account_management?: Components.AccountManagement | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding) */
    account_onboarding?: Components.AccountOnboarding | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balance_report) */
    balance_report?: Components.BalanceReport | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances) */
    balances?: Components.Balances | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list) */
    disputes_list?: Components.DisputesList | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-documents) */
    documents?: Components.Documents | undefined;
    /** The component that shows a financial account. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account) */
    financial_account?: Components.FinancialAccount | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account_transactions) */
    financial_account_transactions?: Components.FinancialAccountTransactions | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion) */
    instant_payouts_promotion?: Components.InstantPayoutsPromotion | undefined;
    /** The component that shows an issued card. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card) */
    issuing_card?: Components.IssuingCard | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list) */
    issuing_cards_list?: Components.IssuingCardsList | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner) */
    notification_banner?: Components.NotificationBanner | undefined;
    /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details) */
    payment_details?: Components.PaymentDetails | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes) */
    payment_disputes?: Components.PaymentDisputes | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_method_settings) */
    payment_method_settings?: Components.PaymentMethodSettings | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments) */
    payments?: Components.Payments | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_details) */
    payout_details?: Components.PayoutDetails | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_reconciliation_report) */
    payout_reconciliation_report?: Components.PayoutReconciliationReport | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts) */
    payouts?: Components.Payouts | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts_list) */
    payouts_list?: Components.PayoutsList | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-reporting_chart) */
    reporting_chart?: Components.ReportingChart | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_registrations) */
    tax_registrations?: Components.TaxRegistrations | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_settings) */
    tax_settings?: Components.TaxSettings | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_orders) */
    terminal_hardware_orders?: Components.TerminalHardwareOrders | undefined;
    /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_shop) */
    terminal_hardware_shop?: Components.TerminalHardwareShop | undefined;
  }
  export namespace Components {
    export interface AccountManagement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_management-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_management-features) */
      features?: AccountManagement.Features | undefined;
    }
    export namespace AccountManagement {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_management-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_management-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
      }
    }
    export interface AccountOnboarding {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding-features) */
      features?: AccountOnboarding.Features | undefined;
    }
    export namespace AccountOnboarding {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
      }
    }
    export interface BalanceReport {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balance_report-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balance_report-features) */
      features?: BalanceReport.Features | undefined;
    }
    export namespace BalanceReport {
      export interface Features extends NoParams {
      }
    }
    export interface Balances {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features) */
      features?: Balances.Features | undefined;
    }
    export namespace Balances {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features-edit_payout_schedule) */
        edit_payout_schedule?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features-instant_payouts) */
        instant_payouts?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balances-features-standard_payouts) */
        standard_payouts?: boolean | undefined;
      }
    }
    export interface DisputesList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features) */
      features?: DisputesList.Features | undefined;
    }
    export namespace DisputesList {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features-capture_payments) */
        capture_payments?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features-dispute_management) */
        dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features-refund_management) */
        refund_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-disputes_list-features-smart_disputes_management) */
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface Documents {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-documents-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-documents-features) */
      features?: Documents.Features | undefined;
    }
    export namespace Documents {
      export interface Features extends NoParams {
      }
    }
    export interface FinancialAccount {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-features) */
      features?: FinancialAccount.Features | undefined;
    }
    export namespace FinancialAccount {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-features-send_money) */
        send_money?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account-features-transfer_balance) */
        transfer_balance?: boolean | undefined;
      }
    }
    export interface FinancialAccountTransactions {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account_transactions-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account_transactions-features) */
      features?: FinancialAccountTransactions.Features | undefined;
    }
    export namespace FinancialAccountTransactions {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-financial_account_transactions-features-card_spend_dispute_management) */
        card_spend_dispute_management?: boolean | undefined;
      }
    }
    export interface InstantPayoutsPromotion {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion-features) */
      features?: InstantPayoutsPromotion.Features | undefined;
    }
    export namespace InstantPayoutsPromotion {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-instant_payouts_promotion-features-instant_payouts) */
        instant_payouts?: boolean | undefined;
      }
    }
    export interface IssuingCard {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-features) */
      features?: IssuingCard.Features | undefined;
    }
    export namespace IssuingCard {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-features-card_management) */
        card_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-features-card_spend_dispute_management) */
        card_spend_dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-features-cardholder_management) */
        cardholder_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_card-features-spend_control_management) */
        spend_control_management?: boolean | undefined;
      }
    }
    export interface IssuingCardsList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features) */
      features?: IssuingCardsList.Features | undefined;
    }
    export namespace IssuingCardsList {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features-card_management) */
        card_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features-card_spend_dispute_management) */
        card_spend_dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features-cardholder_management) */
        cardholder_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-issuing_cards_list-features-spend_control_management) */
        spend_control_management?: boolean | undefined;
      }
    }
    export interface NotificationBanner {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner-features) */
      features?: NotificationBanner.Features | undefined;
    }
    export namespace NotificationBanner {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
      }
    }
    export interface PaymentDetails {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features) */
      features?: PaymentDetails.Features | undefined;
    }
    export namespace PaymentDetails {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features-capture_payments) */
        capture_payments?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features-dispute_management) */
        dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features-refund_management) */
        refund_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details-features-smart_disputes_management) */
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PaymentDisputes {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-features) */
      features?: PaymentDisputes.Features | undefined;
    }
    export namespace PaymentDisputes {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-features-dispute_management) */
        dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-features-refund_management) */
        refund_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_disputes-features-smart_disputes_management) */
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PaymentMethodSettings {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_method_settings-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_method_settings-features) */
      features?: PaymentMethodSettings.Features | undefined;
    }
    export namespace PaymentMethodSettings {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_method_settings-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
      }
    }
    export interface Payments {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features) */
      features?: Payments.Features | undefined;
    }
    export namespace Payments {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features-capture_payments) */
        capture_payments?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features-destination_on_behalf_of_charge_management) */
        destination_on_behalf_of_charge_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features-dispute_management) */
        dispute_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features-refund_management) */
        refund_management?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments-features-smart_disputes_management) */
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PayoutDetails {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_details-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_details-features) */
      features?: PayoutDetails.Features | undefined;
    }
    export namespace PayoutDetails {
      export interface Features extends NoParams {
      }
    }
    export interface PayoutReconciliationReport {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_reconciliation_report-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_reconciliation_report-features) */
      features?: PayoutReconciliationReport.Features | undefined;
    }
    export namespace PayoutReconciliationReport {
      export interface Features extends NoParams {
      }
    }
    export interface Payouts {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features) */
      features?: Payouts.Features | undefined;
    }
    export namespace Payouts {
      export interface Features {
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features-disable_stripe_user_authentication) */
        disable_stripe_user_authentication?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features-edit_payout_schedule) */
        edit_payout_schedule?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features-external_account_collection) */
        external_account_collection?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features-instant_payouts) */
        instant_payouts?: boolean | undefined;
        /** [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts-features-standard_payouts) */
        standard_payouts?: boolean | undefined;
      }
    }
    export interface PayoutsList {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts_list-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts_list-features) */
      features?: PayoutsList.Features | undefined;
    }
    export namespace PayoutsList {
      export interface Features extends NoParams {
      }
    }
    export interface ReportingChart {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-reporting_chart-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-reporting_chart-features) */
      features?: ReportingChart.Features | undefined;
    }
    export namespace ReportingChart {
      export interface Features extends NoParams {
      }
    }
    export interface TaxRegistrations {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_registrations-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_registrations-features) */
      features?: TaxRegistrations.Features | undefined;
    }
    export namespace TaxRegistrations {
      export interface Features extends NoParams {
      }
    }
    export interface TaxSettings {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_settings-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_settings-features) */
      features?: TaxSettings.Features | undefined;
    }
    export namespace TaxSettings {
      export interface Features extends NoParams {
      }
    }
    export interface TerminalHardwareOrders {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_orders-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_orders-features) */
      features?: TerminalHardwareOrders.Features | undefined;
    }
    export namespace TerminalHardwareOrders {
      export interface Features extends NoParams {
      }
    }
    export interface TerminalHardwareShop {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_shop-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_shop-features) */
      features?: TerminalHardwareShop.Features | undefined;
    }
    export namespace TerminalHardwareShop {
      export interface Features extends NoParams {
      }
    }
  }
}
