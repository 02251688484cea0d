import { isPlainObject } from '../../core/plain-object.ts';
import type { JsonSchema } from '../json-schema.ts';

/** Of what the schema doesn't have, nothing is changed: the catalogue says that it is too much. */
const UNKNOWN: JsonSchema = { type: 'null' };

/** The input that a model held to the strict schema means: what is null was left out, and nothing else is. */
export function fromStrict(schema: JsonSchema, value: unknown): unknown {
  const { anyOf, items, properties, type, additionalProperties } = schema;
  if (anyOf !== undefined) return fromStrict(anyOf.find((one) => isMeant(one, value)) ?? { type: 'string' }, value);
  if (items !== undefined) return Array.isArray(value) ? value.map((one) => fromStrict(items, one)) : value;
  if (type === undefined) return fromJson(value);
  if (type !== 'object') return value;
  if (properties === undefined) return fromPairs(additionalProperties, value);
  if (!isPlainObject(value)) return value;
  const given = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(given.map(([name, one]) => [name, fromStrict(ownOf(properties, name) ?? UNKNOWN, one)]));
}

const ownOf = (properties: Readonly<Record<string, JsonSchema>>, name: string) =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;

/** Which of several a value was made by: the strict schema has every property there. */
function isMeant({ type, properties }: JsonSchema, value: unknown): boolean {
  if (Array.isArray(value)) return type === 'array' || (type === 'object' && properties === undefined);
  if (!isPlainObject(value)) return type === typeof value || (type === 'integer' && typeof value === 'number');
  return properties !== undefined && Object.keys(value).every((name) => Object.hasOwn(properties, name));
}

function fromPairs(of: JsonSchema['additionalProperties'], value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isPair)) return value;
  return Object.fromEntries(
    value.map((pair) => [pair.key, typeof of === 'object' ? fromStrict(of, pair.value) : fromJson(pair.value)]),
  );
}

const isPair = (value: unknown): value is { key: string; value: unknown } =>
  isPlainObject(value) && typeof value['key'] === 'string' && 'value' in value;

/** What a JSON text says. Any other text stands for itself: as an input, the catalogue says what is wrong with it. */
export function fromJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
