import type { StripeEvent } from './events.ts';
import type { WebhookHeader } from './header.ts';
import { parseEvent, type WebhookPayload } from './payload.ts';
import type { WebhookSecrets } from './secrets.ts';
import { verifyAsync } from './signature.ts';
import { snapshot } from './snapshot.ts';
import type { WebhookWindow } from './window.ts';

/**
 * Verifies a webhook and returns its event. Works on every runtime.
 *
 * @param payload - The raw body: a parsed one can't be verified.
 * @param header - The value of the `Stripe-Signature` header.
 * @param secrets - The endpoint's signing secret (`whsec_…`); several while one is being rotated.
 * @throws StripeSignatureVerificationError (as a rejection) for anything wrong; `code` is the reason.
 * @example
 * ```ts
 * const event = await verifyWebhook(
 *   await request.text(),
 *   request.headers.get('stripe-signature'),
 *   process.env.STRIPE_WEBHOOK_SECRET ?? '',
 * );
 * if (event.type === 'invoice.paid') console.log(event.data.object.amount_paid);
 * ```
 */
export async function verifyWebhook(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow = {},
): Promise<StripeEvent> {
  return snapshot(parseEvent(await verifyAsync(payload, header, secrets, window)));
}
