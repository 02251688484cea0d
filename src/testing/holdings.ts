import type {
  Account as AccountObject,
  ApplicationFee,
  BillingPortalConfiguration,
  BillingPortalSession,
  Coupon,
  Dispute,
  EntitlementsFeature,
  EphemeralKey,
  FeeRefund,
  File,
  FileLink,
  InvoiceItem,
  InvoicePayment,
  Mandate,
  PaymentLink,
  Payout,
  Person,
  Price,
  Product,
  PromotionCode,
  SetupAttempt,
  SetupIntent,
  Subscription,
  SubscriptionItem,
  SubscriptionSchedule,
  TaxRate,
  TestHelpersTestClock,
  Transfer,
  TransferReversal,
} from '../generated/types/index.ts';
import type { LinkedFeature } from './catalog/product-feature.ts';
import type { Line, Session } from './checkout/session.ts';
import type { Stored } from './collection.ts';
import type { ConnectionCode, ConnectionToken } from './connect/connection.ts';
import type { ExternalAccountRow } from './connect/external-account.ts';
import type { Note } from './credit-notes/note.ts';
import type { GivenDiscount } from './discounts/terms.ts';
import type { RecordedEvent } from './events/recorded-event.ts';
import type { Bill } from './invoices/bill.ts';
import type { BalanceTransaction } from './objects/balance-transaction.ts';
import type { CashBalanceTransaction } from './objects/cash-balance-transaction.ts';
import type { Charge } from './objects/charge.ts';
import type { Customer } from './objects/customer.ts';
import type { CustomerBalanceTransaction } from './objects/customer-balance-transaction.ts';
import type { PaymentIntent } from './objects/payment-intent.ts';
import type { PaymentMethod } from './objects/payment-method.ts';
import type { Refund } from './objects/refund.ts';
import type { CustomerSource } from './objects/source.ts';
import type { TaxId } from './objects/tax-id.ts';
import { Shelf } from './shelf.ts';
import type { KeptEndpoint } from './webhooks/endpoint.ts';

/** What is left of an object after it was deleted. */
export interface Deleted extends Stored {
  readonly deleted: true;
}

/** The objects of one account, by kind. */
export class Holdings extends Shelf {
  readonly customers = this.keep<Customer>('customer');
  readonly paymentMethods = this.keep<PaymentMethod>('payment_method');
  readonly paymentIntents = this.keep<PaymentIntent>('payment_intent');
  readonly charges = this.keep<Charge>('charge');
  readonly balanceTransactions = this.keep<BalanceTransaction>('balance_transaction');
  readonly refunds = this.keep<Refund>('refund');
  readonly sources = this.keep<CustomerSource>('source');
  readonly cashBalanceTransactions = this.keep<CashBalanceTransaction>('customer_cash_balance_transaction');
  readonly customerBalanceTransactions = this.keep<CustomerBalanceTransaction>('customer_balance_transaction');
  readonly taxIds = this.keep<TaxId>('tax_id');
  readonly applicationFees = this.keep<ApplicationFee>('application_fee');
  readonly feeRefunds = this.keep<FeeRefund>('fee_refund');
  readonly accounts = this.keep<AccountObject>('account');
  readonly connectionCodes = this.keep<ConnectionCode>('oauth_code');
  readonly connectionTokens = this.keep<ConnectionToken>('oauth_token');
  readonly checkoutSessions = this.keep<Session>('checkout.session');
  readonly coupons = this.keep<Coupon>('coupon');
  readonly creditNotes = this.keep<Note>('credit_note');
  readonly discounts = this.keep<GivenDiscount>('discount');
  readonly disputes = this.keep<Dispute>('dispute');
  readonly ephemeralKeys = this.keep<EphemeralKey>('ephemeral_key');
  readonly features = this.keep<EntitlementsFeature>('entitlements.feature');
  readonly externalAccounts = this.keep<ExternalAccountRow>('external_account');
  readonly events = this.keep<RecordedEvent>('event');
  readonly fileLinks = this.keep<FileLink>('file_link');
  readonly files = this.keep<File>('file');
  readonly invoiceItems = this.keep<InvoiceItem>('invoiceitem');
  readonly invoicePayments = this.keep<InvoicePayment>('invoice_payment');
  readonly invoices = this.keep<Bill>('invoice');
  readonly mandates = this.keep<Mandate>('mandate');
  readonly lineItems = this.keep<Line>('item');
  readonly paymentLinks = this.keep<PaymentLink>('payment_link');
  readonly payouts = this.keep<Payout>('payout');
  readonly persons = this.keep<Person>('person');
  readonly portalConfigurations = this.keep<BillingPortalConfiguration>('billing_portal.configuration');
  readonly portalSessions = this.keep<BillingPortalSession>('billing_portal.session');
  readonly prices = this.keep<Price>('price');
  readonly productFeatures = this.keep<LinkedFeature>('product_feature');
  readonly products = this.keep<Product>('product');
  readonly promotionCodes = this.keep<PromotionCode>('promotion_code');
  readonly setupAttempts = this.keep<SetupAttempt>('setup_attempt');
  readonly setupIntents = this.keep<SetupIntent>('setup_intent');
  readonly subscriptionItems = this.keep<SubscriptionItem>('subscription_item');
  readonly subscriptionSchedules = this.keep<SubscriptionSchedule>('subscription_schedule');
  readonly subscriptions = this.keep<Subscription>('subscription');
  readonly taxRates = this.keep<TaxRate>('tax_rate');
  readonly testClocks = this.keep<TestHelpersTestClock>('test_helpers.test_clock');
  readonly transferReversals = this.keep<TransferReversal>('transfer_reversal');
  readonly transfers = this.keep<Transfer>('transfer');
  readonly webhookEndpoints = this.keep<KeptEndpoint>('webhook_endpoint');
  /** Looked at last, for objects that have left their own collection. */
  readonly deleted = this.keep<Deleted>('deleted');
}
