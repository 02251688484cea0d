import { field } from './field.ts';
import { defOf } from './schema-view.ts';
import { editDistance, plain } from './suggest.ts';
import * as z from './zod.ts';

/**
 * A word from a list that Stripe may lengthen at any time: others pass, unless they look like one of the list misspelt.
 */
export function openWord(words: readonly string[]): z.Type<string> {
  const known = new Set(words);
  const schema = z.checked(z.string(), ({ value, issues }) => {
    if (known.has(value)) return;
    const codes = areCodes(words);
    const meant = words.find((word) => isMisspelt(value, word, codes));
    if (value !== '' && meant === undefined) return;
    issues.push({ code: 'invalid_value', values: meant === undefined ? [...words] : [meant], input: value, meant });
  });
  Object.assign(schema._zod.def, { words });
  return schema;
}

/** Written in another case or with other marks; or nearly so, in a list whose words differ more from each other. */
function isMisspelt(value: string, word: string, areCodes: boolean): boolean {
  const [given, known] = [plain(value), plain(word)];
  if (given === known) return true;
  const reach = Math.min(2, Math.floor(known.length / 5));
  return !areCodes && Math.abs(given.length - known.length) <= reach && editDistance(given, known) <= reach;
}

/** Whether a list is one of codes, such as `gb_vat` and `dk_vat`: a word that is near one of these may well be a new one. */
function areCodes(words: readonly string[]): boolean {
  if (words.length > 100) return true;
  const known = words.map(plain);
  return known.some((one, index) => known.slice(0, index).some((other) => isNear(one, other)));
}

const isNear = (one: string, other: string) =>
  Math.abs(one.length - other.length) <= 2 && editDistance(one, other) <= 2;

/** The words that a schema made by `openWord` knows; undefined for any other schema. */
export function wordsOf(schema: unknown): readonly string[] | undefined {
  const words = field(defOf(schema), 'words');
  return Array.isArray(words) ? words : undefined;
}
