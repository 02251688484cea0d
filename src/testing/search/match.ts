import type { Kind } from '../../search/fields.ts';
import { type Clause, type Query, refuse } from './parse.ts';

/** A field that objects have elsewhere than a query says, or don't have as it is searched. */
export interface PlacedField<T> {
  readonly kind: Kind;
  /** The way to it, such as `last_finalization_error.code`, or what it comes to. */
  readonly at: string | ((row: T) => unknown);
}

/** The fields that objects of one kind can be found by: dotted names lead into objects inside. */
export type SearchFields<T> = Readonly<Record<string, Kind | PlacedField<T>>>;

/**
 * Whether an object is what a query asks for.
 *
 * @throws Problem for a field or comparison that there isn't
 */
export function matcher<T extends object>({ clauses, joinedBy }: Query, fields: SearchFields<T>): (row: T) => boolean {
  const tests = clauses.map((clause) => testOf(clause, fields));
  return joinedBy === 'OR' ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
}

function testOf<T extends object>(clause: Clause, fields: SearchFields<T>): (row: T) => boolean {
  const field = Object.hasOwn(fields, clause.field) ? fields[clause.field] : undefined;
  if (field === undefined) {
    throw refuse(
      `Field '${clause.field.slice(0, 40)}' cannot be searched by. These can: ${Object.keys(fields).join(', ')}.`,
    );
  }
  const { kind, at } = typeof field === 'string' ? { kind: field, at: clause.field } : field;
  if ((clause.key !== undefined) !== (kind === 'metadata'))
    throw refuse('Metadata is searched by metadata["name"]:"value", other fields by their plain name.');
  checkOperator(clause, kind);
  const test = comparison(clause, kind);
  if (typeof at === 'function') return (row) => test(at(row)) !== clause.isNegated;
  const path = [...at.split('.'), ...(clause.key === undefined ? [] : [clause.key])];
  return (row) => test(valueAt(row, path)) !== clause.isNegated;
}

function checkOperator({ field, operator, value, isQuoted }: Clause, kind: Kind): void {
  if (value === null) {
    if (operator !== ':') throw refuse(`null is compared by a colon: ${field}:null.`);
    return;
  }
  if (isSized(kind)) {
    if (operator === '~') throw refuse(`'${field}' is a number, and has no parts to be found by.`);
    if (!NUMBER.test(value)) throw refuse(`'${field}' is a number; '${value.slice(0, 40)}' isn't.`);
    return;
  }
  if (!isQuoted && !NUMBER.test(value))
    throw refuse(`Put text into quotation marks: ${field}${operator}"${value.slice(0, 40)}".`);
  if (operator !== ':' && operator !== '~') throw refuse(`'${field}' is text, and cannot be compared by ${operator}.`);
  if (operator === '~' && kind !== 'text')
    throw refuse(`'${field}' is only found by its whole value (:), not by a part of it (~).`);
  if (operator === '~' && value.length < 3) throw refuse('A part to be found has at least three characters.');
}

const isSized = (kind: Kind) => kind === 'number' || kind === 'time';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function comparison({ operator, value }: Clause, kind: Kind): (actual: unknown) => boolean {
  if (value === null) return (actual) => actual === null || actual === undefined;
  const wanted = value.toLowerCase();
  const size = Number(value);
  switch (operator) {
    case ':':
      if (isSized(kind)) return (actual) => actual === size;
      return kind === 'text' ? (actual) => hasWords(actual, wanted) : (actual) => textOf(actual) === wanted;
    case '~':
      return (actual) => textOf(actual)?.includes(wanted) ?? false;
    case '<':
      return (actual) => typeof actual === 'number' && actual < size;
    case '>':
      return (actual) => typeof actual === 'number' && actual > size;
    case '<=':
      return (actual) => typeof actual === 'number' && actual <= size;
    case '>=':
      return (actual) => typeof actual === 'number' && actual >= size;
  }
}

/** Whether a text holds all these words, one after the other, among others or alone. */
function hasWords(actual: unknown, wanted: string): boolean {
  const text = textOf(actual);
  return text !== undefined && ` ${spaced(text)} `.includes(` ${spaced(wanted)} `);
}

const spaced = (text: string) => text.trim().split(/\s+/).join(' ');

/** A flag is found as `"true"`, a number in a token, such as the month that a card expires in, by its digits. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined;
}

function valueAt(row: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
    row,
  );
}
