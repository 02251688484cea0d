import { isSame } from './compare.ts';
import { parseHeader, type SignatureHeader, type WebhookHeader } from './header.ts';
import { hmacAsync, hmacSync, nodeCrypto } from './hmac.ts';
import { rawPayload, type WebhookPayload } from './payload.ts';
import { refusal } from './refusal.ts';
import { checkedSecrets, type WebhookSecrets } from './secrets.ts';
import { checkAge, checkWindow, type WebhookWindow } from './window.ts';

/** What is to be verified, checked and taken apart. */
interface Delivery {
  readonly header: SignatureHeader;
  readonly body: string | Uint8Array;
  readonly secrets: readonly string[];
}

/** What is wrong on our side comes first: nobody should look for it at Stripe. */
function prepare(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow,
): Delivery {
  checkWindow(window);
  return { secrets: checkedSecrets(secrets), body: rawPayload(payload), header: parseHeader(header) };
}

/**
 * Each secret costs one hash of the payload, however many signatures there are. All of them are compared.
 *
 * @throws StripeSignatureVerificationError for one that matches and is not of now.
 */
function accepts({ signatures, timestamp }: SignatureHeader, expected: string, window: WebhookWindow): boolean {
  let found = false;
  for (const signature of signatures) found = isSame(signature, expected) || found;
  if (found) checkAge(timestamp, window);
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
  const { secrets: all, body, header: signed } = prepare(payload, header, secrets, window);
  if (node === undefined) throw refusal('crypto_missing');
  for (const secret of all) if (accepts(signed, hmacSync(node, secret, signed.timestamp, body), window)) return body;
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
  const { secrets: all, body, header: signed } = prepare(payload, header, secrets, window);
  for (const secret of all) if (accepts(signed, await hmacAsync(secret, signed.timestamp, body), window)) return body;
  throw refusal('signature_mismatch');
}
