import { wordsOf } from '../core/open-word.ts';

/** What a zod schema says of itself. */
type Def = Readonly<Record<string, unknown>>;

/** One of the kinds of value that a schema takes. */
export interface Alternative {
  readonly type: string;
  readonly def: Def;
  /** The words that Stripe takes at this place, where it takes no others. */
  readonly words: readonly string[] | undefined;
}

const known = new WeakMap<object, readonly Alternative[]>();

/** What a schema takes: unions and wrappers such as `optional` are taken apart. None for what is no zod schema. */
export function alternativesOf(schema: unknown): readonly Alternative[] {
  if (typeof schema !== 'object' || schema === null) return [];
  let found = known.get(schema);
  if (found === undefined) {
    found = takeApart(schema, 0);
    known.set(schema, found);
  }
  return found;
}

function takeApart(schema: unknown, depth: number): readonly Alternative[] {
  const def = field(field(schema, '_zod'), 'def');
  if (!isRecord(def) || depth > 32) return [];
  const down = (inner: unknown) => takeApart(inner, depth + 1);
  if (def['type'] === 'union') return asArray(def['options']).flatMap(down);
  if (def['type'] === 'lazy') return down(field(field(schema, '_zod'), 'innerType'));
  if (def['type'] === 'pipe') return down(def['in']);
  if ('innerType' in def) return down(def['innerType']);
  return [{ type: String(def['type']), def, words: wordsOf(schema) }];
}

/** Of several shapes, the one that knows most of the names of an object or array. */
export function shapeFor(names: readonly string[], alternatives: readonly Alternative[]): Alternative | undefined {
  if (alternatives.length === 1) return alternatives[0];
  const isList = names.every((name) => /^\d+$/.test(name));
  const score = ({ type, def }: Alternative): number => {
    if (type === 'array') return isList ? 2 : -1;
    if (type === 'record') return 0.5;
    if (type !== 'object') return -2;
    const shape = def['shape'];
    return names.filter((name) => isRecord(shape) && Object.hasOwn(shape, name)).length / (names.length || 1);
  };
  return alternatives.reduce<Alternative | undefined>(
    (best, next) => (best === undefined || score(next) > score(best) ? next : best),
    undefined,
  );
}

/** The schema of what stands under a name; undefined where nothing is said of it. */
export function schemaBelow({ type, def }: Alternative, name: string): unknown {
  if (type === 'array') return def['element'];
  if (type === 'record') return def['valueType'];
  const shape = def['shape'];
  if (type !== 'object' || !isRecord(shape)) return undefined;
  return Object.hasOwn(shape, name) ? shape[name] : def['catchall'];
}

export function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) ? Reflect.get(value, key) : undefined;
}
