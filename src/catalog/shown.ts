import { isPlainObject } from '../core/plain-object.ts';
import { redactJson, redactText } from '../core/redact.ts';
import { isSecretName } from './field-hints.ts';
import { namesIn } from './key-names.ts';

/** A text with spaces in it says nothing that counts after so many characters; ids and addresses have no spaces. */
const LONGEST_TEXT = 60;
const LONGEST_WORD = 255;

/** Longer than this, nobody reads it all. */
const LONGEST = 1000;

/** What goes first where there is too much: it moves no money. */
const IDLE = /^(metadata|description)$/;

/** Secret beside what fields of an action are: also where a request is raw. */
const CARD_OR_ACCOUNT = /^(account_number|cvc|cvc_token|iban)$/;

/** Below `payment_method_options`, these are settings of a way to pay. */
const WAYS = /^(card|card_present|us_bank_account)$/;

/**
 * A value for a person to read. Whoever made it must not be able to write sentences of their own into the summary, nor to
 * push anything out of it: only texts are cut, each by itself.
 */
export const shown = (value: unknown): string => textOf(shortened(value, ''));

/** Fields by their names, without those that are secret. Where they are too much, it is said what was left out. */
export function shownFields(fields: Readonly<Record<string, unknown>>): string {
  const whole = redactJson(shortened(fields, ''));
  const text = fieldsText(whole);
  if (text.length <= LONGEST) return text;
  const left = new Map<string, number>();
  const rest = fieldsText(withoutIdle(whole, left));
  const notes = Array.from(left, ([name, count]) => `${name} ${count === 1 ? 'once' : `${count} times`}`);
  if (notes.length === 0) return text;
  return [rest, `left out here, but sent: ${notes.join(', ')}`].filter((one) => one !== '').join('; ');
}

function fieldsText(fields: unknown): string {
  return Object.entries(Object(fields))
    .map(([name, value]) => `${name}: ${textOf(value)}`)
    .join(', ');
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && /^[\w.-]+$/.test(value)) return value;
  return escaped(JSON.stringify(value) ?? 'nothing');
}

/** Marks that turn the direction of writing, or that nobody sees, could make a text look like another one. */
const escaped = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);

/** @param parent - the name that the value stands below */
function shortened(value: unknown, parent: string): unknown {
  if (typeof value === 'string') return cut(redactText(value));
  if (Array.isArray(value)) return value.map((one) => shortened(one, parent));
  if (value instanceof Date) return value.toJSON();
  if (value instanceof Blob) return `a file of ${value.size} bytes`;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      isHidden(key, one, parent) ? 'hidden' : shortened(one, nameOf(key)),
    ]),
  );
}

function cut(text: string): string {
  const most = /\s/.test(text) ? LONGEST_TEXT : LONGEST_WORD;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const nameOf = (key: string) => namesIn(key).at(-1) ?? key;

function isHidden(key: string, value: unknown, parent: string): boolean {
  return namesIn(key).some((name, index, names) => {
    if (name === 'number') return isCardNumber(value);
    if (WAYS.test(name) && (index === 0 ? parent : names[index - 1]) === 'payment_method_options') return false;
    return isSecretName(name) || CARD_OR_ACCOUNT.test(name);
  });
}

/** An invoice has a `number`, too. */
const isCardNumber = (value: unknown) => /^\d{12,19}$/.test(String(value).replace(/[\s-]/g, ''));

function withoutIdle(value: unknown, left: Map<string, number>): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutIdle(one, left));
  if (!isPlainObject(value)) return value;
  const kept = Object.entries(value).filter(([key, one]) => {
    if (!IDLE.test(key) || !isFlat(one)) return true;
    left.set(key, (left.get(key) ?? 0) + 1);
    return false;
  });
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutIdle(one, left)]));
}

/** Whether nothing but texts and the like would be left out with it. */
const isFlat = (value: unknown) => Object.values(Object(value)).every((one) => typeof one !== 'object' || one === null);
