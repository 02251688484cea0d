import type { Account } from '../account.ts';
import { shownEvent } from '../events/record.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';

/** What is sent to one address for one event. */
export interface WebhookMessage {
  /** The body, to the last byte. */
  readonly payload: string;
  /** The `Stripe-Signature` header. */
  readonly header: string;
  /** All headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One try to deliver an event. */
export interface WebhookAttempt {
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly at: number;
  /** Of the response, if there was one. */
  readonly status?: number;
  /** Why there was none. */
  readonly error?: string;
}

/** An event on its way to one address, and what has become of it. */
export interface WebhookDelivery {
  /** The event's id. */
  readonly event: string;
  readonly type: string;
  /** The webhook endpoint's id; for what `webhooks.on` was given, `listener_1` and so on. */
  readonly endpoint: string;
  readonly outcome: 'canceled' | 'failed' | 'pending' | 'succeeded';
  /** Oldest first. */
  readonly attempts: readonly WebhookAttempt[];
  /** When it is tried again by itself: milliseconds since 1970, by the emulator's clock. */
  readonly nextAttempt: number | null;
}

/** Where deliveries go. */
export interface Target {
  readonly id: string;
  /** Undefined where it isn't to be reached any more. */
  readonly current: () => Reachable | undefined;
}

/** An address as it is now. */
export interface Reachable {
  readonly secret: string;
  readonly send: (message: WebhookMessage, signal: AbortSignal) => Promise<Omit<WebhookAttempt, 'at'>>;
}

const MINUTE = 60_000;

/** How long after each failed attempt the next one follows; after the last, none does. */
const RETRIES = [MINUTE, 60 * MINUTE, 180 * MINUTE];

/** A delivery as it is kept. */
export class Delivery {
  readonly account: Account;
  readonly event: RecordedEvent;
  readonly target: Target;
  readonly #attempts: WebhookAttempt[] = [];
  #outcome: WebhookDelivery['outcome'] = 'pending';
  #payload: string | undefined;
  /** Milliseconds since 1970, by the emulator's clock. */
  dueAt: number;

  constructor(account: Account, event: RecordedEvent, target: Target, now: number) {
    this.account = account;
    this.event = event;
    this.target = target;
    this.dueAt = now;
  }

  get isPending(): boolean {
    return this.#outcome === 'pending';
  }

  get hasSucceeded(): boolean {
    return this.#outcome === 'succeeded';
  }

  /** The same at every attempt. */
  get payload(): string {
    this.#payload ??= JSON.stringify(shownEvent(this.account, this.event), null, 2);
    return this.#payload;
  }

  cancel(): void {
    if (this.isPending) this.#outcome = 'canceled';
  }

  note(attempt: WebhookAttempt): void {
    this.#attempts.push(attempt);
    if (!this.isPending) return;
    const { status = 0 } = attempt;
    const wait = RETRIES[this.#attempts.length - 1];
    if (status >= 200 && status < 300) this.#outcome = 'succeeded';
    else if (wait === undefined) this.#outcome = 'failed';
    else this.dueAt = attempt.at + wait;
  }

  read(): WebhookDelivery {
    return {
      event: this.event.id,
      type: this.event.type,
      endpoint: this.target.id,
      outcome: this.#outcome,
      attempts: [...this.#attempts],
      nextAttempt: this.isPending ? this.dueAt : null,
    };
  }
}
