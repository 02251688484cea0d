import type { Schema } from '../../core/schema.ts';
import type { Stored } from '../collection.ts';
import { type MetadataParam, mergeMetadata } from '../objects/metadata.ts';
import { complete, type Fill } from './complete.ts';
import { fieldsOf, isRecord } from './shape.ts';

/**
 * An object after a request: what the request gives replaces what was there, `''` unsets, metadata and hashes are merged,
 * and parameters that are no fields of the object are left to the caller.
 *
 * @param own - fields that the caller has worked out, whatever the parameters of the same name say
 */
export function changed<T extends Stored>(
  schema: Schema<T>,
  before: NoInfer<T>,
  params: object,
  own: Fill<NoInfer<T>>,
): T {
  const isOwn = (name: string) => Object.hasOwn(own, name);
  return complete(schema, { ...before, ...overlay(schema, before, params, isOwn), ...own });
}

/** A new object: the parameters that are its fields, and what the caller has worked out. Metadata is empty where none is given. */
export function created<T extends Stored>(
  schema: Schema<T>,
  params: object,
  own: Fill<NoInfer<T>> & { readonly id: string },
): T {
  const isOwn = (name: string) => Object.hasOwn(own, name);
  const metadata: unknown = Reflect.get(params, 'metadata') ?? {};
  return complete(schema, { ...overlay(schema, {}, { ...params, metadata }, isOwn), ...own });
}

function overlay(schema: unknown, before: object, params: object, isOwn: (name: string) => boolean): object {
  const fields = fieldsOf(schema) ?? {};
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || isOwn(name) || !Object.hasOwn(fields, name)) continue;
    const old: unknown = Reflect.get(before, name);
    changes[name] = name === 'metadata' ? mergedMetadata(old, value) : merged(fields[name], old, value);
  }
  return changes;
}

function merged(schema: unknown, before: unknown, value: unknown): unknown {
  if (value === '' || value === null) return null;
  if (value instanceof Date) return Math.floor(value.getTime() / 1000);
  if (Array.isArray(value)) return value.map((element) => merged(undefined, undefined, element));
  if (!isRecord(value)) return value;
  const old = isRecord(before) ? before : {};
  if (fieldsOf(schema) !== undefined) return { ...old, ...overlay(schema, old, value, () => false) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, merged(undefined, undefined, inner)]));
}

function mergedMetadata(before: unknown, param: unknown): unknown {
  return mergeMetadata(isTexts(before) ? before : {}, isMetadataParam(param) ? param : undefined);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isMetadataParam(value: unknown): value is MetadataParam {
  if (value === '' || value === null) return true;
  const isValue = (one: unknown) => one === null || typeof one === 'string' || typeof one === 'number';
  return isRecord(value) && Object.values(value).every(isValue);
}
