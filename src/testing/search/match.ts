import { type Clause, type Query, refuse } from './parse.ts';

/**
 * How a field can be searched: `string` by words or a part, `token` wholly (also flags, as `"true"` or `"false"`),
 * `numeric` by size. `metadata` is a token by name.
 */
export type FieldType = 'metadata' | 'numeric' | 'string' | 'token';

/** A field that a query names otherwise than objects do. */
export interface RenamedField {
  readonly type: FieldType;
  /** Where objects have it: `last_finalization_error.code`. */
  readonly at: string;
}

/** The fields that objects of one kind can be found by: dotted names lead into objects inside. */
export type SearchFields = Readonly<Record<string, FieldType | RenamedField>>;

/**
 * Whether an object is what a query asks for.
 *
 * @throws Problem for a field or comparison that there isn't
 */
export function matcher({ clauses, joinedBy }: Query, fields: SearchFields): (row: object) => boolean {
  const tests = clauses.map((clause) => testOf(clause, fields));
  return joinedBy === 'OR' ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
}

function testOf(clause: Clause, fields: SearchFields): (row: object) => boolean {
  const field = Object.hasOwn(fields, clause.field) ? fields[clause.field] : undefined;
  if (field === undefined) {
    throw refuse(
      `Field '${clause.field.slice(0, 40)}' cannot be searched by. These can: ${Object.keys(fields).join(', ')}.`,
    );
  }
  const { type, at } = typeof field === 'string' ? { type: field, at: clause.field } : field;
  if ((clause.key !== undefined) !== (type === 'metadata'))
    throw refuse('Metadata is searched by metadata["name"]:"value", other fields by their plain name.');
  checkOperator(clause, type);
  const path = [...at.split('.'), ...(clause.key === undefined ? [] : [clause.key])];
  const test = comparison(clause, type);
  return (row) => test(valueAt(row, path)) !== clause.isNegated;
}

function checkOperator({ field, operator, value, isQuoted }: Clause, type: FieldType): void {
  if (value === null) {
    if (operator !== ':') throw refuse(`null is compared by a colon: ${field}:null.`);
    return;
  }
  if (type === 'numeric') {
    if (operator === '~') throw refuse(`'${field}' is a number, and has no parts to be found by.`);
    if (!NUMBER.test(value)) throw refuse(`'${field}' is a number; '${value.slice(0, 40)}' isn't.`);
    return;
  }
  if (!isQuoted && !NUMBER.test(value))
    throw refuse(`Put text into quotation marks: ${field}${operator}"${value.slice(0, 40)}".`);
  if (operator !== ':' && operator !== '~') throw refuse(`'${field}' is text, and cannot be compared by ${operator}.`);
  if (operator === '~' && type !== 'string')
    throw refuse(`'${field}' is only found by its whole value (:), not by a part of it (~).`);
  if (operator === '~' && value.length < 3) throw refuse('A part to be found has at least three characters.');
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function comparison({ operator, value }: Clause, type: FieldType): (actual: unknown) => boolean {
  if (value === null) return (actual) => actual === null || actual === undefined;
  const wanted = value.toLowerCase();
  const size = Number(value);
  switch (operator) {
    case ':':
      if (type === 'numeric') return (actual) => actual === size;
      return type === 'string' ? (actual) => hasWords(actual, wanted) : (actual) => textOf(actual) === wanted;
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
