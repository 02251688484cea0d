import type * as crypto from 'node:crypto';

/** What Stripe signs with: HMAC-SHA256 of `timestamp.payload`, in hexadecimal. With node:crypto, at once. */
export function hmacSync(
  node: typeof crypto,
  secret: string,
  timestamp: number | string,
  payload: string | Uint8Array,
): string {
  return node.createHmac('sha256', secret).update(`${timestamp}.`).update(payload).digest('hex');
}

/** The same with Web Crypto, which every runtime has. */
export async function hmacAsync(
  secret: string,
  timestamp: number | string,
  payload: string | Uint8Array,
): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await globalThis.crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const start = encoder.encode(`${timestamp}.`);
  const rest = typeof payload === 'string' ? encoder.encode(payload) : payload;
  const content = new Uint8Array(start.length + rest.length);
  content.set(start);
  content.set(rest, start.length);
  return hexOf(await globalThis.crypto.subtle.sign('HMAC', key, content));
}

/** Bytes in hexadecimal. */
export function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let found: typeof crypto | undefined;

/**
 * node:crypto where the runtime has it: Node, Bun, Deno, Workers with `nodejs_compat`. Asked for at run time, so that a
 * bundle for an edge runtime doesn't name the module, and needs no shim of it.
 */
export function nodeCrypto(): typeof crypto | undefined {
  found ??= globalThis.process?.getBuiltinModule?.('node:crypto');
  return found;
}
