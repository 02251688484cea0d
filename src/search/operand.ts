import type { Operator } from './clause.ts';
import type { Kind } from './fields.ts';

/** What is wrong with a clause, as a sentence. */
export class Flaw {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** The value as it stands in a query, or why it can't. Values are never repeated: they may be about a person. */
export function operand(kind: Kind, operator: Operator, value: unknown): string | Flaw {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? `"${value}"` : expected('true or false', value);
    case 'number':
      return isWhole(value) ? digits(value) : expected('a whole number', value);
    case 'time':
      return seconds(value, operator);
    default:
      return text(value, operator);
  }
}

const isWhole = (value: unknown): value is number | bigint => typeof value === 'bigint' || Number.isSafeInteger(value);

/** A minus before a clause says no, so one inside goes into quotation marks. */
const digits = (value: number | bigint) => (value < 0 ? `"${value}"` : String(value));

/** Later than any time that is meant, unless it was counted in milliseconds. */
const FAR_FUTURE = 100_000_000_000;

function seconds(value: unknown, operator: Operator): string | Flaw {
  const given =
    value instanceof Date ? value.getTime() / 1000 : Number.isSafeInteger(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(given)) return expected('a valid Date or whole Unix seconds', value);
  if (given >= FAR_FUTURE)
    return new Flaw('expected Unix seconds, and this looks like milliseconds. Give a Date instead.');
  // Stripe's times are whole seconds: what came before 1.5 s came before 2 s.
  return digits(operator === '<' || operator === '>=' ? Math.ceil(given) : Math.floor(given));
}

/** Nothing that is left could end the quotation marks early, or be read as something else. */
function text(value: unknown, operator: Operator): string | Flaw {
  if (typeof value !== 'string') return expected('text', value);
  if (value.trim() === '')
    return new Flaw("what blank text finds is anybody's guess. Objects without a value are found by `:null`.");
  if (operator === '~' && [...value.trim()].length < 3)
    return new Flaw('a part to be found by `~` has at least three characters.');
  return quoted(value);
}

/** Text in quotation marks, or why it can't be put there. */
export function quoted(value: string): string | Flaw {
  if (/\p{Cc}/u.test(value))
    return new Flaw('control characters, line breaks among them, cannot be searched for. Leave them out.');
  if (/\p{Cs}/u.test(value))
    return new Flaw('half of a surrogate pair cannot be sent. The text was cut inside a character.');
  // Stripe says that a backslash escapes a quotation mark, and nothing of one that escapes itself: read so, the last one
  // would take the closing mark's meaning away.
  if (value.endsWith('\\')) return new Flaw('a backslash at the end cannot be searched for. Leave it out.');
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function expected(what: string, value: unknown): Flaw {
  return new Flaw(`expected ${what}, got ${kindOf(value)}. Objects without a value are found by \`:null\`.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
