const encoder = new TextEncoder();

/**
 * The `Stripe-Signature` header for a body. With Web Crypto, which every runtime has.
 *
 * @param timestamp - Unix seconds
 */
export async function signatureHeader(payload: string, secret: string, timestamp: number): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const digest = await crypto.subtle.sign('HMAC', key, encoder.encode(`${timestamp}.${payload}`));
  const signature = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `t=${timestamp},v1=${signature}`;
}
