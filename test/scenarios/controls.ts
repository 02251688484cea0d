import type Stripe from 'stripe';
import type { Emulator, Fault } from '../../src/testing/index.ts';
import { type Receiver, receive } from './receiver.ts';

/** When the clock of every scenario stands still at first: 15 January 2026, 12:00 UTC. */
export const START = 1_768_478_400;

export const DAY = 86_400;

/** Whatever can be done to the emulator that isn't in Stripe's API, by the one name that the scenarios know. */
export interface Controls {
  /** The cardholder answers the bank's question. */
  authenticate(paymentIntent: string, isApproved?: boolean): Promise<void>;
  /** The cardholder answers the bank's question about a card that is to be saved. */
  authenticateSetup(setupIntent: string, isApproved?: boolean): Promise<void>;
  /** The bank answers a debit. */
  settle(paymentIntent: string): Promise<void>;
  receiveBankTransfer(customer: string, amount: number, currency: string): Promise<void>;
  completeCheckout(session: string, how?: { readonly payment_method?: string }): Promise<void>;
  /** Time goes by, and everything falls due that does. */
  advance(seconds: number): Promise<void>;
  failNext(fault: Fault & { readonly isTruncated?: boolean }): Promise<void>;
  reset(): Promise<void>;
  snapshot(): Promise<unknown>;
  restore(snapshot: unknown): Promise<void>;
  /** Listens where webhooks can be sent to. */
  receiver(): Promise<Receiver>;
  /** How many requests came in. */
  requestCount(): number;
}

/** Finds each control by the name that the emulator has for it. */
export function controlsOf(emulator: Emulator, clock: { now: number }, opened: AsyncDisposable[]): Controls {
  const call = async (owner: object, name: string, ...args: unknown[]): Promise<unknown> => {
    const method: unknown = Reflect.get(owner, name);
    if (typeof method !== 'function') throw new Error(`The emulator has no ${name} yet.`);
    return method.apply(owner, args);
  };
  const run = async (name: string, ...args: unknown[]) => {
    await call(emulator, name, ...args);
  };
  return {
    authenticate: (id, isApproved = true) => run('authenticatePayment', id, isApproved),
    authenticateSetup: (id, isApproved = true) => run('authenticateSetup', id, isApproved),
    settle: (id) => run('settlePayment', id),
    receiveBankTransfer: (customer, amount, currency) => run('receiveBankTransfer', customer, amount, currency),
    completeCheckout: (id, how = { payment_method: 'pm_card_visa' }) =>
      run('completeCheckout', id, { email: 'ada@example.com', name: 'Ada', paymentMethod: how.payment_method }),
    advance: async (seconds) => {
      const own: unknown = Reflect.get(emulator, 'clock');
      if (typeof own === 'object' && own !== null) await call(own, 'advance', seconds * 1000);
      else clock.now += seconds * 1000;
    },
    failNext: ({ isTruncated, ...fault }) =>
      run('failNext', isTruncated ? { ...fault, connection: 'truncated' } : fault),
    reset: () => run('reset'),
    snapshot: () => call(emulator, 'snapshot'),
    restore: (snapshot) => run('restore', snapshot),
    receiver: async () => {
      const receiver = await receive();
      opened.push(receiver);
      return receiver;
    },
    requestCount: () => emulator.requests.length,
  };
}

/** The params of a payment that is attempted at once. */
export const paying = (payment_method: string, amount = 2000, currency = 'usd') =>
  ({
    amount,
    currency,
    payment_method,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  }) satisfies Stripe.PaymentIntentCreateParams;
