import { refusal } from './refusal.ts';

/**
 * The raw body of a request. Reading stops at the limit, whatever the request says of its length.
 *
 * @throws StripeSignatureVerificationError for a body that is too long, or has been read before.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed) throw refusal('body_used');
  if (Number(request.headers.get('content-length')) > limit) throw refusal('body_too_long');
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length <= limit) continue;
    // Not awaited: what the sender does about it is its own affair.
    reader?.cancel().catch(() => {});
    throw refusal('body_too_long');
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
