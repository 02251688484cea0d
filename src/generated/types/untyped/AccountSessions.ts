// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../core/words.ts';

export interface AccountSession {
  object: 'account_session';
  account: string;
  client_secret: string;
  components: AccountSession.Components;
  /** Unix seconds. */
  expires_at: number;
  livemode: boolean;
}
export declare namespace AccountSession {
  export interface Components {
    account_management: Components.AccountManagement;
    account_onboarding: Components.AccountOnboarding;
    balance_report: Components.BalanceReport;
    balances: Components.Balances;
    disputes_list: Components.DisputesList;
    documents: Components.Documents;
    financial_account: Components.FinancialAccount;
    financial_account_transactions: Components.FinancialAccountTransactions;
    instant_payouts_promotion: Components.InstantPayoutsPromotion;
    issuing_card: Components.IssuingCard;
    issuing_cards_list: Components.IssuingCardsList;
    notification_banner: Components.NotificationBanner;
    payment_details: Components.PaymentDetails;
    payment_disputes: Components.PaymentDisputes;
    payment_method_settings: Components.PaymentMethodSettings;
    payments: Components.Payments;
    payout_details: Components.PayoutDetails;
    payout_reconciliation_report: Components.PayoutReconciliationReport;
    payouts: Components.Payouts;
    payouts_list: Components.PayoutsList;
    reporting_chart: Components.ReportingChart;
    tax_registrations: Components.TaxRegistrations;
    tax_settings: Components.TaxSettings;
    terminal_hardware_orders: Components.TerminalHardwareOrders;
    terminal_hardware_shop: Components.TerminalHardwareShop;
  }
  export namespace Components {
    export interface AccountManagement {
      enabled: boolean;
      features: AccountManagement.Features;
    }
    export namespace AccountManagement {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        external_account_collection: boolean;
      }
    }
    export interface AccountOnboarding {
      enabled: boolean;
      features: AccountOnboarding.Features;
    }
    export namespace AccountOnboarding {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        external_account_collection: boolean;
      }
    }
    export interface BalanceReport {
      enabled: boolean;
      features: BalanceReport.Features;
    }
    export namespace BalanceReport {
      export interface Features {
      }
    }
    export interface Balances {
      enabled: boolean;
      features: Balances.Features;
    }
    export namespace Balances {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        edit_payout_schedule: boolean;
        external_account_collection: boolean;
        instant_payouts: boolean;
        standard_payouts: boolean;
      }
    }
    export interface DisputesList {
      enabled: boolean;
      features: DisputesList.Features;
    }
    export namespace DisputesList {
      export interface Features {
        capture_payments: boolean;
        destination_on_behalf_of_charge_management: boolean;
        dispute_management: boolean;
        refund_management: boolean;
        smart_disputes_management: boolean;
      }
    }
    export interface Documents {
      enabled: boolean;
      features: Documents.Features;
    }
    export namespace Documents {
      export interface Features {
      }
    }
    export interface FinancialAccount {
      enabled: boolean;
      features: FinancialAccount.Features;
    }
    export namespace FinancialAccount {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        external_account_collection: boolean;
        send_money: boolean;
        transfer_balance: boolean;
      }
    }
    export interface FinancialAccountTransactions {
      enabled: boolean;
      features: FinancialAccountTransactions.Features;
    }
    export namespace FinancialAccountTransactions {
      export interface Features {
        card_spend_dispute_management: boolean;
      }
    }
    export interface InstantPayoutsPromotion {
      enabled: boolean;
      features: InstantPayoutsPromotion.Features;
    }
    export namespace InstantPayoutsPromotion {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        external_account_collection: boolean;
        instant_payouts: boolean;
      }
    }
    export interface IssuingCard {
      enabled: boolean;
      features: IssuingCard.Features;
    }
    export namespace IssuingCard {
      export interface Features {
        card_management: boolean;
        card_spend_dispute_management: boolean;
        cardholder_management: boolean;
        spend_control_management: boolean;
      }
    }
    export interface IssuingCardsList {
      enabled: boolean;
      features: IssuingCardsList.Features;
    }
    export namespace IssuingCardsList {
      export interface Features {
        card_management: boolean;
        card_spend_dispute_management: boolean;
        cardholder_management: boolean;
        disable_stripe_user_authentication: boolean;
        spend_control_management: boolean;
      }
    }
    export interface NotificationBanner {
      enabled: boolean;
      features: NotificationBanner.Features;
    }
    export namespace NotificationBanner {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        external_account_collection: boolean;
      }
    }
    export interface PaymentDetails {
      enabled: boolean;
      features: PaymentDetails.Features;
    }
    export namespace PaymentDetails {
      export interface Features {
        capture_payments: boolean;
        destination_on_behalf_of_charge_management: boolean;
        dispute_management: boolean;
        refund_management: boolean;
        smart_disputes_management: boolean;
      }
    }
    export interface PaymentDisputes {
      enabled: boolean;
      features: PaymentDisputes.Features;
    }
    export namespace PaymentDisputes {
      export interface Features {
        destination_on_behalf_of_charge_management: boolean;
        dispute_management: boolean;
        refund_management: boolean;
        smart_disputes_management: boolean;
      }
    }
    export interface PaymentMethodSettings {
      enabled: boolean;
      features: PaymentMethodSettings.Features;
    }
    export namespace PaymentMethodSettings {
      export interface Features {
        disable_stripe_user_authentication: boolean;
      }
    }
    export interface Payments {
      enabled: boolean;
      features: Payments.Features;
    }
    export namespace Payments {
      export interface Features {
        capture_payments: boolean;
        destination_on_behalf_of_charge_management: boolean;
        dispute_management: boolean;
        refund_management: boolean;
        smart_disputes_management: boolean;
      }
    }
    export interface PayoutDetails {
      enabled: boolean;
      features: PayoutDetails.Features;
    }
    export namespace PayoutDetails {
      export interface Features {
      }
    }
    export interface PayoutReconciliationReport {
      enabled: boolean;
      features: PayoutReconciliationReport.Features;
    }
    export namespace PayoutReconciliationReport {
      export interface Features {
      }
    }
    export interface Payouts {
      enabled: boolean;
      features: Payouts.Features;
    }
    export namespace Payouts {
      export interface Features {
        disable_stripe_user_authentication: boolean;
        edit_payout_schedule: boolean;
        external_account_collection: boolean;
        instant_payouts: boolean;
        standard_payouts: boolean;
      }
    }
    export interface PayoutsList {
      enabled: boolean;
      features: PayoutsList.Features;
    }
    export namespace PayoutsList {
      export interface Features {
      }
    }
    export interface ReportingChart {
      enabled: boolean;
      features: ReportingChart.Features;
    }
    export namespace ReportingChart {
      export interface Features {
      }
    }
    export interface TaxRegistrations {
      enabled: boolean;
      features: TaxRegistrations.Features;
    }
    export namespace TaxRegistrations {
      export interface Features {
      }
    }
    export interface TaxSettings {
      enabled: boolean;
      features: TaxSettings.Features;
    }
    export namespace TaxSettings {
      export interface Features {
      }
    }
    export interface TerminalHardwareOrders {
      enabled: boolean;
      features: TerminalHardwareOrders.Features;
    }
    export namespace TerminalHardwareOrders {
      export interface Features {
      }
    }
    export interface TerminalHardwareShop {
      enabled: boolean;
      features: TerminalHardwareShop.Features;
    }
    export namespace TerminalHardwareShop {
      export interface Features {
      }
    }
  }
}

export interface AccountSessionCreateParams {
  account: string;
  components: AccountSessionCreateParams.Components;
  expand?: readonly string[] | undefined;
}
export declare namespace AccountSessionCreateParams {
  export interface Components {
    account_management?: Components.AccountManagement | undefined;
    account_onboarding?: Components.AccountOnboarding | undefined;
    balance_report?: Components.BalanceReport | undefined;
    balances?: Components.Balances | undefined;
    disputes_list?: Components.DisputesList | undefined;
    documents?: Components.Documents | undefined;
    financial_account?: Components.FinancialAccount | undefined;
    financial_account_transactions?: Components.FinancialAccountTransactions | undefined;
    instant_payouts_promotion?: Components.InstantPayoutsPromotion | undefined;
    issuing_card?: Components.IssuingCard | undefined;
    issuing_cards_list?: Components.IssuingCardsList | undefined;
    notification_banner?: Components.NotificationBanner | undefined;
    payment_details?: Components.PaymentDetails | undefined;
    payment_disputes?: Components.PaymentDisputes | undefined;
    payment_method_settings?: Components.PaymentMethodSettings | undefined;
    payments?: Components.Payments | undefined;
    payout_details?: Components.PayoutDetails | undefined;
    payout_reconciliation_report?: Components.PayoutReconciliationReport | undefined;
    payouts?: Components.Payouts | undefined;
    payouts_list?: Components.PayoutsList | undefined;
    reporting_chart?: Components.ReportingChart | undefined;
    tax_registrations?: Components.TaxRegistrations | undefined;
    tax_settings?: Components.TaxSettings | undefined;
    terminal_hardware_orders?: Components.TerminalHardwareOrders | undefined;
    terminal_hardware_shop?: Components.TerminalHardwareShop | undefined;
  }
  export namespace Components {
    export interface AccountManagement {
      enabled: boolean;
      features?: AccountManagement.Features | undefined;
    }
    export namespace AccountManagement {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        external_account_collection?: boolean | undefined;
      }
    }
    export interface AccountOnboarding {
      enabled: boolean;
      features?: AccountOnboarding.Features | undefined;
    }
    export namespace AccountOnboarding {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        external_account_collection?: boolean | undefined;
      }
    }
    export interface BalanceReport {
      enabled: boolean;
      features?: BalanceReport.Features | undefined;
    }
    export namespace BalanceReport {
      export interface Features extends NoParams {
      }
    }
    export interface Balances {
      enabled: boolean;
      features?: Balances.Features | undefined;
    }
    export namespace Balances {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        edit_payout_schedule?: boolean | undefined;
        external_account_collection?: boolean | undefined;
        instant_payouts?: boolean | undefined;
        standard_payouts?: boolean | undefined;
      }
    }
    export interface DisputesList {
      enabled: boolean;
      features?: DisputesList.Features | undefined;
    }
    export namespace DisputesList {
      export interface Features {
        capture_payments?: boolean | undefined;
        destination_on_behalf_of_charge_management?: boolean | undefined;
        dispute_management?: boolean | undefined;
        refund_management?: boolean | undefined;
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface Documents {
      enabled: boolean;
      features?: Documents.Features | undefined;
    }
    export namespace Documents {
      export interface Features extends NoParams {
      }
    }
    export interface FinancialAccount {
      enabled: boolean;
      features?: FinancialAccount.Features | undefined;
    }
    export namespace FinancialAccount {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        external_account_collection?: boolean | undefined;
        send_money?: boolean | undefined;
        transfer_balance?: boolean | undefined;
      }
    }
    export interface FinancialAccountTransactions {
      enabled: boolean;
      features?: FinancialAccountTransactions.Features | undefined;
    }
    export namespace FinancialAccountTransactions {
      export interface Features {
        card_spend_dispute_management?: boolean | undefined;
      }
    }
    export interface InstantPayoutsPromotion {
      enabled: boolean;
      features?: InstantPayoutsPromotion.Features | undefined;
    }
    export namespace InstantPayoutsPromotion {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        external_account_collection?: boolean | undefined;
        instant_payouts?: boolean | undefined;
      }
    }
    export interface IssuingCard {
      enabled: boolean;
      features?: IssuingCard.Features | undefined;
    }
    export namespace IssuingCard {
      export interface Features {
        card_management?: boolean | undefined;
        card_spend_dispute_management?: boolean | undefined;
        cardholder_management?: boolean | undefined;
        spend_control_management?: boolean | undefined;
      }
    }
    export interface IssuingCardsList {
      enabled: boolean;
      features?: IssuingCardsList.Features | undefined;
    }
    export namespace IssuingCardsList {
      export interface Features {
        card_management?: boolean | undefined;
        card_spend_dispute_management?: boolean | undefined;
        cardholder_management?: boolean | undefined;
        disable_stripe_user_authentication?: boolean | undefined;
        spend_control_management?: boolean | undefined;
      }
    }
    export interface NotificationBanner {
      enabled: boolean;
      features?: NotificationBanner.Features | undefined;
    }
    export namespace NotificationBanner {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        external_account_collection?: boolean | undefined;
      }
    }
    export interface PaymentDetails {
      enabled: boolean;
      features?: PaymentDetails.Features | undefined;
    }
    export namespace PaymentDetails {
      export interface Features {
        capture_payments?: boolean | undefined;
        destination_on_behalf_of_charge_management?: boolean | undefined;
        dispute_management?: boolean | undefined;
        refund_management?: boolean | undefined;
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PaymentDisputes {
      enabled: boolean;
      features?: PaymentDisputes.Features | undefined;
    }
    export namespace PaymentDisputes {
      export interface Features {
        destination_on_behalf_of_charge_management?: boolean | undefined;
        dispute_management?: boolean | undefined;
        refund_management?: boolean | undefined;
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PaymentMethodSettings {
      enabled: boolean;
      features?: PaymentMethodSettings.Features | undefined;
    }
    export namespace PaymentMethodSettings {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
      }
    }
    export interface Payments {
      enabled: boolean;
      features?: Payments.Features | undefined;
    }
    export namespace Payments {
      export interface Features {
        capture_payments?: boolean | undefined;
        destination_on_behalf_of_charge_management?: boolean | undefined;
        dispute_management?: boolean | undefined;
        refund_management?: boolean | undefined;
        smart_disputes_management?: boolean | undefined;
      }
    }
    export interface PayoutDetails {
      enabled: boolean;
      features?: PayoutDetails.Features | undefined;
    }
    export namespace PayoutDetails {
      export interface Features extends NoParams {
      }
    }
    export interface PayoutReconciliationReport {
      enabled: boolean;
      features?: PayoutReconciliationReport.Features | undefined;
    }
    export namespace PayoutReconciliationReport {
      export interface Features extends NoParams {
      }
    }
    export interface Payouts {
      enabled: boolean;
      features?: Payouts.Features | undefined;
    }
    export namespace Payouts {
      export interface Features {
        disable_stripe_user_authentication?: boolean | undefined;
        edit_payout_schedule?: boolean | undefined;
        external_account_collection?: boolean | undefined;
        instant_payouts?: boolean | undefined;
        standard_payouts?: boolean | undefined;
      }
    }
    export interface PayoutsList {
      enabled: boolean;
      features?: PayoutsList.Features | undefined;
    }
    export namespace PayoutsList {
      export interface Features extends NoParams {
      }
    }
    export interface ReportingChart {
      enabled: boolean;
      features?: ReportingChart.Features | undefined;
    }
    export namespace ReportingChart {
      export interface Features extends NoParams {
      }
    }
    export interface TaxRegistrations {
      enabled: boolean;
      features?: TaxRegistrations.Features | undefined;
    }
    export namespace TaxRegistrations {
      export interface Features extends NoParams {
      }
    }
    export interface TaxSettings {
      enabled: boolean;
      features?: TaxSettings.Features | undefined;
    }
    export namespace TaxSettings {
      export interface Features extends NoParams {
      }
    }
    export interface TerminalHardwareOrders {
      enabled: boolean;
      features?: TerminalHardwareOrders.Features | undefined;
    }
    export namespace TerminalHardwareOrders {
      export interface Features extends NoParams {
      }
    }
    export interface TerminalHardwareShop {
      enabled: boolean;
      features?: TerminalHardwareShop.Features | undefined;
    }
    export namespace TerminalHardwareShop {
      export interface Features extends NoParams {
      }
    }
  }
}
