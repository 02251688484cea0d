// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';

export interface V2CoreEventBase {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  object: 'v2.core.event';
  /** [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  changes?: V2CoreEvent.Changes;
  /** [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  context?: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  created: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  livemode: boolean;
  /** What caused it. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  reason?: V2CoreEvent.Reason;
  /** [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  snapshot_event?: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
  type: string;
}

export type V2CoreEvent = V2CoreV1AccountApplicationAuthorizedEvent | V2CoreV1AccountApplicationDeauthorizedEvent | V2CoreV1AccountExternalAccountCreatedEvent | V2CoreV1AccountExternalAccountDeletedEvent | V2CoreV1AccountExternalAccountUpdatedEvent | V2CoreV1AccountUpdatedEvent | V2CoreV1ApplicationFeeCreatedEvent | V2CoreV1ApplicationFeeRefundUpdatedEvent | V2CoreV1ApplicationFeeRefundedEvent | V2CoreV1BalanceAvailableEvent | V2CoreV1BalanceSettingsUpdatedEvent | V2CoreV1BillingAlertTriggeredEvent | V2CoreV1BillingCreditBalanceTransactionCreatedEvent | V2CoreV1BillingCreditGrantCreatedEvent | V2CoreV1BillingCreditGrantUpdatedEvent | V2CoreV1BillingMeterCreatedEvent | V2CoreV1BillingMeterDeactivatedEvent | V2CoreV1BillingMeterErrorReportTriggeredEvent | V2CoreV1BillingMeterNoMeterFoundEvent | V2CoreV1BillingMeterReactivatedEvent | V2CoreV1BillingMeterUpdatedEvent | V2CoreV1BillingPortalConfigurationCreatedEvent | V2CoreV1BillingPortalConfigurationUpdatedEvent | V2CoreV1BillingPortalSessionCreatedEvent | V2CoreV1CapabilityUpdatedEvent | V2CoreV1CashBalanceFundsAvailableEvent | V2CoreV1ChargeCapturedEvent | V2CoreV1ChargeDisputeClosedEvent | V2CoreV1ChargeDisputeCreatedEvent | V2CoreV1ChargeDisputeFundsReinstatedEvent | V2CoreV1ChargeDisputeFundsWithdrawnEvent | V2CoreV1ChargeDisputeUpdatedEvent | V2CoreV1ChargeExpiredEvent | V2CoreV1ChargeFailedEvent | V2CoreV1ChargePendingEvent | V2CoreV1ChargeRefundUpdatedEvent | V2CoreV1ChargeRefundedEvent | V2CoreV1ChargeSucceededEvent | V2CoreV1ChargeUpdatedEvent | V2CoreV1CheckoutSessionAsyncPaymentFailedEvent | V2CoreV1CheckoutSessionAsyncPaymentSucceededEvent | V2CoreV1CheckoutSessionCompletedEvent | V2CoreV1CheckoutSessionExpiredEvent | V2CoreV1ClimateOrderCanceledEvent | V2CoreV1ClimateOrderCreatedEvent | V2CoreV1ClimateOrderDelayedEvent | V2CoreV1ClimateOrderDeliveredEvent | V2CoreV1ClimateOrderProductSubstitutedEvent | V2CoreV1ClimateProductCreatedEvent | V2CoreV1ClimateProductPricingUpdatedEvent | V2CoreV1CouponCreatedEvent | V2CoreV1CouponDeletedEvent | V2CoreV1CouponUpdatedEvent | V2CoreV1CreditNoteCreatedEvent | V2CoreV1CreditNoteUpdatedEvent | V2CoreV1CreditNoteVoidedEvent | V2CoreV1CustomerCreatedEvent | V2CoreV1CustomerDeletedEvent | V2CoreV1CustomerDiscountCreatedEvent | V2CoreV1CustomerDiscountDeletedEvent | V2CoreV1CustomerDiscountSourceChangedEvent | V2CoreV1CustomerDiscountUpdatedEvent | V2CoreV1CustomerSubscriptionActiveEvent | V2CoreV1CustomerSubscriptionCancelAtChangedEvent | V2CoreV1CustomerSubscriptionCreatedEvent | V2CoreV1CustomerSubscriptionDefaultPaymentMethodChangedEvent | V2CoreV1CustomerSubscriptionDeletedEvent | V2CoreV1CustomerSubscriptionIncompleteEvent | V2CoreV1CustomerSubscriptionIncompleteExpiredEvent | V2CoreV1CustomerSubscriptionItemAddedEvent | V2CoreV1CustomerSubscriptionItemPriceChangedEvent | V2CoreV1CustomerSubscriptionItemQuantityChangedEvent | V2CoreV1CustomerSubscriptionItemRemovedEvent | V2CoreV1CustomerSubscriptionItemTaxRatesChangedEvent | V2CoreV1CustomerSubscriptionPastDueEvent | V2CoreV1CustomerSubscriptionPausedEvent | V2CoreV1CustomerSubscriptionPendingUpdateAppliedEvent | V2CoreV1CustomerSubscriptionPendingUpdateExpiredEvent | V2CoreV1CustomerSubscriptionResumedEvent | V2CoreV1CustomerSubscriptionTrialWillEndEvent | V2CoreV1CustomerSubscriptionTrialingEvent | V2CoreV1CustomerSubscriptionUnpaidEvent | V2CoreV1CustomerSubscriptionUpdatedEvent | V2CoreV1CustomerTaxIdCreatedEvent | V2CoreV1CustomerTaxIdDeletedEvent | V2CoreV1CustomerTaxIdUpdatedEvent | V2CoreV1CustomerUpdatedEvent | V2CoreV1CustomerCashBalanceTransactionCreatedEvent | V2CoreV1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent | V2CoreV1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent | V2CoreV1EntitlementsActiveEntitlementSummaryUpdatedEvent | V2CoreV1FileCreatedEvent | V2CoreV1FinancialConnectionsAccountAccountNumbersUpdatedEvent | V2CoreV1FinancialConnectionsAccountBalanceRefreshFailedEvent | V2CoreV1FinancialConnectionsAccountBalanceRefreshSucceededEvent | V2CoreV1FinancialConnectionsAccountCreatedEvent | V2CoreV1FinancialConnectionsAccountDeactivatedEvent | V2CoreV1FinancialConnectionsAccountDisconnectedEvent | V2CoreV1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent | V2CoreV1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent | V2CoreV1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent | V2CoreV1FinancialConnectionsAccountOwnershipRefreshFailedEvent | V2CoreV1FinancialConnectionsAccountOwnershipRefreshSucceededEvent | V2CoreV1FinancialConnectionsAccountReactivatedEvent | V2CoreV1FinancialConnectionsAccountRefreshedBalanceEvent | V2CoreV1FinancialConnectionsAccountRefreshedOwnershipEvent | V2CoreV1FinancialConnectionsAccountRefreshedTransactionsEvent | V2CoreV1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent | V2CoreV1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent | V2CoreV1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent | V2CoreV1FinancialConnectionsAccountTransactionsRefreshFailedEvent | V2CoreV1FinancialConnectionsAccountTransactionsRefreshSucceededEvent | V2CoreV1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent | V2CoreV1FinancialConnectionsAccountUpcomingDeactivationEvent | V2CoreV1IdentityVerificationSessionCanceledEvent | V2CoreV1IdentityVerificationSessionCreatedEvent | V2CoreV1IdentityVerificationSessionProcessingEvent | V2CoreV1IdentityVerificationSessionRedactedEvent | V2CoreV1IdentityVerificationSessionRequiresInputEvent | V2CoreV1IdentityVerificationSessionVerifiedEvent | V2CoreV1InvoiceCreatedEvent | V2CoreV1InvoiceDeletedEvent | V2CoreV1InvoiceDiscountAddedEvent | V2CoreV1InvoiceDiscountRemovedEvent | V2CoreV1InvoiceFinalizationFailedEvent | V2CoreV1InvoiceFinalizedEvent | V2CoreV1InvoiceLineItemAddedEvent | V2CoreV1InvoiceLineItemPricingChangedEvent | V2CoreV1InvoiceLineItemQuantityChangedEvent | V2CoreV1InvoiceLineItemRemovedEvent | V2CoreV1InvoiceMarkedUncollectibleEvent | V2CoreV1InvoiceOverdueEvent | V2CoreV1InvoiceOverpaidEvent | V2CoreV1InvoicePaidEvent | V2CoreV1InvoicePaymentActionRequiredEvent | V2CoreV1InvoicePaymentAttemptRequiredEvent | V2CoreV1InvoicePaymentFailedEvent | V2CoreV1InvoicePaymentSucceededEvent | V2CoreV1InvoiceSentEvent | V2CoreV1InvoiceUpcomingEvent | V2CoreV1InvoiceUpdatedEvent | V2CoreV1InvoiceVoidedEvent | V2CoreV1InvoiceWillBeDueEvent | V2CoreV1InvoicePaymentCanceledEvent | V2CoreV1InvoicePaymentOpenEvent | V2CoreV1InvoicePaymentPaidEvent | V2CoreV1InvoiceitemAmountChangedEvent | V2CoreV1InvoiceitemCreatedEvent | V2CoreV1InvoiceitemDeletedEvent | V2CoreV1InvoiceitemDiscountAddedEvent | V2CoreV1InvoiceitemDiscountRemovedEvent | V2CoreV1IssuingAuthorizationCreatedEvent | V2CoreV1IssuingAuthorizationRequestEvent | V2CoreV1IssuingAuthorizationUpdatedEvent | V2CoreV1IssuingCardCreatedEvent | V2CoreV1IssuingCardUpdatedEvent | V2CoreV1IssuingCardholderCreatedEvent | V2CoreV1IssuingCardholderUpdatedEvent | V2CoreV1IssuingDisputeClosedEvent | V2CoreV1IssuingDisputeCreatedEvent | V2CoreV1IssuingDisputeFundsReinstatedEvent | V2CoreV1IssuingDisputeFundsRescindedEvent | V2CoreV1IssuingDisputeSubmittedEvent | V2CoreV1IssuingDisputeUpdatedEvent | V2CoreV1IssuingPersonalizationDesignActivatedEvent | V2CoreV1IssuingPersonalizationDesignDeactivatedEvent | V2CoreV1IssuingPersonalizationDesignRejectedEvent | V2CoreV1IssuingPersonalizationDesignUpdatedEvent | V2CoreV1IssuingTokenCreatedEvent | V2CoreV1IssuingTokenUpdatedEvent | V2CoreV1IssuingTransactionCreatedEvent | V2CoreV1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent | V2CoreV1IssuingTransactionUpdatedEvent | V2CoreV1MandateUpdatedEvent | V2CoreV1PaymentIntentAmountCapturableUpdatedEvent | V2CoreV1PaymentIntentCanceledEvent | V2CoreV1PaymentIntentCreatedEvent | V2CoreV1PaymentIntentPartiallyFundedEvent | V2CoreV1PaymentIntentPaymentFailedEvent | V2CoreV1PaymentIntentProcessingEvent | V2CoreV1PaymentIntentRequiresActionEvent | V2CoreV1PaymentIntentSucceededEvent | V2CoreV1PaymentLinkCreatedEvent | V2CoreV1PaymentLinkUpdatedEvent | V2CoreV1PaymentMethodAttachedEvent | V2CoreV1PaymentMethodAutomaticallyUpdatedEvent | V2CoreV1PaymentMethodDetachedEvent | V2CoreV1PaymentMethodUpdatedEvent | V2CoreV1PayoutCanceledEvent | V2CoreV1PayoutCreatedEvent | V2CoreV1PayoutFailedEvent | V2CoreV1PayoutPaidEvent | V2CoreV1PayoutReconciliationCompletedEvent | V2CoreV1PayoutUpdatedEvent | V2CoreV1PersonCreatedEvent | V2CoreV1PersonDeletedEvent | V2CoreV1PersonUpdatedEvent | V2CoreV1PlanCreatedEvent | V2CoreV1PlanDeletedEvent | V2CoreV1PlanUpdatedEvent | V2CoreV1PriceActivatedEvent | V2CoreV1PriceCreatedEvent | V2CoreV1PriceDeactivatedEvent | V2CoreV1PriceDeletedEvent | V2CoreV1PriceLookupKeyChangedEvent | V2CoreV1PriceTaxBehaviorChangedEvent | V2CoreV1PriceUpdatedEvent | V2CoreV1ProductActivatedEvent | V2CoreV1ProductCreatedEvent | V2CoreV1ProductDeactivatedEvent | V2CoreV1ProductDefaultPriceChangedEvent | V2CoreV1ProductDeletedEvent | V2CoreV1ProductTaxCodeChangedEvent | V2CoreV1ProductUpdatedEvent | V2CoreV1PromotionCodeCreatedEvent | V2CoreV1PromotionCodeFullyRedeemedEvent | V2CoreV1PromotionCodeUpdatedEvent | V2CoreV1QuoteAcceptedEvent | V2CoreV1QuoteCanceledEvent | V2CoreV1QuoteCreatedEvent | V2CoreV1QuoteFinalizedEvent | V2CoreV1RadarEarlyFraudWarningCreatedEvent | V2CoreV1RadarEarlyFraudWarningUpdatedEvent | V2CoreV1RefundCreatedEvent | V2CoreV1RefundFailedEvent | V2CoreV1RefundUpdatedEvent | V2CoreV1ReviewClosedEvent | V2CoreV1ReviewOpenedEvent | V2CoreV1SetupIntentCanceledEvent | V2CoreV1SetupIntentCreatedEvent | V2CoreV1SetupIntentRequiresActionEvent | V2CoreV1SetupIntentSetupFailedEvent | V2CoreV1SetupIntentSucceededEvent | V2CoreV1SigmaScheduledQueryRunCreatedEvent | V2CoreV1SourceCanceledEvent | V2CoreV1SourceChargeableEvent | V2CoreV1SourceFailedEvent | V2CoreV1SourceRefundAttributesRequiredEvent | V2CoreV1SubscriptionScheduleAbortedEvent | V2CoreV1SubscriptionScheduleCanceledEvent | V2CoreV1SubscriptionScheduleCompletedEvent | V2CoreV1SubscriptionScheduleCreatedEvent | V2CoreV1SubscriptionScheduleExpiringEvent | V2CoreV1SubscriptionSchedulePhaseAddedEvent | V2CoreV1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent | V2CoreV1SubscriptionSchedulePhaseEndDateChangedEvent | V2CoreV1SubscriptionSchedulePhaseRemovedEvent | V2CoreV1SubscriptionSchedulePhaseTrialEndChangedEvent | V2CoreV1SubscriptionScheduleReleasedEvent | V2CoreV1SubscriptionScheduleUpdatedEvent | V2CoreV1TaxSettingsUpdatedEvent | V2CoreV1TaxRateCreatedEvent | V2CoreV1TaxRateUpdatedEvent | V2CoreV1TerminalReaderActionFailedEvent | V2CoreV1TerminalReaderActionSucceededEvent | V2CoreV1TerminalReaderActionUpdatedEvent | V2CoreV1TestHelpersTestClockAdvancingEvent | V2CoreV1TestHelpersTestClockCreatedEvent | V2CoreV1TestHelpersTestClockDeletedEvent | V2CoreV1TestHelpersTestClockInternalFailureEvent | V2CoreV1TestHelpersTestClockReadyEvent | V2CoreV1TopupCanceledEvent | V2CoreV1TopupCreatedEvent | V2CoreV1TopupFailedEvent | V2CoreV1TopupReversedEvent | V2CoreV1TopupSucceededEvent | V2CoreV1TransferCreatedEvent | V2CoreV1TransferReversedEvent | V2CoreV1TransferUpdatedEvent | V2CoreV2CommerceProductCatalogImportsFailedEvent | V2CoreV2CommerceProductCatalogImportsProcessingEvent | V2CoreV2CommerceProductCatalogImportsSucceededEvent | V2CoreV2CommerceProductCatalogImportsSucceededWithErrorsEvent | V2CoreV2CoreAccountClosedEvent | V2CoreV2CoreAccountCreatedEvent | V2CoreV2CoreAccountUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationCustomerUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationMerchantUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent | V2CoreV2CoreAccountIncludingConfigurationRecipientUpdatedEvent | V2CoreV2CoreAccountIncludingDefaultsUpdatedEvent | V2CoreV2CoreAccountIncludingFutureRequirementsUpdatedEvent | V2CoreV2CoreAccountIncludingIdentityUpdatedEvent | V2CoreV2CoreAccountIncludingRequirementsUpdatedEvent | V2CoreV2CoreAccountLinkReturnedEvent | V2CoreV2CoreAccountPersonCreatedEvent | V2CoreV2CoreAccountPersonDeletedEvent | V2CoreV2CoreAccountPersonUpdatedEvent | V2CoreV2CoreEventDestinationPingEvent | V2CoreV2MoneyManagementAdjustmentCreatedEvent | V2CoreV2MoneyManagementFinancialAccountCreatedEvent | V2CoreV2MoneyManagementFinancialAccountUpdatedEvent | V2CoreV2MoneyManagementFinancialAddressActivatedEvent | V2CoreV2MoneyManagementFinancialAddressFailedEvent | V2CoreV2MoneyManagementInboundTransferAvailableEvent | V2CoreV2MoneyManagementInboundTransferBankDebitFailedEvent | V2CoreV2MoneyManagementInboundTransferBankDebitProcessingEvent | V2CoreV2MoneyManagementInboundTransferBankDebitQueuedEvent | V2CoreV2MoneyManagementInboundTransferBankDebitReturnedEvent | V2CoreV2MoneyManagementInboundTransferBankDebitSucceededEvent | V2CoreV2MoneyManagementOutboundPaymentCanceledEvent | V2CoreV2MoneyManagementOutboundPaymentCreatedEvent | V2CoreV2MoneyManagementOutboundPaymentFailedEvent | V2CoreV2MoneyManagementOutboundPaymentPostedEvent | V2CoreV2MoneyManagementOutboundPaymentReturnedEvent | V2CoreV2MoneyManagementOutboundPaymentUnderReviewEvent | V2CoreV2MoneyManagementOutboundPaymentUpdatedEvent | V2CoreV2MoneyManagementPayoutIntentCanceledEvent | V2CoreV2MoneyManagementPayoutIntentCreatedEvent | V2CoreV2MoneyManagementPayoutIntentPendingEvent | V2CoreV2MoneyManagementPayoutIntentPostedEvent | V2CoreV2MoneyManagementPayoutIntentProcessingEvent | V2CoreV2MoneyManagementPayoutIntentRequiresActionEvent | V2CoreV2MoneyManagementPayoutIntentUpdatedEvent | V2CoreV2MoneyManagementPayoutMethodCreatedEvent | V2CoreV2MoneyManagementPayoutMethodUpdatedEvent | V2CoreV2MoneyManagementReceivedCreditAvailableEvent | V2CoreV2MoneyManagementReceivedCreditFailedEvent | V2CoreV2MoneyManagementReceivedCreditReturnedEvent | V2CoreV2MoneyManagementReceivedCreditSucceededEvent | V2CoreV2MoneyManagementRecipientVerificationCreatedEvent | V2CoreV2MoneyManagementRecipientVerificationUpdatedEvent | V2CoreV2MoneyManagementTransactionCreatedEvent | V2CoreV2MoneyManagementTransactionUpdatedEvent;
export declare namespace V2CoreEvent {
  export type Changes = Record<string, unknown>;
  export interface Reason {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    request?: Reason.Request;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    type: Reason.Type;
  }
  export namespace Reason {
    export interface Request {
      /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
      id: string;
      /** [Docs](https://docs.stripe.com/api/v2/core/events/object) */
      idempotency_key: string;
    }
    export type Type = 'request' | OtherString;
  }
}

export interface V2CoreEventRetrieveParams extends NoParams {
}

export interface V2CoreEventListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/core/events/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/core/events/list) */
  limit?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/events/list) */
  object_id?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/core/events/list) */
  types?: readonly string[] | undefined;
}

export declare namespace V2CoreEvents {
  export interface RelatedObject {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    id: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    type: string;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    url: string;
  }
  export interface RelatedSingletonObject {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    type: string;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/core/events/object) */
    url: string;
  }
}

export interface V2CoreV1AccountApplicationAuthorizedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.application.authorized';
}

export interface V2CoreV1AccountApplicationDeauthorizedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.application.deauthorized';
}

export interface V2CoreV1AccountExternalAccountCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.external_account.created';
}

export interface V2CoreV1AccountExternalAccountDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.external_account.deleted';
}

export interface V2CoreV1AccountExternalAccountUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.external_account.updated';
}

export interface V2CoreV1AccountUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.account.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ApplicationFeeCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.application_fee.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ApplicationFeeRefundUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.application_fee.refund.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ApplicationFeeRefundedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.application_fee.refunded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BalanceAvailableEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.balance.available';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1BalanceSettingsUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.balance_settings.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1BillingAlertTriggeredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.alert.triggered';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingCreditBalanceTransactionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.credit_balance_transaction.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingCreditGrantCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.credit_grant.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingCreditGrantUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.credit_grant.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingMeterCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingMeterDeactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.deactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingMeterErrorReportTriggeredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.error_report_triggered';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV1BillingMeterErrorReportTriggeredEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV1BillingMeterErrorReportTriggeredEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    developer_message_summary: string;
    /** Why. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    reason: Data.Reason;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    validation_end: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    validation_start: string;
  }
  export namespace Data {
    export interface Reason {
      /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
      error_count: number;
      /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
      error_types: Reason.ErrorType[];
    }
    export namespace Reason {
      export interface ErrorType {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        code: ErrorType.Code;
        /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        error_count: number;
        /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        sample_errors: ErrorType.SampleError[];
      }
      export namespace ErrorType {
        export type Code = 'archived_meter' | 'meter_event_customer_not_found' | 'meter_event_dimension_count_too_high' | 'meter_event_invalid_value' | 'meter_event_no_customer_defined' | 'meter_event_value_too_many_digits' | 'missing_dimension_payload_keys' | 'no_meter' | 'timestamp_in_future' | 'timestamp_too_far_in_past' | OtherString;
        export interface SampleError {
          /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
          error_message: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
          request: SampleError.Request;
        }
        export namespace SampleError {
          export interface Request {
            /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
            identifier: string;
          }
        }
      }
    }
  }
}

export interface V2CoreV1BillingMeterNoMeterFoundEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.no_meter_found';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV1BillingMeterNoMeterFoundEvent.Data;
}
export declare namespace V2CoreV1BillingMeterNoMeterFoundEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    developer_message_summary: string;
    /** Why. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    reason: Data.Reason;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    validation_end: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    validation_start: string;
  }
  export namespace Data {
    export interface Reason {
      /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
      error_count: number;
      /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
      error_types: Reason.ErrorType[];
    }
    export namespace Reason {
      export interface ErrorType {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        code: ErrorType.Code;
        /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        error_count: number;
        /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
        sample_errors: ErrorType.SampleError[];
      }
      export namespace ErrorType {
        export type Code = 'archived_meter' | 'meter_event_customer_not_found' | 'meter_event_dimension_count_too_high' | 'meter_event_invalid_value' | 'meter_event_no_customer_defined' | 'meter_event_value_too_many_digits' | 'missing_dimension_payload_keys' | 'no_meter' | 'timestamp_in_future' | 'timestamp_too_far_in_past' | OtherString;
        export interface SampleError {
          /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
          error_message: string;
          /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
          request: SampleError.Request;
        }
        export namespace SampleError {
          export interface Request {
            /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
            identifier: string;
          }
        }
      }
    }
  }
}

export interface V2CoreV1BillingMeterReactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.reactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingMeterUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing.meter.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingPortalConfigurationCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing_portal.configuration.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingPortalConfigurationUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing_portal.configuration.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1BillingPortalSessionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.billing_portal.session.created';
}

export interface V2CoreV1CapabilityUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.capability.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CashBalanceFundsAvailableEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.cash_balance.funds_available';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1ChargeCapturedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.captured';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeDisputeClosedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.dispute.closed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeDisputeCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.dispute.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeDisputeFundsReinstatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.dispute.funds_reinstated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeDisputeFundsWithdrawnEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.dispute.funds_withdrawn';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeDisputeUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.dispute.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeExpiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.expired';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargePendingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.pending';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeRefundUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.refund.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeRefundedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.refunded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ChargeUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.charge.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CheckoutSessionAsyncPaymentFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.checkout.session.async_payment_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CheckoutSessionAsyncPaymentSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.checkout.session.async_payment_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CheckoutSessionCompletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.checkout.session.completed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CheckoutSessionExpiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.checkout.session.expired';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateOrderCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.order.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateOrderCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.order.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateOrderDelayedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.order.delayed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateOrderDeliveredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.order.delivered';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateOrderProductSubstitutedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.order.product_substituted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateProductCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.product.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ClimateProductPricingUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.climate.product.pricing_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CouponCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.coupon.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CouponDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.coupon.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CouponUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.coupon.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CreditNoteCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.credit_note.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CreditNoteUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.credit_note.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CreditNoteVoidedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.credit_note.voided';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerDiscountCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.discount.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1CustomerDiscountDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.discount.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1CustomerDiscountSourceChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.discount.source_changed';
}

export interface V2CoreV1CustomerDiscountUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.discount.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1CustomerSubscriptionActiveEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.active';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionCancelAtChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.cancel_at_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionDefaultPaymentMethodChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.default_payment_method_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionIncompleteEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.incomplete';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionIncompleteExpiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.incomplete_expired';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionItemAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.item_added';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionItemPriceChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.item_price_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionItemQuantityChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.item_quantity_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionItemRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.item_removed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionItemTaxRatesChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.item_tax_rates_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionPastDueEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.past_due';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionPausedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.paused';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionPendingUpdateAppliedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.pending_update_applied';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionPendingUpdateExpiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.pending_update_expired';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionResumedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.resumed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionTrialWillEndEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.trial_will_end';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionTrialingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.trialing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionUnpaidEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.unpaid';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerSubscriptionUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.subscription.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerTaxIdCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.tax_id.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerTaxIdDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.tax_id.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerTaxIdUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.tax_id.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1CustomerCashBalanceTransactionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.customer_cash_balance_transaction.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.entitlements.active_entitlement_summary.entitlement_added';
}

export interface V2CoreV1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.entitlements.active_entitlement_summary.entitlement_removed';
}

export interface V2CoreV1EntitlementsActiveEntitlementSummaryUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.entitlements.active_entitlement_summary.updated';
}

export interface V2CoreV1FileCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.file.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountAccountNumbersUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.account_numbers_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountBalanceRefreshFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.balance_refresh_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountBalanceRefreshSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.balance_refresh_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountDeactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.deactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountDisconnectedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.disconnected';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.expected_deactivation_date_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.inferred_balances_refresh_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.inferred_balances_refresh_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountOwnershipRefreshFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.ownership_refresh_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountOwnershipRefreshSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.ownership_refresh_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountReactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.reactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountRefreshedBalanceEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.refreshed_balance';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountRefreshedOwnershipEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.refreshed_ownership';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountRefreshedTransactionsEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.refreshed_transactions';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.risk_intelligence_refresh_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.risk_intelligence_refresh_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.supported_payment_method_types_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountTransactionsRefreshFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.transactions_refresh_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountTransactionsRefreshSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.transactions_refresh_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.upcoming_account_number_expiry';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1FinancialConnectionsAccountUpcomingDeactivationEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.financial_connections.account.upcoming_deactivation';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionProcessingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.processing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionRedactedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.redacted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionRequiresInputEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.requires_input';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IdentityVerificationSessionVerifiedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.identity.verification_session.verified';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceDiscountAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.discount_added';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceDiscountRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.discount_removed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceFinalizationFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.finalization_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceFinalizedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.finalized';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceLineItemAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.line_item_added';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceLineItemPricingChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.line_item_pricing_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceLineItemQuantityChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.line_item_quantity_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceLineItemRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.line_item_removed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceMarkedUncollectibleEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.marked_uncollectible';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceOverdueEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.overdue';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceOverpaidEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.overpaid';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaidEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.paid';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentActionRequiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.payment_action_required';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentAttemptRequiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.payment_attempt_required';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.payment_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.payment_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceSentEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.sent';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceUpcomingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.upcoming';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV1InvoiceUpcomingEvent.Data;
}
export declare namespace V2CoreV1InvoiceUpcomingEvent {
  export interface Data {
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    customer: string;
    /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    subscription?: string;
  }
}

export interface V2CoreV1InvoiceUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceVoidedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.voided';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceWillBeDueEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice.will_be_due';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice_payment.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentOpenEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice_payment.open';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoicePaymentPaidEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoice_payment.paid';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceitemAmountChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoiceitem.amount_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceitemCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoiceitem.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceitemDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoiceitem.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceitemDiscountAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoiceitem.discount_added';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1InvoiceitemDiscountRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.invoiceitem.discount_removed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingAuthorizationCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_authorization.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingAuthorizationRequestEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_authorization.request';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingAuthorizationUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_authorization.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingCardCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_card.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingCardUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_card.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingCardholderCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_cardholder.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingCardholderUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_cardholder.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeClosedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.closed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeFundsReinstatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.funds_reinstated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeFundsRescindedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.funds_rescinded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeSubmittedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.submitted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingDisputeUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_dispute.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingPersonalizationDesignActivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_personalization_design.activated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingPersonalizationDesignDeactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_personalization_design.deactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingPersonalizationDesignRejectedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_personalization_design.rejected';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingPersonalizationDesignUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_personalization_design.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingTokenCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_token.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingTokenUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_token.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingTransactionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_transaction.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_transaction.purchase_details_receipt_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1IssuingTransactionUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.issuing_transaction.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1MandateUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.mandate.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentAmountCapturableUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.amount_capturable_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentPartiallyFundedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.partially_funded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentPaymentFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.payment_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentProcessingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.processing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentRequiresActionEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.requires_action';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentIntentSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_intent.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentLinkCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_link.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentLinkUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_link.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentMethodAttachedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_method.attached';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentMethodAutomaticallyUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_method.automatically_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentMethodDetachedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_method.detached';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PaymentMethodUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payment_method.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutPaidEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.paid';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutReconciliationCompletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.reconciliation_completed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PayoutUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.payout.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PersonCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.person.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PersonDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.person.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PersonUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.person.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PlanCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.plan.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PlanDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.plan.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PlanUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.plan.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceActivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.activated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceDeactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.deactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceLookupKeyChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.lookup_key_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceTaxBehaviorChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.tax_behavior_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PriceUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.price.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductActivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.activated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductDeactivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.deactivated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductDefaultPriceChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.default_price_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductTaxCodeChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.tax_code_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ProductUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.product.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PromotionCodeCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.promotion_code.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PromotionCodeFullyRedeemedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.promotion_code.fully_redeemed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1PromotionCodeUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.promotion_code.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1QuoteAcceptedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.quote.accepted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1QuoteCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.quote.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1QuoteCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.quote.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1QuoteFinalizedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.quote.finalized';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1RadarEarlyFraudWarningCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.radar.early_fraud_warning.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1RadarEarlyFraudWarningUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.radar.early_fraud_warning.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1RefundCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.refund.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1RefundFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.refund.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1RefundUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.refund.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ReviewClosedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.review.closed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1ReviewOpenedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.review.opened';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SetupIntentCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.setup_intent.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SetupIntentCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.setup_intent.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SetupIntentRequiresActionEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.setup_intent.requires_action';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SetupIntentSetupFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.setup_intent.setup_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SetupIntentSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.setup_intent.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SigmaScheduledQueryRunCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.sigma.scheduled_query_run.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SourceCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.source.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SourceChargeableEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.source.chargeable';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SourceFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.source.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SourceRefundAttributesRequiredEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.source.refund_attributes_required';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleAbortedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.aborted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleCompletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.completed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleExpiringEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.expiring';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionSchedulePhaseAddedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.phase_added';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.phase_default_tax_rates_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionSchedulePhaseEndDateChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.phase_end_date_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionSchedulePhaseRemovedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.phase_removed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionSchedulePhaseTrialEndChangedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.phase_trial_end_changed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleReleasedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.released';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1SubscriptionScheduleUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.subscription_schedule.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TaxSettingsUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.tax.settings.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedSingletonObject;
}

export interface V2CoreV1TaxRateCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.tax_rate.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TaxRateUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.tax_rate.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TerminalReaderActionFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.terminal.reader.action_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TerminalReaderActionSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.terminal.reader.action_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TerminalReaderActionUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.terminal.reader.action_updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TestHelpersTestClockAdvancingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.test_helpers.test_clock.advancing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TestHelpersTestClockCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.test_helpers.test_clock.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TestHelpersTestClockDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.test_helpers.test_clock.deleted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TestHelpersTestClockInternalFailureEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.test_helpers.test_clock.internal_failure';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TestHelpersTestClockReadyEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.test_helpers.test_clock.ready';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TopupCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.topup.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TopupCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.topup.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TopupFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.topup.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TopupReversedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.topup.reversed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TopupSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.topup.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TransferCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.transfer.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TransferReversedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.transfer.reversed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV1TransferUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v1.transfer.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CommerceProductCatalogImportsFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.commerce.product_catalog.imports.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CommerceProductCatalogImportsProcessingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.commerce.product_catalog.imports.processing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CommerceProductCatalogImportsSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.commerce.product_catalog.imports.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CommerceProductCatalogImportsSucceededWithErrorsEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.commerce.product_catalog.imports.succeeded_with_errors';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountClosedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account.closed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.customer].capability_status_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    updated_capability: Data.UpdatedCapability;
  }
  export namespace Data {
    export type UpdatedCapability = 'automatic_indirect_tax' | OtherString;
  }
}

export interface V2CoreV2CoreAccountIncludingConfigurationCustomerUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.customer].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.merchant].capability_status_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    updated_capability: Data.UpdatedCapability;
  }
  export namespace Data {
    export type UpdatedCapability = 'ach_debit_payments' | 'acss_debit_payments' | 'affirm_payments' | 'afterpay_clearpay_payments' | 'alma_payments' | 'amazon_pay_payments' | 'au_becs_debit_payments' | 'bacs_debit_payments' | 'bancontact_payments' | 'blik_payments' | 'blik_recurring_payments' | 'boleto_payments' | 'card_payments' | 'cartes_bancaires_payments' | 'cashapp_payments' | 'eps_payments' | 'fpx_payments' | 'gb_bank_transfer_payments' | 'grabpay_payments' | 'ideal_payments' | 'jcb_payments' | 'jp_bank_transfer_payments' | 'kakao_pay_payments' | 'klarna_payments' | 'konbini_payments' | 'kr_card_payments' | 'link_payments' | 'mobilepay_payments' | 'multibanco_payments' | 'mx_bank_transfer_payments' | 'naver_pay_payments' | 'oxxo_payments' | 'p24_payments' | 'payco_payments' | 'paynow_payments' | 'stripe_balance.payouts' | 'pay_by_bank_payments' | 'promptpay_payments' | 'revolut_pay_payments' | 'samsung_pay_payments' | 'satispay_payments' | 'sepa_bank_transfer_payments' | 'sepa_debit_payments' | 'sequra_payments' | 'sunbit_payments' | 'swish_payments' | 'twint_payments' | 'us_bank_transfer_payments' | 'zip_payments' | OtherString;
  }
}

export interface V2CoreV2CoreAccountIncludingConfigurationMerchantUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.merchant].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.recipient].capability_status_updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    updated_capability: Data.UpdatedCapability;
  }
  export namespace Data {
    export type UpdatedCapability = 'bank_accounts.ach' | 'bank_accounts.fedwire' | 'bank_accounts.fps' | 'bank_accounts.local' | 'bank_accounts.rtp' | 'bank_accounts.sepa' | 'bank_accounts.swift' | 'bank_accounts.wire' | 'cards' | 'stripe_balance.payouts' | 'stripe_balance.stripe_transfers' | 'stripe.transfers' | OtherString;
  }
}

export interface V2CoreV2CoreAccountIncludingConfigurationRecipientUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[configuration.recipient].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingDefaultsUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[defaults].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingFutureRequirementsUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[future_requirements].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingIdentityUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[identity].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountIncludingRequirementsUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account[requirements].updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2CoreAccountLinkReturnedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account_link.returned';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountLinkReturnedEvent.Data;
}
export declare namespace V2CoreV2CoreAccountLinkReturnedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    account_id: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    configurations: Data.Configuration[];
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    use_case: Data.UseCase;
  }
  export namespace Data {
    export type Configuration = 'customer' | 'merchant' | 'recipient' | OtherString;
    export type UseCase = 'account_onboarding' | 'account_update' | OtherString;
  }
}

export interface V2CoreV2CoreAccountPersonCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account_person.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountPersonCreatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountPersonCreatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    account_id: string;
  }
}

export interface V2CoreV2CoreAccountPersonDeletedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account_person.deleted';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountPersonDeletedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountPersonDeletedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    account_id: string;
  }
}

export interface V2CoreV2CoreAccountPersonUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.account_person.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2CoreAccountPersonUpdatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2CoreAccountPersonUpdatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    account_id: string;
  }
}

export interface V2CoreV2CoreEventDestinationPingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.core.event_destination.ping';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementAdjustmentCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.adjustment.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementFinancialAccountCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.financial_account.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementFinancialAccountUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.financial_account.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementFinancialAddressActivatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.financial_address.activated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementFinancialAddressFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.financial_address.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementInboundTransferAvailableEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.available';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2MoneyManagementInboundTransferAvailableEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2MoneyManagementInboundTransferAvailableEvent {
  export interface Data {
    /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    transaction_id: string;
  }
}

export interface V2CoreV2MoneyManagementInboundTransferBankDebitFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.bank_debit_failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementInboundTransferBankDebitProcessingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.bank_debit_processing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementInboundTransferBankDebitQueuedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.bank_debit_queued';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementInboundTransferBankDebitReturnedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.bank_debit_returned';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementInboundTransferBankDebitSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.inbound_transfer.bank_debit_succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentPostedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.posted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentReturnedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.returned';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentUnderReviewEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.under_review';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementOutboundPaymentUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.outbound_payment.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentCanceledEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.canceled';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentPendingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.pending';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentPostedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.posted';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentProcessingEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.processing';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentRequiresActionEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.requires_action';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutIntentUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_intent.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutMethodCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_method.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementPayoutMethodUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.payout_method.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementReceivedCreditAvailableEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.received_credit.available';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2MoneyManagementReceivedCreditAvailableEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2MoneyManagementReceivedCreditAvailableEvent {
  export interface Data {
    /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    transaction_id: string;
  }
}

export interface V2CoreV2MoneyManagementReceivedCreditFailedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.received_credit.failed';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementReceivedCreditReturnedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.received_credit.returned';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementReceivedCreditSucceededEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.received_credit.succeeded';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementRecipientVerificationCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.recipient_verification.created';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementRecipientVerificationUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.recipient_verification.updated';
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}

export interface V2CoreV2MoneyManagementTransactionCreatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.transaction.created';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2MoneyManagementTransactionCreatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2MoneyManagementTransactionCreatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    treasury_transaction?: string;
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    v1_id?: string;
  }
}

export interface V2CoreV2MoneyManagementTransactionUpdatedEvent extends Omit<V2CoreEventBase, 'type'> {
  /** What happened, such as `invoice.paid`. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  type: 'v2.money_management.transaction.updated';
  /** The object as it was then, and what changed. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  data: V2CoreV2MoneyManagementTransactionUpdatedEvent.Data;
  /** The object that it is about, to be fetched. [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
  related_object: V2CoreEvents.RelatedObject;
}
export declare namespace V2CoreV2MoneyManagementTransactionUpdatedEvent {
  export interface Data {
    /** [Docs](https://docs.stripe.com/api/v2/core/events/event-types) */
    treasury_transaction?: string;
  }
}
