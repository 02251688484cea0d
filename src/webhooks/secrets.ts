import { refusal } from './refusal.ts';

/** An endpoint's signing secret, or several: while one is being rotated, or where several endpoints share a URL. */
export type WebhookSecrets = string | readonly string[];

/**
 * The secrets to try, in order.
 *
 * @throws StripeSignatureVerificationError for what can't be one, whatever the others are.
 */
export function checkedSecrets(secrets: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (all.length === 0) throw refusal('secret_missing');
  return all.map(checked);
}

function checked(secret: unknown): string {
  if (typeof secret === 'string' && /^whsec_\w+$/.test(secret)) return secret;
  if (typeof secret !== 'string' || secret.trim() === '') throw refusal('secret_missing');
  if (/\s|\p{Cc}/u.test(secret)) throw refusal('secret_spaced');
  if (/^[sprk]k_(?:live|test|org)_/.test(secret)) throw refusal('secret_is_key');
  return secret;
}
