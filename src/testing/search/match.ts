import { type Clause, type Query, refuse } from './parse.ts';

/**
 * How a field can be searched: `string` wholly or in part, `token` wholly, `numeric` by size. `metadata` is a token by
 * name.
 */
export type FieldType = 'metadata' | 'numeric' | 'string' | 'token';

/** The fields that objects of one kind can be found by. */
export type SearchFields = Readonly<Record<string, FieldType>>;

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
  const type = Object.hasOwn(fields, clause.field) ? fields[clause.field] : undefined;
  if (type === undefined) {
    throw refuse(
      `Field '${clause.field.slice(0, 40)}' cannot be searched by. These can: ${Object.keys(fields).join(', ')}.`,
    );
  }
  if ((clause.key !== undefined) !== (type === 'metadata'))
    throw refuse('Metadata is searched by metadata["name"]:"value", other fields by their plain name.');
  checkOperator(clause, type);
  const test = comparison(clause);
  return (row) => test(valueOf(row, clause)) !== clause.isNegated;
}

function checkOperator({ field, operator, value, isQuoted }: Clause, type: FieldType): void {
  if (value === null) {
    if (operator !== ':') throw refuse(`null is compared by a colon: ${field}:null.`);
    return;
  }
  if (type === 'numeric') {
    if (operator === '~') throw refuse(`'${field}' is a number, and has no parts to be found by.`);
    if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw refuse(`'${field}' is a number; '${value.slice(0, 40)}' isn't.`);
    return;
  }
  if (!isQuoted) throw refuse(`Put text into quotation marks: ${field}${operator}"${value.slice(0, 40)}".`);
  if (operator !== ':' && operator !== '~') throw refuse(`'${field}' is text, and cannot be compared by ${operator}.`);
  if (operator === '~' && type !== 'string')
    throw refuse(`'${field}' is only found by its whole value (:), not by a part of it (~).`);
  if (operator === '~' && value.length < 3) throw refuse('A part to be found has at least three characters.');
}

function comparison({ operator, value }: Clause): (actual: unknown) => boolean {
  if (value === null) return (actual) => actual === null || actual === undefined;
  const wanted = value.toLowerCase();
  const size = Number(value);
  switch (operator) {
    case ':':
      return (actual) => (typeof actual === 'number' ? actual === size : textOf(actual) === wanted);
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

const textOf = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : undefined);

function valueOf(row: object, { field, key }: Clause): unknown {
  const value: unknown = Reflect.get(row, field);
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
