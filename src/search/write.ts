import { refuse } from '../core/errors/validation-error.ts';
import { nearest } from '../core/suggest.ts';
import { FIELDS, type Kind, kindOf, type Searchable } from './fields.ts';

const SHORTEST_PART = 3;
const MOST_CLAUSES = 10;

const OPERATORS: Readonly<Record<Kind, readonly string[]>> = {
  text: ['=', '!=', '~', '!~'],
  word: ['=', '!='],
  flag: ['=', '!='],
  number: ['=', '!=', '>', '>=', '<', '<='],
  time: ['=', '!=', '>', '>=', '<', '<='],
};

/**
 * A query of Stripe's search language. Values are quoted and escaped, so that none can become a part of the query.
 *
 * @throws StripeValidationError
 */
export function writeQuery(resource: Searchable, clauses: readonly unknown[], joint: 'AND' | 'OR'): string {
  if (clauses.length === 0) throw refuse('query', 'expected at least one condition.');
  if (clauses.length > MOST_CLAUSES) throw refuse('query', `Stripe takes at most ${MOST_CLAUSES} conditions.`);
  return clauses.map((clause) => writeClause(resource, clause)).join(` ${joint} `);
}

function writeClause(resource: Searchable, clause: unknown): string {
  if (!Array.isArray(clause) || clause.length !== 3) {
    throw refuse('query', "a condition is a field, an operator and a value: ['email', '=', 'a@example.com'].");
  }
  const [field, operator, value]: unknown[] = clause;
  const name = String(field);
  const kind = kindOf(resource, name);
  if (kind === undefined) throw refuse('query', unknownField(resource, name));
  const known = OPERATORS[kind];
  if (typeof operator !== 'string' || !known.includes(operator)) {
    throw refuse('query', `\`${name}\` is compared by ${known.join(' ')}, nothing else.`);
  }
  const isNegated = operator.startsWith('!');
  const comparison = operator.replace('!', '').replace('=', (sign) => (operator.length > 1 && !isNegated ? sign : ':'));
  return `${isNegated ? '-' : ''}${writeField(name)}${comparison}${writeValue(name, kind, comparison, value)}`;
}

function unknownField(resource: Searchable, field: string): string {
  const names = Object.keys(FIELDS[resource]);
  const meant = nearest(field.slice(0, 64), names);
  const hint =
    meant === undefined ? `They are searched by ${names.join(', ')} and metadata.` : `Did you mean \`${meant}\`?`;
  return `${resource} are not searched by \`${field.slice(0, 64)}\`. ${hint}`;
}

function writeField(field: string): string {
  return field.startsWith('metadata.') ? `metadata[${quoted('metadata', field.slice('metadata.'.length))}]` : field;
}

function writeValue(field: string, kind: Kind, comparison: string, value: unknown): string {
  if (value === null) {
    if (comparison !== ':') throw refuse('query', `\`${field}\`: null can only be compared by = and !=.`);
    return 'null';
  }
  if (kind === 'time' || kind === 'number') return writeNumber(field, value instanceof Date ? seconds(value) : value);
  if (kind === 'flag') {
    if (typeof value !== 'boolean') throw refuse('query', `\`${field}\`: expected true, false or null.`);
    return `"${value}"`;
  }
  if (typeof value !== 'string' || value === '') {
    throw refuse('query', `\`${field}\`: expected a text that is not empty; null finds what has none.`);
  }
  if (comparison === '~' && value.length < SHORTEST_PART) {
    throw refuse('query', `\`${field}\`: a part is looked for from ${SHORTEST_PART} characters on.`);
  }
  return quoted(field, value);
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

function writeNumber(field: string, value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw refuse(
      'query',
      `\`${field}\`: expected a whole number${field === 'amount' ? ' of smallest units' : ' or a Date'}.`,
    );
  }
  return String(value);
}

/** A text in quotes, from which nothing gets out. */
function quoted(field: string, text: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(text)) {
    throw refuse('query', `\`${field}\`: no query can hold control characters or broken text.`);
  }
  // Stripe says that a backslash escapes a quote, and nothing of a backslash: at the end, one might keep the quote open.
  if (text.endsWith('\\')) throw refuse('query', `\`${field}\`: what is searched for can't end in a backslash.`);
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
