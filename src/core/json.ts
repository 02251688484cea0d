import { isPlainObject } from './plain-object.ts';
import { MAX_DEPTH, refuseCycle, refuseDepth, refuseHole, refuseValue, wellFormed } from './plain-value.ts';

/**
 * Parameters as the JSON text that v2 endpoints take. Dates become ISO 8601, bigints strings (v2 writes 64-bit integers
 * so). What `JSON.stringify` would drop or bend in silence (`NaN`, functions, Maps) is refused.
 *
 * @throws StripeValidationError
 */
export function encodeJson(params: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(jsonValue('', params, []));
}

function jsonValue(path: string, value: unknown, parents: readonly object[]): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return wellFormed(path, value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (!Array.isArray(value) && !isPlainObject(value)) throw refuseValue(path, value);
  if (parents.includes(value)) throw refuseCycle(path);
  if (parents.length > MAX_DEPTH) throw refuseDepth(path);
  const below = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => {
      if (item === undefined) throw refuseHole(`${path}[${index}]`);
      return jsonValue(`${path}[${index}]`, item, below);
    });
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      wellFormed(path, key),
      jsonValue(path === '' ? key : `${path}.${key}`, field, below),
    ]),
  );
}
