import { refusal } from './refusal.ts';

/** The raw body of a request: text, or the bytes it came as. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

/**
 * A payload as it can be hashed.
 *
 * @throws StripeSignatureVerificationError for what is no raw body.
 */
export function rawPayload(payload: unknown): string | Uint8Array<ArrayBuffer | SharedArrayBuffer> {
  if (payload === undefined || payload === null || payload === '') throw refusal('payload_missing');
  if (typeof payload === 'string') return payload;
  const raw = payload instanceof Uint8Array ? payload : bytesOf(payload);
  if (raw.length === 0) throw refusal('payload_missing');
  return raw;
}

/** Of a buffer, also one of another realm, such as a test runner's. */
function bytesOf(payload: unknown): Uint8Array<ArrayBuffer> {
  if (isArrayBuffer(payload)) return new Uint8Array(payload);
  throw refusal('payload_parsed');
}

function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** An object with an id and a type, as every event is. */
export interface AnyEvent {
  readonly id: string;
  readonly object: string;
  readonly type: string;
}

/**
 * The event in a payload that has been verified.
 *
 * @throws StripeSignatureVerificationError
 */
export function parseEvent(payload: string | Uint8Array): AnyEvent {
  const event = parseJson(typeof payload === 'string' ? payload : textOf(payload));
  if (!isEvent(event)) throw refusal('payload_not_json');
  return event;
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** Making a decoder takes longer than decoding. */
export function textOf(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}

/** Nothing for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    return undefined;
  }
}

/** Whether a value has what every event has. */
export function isEvent(value: unknown): value is AnyEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { id, object, type } = value as Partial<Record<string, unknown>>;
  return typeof id === 'string' && id !== '' && typeof object === 'string' && typeof type === 'string';
}
