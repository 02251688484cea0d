import { isRecord } from '../generic/shape.ts';
import { hasFormerParts } from './parts.ts';

/** A field that changes whenever another does. */
const STAMP = 'updated';

/**
 * Whether an object is what it was, as far as responses show it.
 *
 * @param names - the only fields that count. Default: all
 */
export function isSame(before: object, after: object, names?: readonly string[]): boolean {
  if (hasFormerParts(before)) return false;
  const isSameField = (name: string) => name === STAMP || isEqual(Reflect.get(before, name), Reflect.get(after, name));
  if (names !== undefined) return names.every(isSameField);
  return Object.keys(after).every(isSameField) && Object.keys(before).every(isSameField);
}

function isEqual(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (Array.isArray(before)) {
    return Array.isArray(after) && before.length === after.length && before.every((one, at) => isEqual(one, after[at]));
  }
  if (!isRecord(before) || !isRecord(after)) return false;
  return Object.keys({ ...before, ...after }).every((name) => isEqual(own(before, name), own(after, name)));
}

/**
 * What fields were that are now different: within hashes only the fields that changed, of arrays all elements. A field
 * that wasn't there was null.
 */
export function previousAttributes(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = Object.keys({ ...before, ...after });
  const changed = names.filter((name) => !isEqual(own(before, name), own(after, name)));
  return Object.fromEntries(changed.map((name) => [name, previous(own(before, name), own(after, name))]));
}

/** Metadata may have any name, `constructor` too. */
const own = (hash: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(hash, name) ? hash[name] : undefined;

function previous(before: unknown, after: unknown): unknown {
  return isRecord(before) && isRecord(after) ? previousAttributes(before, after) : (before ?? null);
}
