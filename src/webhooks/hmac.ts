import type * as crypto from 'node:crypto';

/** HMAC-SHA256 of a text or bytes with something before them, in hexadecimal. */
type Hmac<Result> = (secret: string, prefix: string, payload: string | Uint8Array) => Result;

/** With node:crypto, at once. */
export const hmacSync = (node: typeof crypto): Hmac<string> => {
  return (secret, prefix, payload) => node.createHmac('sha256', secret).update(prefix).update(payload).digest('hex');
};

/** With Web Crypto, which every runtime has. */
export const hmacAsync: Hmac<Promise<string>> = async (secret, prefix, payload) => {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await globalThis.crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const start = encoder.encode(prefix);
  const rest = typeof payload === 'string' ? encoder.encode(payload) : payload;
  const content = new Uint8Array(start.length + rest.length);
  content.set(start);
  content.set(rest, start.length);
  const digest = await globalThis.crypto.subtle.sign('HMAC', key, content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * node:crypto where the runtime has it: Node, Bun, Deno, Workers with `nodejs_compat`. Asked for at run time, so that a
 * bundle for an edge runtime doesn't name the module, and needs no shim of it.
 */
export function nodeCrypto(): typeof crypto | undefined {
  return globalThis.process?.getBuiltinModule?.('node:crypto');
}
