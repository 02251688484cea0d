import type { Issue } from '../core/errors/validation-error.ts';
import { nearest } from '../core/suggest.ts';
import type { Operator } from './clause.ts';
import type { Fields, Kind } from './fields.ts';
import { Flaw, operand, quoted } from './operand.ts';

const SIZES = [':', '<', '<=', '>', '>='] as const;

const OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  flag: [':'],
  metadata: [':'],
  number: SIZES,
  text: [':', '~'],
  time: SIZES,
  token: [':'],
};

/** A clause in Stripe's query language, or what is wrong with it. */
export function clauseText(clause: unknown, position: number, fields: Fields): string | Issue {
  const [field, operator, ...values]: readonly unknown[] = Array.isArray(clause) ? clause : [];
  if (typeof field !== 'string') {
    return {
      path: `[${position}]`,
      message: "expected field, operator and value, as in ['email', ':', 'a@example.com'].",
    };
  }
  const path = field.slice(0, 60);
  const name = field.startsWith('-') ? field.slice(1) : field;
  const kind = kindOf(name, fields);
  if (kind === undefined) return { path, ...unknownField(name, fields) };
  const left = kind === 'metadata' ? metadataName(name) : name;
  if (left instanceof Flaw) return { path, message: left.message };
  const right = question(kind, operator, values);
  if (right instanceof Flaw) return { path, message: right.message };
  return `${field === name ? '' : '-'}${left}${right}`;
}

function question(kind: Kind, given: unknown, values: readonly unknown[]): string | Flaw {
  if (given === ':null') return values.length === 0 ? given : new Flaw('`:null` takes no value.');
  const operator = OPERATORS[kind].find((one) => one === given);
  if (operator === undefined) return new Flaw(`can be compared by ${listed(OPERATORS[kind])} and \`:null\`.`);
  if (values.length > 1) return new Flaw('expected one value.');
  const value = operand(kind, operator, values[0]);
  return value instanceof Flaw ? value : `${operator}${value}`;
}

const METADATA = 'metadata.';

function kindOf(name: string, fields: Fields): Kind | undefined {
  if (name.startsWith(METADATA)) return fields['metadata'];
  const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return kind === 'metadata' ? undefined : kind;
}

function metadataName(name: string): string | Flaw {
  const key = name.slice(METADATA.length);
  // Stripe has no names with brackets; one here is a query that somebody tries to write.
  if (key.trim() === '' || /[[\]]/.test(key))
    return new Flaw('expected the name of a value in metadata, without brackets.');
  const text = quoted(key);
  return text instanceof Flaw ? text : `metadata[${text}]`;
}

function unknownField(name: string, fields: Fields): Omit<Issue, 'path'> {
  const known = Object.keys(fields).map((field) => (fields[field] === 'metadata' ? `${METADATA}…` : field));
  const suggestion = nearest(
    name,
    known.filter((field) => Object.hasOwn(fields, field)),
  );
  if (suggestion === undefined) return { message: `can't be searched by. These can: ${known.join(', ')}.` };
  return { message: `can't be searched by; did you mean \`${suggestion}\`?`, suggestion };
}

const listed = (operators: readonly Operator[]) => operators.map((one) => `\`${one}\``).join(' ');
