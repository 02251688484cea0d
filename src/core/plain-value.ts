import { refuse } from './errors/validation-error.ts';
import { isPlainObject } from './plain-object.ts';

/** How deep parameters can be nested: far deeper than any of Stripe's. */
export const MAX_DEPTH = 64;

/**
 * A value with copies of all plain objects, arrays and dates in it: nobody else can change it any more. What contains itself
 * still does, and what is nested too deeply is left, to be refused as it would have been.
 */
export function copyOf(value: unknown, copies = new Map<unknown, unknown>(), depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (copies.has(value)) return copies.get(value);
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    copies.set(value, copy);
    for (const one of value) copy.push(copyOf(one, copies, depth + 1));
    return copy;
  }
  if (!isPlainObject(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  copies.set(value, copy);
  for (const [name, one] of Object.entries(value)) copy[name] = copyOf(one, copies, depth + 1);
  return copy;
}

/**
 * The reason why a value cannot be a parameter, as an error to throw.
 *
 * @param path - where the value stands, for example `items[0]`
 */
export function refuseValue(path: string, value: unknown): Error {
  if (typeof value === 'number') return refuse(path, `${value} cannot be sent. Give a finite number.`);
  if (value instanceof Date) return refuse(path, 'an invalid Date cannot be sent.');
  if (isBytes(value)) {
    return refuse(path, 'bytes can only be sent as an upload: pass them as a Blob or File at the top level of a POST.');
  }
  const what = typeof value === 'object' && value !== null ? `an instance of ${className(value)}` : `a ${typeof value}`;
  return refuse(path, `${what} cannot be sent. Give a string, number, boolean, Date, null, array or plain object.`);
}

export const refuseCycle = (path: string) => refuse(path, 'this value contains itself.');

export const refuseDepth = (path: string) =>
  refuse(path.slice(0, 80), `nested more than ${MAX_DEPTH} levels deep, which no parameter of Stripe's is.`);

export const refuseHole = (path: string) =>
  refuse(path, 'this element of the array is missing or undefined. Leave it out, or give null to send an empty value.');

export const refuseSurrogate = (path: string) =>
  refuse(path, 'half of a surrogate pair stands alone in this text, so it has no UTF-8 form.');

/** The same text, if it has a UTF-8 form. */
export function wellFormed(path: string, text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw refuseSurrogate(path);
  return text;
}

function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'a class';
}
