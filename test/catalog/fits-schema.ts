import type { JsonSchema } from '../../src/catalog/index.ts';
import { isPlainObject } from '../../src/core/plain-value.ts';

const KEYWORDS = new Set([
  'additionalProperties',
  'anyOf',
  'description',
  'enum',
  'items',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'nullable',
  'pattern',
  'properties',
  'required',
  'type',
]);

/** Where a value doesn't fit a JSON Schema, of the keywords that the catalogue writes; any other keyword is an error. */
export function misfits(schema: JsonSchema, value: unknown, path = ''): string[] {
  for (const key of Object.keys(schema)) if (!KEYWORDS.has(key)) throw new Error(`${path}: ${key} is not known here`);
  if (schema.anyOf !== undefined) {
    const all = schema.anyOf.map((one) => misfits(one, value, path));
    return all.some((one) => one.length === 0) ? [] : all.flat();
  }
  if (schema.enum !== undefined && !schema.enum.some((one) => one === value)) return [`${path}: none of the words`];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const allowed = schema.nullable === true ? [...types, 'null'] : types;
  if (types.length > 0 && !allowed.some((type) => isOf(type, value))) return [`${path}: not ${allowed.join(' or ')}`];
  if (typeof value === 'string') return textMisfits(schema, value, path);
  if (typeof value === 'number') {
    const { minimum = value, maximum = value } = schema;
    return value < minimum || value > maximum ? [`${path}: out of bounds`] : [];
  }
  if (Array.isArray(value)) {
    const short = value.length < (schema.minItems ?? 0) ? [`${path}: too short`] : [];
    return [...short, ...value.flatMap((one, index) => misfits(schema.items ?? {}, one, `${path}[${index}]`))];
  }
  return isPlainObject(value) ? objectMisfits(schema, value, path) : [];
}

function textMisfits(
  { minLength = 0, maxLength = 1e9, pattern = '' }: JsonSchema,
  text: string,
  path: string,
): string[] {
  const fits = text.length >= minLength && text.length <= maxLength && new RegExp(pattern).test(text);
  return fits ? [] : [`${path}: not such a text`];
}

function objectMisfits(schema: JsonSchema, value: Record<string, unknown>, path: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}: missing`);
  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (own === false) return [`${path}.${name}: too much`];
    return typeof own === 'object' ? misfits(own, one, `${path}.${name}`) : [];
  });
  return [...missing, ...wrong];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isPlainObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
