import { embeddedNames } from '../core/embedded.ts';
import { field } from '../core/field.ts';
import { optionsOf } from '../core/object-of.ts';
import { wordsOf } from '../core/open-word.ts';
import type { Schema } from '../core/schema.ts';
import { defOf, typeOf } from '../core/schema-view.ts';
import { needs, type Omitted } from './omit.ts';

/** The kinds of JSON Schema that tools and documents are written in. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0';

/** A JSON Schema, as data. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | boolean | number | null)[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** What is written, and for whom. */
export interface Wanted {
  readonly target: JsonSchemaTarget;
  /** What is sent is closed; what comes back is open. */
  readonly side: 'input' | 'output';
  /** Names that are left out, however deep, and with them whatever can't do without one. */
  readonly omit?: Omitted;
}

const NONE: Omitted = new Set();

/** Longer texts and larger numbers than these are no bounds that anybody meets. */
const MOST_LENGTH = 500;
const MOST_NUMBER = 1_000_000;

/** The JSON Schema of a schema of this library's. */
export function jsonSchemaOf(schema: unknown, wanted: Wanted): JsonSchema {
  const words = wordsOf(schema);
  if (words !== undefined) return wordList(words);
  const names = embeddedNames(schema);
  if (names !== undefined) return embeddedObject(schema, names, wanted);
  const def = defOf(schema);
  const inner = () => jsonSchemaOf(field(def, 'innerType'), wanted);
  switch (field(def, 'type')) {
    case 'string':
      return { type: 'string', ...lengthOf(def) };
    case 'number':
      return { type: field(def, 'format') === undefined ? 'number' : 'integer', ...boundsOf(def) };
    case 'boolean':
      return { type: 'boolean' };
    case 'literal':
      return literal(field(def, 'values'));
    case 'optional':
      return inner();
    case 'nullable':
      return nullable(inner(), wanted);
    case 'array':
      return { type: 'array', items: jsonSchemaOf(field(def, 'element'), wanted), ...leastOf(def) };
    case 'record':
      return { type: 'object', additionalProperties: jsonSchemaOf(field(def, 'valueType'), wanted) };
    case 'union':
      return alternatives(Object.values(Object(field(def, 'options'))), wanted);
    case 'object':
      return objectSchema(field(def, 'shape'), wanted);
    case 'custom':
      return mergedObject(isSchema(schema) ? optionsOf(schema) : [], schema, wanted);
    case 'unknown':
      return {};
    default:
      throw new TypeError(`nothing is known of a schema of the type ${String(field(def, 'type'))}`);
  }
}

/** An object; in what comes back, only what names it is held to be there, so that a projection still fits. */
function objectSchema(shape: unknown, wanted: Wanted): JsonSchema {
  const { omit = NONE } = wanted;
  const entries = Object.entries(Object(shape)).filter(([name, one]) => !omit.has(name) && !needs(one, omit));
  const isInput = wanted.side === 'input';
  const required = entries
    .filter(([name, one]) => !isOptional(one) && (isInput || name === 'id' || name === 'object'))
    .map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, one]) => [name, jsonSchemaOf(one, wanted)])),
    ...(required.length === 0 ? {} : { required }),
    ...(isInput ? { additionalProperties: false } : {}),
  };
}

/** Objects of several kinds become one whose fields are those of all, since tools take no union at the top. */
function mergedObject(kinds: readonly unknown[], schema: unknown, wanted: Wanted): JsonSchema {
  const written = kinds.filter((kind) => kind !== schema).map((kind) => jsonSchemaOf(kind, wanted));
  if (written.length === 0) return { type: 'object' };
  const properties: Record<string, JsonSchema> = {};
  for (const [name, one] of written.flatMap((kind) => Object.entries(kind.properties ?? {}))) {
    properties[name] = properties[name] === undefined ? one : anyOf([properties[name], one]);
  }
  const required = written[0]?.required?.filter((name) => written.every((kind) => kind.required?.includes(name)));
  return { type: 'object', properties, ...(required === undefined || required.length === 0 ? {} : { required }) };
}

function embeddedObject(schema: unknown, names: readonly string[], { target }: Wanted): JsonSchema {
  const kinds = names.join(' or ');
  if (!takesId(schema)) return { type: 'object', description: `A ${kinds}.` };
  const description = `Id of a ${kinds}; the object where it was expanded.`;
  if (target === 'openapi-3.0') return { anyOf: [{ type: 'string' }, { type: 'object' }], description };
  return { type: ['string', 'object'], description };
}

function takesId(schema: unknown): boolean {
  const accepts = field(defOf(schema), 'fn');
  return typeof accepts === 'function' && accepts('id') === true;
}

const UNSET: JsonSchema = { type: 'string', enum: [''] };

/** What is sent is unset by an empty text, which every tool can give; what comes back may be null. */
function nullable(inner: JsonSchema, { target, side }: Wanted): JsonSchema {
  if (side === 'input') return anyOf([inner, UNSET]);
  if (target === 'openapi-3.0') return nullableInOpenApi(inner);
  if (inner.enum !== undefined || inner.anyOf !== undefined) return anyOf([inner, { type: 'null' }]);
  if (inner.type === undefined) return inner;
  const types = typeof inner.type === 'string' ? [inner.type] : inner.type;
  return types.includes('null') ? inner : { ...inner, type: [...types, 'null'] };
}

/** There, `nullable` counts only beside a type. */
function nullableInOpenApi(inner: JsonSchema): JsonSchema {
  if (inner.anyOf === undefined) {
    if (inner.type === undefined) return inner;
    return { ...inner, nullable: true, ...(inner.enum === undefined ? {} : { enum: [...inner.enum, null] }) };
  }
  const [first = {}, ...rest] = inner.anyOf;
  return { ...inner, anyOf: [nullableInOpenApi(first), ...rest] };
}

/** A date is left out, since JSON has none; the other way to give a time is in Unix seconds. */
function alternatives(options: readonly unknown[], wanted: Wanted): JsonSchema {
  const isDate = (one: unknown) => typeOf(one) === 'date';
  const { omit = NONE } = wanted;
  const given = options.filter((one) => !needs(one, omit));
  const rest = given.filter((one) => !isDate(one)).map((one) => jsonSchemaOf(one, wanted));
  const one = anyOf(rest);
  return rest.length < given.length ? { ...one, description: 'Unix seconds.' } : one;
}

/** One of several; a word beside any text is a text. */
function anyOf(options: readonly JsonSchema[]): JsonSchema {
  const flat = options.flatMap((one) => one.anyOf ?? [one]);
  const isAnyText = (one: JsonSchema) => one.type === 'string' && one.enum === undefined;
  const kept = flat.filter((one) => one.enum === undefined || one.type !== 'string' || !flat.some(isAnyText));
  const lists = kept.flatMap((one) => (one.type === 'string' ? (one.enum ?? []) : []));
  const others = kept.filter((one) => !(one.type === 'string' && one.enum !== undefined));
  const all = lists.length === 0 ? others : [...others, { type: 'string', enum: [...new Set(lists)] }];
  const unique = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return unique.length === 1 ? (unique[0] ?? {}) : { anyOf: unique };
}

/** Two hundred codes of countries say no more than what they look like. */
function wordList(words: readonly string[]): JsonSchema {
  const areCountries = words.length > 100 && words.every((word) => /^[A-Z]{2}$/.test(word));
  return areCountries ? { type: 'string', pattern: '^[A-Z]{2}$' } : { type: 'string', enum: words };
}

function literal(values: unknown): JsonSchema {
  const all = Object.values(Object(values)).filter((one) => typeof one === 'string' || typeof one === 'boolean');
  return { type: typeof all[0], enum: all };
}

function lengthOf(def: unknown): JsonSchema {
  const least = checkOf(def, 'min_length', 'minimum');
  const most = checkOf(def, 'max_length', 'maximum');
  return {
    ...(least === undefined ? {} : { minLength: least }),
    ...(most === undefined || most > MOST_LENGTH ? {} : { maxLength: most }),
  };
}

function leastOf(def: unknown): JsonSchema {
  const least = checkOf(def, 'min_length', 'minimum');
  return least === undefined ? {} : { minItems: least };
}

function boundsOf(def: unknown): JsonSchema {
  const least = checkOf(def, 'greater_than', 'value');
  const most = checkOf(def, 'less_than', 'value');
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined || most > MOST_NUMBER ? {} : { maximum: most }),
  };
}

function checkOf(def: unknown, kind: string, name: string): number | undefined {
  const checks: unknown[] = Object.values(Object(field(def, 'checks')));
  const found = checks.map(defOf).find((one) => field(one, 'check') === kind);
  const bound = field(found, name);
  return typeof bound === 'number' ? bound : undefined;
}

const isOptional = (schema: unknown) => typeOf(schema) === 'optional';

function isSchema(value: unknown): value is Schema<unknown> {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}
