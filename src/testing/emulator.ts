import type { Transport } from '../core/http.ts';
import type { PaymentIntent, SetupIntent } from '../generated/types/index.ts';
import type { Account } from './account.ts';
import { awaitAnswer } from './answer.ts';
import { OWN_ACCOUNT } from './authenticate.ts';
import { type Doors, doors } from './doors.ts';
import { Engine, type EngineState } from './engine.ts';
import type { ActiveFault, Fault } from './fault.ts';
import { find, findCustomer } from './find.ts';
import { incomingFrom, incomingOf, lost, toResponse } from './http-forms.ts';
import type { Incoming } from './incoming.ts';
import { fromOutside } from './invoices/from-outside.ts';
import type { AcceptedKeys } from './keys.ts';
import { type EmulatorServer, type ListenOptions, listen } from './listen.ts';
import { type MswHttp, mswHandlers } from './msw.ts';
import { authenticatePayer } from './payments/authenticate-payer.ts';
import { receiveTransfer } from './payments/bank-transfer.ts';
import { checkCurrency } from './payments/money.ts';
import { settle } from './payments/settle.ts';
import type { RateLimitOption } from './rate-limit.ts';
import type { LoggedRequest } from './request-log.ts';
import { type SeedEntry, type Seeded, seed } from './seed.ts';
import { authenticateSetup } from './setup/authenticate.ts';
import { Courier } from './webhooks/courier.ts';
import type { EmulatorWebhooks } from './webhooks/emulator-webhooks.ts';

/** How an emulator is set up. */
export interface EmulatorOptions {
  /** The same seed gives the same ids. Default: 1. */
  readonly seed?: number;
  /** The emulator's clock, in milliseconds like `Date.now`, which is the default. */
  readonly now?: () => number;
  /**
   * The keys accepted, as a list, or by what each may do: `{ rk_test_1: { permissions: { Customers: 'read' } } }`. Live
   * keys never are. Default: any test key (`sk_test_…`, `rk_test_…`), which may do everything.
   */
  readonly apiKeys?: AcceptedKeys;
  /** Milliseconds that each response takes to arrive. Default: 0. */
  readonly latency?: number;
  /**
   * Answers with 429 what comes faster than this. `live` is 100 reads and 100 writes a second for each account, as Stripe
   * has it in live mode, `test` is 25 and 25. The seconds are the emulator's clock's. Default: no limit.
   */
  readonly rateLimit?: RateLimitOption;
  /** What becomes of a subscription when the last retry of its invoice has failed. Default: `cancel`, as Stripe's own. */
  readonly afterRetries?: 'cancel' | 'past_due' | 'unpaid';
  /** Names of other machines that webhooks may be sent to. Default: none, so that webhooks stay on this machine. */
  readonly webhookHosts?: readonly string[];
}

declare const content: unique symbol;

/** All that an emulator held at one moment. */
export interface EmulatorSnapshot {
  readonly [content]: never;
}

/** A Stripe in memory: it keeps what it is given, knows the life of a payment and the test cards, and calls nobody but webhook endpoints on this machine. */
export interface Emulator extends Doors {
  /** For `createStripe({ transport: emulator.transport })`: no socket is opened. */
  readonly transport: Transport;
  /** Answers one request, for code that is given a `fetch` function. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Handlers for [msw](https://mswjs.io) 2 that answer all that is sent to Stripe's hosts.
   *
   * @example
   * ```ts
   * import { http } from 'msw';
   * import { setupServer } from 'msw/node';
   *
   * const server = setupServer(...emulator.handlers(http));
   * ```
   */
  handlers<Handler>(http: MswHttp<Handler>): Handler[];
  /** Serves HTTP on this machine, for other processes and other clients. */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /**
   * Makes requests fail: the next one, unless `times` and `route` say otherwise.
   *
   * @throws TypeError for a fault that makes no sense
   */
  failNext(fault: Fault): ActiveFault;
  /**
   * Makes requests fail until it is removed: all that come, unless `times`, `route` and `probability` say otherwise.
   *
   * @throws TypeError for a fault that makes no sense
   * @example
   * ```ts
   * using outage = emulator.fail({ route: 'POST /v1/refunds', status: 503, probability: 0.5 });
   * ```
   */
  fail(fault: Fault): ActiveFault;
  /** Removes all faults, also those that have not met their requests yet. */
  clearFaults(): void;
  /**
   * The cardholder answers the bank's question (3-D Secure), as on the page that `next_action` leads to.
   *
   * @param isApproved - default: yes
   * @param account - the connected account whose payment it is; default: the key's own
   */
  authenticatePayment(paymentIntent: string, isApproved?: boolean, account?: string): PaymentIntent;
  /** The same for a card that is set up for later payments. */
  authenticateSetup(setupIntent: string, isApproved?: boolean, account?: string): SetupIntent;
  /**
   * The bank that a payment by debit waits for answers: it pays, or not, as its test account says.
   *
   * @param account - the connected account whose payment it is; default: the key's own
   */
  settlePayment(paymentIntent: string, account?: string): PaymentIntent;
  /**
   * A customer's bank transfer comes in, and pays what waits for it.
   *
   * @param amount - in the currency's smallest unit
   * @param account - the connected account whose customer it is; default: the key's own
   */
  receiveBankTransfer(customer: string, amount: number, currency: string, account?: string): void;
  /**
   * Fills the emulator by requests, one after the other, past keys, faults and limits. They don't count as having come in.
   *
   * @throws TypeError that says which entry is not one, or was refused, and why; the entries before it stay
   * @example
   * ```ts
   * const { ada } = emulator.seed([
   *   { as: 'ada', request: 'POST /v1/customers', params: { name: 'Ada' } },
   *   { request: 'POST /v1/customers/{{ada}}/tax_ids', params: { type: 'eu_vat', value: 'DE123456789' } },
   * ]);
   * ```
   */
  seed(entries: readonly SeedEntry[]): Seeded;
  /** What is sent to webhook endpoints, and to functions in their place. */
  readonly webhooks: EmulatorWebhooks;
  /** The requests that came in, oldest first: the last 1,000, as far as their bodies come to no more than 64 MB. */
  readonly requests: readonly LoggedRequest[];
  /** The emulator's own clock. Customers on a test clock go by that one. */
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    /**
     * Puts the clock forward, and does what falls due on the way: trials end, subscriptions renew, keys expire.
     *
     * @throws TypeError for anything but a number of milliseconds from 0
     */
    advance(milliseconds: number): void;
  };
  /** All that it holds, to go back to with `restore`; objects are shared, not copied, so that this is cheap. */
  snapshot(): EmulatorSnapshot;
  /** Goes back to a snapshot, as often as wanted. Requests since are forgotten, but not those in `requests`. */
  restore(snapshot: EmulatorSnapshot): void;
  /** Forgets everything, and begins again with the same ids. Functions that webhooks go to stay, and a hold. */
  reset(): void;
}

/**
 * Makes an emulator, empty.
 *
 * @example
 * ```ts
 * const emulator = createEmulator();
 * const stripe = createStripe({ apiKey: 'sk_test_123', transport: emulator.transport });
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { seed: start = 1, now = Date.now, latency = 0, webhookHosts: hosts = [] } = options;
  const { afterRetries, apiKeys, rateLimit } = options;
  const courier = new Courier({ seed: start, hosts, now: () => engine.now() });
  const open = (): Engine => new Engine({ seed: start, now, apiKeys, latency, rateLimit, afterRetries, courier });
  let engine = open();
  const answer = (incoming: Incoming) => engine.answer(incoming);
  /** What is done from outside; the result as it would have come over the wire. */
  const change = (accountId: string, work: (account: Account) => object) => {
    const account = engine.account(accountId);
    return JSON.parse(JSON.stringify(account.atomically(() => work(account))));
  };
  const answerRequest = async (request: Request) => {
    const delivery = answer(await incomingFrom(request));
    await awaitAnswer(delivery, request.signal);
    return toResponse(delivery);
  };
  return {
    transport: async (request, signal) => {
      const incoming = await incomingOf(request);
      signal.throwIfAborted();
      const delivery = answer(incoming);
      await awaitAnswer(delivery, signal);
      const { status, headers, body } = delivery.answer;
      return { status, headers, body: async () => (delivery.breaks === undefined ? body : lost()) };
    },
    fetch: answerRequest,
    handlers: (http) => mswHandlers(http, answerRequest),
    failNext: (fault) => engine.faults.add(fault, 1),
    fail: (fault) => engine.faults.add(fault, Number.POSITIVE_INFINITY),
    clearFaults: () => engine.faults.clear(),
    listen: (options) => listen(answer, options),
    webhooks: courier,
    authenticatePayment: (id, isApproved = true, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        fromOutside(account, id, (intent) => authenticatePayer(account, intent, isApproved)),
      ),
    authenticateSetup: (id, isApproved = true, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        authenticateSetup(account, find(account.setupIntents, id, 'setup intent'), isApproved),
      ),
    settlePayment: (id, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) => fromOutside(account, id, (intent) => settle(account, intent))),
    receiveBankTransfer: (customer, amount, currency, accountId = OWN_ACCOUNT) => {
      change(accountId, (account) =>
        receiveTransfer(account, findCustomer(account, customer), checkCurrency(currency), amount, null),
      );
    },
    ...doors((id) => engine.account(id)),
    seed: (entries) => seed(entries, (incoming, accountId = OWN_ACCOUNT) => engine.ask(incoming, accountId)),
    get requests() {
      return engine.log.read();
    },
    clock: {
      now: () => engine.now(),
      advance: (milliseconds) => {
        if (!Number.isFinite(milliseconds) || milliseconds < 0)
          throw new TypeError(`advance: ${milliseconds} is not a number of milliseconds from 0.`);
        engine.advance(milliseconds);
      },
    },
    snapshot: () => new Snapshot(engine.snapshot()),
    restore: (snapshot) => {
      if (!(snapshot instanceof Snapshot)) throw new TypeError('restore: this is not a snapshot of an emulator.');
      engine.restore(snapshot.state);
    },
    reset: () => {
      courier.forget();
      engine = open();
    },
  };
}

class Snapshot implements EmulatorSnapshot {
  declare readonly [content]: never;
  readonly state: EngineState;

  constructor(state: EngineState) {
    this.state = state;
  }
}
