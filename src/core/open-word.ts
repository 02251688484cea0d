import { nearest } from './suggest.ts';
import * as z from './zod.ts';

/**
 * A word from a list that Stripe may lengthen at any time: others pass, unless they look like one of the list misspelt.
 */
export function openWord(words: readonly string[]): z.Type<string> {
  const known = new Set(words);
  return z.checked(z.string(), ({ value, issues }) => {
    if (known.has(value)) return;
    const meant = value === '' ? undefined : nearest(value, words);
    if (value !== '' && meant === undefined) return;
    issues.push({ code: 'invalid_value', values: meant === undefined ? [...words] : [meant], input: value });
  });
}
