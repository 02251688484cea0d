import { hmacAsync, hmacSync, nodeCrypto } from './hmac.ts';
import { refusal } from './refusal.ts';

/** What a header for tests is made of. */
export interface TestHeaderOptions {
  /** The body that will be sent, to the last byte. */
  readonly payload: string;
  readonly secret: string;
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined;
  /** Default: `v1`. */
  readonly scheme?: string | undefined;
  /** To be written as it is, in place of the right one. */
  readonly signature?: string | undefined;
  /** Not needed: a HMAC is the same whoever computes it. */
  readonly cryptoProvider?: unknown;
}

/**
 * A `Stripe-Signature` header as Stripe would send it, for tests.
 *
 * @throws StripeSignatureVerificationError where there is no node:crypto.
 */
export function generateTestHeaderString(options: TestHeaderOptions): string {
  const node = nodeCrypto();
  if (node === undefined) throw refusal('crypto_missing');
  const timestamp = timestampOf(options);
  const signature = options.signature ?? hmacSync(node, options.secret, timestamp, options.payload);
  return write(timestamp, signature, options);
}

/** A `Stripe-Signature` header as Stripe would send it, for tests, on every runtime. */
export async function generateTestHeaderStringAsync(options: TestHeaderOptions): Promise<string> {
  const timestamp = timestampOf(options);
  const signature = options.signature ?? (await hmacAsync(options.secret, timestamp, options.payload));
  return write(timestamp, signature, options);
}

const timestampOf = ({ timestamp = Date.now() / 1000 }: TestHeaderOptions) => Math.floor(timestamp);

const write = (timestamp: number, signature: string, { scheme = 'v1' }: TestHeaderOptions) =>
  `t=${timestamp},${scheme}=${signature}`;
