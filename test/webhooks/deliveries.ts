import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { type WebhookRefusal, webhooks } from '../../src/webhooks/index.ts';

export const SECRET = 'whsec_Xk2Zr8sQpWn4Yb7Lc1Vd9Tg3Hf6Jm5';
/** Unix seconds. */
export const SENT_AT = 1_750_000_000;
/** Milliseconds. */
export const NOW = SENT_AT * 1000;

/** The body of an event as Stripe sends it: with line breaks. */
export function eventJson(rest: Readonly<Record<string, unknown>> = {}): string {
  const object = { id: 'in_1', object: 'invoice', amount_paid: 1250 };
  const event = { id: 'evt_1', object: 'event', type: 'invoice.paid', data: { object }, ...rest };
  return JSON.stringify(event, null, 2);
}

/** A signature by node:crypto alone. */
export function hmac(payload: string | Uint8Array, secret = SECRET, timestamp = SENT_AT): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(payload).digest('hex');
}

/** A header that verifies at `NOW`. */
export function headerFor(payload: string | Uint8Array, secret = SECRET, timestamp = SENT_AT): string {
  return `t=${timestamp},v1=${hmac(payload, secret, timestamp)}`;
}

/** Verifies at `NOW`, with nothing held to its type: callers in JavaScript have none. */
export function verify(payload: unknown, header: unknown, secret: unknown = SECRET, tolerance?: unknown): unknown {
  return Reflect.apply(webhooks.constructEvent, webhooks, [payload, header, secret, tolerance, undefined, NOW]);
}

/** What a call throws; fails if it doesn't throw. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** The error's code and a part of its message. */
export const refusedAs = (code: WebhookRefusal, part: string) => ({
  name: 'StripeSignatureVerificationError',
  code,
  message: expect.stringContaining(part),
});
