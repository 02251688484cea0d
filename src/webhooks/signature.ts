import { isSame } from './compare.ts';
import { parseHeader, type SignatureHeader, type WebhookHeader } from './header.ts';
import { hmacAsync, hmacSync, nodeCrypto } from './hmac.ts';
import { rawPayload, type WebhookPayload } from './payload.ts';
import { refusal } from './refusal.ts';
import { checkedSecrets, type WebhookSecrets } from './secrets.ts';
import { checkAge, checkWindow, type WebhookWindow } from './window.ts';

/** What is to be verified, checked and taken apart. */
interface Delivery {
  readonly payload: string | Uint8Array;
  readonly header: SignatureHeader;
  readonly secrets: readonly string[];
}

/** What is wrong on our side comes first: nobody should look for it at Stripe. */
function prepare(payload: WebhookPayload, header: WebhookHeader, secrets: WebhookSecrets, window: WebhookWindow) {
  checkWindow(window);
  return { secrets: checkedSecrets(secrets), payload: rawPayload(payload), header: parseHeader(header) };
}

const prefixOf = ({ header }: Delivery) => `${header.timestamp}.`;

/** Each secret costs one hash of the payload, however many signatures there are. All of them are compared. */
function matches({ header }: Delivery, expected: string): boolean {
  let found = false;
  for (const signature of header.signatures) found = isSame(signature, expected) || found;
  return found;
}

/**
 * The raw body, once its signature has been verified.
 *
 * @throws StripeSignatureVerificationError
 */
export function verifySync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow,
): string | Uint8Array {
  const delivery = prepare(payload, header, secrets, window);
  const node = nodeCrypto();
  if (node === undefined) throw refusal('crypto_missing');
  const hmac = hmacSync(node);
  const found = delivery.secrets.some((one) => matches(delivery, hmac(one, prefixOf(delivery), delivery.payload)));
  if (!found) throw refusal('signature_mismatch');
  checkAge(delivery.header.timestamp, window);
  return delivery.payload;
}

/** As `verifySync`, with node:crypto where there is one, since it is faster, and with Web Crypto elsewhere. */
export async function verifyAsync(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow,
): Promise<string | Uint8Array> {
  if (nodeCrypto() !== undefined) return verifySync(payload, header, secrets, window);
  const delivery = prepare(payload, header, secrets, window);
  for (const one of delivery.secrets) {
    const expected = await hmacAsync(one, prefixOf(delivery), delivery.payload);
    if (!matches(delivery, expected)) continue;
    checkAge(delivery.header.timestamp, window);
    return delivery.payload;
  }
  throw refusal('signature_mismatch');
}
