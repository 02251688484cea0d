import { field } from '../../core/field.ts';
import { money } from '../../money/index.ts';
import type { OptionsSource } from '../field-hints.ts';

/** One thing that a field can be set to. */
export interface Option {
  readonly value: string;
  /** What a person knows it by. */
  readonly label: string;
  /** What tells it from others of the same label; ends with the id. */
  readonly hint: string;
}

/** Fields that hold an amount in the currency's smallest unit. */
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'unit_amount']);
/** Fields that hold Unix seconds. */
const TIMES: ReadonlySet<string> = new Set(['arrival_date', 'created']);

/** An object as an option. */
export function optionOf(object: unknown, source: OptionsSource): Option {
  const value = String(field(object, source.value));
  const [label = value, ...rest] = wordsOf(object, source);
  const state = field(object, 'active') === false ? 'archived' : field(object, 'status');
  const more = [...rest, ...(typeof state === 'string' ? [state] : []), ...(label === value ? [] : [value])];
  return { value, label, hint: more.join(' · ') };
}

/** What an object is known by, best first. */
function wordsOf(object: unknown, { label }: OptionsSource): string[] {
  const hasAmount = label.some((path) => AMOUNTS.has(path));
  const paths = label.filter((path) => !(hasAmount && path === 'currency'));
  const words = paths.map((path) => wordOf(object, path)).filter((word) => word !== '');
  // A kind of payment alone says nothing: `card 4242`.
  return field(object, 'object') === 'payment_method' ? [words.join(' ')] : words;
}

function wordOf(object: unknown, path: string): string {
  const value = path.split('.').reduce(field, object);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (TIMES.has(path)) return new Date(value * 1000).toISOString().slice(0, 10);
  return AMOUNTS.has(path) ? amountWord(object, value) : String(value);
}

function amountWord(object: unknown, amount: number): string {
  const currency = String(field(object, 'currency'));
  const interval = field(field(object, 'recurring'), 'interval');
  const each = typeof interval === 'string' ? ` / ${interval}` : '';
  try {
    return `${money.fromMinor(amount, currency)} ${currency.toUpperCase()}${each}`;
  } catch {
    // A currency newer than this release.
    return `${amount} ${currency}${each}`;
  }
}
