import { nearest } from './suggest.ts';
import * as z from './zod.ts';

/**
 * A word from a list that Stripe may lengthen at any time: others pass, unless they look like one of the list misspelt.
 */
export function openWord(words: readonly string[]): z.Type<string> {
  const known = new Set(words);
  const schema = z.checked(z.string(), ({ value, issues }) => {
    if (known.has(value)) return;
    const meant = value === '' ? undefined : nearest(value, words);
    if (value !== '' && meant === undefined) return;
    issues.push({ code: 'invalid_value', values: meant === undefined ? [...words] : [meant], input: value, meant });
  });
  return Object.defineProperty(schema, WORDS, { value: words });
}

const WORDS = Symbol('words');

/** The words that a schema made by `openWord` knows; undefined for any other schema. */
export function wordsOf(schema: unknown): readonly string[] | undefined {
  const words = typeof schema === 'object' && schema !== null ? Reflect.get(schema, WORDS) : undefined;
  return Array.isArray(words) ? words : undefined;
}
