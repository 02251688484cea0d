import { cut } from './cut.ts';
import { redactText } from './redact.ts';

/** Names of fields whose values belong in no message: of cards, of accounts, of people. */
const PRIVATE = /number|cvc|ssn|secret|password|token|^pin$|^dob$/;

/** As many digits in a row as a card's number has. */
const CARD_NUMBER = /\d(?:[ -]?\d){11,}/;

/**
 * What was given instead of what was expected, for a message that may end in a log: the value where it is short and
 * harmless, otherwise its kind. Of an option, only the kind: where a string is wrong, it is as likely as not the API key.
 */
export function describeValue(value: unknown, path: readonly PropertyKey[], noun: 'parameter' | 'option'): string {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return isPrivate(path, String(value)) ? 'a number' : String(value);
  if (typeof value === 'string') {
    return noun === 'option' || isPrivate(path, value) ? 'a string' : JSON.stringify(redactText(cut(value)));
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isPrivate(path: readonly PropertyKey[], text: string): boolean {
  return path.length === 0 || path.some((key) => PRIVATE.test(String(key))) || CARD_NUMBER.test(text);
}
