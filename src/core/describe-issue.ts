import { describeValue } from './describe-value.ts';
import type { Issue } from './errors/validation-error.ts';
import { knownKeys } from './known-keys.ts';
import type { ZodIssue } from './leaf-issues.ts';
import { nearest } from './suggest.ts';

/** What is being checked. */
export interface Subject {
  readonly schema: unknown;
  readonly value: unknown;
  /** What its fields are called. The values of options are never repeated: they may be keys. */
  readonly noun: 'parameter' | 'option';
}

/** What a caller should know of an issue: where it is, what is wrong, what is allowed. */
export function describeIssue(issue: ZodIssue, subject: Subject): Issue {
  const [unknownKey] = issue.code === 'unrecognized_keys' ? (issue.keys ?? []) : [];
  if (unknownKey !== undefined) return describeUnknown(issue, unknownKey, subject);
  return { path: pathText(issue.path), message: sentence(issue, subject) };
}

/** `items[0].price`, as it is written in code. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${cut(String(key))}`,
    '',
  );
}

function describeUnknown(issue: ZodIssue, key: string, { schema, noun }: Subject): Issue {
  const path = pathText([...issue.path, key]);
  const known = knownKeys(schema, issue.path);
  // One of several alternatives knows it, but that one does not fit otherwise.
  if (known.includes(key)) return { path, message: `this ${noun} has a wrong value, or excludes another one here.` };
  const suggestion = nearest(key, known);
  if (suggestion === undefined) return { path, message: `unknown ${noun}.` };
  return { path, message: `unknown ${noun}; did you mean \`${suggestion}\`?`, suggestion };
}

function allowed(issue: ZodIssue): string {
  const inner = (issue.errors ?? []).flatMap((branch) => branch.slice(0, 1).map(expectation));
  return [...new Set(inner)].join(' or ');
}

function sentence(issue: ZodIssue, subject: Subject): string {
  if (issue.code === 'custom') return issue.message;
  const given = valueAt(subject.value, issue.path);
  const field = issue.path.findLast((key) => typeof key === 'string') ?? '';
  if (issue.expected === 'int' && typeof given === 'number' && /amount|price|total/.test(field)) {
    return `${given} is not an integer. Stripe takes the smallest currency unit: ${Math.round(given * 100)} for ${given.toFixed(2)} USD.`;
  }
  return mismatch(expectation(issue), issue.path, subject);
}

function mismatch(expected: string, path: readonly PropertyKey[], { value, noun }: Subject): string {
  const given = valueAt(value, path);
  if (given === undefined) return `required: ${expected}.`;
  return `expected ${expected}, got ${describeValue(given, path, noun)}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'an integer',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
  record: 'an object',
  date: 'a Date',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
};

function expectation(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected ?? ''] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return (issue.values ?? []).map((value) => JSON.stringify(value)).join(', ');
    case 'too_small':
      return `at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_format':
      return `a string of the form ${issue.format}`;
    case 'invalid_union':
      return allowed(issue);
    default:
      return 'another value';
  }
}

function unit(origin: string | undefined): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' elements' : '';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
