import type { WebhookDelivery } from './delivery.ts';
import type { ListenerOptions, WebhookListener } from './listener.ts';
import type { DeliverOptions } from './order.ts';

/**
 * The webhooks that an emulator sends. They go out by themselves, soon after the request that caused them and in order,
 * unless they are held.
 */
export interface EmulatorWebhooks {
  /** Signs what goes to listeners that have no secret of their own. */
  readonly secret: string;
  /**
   * Sends webhooks to a function, so that a handler can be tested without a socket. It stays over `reset`.
   *
   * @returns what ends it
   * @example
   * ```ts
   * emulator.webhooks.on(({ payload, headers }) =>
   *   handler(new Request('http://localhost/webhooks', { method: 'POST', body: payload, headers })),
   * );
   * ```
   */
  on(listener: WebhookListener, options?: ListenerOptions): () => void;
  /** From now on nothing is sent but by `deliver`, so that a test says when and in which order. */
  hold(): void;
  /** Sends what was held, and sends by itself again. */
  release(): void;
  /**
   * Sends all that waits now, also what was to be tried again later, and what is caused by that. Resolves once every
   * webhook has been answered or has failed.
   *
   * @throws TypeError where an order or duplicates are asked for and webhooks are not held: they may be gone already
   * @throws Error where handlers cause new events without end; what was to be sent is ended
   */
  deliver(options?: DeliverOptions): Promise<readonly WebhookDelivery[]>;
  /** What became of webhooks, oldest first; the last 1,000. */
  readonly deliveries: readonly WebhookDelivery[];
}
