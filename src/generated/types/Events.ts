// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../core/words.ts';
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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/events/object#event_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/events/object#event_object-object) */
  object: 'event';
  /** Id of the connected account that it happened in (`acct_…`). [Docs](https://docs.stripe.com/api/events/object#event_object-account) */
  account?: string;
  /** The version that the object's shape follows. [Docs](https://docs.stripe.com/api/events/object#event_object-api_version) */
  api_version: string | null;
  /** The account that it happened in, where there are several. [Docs](https://docs.stripe.com/api/events/object#event_object-context) */
  context?: string;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/events/object#event_object-created) */
  created: number;
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/object#event_object-data) */
  data: Event.Data;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/events/object#event_object-livemode) */
  livemode: boolean;
  /** How many endpoints have not yet confirmed it. [Docs](https://docs.stripe.com/api/events/object#event_object-pending_webhooks) */
  pending_webhooks: number;
  /** The request that caused it; none where it happened by itself. [Docs](https://docs.stripe.com/api/events/object#event_object-request) */
  request: Event.Request | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/events/object#event_object-type) */
  type: Event.Type;
}

export type Event = AccountApplicationAuthorizedEvent | AccountApplicationDeauthorizedEvent | AccountExternalAccountCreatedEvent | AccountExternalAccountDeletedEvent | AccountExternalAccountUpdatedEvent | AccountUpdatedEvent | ApplicationFeeCreatedEvent | ApplicationFeeRefundUpdatedEvent | ApplicationFeeRefundedEvent | AppsInstallCreatedEvent | AppsInstallDeletedEvent | AppsInstallUpdatedEvent | BalanceAvailableEvent | BalanceSettingsUpdatedEvent | BillingAlertTriggeredEvent | BillingCreditBalanceTransactionCreatedEvent | BillingCreditGrantCreatedEvent | BillingCreditGrantUpdatedEvent | BillingMeterCreatedEvent | BillingMeterDeactivatedEvent | BillingMeterReactivatedEvent | BillingMeterUpdatedEvent | BillingPortalConfigurationCreatedEvent | BillingPortalConfigurationUpdatedEvent | BillingPortalSessionCreatedEvent | CapabilityUpdatedEvent | CashBalanceFundsAvailableEvent | ChargeCapturedEvent | ChargeDisputeClosedEvent | ChargeDisputeCreatedEvent | ChargeDisputeFundsReinstatedEvent | ChargeDisputeFundsWithdrawnEvent | ChargeDisputeUpdatedEvent | ChargeExpiredEvent | ChargeFailedEvent | ChargePendingEvent | ChargeRefundUpdatedEvent | ChargeRefundedEvent | ChargeSucceededEvent | ChargeUpdatedEvent | CheckoutSessionAsyncPaymentFailedEvent | CheckoutSessionAsyncPaymentSucceededEvent | CheckoutSessionCompletedEvent | CheckoutSessionExpiredEvent | ClimateOrderCanceledEvent | ClimateOrderCreatedEvent | ClimateOrderDelayedEvent | ClimateOrderDeliveredEvent | ClimateOrderProductSubstitutedEvent | ClimateProductCreatedEvent | ClimateProductPricingUpdatedEvent | CouponCreatedEvent | CouponDeletedEvent | CouponUpdatedEvent | CreditNoteCreatedEvent | CreditNoteUpdatedEvent | CreditNoteVoidedEvent | CustomerCreatedEvent | CustomerDeletedEvent | CustomerDiscountCreatedEvent | CustomerDiscountDeletedEvent | CustomerDiscountUpdatedEvent | CustomerSourceCreatedEvent | CustomerSourceDeletedEvent | CustomerSourceExpiringEvent | CustomerSourceUpdatedEvent | CustomerSubscriptionCreatedEvent | CustomerSubscriptionDeletedEvent | CustomerSubscriptionPausedEvent | CustomerSubscriptionPendingUpdateAppliedEvent | CustomerSubscriptionPendingUpdateExpiredEvent | CustomerSubscriptionResumedEvent | CustomerSubscriptionTrialWillEndEvent | CustomerSubscriptionUpdatedEvent | CustomerTaxIdCreatedEvent | CustomerTaxIdDeletedEvent | CustomerTaxIdUpdatedEvent | CustomerUpdatedEvent | CustomerCashBalanceTransactionCreatedEvent | EntitlementsActiveEntitlementSummaryUpdatedEvent | FileCreatedEvent | FinancialConnectionsAccountAccountNumbersUpdatedEvent | FinancialConnectionsAccountCreatedEvent | FinancialConnectionsAccountDeactivatedEvent | FinancialConnectionsAccountDisconnectedEvent | FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent | FinancialConnectionsAccountReactivatedEvent | FinancialConnectionsAccountRefreshedBalanceEvent | FinancialConnectionsAccountRefreshedOwnershipEvent | FinancialConnectionsAccountRefreshedTransactionsEvent | FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent | FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent | FinancialConnectionsAccountUpcomingDeactivationEvent | FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent | FinancialConnectionsAuthorizationUpcomingDeactivationEvent | IdentityVerificationSessionCanceledEvent | IdentityVerificationSessionCreatedEvent | IdentityVerificationSessionProcessingEvent | IdentityVerificationSessionRedactedEvent | IdentityVerificationSessionRequiresInputEvent | IdentityVerificationSessionVerifiedEvent | InvoiceCreatedEvent | InvoiceDeletedEvent | InvoiceFinalizationFailedEvent | InvoiceFinalizedEvent | InvoiceMarkedUncollectibleEvent | InvoiceOverdueEvent | InvoiceOverpaidEvent | InvoicePaidEvent | InvoicePaymentActionRequiredEvent | InvoicePaymentAttemptRequiredEvent | InvoicePaymentFailedEvent | InvoicePaymentSucceededEvent | InvoiceSentEvent | InvoiceUpcomingEvent | InvoiceUpdatedEvent | InvoiceVoidedEvent | InvoiceWillBeDueEvent | InvoicePaymentPaidEvent | InvoiceItemCreatedEvent | InvoiceItemDeletedEvent | IssuingAuthorizationCreatedEvent | IssuingAuthorizationRequestEvent | IssuingAuthorizationUpdatedEvent | IssuingCardCreatedEvent | IssuingCardUpdatedEvent | IssuingCardholderCreatedEvent | IssuingCardholderUpdatedEvent | IssuingDisputeClosedEvent | IssuingDisputeCreatedEvent | IssuingDisputeFundsReinstatedEvent | IssuingDisputeFundsRescindedEvent | IssuingDisputeSubmittedEvent | IssuingDisputeUpdatedEvent | IssuingPersonalizationDesignActivatedEvent | IssuingPersonalizationDesignDeactivatedEvent | IssuingPersonalizationDesignRejectedEvent | IssuingPersonalizationDesignUpdatedEvent | IssuingTokenCreatedEvent | IssuingTokenUpdatedEvent | IssuingTransactionCreatedEvent | IssuingTransactionPurchaseDetailsReceiptUpdatedEvent | IssuingTransactionUpdatedEvent | MandateUpdatedEvent | PaymentIntentAmountCapturableUpdatedEvent | PaymentIntentCanceledEvent | PaymentIntentCreatedEvent | PaymentIntentPartiallyFundedEvent | PaymentIntentPaymentFailedEvent | PaymentIntentProcessingEvent | PaymentIntentRequiresActionEvent | PaymentIntentSucceededEvent | PaymentLinkCreatedEvent | PaymentLinkUpdatedEvent | PaymentMethodAttachedEvent | PaymentMethodAutomaticallyUpdatedEvent | PaymentMethodDetachedEvent | PaymentMethodUpdatedEvent | PayoutCanceledEvent | PayoutCreatedEvent | PayoutFailedEvent | PayoutPaidEvent | PayoutReconciliationCompletedEvent | PayoutUpdatedEvent | PersonCreatedEvent | PersonDeletedEvent | PersonUpdatedEvent | PlanCreatedEvent | PlanDeletedEvent | PlanUpdatedEvent | PriceCreatedEvent | PriceDeletedEvent | PriceUpdatedEvent | ProductCreatedEvent | ProductDeletedEvent | ProductUpdatedEvent | PromotionCodeCreatedEvent | PromotionCodeUpdatedEvent | QuoteAcceptedEvent | QuoteCanceledEvent | QuoteCreatedEvent | QuoteFinalizedEvent | RadarEarlyFraudWarningCreatedEvent | RadarEarlyFraudWarningUpdatedEvent | RefundCreatedEvent | RefundFailedEvent | RefundUpdatedEvent | ReportingReportRunFailedEvent | ReportingReportRunSucceededEvent | ReportingReportTypeUpdatedEvent | ReserveHoldCreatedEvent | ReserveHoldUpdatedEvent | ReservePlanCreatedEvent | ReservePlanDisabledEvent | ReservePlanExpiredEvent | ReservePlanUpdatedEvent | ReserveReleaseCreatedEvent | ReviewClosedEvent | ReviewOpenedEvent | SetupIntentCanceledEvent | SetupIntentCreatedEvent | SetupIntentRequiresActionEvent | SetupIntentSetupFailedEvent | SetupIntentSucceededEvent | SigmaScheduledQueryRunCreatedEvent | SourceCanceledEvent | SourceChargeableEvent | SourceFailedEvent | SourceMandateNotificationEvent | SourceRefundAttributesRequiredEvent | SourceTransactionCreatedEvent | SourceTransactionUpdatedEvent | SubscriptionScheduleAbortedEvent | SubscriptionScheduleCanceledEvent | SubscriptionScheduleCompletedEvent | SubscriptionScheduleCreatedEvent | SubscriptionScheduleExpiringEvent | SubscriptionScheduleReleasedEvent | SubscriptionScheduleUpdatedEvent | TaxSettingsUpdatedEvent | TaxRateCreatedEvent | TaxRateUpdatedEvent | TerminalReaderActionFailedEvent | TerminalReaderActionSucceededEvent | TerminalReaderActionUpdatedEvent | TestHelpersTestClockAdvancingEvent | TestHelpersTestClockCreatedEvent | TestHelpersTestClockDeletedEvent | TestHelpersTestClockInternalFailureEvent | TestHelpersTestClockReadyEvent | ThreeDSecureAuthenticationCanceledEvent | ThreeDSecureAuthenticationChallengeStartedEvent | ThreeDSecureAuthenticationErroredEvent | ThreeDSecureAuthenticationFailedEvent | ThreeDSecureAuthenticationRequiresChallengeEvent | ThreeDSecureAuthenticationRequiresSubmissionEvent | ThreeDSecureAuthenticationSucceededEvent | TopupCanceledEvent | TopupCreatedEvent | TopupFailedEvent | TopupReversedEvent | TopupSucceededEvent | TransferCreatedEvent | TransferReversedEvent | TransferUpdatedEvent | TreasuryCreditReversalCreatedEvent | TreasuryCreditReversalPostedEvent | TreasuryDebitReversalCompletedEvent | TreasuryDebitReversalCreatedEvent | TreasuryDebitReversalInitialCreditGrantedEvent | TreasuryFinancialAccountClosedEvent | TreasuryFinancialAccountCreatedEvent | TreasuryFinancialAccountFeaturesStatusUpdatedEvent | TreasuryInboundTransferCanceledEvent | TreasuryInboundTransferCreatedEvent | TreasuryInboundTransferFailedEvent | TreasuryInboundTransferSucceededEvent | TreasuryOutboundPaymentCanceledEvent | TreasuryOutboundPaymentCreatedEvent | TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent | TreasuryOutboundPaymentFailedEvent | TreasuryOutboundPaymentPostedEvent | TreasuryOutboundPaymentReturnedEvent | TreasuryOutboundPaymentTrackingDetailsUpdatedEvent | TreasuryOutboundTransferCanceledEvent | TreasuryOutboundTransferCreatedEvent | TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent | TreasuryOutboundTransferFailedEvent | TreasuryOutboundTransferPostedEvent | TreasuryOutboundTransferReturnedEvent | TreasuryOutboundTransferTrackingDetailsUpdatedEvent | TreasuryReceivedCreditCreatedEvent | TreasuryReceivedCreditFailedEvent | TreasuryReceivedCreditSucceededEvent | TreasuryReceivedDebitCreatedEvent;
export declare namespace Event {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/object#event_object-data-object) */
    object: Data.Object;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/object#event_object-data-previous_attributes) */
    previous_attributes?: Data.PreviousAttributes;
  }
  export namespace Data {
    export interface Object {
    }
    export interface PreviousAttributes {
    }
  }
  export interface Request {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/events/object#event_object-request-id) */
    id: string | null;
    /** [Docs](https://docs.stripe.com/api/events/object#event_object-request-idempotency_key) */
    idempotency_key: string | null;
  }
  export type Type = 'account.application.authorized' | 'account.application.deauthorized' | 'account.external_account.created' | 'account.external_account.deleted' | 'account.external_account.updated' | 'account.updated' | 'application_fee.created' | 'application_fee.refund.updated' | 'application_fee.refunded' | 'apps.install.created' | 'apps.install.deleted' | 'apps.install.updated' | 'balance.available' | 'balance_settings.updated' | 'billing.alert.triggered' | 'billing.credit_balance_transaction.created' | 'billing.credit_grant.created' | 'billing.credit_grant.updated' | 'billing.meter.created' | 'billing.meter.deactivated' | 'billing.meter.reactivated' | 'billing.meter.updated' | 'billing_portal.configuration.created' | 'billing_portal.configuration.updated' | 'billing_portal.session.created' | 'capability.updated' | 'cash_balance.funds_available' | 'charge.captured' | 'charge.dispute.closed' | 'charge.dispute.created' | 'charge.dispute.funds_reinstated' | 'charge.dispute.funds_withdrawn' | 'charge.dispute.updated' | 'charge.expired' | 'charge.failed' | 'charge.pending' | 'charge.refund.updated' | 'charge.refunded' | 'charge.succeeded' | 'charge.updated' | 'checkout.session.async_payment_failed' | 'checkout.session.async_payment_succeeded' | 'checkout.session.completed' | 'checkout.session.expired' | 'climate.order.canceled' | 'climate.order.created' | 'climate.order.delayed' | 'climate.order.delivered' | 'climate.order.product_substituted' | 'climate.product.created' | 'climate.product.pricing_updated' | 'coupon.created' | 'coupon.deleted' | 'coupon.updated' | 'credit_note.created' | 'credit_note.updated' | 'credit_note.voided' | 'customer.created' | 'customer.deleted' | 'customer.discount.created' | 'customer.discount.deleted' | 'customer.discount.updated' | 'customer.source.created' | 'customer.source.deleted' | 'customer.source.expiring' | 'customer.source.updated' | 'customer.subscription.created' | 'customer.subscription.deleted' | 'customer.subscription.paused' | 'customer.subscription.pending_update_applied' | 'customer.subscription.pending_update_expired' | 'customer.subscription.resumed' | 'customer.subscription.trial_will_end' | 'customer.subscription.updated' | 'customer.tax_id.created' | 'customer.tax_id.deleted' | 'customer.tax_id.updated' | 'customer.updated' | 'customer_cash_balance_transaction.created' | 'entitlements.active_entitlement_summary.updated' | 'file.created' | 'financial_connections.account.account_numbers_updated' | 'financial_connections.account.created' | 'financial_connections.account.deactivated' | 'financial_connections.account.disconnected' | 'financial_connections.account.expected_deactivation_date_updated' | 'financial_connections.account.reactivated' | 'financial_connections.account.refreshed_balance' | 'financial_connections.account.refreshed_ownership' | 'financial_connections.account.refreshed_transactions' | 'financial_connections.account.supported_payment_method_types_updated' | 'financial_connections.account.upcoming_account_number_expiry' | 'financial_connections.account.upcoming_deactivation' | 'financial_connections.authorization.expected_deactivation_date_updated' | 'financial_connections.authorization.upcoming_deactivation' | 'identity.verification_session.canceled' | 'identity.verification_session.created' | 'identity.verification_session.processing' | 'identity.verification_session.redacted' | 'identity.verification_session.requires_input' | 'identity.verification_session.verified' | 'invoice.created' | 'invoice.deleted' | 'invoice.finalization_failed' | 'invoice.finalized' | 'invoice.marked_uncollectible' | 'invoice.overdue' | 'invoice.overpaid' | 'invoice.paid' | 'invoice.payment_action_required' | 'invoice.payment_attempt_required' | 'invoice.payment_failed' | 'invoice.payment_succeeded' | 'invoice.sent' | 'invoice.upcoming' | 'invoice.updated' | 'invoice.voided' | 'invoice.will_be_due' | 'invoice_payment.paid' | 'invoiceitem.created' | 'invoiceitem.deleted' | 'issuing_authorization.created' | 'issuing_authorization.request' | 'issuing_authorization.updated' | 'issuing_card.created' | 'issuing_card.updated' | 'issuing_cardholder.created' | 'issuing_cardholder.updated' | 'issuing_dispute.closed' | 'issuing_dispute.created' | 'issuing_dispute.funds_reinstated' | 'issuing_dispute.funds_rescinded' | 'issuing_dispute.submitted' | 'issuing_dispute.updated' | 'issuing_personalization_design.activated' | 'issuing_personalization_design.deactivated' | 'issuing_personalization_design.rejected' | 'issuing_personalization_design.updated' | 'issuing_token.created' | 'issuing_token.updated' | 'issuing_transaction.created' | 'issuing_transaction.purchase_details_receipt_updated' | 'issuing_transaction.updated' | 'mandate.updated' | 'payment_intent.amount_capturable_updated' | 'payment_intent.canceled' | 'payment_intent.created' | 'payment_intent.partially_funded' | 'payment_intent.payment_failed' | 'payment_intent.processing' | 'payment_intent.requires_action' | 'payment_intent.succeeded' | 'payment_link.created' | 'payment_link.updated' | 'payment_method.attached' | 'payment_method.automatically_updated' | 'payment_method.detached' | 'payment_method.updated' | 'payout.canceled' | 'payout.created' | 'payout.failed' | 'payout.paid' | 'payout.reconciliation_completed' | 'payout.updated' | 'person.created' | 'person.deleted' | 'person.updated' | 'plan.created' | 'plan.deleted' | 'plan.updated' | 'price.created' | 'price.deleted' | 'price.updated' | 'product.created' | 'product.deleted' | 'product.updated' | 'promotion_code.created' | 'promotion_code.updated' | 'quote.accepted' | 'quote.canceled' | 'quote.created' | 'quote.finalized' | 'radar.early_fraud_warning.created' | 'radar.early_fraud_warning.updated' | 'refund.created' | 'refund.failed' | 'refund.updated' | 'reporting.report_run.failed' | 'reporting.report_run.succeeded' | 'reporting.report_type.updated' | 'reserve.hold.created' | 'reserve.hold.updated' | 'reserve.plan.created' | 'reserve.plan.disabled' | 'reserve.plan.expired' | 'reserve.plan.updated' | 'reserve.release.created' | 'review.closed' | 'review.opened' | 'setup_intent.canceled' | 'setup_intent.created' | 'setup_intent.requires_action' | 'setup_intent.setup_failed' | 'setup_intent.succeeded' | 'sigma.scheduled_query_run.created' | 'source.canceled' | 'source.chargeable' | 'source.failed' | 'source.mandate_notification' | 'source.refund_attributes_required' | 'source.transaction.created' | 'source.transaction.updated' | 'subscription_schedule.aborted' | 'subscription_schedule.canceled' | 'subscription_schedule.completed' | 'subscription_schedule.created' | 'subscription_schedule.expiring' | 'subscription_schedule.released' | 'subscription_schedule.updated' | 'tax.settings.updated' | 'tax_rate.created' | 'tax_rate.updated' | 'terminal.reader.action_failed' | 'terminal.reader.action_succeeded' | 'terminal.reader.action_updated' | 'test_helpers.test_clock.advancing' | 'test_helpers.test_clock.created' | 'test_helpers.test_clock.deleted' | 'test_helpers.test_clock.internal_failure' | 'test_helpers.test_clock.ready' | 'three_d_secure.authentication.canceled' | 'three_d_secure.authentication.challenge_started' | 'three_d_secure.authentication.errored' | 'three_d_secure.authentication.failed' | 'three_d_secure.authentication.requires_challenge' | 'three_d_secure.authentication.requires_submission' | 'three_d_secure.authentication.succeeded' | 'topup.canceled' | 'topup.created' | 'topup.failed' | 'topup.reversed' | 'topup.succeeded' | 'transfer.created' | 'transfer.reversed' | 'transfer.updated' | 'treasury.credit_reversal.created' | 'treasury.credit_reversal.posted' | 'treasury.debit_reversal.completed' | 'treasury.debit_reversal.created' | 'treasury.debit_reversal.initial_credit_granted' | 'treasury.financial_account.closed' | 'treasury.financial_account.created' | 'treasury.financial_account.features_status_updated' | 'treasury.inbound_transfer.canceled' | 'treasury.inbound_transfer.created' | 'treasury.inbound_transfer.failed' | 'treasury.inbound_transfer.succeeded' | 'treasury.outbound_payment.canceled' | 'treasury.outbound_payment.created' | 'treasury.outbound_payment.expected_arrival_date_updated' | 'treasury.outbound_payment.failed' | 'treasury.outbound_payment.posted' | 'treasury.outbound_payment.returned' | 'treasury.outbound_payment.tracking_details_updated' | 'treasury.outbound_transfer.canceled' | 'treasury.outbound_transfer.created' | 'treasury.outbound_transfer.expected_arrival_date_updated' | 'treasury.outbound_transfer.failed' | 'treasury.outbound_transfer.posted' | 'treasury.outbound_transfer.returned' | 'treasury.outbound_transfer.tracking_details_updated' | 'treasury.received_credit.created' | 'treasury.received_credit.failed' | 'treasury.received_credit.succeeded' | 'treasury.received_debit.created';
}

export interface EventRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface EventListParams extends PaginationParams {
  /** Only those of this time or within a range; they are kept for 30 days. Unix seconds. [Docs](https://docs.stripe.com/api/events/list#list_events-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those that all endpoints have confirmed, or only the others. [Docs](https://docs.stripe.com/api/events/list#list_events-delivery_success) */
  delivery_success?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind, such as `invoice.paid`; `*` stands for any letters. [Docs](https://docs.stripe.com/api/events/list#list_events-type) */
  type?: string | undefined;
  /** Only those of one of these kinds, at most 20; not together with `type`. [Docs](https://docs.stripe.com/api/events/list#list_events-types) */
  types?: readonly string[] | undefined;
}

export interface AccountApplicationAuthorizedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.authorized) */
  type: 'account.application.authorized';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.authorized) */
  data: AccountApplicationAuthorizedEvent.Data;
}
export declare namespace AccountApplicationAuthorizedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.authorized) */
    object: Application;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.authorized) */
    previous_attributes?: Partial<Application>;
  }
}

export interface AccountApplicationDeauthorizedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized) */
  type: 'account.application.deauthorized';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized) */
  data: AccountApplicationDeauthorizedEvent.Data;
}
export declare namespace AccountApplicationDeauthorizedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized) */
    object: Application;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized) */
    previous_attributes?: Partial<Application>;
  }
}

export interface AccountExternalAccountCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.created) */
  type: 'account.external_account.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.created) */
  data: AccountExternalAccountCreatedEvent.Data;
}
export declare namespace AccountExternalAccountCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.created) */
    object: ExternalAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.created) */
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountExternalAccountDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted) */
  type: 'account.external_account.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted) */
  data: AccountExternalAccountDeletedEvent.Data;
}
export declare namespace AccountExternalAccountDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted) */
    object: ExternalAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted) */
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountExternalAccountUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.updated) */
  type: 'account.external_account.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.updated) */
  data: AccountExternalAccountUpdatedEvent.Data;
}
export declare namespace AccountExternalAccountUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.updated) */
    object: ExternalAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.external_account.updated) */
    previous_attributes?: Partial<ExternalAccount>;
  }
}

export interface AccountUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-account.updated) */
  type: 'account.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-account.updated) */
  data: AccountUpdatedEvent.Data;
}
export declare namespace AccountUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-account.updated) */
    object: Account;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-account.updated) */
    previous_attributes?: Partial<Account>;
  }
}

export interface ApplicationFeeCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.created) */
  type: 'application_fee.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.created) */
  data: ApplicationFeeCreatedEvent.Data;
}
export declare namespace ApplicationFeeCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.created) */
    object: ApplicationFee;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.created) */
    previous_attributes?: Partial<ApplicationFee>;
  }
}

export interface ApplicationFeeRefundUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated) */
  type: 'application_fee.refund.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated) */
  data: ApplicationFeeRefundUpdatedEvent.Data;
}
export declare namespace ApplicationFeeRefundUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated) */
    object: FeeRefund;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated) */
    previous_attributes?: Partial<FeeRefund>;
  }
}

export interface ApplicationFeeRefundedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refunded) */
  type: 'application_fee.refunded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refunded) */
  data: ApplicationFeeRefundedEvent.Data;
}
export declare namespace ApplicationFeeRefundedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refunded) */
    object: ApplicationFee;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-application_fee.refunded) */
    previous_attributes?: Partial<ApplicationFee>;
  }
}

export interface AppsInstallCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.created) */
  type: 'apps.install.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.created) */
  data: AppsInstallCreatedEvent.Data;
}
export declare namespace AppsInstallCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.created) */
    object: AppsInstall;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.created) */
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface AppsInstallDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.deleted) */
  type: 'apps.install.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.deleted) */
  data: AppsInstallDeletedEvent.Data;
}
export declare namespace AppsInstallDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.deleted) */
    object: AppsInstall;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.deleted) */
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface AppsInstallUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.updated) */
  type: 'apps.install.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.updated) */
  data: AppsInstallUpdatedEvent.Data;
}
export declare namespace AppsInstallUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.updated) */
    object: AppsInstall;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-apps.install.updated) */
    previous_attributes?: Partial<AppsInstall>;
  }
}

export interface BalanceAvailableEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-balance.available) */
  type: 'balance.available';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-balance.available) */
  data: BalanceAvailableEvent.Data;
}
export declare namespace BalanceAvailableEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-balance.available) */
    object: Balance;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-balance.available) */
    previous_attributes?: Partial<Balance>;
  }
}

export interface BalanceSettingsUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-balance_settings.updated) */
  type: 'balance_settings.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-balance_settings.updated) */
  data: BalanceSettingsUpdatedEvent.Data;
}
export declare namespace BalanceSettingsUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-balance_settings.updated) */
    object: BalanceSettings;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-balance_settings.updated) */
    previous_attributes?: Partial<BalanceSettings>;
  }
}

export interface BillingAlertTriggeredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered) */
  type: 'billing.alert.triggered';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered) */
  data: BillingAlertTriggeredEvent.Data;
}
export declare namespace BillingAlertTriggeredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered) */
    object: BillingAlertTriggered;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered) */
    previous_attributes?: Partial<BillingAlertTriggered>;
  }
}

export interface BillingCreditBalanceTransactionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created) */
  type: 'billing.credit_balance_transaction.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created) */
  data: BillingCreditBalanceTransactionCreatedEvent.Data;
}
export declare namespace BillingCreditBalanceTransactionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created) */
    object: BillingCreditBalanceTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created) */
    previous_attributes?: Partial<BillingCreditBalanceTransaction>;
  }
}

export interface BillingCreditGrantCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created) */
  type: 'billing.credit_grant.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created) */
  data: BillingCreditGrantCreatedEvent.Data;
}
export declare namespace BillingCreditGrantCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created) */
    object: BillingCreditGrant;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created) */
    previous_attributes?: Partial<BillingCreditGrant>;
  }
}

export interface BillingCreditGrantUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated) */
  type: 'billing.credit_grant.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated) */
  data: BillingCreditGrantUpdatedEvent.Data;
}
export declare namespace BillingCreditGrantUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated) */
    object: BillingCreditGrant;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated) */
    previous_attributes?: Partial<BillingCreditGrant>;
  }
}

export interface BillingMeterCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.created) */
  type: 'billing.meter.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.created) */
  data: BillingMeterCreatedEvent.Data;
}
export declare namespace BillingMeterCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.created) */
    object: BillingMeter;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.created) */
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterDeactivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated) */
  type: 'billing.meter.deactivated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated) */
  data: BillingMeterDeactivatedEvent.Data;
}
export declare namespace BillingMeterDeactivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated) */
    object: BillingMeter;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated) */
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterReactivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated) */
  type: 'billing.meter.reactivated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated) */
  data: BillingMeterReactivatedEvent.Data;
}
export declare namespace BillingMeterReactivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated) */
    object: BillingMeter;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated) */
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingMeterUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.updated) */
  type: 'billing.meter.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.updated) */
  data: BillingMeterUpdatedEvent.Data;
}
export declare namespace BillingMeterUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.updated) */
    object: BillingMeter;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing.meter.updated) */
    previous_attributes?: Partial<BillingMeter>;
  }
}

export interface BillingPortalConfigurationCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created) */
  type: 'billing_portal.configuration.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created) */
  data: BillingPortalConfigurationCreatedEvent.Data;
}
export declare namespace BillingPortalConfigurationCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created) */
    object: BillingPortalConfiguration;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created) */
    previous_attributes?: Partial<BillingPortalConfiguration>;
  }
}

export interface BillingPortalConfigurationUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated) */
  type: 'billing_portal.configuration.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated) */
  data: BillingPortalConfigurationUpdatedEvent.Data;
}
export declare namespace BillingPortalConfigurationUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated) */
    object: BillingPortalConfiguration;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated) */
    previous_attributes?: Partial<BillingPortalConfiguration>;
  }
}

export interface BillingPortalSessionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created) */
  type: 'billing_portal.session.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created) */
  data: BillingPortalSessionCreatedEvent.Data;
}
export declare namespace BillingPortalSessionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created) */
    object: BillingPortalSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created) */
    previous_attributes?: Partial<BillingPortalSession>;
  }
}

export interface CapabilityUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-capability.updated) */
  type: 'capability.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-capability.updated) */
  data: CapabilityUpdatedEvent.Data;
}
export declare namespace CapabilityUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-capability.updated) */
    object: Capability;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-capability.updated) */
    previous_attributes?: Partial<Capability>;
  }
}

export interface CashBalanceFundsAvailableEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available) */
  type: 'cash_balance.funds_available';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available) */
  data: CashBalanceFundsAvailableEvent.Data;
}
export declare namespace CashBalanceFundsAvailableEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available) */
    object: CashBalance;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available) */
    previous_attributes?: Partial<CashBalance>;
  }
}

export interface ChargeCapturedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.captured) */
  type: 'charge.captured';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.captured) */
  data: ChargeCapturedEvent.Data;
}
export declare namespace ChargeCapturedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.captured) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.captured) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeDisputeClosedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed) */
  type: 'charge.dispute.closed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed) */
  data: ChargeDisputeClosedEvent.Data;
}
export declare namespace ChargeDisputeClosedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed) */
    object: Dispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed) */
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.created) */
  type: 'charge.dispute.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.created) */
  data: ChargeDisputeCreatedEvent.Data;
}
export declare namespace ChargeDisputeCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.created) */
    object: Dispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.created) */
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeFundsReinstatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated) */
  type: 'charge.dispute.funds_reinstated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated) */
  data: ChargeDisputeFundsReinstatedEvent.Data;
}
export declare namespace ChargeDisputeFundsReinstatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated) */
    object: Dispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated) */
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeFundsWithdrawnEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn) */
  type: 'charge.dispute.funds_withdrawn';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn) */
  data: ChargeDisputeFundsWithdrawnEvent.Data;
}
export declare namespace ChargeDisputeFundsWithdrawnEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn) */
    object: Dispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn) */
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeDisputeUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated) */
  type: 'charge.dispute.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated) */
  data: ChargeDisputeUpdatedEvent.Data;
}
export declare namespace ChargeDisputeUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated) */
    object: Dispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated) */
    previous_attributes?: Partial<Dispute>;
  }
}

export interface ChargeExpiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.expired) */
  type: 'charge.expired';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.expired) */
  data: ChargeExpiredEvent.Data;
}
export declare namespace ChargeExpiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.expired) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.expired) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.failed) */
  type: 'charge.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.failed) */
  data: ChargeFailedEvent.Data;
}
export declare namespace ChargeFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.failed) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.failed) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargePendingEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.pending) */
  type: 'charge.pending';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.pending) */
  data: ChargePendingEvent.Data;
}
export declare namespace ChargePendingEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.pending) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.pending) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeRefundUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refund.updated) */
  type: 'charge.refund.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refund.updated) */
  data: ChargeRefundUpdatedEvent.Data;
}
export declare namespace ChargeRefundUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refund.updated) */
    object: Refund;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refund.updated) */
    previous_attributes?: Partial<Refund>;
  }
}

export interface ChargeRefundedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refunded) */
  type: 'charge.refunded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refunded) */
  data: ChargeRefundedEvent.Data;
}
export declare namespace ChargeRefundedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refunded) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.refunded) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.succeeded) */
  type: 'charge.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.succeeded) */
  data: ChargeSucceededEvent.Data;
}
export declare namespace ChargeSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.succeeded) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.succeeded) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface ChargeUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.updated) */
  type: 'charge.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.updated) */
  data: ChargeUpdatedEvent.Data;
}
export declare namespace ChargeUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.updated) */
    object: Charge;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-charge.updated) */
    previous_attributes?: Partial<Charge>;
  }
}

export interface CheckoutSessionAsyncPaymentFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed) */
  type: 'checkout.session.async_payment_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed) */
  data: CheckoutSessionAsyncPaymentFailedEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed) */
    object: CheckoutSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed) */
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionAsyncPaymentSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded) */
  type: 'checkout.session.async_payment_succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded) */
  data: CheckoutSessionAsyncPaymentSucceededEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded) */
    object: CheckoutSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded) */
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionCompletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.completed) */
  type: 'checkout.session.completed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.completed) */
  data: CheckoutSessionCompletedEvent.Data;
}
export declare namespace CheckoutSessionCompletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.completed) */
    object: CheckoutSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.completed) */
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface CheckoutSessionExpiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.expired) */
  type: 'checkout.session.expired';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.expired) */
  data: CheckoutSessionExpiredEvent.Data;
}
export declare namespace CheckoutSessionExpiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.expired) */
    object: CheckoutSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-checkout.session.expired) */
    previous_attributes?: Partial<CheckoutSession>;
  }
}

export interface ClimateOrderCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.canceled) */
  type: 'climate.order.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.canceled) */
  data: ClimateOrderCanceledEvent.Data;
}
export declare namespace ClimateOrderCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.canceled) */
    object: ClimateOrder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.canceled) */
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.created) */
  type: 'climate.order.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.created) */
  data: ClimateOrderCreatedEvent.Data;
}
export declare namespace ClimateOrderCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.created) */
    object: ClimateOrder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.created) */
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderDelayedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delayed) */
  type: 'climate.order.delayed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delayed) */
  data: ClimateOrderDelayedEvent.Data;
}
export declare namespace ClimateOrderDelayedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delayed) */
    object: ClimateOrder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delayed) */
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderDeliveredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delivered) */
  type: 'climate.order.delivered';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delivered) */
  data: ClimateOrderDeliveredEvent.Data;
}
export declare namespace ClimateOrderDeliveredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delivered) */
    object: ClimateOrder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.delivered) */
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateOrderProductSubstitutedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted) */
  type: 'climate.order.product_substituted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted) */
  data: ClimateOrderProductSubstitutedEvent.Data;
}
export declare namespace ClimateOrderProductSubstitutedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted) */
    object: ClimateOrder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted) */
    previous_attributes?: Partial<ClimateOrder>;
  }
}

export interface ClimateProductCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.created) */
  type: 'climate.product.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.created) */
  data: ClimateProductCreatedEvent.Data;
}
export declare namespace ClimateProductCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.created) */
    object: ClimateProduct;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.created) */
    previous_attributes?: Partial<ClimateProduct>;
  }
}

export interface ClimateProductPricingUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated) */
  type: 'climate.product.pricing_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated) */
  data: ClimateProductPricingUpdatedEvent.Data;
}
export declare namespace ClimateProductPricingUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated) */
    object: ClimateProduct;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated) */
    previous_attributes?: Partial<ClimateProduct>;
  }
}

export interface CouponCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.created) */
  type: 'coupon.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.created) */
  data: CouponCreatedEvent.Data;
}
export declare namespace CouponCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.created) */
    object: Coupon;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.created) */
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CouponDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.deleted) */
  type: 'coupon.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.deleted) */
  data: CouponDeletedEvent.Data;
}
export declare namespace CouponDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.deleted) */
    object: Coupon;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.deleted) */
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CouponUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.updated) */
  type: 'coupon.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.updated) */
  data: CouponUpdatedEvent.Data;
}
export declare namespace CouponUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.updated) */
    object: Coupon;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-coupon.updated) */
    previous_attributes?: Partial<Coupon>;
  }
}

export interface CreditNoteCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.created) */
  type: 'credit_note.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.created) */
  data: CreditNoteCreatedEvent.Data;
}
export declare namespace CreditNoteCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.created) */
    object: CreditNote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.created) */
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CreditNoteUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.updated) */
  type: 'credit_note.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.updated) */
  data: CreditNoteUpdatedEvent.Data;
}
export declare namespace CreditNoteUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.updated) */
    object: CreditNote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.updated) */
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CreditNoteVoidedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.voided) */
  type: 'credit_note.voided';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.voided) */
  data: CreditNoteVoidedEvent.Data;
}
export declare namespace CreditNoteVoidedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.voided) */
    object: CreditNote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-credit_note.voided) */
    previous_attributes?: Partial<CreditNote>;
  }
}

export interface CustomerCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.created) */
  type: 'customer.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.created) */
  data: CustomerCreatedEvent.Data;
}
export declare namespace CustomerCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.created) */
    object: Customer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.created) */
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.deleted) */
  type: 'customer.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.deleted) */
  data: CustomerDeletedEvent.Data;
}
export declare namespace CustomerDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.deleted) */
    object: Customer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.deleted) */
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerDiscountCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.created) */
  type: 'customer.discount.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.created) */
  data: CustomerDiscountCreatedEvent.Data;
}
export declare namespace CustomerDiscountCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.created) */
    object: Discount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.created) */
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerDiscountDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted) */
  type: 'customer.discount.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted) */
  data: CustomerDiscountDeletedEvent.Data;
}
export declare namespace CustomerDiscountDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted) */
    object: Discount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted) */
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerDiscountUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.updated) */
  type: 'customer.discount.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.updated) */
  data: CustomerDiscountUpdatedEvent.Data;
}
export declare namespace CustomerDiscountUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.updated) */
    object: Discount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.discount.updated) */
    previous_attributes?: Partial<Discount>;
  }
}

export interface CustomerSourceCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.created) */
  type: 'customer.source.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.created) */
  data: CustomerSourceCreatedEvent.Data;
}
export declare namespace CustomerSourceCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.created) */
    object: CustomerSource;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.created) */
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.deleted) */
  type: 'customer.source.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.deleted) */
  data: CustomerSourceDeletedEvent.Data;
}
export declare namespace CustomerSourceDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.deleted) */
    object: CustomerSource;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.deleted) */
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceExpiringEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.expiring) */
  type: 'customer.source.expiring';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.expiring) */
  data: CustomerSourceExpiringEvent.Data;
}
export declare namespace CustomerSourceExpiringEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.expiring) */
    object: CustomerSource;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.expiring) */
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSourceUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.updated) */
  type: 'customer.source.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.updated) */
  data: CustomerSourceUpdatedEvent.Data;
}
export declare namespace CustomerSourceUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.updated) */
    object: CustomerSource;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.source.updated) */
    previous_attributes?: Partial<CustomerSource>;
  }
}

export interface CustomerSubscriptionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.created) */
  type: 'customer.subscription.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.created) */
  data: CustomerSubscriptionCreatedEvent.Data;
}
export declare namespace CustomerSubscriptionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.created) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.created) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted) */
  type: 'customer.subscription.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted) */
  data: CustomerSubscriptionDeletedEvent.Data;
}
export declare namespace CustomerSubscriptionDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPausedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused) */
  type: 'customer.subscription.paused';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused) */
  data: CustomerSubscriptionPausedEvent.Data;
}
export declare namespace CustomerSubscriptionPausedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPendingUpdateAppliedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied) */
  type: 'customer.subscription.pending_update_applied';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied) */
  data: CustomerSubscriptionPendingUpdateAppliedEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateAppliedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionPendingUpdateExpiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired) */
  type: 'customer.subscription.pending_update_expired';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired) */
  data: CustomerSubscriptionPendingUpdateExpiredEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateExpiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionResumedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed) */
  type: 'customer.subscription.resumed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed) */
  data: CustomerSubscriptionResumedEvent.Data;
}
export declare namespace CustomerSubscriptionResumedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionTrialWillEndEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end) */
  type: 'customer.subscription.trial_will_end';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end) */
  data: CustomerSubscriptionTrialWillEndEvent.Data;
}
export declare namespace CustomerSubscriptionTrialWillEndEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerSubscriptionUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated) */
  type: 'customer.subscription.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated) */
  data: CustomerSubscriptionUpdatedEvent.Data;
}
export declare namespace CustomerSubscriptionUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated) */
    object: Subscription;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated) */
    previous_attributes?: Partial<Subscription>;
  }
}

export interface CustomerTaxIdCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created) */
  type: 'customer.tax_id.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created) */
  data: CustomerTaxIdCreatedEvent.Data;
}
export declare namespace CustomerTaxIdCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created) */
    object: TaxId;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created) */
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerTaxIdDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted) */
  type: 'customer.tax_id.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted) */
  data: CustomerTaxIdDeletedEvent.Data;
}
export declare namespace CustomerTaxIdDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted) */
    object: TaxId;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted) */
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerTaxIdUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated) */
  type: 'customer.tax_id.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated) */
  data: CustomerTaxIdUpdatedEvent.Data;
}
export declare namespace CustomerTaxIdUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated) */
    object: TaxId;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated) */
    previous_attributes?: Partial<TaxId>;
  }
}

export interface CustomerUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.updated) */
  type: 'customer.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.updated) */
  data: CustomerUpdatedEvent.Data;
}
export declare namespace CustomerUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.updated) */
    object: Customer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer.updated) */
    previous_attributes?: Partial<Customer>;
  }
}

export interface CustomerCashBalanceTransactionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created) */
  type: 'customer_cash_balance_transaction.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created) */
  data: CustomerCashBalanceTransactionCreatedEvent.Data;
}
export declare namespace CustomerCashBalanceTransactionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created) */
    object: CustomerCashBalanceTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created) */
    previous_attributes?: Partial<CustomerCashBalanceTransaction>;
  }
}

export interface EntitlementsActiveEntitlementSummaryUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated) */
  type: 'entitlements.active_entitlement_summary.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated) */
  data: EntitlementsActiveEntitlementSummaryUpdatedEvent.Data;
}
export declare namespace EntitlementsActiveEntitlementSummaryUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated) */
    object: EntitlementsActiveEntitlementSummary;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated) */
    previous_attributes?: Partial<EntitlementsActiveEntitlementSummary>;
  }
}

export interface FileCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-file.created) */
  type: 'file.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-file.created) */
  data: FileCreatedEvent.Data;
}
export declare namespace FileCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-file.created) */
    object: File;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-file.created) */
    previous_attributes?: Partial<File>;
  }
}

export interface FinancialConnectionsAccountAccountNumbersUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated) */
  type: 'financial_connections.account.account_numbers_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated) */
  data: FinancialConnectionsAccountAccountNumbersUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountAccountNumbersUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created) */
  type: 'financial_connections.account.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created) */
  data: FinancialConnectionsAccountCreatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountDeactivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated) */
  type: 'financial_connections.account.deactivated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated) */
  data: FinancialConnectionsAccountDeactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDeactivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountDisconnectedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected) */
  type: 'financial_connections.account.disconnected';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected) */
  data: FinancialConnectionsAccountDisconnectedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDisconnectedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated) */
  type: 'financial_connections.account.expected_deactivation_date_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated) */
  data: FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountReactivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated) */
  type: 'financial_connections.account.reactivated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated) */
  data: FinancialConnectionsAccountReactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountReactivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedBalanceEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance) */
  type: 'financial_connections.account.refreshed_balance';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance) */
  data: FinancialConnectionsAccountRefreshedBalanceEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedBalanceEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedOwnershipEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership) */
  type: 'financial_connections.account.refreshed_ownership';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership) */
  data: FinancialConnectionsAccountRefreshedOwnershipEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedOwnershipEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountRefreshedTransactionsEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions) */
  type: 'financial_connections.account.refreshed_transactions';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions) */
  data: FinancialConnectionsAccountRefreshedTransactionsEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedTransactionsEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated) */
  type: 'financial_connections.account.supported_payment_method_types_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated) */
  data: FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry) */
  type: 'financial_connections.account.upcoming_account_number_expiry';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry) */
  data: FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAccountUpcomingDeactivationEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation) */
  type: 'financial_connections.account.upcoming_deactivation';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation) */
  data: FinancialConnectionsAccountUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingDeactivationEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation) */
    object: FinancialConnectionsAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation) */
    previous_attributes?: Partial<FinancialConnectionsAccount>;
  }
}

export interface FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated) */
  type: 'financial_connections.authorization.expected_deactivation_date_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated) */
  data: FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated) */
    object: FinancialConnectionsAuthorization;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated) */
    previous_attributes?: Partial<FinancialConnectionsAuthorization>;
  }
}

export interface FinancialConnectionsAuthorizationUpcomingDeactivationEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation) */
  type: 'financial_connections.authorization.upcoming_deactivation';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation) */
  data: FinancialConnectionsAuthorizationUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationUpcomingDeactivationEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation) */
    object: FinancialConnectionsAuthorization;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation) */
    previous_attributes?: Partial<FinancialConnectionsAuthorization>;
  }
}

export interface IdentityVerificationSessionCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled) */
  type: 'identity.verification_session.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled) */
  data: IdentityVerificationSessionCanceledEvent.Data;
}
export declare namespace IdentityVerificationSessionCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created) */
  type: 'identity.verification_session.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created) */
  data: IdentityVerificationSessionCreatedEvent.Data;
}
export declare namespace IdentityVerificationSessionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionProcessingEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing) */
  type: 'identity.verification_session.processing';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing) */
  data: IdentityVerificationSessionProcessingEvent.Data;
}
export declare namespace IdentityVerificationSessionProcessingEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionRedactedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted) */
  type: 'identity.verification_session.redacted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted) */
  data: IdentityVerificationSessionRedactedEvent.Data;
}
export declare namespace IdentityVerificationSessionRedactedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionRequiresInputEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input) */
  type: 'identity.verification_session.requires_input';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input) */
  data: IdentityVerificationSessionRequiresInputEvent.Data;
}
export declare namespace IdentityVerificationSessionRequiresInputEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface IdentityVerificationSessionVerifiedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified) */
  type: 'identity.verification_session.verified';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified) */
  data: IdentityVerificationSessionVerifiedEvent.Data;
}
export declare namespace IdentityVerificationSessionVerifiedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified) */
    object: IdentityVerificationSession;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified) */
    previous_attributes?: Partial<IdentityVerificationSession>;
  }
}

export interface InvoiceCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.created) */
  type: 'invoice.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.created) */
  data: InvoiceCreatedEvent.Data;
}
export declare namespace InvoiceCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.created) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.created) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.deleted) */
  type: 'invoice.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.deleted) */
  data: InvoiceDeletedEvent.Data;
}
export declare namespace InvoiceDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.deleted) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.deleted) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceFinalizationFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed) */
  type: 'invoice.finalization_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed) */
  data: InvoiceFinalizationFailedEvent.Data;
}
export declare namespace InvoiceFinalizationFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceFinalizedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalized) */
  type: 'invoice.finalized';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalized) */
  data: InvoiceFinalizedEvent.Data;
}
export declare namespace InvoiceFinalizedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalized) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.finalized) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceMarkedUncollectibleEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible) */
  type: 'invoice.marked_uncollectible';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible) */
  data: InvoiceMarkedUncollectibleEvent.Data;
}
export declare namespace InvoiceMarkedUncollectibleEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceOverdueEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overdue) */
  type: 'invoice.overdue';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overdue) */
  data: InvoiceOverdueEvent.Data;
}
export declare namespace InvoiceOverdueEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overdue) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overdue) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceOverpaidEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overpaid) */
  type: 'invoice.overpaid';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overpaid) */
  data: InvoiceOverpaidEvent.Data;
}
export declare namespace InvoiceOverpaidEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overpaid) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.overpaid) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaidEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.paid) */
  type: 'invoice.paid';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.paid) */
  data: InvoicePaidEvent.Data;
}
export declare namespace InvoicePaidEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.paid) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.paid) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentActionRequiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required) */
  type: 'invoice.payment_action_required';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required) */
  data: InvoicePaymentActionRequiredEvent.Data;
}
export declare namespace InvoicePaymentActionRequiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentAttemptRequiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required) */
  type: 'invoice.payment_attempt_required';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required) */
  data: InvoicePaymentAttemptRequiredEvent.Data;
}
export declare namespace InvoicePaymentAttemptRequiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed) */
  type: 'invoice.payment_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed) */
  data: InvoicePaymentFailedEvent.Data;
}
export declare namespace InvoicePaymentFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded) */
  type: 'invoice.payment_succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded) */
  data: InvoicePaymentSucceededEvent.Data;
}
export declare namespace InvoicePaymentSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceSentEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.sent) */
  type: 'invoice.sent';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.sent) */
  data: InvoiceSentEvent.Data;
}
export declare namespace InvoiceSentEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.sent) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.sent) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceUpcomingEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.upcoming) */
  type: 'invoice.upcoming';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.upcoming) */
  data: InvoiceUpcomingEvent.Data;
}
export declare namespace InvoiceUpcomingEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.upcoming) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.upcoming) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.updated) */
  type: 'invoice.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.updated) */
  data: InvoiceUpdatedEvent.Data;
}
export declare namespace InvoiceUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.updated) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.updated) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceVoidedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.voided) */
  type: 'invoice.voided';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.voided) */
  data: InvoiceVoidedEvent.Data;
}
export declare namespace InvoiceVoidedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.voided) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.voided) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoiceWillBeDueEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due) */
  type: 'invoice.will_be_due';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due) */
  data: InvoiceWillBeDueEvent.Data;
}
export declare namespace InvoiceWillBeDueEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due) */
    object: Invoice;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due) */
    previous_attributes?: Partial<Invoice>;
  }
}

export interface InvoicePaymentPaidEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid) */
  type: 'invoice_payment.paid';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid) */
  data: InvoicePaymentPaidEvent.Data;
}
export declare namespace InvoicePaymentPaidEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid) */
    object: InvoicePayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid) */
    previous_attributes?: Partial<InvoicePayment>;
  }
}

export interface InvoiceItemCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.created) */
  type: 'invoiceitem.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.created) */
  data: InvoiceItemCreatedEvent.Data;
}
export declare namespace InvoiceItemCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.created) */
    object: InvoiceItem;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.created) */
    previous_attributes?: Partial<InvoiceItem>;
  }
}

export interface InvoiceItemDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted) */
  type: 'invoiceitem.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted) */
  data: InvoiceItemDeletedEvent.Data;
}
export declare namespace InvoiceItemDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted) */
    object: InvoiceItem;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted) */
    previous_attributes?: Partial<InvoiceItem>;
  }
}

export interface IssuingAuthorizationCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created) */
  type: 'issuing_authorization.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created) */
  data: IssuingAuthorizationCreatedEvent.Data;
}
export declare namespace IssuingAuthorizationCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created) */
    object: IssuingAuthorization;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created) */
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingAuthorizationRequestEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request) */
  type: 'issuing_authorization.request';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request) */
  data: IssuingAuthorizationRequestEvent.Data;
}
export declare namespace IssuingAuthorizationRequestEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request) */
    object: IssuingAuthorization;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request) */
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingAuthorizationUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated) */
  type: 'issuing_authorization.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated) */
  data: IssuingAuthorizationUpdatedEvent.Data;
}
export declare namespace IssuingAuthorizationUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated) */
    object: IssuingAuthorization;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated) */
    previous_attributes?: Partial<IssuingAuthorization>;
  }
}

export interface IssuingCardCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.created) */
  type: 'issuing_card.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.created) */
  data: IssuingCardCreatedEvent.Data;
}
export declare namespace IssuingCardCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.created) */
    object: IssuingCard;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.created) */
    previous_attributes?: Partial<IssuingCard>;
  }
}

export interface IssuingCardUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.updated) */
  type: 'issuing_card.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.updated) */
  data: IssuingCardUpdatedEvent.Data;
}
export declare namespace IssuingCardUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.updated) */
    object: IssuingCard;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_card.updated) */
    previous_attributes?: Partial<IssuingCard>;
  }
}

export interface IssuingCardholderCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created) */
  type: 'issuing_cardholder.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created) */
  data: IssuingCardholderCreatedEvent.Data;
}
export declare namespace IssuingCardholderCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created) */
    object: IssuingCardholder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created) */
    previous_attributes?: Partial<IssuingCardholder>;
  }
}

export interface IssuingCardholderUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated) */
  type: 'issuing_cardholder.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated) */
  data: IssuingCardholderUpdatedEvent.Data;
}
export declare namespace IssuingCardholderUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated) */
    object: IssuingCardholder;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated) */
    previous_attributes?: Partial<IssuingCardholder>;
  }
}

export interface IssuingDisputeClosedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed) */
  type: 'issuing_dispute.closed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed) */
  data: IssuingDisputeClosedEvent.Data;
}
export declare namespace IssuingDisputeClosedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created) */
  type: 'issuing_dispute.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created) */
  data: IssuingDisputeCreatedEvent.Data;
}
export declare namespace IssuingDisputeCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeFundsReinstatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated) */
  type: 'issuing_dispute.funds_reinstated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated) */
  data: IssuingDisputeFundsReinstatedEvent.Data;
}
export declare namespace IssuingDisputeFundsReinstatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeFundsRescindedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded) */
  type: 'issuing_dispute.funds_rescinded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded) */
  data: IssuingDisputeFundsRescindedEvent.Data;
}
export declare namespace IssuingDisputeFundsRescindedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeSubmittedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted) */
  type: 'issuing_dispute.submitted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted) */
  data: IssuingDisputeSubmittedEvent.Data;
}
export declare namespace IssuingDisputeSubmittedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingDisputeUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated) */
  type: 'issuing_dispute.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated) */
  data: IssuingDisputeUpdatedEvent.Data;
}
export declare namespace IssuingDisputeUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated) */
    object: IssuingDispute;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated) */
    previous_attributes?: Partial<IssuingDispute>;
  }
}

export interface IssuingPersonalizationDesignActivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated) */
  type: 'issuing_personalization_design.activated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated) */
  data: IssuingPersonalizationDesignActivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignActivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated) */
    object: IssuingPersonalizationDesign;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated) */
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignDeactivatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated) */
  type: 'issuing_personalization_design.deactivated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated) */
  data: IssuingPersonalizationDesignDeactivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignDeactivatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated) */
    object: IssuingPersonalizationDesign;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated) */
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignRejectedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected) */
  type: 'issuing_personalization_design.rejected';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected) */
  data: IssuingPersonalizationDesignRejectedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignRejectedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected) */
    object: IssuingPersonalizationDesign;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected) */
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingPersonalizationDesignUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated) */
  type: 'issuing_personalization_design.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated) */
  data: IssuingPersonalizationDesignUpdatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated) */
    object: IssuingPersonalizationDesign;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated) */
    previous_attributes?: Partial<IssuingPersonalizationDesign>;
  }
}

export interface IssuingTokenCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.created) */
  type: 'issuing_token.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.created) */
  data: IssuingTokenCreatedEvent.Data;
}
export declare namespace IssuingTokenCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.created) */
    object: IssuingToken;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.created) */
    previous_attributes?: Partial<IssuingToken>;
  }
}

export interface IssuingTokenUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.updated) */
  type: 'issuing_token.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.updated) */
  data: IssuingTokenUpdatedEvent.Data;
}
export declare namespace IssuingTokenUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.updated) */
    object: IssuingToken;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_token.updated) */
    previous_attributes?: Partial<IssuingToken>;
  }
}

export interface IssuingTransactionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created) */
  type: 'issuing_transaction.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created) */
  data: IssuingTransactionCreatedEvent.Data;
}
export declare namespace IssuingTransactionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created) */
    object: IssuingTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created) */
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface IssuingTransactionPurchaseDetailsReceiptUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated) */
  type: 'issuing_transaction.purchase_details_receipt_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated) */
  data: IssuingTransactionPurchaseDetailsReceiptUpdatedEvent.Data;
}
export declare namespace IssuingTransactionPurchaseDetailsReceiptUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated) */
    object: IssuingTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated) */
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface IssuingTransactionUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated) */
  type: 'issuing_transaction.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated) */
  data: IssuingTransactionUpdatedEvent.Data;
}
export declare namespace IssuingTransactionUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated) */
    object: IssuingTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated) */
    previous_attributes?: Partial<IssuingTransaction>;
  }
}

export interface MandateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-mandate.updated) */
  type: 'mandate.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-mandate.updated) */
  data: MandateUpdatedEvent.Data;
}
export declare namespace MandateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-mandate.updated) */
    object: Mandate;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-mandate.updated) */
    previous_attributes?: Partial<Mandate>;
  }
}

export interface PaymentIntentAmountCapturableUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated) */
  type: 'payment_intent.amount_capturable_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated) */
  data: PaymentIntentAmountCapturableUpdatedEvent.Data;
}
export declare namespace PaymentIntentAmountCapturableUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled) */
  type: 'payment_intent.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled) */
  data: PaymentIntentCanceledEvent.Data;
}
export declare namespace PaymentIntentCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.created) */
  type: 'payment_intent.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.created) */
  data: PaymentIntentCreatedEvent.Data;
}
export declare namespace PaymentIntentCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.created) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.created) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentPartiallyFundedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded) */
  type: 'payment_intent.partially_funded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded) */
  data: PaymentIntentPartiallyFundedEvent.Data;
}
export declare namespace PaymentIntentPartiallyFundedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentPaymentFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed) */
  type: 'payment_intent.payment_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed) */
  data: PaymentIntentPaymentFailedEvent.Data;
}
export declare namespace PaymentIntentPaymentFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentProcessingEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.processing) */
  type: 'payment_intent.processing';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.processing) */
  data: PaymentIntentProcessingEvent.Data;
}
export declare namespace PaymentIntentProcessingEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.processing) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.processing) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentRequiresActionEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action) */
  type: 'payment_intent.requires_action';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action) */
  data: PaymentIntentRequiresActionEvent.Data;
}
export declare namespace PaymentIntentRequiresActionEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentIntentSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded) */
  type: 'payment_intent.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded) */
  data: PaymentIntentSucceededEvent.Data;
}
export declare namespace PaymentIntentSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded) */
    object: PaymentIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded) */
    previous_attributes?: Partial<PaymentIntent>;
  }
}

export interface PaymentLinkCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.created) */
  type: 'payment_link.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.created) */
  data: PaymentLinkCreatedEvent.Data;
}
export declare namespace PaymentLinkCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.created) */
    object: PaymentLink;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.created) */
    previous_attributes?: Partial<PaymentLink>;
  }
}

export interface PaymentLinkUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.updated) */
  type: 'payment_link.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.updated) */
  data: PaymentLinkUpdatedEvent.Data;
}
export declare namespace PaymentLinkUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.updated) */
    object: PaymentLink;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_link.updated) */
    previous_attributes?: Partial<PaymentLink>;
  }
}

export interface PaymentMethodAttachedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.attached) */
  type: 'payment_method.attached';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.attached) */
  data: PaymentMethodAttachedEvent.Data;
}
export declare namespace PaymentMethodAttachedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.attached) */
    object: PaymentMethod;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.attached) */
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodAutomaticallyUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated) */
  type: 'payment_method.automatically_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated) */
  data: PaymentMethodAutomaticallyUpdatedEvent.Data;
}
export declare namespace PaymentMethodAutomaticallyUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated) */
    object: PaymentMethod;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated) */
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodDetachedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.detached) */
  type: 'payment_method.detached';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.detached) */
  data: PaymentMethodDetachedEvent.Data;
}
export declare namespace PaymentMethodDetachedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.detached) */
    object: PaymentMethod;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.detached) */
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PaymentMethodUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.updated) */
  type: 'payment_method.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.updated) */
  data: PaymentMethodUpdatedEvent.Data;
}
export declare namespace PaymentMethodUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.updated) */
    object: PaymentMethod;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payment_method.updated) */
    previous_attributes?: Partial<PaymentMethod>;
  }
}

export interface PayoutCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.canceled) */
  type: 'payout.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.canceled) */
  data: PayoutCanceledEvent.Data;
}
export declare namespace PayoutCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.canceled) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.canceled) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.created) */
  type: 'payout.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.created) */
  data: PayoutCreatedEvent.Data;
}
export declare namespace PayoutCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.created) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.created) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.failed) */
  type: 'payout.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.failed) */
  data: PayoutFailedEvent.Data;
}
export declare namespace PayoutFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.failed) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.failed) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutPaidEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.paid) */
  type: 'payout.paid';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.paid) */
  data: PayoutPaidEvent.Data;
}
export declare namespace PayoutPaidEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.paid) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.paid) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutReconciliationCompletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed) */
  type: 'payout.reconciliation_completed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed) */
  data: PayoutReconciliationCompletedEvent.Data;
}
export declare namespace PayoutReconciliationCompletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PayoutUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.updated) */
  type: 'payout.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.updated) */
  data: PayoutUpdatedEvent.Data;
}
export declare namespace PayoutUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.updated) */
    object: Payout;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-payout.updated) */
    previous_attributes?: Partial<Payout>;
  }
}

export interface PersonCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-person.created) */
  type: 'person.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-person.created) */
  data: PersonCreatedEvent.Data;
}
export declare namespace PersonCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-person.created) */
    object: Person;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-person.created) */
    previous_attributes?: Partial<Person>;
  }
}

export interface PersonDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-person.deleted) */
  type: 'person.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-person.deleted) */
  data: PersonDeletedEvent.Data;
}
export declare namespace PersonDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-person.deleted) */
    object: Person;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-person.deleted) */
    previous_attributes?: Partial<Person>;
  }
}

export interface PersonUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-person.updated) */
  type: 'person.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-person.updated) */
  data: PersonUpdatedEvent.Data;
}
export declare namespace PersonUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-person.updated) */
    object: Person;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-person.updated) */
    previous_attributes?: Partial<Person>;
  }
}

export interface PlanCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.created) */
  type: 'plan.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.created) */
  data: PlanCreatedEvent.Data;
}
export declare namespace PlanCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.created) */
    object: Plan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.created) */
    previous_attributes?: Partial<Plan>;
  }
}

export interface PlanDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.deleted) */
  type: 'plan.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.deleted) */
  data: PlanDeletedEvent.Data;
}
export declare namespace PlanDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.deleted) */
    object: Plan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.deleted) */
    previous_attributes?: Partial<Plan>;
  }
}

export interface PlanUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.updated) */
  type: 'plan.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.updated) */
  data: PlanUpdatedEvent.Data;
}
export declare namespace PlanUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.updated) */
    object: Plan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-plan.updated) */
    previous_attributes?: Partial<Plan>;
  }
}

export interface PriceCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-price.created) */
  type: 'price.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-price.created) */
  data: PriceCreatedEvent.Data;
}
export declare namespace PriceCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-price.created) */
    object: Price;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-price.created) */
    previous_attributes?: Partial<Price>;
  }
}

export interface PriceDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-price.deleted) */
  type: 'price.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-price.deleted) */
  data: PriceDeletedEvent.Data;
}
export declare namespace PriceDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-price.deleted) */
    object: Price;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-price.deleted) */
    previous_attributes?: Partial<Price>;
  }
}

export interface PriceUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-price.updated) */
  type: 'price.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-price.updated) */
  data: PriceUpdatedEvent.Data;
}
export declare namespace PriceUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-price.updated) */
    object: Price;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-price.updated) */
    previous_attributes?: Partial<Price>;
  }
}

export interface ProductCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-product.created) */
  type: 'product.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-product.created) */
  data: ProductCreatedEvent.Data;
}
export declare namespace ProductCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-product.created) */
    object: Product;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-product.created) */
    previous_attributes?: Partial<Product>;
  }
}

export interface ProductDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-product.deleted) */
  type: 'product.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-product.deleted) */
  data: ProductDeletedEvent.Data;
}
export declare namespace ProductDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-product.deleted) */
    object: Product;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-product.deleted) */
    previous_attributes?: Partial<Product>;
  }
}

export interface ProductUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-product.updated) */
  type: 'product.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-product.updated) */
  data: ProductUpdatedEvent.Data;
}
export declare namespace ProductUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-product.updated) */
    object: Product;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-product.updated) */
    previous_attributes?: Partial<Product>;
  }
}

export interface PromotionCodeCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.created) */
  type: 'promotion_code.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.created) */
  data: PromotionCodeCreatedEvent.Data;
}
export declare namespace PromotionCodeCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.created) */
    object: PromotionCode;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.created) */
    previous_attributes?: Partial<PromotionCode>;
  }
}

export interface PromotionCodeUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.updated) */
  type: 'promotion_code.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.updated) */
  data: PromotionCodeUpdatedEvent.Data;
}
export declare namespace PromotionCodeUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.updated) */
    object: PromotionCode;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-promotion_code.updated) */
    previous_attributes?: Partial<PromotionCode>;
  }
}

export interface QuoteAcceptedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.accepted) */
  type: 'quote.accepted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.accepted) */
  data: QuoteAcceptedEvent.Data;
}
export declare namespace QuoteAcceptedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.accepted) */
    object: Quote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.accepted) */
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.canceled) */
  type: 'quote.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.canceled) */
  data: QuoteCanceledEvent.Data;
}
export declare namespace QuoteCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.canceled) */
    object: Quote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.canceled) */
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.created) */
  type: 'quote.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.created) */
  data: QuoteCreatedEvent.Data;
}
export declare namespace QuoteCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.created) */
    object: Quote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.created) */
    previous_attributes?: Partial<Quote>;
  }
}

export interface QuoteFinalizedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.finalized) */
  type: 'quote.finalized';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.finalized) */
  data: QuoteFinalizedEvent.Data;
}
export declare namespace QuoteFinalizedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.finalized) */
    object: Quote;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-quote.finalized) */
    previous_attributes?: Partial<Quote>;
  }
}

export interface RadarEarlyFraudWarningCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created) */
  type: 'radar.early_fraud_warning.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created) */
  data: RadarEarlyFraudWarningCreatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created) */
    object: RadarEarlyFraudWarning;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created) */
    previous_attributes?: Partial<RadarEarlyFraudWarning>;
  }
}

export interface RadarEarlyFraudWarningUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated) */
  type: 'radar.early_fraud_warning.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated) */
  data: RadarEarlyFraudWarningUpdatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated) */
    object: RadarEarlyFraudWarning;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated) */
    previous_attributes?: Partial<RadarEarlyFraudWarning>;
  }
}

export interface RefundCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.created) */
  type: 'refund.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.created) */
  data: RefundCreatedEvent.Data;
}
export declare namespace RefundCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.created) */
    object: Refund;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.created) */
    previous_attributes?: Partial<Refund>;
  }
}

export interface RefundFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.failed) */
  type: 'refund.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.failed) */
  data: RefundFailedEvent.Data;
}
export declare namespace RefundFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.failed) */
    object: Refund;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.failed) */
    previous_attributes?: Partial<Refund>;
  }
}

export interface RefundUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.updated) */
  type: 'refund.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.updated) */
  data: RefundUpdatedEvent.Data;
}
export declare namespace RefundUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.updated) */
    object: Refund;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-refund.updated) */
    previous_attributes?: Partial<Refund>;
  }
}

export interface ReportingReportRunFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed) */
  type: 'reporting.report_run.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed) */
  data: ReportingReportRunFailedEvent.Data;
}
export declare namespace ReportingReportRunFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed) */
    object: ReportingReportRun;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed) */
    previous_attributes?: Partial<ReportingReportRun>;
  }
}

export interface ReportingReportRunSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded) */
  type: 'reporting.report_run.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded) */
  data: ReportingReportRunSucceededEvent.Data;
}
export declare namespace ReportingReportRunSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded) */
    object: ReportingReportRun;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded) */
    previous_attributes?: Partial<ReportingReportRun>;
  }
}

export interface ReportingReportTypeUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated) */
  type: 'reporting.report_type.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated) */
  data: ReportingReportTypeUpdatedEvent.Data;
}
export declare namespace ReportingReportTypeUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated) */
    object: ReportingReportType;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated) */
    previous_attributes?: Partial<ReportingReportType>;
  }
}

export interface ReserveHoldCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.created) */
  type: 'reserve.hold.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.created) */
  data: ReserveHoldCreatedEvent.Data;
}
export declare namespace ReserveHoldCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.created) */
    object: ReserveHold;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.created) */
    previous_attributes?: Partial<ReserveHold>;
  }
}

export interface ReserveHoldUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated) */
  type: 'reserve.hold.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated) */
  data: ReserveHoldUpdatedEvent.Data;
}
export declare namespace ReserveHoldUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated) */
    object: ReserveHold;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated) */
    previous_attributes?: Partial<ReserveHold>;
  }
}

export interface ReservePlanCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.created) */
  type: 'reserve.plan.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.created) */
  data: ReservePlanCreatedEvent.Data;
}
export declare namespace ReservePlanCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.created) */
    object: ReservePlan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.created) */
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanDisabledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled) */
  type: 'reserve.plan.disabled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled) */
  data: ReservePlanDisabledEvent.Data;
}
export declare namespace ReservePlanDisabledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled) */
    object: ReservePlan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled) */
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanExpiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired) */
  type: 'reserve.plan.expired';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired) */
  data: ReservePlanExpiredEvent.Data;
}
export declare namespace ReservePlanExpiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired) */
    object: ReservePlan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired) */
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReservePlanUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated) */
  type: 'reserve.plan.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated) */
  data: ReservePlanUpdatedEvent.Data;
}
export declare namespace ReservePlanUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated) */
    object: ReservePlan;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated) */
    previous_attributes?: Partial<ReservePlan>;
  }
}

export interface ReserveReleaseCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.release.created) */
  type: 'reserve.release.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.release.created) */
  data: ReserveReleaseCreatedEvent.Data;
}
export declare namespace ReserveReleaseCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.release.created) */
    object: ReserveRelease;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-reserve.release.created) */
    previous_attributes?: Partial<ReserveRelease>;
  }
}

export interface ReviewClosedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-review.closed) */
  type: 'review.closed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-review.closed) */
  data: ReviewClosedEvent.Data;
}
export declare namespace ReviewClosedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-review.closed) */
    object: Review;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-review.closed) */
    previous_attributes?: Partial<Review>;
  }
}

export interface ReviewOpenedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-review.opened) */
  type: 'review.opened';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-review.opened) */
  data: ReviewOpenedEvent.Data;
}
export declare namespace ReviewOpenedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-review.opened) */
    object: Review;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-review.opened) */
    previous_attributes?: Partial<Review>;
  }
}

export interface SetupIntentCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled) */
  type: 'setup_intent.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled) */
  data: SetupIntentCanceledEvent.Data;
}
export declare namespace SetupIntentCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled) */
    object: SetupIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled) */
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.created) */
  type: 'setup_intent.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.created) */
  data: SetupIntentCreatedEvent.Data;
}
export declare namespace SetupIntentCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.created) */
    object: SetupIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.created) */
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentRequiresActionEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action) */
  type: 'setup_intent.requires_action';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action) */
  data: SetupIntentRequiresActionEvent.Data;
}
export declare namespace SetupIntentRequiresActionEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action) */
    object: SetupIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action) */
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentSetupFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed) */
  type: 'setup_intent.setup_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed) */
  data: SetupIntentSetupFailedEvent.Data;
}
export declare namespace SetupIntentSetupFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed) */
    object: SetupIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed) */
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SetupIntentSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded) */
  type: 'setup_intent.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded) */
  data: SetupIntentSucceededEvent.Data;
}
export declare namespace SetupIntentSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded) */
    object: SetupIntent;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded) */
    previous_attributes?: Partial<SetupIntent>;
  }
}

export interface SigmaScheduledQueryRunCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created) */
  type: 'sigma.scheduled_query_run.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created) */
  data: SigmaScheduledQueryRunCreatedEvent.Data;
}
export declare namespace SigmaScheduledQueryRunCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created) */
    object: SigmaScheduledQueryRun;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created) */
    previous_attributes?: Partial<SigmaScheduledQueryRun>;
  }
}

export interface SourceCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.canceled) */
  type: 'source.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.canceled) */
  data: SourceCanceledEvent.Data;
}
export declare namespace SourceCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.canceled) */
    object: Source;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.canceled) */
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceChargeableEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.chargeable) */
  type: 'source.chargeable';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.chargeable) */
  data: SourceChargeableEvent.Data;
}
export declare namespace SourceChargeableEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.chargeable) */
    object: Source;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.chargeable) */
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.failed) */
  type: 'source.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.failed) */
  data: SourceFailedEvent.Data;
}
export declare namespace SourceFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.failed) */
    object: Source;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.failed) */
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceMandateNotificationEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.mandate_notification) */
  type: 'source.mandate_notification';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.mandate_notification) */
  data: SourceMandateNotificationEvent.Data;
}
export declare namespace SourceMandateNotificationEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.mandate_notification) */
    object: SourceMandateNotification;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.mandate_notification) */
    previous_attributes?: Partial<SourceMandateNotification>;
  }
}

export interface SourceRefundAttributesRequiredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required) */
  type: 'source.refund_attributes_required';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required) */
  data: SourceRefundAttributesRequiredEvent.Data;
}
export declare namespace SourceRefundAttributesRequiredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required) */
    object: Source;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required) */
    previous_attributes?: Partial<Source>;
  }
}

export interface SourceTransactionCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.created) */
  type: 'source.transaction.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.created) */
  data: SourceTransactionCreatedEvent.Data;
}
export declare namespace SourceTransactionCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.created) */
    object: SourceTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.created) */
    previous_attributes?: Partial<SourceTransaction>;
  }
}

export interface SourceTransactionUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.updated) */
  type: 'source.transaction.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.updated) */
  data: SourceTransactionUpdatedEvent.Data;
}
export declare namespace SourceTransactionUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.updated) */
    object: SourceTransaction;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-source.transaction.updated) */
    previous_attributes?: Partial<SourceTransaction>;
  }
}

export interface SubscriptionScheduleAbortedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted) */
  type: 'subscription_schedule.aborted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted) */
  data: SubscriptionScheduleAbortedEvent.Data;
}
export declare namespace SubscriptionScheduleAbortedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled) */
  type: 'subscription_schedule.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled) */
  data: SubscriptionScheduleCanceledEvent.Data;
}
export declare namespace SubscriptionScheduleCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCompletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed) */
  type: 'subscription_schedule.completed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed) */
  data: SubscriptionScheduleCompletedEvent.Data;
}
export declare namespace SubscriptionScheduleCompletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created) */
  type: 'subscription_schedule.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created) */
  data: SubscriptionScheduleCreatedEvent.Data;
}
export declare namespace SubscriptionScheduleCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleExpiringEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring) */
  type: 'subscription_schedule.expiring';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring) */
  data: SubscriptionScheduleExpiringEvent.Data;
}
export declare namespace SubscriptionScheduleExpiringEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleReleasedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released) */
  type: 'subscription_schedule.released';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released) */
  data: SubscriptionScheduleReleasedEvent.Data;
}
export declare namespace SubscriptionScheduleReleasedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface SubscriptionScheduleUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated) */
  type: 'subscription_schedule.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated) */
  data: SubscriptionScheduleUpdatedEvent.Data;
}
export declare namespace SubscriptionScheduleUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated) */
    object: SubscriptionSchedule;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated) */
    previous_attributes?: Partial<SubscriptionSchedule>;
  }
}

export interface TaxSettingsUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-tax.settings.updated) */
  type: 'tax.settings.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-tax.settings.updated) */
  data: TaxSettingsUpdatedEvent.Data;
}
export declare namespace TaxSettingsUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-tax.settings.updated) */
    object: TaxSettings;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-tax.settings.updated) */
    previous_attributes?: Partial<TaxSettings>;
  }
}

export interface TaxRateCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.created) */
  type: 'tax_rate.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.created) */
  data: TaxRateCreatedEvent.Data;
}
export declare namespace TaxRateCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.created) */
    object: TaxRate;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.created) */
    previous_attributes?: Partial<TaxRate>;
  }
}

export interface TaxRateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.updated) */
  type: 'tax_rate.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.updated) */
  data: TaxRateUpdatedEvent.Data;
}
export declare namespace TaxRateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.updated) */
    object: TaxRate;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-tax_rate.updated) */
    previous_attributes?: Partial<TaxRate>;
  }
}

export interface TerminalReaderActionFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed) */
  type: 'terminal.reader.action_failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed) */
  data: TerminalReaderActionFailedEvent.Data;
}
export declare namespace TerminalReaderActionFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed) */
    object: TerminalReader;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed) */
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TerminalReaderActionSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded) */
  type: 'terminal.reader.action_succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded) */
  data: TerminalReaderActionSucceededEvent.Data;
}
export declare namespace TerminalReaderActionSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded) */
    object: TerminalReader;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded) */
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TerminalReaderActionUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated) */
  type: 'terminal.reader.action_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated) */
  data: TerminalReaderActionUpdatedEvent.Data;
}
export declare namespace TerminalReaderActionUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated) */
    object: TerminalReader;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated) */
    previous_attributes?: Partial<TerminalReader>;
  }
}

export interface TestHelpersTestClockAdvancingEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing) */
  type: 'test_helpers.test_clock.advancing';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing) */
  data: TestHelpersTestClockAdvancingEvent.Data;
}
export declare namespace TestHelpersTestClockAdvancingEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing) */
    object: TestHelpersTestClock;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing) */
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created) */
  type: 'test_helpers.test_clock.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created) */
  data: TestHelpersTestClockCreatedEvent.Data;
}
export declare namespace TestHelpersTestClockCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created) */
    object: TestHelpersTestClock;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created) */
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockDeletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted) */
  type: 'test_helpers.test_clock.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted) */
  data: TestHelpersTestClockDeletedEvent.Data;
}
export declare namespace TestHelpersTestClockDeletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted) */
    object: TestHelpersTestClock;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted) */
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockInternalFailureEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure) */
  type: 'test_helpers.test_clock.internal_failure';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure) */
  data: TestHelpersTestClockInternalFailureEvent.Data;
}
export declare namespace TestHelpersTestClockInternalFailureEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure) */
    object: TestHelpersTestClock;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure) */
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface TestHelpersTestClockReadyEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready) */
  type: 'test_helpers.test_clock.ready';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready) */
  data: TestHelpersTestClockReadyEvent.Data;
}
export declare namespace TestHelpersTestClockReadyEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready) */
    object: TestHelpersTestClock;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready) */
    previous_attributes?: Partial<TestHelpersTestClock>;
  }
}

export interface ThreeDSecureAuthenticationCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled) */
  type: 'three_d_secure.authentication.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled) */
  data: ThreeDSecureAuthenticationCanceledEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationChallengeStartedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started) */
  type: 'three_d_secure.authentication.challenge_started';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started) */
  data: ThreeDSecureAuthenticationChallengeStartedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationChallengeStartedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationErroredEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored) */
  type: 'three_d_secure.authentication.errored';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored) */
  data: ThreeDSecureAuthenticationErroredEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationErroredEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed) */
  type: 'three_d_secure.authentication.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed) */
  data: ThreeDSecureAuthenticationFailedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationRequiresChallengeEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge) */
  type: 'three_d_secure.authentication.requires_challenge';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge) */
  data: ThreeDSecureAuthenticationRequiresChallengeEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresChallengeEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationRequiresSubmissionEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission) */
  type: 'three_d_secure.authentication.requires_submission';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission) */
  data: ThreeDSecureAuthenticationRequiresSubmissionEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresSubmissionEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface ThreeDSecureAuthenticationSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded) */
  type: 'three_d_secure.authentication.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded) */
  data: ThreeDSecureAuthenticationSucceededEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded) */
    object: ThreeDSecureAuthentication;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded) */
    previous_attributes?: Partial<ThreeDSecureAuthentication>;
  }
}

export interface TopupCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.canceled) */
  type: 'topup.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.canceled) */
  data: TopupCanceledEvent.Data;
}
export declare namespace TopupCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.canceled) */
    object: Topup;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.canceled) */
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.created) */
  type: 'topup.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.created) */
  data: TopupCreatedEvent.Data;
}
export declare namespace TopupCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.created) */
    object: Topup;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.created) */
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.failed) */
  type: 'topup.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.failed) */
  data: TopupFailedEvent.Data;
}
export declare namespace TopupFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.failed) */
    object: Topup;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.failed) */
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupReversedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.reversed) */
  type: 'topup.reversed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.reversed) */
  data: TopupReversedEvent.Data;
}
export declare namespace TopupReversedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.reversed) */
    object: Topup;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.reversed) */
    previous_attributes?: Partial<Topup>;
  }
}

export interface TopupSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.succeeded) */
  type: 'topup.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.succeeded) */
  data: TopupSucceededEvent.Data;
}
export declare namespace TopupSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.succeeded) */
    object: Topup;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-topup.succeeded) */
    previous_attributes?: Partial<Topup>;
  }
}

export interface TransferCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.created) */
  type: 'transfer.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.created) */
  data: TransferCreatedEvent.Data;
}
export declare namespace TransferCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.created) */
    object: Transfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.created) */
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TransferReversedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.reversed) */
  type: 'transfer.reversed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.reversed) */
  data: TransferReversedEvent.Data;
}
export declare namespace TransferReversedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.reversed) */
    object: Transfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.reversed) */
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TransferUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.updated) */
  type: 'transfer.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.updated) */
  data: TransferUpdatedEvent.Data;
}
export declare namespace TransferUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.updated) */
    object: Transfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-transfer.updated) */
    previous_attributes?: Partial<Transfer>;
  }
}

export interface TreasuryCreditReversalCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created) */
  type: 'treasury.credit_reversal.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created) */
  data: TreasuryCreditReversalCreatedEvent.Data;
}
export declare namespace TreasuryCreditReversalCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created) */
    object: TreasuryCreditReversal;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created) */
    previous_attributes?: Partial<TreasuryCreditReversal>;
  }
}

export interface TreasuryCreditReversalPostedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted) */
  type: 'treasury.credit_reversal.posted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted) */
  data: TreasuryCreditReversalPostedEvent.Data;
}
export declare namespace TreasuryCreditReversalPostedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted) */
    object: TreasuryCreditReversal;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted) */
    previous_attributes?: Partial<TreasuryCreditReversal>;
  }
}

export interface TreasuryDebitReversalCompletedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed) */
  type: 'treasury.debit_reversal.completed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed) */
  data: TreasuryDebitReversalCompletedEvent.Data;
}
export declare namespace TreasuryDebitReversalCompletedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed) */
    object: TreasuryDebitReversal;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed) */
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryDebitReversalCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created) */
  type: 'treasury.debit_reversal.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created) */
  data: TreasuryDebitReversalCreatedEvent.Data;
}
export declare namespace TreasuryDebitReversalCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created) */
    object: TreasuryDebitReversal;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created) */
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryDebitReversalInitialCreditGrantedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted) */
  type: 'treasury.debit_reversal.initial_credit_granted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted) */
  data: TreasuryDebitReversalInitialCreditGrantedEvent.Data;
}
export declare namespace TreasuryDebitReversalInitialCreditGrantedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted) */
    object: TreasuryDebitReversal;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted) */
    previous_attributes?: Partial<TreasuryDebitReversal>;
  }
}

export interface TreasuryFinancialAccountClosedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed) */
  type: 'treasury.financial_account.closed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed) */
  data: TreasuryFinancialAccountClosedEvent.Data;
}
export declare namespace TreasuryFinancialAccountClosedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed) */
    object: TreasuryFinancialAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed) */
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryFinancialAccountCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created) */
  type: 'treasury.financial_account.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created) */
  data: TreasuryFinancialAccountCreatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created) */
    object: TreasuryFinancialAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created) */
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryFinancialAccountFeaturesStatusUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated) */
  type: 'treasury.financial_account.features_status_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated) */
  data: TreasuryFinancialAccountFeaturesStatusUpdatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountFeaturesStatusUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated) */
    object: TreasuryFinancialAccount;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated) */
    previous_attributes?: Partial<TreasuryFinancialAccount>;
  }
}

export interface TreasuryInboundTransferCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled) */
  type: 'treasury.inbound_transfer.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled) */
  data: TreasuryInboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryInboundTransferCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled) */
    object: TreasuryInboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled) */
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created) */
  type: 'treasury.inbound_transfer.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created) */
  data: TreasuryInboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryInboundTransferCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created) */
    object: TreasuryInboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created) */
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed) */
  type: 'treasury.inbound_transfer.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed) */
  data: TreasuryInboundTransferFailedEvent.Data;
}
export declare namespace TreasuryInboundTransferFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed) */
    object: TreasuryInboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed) */
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryInboundTransferSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded) */
  type: 'treasury.inbound_transfer.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded) */
  data: TreasuryInboundTransferSucceededEvent.Data;
}
export declare namespace TreasuryInboundTransferSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded) */
    object: TreasuryInboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded) */
    previous_attributes?: Partial<TreasuryInboundTransfer>;
  }
}

export interface TreasuryOutboundPaymentCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled) */
  type: 'treasury.outbound_payment.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled) */
  data: TreasuryOutboundPaymentCanceledEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created) */
  type: 'treasury.outbound_payment.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created) */
  data: TreasuryOutboundPaymentCreatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated) */
  type: 'treasury.outbound_payment.expected_arrival_date_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated) */
  data: TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed) */
  type: 'treasury.outbound_payment.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed) */
  data: TreasuryOutboundPaymentFailedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentPostedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted) */
  type: 'treasury.outbound_payment.posted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted) */
  data: TreasuryOutboundPaymentPostedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentPostedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentReturnedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned) */
  type: 'treasury.outbound_payment.returned';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned) */
  data: TreasuryOutboundPaymentReturnedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentReturnedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundPaymentTrackingDetailsUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated) */
  type: 'treasury.outbound_payment.tracking_details_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated) */
  data: TreasuryOutboundPaymentTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentTrackingDetailsUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated) */
    object: TreasuryOutboundPayment;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated) */
    previous_attributes?: Partial<TreasuryOutboundPayment>;
  }
}

export interface TreasuryOutboundTransferCanceledEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled) */
  type: 'treasury.outbound_transfer.canceled';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled) */
  data: TreasuryOutboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryOutboundTransferCanceledEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created) */
  type: 'treasury.outbound_transfer.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created) */
  data: TreasuryOutboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated) */
  type: 'treasury.outbound_transfer.expected_arrival_date_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated) */
  data: TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed) */
  type: 'treasury.outbound_transfer.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed) */
  data: TreasuryOutboundTransferFailedEvent.Data;
}
export declare namespace TreasuryOutboundTransferFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferPostedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted) */
  type: 'treasury.outbound_transfer.posted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted) */
  data: TreasuryOutboundTransferPostedEvent.Data;
}
export declare namespace TreasuryOutboundTransferPostedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferReturnedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned) */
  type: 'treasury.outbound_transfer.returned';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned) */
  data: TreasuryOutboundTransferReturnedEvent.Data;
}
export declare namespace TreasuryOutboundTransferReturnedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryOutboundTransferTrackingDetailsUpdatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated) */
  type: 'treasury.outbound_transfer.tracking_details_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated) */
  data: TreasuryOutboundTransferTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferTrackingDetailsUpdatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated) */
    object: TreasuryOutboundTransfer;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated) */
    previous_attributes?: Partial<TreasuryOutboundTransfer>;
  }
}

export interface TreasuryReceivedCreditCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created) */
  type: 'treasury.received_credit.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created) */
  data: TreasuryReceivedCreditCreatedEvent.Data;
}
export declare namespace TreasuryReceivedCreditCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created) */
    object: TreasuryReceivedCredit;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created) */
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedCreditFailedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed) */
  type: 'treasury.received_credit.failed';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed) */
  data: TreasuryReceivedCreditFailedEvent.Data;
}
export declare namespace TreasuryReceivedCreditFailedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed) */
    object: TreasuryReceivedCredit;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed) */
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedCreditSucceededEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded) */
  type: 'treasury.received_credit.succeeded';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded) */
  data: TreasuryReceivedCreditSucceededEvent.Data;
}
export declare namespace TreasuryReceivedCreditSucceededEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded) */
    object: TreasuryReceivedCredit;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded) */
    previous_attributes?: Partial<TreasuryReceivedCredit>;
  }
}

export interface TreasuryReceivedDebitCreatedEvent extends Omit<EventBase, 'type' | 'data'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created) */
  type: 'treasury.received_debit.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created) */
  data: TreasuryReceivedDebitCreatedEvent.Data;
}
export declare namespace TreasuryReceivedDebitCreatedEvent {
  export interface Data {
    /** The object as it was when it happened. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created) */
    object: TreasuryReceivedDebit;
    /** What the fields that changed were before. [Docs](https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created) */
    previous_attributes?: Partial<TreasuryReceivedDebit>;
  }
}
