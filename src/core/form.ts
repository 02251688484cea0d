import { isPlainObject } from './plain-object.ts';
import { MAX_DEPTH, refuseCycle, refuseDepth, refuseHole, refuseSurrogate, refuseValue } from './plain-value.ts';

/** How the values of a form stand in it. */
export interface FormOptions {
  /** v1 writes a date as Unix seconds, v2 as ISO 8601 text. */
  readonly dates?: 'unix' | 'iso';
}

/**
 * Parameters as Stripe's form encoding, for a query or a body: `items[0][price]=p&items[0][quantity]=2`. Order is kept,
 * `undefined` left out, `null` and `[]` written as an empty value (which unsets it), a Date as Unix seconds.
 *
 * @throws StripeValidationError for what has no form: `NaN`, functions, class instances, cycles, lone surrogates, …
 */
export function encodeForm(params: Readonly<Record<string, unknown>>, options: FormOptions = {}): string {
  let text = '';
  for (const [key, value] of flattenForm(params, options)) {
    text += `${text === '' ? '' : '&'}${escapeKey(key)}=${escape(value, key)}`;
  }
  return text;
}

/** The same as names and values, not yet escaped. */
export function flattenForm(params: Readonly<Record<string, unknown>>, options: FormOptions = {}): [string, string][] {
  const pairs: [string, string][] = [];
  const parents: object[] = [];

  const add = (key: string, value: unknown): void => {
    if (value === undefined) return;
    const text = scalarText(value, options);
    if (text !== undefined) pairs.push([key, text]);
    else if (Array.isArray(value)) within(key, value, () => addArray(key, value));
    else if (isPlainObject(value)) within(key, value, () => addObject(key, value));
    else throw refuseValue(key, value);
  };
  const addArray = (key: string, array: readonly unknown[]): void => {
    if (array.length === 0 && key !== 'expand') pairs.push([key, '']);
    for (let index = 0; index < array.length; index++) {
      if (array[index] === undefined) throw refuseHole(`${key}[${index}]`);
      add(`${key}[${index}]`, array[index]);
    }
  };
  const addObject = (key: string, object: Readonly<Record<string, unknown>>): void => {
    for (const name of Object.keys(object)) add(`${key}[${name}]`, object[name]);
  };
  const within = (key: string, value: object, visit: () => void): void => {
    if (parents.includes(value)) throw refuseCycle(key);
    if (parents.length >= MAX_DEPTH) throw refuseDepth(key);
    parents.push(value);
    visit();
    parents.pop();
  };

  for (const key of Object.keys(params)) add(key, params[key]);
  return pairs;
}

/** The text of a value that has one; `undefined` for what has parts, or cannot be sent. */
function scalarText(value: unknown, options: FormOptions): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      return Number.isFinite(value) ? decimal(value) : undefined;
    default:
      if (value === null) return '';
      return value instanceof Date ? dateText(value, options) : undefined;
  }
}

/** Digits, never `1e+21`. */
function decimal(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? String(BigInt(value)) : String(value);
}

function dateText(date: Date, { dates = 'unix' }: FormOptions): string | undefined {
  const time = date.getTime();
  if (Number.isNaN(time)) return undefined;
  return dates === 'unix' ? String(Math.floor(time / 1000)) : date.toISOString();
}

/** Brackets stay readable; Stripe takes them either way. */
function escapeKey(key: string): string {
  return /^[\w[\]]*$/.test(key) ? key : escape(key, key).replace(/%5B/g, '[').replace(/%5D/g, ']');
}

/** A text as it stands in a URL or a form. */
export function escape(text: string, path: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw refuseSurrogate(path);
  }
}
