import { refusal } from './refusal.ts';

/** How old an event's signature may be. */
export interface WebhookWindow {
  /**
   * Seconds that the timestamp may lie behind or ahead of now, 300 by default. `'off'` accepts any age, and with it
   * every replay: for stored events and tests.
   */
  readonly tolerance?: number | 'off' | undefined;
  /** The time it is, in milliseconds. Default: `Date.now()`. */
  readonly now?: number | undefined;
}

/** @throws StripeSignatureVerificationError for a window that means nothing, or something else than was meant. */
export function checkWindow({ tolerance = 300, now = 0 }: WebhookWindow): void {
  if (tolerance !== 'off' && !(Number.isFinite(tolerance) && tolerance > 0)) throw refusal('tolerance_invalid');
  if (!Number.isFinite(now)) throw refusal('now_invalid');
}

/**
 * Looked at after the signature: until that has matched, the timestamp is anybody's.
 *
 * @throws StripeSignatureVerificationError
 */
export function checkAge(timestamp: string, { tolerance = 300, now = Date.now() }: WebhookWindow): void {
  if (tolerance === 'off') return;
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > tolerance) throw refusal('timestamp_too_old');
  if (age < -tolerance) throw refusal('timestamp_too_new');
}
