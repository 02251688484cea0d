import type { Target, WebhookMessage } from './delivery.ts';
import { wants } from './endpoint.ts';

/**
 * Takes webhooks without a socket. What it throws, a `Response` other than 2xx, or no answer within ten seconds is a
 * failure, and the event comes again later.
 */
export type WebhookListener = (message: WebhookMessage) => unknown;

/** Which webhooks a listener gets, and how they are signed. */
export interface ListenerOptions {
  /** Types of events. Default: `['*']`, all of them. */
  readonly events?: readonly string[];
  /** Signs what it gets. Default: `emulator.webhooks.secret`. */
  readonly secret?: string;
}

/** A listener as it is kept. */
export interface KeptListener {
  readonly target: Target;
  readonly wants: (type: string) => boolean;
}

/** @param isOn - whether it is still to be told */
export function keptListener(
  id: string,
  listener: WebhookListener,
  { events = ['*'], secret }: ListenerOptions & { readonly secret: string },
  isOn: () => boolean,
): KeptListener {
  const send = async (message: WebhookMessage) => ({ status: statusOf(await listener(message)) });
  return {
    target: { id, current: () => (isOn() ? { secret, send } : undefined) },
    wants: (type) => wants(events, type),
  };
}

/** A listener that returns no response has taken the event. */
function statusOf(result: unknown): number {
  const status: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'status') : undefined;
  return typeof status === 'number' ? status : 200;
}
