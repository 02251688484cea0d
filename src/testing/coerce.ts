import { field } from '../core/field.ts';
import { wordsOf } from '../core/open-word.ts';
import { defOf, schemaBelow, typeOf } from '../core/schema-view.ts';
import type { FormNode, FormValue } from './decode-form.ts';
import { alternativesOf, shapeFor } from './schema-view.ts';

/**
 * Gives the texts of a form the types that a schema expects: `'12'` becomes `12` where it wants a number. What doesn't
 * fit stays as it is, for the schema to find fault with.
 */
export function coerce(value: FormValue, schema: unknown): unknown {
  const alternatives = alternativesOf(schema);
  if (value instanceof Map) {
    const shape = shapeFor([...value.keys()], alternatives);
    return shape === undefined ? plain(value) : coerceNode(value, shape);
  }
  return typeof value === 'string' ? coerceText(value, alternatives) : value;
}

/** How much a reading of a text says: `''` for an empty text says more than text, a number more than a date. */
const PRECEDENCE: readonly unknown[] = ['literal', 'enum', 'boolean', 'string', 'number', 'int', 'date'];

function coerceText(text: string, alternatives: readonly unknown[]): unknown {
  const rank = (schema: unknown) => PRECEDENCE.indexOf(typeOf(schema));
  const readings = [...alternatives].sort((a, b) => rank(a) - rank(b)).flatMap((one) => scalars(text, one));
  return readings.length > 0 ? readings[0] : text;
}

/** The value that a text stands for, if it is one of this kind: none, or one. */
function scalars(text: string, schema: unknown): unknown[] {
  const def = defOf(schema);
  const words = wordsOf(schema);
  switch (field(def, 'type')) {
    case 'string':
      return words === undefined || words.includes(text) ? [text] : [];
    case 'number':
    case 'int':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
    case 'boolean':
      return text === 'true' || text === 'false' ? [text === 'true'] : [];
    case 'date':
      return /^\d+$/.test(text) ? [new Date(Number(text) * 1000)] : [];
    case 'literal':
      return Object.values(Object(field(def, 'values'))).filter((value) => String(value) === text);
    case 'enum':
      return Object.values(Object(field(def, 'entries'))).filter((value) => String(value) === text);
    default:
      return [];
  }
}

function coerceNode(node: FormNode, shape: unknown): unknown {
  const type = typeOf(shape);
  if (type === 'array') return elements(node).map((value) => coerce(value, schemaBelow(shape, '0')));
  if (type !== 'record' && type !== 'object') return plain(node);
  return entries(node, (name) => schemaBelow(shape, name));
}

const elements = (node: FormNode) => [...node].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);

/** `Object.fromEntries` defines `__proto__` as a name like any other. */
function entries(node: FormNode, schemaOf: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries([...node].map(([name, value]) => [name, coerce(value, schemaOf(name))]));
}

/** A form as objects, arrays, texts and files, without a schema. */
export function plain(value: FormValue): unknown {
  if (!(value instanceof Map)) return value;
  if ([...value.keys()].every((name, index) => name === String(index)) && value.size > 0) {
    return [...value.values()].map(plain);
  }
  return entries(value, () => undefined);
}
