import type { FormNode, FormValue } from './decode-form.ts';

/** What a zod schema says of itself. */
type Def = Readonly<Record<string, unknown>>;

/**
 * Gives the texts of a form the types that a schema expects: `'12'` becomes `12` where it wants a number. What doesn't
 * fit stays text, for the schema to find fault with.
 */
export function coerce(value: FormValue, schema: unknown): unknown {
  const def = defOf(schema);
  if (def === undefined) return plain(value);
  const options = optionsOf(def);
  if (options !== undefined)
    return typeof value === 'string' ? coerceToAny(value, options) : coerceToShape(value, options);
  if (typeof value === 'string') return scalars(value, def)[0] ?? value;
  return coerceNode(value, def);
}

/** The schema behind wrappers such as `optional`. */
function defOf(schema: unknown): Def | undefined {
  for (let inner = schema, depth = 0; depth < 32; depth++) {
    const def = field(field(inner, '_zod'), 'def');
    if (!isRecord(def)) return undefined;
    if (def['type'] === 'lazy') inner = field(field(inner, '_zod'), 'innerType');
    else if (def['type'] === 'pipe') inner = def['in'];
    else if ('innerType' in def) inner = def['innerType'];
    else return def;
  }
  return undefined;
}

function optionsOf(def: Def): readonly Def[] | undefined {
  if (def['type'] !== 'union' || !Array.isArray(def['options'])) return undefined;
  return def['options'].flatMap((option: unknown) => {
    const inner = defOf(option);
    return inner === undefined ? [] : (optionsOf(inner) ?? [inner]);
  });
}

/** How much a reading of a text says: `''` for an empty text says more than text, a number more than a date. */
const PRECEDENCE = ['literal', 'enum', 'boolean', 'string', 'number', 'int', 'date'];

function coerceToAny(text: string, options: readonly Def[]): unknown {
  const rank = (def: Def) => PRECEDENCE.indexOf(String(def['type']));
  const readings = [...options].sort((a, b) => rank(a) - rank(b)).flatMap((def) => scalars(text, def));
  return readings.length > 0 ? readings[0] : text;
}

/** The value that a text stands for, if it is one of this kind: none, or one. */
function scalars(text: string, def: Def): unknown[] {
  switch (def['type']) {
    case 'string':
      return [text];
    case 'number':
    case 'int':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
    case 'boolean':
      return text === 'true' || text === 'false' ? [text === 'true'] : [];
    case 'date':
      return /^\d+$/.test(text) ? [new Date(Number(text) * 1000)] : [];
    case 'literal':
      return asArray(def['values']).filter((value) => String(value) === text);
    case 'enum':
      return Object.values(Object(def['entries'])).filter((value) => String(value) === text);
    default:
      return [];
  }
}

/** Of several shapes, the one that knows most of the names. */
function coerceToShape(node: FormNode, options: readonly Def[]): unknown {
  const names = [...node.keys()];
  const isList = names.every((name) => /^\d+$/.test(name));
  const score = (def: Def): number => {
    if (def['type'] === 'array') return isList ? 2 : -1;
    if (def['type'] === 'record') return 0.5;
    if (def['type'] !== 'object') return -2;
    return names.filter((name) => isRecord(def['shape']) && name in def['shape']).length / (names.length || 1);
  };
  const best = options.reduce<Def | undefined>((a, b) => (a === undefined || score(b) > score(a) ? b : a), undefined);
  return best === undefined ? plain(node) : coerceNode(node, best);
}

function coerceNode(node: FormNode, def: Def): unknown {
  const { type, shape, element, valueType, catchall } = def;
  if (type === 'array') return elements(node).map((value) => coerce(value, element));
  if (type === 'record') return entries(node, () => valueType);
  if (type !== 'object' || !isRecord(shape)) return plain(node);
  return entries(node, (name) => (Object.hasOwn(shape, name) ? shape[name] : catchall));
}

const elements = (node: FormNode) => [...node].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);

/** `Object.fromEntries` defines `__proto__` as a name like any other. */
function entries(node: FormNode, schemaOf: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries([...node].map(([name, value]) => [name, coerce(value, schemaOf(name))]));
}

/** A form as objects, arrays and texts, without a schema. */
export function plain(value: FormValue): unknown {
  if (typeof value === 'string') return value;
  if ([...value.keys()].every((name, index) => name === String(index)) && value.size > 0) {
    return [...value.values()].map(plain);
  }
  return entries(value, () => undefined);
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
