import { refuse } from '../core/errors/validation-error.ts';
import { isPlainObject } from '../core/plain-object.ts';
import { MAX_DEPTH, refuseDepth, refuseValue } from '../core/plain-value.ts';

/**
 * A copy of an input, so that what was checked is what is sent, whatever happens to the original meanwhile.
 *
 * @throws StripeValidationError for anything but plain data, dates and files
 */
export function copyInput(input: unknown): Record<string, unknown> {
  if (!isPlainObject(input)) throw refuse('input', 'expected a plain object: ids and parameters by name.');
  return copyObject(input, '', 0);
}

function copyObject(value: Record<string, unknown>, path: string, depth: number): Record<string, unknown> {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, at(key), depth + 1)]));
}

function copy(value: unknown, path: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw refuseDepth(path);
  if (Array.isArray(value)) return Array.from(value, (one, index) => copy(one, `${path}[${index}]`, depth + 1));
  if (value instanceof Date) return new Date(value.getTime());
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (!isPlainObject(value)) throw refuseValue(path, value);
  return copyObject(value, path, depth);
}
