import type { HttpRequest, Transport } from '../core/http.ts';
import type { PaymentIntent } from '../generated/types/index.ts';
import type { Account } from './account.ts';
import type { Answer } from './answer.ts';
import { OWN_ACCOUNT } from './authenticate.ts';
import { Engine, type EngineState } from './engine.ts';
import type { Fault } from './fault.ts';
import { find, findCustomer } from './find.ts';
import type { Incoming } from './incoming.ts';
import { type EmulatorServer, type ListenOptions, listen } from './listen.ts';
import { authenticatePayer } from './payments/authenticate-payer.ts';
import { receiveTransfer } from './payments/bank-transfer.ts';
import { checkCurrency } from './payments/money.ts';
import { settle } from './payments/settle.ts';
import type { LoggedRequest } from './request-log.ts';
import { Courier } from './webhooks/courier.ts';
import type { EmulatorWebhooks } from './webhooks/emulator-webhooks.ts';

/** How an emulator is set up. */
export interface EmulatorOptions {
  /** The same seed gives the same ids. Default: 1. */
  readonly seed?: number;
  /** The emulator's clock, in milliseconds like `Date.now`, which is the default. */
  readonly now?: () => number;
  /** The keys accepted. Default: any test key (`sk_test_…`, `rk_test_…`); live keys never. */
  readonly apiKeys?: readonly string[];
  /** Names of other machines that webhooks may be sent to. Default: none, so that webhooks stay on this machine. */
  readonly webhookHosts?: readonly string[];
}

declare const content: unique symbol;

/** All that an emulator held at one moment. */
export interface EmulatorSnapshot {
  readonly [content]: never;
}

/** A Stripe in memory: it keeps what it is given, knows the life of a payment and the test cards, and calls nobody but webhook endpoints on this machine. */
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
  /** What is sent to webhook endpoints, and to functions in their place. */
  readonly webhooks: EmulatorWebhooks;
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
export function createEmulator({
  seed = 1,
  now = Date.now,
  apiKeys,
  webhookHosts: hosts = [],
}: EmulatorOptions = {}): Emulator {
  const courier = new Courier({ seed, hosts, now: () => engine.now() });
  const open = (): Engine => new Engine({ seed, now, apiKeys, courier });
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
    listen: async (options) => {
      const server = await listen(answer, options);
      const close = async () => {
        courier.end();
        await server.close();
      };
      return { ...server, close, [Symbol.asyncDispose]: close };
    },
    webhooks: courier,
    failNext: (fault) => engine.faults.add(fault),
    authenticatePayment: (id, isApproved = true, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) =>
        authenticatePayer(account, find(account.paymentIntents, id, 'payment intent'), isApproved),
      ),
    settlePayment: (id, accountId = OWN_ACCOUNT) =>
      change(accountId, (account) => settle(account, find(account.paymentIntents, id, 'payment intent'))),
    receiveBankTransfer: (customer, amount, currency, accountId = OWN_ACCOUNT) => {
      change(accountId, (account) =>
        receiveTransfer(account, findCustomer(account, customer), checkCurrency(currency), amount, null),
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
