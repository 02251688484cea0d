import type { HttpRequest, Transport } from '../core/http.ts';
import type { CheckoutSession, PaymentIntent, SetupIntent } from '../generated/types/index.ts';
import type { Account } from './account.ts';
import type { Answer } from './answer.ts';
import { OWN_ACCOUNT } from './authenticate.ts';
import { openLink } from './checkout/open-link.ts';
import { followPayment } from './checkout/pay.ts';
import type { Payer } from './checkout/payer.ts';
import { type CheckoutVisit, shown, visitCheckout } from './checkout/visit.ts';
import { Engine, type EngineState } from './engine.ts';
import type { Fault } from './fault.ts';
import { find, findCustomer } from './find.ts';
import type { Incoming } from './incoming.ts';
import { followed } from './invoices/follow-payment.ts';
import { type EmulatorServer, type ListenOptions, listen } from './listen.ts';
import type { PaymentIntent as StoredIntent } from './objects/payment-intent.ts';
import { authenticatePayer } from './payments/authenticate-payer.ts';
import { receiveTransfer } from './payments/bank-transfer.ts';
import { checkCurrency } from './payments/money.ts';
import { settle } from './payments/settle.ts';
import type { LoggedRequest } from './request-log.ts';
import { authenticateSetup } from './setup/authenticate.ts';
import { testClockOf } from './test-clock-of.ts';

/** How an emulator is set up. */
export interface EmulatorOptions {
  /** The same seed gives the same ids. Default: 1. */
  readonly seed?: number;
  /** The emulator's clock, in milliseconds like `Date.now`, which is the default. */
  readonly now?: () => number;
  /** The keys accepted. Default: any test key (`sk_test_…`, `rk_test_…`); live keys never. */
  readonly apiKeys?: readonly string[];
}

declare const content: unique symbol;

/** All that an emulator held at one moment. */
export interface EmulatorSnapshot {
  readonly [content]: never;
}

/** A Stripe in memory: it keeps what it is given, knows the life of a payment and the test cards, and never calls out. */
export interface Emulator {
  /** For `createStripe({ transport: emulator.transport })`: no socket is opened. */
  readonly transport: Transport;
  /** Answers one request, for code that is given a `fetch` function. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Serves HTTP on this machine, for other processes and other clients. */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /** Makes requests fail: the next one, unless `times` and `route` say otherwise. */
  failNext(fault: Fault): void;
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
   * A payer fills in the page of a checkout and sends it off. A card that is declined leaves the checkout open, for
   * another attempt.
   *
   * @param account - the connected account whose checkout it is; default: the key's own
   * @throws Error where the page would ask for more, or the checkout isn't open
   * @example
   * ```ts
   * const { session, decline } = emulator.completeCheckout(id, { email: 'ada@example.com' });
   * ```
   */
  completeCheckout(session: string, payer?: Payer, account?: string): CheckoutVisit;
  /**
   * Somebody follows a payment link: the checkout that opens, to be completed by `completeCheckout`.
   *
   * @param account - the connected account whose link it is; default: the key's own
   * @throws Error for a link that is closed
   */
  openPaymentLink(paymentLink: string, account?: string): CheckoutSession;
  /** The requests that came in, oldest first; the last 1,000. */
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
  /** Forgets everything, and begins again with the same ids. */
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
export function createEmulator({ seed = 1, now = Date.now, apiKeys }: EmulatorOptions = {}): Emulator {
  const open = () => new Engine({ seed, now, apiKeys });
  let engine = open();
  const answer = (incoming: Incoming) => engine.answer(incoming);
  /** What is done from outside; the result as it would have come over the wire. */
  const change = (accountId: string, work: (account: Account) => object) => {
    const account = engine.account(accountId);
    return JSON.parse(JSON.stringify(account.atomically(() => work(account))));
  };
  return {
    transport: async (request, signal) => {
      const incoming = await incomingOf(request);
      signal.throwIfAborted();
      const { status, headers, body } = answer(incoming);
      return { status, headers, body: async () => body };
    },
    fetch: async (request) => {
      const url = new URL(request.url);
      const body = new Uint8Array(await request.arrayBuffer());
      const headers = Object.fromEntries(request.headers);
      return toResponse(answer({ method: request.method, target: `${url.pathname}${url.search}`, headers, body }));
    },
    listen: (options) => listen(answer, options),
    failNext: (fault) => engine.faults.add(fault),
    authenticatePayment: (id, isApproved = true, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        fromOutside(account, id, (intent) => authenticatePayer(account, intent, isApproved)),
      ),
    authenticateSetup: (id, isApproved = true, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        authenticateSetup(account, find(account.setupIntents, id, 'setup intent'), isApproved),
      ),
    settlePayment: (id, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        followPayment(
          account,
          fromOutside(account, id, (intent) => settle(account, intent)),
        ),
      ),
    receiveBankTransfer: (customer, amount, currency, accountId = OWN_ACCOUNT) => {
      change(accountId, (account) =>
        receiveTransfer(account, findCustomer(account, customer), checkCurrency(currency), amount, null),
      );
    },
    completeCheckout: (id, payer = {}, accountId = OWN_ACCOUNT) => visitCheckout(engine.account(accountId), id, payer),
    openPaymentLink: (id, accountId = OWN_ACCOUNT) => {
      const account = engine.account(accountId);
      return account.atomically(() =>
        shown(account, openLink(account, find(account.paymentLinks, id, 'payment link'))),
      );
    },
    get requests() {
      return engine.log.read();
    },
    clock: {
      now: () => engine.now(),
      advance: (milliseconds) => {
        if (!(milliseconds >= 0 && milliseconds < Number.POSITIVE_INFINITY))
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
      engine = open();
    },
  };
}

/** What somebody else does with a payment, by the clock that it goes by. An invoice that it is made towards is told. */
function fromOutside(account: Account, id: string, work: (intent: StoredIntent) => StoredIntent): StoredIntent {
  const intent = find(account.paymentIntents, id, 'payment intent');
  const clock = testClockOf(account, { payment_intent: id }, {});
  return account.byTestClock(clock, () => followed(account, id, () => work(intent)));
}

class Snapshot implements EmulatorSnapshot {
  declare readonly [content]: never;
  readonly state: EngineState;

  constructor(state: EngineState) {
    this.state = state;
  }
}

async function incomingOf({ method, url, headers, body }: HttpRequest): Promise<Incoming> {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method,
    target: url.slice(url.indexOf('/', url.indexOf('//') + 2)),
    headers: Object.fromEntries(lower),
    body: body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : (body ?? ''),
  };
}

const toResponse = ({ status, headers, body }: Answer) => new Response(body, { status, headers: { ...headers } });
