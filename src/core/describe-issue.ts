import type { Issue } from './errors/validation-error.ts';
import { knownKeys } from './known-keys.ts';
import { redactText } from './redact.ts';
import type { SchemaIssue } from './schema.ts';
import { nearest } from './suggest.ts';

/** The fields that zod puts on its issues, by code. */
interface ZodIssue extends SchemaIssue {
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly format?: string;
  readonly errors?: readonly (readonly ZodIssue[])[];
  readonly issues?: readonly ZodIssue[];
}

/** What a caller should know of an issue: where it is, what is wrong, what is allowed. */
export function describeIssue(issue: ZodIssue, schema: unknown, input: unknown): Issue[] {
  if (issue.code === 'invalid_union') return describeUnion(issue, schema, input);
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => describeUnknown(issue, key, schema));
  return [{ path: pathText(issue.path), message: sentence(issue, valueAt(input, issue.path)) }];
}

/** `items[0].price`, as it is written in code. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${cut(String(key))}`),
    '',
  );
}

function describeUnknown(issue: ZodIssue, key: string, schema: unknown): Issue {
  const path = pathText([...issue.path, key]);
  const suggestion = nearest(key, knownKeys(schema, issue.path));
  if (suggestion === undefined) return { path, message: 'unknown parameter.' };
  return { path, message: `unknown parameter; did you mean \`${suggestion}\`?`, suggestion };
}

/** Of the alternatives, the one that the value came nearest to: the problem that lies deepest in it. */
function describeUnion(issue: ZodIssue, schema: unknown, input: unknown): Issue[] {
  const depth = (branch: readonly ZodIssue[]) => Math.max(0, ...branch.map(({ path }) => path.length));
  const branches = (issue.errors ?? []).filter((branch) => branch.length > 0);
  const deepest = branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), branches[0] ?? []);
  const isShape = branches.length === 1 || depth(deepest) > 0 || deepest.some(({ code }) => code === 'unrecognized_keys');
  if (isShape) {
    return deepest.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, input));
  }
  const allowed = branches.flatMap((branch) => branch.slice(0, 1).map((inner) => expectation(inner)));
  const given = describeValue(valueAt(input, issue.path));
  return [{ path: pathText(issue.path), message: `expected ${[...new Set(allowed)].join(' or ')}, got ${given}.` }];
}

function sentence(issue: ZodIssue, given: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (given === undefined) return `required: ${expectation(issue)}.`;
  if (issue.expected === 'int' && typeof given === 'number' && /amount|price|total/.test(String(issue.path.at(-1)))) {
    return `${given} is not an integer. Stripe takes the smallest currency unit: ${Math.round(given * 100)} for ${given.toFixed(2)} USD.`;
  }
  return `expected ${expectation(issue)}, got ${describeValue(given)}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'an integer',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  date: 'a Date',
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
    default:
      return 'another value';
  }
}

function unit(origin: string | undefined): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' elements' : '';
}

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `${JSON.stringify(redactText(cut(value)))}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
