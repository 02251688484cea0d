import type { StripeEvent } from './events.ts';
import type { WebhookHeader } from './header.ts';
import { parseEvent, type WebhookPayload } from './payload.ts';
import type { WebhookSecrets } from './secrets.ts';
import { verifyAsync, verifySync } from './signature.ts';
import { snapshot } from './snapshot.ts';
import { generateTestHeaderString, generateTestHeaderStringAsync } from './test-header.ts';
import { verifyWebhook } from './verify.ts';

/**
 * The names and arguments of the official client's `stripe.webhooks`. `tolerance` is that of `verifyWebhook`: where the
 * official client takes 0 for no check at all, it has to be written `'off'` here.
 */
export const webhooks = {
  /** Seconds. */
  DEFAULT_TOLERANCE: 300,
  constructEvent,
  constructEventAsync,
  generateTestHeaderString,
  generateTestHeaderStringAsync,
  /** For bodies that are kept as they came and read later. */
  signature: { EXPECTED_SCHEME: 'v1', verifyHeader, verifyHeaderAsync },
} as const;

/**
 * Verifies a webhook and returns its event, at once: on Node, Bun, Deno, and Workers with `nodejs_compat`.
 *
 * @param _cryptoProvider - Not needed: a HMAC is the same whoever computes it.
 * @param receivedAt - The time it is, in milliseconds.
 * @throws StripeSignatureVerificationError
 */
function constructEvent(
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: WebhookSecrets,
  tolerance?: number | 'off',
  _cryptoProvider?: unknown,
  receivedAt?: number,
): StripeEvent {
  return snapshot(parseEvent(verifySync(payload, header, secret, { tolerance, now: receivedAt })));
}

/** Verifies a webhook and returns its event, on every runtime. Arguments are those of `constructEvent`. */
function constructEventAsync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: WebhookSecrets,
  tolerance?: number | 'off',
  _cryptoProvider?: unknown,
  receivedAt?: number,
): Promise<StripeEvent> {
  return verifyWebhook(payload, header, secret, { tolerance, now: receivedAt });
}

/** Verifies a webhook without reading its event. Arguments are those of `constructEvent`. */
function verifyHeader(
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: WebhookSecrets,
  tolerance?: number | 'off',
  _cryptoProvider?: unknown,
  receivedAt?: number,
): true {
  verifySync(payload, header, secret, { tolerance, now: receivedAt });
  return true;
}

/** Verifies a webhook without reading its event, on every runtime. Arguments are those of `constructEvent`. */
async function verifyHeaderAsync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: WebhookSecrets,
  tolerance?: number | 'off',
  _cryptoProvider?: unknown,
  receivedAt?: number,
): Promise<true> {
  await verifyAsync(payload, header, secret, { tolerance, now: receivedAt });
  return true;
}
