import { field } from '../core/field.ts';
import { wordsOf } from '../core/open-word.ts';
import { defOf, schemaBelow, typeOf } from '../core/schema-view.ts';
import { alternativesOf, shapeFor } from './schema-view.ts';

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
  if ((typeOf(shape) === 'array') !== Array.isArray(value)) return [];
  return names.flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return unknownWords(Reflect.get(value, name), schemaBelow(shape, name), [...path, key]);
  });
}

function unknownWord(text: string, alternatives: readonly unknown[], path: readonly PropertyKey[]): UnknownWord[] {
  const lists = alternatives.map(wordsOf);
  const takesAny = alternatives.some((one, index) => TEXT.has(typeOf(one)) && lists[index] === undefined);
  if (takesAny || lists.every((list) => list === undefined)) return [];
  const words = alternatives.flatMap((one, index) => lists[index] ?? literals(one));
  return words.includes(text) ? [] : [{ path, words: words.filter((word) => word !== '') }];
}

/** Kinds that may take any text. */
const TEXT = new Set<unknown>(['string', 'custom', 'unknown']);

function literals(schema: unknown): string[] {
  const values = typeOf(schema) === 'literal' ? field(defOf(schema), 'values') : undefined;
  return Array.isArray(values) ? values.filter((word) => typeof word === 'string') : [];
}
