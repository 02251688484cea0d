// Written by `npm run generate`. Not to be edited by hand.
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { AppsInstall } from './Apps/Installs.ts';
import type { Balance } from './Balance.ts';
import type { BalanceSettings } from './BalanceSettings.ts';
import type { BillingAlertTriggered } from './Billing/AlertTriggereds.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { BillingCreditGrant } from './Billing/CreditGrants.ts';
import type { BillingMeter } from './Billing/Meters.ts';
import type { BillingPortalConfiguration } from './BillingPortal/Configurations.ts';
import type { BillingPortalSession } from './BillingPortal/Sessions.ts';
import type { Capability } from './Capabilities.ts';
import type { CashBalance } from './CashBalances.ts';
import type { Charge } from './Charges.ts';
import type { CheckoutSession } from './Checkout/Sessions.ts';
import type { ClimateOrder } from './Climate/Orders.ts';
import type { ClimateProduct } from './Climate/Products.ts';
import type { Coupon } from './Coupons.ts';
import type { CreditNote } from './CreditNotes.ts';
import type { Customer } from './Customers.ts';
import type { CustomerCashBalanceTransaction } from './CustomerCashBalanceTransactions.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Discount } from './Discounts.ts';
import type { Dispute } from './Disputes.ts';
import type { EntitlementsActiveEntitlementSummary } from './Entitlements/ActiveEntitlementSummaries.ts';
import type { ExternalAccount } from './ExternalAccounts.ts';
import type { FeeRefund } from './FeeRefunds.ts';
import type { File } from './Files.ts';
import type { FinancialConnectionsAccount } from './FinancialConnections/Accounts.ts';
import type { FinancialConnectionsAuthorization } from './FinancialConnections/Authorizations.ts';
import type { IdentityVerificationSession } from './Identity/VerificationSessions.ts';
import type { Invoice } from './Invoices.ts';
import type { InvoiceItem } from './InvoiceItems.ts';
import type { InvoicePayment } from './InvoicePayments.ts';
import type { IssuingAuthorization } from './Issuing/Authorizations.ts';
import type { IssuingCard } from './Issuing/Cards.ts';
import type { IssuingCardholder } from './Issuing/Cardholders.ts';
import type { IssuingDispute } from './Issuing/Disputes.ts';
import type { IssuingPersonalizationDesign } from './Issuing/PersonalizationDesigns.ts';
import type { IssuingToken } from './Issuing/Tokens.ts';
import type { IssuingTransaction } from './Issuing/Transactions.ts';
import type { Mandate } from './Mandates.ts';
import type { PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentLink } from './PaymentLinks.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Payout } from './Payouts.ts';
import type { Person } from './Persons.ts';
import type { Plan } from './Plans.ts';
import type { Price } from './Prices.ts';
import type { Product } from './Products.ts';
import type { PromotionCode } from './PromotionCodes.ts';
import type { Quote } from './Quotes.ts';
import type { RadarEarlyFraudWarning } from './Radar/EarlyFraudWarnings.ts';
import type { Refund } from './Refunds.ts';
import type { ReportingReportRun } from './Reporting/ReportRuns.ts';
import type { ReportingReportType } from './Reporting/ReportTypes.ts';
import type { ReserveHold } from './Reserve/Holds.ts';
import type { ReservePlan } from './Reserve/Plans.ts';
import type { ReserveRelease } from './Reserve/Releases.ts';
import type { Review } from './Reviews.ts';
import type { SetupIntent } from './SetupIntents.ts';
import type { SigmaScheduledQueryRun } from './Sigma/ScheduledQueryRuns.ts';
import type { Source } from './Sources.ts';
import type { SourceMandateNotification } from './SourceMandateNotifications.ts';
import type { SourceTransaction } from './SourceTransactions.ts';
import type { Subscription } from './Subscriptions.ts';
import type { SubscriptionSchedule } from './SubscriptionSchedules.ts';
import type { TaxId } from './TaxIds.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TaxSettings } from './Tax/Settings.ts';
import type { TerminalReader } from './Terminal/Readers.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';
import type { ThreeDSecureAuthentication } from './ThreeDSecure/Authentications.ts';
import type { Topup } from './Topups.ts';
import type { Transfer } from './Transfers.ts';
import type { TreasuryCreditReversal } from './Treasury/CreditReversals.ts';
import type { TreasuryDebitReversal } from './Treasury/DebitReversals.ts';
import type { TreasuryFinancialAccount } from './Treasury/FinancialAccounts.ts';
import type { TreasuryInboundTransfer } from './Treasury/InboundTransfers.ts';
import type { TreasuryOutboundPayment } from './Treasury/OutboundPayments.ts';
import type { TreasuryOutboundTransfer } from './Treasury/OutboundTransfers.ts';
import type { TreasuryReceivedCredit } from './Treasury/ReceivedCredits.ts';
import type { TreasuryReceivedDebit } from './Treasury/ReceivedDebits.ts';

export interface EventBase {
  id: string;
  object: 'event';
  account?: string;
  api_version: string | null;
  context?: string;
  /** Unix seconds. */
  created: number;
  data: Event.Data;
  livemode: boolean;
  pending_webhooks: number;
  request: Event.Request | null;
  type: Event.Type;
}

export type Event = AccountApplicationAuthorizedEvent | AccountApplicationDeauthorizedEvent | AccountExternalAccountCreatedEvent | AccountExternalAccountDeletedEvent | AccountExternalAccountUpdatedEvent | AccountUpdatedEvent | ApplicationFeeCreatedEvent | ApplicationFeeRefundUpdatedEvent | ApplicationFeeRefundedEvent | AppsInstallCreatedEvent | AppsInstallDeletedEvent | AppsInstallUpdatedEvent | BalanceAvailableEvent | BalanceSettingsUpdatedEvent | BillingAlertTriggeredEvent | BillingCreditBalanceTransactionCreatedEvent | BillingCreditGrantCreatedEvent | BillingCreditGrantUpdatedEvent | BillingMeterCreatedEvent | BillingMeterDeactivatedEvent | BillingMeterReactivatedEvent | BillingMeterUpdatedEvent | BillingPortalConfigurationCreatedEvent | BillingPortalConfigurationUpdatedEvent | BillingPortalSessionCreatedEvent | CapabilityUpdatedEvent | CashBalanceFundsAvailableEvent | ChargeCapturedEvent | ChargeDisputeClosedEvent | ChargeDisputeCreatedEvent | ChargeDisputeFundsReinstatedEvent | ChargeDisputeFundsWithdrawnEvent | ChargeDisputeUpdatedEvent | ChargeExpiredEvent | ChargeFailedEvent | ChargePendingEvent | ChargeRefundUpdatedEvent | ChargeRefundedEvent | ChargeSucceededEvent | ChargeUpdatedEvent | CheckoutSessionAsyncPaymentFailedEvent | CheckoutSessionAsyncPaymentSucceededEvent | CheckoutSessionCompletedEvent | CheckoutSessionExpiredEvent | ClimateOrderCanceledEvent | ClimateOrderCreatedEvent | ClimateOrderDelayedEvent | ClimateOrderDeliveredEvent | ClimateOrderProductSubstitutedEvent | ClimateProductCreatedEvent | ClimateProductPricingUpdatedEvent | CouponCreatedEvent | CouponDeletedEvent | CouponUpdatedEvent | CreditNoteCreatedEvent | CreditNoteUpdatedEvent | CreditNoteVoidedEvent | CustomerCreatedEvent | CustomerDeletedEvent | CustomerDiscountCreatedEvent | CustomerDiscountDeletedEvent | CustomerDiscountUpdatedEvent | CustomerSourceCreatedEvent | CustomerSourceDeletedEvent | CustomerSourceExpiringEvent | CustomerSourceUpdatedEvent | CustomerSubscriptionCreatedEvent | CustomerSubscriptionDeletedEvent | CustomerSubscriptionPausedEvent | CustomerSubscriptionPendingUpdateAppliedEvent | CustomerSubscriptionPendingUpdateExpiredEvent | CustomerSubscriptionResumedEvent | CustomerSubscriptionTrialWillEndEvent | CustomerSubscriptionUpdatedEvent | CustomerTaxIdCreatedEvent | CustomerTaxIdDeletedEvent | CustomerTaxIdUpdatedEvent | CustomerUpdatedEvent | CustomerCashBalanceTransactionCreatedEvent | EntitlementsActiveEntitlementSummaryUpdatedEvent | FileCreatedEvent | FinancialConnectionsAccountAccountNumbersUpdatedEvent | FinancialConnectionsAccountCreatedEvent | FinancialConnectionsAccountDeactivatedEvent | FinancialConnectionsAccountDisconnectedEvent | FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent | FinancialConnectionsAccountReactivatedEvent | FinancialConnectionsAccountRefreshedBalanceEvent | FinancialConnectionsAccountRefreshedOwnershipEvent | FinancialConnectionsAccountRefreshedTransactionsEvent | FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent | FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent | FinancialConnectionsAccountUpcomingDeactivationEvent | FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent | FinancialConnectionsAuthorizationUpcomingDeactivationEvent | IdentityVerificationSessionCanceledEvent | IdentityVerificationSessionCreatedEvent | IdentityVerificationSessionProcessingEvent | IdentityVerificationSessionRedactedEvent | IdentityVerificationSessionRequiresInputEvent | IdentityVerificationSessionVerifiedEvent | InvoiceCreatedEvent | InvoiceDeletedEvent | InvoiceFinalizationFailedEvent | InvoiceFinalizedEvent | InvoiceMarkedUncollectibleEvent | InvoiceOverdueEvent | InvoiceOverpaidEvent | InvoicePaidEvent | InvoicePaymentActionRequiredEvent | InvoicePaymentAttemptRequiredEvent | InvoicePaymentFailedEvent | InvoicePaymentSucceededEvent | InvoiceSentEvent | InvoiceUpcomingEvent | InvoiceUpdatedEvent | InvoiceVoidedEvent | InvoiceWillBeDueEvent | InvoicePaymentPaidEvent | InvoiceItemCreatedEvent | InvoiceItemDeletedEvent | IssuingAuthorizationCreatedEvent | IssuingAuthorizationRequestEvent | IssuingAuthorizationUpdatedEvent | IssuingCardCreatedEvent | IssuingCardUpdatedEvent | IssuingCardholderCreatedEvent | IssuingCardholderUpdatedEvent | IssuingDisputeClosedEvent | IssuingDisputeCreatedEvent | IssuingDisputeFundsReinstatedEvent | IssuingDisputeFundsRescindedEvent | IssuingDisputeSubmittedEvent | IssuingDisputeUpdatedEvent | IssuingPersonalizationDesignActivatedEvent | IssuingPersonalizationDesignDeactivatedEvent | IssuingPersonalizationDesignRejectedEvent | IssuingPersonalizationDesignUpdatedEvent | IssuingTokenCreatedEvent | IssuingTokenUpdatedEvent | IssuingTransactionCreatedEvent | IssuingTransactionPurchaseDetailsReceiptUpdatedEvent | IssuingTransactionUpdatedEvent | MandateUpdatedEvent | PaymentIntentAmountCapturableUpdatedEvent | PaymentIntentCanceledEvent | PaymentIntentCreatedEvent | PaymentIntentPartiallyFundedEvent | PaymentIntentPaymentFailedEvent | PaymentIntentProcessingEvent | PaymentIntentRequiresActionEvent | PaymentIntentSucceededEvent | PaymentLinkCreatedEvent | PaymentLinkUpdatedEvent | PaymentMethodAttachedEvent | PaymentMethodAutomaticallyUpdatedEvent | PaymentMethodDetachedEvent | PaymentMethodUpdatedEvent | PayoutCanceledEvent | PayoutCreatedEvent | PayoutFailedEvent | PayoutPaidEvent | PayoutReconciliationCompletedEvent | PayoutUpdatedEvent | PersonCreatedEvent | PersonDeletedEvent | PersonUpdatedEvent | PlanCreatedEvent | PlanDeletedEvent | PlanUpdatedEvent | PriceCreatedEvent | PriceDeletedEvent | PriceUpdatedEvent | ProductCreatedEvent | ProductDeletedEvent | ProductUpdatedEvent | PromotionCodeCreatedEvent | PromotionCodeUpdatedEvent | QuoteAcceptedEvent | QuoteCanceledEvent | QuoteCreatedEvent | QuoteFinalizedEvent | RadarEarlyFraudWarningCreatedEvent | RadarEarlyFraudWarningUpdatedEvent | RefundCreatedEvent | RefundFailedEvent | RefundUpdatedEvent | ReportingReportRunFailedEvent | ReportingReportRunSucceededEvent | ReportingReportTypeUpdatedEvent | ReserveHoldCreatedEvent | ReserveHoldUpdatedEvent | ReservePlanCreatedEvent | ReservePlanDisabledEvent | ReservePlanExpiredEvent | ReservePlanUpdatedEvent | ReserveReleaseCreatedEvent | ReviewClosedEvent | ReviewOpenedEvent | SetupIntentCanceledEvent | SetupIntentCreatedEvent | SetupIntentRequiresActionEvent | SetupIntentSetupFailedEvent | SetupIntentSucceededEvent | SigmaScheduledQueryRunCreatedEvent | SourceCanceledEvent | SourceChargeableEvent | SourceFailedEvent | SourceMandateNotificationEvent | SourceRefundAttributesRequiredEvent | SourceTransactionCreatedEvent | SourceTransactionUpdatedEvent | SubscriptionScheduleAbortedEvent | SubscriptionScheduleCanceledEvent | SubscriptionScheduleCompletedEvent | SubscriptionScheduleCreatedEvent | SubscriptionScheduleExpiringEvent | SubscriptionScheduleReleasedEvent | SubscriptionScheduleUpdatedEvent | TaxSettingsUpdatedEvent | TaxRateCreatedEvent | TaxRateUpdatedEvent | TerminalReaderActionFailedEvent | TerminalReaderActionSucceededEvent | TerminalReaderActionUpdatedEvent | TestHelpersTestClockAdvancingEvent | TestHelpersTestClockCreatedEvent | TestHelpersTestClockDeletedEvent | TestHelpersTestClockInternalFailureEvent | TestHelpersTestClockReadyEvent | ThreeDSecureAuthenticationCanceledEvent | ThreeDSecureAuthenticationChallengeStartedEvent | ThreeDSecureAuthenticationErroredEvent | ThreeDSecureAuthenticationFailedEvent | ThreeDSecureAuthenticationRequiresChallengeEvent | ThreeDSecureAuthenticationRequiresSubmissionEvent | ThreeDSecureAuthenticationSucceededEvent | TopupCanceledEvent | TopupCreatedEvent | TopupFailedEvent | TopupReversedEvent | TopupSucceededEvent | TransferCreatedEvent | TransferReversedEvent | TransferUpdatedEvent | TreasuryCreditReversalCreatedEvent | TreasuryCreditReversalPostedEvent | TreasuryDebitReversalCompletedEvent | TreasuryDebitReversalCreatedEvent | TreasuryDebitReversalInitialCreditGrantedEvent | TreasuryFinancialAccountClosedEvent | TreasuryFinancialAccountCreatedEvent | TreasuryFinancialAccountFeaturesStatusUpdatedEvent | TreasuryInboundTransferCanceledEvent | TreasuryInboundTransferCreatedEvent | TreasuryInboundTransferFailedEvent | TreasuryInboundTransferSucceededEvent | TreasuryOutboundPaymentCanceledEvent | TreasuryOutboundPaymentCreatedEvent | TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent | TreasuryOutboundPaymentFailedEvent | TreasuryOutboundPaymentPostedEvent | TreasuryOutboundPaymentReturnedEvent | TreasuryOutboundPaymentTrackingDetailsUpdatedEvent | TreasuryOutboundTransferCanceledEvent | TreasuryOutboundTransferCreatedEvent | TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent | TreasuryOutboundTransferFailedEvent | TreasuryOutboundTransferPostedEvent | TreasuryOutboundTransferReturnedEvent | TreasuryOutboundTransferTrackingDetailsUpdatedEvent | TreasuryReceivedCreditCreatedEvent | TreasuryReceivedCreditFailedEvent | TreasuryReceivedCreditSucceededEvent | TreasuryReceivedDebitCreatedEvent;
export declare namespace Event {
  export interface Data {
    object: Data.Object;
    previous_attributes?: Data.PreviousAttributes;
  }
  export namespace Data {
    export interface Object {
    }
    export interface PreviousAttributes {
    }
  }
  export interface Request {
    id: string | null;
    idempotency_key: string | null;
  }
  export type Type = 'account.application.authorized' | 'account.application.deauthorized' | 'account.external_account.created' | 'account.external_account.deleted' | 'account.external_account.updated' | 'account.updated' | 'application_fee.created' | 'application_fee.refund.updated' | 'application_fee.refunded' | 'apps.install.created' | 'apps.install.deleted' | 'apps.install.updated' | 'balance.available' | 'balance_settings.updated' | 'billing.alert.triggered' | 'billing.credit_balance_transaction.created' | 'billing.credit_grant.created' | 'billing.credit_grant.updated' | 'billing.meter.created' | 'billing.meter.deactivated' | 'billing.meter.reactivated' | 'billing.meter.updated' | 'billing_portal.configuration.created' | 'billing_portal.configuration.updated' | 'billing_portal.session.created' | 'capability.updated' | 'cash_balance.funds_available' | 'charge.captured' | 'charge.dispute.closed' | 'charge.dispute.created' | 'charge.dispute.funds_reinstated' | 'charge.dispute.funds_withdrawn' | 'charge.dispute.updated' | 'charge.expired' | 'charge.failed' | 'charge.pending' | 'charge.refund.updated' | 'charge.refunded' | 'charge.succeeded' | 'charge.updated' | 'checkout.session.async_payment_failed' | 'checkout.session.async_payment_succeeded' | 'checkout.session.completed' | 'checkout.session.expired' | 'climate.order.canceled' | 'climate.order.created' | 'climate.order.delayed' | 'climate.order.delivered' | 'climate.order.product_substituted' | 'climate.product.created' | 'climate.product.pricing_updated' | 'coupon.created' | 'coupon.deleted' | 'coupon.updated' | 'credit_note.created' | 'credit_note.updated' | 'credit_note.voided' | 'customer.created' | 'customer.deleted' | 'customer.discount.created' | 'customer.discount.deleted' | 'customer.discount.updated' | 'customer.source.created' | 'customer.source.deleted' | 'customer.source.expiring' | 'customer.source.updated' | 'customer.subscription.created' | 'customer.subscription.deleted' | 'customer.subscription.paused' | 'customer.subscription.pending_update_applied' | 'customer.subscription.pending_update_expired' | 'customer.subscription.resumed' | 'customer.subscription.trial_will_end' | 'customer.subscription.updated' | 'customer.tax_id.created' | 'customer.tax_id.deleted' | 'customer.tax_id.updated' | 'customer.updated' | 'customer_cash_balance_transaction.created' | 'entitlements.active_entitlement_summary.updated' | 'file.created' | 'financial_connections.account.account_numbers_updated' | 'financial_connections.account.created' | 'financial_connections.account.deactivated' | 'financial_connections.account.disconnected' | 'financial_connections.account.expected_deactivation_date_updated' | 'financial_connections.account.reactivated' | 'financial_connections.account.refreshed_balance' | 'financial_connections.account.refreshed_ownership' | 'financial_connections.account.refreshed_transactions' | 'financial_connections.account.supported_payment_method_types_updated' | 'financial_connections.account.upcoming_account_number_expiry' | 'financial_connections.account.upcoming_deactivation' | 'financial_connections.authorization.expected_deactivation_date_updated' | 'financial_connections.authorization.upcoming_deactivation' | 'identity.verification_session.canceled' | 'identity.verification_session.created' | 'identity.verification_session.processing' | 'identity.verification_session.redacted' | 'identity.verification_session.requires_input' | 'identity.verification_session.verified' | 'invoice.created' | 'invoice.deleted' | 'invoice.finalization_failed' | 'invoice.finalized' | 'invoice.marked_uncollectible' | 'invoice.overdue' | 'invoice.overpaid' | 'invoice.paid' | 'invoice.payment_action_required' | 'invoice.payment_attempt_required' | 'invoice.payment_failed' | 'invoice.payment_succeeded' | 'invoice.sent' | 'invoice.upcoming' | 'invoice.updated' | 'invoice.voided' | 'invoice.will_be_due' | 'invoice_payment.paid' | 'invoiceitem.created' | 'invoiceitem.deleted' | 'issuing_authorization.created' | 'issuing_authorization.request' | 'issuing_authorization.updated' | 'issuing_card.created' | 'issuing_card.updated' | 'issuing_cardholder.created' | 'issuing_cardholder.updated' | 'issuing_dispute.closed' | 'issuing_dispute.created' | 'issuing_dispute.funds_reinstated' | 'issuing_dispute.funds_rescinded' | 'issuing_dispute.submitted' | 'issuing_dispute.updated' | 'issuing_personalization_design.activated' | 'issuing_personalization_design.deactivated' | 'issuing_personalization_design.rejected' | 'issuing_personalization_design.updated' | 'issuing_token.created' | 'issuing_token.updated' | 'issuing_transaction.created' | 'issuing_transaction.purchase_details_receipt_updated' | 'issuing_transaction.updated' | 'mandate.updated' | 'payment_intent.amount_capturable_updated' | 'payment_intent.canceled' | 'payment_intent.created' | 'payment_intent.partially_funded' | 'payment_intent.payment_failed' | 'payment_intent.processing' | 'payment_intent.requires_action' | 'payment_intent.succeeded' | 'payment_link.created' | 'payment_link.updated' | 'payment_method.attached' | 'payment_method.automatically_updated' | 'payment_method.detached' | 'payment_method.updated' | 'payout.canceled' | 'payout.created' | 'payout.failed' | 'payout.paid' | 'payout.reconciliation_completed' | 'payout.updated' | 'person.created' | 'person.deleted' | 'person.updated' | 'plan.created' | 'plan.deleted' | 'plan.updated' | 'price.created' | 'price.deleted' | 'price.updated' | 'product.created' | 'product.deleted' | 'product.updated' | 'promotion_code.created' | 'promotion_code.updated' | 'quote.accepted' | 'quote.canceled' | 'quote.created' | 'quote.finalized' | 'radar.early_fraud_warning.created' | 'radar.early_fraud_warning.updated' | 'refund.created' | 'refund.failed' | 'refund.updated' | 'reporting.report_run.failed' | 'reporting.report_run.succeeded' | 'reporting.report_type.updated' | 'reserve.hold.created' | 'reserve.hold.updated' | 'reserve.plan.created' | 'reserve.plan.disabled' | 'reserve.plan.expired' | 'reserve.plan.updated' | 'reserve.release.created' | 'review.closed' | 'review.opened' | 'setup_intent.canceled' | 'setup_intent.created' | 'setup_intent.requires_action' | 'setup_intent.setup_failed' | 'setup_intent.succeeded' | 'sigma.scheduled_query_run.created' | 'source.canceled' | 'source.chargeable' | 'source.failed' | 'source.mandate_notification' | 'source.refund_attributes_required' | 'source.transaction.created' | 'source.transaction.updated' | 'subscription_schedule.aborted' | 'subscription_schedule.canceled' | 'subscription_schedule.completed' | 'subscription_schedule.created' | 'subscription_schedule.expiring' | 'subscription_schedule.released' | 'subscription_schedule.updated' | 'tax.settings.updated' | 'tax_rate.created' | 'tax_rate.updated' | 'terminal.reader.action_failed' | 'terminal.reader.action_succeeded' | 'terminal.reader.action_updated' | 'test_helpers.test_clock.advancing' | 'test_helpers.test_clock.created' | 'test_helpers.test_clock.deleted' | 'test_helpers.test_clock.internal_failure' | 'test_helpers.test_clock.ready' | 'three_d_secure.authentication.canceled' | 'three_d_secure.authentication.challenge_started' | 'three_d_secure.authentication.errored' | 'three_d_secure.authentication.failed' | 'three_d_secure.authentication.requires_challenge' | 'three_d_secure.authentication.requires_submission' | 'three_d_secure.authentication.succeeded' | 'topup.canceled' | 'topup.created' | 'topup.failed' | 'topup.reversed' | 'topup.succeeded' | 'transfer.created' | 'transfer.reversed' | 'transfer.updated' | 'treasury.credit_reversal.created' | 'treasury.credit_reversal.posted' | 'treasury.debit_reversal.completed' | 'treasury.debit_reversal.created' | 'treasury.debit_reversal.initial_credit_granted' | 'treasury.financial_account.closed' | 'treasury.financial_account.created' | 'treasury.financial_account.features_status_updated' | 'treasury.inbound_transfer.canceled' | 'treasury.inbound_transfer.created' | 'treasury.inbound_transfer.failed' | 'treasury.inbound_transfer.succeeded' | 'treasury.outbound_payment.canceled' | 'treasury.outbound_payment.created' | 'treasury.outbound_payment.expected_arrival_date_updated' | 'treasury.outbound_payment.failed' | 'treasury.outbound_payment.posted' | 'treasury.outbound_payment.returned' | 'treasury.outbound_payment.tracking_details_updated' | 'treasury.outbound_transfer.canceled' | 'treasury.outbound_transfer.created' | 'treasury.outbound_transfer.expected_arrival_date_updated' | 'treasury.outbound_transfer.failed' | 'treasury.outbound_transfer.posted' | 'treasury.outbound_transfer.returned' | 'treasury.outbound_transfer.tracking_details_updated' | 'treasury.received_credit.created' | 'treasury.received_credit.failed' | 'treasury.received_credit.succeeded' | 'treasury.received_debit.created';
}

export interface EventRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface EventListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  delivery_success?: boolean | undefined;
  expand?: readonly string[] | undefined;
  type?: string | undefined;
  types?: readonly string[] | undefined;
}

export interface AccountApplicationAuthorizedEvent extends EventBase {
  type: 'account.application.authorized';
  data: AccountApplicationAuthorizedEvent.Data;
}
export declare namespace AccountApplicationAuthorizedEvent {
  export interface Data extends Event.Data {
    object: Application;
    previous_attributes?: Partial<Application>;
  }
}

export interface AccountApplicationDeauthorizedEvent extends EventBase {
  type: 'account.application.deauthorized';
  data: AccountApplicationDeauthorizedEvent.Data;
}
export declare namespace AccountApplicationDeauthorizedEvent {
  export interface Data extends Event.Data {
    object: Application;
    previous_attributes?: Partial<Application>;
  }
}

export interface AccountExternalAccountCreatedEvent extends EventBase {
  type: 'account.external_account.created';
  data: AccountExternalAccountCreatedEvent.Data;
}
export declare namespace AccountExternalAccountCreatedEvent {
  export interface Data extends Event.Data {
    object: ExternalAccount;
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountExternalAccountDeletedEvent extends EventBase {
  type: 'account.external_account.deleted';
  data: AccountExternalAccountDeletedEvent.Data;
}
export declare namespace AccountExternalAccountDeletedEvent {
  export interface Data extends Event.Data {
    object: ExternalAccount;
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountExternalAccountUpdatedEvent extends EventBase {
  type: 'account.external_account.updated';
  data: AccountExternalAccountUpdatedEvent.Data;
}
export declare namespace AccountExternalAccountUpdatedEvent {
  export interface Data extends Event.Data {
    object: ExternalAccount;
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountUpdatedEvent extends EventBase {
  type: 'account.updated';
  data: AccountUpdatedEvent.Data;
}
export declare namespace AccountUpdatedEvent {
  export interface Data extends Event.Data {
    object: Account;
    previous_attributes?: Partial<Account>;
  }
}

export interface ApplicationFeeCreatedEvent extends EventBase {
  type: 'application_fee.created';
  data: ApplicationFeeCreatedEvent.Data;
}
export declare namespace ApplicationFeeCreatedEvent {
  export interface Data extends Event.Data {
    object: ApplicationFee;
    previous_attributes?: Partial<ApplicationFee>;
  }
}

export interface ApplicationFeeRefundUpdatedEvent extends EventBase {
  type: 'application_fee.refund.updated';
  data: ApplicationFeeRefundUpdatedEvent.Data;
}
export declare namespace ApplicationFeeRefundUpdatedEvent {
  export interface Data extends Event.Data {
    object: FeeRefund;
    previous_attributes?: Partial<FeeRefund>;
  }
}

export interface ApplicationFeeRefundedEvent extends EventBase {
  type: 'application_fee.refunded';
  data: ApplicationFeeRefundedEvent.Data;
}
export declare namespace ApplicationFeeRefundedEvent {
  export interface Data extends Event.Data {
    object: ApplicationFee;
    previous_attributes?: Partial<ApplicationFee>;
  }
}

export interface AppsInstallCreatedEvent extends EventBase {
  type: 'apps.install.created';
  data: AppsInstallCreatedEvent.Data;
}
export declare namespace AppsInstallCreatedEvent {
  export interface Data extends Event.Data {
    object: AppsInstall;
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface AppsInstallDeletedEvent extends EventBase {
  type: 'apps.install.deleted';
  data: AppsInstallDeletedEvent.Data;
}
export declare namespace AppsInstallDeletedEvent {
  export interface Data extends Event.Data {
    object: AppsInstall;
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface AppsInstallUpdatedEvent extends EventBase {
  type: 'apps.install.updated';
  data: AppsInstallUpdatedEvent.Data;
}
export declare namespace AppsInstallUpdatedEvent {
  export interface Data extends Event.Data {
    object: AppsInstall;
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface BalanceAvailableEvent extends EventBase {
  type: 'balance.available';
  data: BalanceAvailableEvent.Data;
}
export declare namespace BalanceAvailableEvent {
  export interface Data extends Event.Data {
    object: Balance;
    previous_attributes?: Partial<Balance>;
  }
}

export interface BalanceSettingsUpdatedEvent extends EventBase {
  type: 'balance_settings.updated';
  data: BalanceSettingsUpdatedEvent.Data;
}
export declare namespace BalanceSettingsUpdatedEvent {
  export interface Data extends Event.Data {
    object: BalanceSettings;
    previous_attributes?: Partial<BalanceSettings>;
  }
}

export interface BillingAlertTriggeredEvent extends EventBase {
  type: 'billing.alert.triggered';
  data: BillingAlertTriggeredEvent.Data;
}
export declare namespace BillingAlertTriggeredEvent {
  export interface Data extends Event.Data {
    object: BillingAlertTriggered;
    previous_attributes?: Partial<BillingAlertTriggered>;
  }
}

export interface BillingCreditBalanceTransactionCreatedEvent extends EventBase {
  type: 'billing.credit_balance_transaction.created';
  data: BillingCreditBalanceTransactionCreatedEvent.Data;
}
export declare namespace BillingCreditBalanceTransactionCreatedEvent {
  export interface Data extends Event.Data {
    object: BillingCreditBalanceTransaction;
    previous_attributes?: Partial<BillingCreditBalanceTransaction>;
  }
}

export interface BillingCreditGrantCreatedEvent extends EventBase {
  type: 'billing.credit_grant.created';
  data: BillingCreditGrantCreatedEvent.Data;
}
export declare namespace BillingCreditGrantCreatedEvent {
  export interface Data extends Event.Data {
    object: BillingCreditGrant;
    previous_attributes?: Partial<BillingCreditGrant>;
  }
}

export interface BillingCreditGrantUpdatedEvent extends EventBase {
  type: 'billing.credit_grant.updated';
  data: BillingCreditGrantUpdatedEvent.Data;
}
export declare namespace BillingCreditGrantUpdatedEvent {
  export interface Data extends Event.Data {
    object: BillingCreditGrant;
    previous_attributes?: Partial<BillingCreditGrant>;
  }
}

export interface BillingMeterCreatedEvent extends EventBase {
  type: 'billing.meter.created';
  data: BillingMeterCreatedEvent.Data;
}
export declare namespace BillingMeterCreatedEvent {
  export interface Data extends Event.Data {
    object: BillingMeter;
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterDeactivatedEvent extends EventBase {
  type: 'billing.meter.deactivated';
  data: BillingMeterDeactivatedEvent.Data;
}
export declare namespace BillingMeterDeactivatedEvent {
  export interface Data extends Event.Data {
    object: BillingMeter;
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterReactivatedEvent extends EventBase {
  type: 'billing.meter.reactivated';
  data: BillingMeterReactivatedEvent.Data;
}
export declare namespace BillingMeterReactivatedEvent {
  export interface Data extends Event.Data {
    object: BillingMeter;
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterUpdatedEvent extends EventBase {
  type: 'billing.meter.updated';
  data: BillingMeterUpdatedEvent.Data;
}
export declare namespace BillingMeterUpdatedEvent {
  export interface Data extends Event.Data {
    object: BillingMeter;
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingPortalConfigurationCreatedEvent extends EventBase {
  type: 'billing_portal.configuration.created';
  data: BillingPortalConfigurationCreatedEvent.Data;
}
export declare namespace BillingPortalConfigurationCreatedEvent {
  export interface Data extends Event.Data {
    object: BillingPortalConfiguration;
    previous_attributes?: Partial<BillingPortalConfiguration>;
  }
}

export interface BillingPortalConfigurationUpdatedEvent extends EventBase {
  type: 'billing_portal.configuration.updated';
  data: BillingPortalConfigurationUpdatedEvent.Data;
}
export declare namespace BillingPortalConfigurationUpdatedEvent {
  export interface Data extends Event.Data {
    object: BillingPortalConfiguration;
    previous_attributes?: Partial<BillingPortalConfiguration>;
  }
}

export interface BillingPortalSessionCreatedEvent extends EventBase {
  type: 'billing_portal.session.created';
  data: BillingPortalSessionCreatedEvent.Data;
}
export declare namespace BillingPortalSessionCreatedEvent {
  export interface Data extends Event.Data {
    object: BillingPortalSession;
    previous_attributes?: Partial<BillingPortalSession>;
  }
}

export interface CapabilityUpdatedEvent extends EventBase {
  type: 'capability.updated';
  data: CapabilityUpdatedEvent.Data;
}
export declare namespace CapabilityUpdatedEvent {
  export interface Data extends Event.Data {
    object: Capability;
    previous_attributes?: Partial<Capability>;
  }
}

export interface CashBalanceFundsAvailableEvent extends EventBase {
  type: 'cash_balance.funds_available';
  data: CashBalanceFundsAvailableEvent.Data;
}
export declare namespace CashBalanceFundsAvailableEvent {
  export interface Data extends Event.Data {
    object: CashBalance;
    previous_attributes?: Partial<CashBalance>;
  }
}

export interface ChargeCapturedEvent extends EventBase {
  type: 'charge.captured';
  data: ChargeCapturedEvent.Data;
}
export declare namespace ChargeCapturedEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeDisputeClosedEvent extends EventBase {
  type: 'charge.dispute.closed';
  data: ChargeDisputeClosedEvent.Data;
}
export declare namespace ChargeDisputeClosedEvent {
  export interface Data extends Event.Data {
    object: Dispute;
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeCreatedEvent extends EventBase {
  type: 'charge.dispute.created';
  data: ChargeDisputeCreatedEvent.Data;
}
export declare namespace ChargeDisputeCreatedEvent {
  export interface Data extends Event.Data {
    object: Dispute;
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeFundsReinstatedEvent extends EventBase {
  type: 'charge.dispute.funds_reinstated';
  data: ChargeDisputeFundsReinstatedEvent.Data;
}
export declare namespace ChargeDisputeFundsReinstatedEvent {
  export interface Data extends Event.Data {
    object: Dispute;
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeFundsWithdrawnEvent extends EventBase {
  type: 'charge.dispute.funds_withdrawn';
  data: ChargeDisputeFundsWithdrawnEvent.Data;
}
export declare namespace ChargeDisputeFundsWithdrawnEvent {
  export interface Data extends Event.Data {
    object: Dispute;
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeUpdatedEvent extends EventBase {
  type: 'charge.dispute.updated';
  data: ChargeDisputeUpdatedEvent.Data;
}
export declare namespace ChargeDisputeUpdatedEvent {
  export interface Data extends Event.Data {
    object: Dispute;
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeExpiredEvent extends EventBase {
  type: 'charge.expired';
  data: ChargeExpiredEvent.Data;
}
export declare namespace ChargeExpiredEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeFailedEvent extends EventBase {
  type: 'charge.failed';
  data: ChargeFailedEvent.Data;
}
export declare namespace ChargeFailedEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargePendingEvent extends EventBase {
  type: 'charge.pending';
  data: ChargePendingEvent.Data;
}
export declare namespace ChargePendingEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeRefundUpdatedEvent extends EventBase {
  type: 'charge.refund.updated';
  data: ChargeRefundUpdatedEvent.Data;
}
export declare namespace ChargeRefundUpdatedEvent {
  export interface Data extends Event.Data {
    object: Refund;
    previous_attributes?: Partial<Refund>;
  }
}

export interface ChargeRefundedEvent extends EventBase {
  type: 'charge.refunded';
  data: ChargeRefundedEvent.Data;
}
export declare namespace ChargeRefundedEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeSucceededEvent extends EventBase {
  type: 'charge.succeeded';
  data: ChargeSucceededEvent.Data;
}
export declare namespace ChargeSucceededEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeUpdatedEvent extends EventBase {
  type: 'charge.updated';
  data: ChargeUpdatedEvent.Data;
}
export declare namespace ChargeUpdatedEvent {
  export interface Data extends Event.Data {
    object: Charge;
    previous_attributes?: Partial<Charge>;
  }
}

export interface CheckoutSessionAsyncPaymentFailedEvent extends EventBase {
  type: 'checkout.session.async_payment_failed';
  data: CheckoutSessionAsyncPaymentFailedEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentFailedEvent {
  export interface Data extends Event.Data {
    object: CheckoutSession;
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionAsyncPaymentSucceededEvent extends EventBase {
  type: 'checkout.session.async_payment_succeeded';
  data: CheckoutSessionAsyncPaymentSucceededEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentSucceededEvent {
  export interface Data extends Event.Data {
    object: CheckoutSession;
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionCompletedEvent extends EventBase {
  type: 'checkout.session.completed';
  data: CheckoutSessionCompletedEvent.Data;
}
export declare namespace CheckoutSessionCompletedEvent {
  export interface Data extends Event.Data {
    object: CheckoutSession;
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionExpiredEvent extends EventBase {
  type: 'checkout.session.expired';
  data: CheckoutSessionExpiredEvent.Data;
}
export declare namespace CheckoutSessionExpiredEvent {
  export interface Data extends Event.Data {
    object: CheckoutSession;
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface ClimateOrderCanceledEvent extends EventBase {
  type: 'climate.order.canceled';
  data: ClimateOrderCanceledEvent.Data;
}
export declare namespace ClimateOrderCanceledEvent {
  export interface Data extends Event.Data {
    object: ClimateOrder;
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderCreatedEvent extends EventBase {
  type: 'climate.order.created';
  data: ClimateOrderCreatedEvent.Data;
}
export declare namespace ClimateOrderCreatedEvent {
  export interface Data extends Event.Data {
    object: ClimateOrder;
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderDelayedEvent extends EventBase {
  type: 'climate.order.delayed';
  data: ClimateOrderDelayedEvent.Data;
}
export declare namespace ClimateOrderDelayedEvent {
  export interface Data extends Event.Data {
    object: ClimateOrder;
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderDeliveredEvent extends EventBase {
  type: 'climate.order.delivered';
  data: ClimateOrderDeliveredEvent.Data;
}
export declare namespace ClimateOrderDeliveredEvent {
  export interface Data extends Event.Data {
    object: ClimateOrder;
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderProductSubstitutedEvent extends EventBase {
  type: 'climate.order.product_substituted';
  data: ClimateOrderProductSubstitutedEvent.Data;
}
export declare namespace ClimateOrderProductSubstitutedEvent {
  export interface Data extends Event.Data {
    object: ClimateOrder;
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateProductCreatedEvent extends EventBase {
  type: 'climate.product.created';
  data: ClimateProductCreatedEvent.Data;
}
export declare namespace ClimateProductCreatedEvent {
  export interface Data extends Event.Data {
    object: ClimateProduct;
    previous_attributes?: Partial<ClimateProduct>;
  }
}

export interface ClimateProductPricingUpdatedEvent extends EventBase {
  type: 'climate.product.pricing_updated';
  data: ClimateProductPricingUpdatedEvent.Data;
}
export declare namespace ClimateProductPricingUpdatedEvent {
  export interface Data extends Event.Data {
    object: ClimateProduct;
    previous_attributes?: Partial<ClimateProduct>;
  }
}

export interface CouponCreatedEvent extends EventBase {
  type: 'coupon.created';
  data: CouponCreatedEvent.Data;
}
export declare namespace CouponCreatedEvent {
  export interface Data extends Event.Data {
    object: Coupon;
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CouponDeletedEvent extends EventBase {
  type: 'coupon.deleted';
  data: CouponDeletedEvent.Data;
}
export declare namespace CouponDeletedEvent {
  export interface Data extends Event.Data {
    object: Coupon;
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CouponUpdatedEvent extends EventBase {
  type: 'coupon.updated';
  data: CouponUpdatedEvent.Data;
}
export declare namespace CouponUpdatedEvent {
  export interface Data extends Event.Data {
    object: Coupon;
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CreditNoteCreatedEvent extends EventBase {
  type: 'credit_note.created';
  data: CreditNoteCreatedEvent.Data;
}
export declare namespace CreditNoteCreatedEvent {
  export interface Data extends Event.Data {
    object: CreditNote;
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CreditNoteUpdatedEvent extends EventBase {
  type: 'credit_note.updated';
  data: CreditNoteUpdatedEvent.Data;
}
export declare namespace CreditNoteUpdatedEvent {
  export interface Data extends Event.Data {
    object: CreditNote;
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CreditNoteVoidedEvent extends EventBase {
  type: 'credit_note.voided';
  data: CreditNoteVoidedEvent.Data;
}
export declare namespace CreditNoteVoidedEvent {
  export interface Data extends Event.Data {
    object: CreditNote;
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CustomerCreatedEvent extends EventBase {
  type: 'customer.created';
  data: CustomerCreatedEvent.Data;
}
export declare namespace CustomerCreatedEvent {
  export interface Data extends Event.Data {
    object: Customer;
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerDeletedEvent extends EventBase {
  type: 'customer.deleted';
  data: CustomerDeletedEvent.Data;
}
export declare namespace CustomerDeletedEvent {
  export interface Data extends Event.Data {
    object: Customer;
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerDiscountCreatedEvent extends EventBase {
  type: 'customer.discount.created';
  data: CustomerDiscountCreatedEvent.Data;
}
export declare namespace CustomerDiscountCreatedEvent {
  export interface Data extends Event.Data {
    object: Discount;
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerDiscountDeletedEvent extends EventBase {
  type: 'customer.discount.deleted';
  data: CustomerDiscountDeletedEvent.Data;
}
export declare namespace CustomerDiscountDeletedEvent {
  export interface Data extends Event.Data {
    object: Discount;
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerDiscountUpdatedEvent extends EventBase {
  type: 'customer.discount.updated';
  data: CustomerDiscountUpdatedEvent.Data;
}
export declare namespace CustomerDiscountUpdatedEvent {
  export interface Data extends Event.Data {
    object: Discount;
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerSourceCreatedEvent extends EventBase {
  type: 'customer.source.created';
  data: CustomerSourceCreatedEvent.Data;
}
export declare namespace CustomerSourceCreatedEvent {
  export interface Data extends Event.Data {
    object: CustomerSource;
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceDeletedEvent extends EventBase {
  type: 'customer.source.deleted';
  data: CustomerSourceDeletedEvent.Data;
}
export declare namespace CustomerSourceDeletedEvent {
  export interface Data extends Event.Data {
    object: CustomerSource;
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceExpiringEvent extends EventBase {
  type: 'customer.source.expiring';
  data: CustomerSourceExpiringEvent.Data;
}
export declare namespace CustomerSourceExpiringEvent {
  export interface Data extends Event.Data {
    object: CustomerSource;
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceUpdatedEvent extends EventBase {
  type: 'customer.source.updated';
  data: CustomerSourceUpdatedEvent.Data;
}
export declare namespace CustomerSourceUpdatedEvent {
  export interface Data extends Event.Data {
    object: CustomerSource;
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSubscriptionCreatedEvent extends EventBase {
  type: 'customer.subscription.created';
  data: CustomerSubscriptionCreatedEvent.Data;
}
export declare namespace CustomerSubscriptionCreatedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionDeletedEvent extends EventBase {
  type: 'customer.subscription.deleted';
  data: CustomerSubscriptionDeletedEvent.Data;
}
export declare namespace CustomerSubscriptionDeletedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPausedEvent extends EventBase {
  type: 'customer.subscription.paused';
  data: CustomerSubscriptionPausedEvent.Data;
}
export declare namespace CustomerSubscriptionPausedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPendingUpdateAppliedEvent extends EventBase {
  type: 'customer.subscription.pending_update_applied';
  data: CustomerSubscriptionPendingUpdateAppliedEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateAppliedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPendingUpdateExpiredEvent extends EventBase {
  type: 'customer.subscription.pending_update_expired';
  data: CustomerSubscriptionPendingUpdateExpiredEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateExpiredEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionResumedEvent extends EventBase {
  type: 'customer.subscription.resumed';
  data: CustomerSubscriptionResumedEvent.Data;
}
export declare namespace CustomerSubscriptionResumedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionTrialWillEndEvent extends EventBase {
  type: 'customer.subscription.trial_will_end';
  data: CustomerSubscriptionTrialWillEndEvent.Data;
}
export declare namespace CustomerSubscriptionTrialWillEndEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionUpdatedEvent extends EventBase {
  type: 'customer.subscription.updated';
  data: CustomerSubscriptionUpdatedEvent.Data;
}
export declare namespace CustomerSubscriptionUpdatedEvent {
  export interface Data extends Event.Data {
    object: Subscription;
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerTaxIdCreatedEvent extends EventBase {
  type: 'customer.tax_id.created';
  data: CustomerTaxIdCreatedEvent.Data;
}
export declare namespace CustomerTaxIdCreatedEvent {
  export interface Data extends Event.Data {
    object: TaxId;
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerTaxIdDeletedEvent extends EventBase {
  type: 'customer.tax_id.deleted';
  data: CustomerTaxIdDeletedEvent.Data;
}
export declare namespace CustomerTaxIdDeletedEvent {
  export interface Data extends Event.Data {
    object: TaxId;
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerTaxIdUpdatedEvent extends EventBase {
  type: 'customer.tax_id.updated';
  data: CustomerTaxIdUpdatedEvent.Data;
}
export declare namespace CustomerTaxIdUpdatedEvent {
  export interface Data extends Event.Data {
    object: TaxId;
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerUpdatedEvent extends EventBase {
  type: 'customer.updated';
  data: CustomerUpdatedEvent.Data;
}
export declare namespace CustomerUpdatedEvent {
  export interface Data extends Event.Data {
    object: Customer;
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerCashBalanceTransactionCreatedEvent extends EventBase {
  type: 'customer_cash_balance_transaction.created';
  data: CustomerCashBalanceTransactionCreatedEvent.Data;
}
export declare namespace CustomerCashBalanceTransactionCreatedEvent {
  export interface Data extends Event.Data {
    object: CustomerCashBalanceTransaction;
    previous_attributes?: Partial<CustomerCashBalanceTransaction>;
  }
}

export interface EntitlementsActiveEntitlementSummaryUpdatedEvent extends EventBase {
  type: 'entitlements.active_entitlement_summary.updated';
  data: EntitlementsActiveEntitlementSummaryUpdatedEvent.Data;
}
export declare namespace EntitlementsActiveEntitlementSummaryUpdatedEvent {
  export interface Data extends Event.Data {
    object: EntitlementsActiveEntitlementSummary;
    previous_attributes?: Partial<EntitlementsActiveEntitlementSummary>;
  }
}

export interface FileCreatedEvent extends EventBase {
  type: 'file.created';
  data: FileCreatedEvent.Data;
}
export declare namespace FileCreatedEvent {
  export interface Data extends Event.Data {
    object: File;
    previous_attributes?: Partial<File>;
  }
}

export interface FinancialConnectionsAccountAccountNumbersUpdatedEvent extends EventBase {
  type: 'financial_connections.account.account_numbers_updated';
  data: FinancialConnectionsAccountAccountNumbersUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountAccountNumbersUpdatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountCreatedEvent extends EventBase {
  type: 'financial_connections.account.created';
  data: FinancialConnectionsAccountCreatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountCreatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountDeactivatedEvent extends EventBase {
  type: 'financial_connections.account.deactivated';
  data: FinancialConnectionsAccountDeactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDeactivatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountDisconnectedEvent extends EventBase {
  type: 'financial_connections.account.disconnected';
  data: FinancialConnectionsAccountDisconnectedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDisconnectedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent extends EventBase {
  type: 'financial_connections.account.expected_deactivation_date_updated';
  data: FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountReactivatedEvent extends EventBase {
  type: 'financial_connections.account.reactivated';
  data: FinancialConnectionsAccountReactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountReactivatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedBalanceEvent extends EventBase {
  type: 'financial_connections.account.refreshed_balance';
  data: FinancialConnectionsAccountRefreshedBalanceEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedBalanceEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedOwnershipEvent extends EventBase {
  type: 'financial_connections.account.refreshed_ownership';
  data: FinancialConnectionsAccountRefreshedOwnershipEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedOwnershipEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedTransactionsEvent extends EventBase {
  type: 'financial_connections.account.refreshed_transactions';
  data: FinancialConnectionsAccountRefreshedTransactionsEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedTransactionsEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent extends EventBase {
  type: 'financial_connections.account.supported_payment_method_types_updated';
  data: FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent extends EventBase {
  type: 'financial_connections.account.upcoming_account_number_expiry';
  data: FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountUpcomingDeactivationEvent extends EventBase {
  type: 'financial_connections.account.upcoming_deactivation';
  data: FinancialConnectionsAccountUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingDeactivationEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAccount;
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent extends EventBase {
  type: 'financial_connections.authorization.expected_deactivation_date_updated';
  data: FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAuthorization;
    previous_attributes?: Partial<FinancialConnectionsAuthorization>;
  }
}

export interface FinancialConnectionsAuthorizationUpcomingDeactivationEvent extends EventBase {
  type: 'financial_connections.authorization.upcoming_deactivation';
  data: FinancialConnectionsAuthorizationUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationUpcomingDeactivationEvent {
  export interface Data extends Event.Data {
    object: FinancialConnectionsAuthorization;
    previous_attributes?: Partial<FinancialConnectionsAuthorization>;
  }
}

export interface IdentityVerificationSessionCanceledEvent extends EventBase {
  type: 'identity.verification_session.canceled';
  data: IdentityVerificationSessionCanceledEvent.Data;
}
export declare namespace IdentityVerificationSessionCanceledEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionCreatedEvent extends EventBase {
  type: 'identity.verification_session.created';
  data: IdentityVerificationSessionCreatedEvent.Data;
}
export declare namespace IdentityVerificationSessionCreatedEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionProcessingEvent extends EventBase {
  type: 'identity.verification_session.processing';
  data: IdentityVerificationSessionProcessingEvent.Data;
}
export declare namespace IdentityVerificationSessionProcessingEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionRedactedEvent extends EventBase {
  type: 'identity.verification_session.redacted';
  data: IdentityVerificationSessionRedactedEvent.Data;
}
export declare namespace IdentityVerificationSessionRedactedEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionRequiresInputEvent extends EventBase {
  type: 'identity.verification_session.requires_input';
  data: IdentityVerificationSessionRequiresInputEvent.Data;
}
export declare namespace IdentityVerificationSessionRequiresInputEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionVerifiedEvent extends EventBase {
  type: 'identity.verification_session.verified';
  data: IdentityVerificationSessionVerifiedEvent.Data;
}
export declare namespace IdentityVerificationSessionVerifiedEvent {
  export interface Data extends Event.Data {
    object: IdentityVerificationSession;
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface InvoiceCreatedEvent extends EventBase {
  type: 'invoice.created';
  data: InvoiceCreatedEvent.Data;
}
export declare namespace InvoiceCreatedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceDeletedEvent extends EventBase {
  type: 'invoice.deleted';
  data: InvoiceDeletedEvent.Data;
}
export declare namespace InvoiceDeletedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceFinalizationFailedEvent extends EventBase {
  type: 'invoice.finalization_failed';
  data: InvoiceFinalizationFailedEvent.Data;
}
export declare namespace InvoiceFinalizationFailedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceFinalizedEvent extends EventBase {
  type: 'invoice.finalized';
  data: InvoiceFinalizedEvent.Data;
}
export declare namespace InvoiceFinalizedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceMarkedUncollectibleEvent extends EventBase {
  type: 'invoice.marked_uncollectible';
  data: InvoiceMarkedUncollectibleEvent.Data;
}
export declare namespace InvoiceMarkedUncollectibleEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceOverdueEvent extends EventBase {
  type: 'invoice.overdue';
  data: InvoiceOverdueEvent.Data;
}
export declare namespace InvoiceOverdueEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceOverpaidEvent extends EventBase {
  type: 'invoice.overpaid';
  data: InvoiceOverpaidEvent.Data;
}
export declare namespace InvoiceOverpaidEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaidEvent extends EventBase {
  type: 'invoice.paid';
  data: InvoicePaidEvent.Data;
}
export declare namespace InvoicePaidEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentActionRequiredEvent extends EventBase {
  type: 'invoice.payment_action_required';
  data: InvoicePaymentActionRequiredEvent.Data;
}
export declare namespace InvoicePaymentActionRequiredEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentAttemptRequiredEvent extends EventBase {
  type: 'invoice.payment_attempt_required';
  data: InvoicePaymentAttemptRequiredEvent.Data;
}
export declare namespace InvoicePaymentAttemptRequiredEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentFailedEvent extends EventBase {
  type: 'invoice.payment_failed';
  data: InvoicePaymentFailedEvent.Data;
}
export declare namespace InvoicePaymentFailedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentSucceededEvent extends EventBase {
  type: 'invoice.payment_succeeded';
  data: InvoicePaymentSucceededEvent.Data;
}
export declare namespace InvoicePaymentSucceededEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceSentEvent extends EventBase {
  type: 'invoice.sent';
  data: InvoiceSentEvent.Data;
}
export declare namespace InvoiceSentEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceUpcomingEvent extends EventBase {
  type: 'invoice.upcoming';
  data: InvoiceUpcomingEvent.Data;
}
export declare namespace InvoiceUpcomingEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceUpdatedEvent extends EventBase {
  type: 'invoice.updated';
  data: InvoiceUpdatedEvent.Data;
}
export declare namespace InvoiceUpdatedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceVoidedEvent extends EventBase {
  type: 'invoice.voided';
  data: InvoiceVoidedEvent.Data;
}
export declare namespace InvoiceVoidedEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceWillBeDueEvent extends EventBase {
  type: 'invoice.will_be_due';
  data: InvoiceWillBeDueEvent.Data;
}
export declare namespace InvoiceWillBeDueEvent {
  export interface Data extends Event.Data {
    object: Invoice;
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentPaidEvent extends EventBase {
  type: 'invoice_payment.paid';
  data: InvoicePaymentPaidEvent.Data;
}
export declare namespace InvoicePaymentPaidEvent {
  export interface Data extends Event.Data {
    object: InvoicePayment;
    previous_attributes?: Partial<InvoicePayment>;
  }
}

export interface InvoiceItemCreatedEvent extends EventBase {
  type: 'invoiceitem.created';
  data: InvoiceItemCreatedEvent.Data;
}
export declare namespace InvoiceItemCreatedEvent {
  export interface Data extends Event.Data {
    object: InvoiceItem;
    previous_attributes?: Partial<InvoiceItem>;
  }
}

export interface InvoiceItemDeletedEvent extends EventBase {
  type: 'invoiceitem.deleted';
  data: InvoiceItemDeletedEvent.Data;
}
export declare namespace InvoiceItemDeletedEvent {
  export interface Data extends Event.Data {
    object: InvoiceItem;
    previous_attributes?: Partial<InvoiceItem>;
  }
}

export interface IssuingAuthorizationCreatedEvent extends EventBase {
  type: 'issuing_authorization.created';
  data: IssuingAuthorizationCreatedEvent.Data;
}
export declare namespace IssuingAuthorizationCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingAuthorization;
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingAuthorizationRequestEvent extends EventBase {
  type: 'issuing_authorization.request';
  data: IssuingAuthorizationRequestEvent.Data;
}
export declare namespace IssuingAuthorizationRequestEvent {
  export interface Data extends Event.Data {
    object: IssuingAuthorization;
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingAuthorizationUpdatedEvent extends EventBase {
  type: 'issuing_authorization.updated';
  data: IssuingAuthorizationUpdatedEvent.Data;
}
export declare namespace IssuingAuthorizationUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingAuthorization;
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingCardCreatedEvent extends EventBase {
  type: 'issuing_card.created';
  data: IssuingCardCreatedEvent.Data;
}
export declare namespace IssuingCardCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingCard;
    previous_attributes?: Partial<IssuingCard>;
  }
}

export interface IssuingCardUpdatedEvent extends EventBase {
  type: 'issuing_card.updated';
  data: IssuingCardUpdatedEvent.Data;
}
export declare namespace IssuingCardUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingCard;
    previous_attributes?: Partial<IssuingCard>;
  }
}

export interface IssuingCardholderCreatedEvent extends EventBase {
  type: 'issuing_cardholder.created';
  data: IssuingCardholderCreatedEvent.Data;
}
export declare namespace IssuingCardholderCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingCardholder;
    previous_attributes?: Partial<IssuingCardholder>;
  }
}

export interface IssuingCardholderUpdatedEvent extends EventBase {
  type: 'issuing_cardholder.updated';
  data: IssuingCardholderUpdatedEvent.Data;
}
export declare namespace IssuingCardholderUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingCardholder;
    previous_attributes?: Partial<IssuingCardholder>;
  }
}

export interface IssuingDisputeClosedEvent extends EventBase {
  type: 'issuing_dispute.closed';
  data: IssuingDisputeClosedEvent.Data;
}
export declare namespace IssuingDisputeClosedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeCreatedEvent extends EventBase {
  type: 'issuing_dispute.created';
  data: IssuingDisputeCreatedEvent.Data;
}
export declare namespace IssuingDisputeCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeFundsReinstatedEvent extends EventBase {
  type: 'issuing_dispute.funds_reinstated';
  data: IssuingDisputeFundsReinstatedEvent.Data;
}
export declare namespace IssuingDisputeFundsReinstatedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeFundsRescindedEvent extends EventBase {
  type: 'issuing_dispute.funds_rescinded';
  data: IssuingDisputeFundsRescindedEvent.Data;
}
export declare namespace IssuingDisputeFundsRescindedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeSubmittedEvent extends EventBase {
  type: 'issuing_dispute.submitted';
  data: IssuingDisputeSubmittedEvent.Data;
}
export declare namespace IssuingDisputeSubmittedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeUpdatedEvent extends EventBase {
  type: 'issuing_dispute.updated';
  data: IssuingDisputeUpdatedEvent.Data;
}
export declare namespace IssuingDisputeUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingDispute;
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingPersonalizationDesignActivatedEvent extends EventBase {
  type: 'issuing_personalization_design.activated';
  data: IssuingPersonalizationDesignActivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignActivatedEvent {
  export interface Data extends Event.Data {
    object: IssuingPersonalizationDesign;
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignDeactivatedEvent extends EventBase {
  type: 'issuing_personalization_design.deactivated';
  data: IssuingPersonalizationDesignDeactivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignDeactivatedEvent {
  export interface Data extends Event.Data {
    object: IssuingPersonalizationDesign;
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignRejectedEvent extends EventBase {
  type: 'issuing_personalization_design.rejected';
  data: IssuingPersonalizationDesignRejectedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignRejectedEvent {
  export interface Data extends Event.Data {
    object: IssuingPersonalizationDesign;
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignUpdatedEvent extends EventBase {
  type: 'issuing_personalization_design.updated';
  data: IssuingPersonalizationDesignUpdatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingPersonalizationDesign;
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingTokenCreatedEvent extends EventBase {
  type: 'issuing_token.created';
  data: IssuingTokenCreatedEvent.Data;
}
export declare namespace IssuingTokenCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingToken;
    previous_attributes?: Partial<IssuingToken>;
  }
}

export interface IssuingTokenUpdatedEvent extends EventBase {
  type: 'issuing_token.updated';
  data: IssuingTokenUpdatedEvent.Data;
}
export declare namespace IssuingTokenUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingToken;
    previous_attributes?: Partial<IssuingToken>;
  }
}

export interface IssuingTransactionCreatedEvent extends EventBase {
  type: 'issuing_transaction.created';
  data: IssuingTransactionCreatedEvent.Data;
}
export declare namespace IssuingTransactionCreatedEvent {
  export interface Data extends Event.Data {
    object: IssuingTransaction;
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface IssuingTransactionPurchaseDetailsReceiptUpdatedEvent extends EventBase {
  type: 'issuing_transaction.purchase_details_receipt_updated';
  data: IssuingTransactionPurchaseDetailsReceiptUpdatedEvent.Data;
}
export declare namespace IssuingTransactionPurchaseDetailsReceiptUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingTransaction;
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface IssuingTransactionUpdatedEvent extends EventBase {
  type: 'issuing_transaction.updated';
  data: IssuingTransactionUpdatedEvent.Data;
}
export declare namespace IssuingTransactionUpdatedEvent {
  export interface Data extends Event.Data {
    object: IssuingTransaction;
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface MandateUpdatedEvent extends EventBase {
  type: 'mandate.updated';
  data: MandateUpdatedEvent.Data;
}
export declare namespace MandateUpdatedEvent {
  export interface Data extends Event.Data {
    object: Mandate;
    previous_attributes?: Partial<Mandate>;
  }
}

export interface PaymentIntentAmountCapturableUpdatedEvent extends EventBase {
  type: 'payment_intent.amount_capturable_updated';
  data: PaymentIntentAmountCapturableUpdatedEvent.Data;
}
export declare namespace PaymentIntentAmountCapturableUpdatedEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentCanceledEvent extends EventBase {
  type: 'payment_intent.canceled';
  data: PaymentIntentCanceledEvent.Data;
}
export declare namespace PaymentIntentCanceledEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentCreatedEvent extends EventBase {
  type: 'payment_intent.created';
  data: PaymentIntentCreatedEvent.Data;
}
export declare namespace PaymentIntentCreatedEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentPartiallyFundedEvent extends EventBase {
  type: 'payment_intent.partially_funded';
  data: PaymentIntentPartiallyFundedEvent.Data;
}
export declare namespace PaymentIntentPartiallyFundedEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentPaymentFailedEvent extends EventBase {
  type: 'payment_intent.payment_failed';
  data: PaymentIntentPaymentFailedEvent.Data;
}
export declare namespace PaymentIntentPaymentFailedEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentProcessingEvent extends EventBase {
  type: 'payment_intent.processing';
  data: PaymentIntentProcessingEvent.Data;
}
export declare namespace PaymentIntentProcessingEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentRequiresActionEvent extends EventBase {
  type: 'payment_intent.requires_action';
  data: PaymentIntentRequiresActionEvent.Data;
}
export declare namespace PaymentIntentRequiresActionEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentSucceededEvent extends EventBase {
  type: 'payment_intent.succeeded';
  data: PaymentIntentSucceededEvent.Data;
}
export declare namespace PaymentIntentSucceededEvent {
  export interface Data extends Event.Data {
    object: PaymentIntent;
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentLinkCreatedEvent extends EventBase {
  type: 'payment_link.created';
  data: PaymentLinkCreatedEvent.Data;
}
export declare namespace PaymentLinkCreatedEvent {
  export interface Data extends Event.Data {
    object: PaymentLink;
    previous_attributes?: Partial<PaymentLink>;
  }
}

export interface PaymentLinkUpdatedEvent extends EventBase {
  type: 'payment_link.updated';
  data: PaymentLinkUpdatedEvent.Data;
}
export declare namespace PaymentLinkUpdatedEvent {
  export interface Data extends Event.Data {
    object: PaymentLink;
    previous_attributes?: Partial<PaymentLink>;
  }
}

export interface PaymentMethodAttachedEvent extends EventBase {
  type: 'payment_method.attached';
  data: PaymentMethodAttachedEvent.Data;
}
export declare namespace PaymentMethodAttachedEvent {
  export interface Data extends Event.Data {
    object: PaymentMethod;
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodAutomaticallyUpdatedEvent extends EventBase {
  type: 'payment_method.automatically_updated';
  data: PaymentMethodAutomaticallyUpdatedEvent.Data;
}
export declare namespace PaymentMethodAutomaticallyUpdatedEvent {
  export interface Data extends Event.Data {
    object: PaymentMethod;
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodDetachedEvent extends EventBase {
  type: 'payment_method.detached';
  data: PaymentMethodDetachedEvent.Data;
}
export declare namespace PaymentMethodDetachedEvent {
  export interface Data extends Event.Data {
    object: PaymentMethod;
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodUpdatedEvent extends EventBase {
  type: 'payment_method.updated';
  data: PaymentMethodUpdatedEvent.Data;
}
export declare namespace PaymentMethodUpdatedEvent {
  export interface Data extends Event.Data {
    object: PaymentMethod;
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PayoutCanceledEvent extends EventBase {
  type: 'payout.canceled';
  data: PayoutCanceledEvent.Data;
}
export declare namespace PayoutCanceledEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutCreatedEvent extends EventBase {
  type: 'payout.created';
  data: PayoutCreatedEvent.Data;
}
export declare namespace PayoutCreatedEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutFailedEvent extends EventBase {
  type: 'payout.failed';
  data: PayoutFailedEvent.Data;
}
export declare namespace PayoutFailedEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutPaidEvent extends EventBase {
  type: 'payout.paid';
  data: PayoutPaidEvent.Data;
}
export declare namespace PayoutPaidEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutReconciliationCompletedEvent extends EventBase {
  type: 'payout.reconciliation_completed';
  data: PayoutReconciliationCompletedEvent.Data;
}
export declare namespace PayoutReconciliationCompletedEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutUpdatedEvent extends EventBase {
  type: 'payout.updated';
  data: PayoutUpdatedEvent.Data;
}
export declare namespace PayoutUpdatedEvent {
  export interface Data extends Event.Data {
    object: Payout;
    previous_attributes?: Partial<Payout>;
  }
}

export interface PersonCreatedEvent extends EventBase {
  type: 'person.created';
  data: PersonCreatedEvent.Data;
}
export declare namespace PersonCreatedEvent {
  export interface Data extends Event.Data {
    object: Person;
    previous_attributes?: Partial<Person>;
  }
}

export interface PersonDeletedEvent extends EventBase {
  type: 'person.deleted';
  data: PersonDeletedEvent.Data;
}
export declare namespace PersonDeletedEvent {
  export interface Data extends Event.Data {
    object: Person;
    previous_attributes?: Partial<Person>;
  }
}

export interface PersonUpdatedEvent extends EventBase {
  type: 'person.updated';
  data: PersonUpdatedEvent.Data;
}
export declare namespace PersonUpdatedEvent {
  export interface Data extends Event.Data {
    object: Person;
    previous_attributes?: Partial<Person>;
  }
}

export interface PlanCreatedEvent extends EventBase {
  type: 'plan.created';
  data: PlanCreatedEvent.Data;
}
export declare namespace PlanCreatedEvent {
  export interface Data extends Event.Data {
    object: Plan;
    previous_attributes?: Partial<Plan>;
  }
}

export interface PlanDeletedEvent extends EventBase {
  type: 'plan.deleted';
  data: PlanDeletedEvent.Data;
}
export declare namespace PlanDeletedEvent {
  export interface Data extends Event.Data {
    object: Plan;
    previous_attributes?: Partial<Plan>;
  }
}

export interface PlanUpdatedEvent extends EventBase {
  type: 'plan.updated';
  data: PlanUpdatedEvent.Data;
}
export declare namespace PlanUpdatedEvent {
  export interface Data extends Event.Data {
    object: Plan;
    previous_attributes?: Partial<Plan>;
  }
}

export interface PriceCreatedEvent extends EventBase {
  type: 'price.created';
  data: PriceCreatedEvent.Data;
}
export declare namespace PriceCreatedEvent {
  export interface Data extends Event.Data {
    object: Price;
    previous_attributes?: Partial<Price>;
  }
}

export interface PriceDeletedEvent extends EventBase {
  type: 'price.deleted';
  data: PriceDeletedEvent.Data;
}
export declare namespace PriceDeletedEvent {
  export interface Data extends Event.Data {
    object: Price;
    previous_attributes?: Partial<Price>;
  }
}

export interface PriceUpdatedEvent extends EventBase {
  type: 'price.updated';
  data: PriceUpdatedEvent.Data;
}
export declare namespace PriceUpdatedEvent {
  export interface Data extends Event.Data {
    object: Price;
    previous_attributes?: Partial<Price>;
  }
}

export interface ProductCreatedEvent extends EventBase {
  type: 'product.created';
  data: ProductCreatedEvent.Data;
}
export declare namespace ProductCreatedEvent {
  export interface Data extends Event.Data {
    object: Product;
    previous_attributes?: Partial<Product>;
  }
}

export interface ProductDeletedEvent extends EventBase {
  type: 'product.deleted';
  data: ProductDeletedEvent.Data;
}
export declare namespace ProductDeletedEvent {
  export interface Data extends Event.Data {
    object: Product;
    previous_attributes?: Partial<Product>;
  }
}

export interface ProductUpdatedEvent extends EventBase {
  type: 'product.updated';
  data: ProductUpdatedEvent.Data;
}
export declare namespace ProductUpdatedEvent {
  export interface Data extends Event.Data {
    object: Product;
    previous_attributes?: Partial<Product>;
  }
}

export interface PromotionCodeCreatedEvent extends EventBase {
  type: 'promotion_code.created';
  data: PromotionCodeCreatedEvent.Data;
}
export declare namespace PromotionCodeCreatedEvent {
  export interface Data extends Event.Data {
    object: PromotionCode;
    previous_attributes?: Partial<PromotionCode>;
  }
}

export interface PromotionCodeUpdatedEvent extends EventBase {
  type: 'promotion_code.updated';
  data: PromotionCodeUpdatedEvent.Data;
}
export declare namespace PromotionCodeUpdatedEvent {
  export interface Data extends Event.Data {
    object: PromotionCode;
    previous_attributes?: Partial<PromotionCode>;
  }
}

export interface QuoteAcceptedEvent extends EventBase {
  type: 'quote.accepted';
  data: QuoteAcceptedEvent.Data;
}
export declare namespace QuoteAcceptedEvent {
  export interface Data extends Event.Data {
    object: Quote;
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteCanceledEvent extends EventBase {
  type: 'quote.canceled';
  data: QuoteCanceledEvent.Data;
}
export declare namespace QuoteCanceledEvent {
  export interface Data extends Event.Data {
    object: Quote;
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteCreatedEvent extends EventBase {
  type: 'quote.created';
  data: QuoteCreatedEvent.Data;
}
export declare namespace QuoteCreatedEvent {
  export interface Data extends Event.Data {
    object: Quote;
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteFinalizedEvent extends EventBase {
  type: 'quote.finalized';
  data: QuoteFinalizedEvent.Data;
}
export declare namespace QuoteFinalizedEvent {
  export interface Data extends Event.Data {
    object: Quote;
    previous_attributes?: Partial<Quote>;
  }
}

export interface RadarEarlyFraudWarningCreatedEvent extends EventBase {
  type: 'radar.early_fraud_warning.created';
  data: RadarEarlyFraudWarningCreatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningCreatedEvent {
  export interface Data extends Event.Data {
    object: RadarEarlyFraudWarning;
    previous_attributes?: Partial<RadarEarlyFraudWarning>;
  }
}

export interface RadarEarlyFraudWarningUpdatedEvent extends EventBase {
  type: 'radar.early_fraud_warning.updated';
  data: RadarEarlyFraudWarningUpdatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningUpdatedEvent {
  export interface Data extends Event.Data {
    object: RadarEarlyFraudWarning;
    previous_attributes?: Partial<RadarEarlyFraudWarning>;
  }
}

export interface RefundCreatedEvent extends EventBase {
  type: 'refund.created';
  data: RefundCreatedEvent.Data;
}
export declare namespace RefundCreatedEvent {
  export interface Data extends Event.Data {
    object: Refund;
    previous_attributes?: Partial<Refund>;
  }
}

export interface RefundFailedEvent extends EventBase {
  type: 'refund.failed';
  data: RefundFailedEvent.Data;
}
export declare namespace RefundFailedEvent {
  export interface Data extends Event.Data {
    object: Refund;
    previous_attributes?: Partial<Refund>;
  }
}

export interface RefundUpdatedEvent extends EventBase {
  type: 'refund.updated';
  data: RefundUpdatedEvent.Data;
}
export declare namespace RefundUpdatedEvent {
  export interface Data extends Event.Data {
    object: Refund;
    previous_attributes?: Partial<Refund>;
  }
}

export interface ReportingReportRunFailedEvent extends EventBase {
  type: 'reporting.report_run.failed';
  data: ReportingReportRunFailedEvent.Data;
}
export declare namespace ReportingReportRunFailedEvent {
  export interface Data extends Event.Data {
    object: ReportingReportRun;
    previous_attributes?: Partial<ReportingReportRun>;
  }
}

export interface ReportingReportRunSucceededEvent extends EventBase {
  type: 'reporting.report_run.succeeded';
  data: ReportingReportRunSucceededEvent.Data;
}
export declare namespace ReportingReportRunSucceededEvent {
  export interface Data extends Event.Data {
    object: ReportingReportRun;
    previous_attributes?: Partial<ReportingReportRun>;
  }
}

export interface ReportingReportTypeUpdatedEvent extends EventBase {
  type: 'reporting.report_type.updated';
  data: ReportingReportTypeUpdatedEvent.Data;
}
export declare namespace ReportingReportTypeUpdatedEvent {
  export interface Data extends Event.Data {
    object: ReportingReportType;
    previous_attributes?: Partial<ReportingReportType>;
  }
}

export interface ReserveHoldCreatedEvent extends EventBase {
  type: 'reserve.hold.created';
  data: ReserveHoldCreatedEvent.Data;
}
export declare namespace ReserveHoldCreatedEvent {
  export interface Data extends Event.Data {
    object: ReserveHold;
    previous_attributes?: Partial<ReserveHold>;
  }
}

export interface ReserveHoldUpdatedEvent extends EventBase {
  type: 'reserve.hold.updated';
  data: ReserveHoldUpdatedEvent.Data;
}
export declare namespace ReserveHoldUpdatedEvent {
  export interface Data extends Event.Data {
    object: ReserveHold;
    previous_attributes?: Partial<ReserveHold>;
  }
}

export interface ReservePlanCreatedEvent extends EventBase {
  type: 'reserve.plan.created';
  data: ReservePlanCreatedEvent.Data;
}
export declare namespace ReservePlanCreatedEvent {
  export interface Data extends Event.Data {
    object: ReservePlan;
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanDisabledEvent extends EventBase {
  type: 'reserve.plan.disabled';
  data: ReservePlanDisabledEvent.Data;
}
export declare namespace ReservePlanDisabledEvent {
  export interface Data extends Event.Data {
    object: ReservePlan;
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanExpiredEvent extends EventBase {
  type: 'reserve.plan.expired';
  data: ReservePlanExpiredEvent.Data;
}
export declare namespace ReservePlanExpiredEvent {
  export interface Data extends Event.Data {
    object: ReservePlan;
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanUpdatedEvent extends EventBase {
  type: 'reserve.plan.updated';
  data: ReservePlanUpdatedEvent.Data;
}
export declare namespace ReservePlanUpdatedEvent {
  export interface Data extends Event.Data {
    object: ReservePlan;
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReserveReleaseCreatedEvent extends EventBase {
  type: 'reserve.release.created';
  data: ReserveReleaseCreatedEvent.Data;
}
export declare namespace ReserveReleaseCreatedEvent {
  export interface Data extends Event.Data {
    object: ReserveRelease;
    previous_attributes?: Partial<ReserveRelease>;
  }
}

export interface ReviewClosedEvent extends EventBase {
  type: 'review.closed';
  data: ReviewClosedEvent.Data;
}
export declare namespace ReviewClosedEvent {
  export interface Data extends Event.Data {
    object: Review;
    previous_attributes?: Partial<Review>;
  }
}

export interface ReviewOpenedEvent extends EventBase {
  type: 'review.opened';
  data: ReviewOpenedEvent.Data;
}
export declare namespace ReviewOpenedEvent {
  export interface Data extends Event.Data {
    object: Review;
    previous_attributes?: Partial<Review>;
  }
}

export interface SetupIntentCanceledEvent extends EventBase {
  type: 'setup_intent.canceled';
  data: SetupIntentCanceledEvent.Data;
}
export declare namespace SetupIntentCanceledEvent {
  export interface Data extends Event.Data {
    object: SetupIntent;
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentCreatedEvent extends EventBase {
  type: 'setup_intent.created';
  data: SetupIntentCreatedEvent.Data;
}
export declare namespace SetupIntentCreatedEvent {
  export interface Data extends Event.Data {
    object: SetupIntent;
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentRequiresActionEvent extends EventBase {
  type: 'setup_intent.requires_action';
  data: SetupIntentRequiresActionEvent.Data;
}
export declare namespace SetupIntentRequiresActionEvent {
  export interface Data extends Event.Data {
    object: SetupIntent;
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentSetupFailedEvent extends EventBase {
  type: 'setup_intent.setup_failed';
  data: SetupIntentSetupFailedEvent.Data;
}
export declare namespace SetupIntentSetupFailedEvent {
  export interface Data extends Event.Data {
    object: SetupIntent;
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentSucceededEvent extends EventBase {
  type: 'setup_intent.succeeded';
  data: SetupIntentSucceededEvent.Data;
}
export declare namespace SetupIntentSucceededEvent {
  export interface Data extends Event.Data {
    object: SetupIntent;
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SigmaScheduledQueryRunCreatedEvent extends EventBase {
  type: 'sigma.scheduled_query_run.created';
  data: SigmaScheduledQueryRunCreatedEvent.Data;
}
export declare namespace SigmaScheduledQueryRunCreatedEvent {
  export interface Data extends Event.Data {
    object: SigmaScheduledQueryRun;
    previous_attributes?: Partial<SigmaScheduledQueryRun>;
  }
}

export interface SourceCanceledEvent extends EventBase {
  type: 'source.canceled';
  data: SourceCanceledEvent.Data;
}
export declare namespace SourceCanceledEvent {
  export interface Data extends Event.Data {
    object: Source;
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceChargeableEvent extends EventBase {
  type: 'source.chargeable';
  data: SourceChargeableEvent.Data;
}
export declare namespace SourceChargeableEvent {
  export interface Data extends Event.Data {
    object: Source;
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceFailedEvent extends EventBase {
  type: 'source.failed';
  data: SourceFailedEvent.Data;
}
export declare namespace SourceFailedEvent {
  export interface Data extends Event.Data {
    object: Source;
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceMandateNotificationEvent extends EventBase {
  type: 'source.mandate_notification';
  data: SourceMandateNotificationEvent.Data;
}
export declare namespace SourceMandateNotificationEvent {
  export interface Data extends Event.Data {
    object: SourceMandateNotification;
    previous_attributes?: Partial<SourceMandateNotification>;
  }
}

export interface SourceRefundAttributesRequiredEvent extends EventBase {
  type: 'source.refund_attributes_required';
  data: SourceRefundAttributesRequiredEvent.Data;
}
export declare namespace SourceRefundAttributesRequiredEvent {
  export interface Data extends Event.Data {
    object: Source;
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceTransactionCreatedEvent extends EventBase {
  type: 'source.transaction.created';
  data: SourceTransactionCreatedEvent.Data;
}
export declare namespace SourceTransactionCreatedEvent {
  export interface Data extends Event.Data {
    object: SourceTransaction;
    previous_attributes?: Partial<SourceTransaction>;
  }
}

export interface SourceTransactionUpdatedEvent extends EventBase {
  type: 'source.transaction.updated';
  data: SourceTransactionUpdatedEvent.Data;
}
export declare namespace SourceTransactionUpdatedEvent {
  export interface Data extends Event.Data {
    object: SourceTransaction;
    previous_attributes?: Partial<SourceTransaction>;
  }
}

export interface SubscriptionScheduleAbortedEvent extends EventBase {
  type: 'subscription_schedule.aborted';
  data: SubscriptionScheduleAbortedEvent.Data;
}
export declare namespace SubscriptionScheduleAbortedEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCanceledEvent extends EventBase {
  type: 'subscription_schedule.canceled';
  data: SubscriptionScheduleCanceledEvent.Data;
}
export declare namespace SubscriptionScheduleCanceledEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCompletedEvent extends EventBase {
  type: 'subscription_schedule.completed';
  data: SubscriptionScheduleCompletedEvent.Data;
}
export declare namespace SubscriptionScheduleCompletedEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCreatedEvent extends EventBase {
  type: 'subscription_schedule.created';
  data: SubscriptionScheduleCreatedEvent.Data;
}
export declare namespace SubscriptionScheduleCreatedEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleExpiringEvent extends EventBase {
  type: 'subscription_schedule.expiring';
  data: SubscriptionScheduleExpiringEvent.Data;
}
export declare namespace SubscriptionScheduleExpiringEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleReleasedEvent extends EventBase {
  type: 'subscription_schedule.released';
  data: SubscriptionScheduleReleasedEvent.Data;
}
export declare namespace SubscriptionScheduleReleasedEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleUpdatedEvent extends EventBase {
  type: 'subscription_schedule.updated';
  data: SubscriptionScheduleUpdatedEvent.Data;
}
export declare namespace SubscriptionScheduleUpdatedEvent {
  export interface Data extends Event.Data {
    object: SubscriptionSchedule;
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface TaxSettingsUpdatedEvent extends EventBase {
  type: 'tax.settings.updated';
  data: TaxSettingsUpdatedEvent.Data;
}
export declare namespace TaxSettingsUpdatedEvent {
  export interface Data extends Event.Data {
    object: TaxSettings;
    previous_attributes?: Partial<TaxSettings>;
  }
}

export interface TaxRateCreatedEvent extends EventBase {
  type: 'tax_rate.created';
  data: TaxRateCreatedEvent.Data;
}
export declare namespace TaxRateCreatedEvent {
  export interface Data extends Event.Data {
    object: TaxRate;
    previous_attributes?: Partial<TaxRate>;
  }
}

export interface TaxRateUpdatedEvent extends EventBase {
  type: 'tax_rate.updated';
  data: TaxRateUpdatedEvent.Data;
}
export declare namespace TaxRateUpdatedEvent {
  export interface Data extends Event.Data {
    object: TaxRate;
    previous_attributes?: Partial<TaxRate>;
  }
}

export interface TerminalReaderActionFailedEvent extends EventBase {
  type: 'terminal.reader.action_failed';
  data: TerminalReaderActionFailedEvent.Data;
}
export declare namespace TerminalReaderActionFailedEvent {
  export interface Data extends Event.Data {
    object: TerminalReader;
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TerminalReaderActionSucceededEvent extends EventBase {
  type: 'terminal.reader.action_succeeded';
  data: TerminalReaderActionSucceededEvent.Data;
}
export declare namespace TerminalReaderActionSucceededEvent {
  export interface Data extends Event.Data {
    object: TerminalReader;
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TerminalReaderActionUpdatedEvent extends EventBase {
  type: 'terminal.reader.action_updated';
  data: TerminalReaderActionUpdatedEvent.Data;
}
export declare namespace TerminalReaderActionUpdatedEvent {
  export interface Data extends Event.Data {
    object: TerminalReader;
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TestHelpersTestClockAdvancingEvent extends EventBase {
  type: 'test_helpers.test_clock.advancing';
  data: TestHelpersTestClockAdvancingEvent.Data;
}
export declare namespace TestHelpersTestClockAdvancingEvent {
  export interface Data extends Event.Data {
    object: TestHelpersTestClock;
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockCreatedEvent extends EventBase {
  type: 'test_helpers.test_clock.created';
  data: TestHelpersTestClockCreatedEvent.Data;
}
export declare namespace TestHelpersTestClockCreatedEvent {
  export interface Data extends Event.Data {
    object: TestHelpersTestClock;
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockDeletedEvent extends EventBase {
  type: 'test_helpers.test_clock.deleted';
  data: TestHelpersTestClockDeletedEvent.Data;
}
export declare namespace TestHelpersTestClockDeletedEvent {
  export interface Data extends Event.Data {
    object: TestHelpersTestClock;
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockInternalFailureEvent extends EventBase {
  type: 'test_helpers.test_clock.internal_failure';
  data: TestHelpersTestClockInternalFailureEvent.Data;
}
export declare namespace TestHelpersTestClockInternalFailureEvent {
  export interface Data extends Event.Data {
    object: TestHelpersTestClock;
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockReadyEvent extends EventBase {
  type: 'test_helpers.test_clock.ready';
  data: TestHelpersTestClockReadyEvent.Data;
}
export declare namespace TestHelpersTestClockReadyEvent {
  export interface Data extends Event.Data {
    object: TestHelpersTestClock;
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface ThreeDSecureAuthenticationCanceledEvent extends EventBase {
  type: 'three_d_secure.authentication.canceled';
  data: ThreeDSecureAuthenticationCanceledEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationCanceledEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationChallengeStartedEvent extends EventBase {
  type: 'three_d_secure.authentication.challenge_started';
  data: ThreeDSecureAuthenticationChallengeStartedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationChallengeStartedEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationErroredEvent extends EventBase {
  type: 'three_d_secure.authentication.errored';
  data: ThreeDSecureAuthenticationErroredEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationErroredEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationFailedEvent extends EventBase {
  type: 'three_d_secure.authentication.failed';
  data: ThreeDSecureAuthenticationFailedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationFailedEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationRequiresChallengeEvent extends EventBase {
  type: 'three_d_secure.authentication.requires_challenge';
  data: ThreeDSecureAuthenticationRequiresChallengeEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresChallengeEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationRequiresSubmissionEvent extends EventBase {
  type: 'three_d_secure.authentication.requires_submission';
  data: ThreeDSecureAuthenticationRequiresSubmissionEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresSubmissionEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationSucceededEvent extends EventBase {
  type: 'three_d_secure.authentication.succeeded';
  data: ThreeDSecureAuthenticationSucceededEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationSucceededEvent {
  export interface Data extends Event.Data {
    object: ThreeDSecureAuthentication;
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface TopupCanceledEvent extends EventBase {
  type: 'topup.canceled';
  data: TopupCanceledEvent.Data;
}
export declare namespace TopupCanceledEvent {
  export interface Data extends Event.Data {
    object: Topup;
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupCreatedEvent extends EventBase {
  type: 'topup.created';
  data: TopupCreatedEvent.Data;
}
export declare namespace TopupCreatedEvent {
  export interface Data extends Event.Data {
    object: Topup;
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupFailedEvent extends EventBase {
  type: 'topup.failed';
  data: TopupFailedEvent.Data;
}
export declare namespace TopupFailedEvent {
  export interface Data extends Event.Data {
    object: Topup;
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupReversedEvent extends EventBase {
  type: 'topup.reversed';
  data: TopupReversedEvent.Data;
}
export declare namespace TopupReversedEvent {
  export interface Data extends Event.Data {
    object: Topup;
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupSucceededEvent extends EventBase {
  type: 'topup.succeeded';
  data: TopupSucceededEvent.Data;
}
export declare namespace TopupSucceededEvent {
  export interface Data extends Event.Data {
    object: Topup;
    previous_attributes?: Partial<Topup>;
  }
}

export interface TransferCreatedEvent extends EventBase {
  type: 'transfer.created';
  data: TransferCreatedEvent.Data;
}
export declare namespace TransferCreatedEvent {
  export interface Data extends Event.Data {
    object: Transfer;
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TransferReversedEvent extends EventBase {
  type: 'transfer.reversed';
  data: TransferReversedEvent.Data;
}
export declare namespace TransferReversedEvent {
  export interface Data extends Event.Data {
    object: Transfer;
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TransferUpdatedEvent extends EventBase {
  type: 'transfer.updated';
  data: TransferUpdatedEvent.Data;
}
export declare namespace TransferUpdatedEvent {
  export interface Data extends Event.Data {
    object: Transfer;
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TreasuryCreditReversalCreatedEvent extends EventBase {
  type: 'treasury.credit_reversal.created';
  data: TreasuryCreditReversalCreatedEvent.Data;
}
export declare namespace TreasuryCreditReversalCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryCreditReversal;
    previous_attributes?: Partial<TreasuryCreditReversal>;
  }
}

export interface TreasuryCreditReversalPostedEvent extends EventBase {
  type: 'treasury.credit_reversal.posted';
  data: TreasuryCreditReversalPostedEvent.Data;
}
export declare namespace TreasuryCreditReversalPostedEvent {
  export interface Data extends Event.Data {
    object: TreasuryCreditReversal;
    previous_attributes?: Partial<TreasuryCreditReversal>;
  }
}

export interface TreasuryDebitReversalCompletedEvent extends EventBase {
  type: 'treasury.debit_reversal.completed';
  data: TreasuryDebitReversalCompletedEvent.Data;
}
export declare namespace TreasuryDebitReversalCompletedEvent {
  export interface Data extends Event.Data {
    object: TreasuryDebitReversal;
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryDebitReversalCreatedEvent extends EventBase {
  type: 'treasury.debit_reversal.created';
  data: TreasuryDebitReversalCreatedEvent.Data;
}
export declare namespace TreasuryDebitReversalCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryDebitReversal;
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryDebitReversalInitialCreditGrantedEvent extends EventBase {
  type: 'treasury.debit_reversal.initial_credit_granted';
  data: TreasuryDebitReversalInitialCreditGrantedEvent.Data;
}
export declare namespace TreasuryDebitReversalInitialCreditGrantedEvent {
  export interface Data extends Event.Data {
    object: TreasuryDebitReversal;
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryFinancialAccountClosedEvent extends EventBase {
  type: 'treasury.financial_account.closed';
  data: TreasuryFinancialAccountClosedEvent.Data;
}
export declare namespace TreasuryFinancialAccountClosedEvent {
  export interface Data extends Event.Data {
    object: TreasuryFinancialAccount;
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryFinancialAccountCreatedEvent extends EventBase {
  type: 'treasury.financial_account.created';
  data: TreasuryFinancialAccountCreatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryFinancialAccount;
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryFinancialAccountFeaturesStatusUpdatedEvent extends EventBase {
  type: 'treasury.financial_account.features_status_updated';
  data: TreasuryFinancialAccountFeaturesStatusUpdatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountFeaturesStatusUpdatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryFinancialAccount;
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryInboundTransferCanceledEvent extends EventBase {
  type: 'treasury.inbound_transfer.canceled';
  data: TreasuryInboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryInboundTransferCanceledEvent {
  export interface Data extends Event.Data {
    object: TreasuryInboundTransfer;
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferCreatedEvent extends EventBase {
  type: 'treasury.inbound_transfer.created';
  data: TreasuryInboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryInboundTransferCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryInboundTransfer;
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferFailedEvent extends EventBase {
  type: 'treasury.inbound_transfer.failed';
  data: TreasuryInboundTransferFailedEvent.Data;
}
export declare namespace TreasuryInboundTransferFailedEvent {
  export interface Data extends Event.Data {
    object: TreasuryInboundTransfer;
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferSucceededEvent extends EventBase {
  type: 'treasury.inbound_transfer.succeeded';
  data: TreasuryInboundTransferSucceededEvent.Data;
}
export declare namespace TreasuryInboundTransferSucceededEvent {
  export interface Data extends Event.Data {
    object: TreasuryInboundTransfer;
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryOutboundPaymentCanceledEvent extends EventBase {
  type: 'treasury.outbound_payment.canceled';
  data: TreasuryOutboundPaymentCanceledEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCanceledEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentCreatedEvent extends EventBase {
  type: 'treasury.outbound_payment.created';
  data: TreasuryOutboundPaymentCreatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent extends EventBase {
  type: 'treasury.outbound_payment.expected_arrival_date_updated';
  data: TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentFailedEvent extends EventBase {
  type: 'treasury.outbound_payment.failed';
  data: TreasuryOutboundPaymentFailedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentFailedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentPostedEvent extends EventBase {
  type: 'treasury.outbound_payment.posted';
  data: TreasuryOutboundPaymentPostedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentPostedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentReturnedEvent extends EventBase {
  type: 'treasury.outbound_payment.returned';
  data: TreasuryOutboundPaymentReturnedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentReturnedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentTrackingDetailsUpdatedEvent extends EventBase {
  type: 'treasury.outbound_payment.tracking_details_updated';
  data: TreasuryOutboundPaymentTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentTrackingDetailsUpdatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundPayment;
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundTransferCanceledEvent extends EventBase {
  type: 'treasury.outbound_transfer.canceled';
  data: TreasuryOutboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryOutboundTransferCanceledEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferCreatedEvent extends EventBase {
  type: 'treasury.outbound_transfer.created';
  data: TreasuryOutboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent extends EventBase {
  type: 'treasury.outbound_transfer.expected_arrival_date_updated';
  data: TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferFailedEvent extends EventBase {
  type: 'treasury.outbound_transfer.failed';
  data: TreasuryOutboundTransferFailedEvent.Data;
}
export declare namespace TreasuryOutboundTransferFailedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferPostedEvent extends EventBase {
  type: 'treasury.outbound_transfer.posted';
  data: TreasuryOutboundTransferPostedEvent.Data;
}
export declare namespace TreasuryOutboundTransferPostedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferReturnedEvent extends EventBase {
  type: 'treasury.outbound_transfer.returned';
  data: TreasuryOutboundTransferReturnedEvent.Data;
}
export declare namespace TreasuryOutboundTransferReturnedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferTrackingDetailsUpdatedEvent extends EventBase {
  type: 'treasury.outbound_transfer.tracking_details_updated';
  data: TreasuryOutboundTransferTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferTrackingDetailsUpdatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryOutboundTransfer;
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryReceivedCreditCreatedEvent extends EventBase {
  type: 'treasury.received_credit.created';
  data: TreasuryReceivedCreditCreatedEvent.Data;
}
export declare namespace TreasuryReceivedCreditCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryReceivedCredit;
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedCreditFailedEvent extends EventBase {
  type: 'treasury.received_credit.failed';
  data: TreasuryReceivedCreditFailedEvent.Data;
}
export declare namespace TreasuryReceivedCreditFailedEvent {
  export interface Data extends Event.Data {
    object: TreasuryReceivedCredit;
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedCreditSucceededEvent extends EventBase {
  type: 'treasury.received_credit.succeeded';
  data: TreasuryReceivedCreditSucceededEvent.Data;
}
export declare namespace TreasuryReceivedCreditSucceededEvent {
  export interface Data extends Event.Data {
    object: TreasuryReceivedCredit;
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedDebitCreatedEvent extends EventBase {
  type: 'treasury.received_debit.created';
  data: TreasuryReceivedDebitCreatedEvent.Data;
}
export declare namespace TreasuryReceivedDebitCreatedEvent {
  export interface Data extends Event.Data {
    object: TreasuryReceivedDebit;
    previous_attributes?: Partial<TreasuryReceivedDebit>;
  }
}
