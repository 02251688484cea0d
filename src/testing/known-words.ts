import { type Alternative, alternativesOf, asArray, schemaBelow, shapeFor } from './schema-view.ts';

/** A word where Stripe takes only others. */
export interface UnknownWord {
  readonly path: readonly PropertyKey[];
  /** Those that it takes. */
  readonly words: readonly string[];
}

/**
 * The words in parameters that are not of the list that Stripe takes at their place. The schemas let them through, since
 * a client may be older than the list; the emulator is as old as the list.
 */
export function unknownWords(value: unknown, schema: unknown, path: readonly PropertyKey[] = []): UnknownWord[] {
  const alternatives = alternativesOf(schema);
  if (typeof value === 'string') return unknownWord(value, alternatives, path);
  if (typeof value !== 'object' || value === null) return [];
  const names = Object.keys(value);
  const shape = shapeFor(names, alternatives);
  if (shape === undefined || (shape.type === 'array') !== Array.isArray(value)) return [];
  return names.flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return unknownWords(Reflect.get(value, name), schemaBelow(shape, name), [...path, key]);
  });
}

function unknownWord(text: string, alternatives: readonly Alternative[], path: readonly PropertyKey[]): UnknownWord[] {
  const words = alternatives.flatMap((kind) => kind.words ?? literals(kind));
  const isList = alternatives.some((kind) => kind.words !== undefined);
  const takesAny = alternatives.some(({ type, words: list }) => TEXT.has(type) && list === undefined);
  return !isList || takesAny || words.includes(text) ? [] : [{ path, words: words.filter((word) => word !== '') }];
}

/** Kinds that may take any text. */
const TEXT = new Set(['string', 'custom', 'unknown']);

const literals = ({ type, def }: Alternative) =>
  type === 'literal' ? asArray(def['values']).filter((word) => typeof word === 'string') : [];
