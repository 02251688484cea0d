import { isSame } from './compare.ts';
import { parseHeader, type SignatureHeader, type WebhookHeader } from './header.ts';
import { hmacAsync, hmacSync, nodeCrypto } from './hmac.ts';
import { rawPayload, type WebhookPayload } from './payload.ts';
import { refusal } from './refusal.ts';
import { checkedSecrets, type WebhookSecrets } from './secrets.ts';
import { checkAge, checkWindow, type WebhookWindow } from './window.ts';

/** What is to be verified, checked and taken apart. */
interface Delivery extends SignatureHeader {
  readonly body: string | Uint8Array;
  readonly secrets: readonly string[];
}

/** What is wrong on our side comes first: nobody should look for it at Stripe. */
function prepare(payload: WebhookPayload, header: WebhookHeader, secrets: WebhookSecrets, window: WebhookWindow) {
  checkWindow(window);
  const checked = checkedSecrets(secrets);
  const body = rawPayload(payload);
  const { timestamp, signatures } = parseHeader(header);
  return { secrets: checked, body, timestamp, signatures };
}

/** Each secret costs one hash of the payload, however many signatures there are. All of them are compared. */
function matches({ signatures }: Delivery, expected: string): boolean {
  let found = false;
  for (const signature of signatures) found = isSame(signature, expected) || found;
  return found;
}

/**
 * The raw body, once its signature has been verified.
 *
 * @param node - Looked up by the caller if it needs it itself.
 * @throws StripeSignatureVerificationError
 */
export function verifySync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow,
  node = nodeCrypto(),
): string | Uint8Array {
  const delivery = prepare(payload, header, secrets, window);
  if (node === undefined) throw refusal('crypto_missing');
  const { body, timestamp } = delivery;
  for (const secret of delivery.secrets) {
    if (!matches(delivery, hmacSync(node, secret, timestamp, body))) continue;
    checkAge(timestamp, window);
    return body;
  }
  throw refusal('signature_mismatch');
}

/** As `verifySync`, with node:crypto where there is one, since it is faster, and with Web Crypto elsewhere. */
export async function verifyAsync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow,
): Promise<string | Uint8Array> {
  const node = nodeCrypto();
  if (node !== undefined) return verifySync(payload, header, secrets, window, node);
  const delivery = prepare(payload, header, secrets, window);
  const { body, timestamp } = delivery;
  for (const secret of delivery.secrets) {
    if (!matches(delivery, await hmacAsync(secret, timestamp, body))) continue;
    checkAge(timestamp, window);
    return body;
  }
  throw refusal('signature_mismatch');
}
