import type { StripeEvent } from './events.ts';
import type { WebhookHeader } from './header.ts';
import { parseEvent, type WebhookPayload } from './payload.ts';
import type { WebhookSecrets } from './secrets.ts';
import { verifyAsync, verifySync } from './signature.ts';
import { snapshot } from './snapshot.ts';
import { generateTestHeaderString, generateTestHeaderStringAsync } from './test-header.ts';
import { verifyWebhook } from './verify.ts';

/**
 * Called with the official client's arguments.
 *
 * @param _cryptoProvider - Not needed: a HMAC is the same whoever computes it.
 * @param receivedAt - The time it is, in milliseconds.
 */
type Verifying<Result> = (
  payload: WebhookPayload,
  header: WebhookHeader,
  secret: WebhookSecrets,
  tolerance?: number | 'off',
  _cryptoProvider?: unknown,
  receivedAt?: number,
) => Result;

/**
 * Verifies a webhook and returns its event, at once: on Node, Bun, Deno, and Workers with `nodejs_compat`.
 *
 * @throws StripeSignatureVerificationError
 */
const constructEvent: Verifying<StripeEvent> = (payload, header, secret, tolerance, _cryptoProvider, now) =>
  snapshot(parseEvent(verifySync(payload, header, secret, { tolerance, now })));

/** Verifies a webhook and returns its event, on every runtime. */
const constructEventAsync: Verifying<Promise<StripeEvent>> = (payload, header, secret, tolerance, _provider, now) =>
  verifyWebhook(payload, header, secret, { tolerance, now });

/** Verifies a webhook without reading its event. */
const verifyHeader: Verifying<true> = (payload, header, secret, tolerance, _cryptoProvider, now) => {
  verifySync(payload, header, secret, { tolerance, now });
  return true;
};

/** Verifies a webhook without reading its event, on every runtime. */
const verifyHeaderAsync: Verifying<Promise<true>> = async (payload, header, secret, tolerance, _provider, now) => {
  await verifyAsync(payload, header, secret, { tolerance, now });
  return true;
};

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
