import type {
  Account as AccountObject,
  BillingPortalConfiguration,
  BillingPortalSession,
  Coupon,
  Dispute,
  EntitlementsFeature,
  EphemeralKey,
  Event,
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
import { Agenda, type Appointment } from './agenda.ts';
import type { LinkedFeature } from './catalog/product-feature.ts';
import type { Line, Session } from './checkout/session.ts';
import { Collection, type CollectionState, Journal, type Stored } from './collection.ts';
import type { ExternalAccountRow } from './connect/external-account.ts';
import type { Note } from './credit-notes/note.ts';
import type { GivenDiscount } from './discounts/terms.ts';
import { record } from './events/record.ts';
import type { Cause, RecordedEvent } from './events/recorded-event.ts';
import { IdempotencyStore } from './idempotency-store.ts';
import type { IdSource } from './ids.ts';
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
import { Problem } from './problem.ts';
import type { AfterRetries } from './subscriptions/life-cycle.ts';
import type { KeptEndpoint } from './webhooks/endpoint.ts';
import { NOWHERE, type Outbox } from './webhooks/outbox.ts';

/** What is left of an object after it was deleted. */
export interface Deleted extends Stored {
  readonly deleted: true;
}

/** What all accounts of an emulator share. */
export interface World {
  /** Unix seconds. */
  readonly now: () => number;
  readonly ids: IdSource;
  /** What another account holds. */
  readonly account: (id: string) => Account;
  /** Default: `cancel`. */
  readonly afterRetries?: AfterRetries | undefined;
  /** Is told of every event. Default: events go nowhere. */
  readonly outbox?: Outbox;
}

/** All that an account held at one moment. */
export interface AccountState {
  readonly collections: ReadonlyMap<string, CollectionState>;
  readonly agenda: readonly Appointment[];
}

const BY_ITSELF: Cause = { id: null, idempotency_key: null };

/** Everything that one account holds. */
export class Account {
  readonly id: string;
  readonly idempotency: IdempotencyStore;
  readonly agenda = new Agenda();
  readonly #world: World;
  readonly #journal = new Journal();
  readonly #collections = new Map<string, Collection<Stored>>();
  /** The clock that the present work goes by, if not the emulator's own. */
  #clock: string | undefined;
  #time: number | undefined;

  readonly customers = this.#keep<Customer>('customer');
  readonly paymentMethods = this.#keep<PaymentMethod>('payment_method');
  readonly paymentIntents = this.#keep<PaymentIntent>('payment_intent');
  readonly charges = this.#keep<Charge>('charge');
  readonly balanceTransactions = this.#keep<BalanceTransaction>('balance_transaction');
  readonly refunds = this.#keep<Refund>('refund');
  readonly sources = this.#keep<CustomerSource>('source');
  readonly cashBalanceTransactions = this.#keep<CashBalanceTransaction>('customer_cash_balance_transaction');
  readonly customerBalanceTransactions = this.#keep<CustomerBalanceTransaction>('customer_balance_transaction');
  readonly taxIds = this.#keep<TaxId>('tax_id');
  readonly accounts = this.#keep<AccountObject>('account');
  readonly checkoutSessions = this.#keep<Session>('checkout.session');
  readonly coupons = this.#keep<Coupon>('coupon');
  readonly creditNotes = this.#keep<Note>('credit_note');
  readonly discounts = this.#keep<GivenDiscount>('discount');
  readonly disputes = this.#keep<Dispute>('dispute');
  readonly ephemeralKeys = this.#keep<EphemeralKey>('ephemeral_key');
  readonly features = this.#keep<EntitlementsFeature>('entitlements.feature');
  readonly externalAccounts = this.#keep<ExternalAccountRow>('external_account');
  readonly events = this.#keep<RecordedEvent>('event');
  readonly fileLinks = this.#keep<FileLink>('file_link');
  readonly files = this.#keep<File>('file');
  readonly invoiceItems = this.#keep<InvoiceItem>('invoiceitem');
  readonly invoicePayments = this.#keep<InvoicePayment>('invoice_payment');
  readonly invoices = this.#keep<Bill>('invoice');
  readonly mandates = this.#keep<Mandate>('mandate');
  readonly lineItems = this.#keep<Line>('item');
  readonly paymentLinks = this.#keep<PaymentLink>('payment_link');
  readonly payouts = this.#keep<Payout>('payout');
  readonly persons = this.#keep<Person>('person');
  readonly portalConfigurations = this.#keep<BillingPortalConfiguration>('billing_portal.configuration');
  readonly portalSessions = this.#keep<BillingPortalSession>('billing_portal.session');
  readonly prices = this.#keep<Price>('price');
  readonly productFeatures = this.#keep<LinkedFeature>('product_feature');
  readonly products = this.#keep<Product>('product');
  readonly promotionCodes = this.#keep<PromotionCode>('promotion_code');
  readonly setupAttempts = this.#keep<SetupAttempt>('setup_attempt');
  readonly setupIntents = this.#keep<SetupIntent>('setup_intent');
  readonly subscriptionItems = this.#keep<SubscriptionItem>('subscription_item');
  readonly subscriptionSchedules = this.#keep<SubscriptionSchedule>('subscription_schedule');
  readonly subscriptions = this.#keep<Subscription>('subscription');
  readonly taxRates = this.#keep<TaxRate>('tax_rate');
  readonly testClocks = this.#keep<TestHelpersTestClock>('test_helpers.test_clock');
  readonly transferReversals = this.#keep<TransferReversal>('transfer_reversal');
  readonly transfers = this.#keep<Transfer>('transfer');
  readonly webhookEndpoints = this.#keep<KeptEndpoint>('webhook_endpoint');
  /** Looked at last, for objects that have left their own collection. */
  readonly deleted = this.#keep<Deleted>('deleted');

  constructor(id: string, world: World) {
    this.id = id;
    this.#world = world;
    this.idempotency = new IdempotencyStore(world.now);
  }

  /** The object of an id, whatever kind it is; of one that was deleted, what is left. */
  find(id: string): Stored | undefined {
    for (const collection of this.#collections.values()) {
      const found = collection.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What another account holds. */
  other(id: string): Account {
    return this.#world.account(id);
  }

  /** Unix seconds, by the clock that the present work goes by. */
  now(): number {
    return this.#time ?? this.#world.now();
  }

  /** Unix seconds, by the emulator's own clock. */
  ownTime(): number {
    return this.#world.now();
  }

  /** What becomes of subscriptions whose invoices are not paid in the end. */
  get afterRetries(): AfterRetries {
    return this.#world.afterRetries ?? 'cancel';
  }

  /** Is told of every event. */
  get outbox(): Outbox {
    return this.#world.outbox ?? NOWHERE;
  }

  newId(prefix: string, length?: number): string {
    return this.#world.ids.next(prefix, length);
  }

  /**
   * Has a task done later, by the clock that the present work goes by.
   *
   * @param at - Unix seconds
   * @param task - a name in the table of tasks
   */
  schedule(at: number, task: string, id: string): void {
    this.agenda.add({ at, task, id, clock: this.#clock });
  }

  /** As `schedule`, unless that is to be done then already. */
  scheduleOnce(at: number, task: string, id: string): void {
    this.agenda.addOnce({ at, task, id, clock: this.#clock });
  }

  /**
   * Does work at another time than now.
   *
   * @param clock - the test clock that it goes by; undefined for the emulator's own
   * @param time - Unix seconds
   */
  atTime<T>(clock: string | undefined, time: number, work: () => T): T {
    const outer = { clock: this.#clock, time: this.#time };
    this.#clock = clock;
    this.#time = time;
    try {
      return work();
    } finally {
      this.#clock = outer.clock;
      this.#time = outer.time;
    }
  }

  /** Does work by a test clock, if there is one: the time is what it shows. */
  byTestClock<T>(id: string | undefined, work: () => T): T {
    const clock = id === undefined ? undefined : this.testClocks.get(id);
    return clock === undefined ? work() : this.atTime(clock.id, clock.frozen_time, work);
  }

  /**
   * Carries a request out wholly or not at all, and records what it has done as events.
   *
   * @param cause - the request; default: none, as for what the clock does
   */
  atomically<T>(work: () => T, cause: Cause = BY_ITSELF): T {
    return this.#journal.atomically(
      work,
      (error) => error instanceof Problem && error.keepsChanges,
      (entries) => record(this, entries, cause),
    );
  }

  /** What work would come to. Nothing of it is kept, nor what it plans for later. */
  pretend<T>(work: () => T): T {
    const agenda = this.agenda.snapshot();
    try {
      return this.#journal.pretend(work);
    } finally {
      this.agenda.restore(agenda);
    }
  }

  /**
   * Records an event that no change of an object shows.
   *
   * @param subject - the object that it is about
   */
  announce(type: Event.Type, subject: { readonly object: string }): void {
    this.#journal.announced({ type, subject });
  }

  snapshot(): AccountState {
    const collections = Array.from(this.#collections, ([kind, rows]) => [kind, rows.snapshot()] as const);
    return { collections: new Map(collections), agenda: this.agenda.snapshot() };
  }

  restore({ collections, agenda }: AccountState): void {
    for (const [kind, state] of collections) this.#collections.get(kind)?.restore(state);
    this.agenda.restore(agenda);
  }

  #keep<T extends Stored>(kind: string): Collection<T> {
    const collection = new Collection<T>(this.#journal, kind);
    this.#collections.set(kind, collection);
    return collection;
  }
}
