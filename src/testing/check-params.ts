import { valueAt } from '../core/field.ts';
import { isPlainObject } from '../core/plain-object.ts';
import type { Schema, SchemaIssue } from '../core/schema.ts';
import { coerce } from './coerce.ts';
import type { FormNode } from './decode-form.ts';
import { unknownWords } from './known-words.ts';
import { invalid, type Problem } from './problem.ts';

/** The fields that zod puts on its issues, by code. */
interface Issue extends SchemaIssue {
  readonly expected?: string;
  readonly origin?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * The parameters of a request, typed as the action's schema has them.
 *
 * @throws Problem that names the first parameter at fault: unknown ones first, then missing, then ill-typed ones.
 */
export function checkParams<P>(form: FormNode, schema: Schema<P>): P {
  const values = coerce(form, schema);
  const words = unknownWords(values, schema).map(
    ({ path, words: list }): Issue => ({ code: 'invalid_value', path, message: '', values: list }),
  );
  const hidden = misplaced(values);
  // Not what comes of parsing: zod leaves out what is named `__proto__`, which metadata may be.
  if (words.length + hidden.length === 0 && fits(values, schema)) return values;
  const outcome = schema.safeParse(values);
  const issues = outcome.success ? [] : outcome.error.issues.flatMap((issue) => innermost(issue, values));
  const rank = (issue: Issue) =>
    issue.code === 'unrecognized_keys' ? 0 : valueAt(values, issue.path) === undefined ? 1 : 2;
  const [first] = [...words, ...issues, ...hidden].sort((a, b) => rank(a) - rank(b));
  throw first === undefined ? invalid('The parameters are malformed.') : problemOf(first, values);
}

function fits<P>(values: unknown, schema: Schema<P>): values is P {
  return schema.accepts?.(values) ?? schema.safeParse(values).success;
}

/** Whatever stands under `__proto__` in metadata is right to zod: here it is a text, or no parameter. */
function misplaced(value: unknown, path: readonly PropertyKey[] = []): Issue[] {
  if (!isPlainObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '__proto__' && typeof inner === 'object'
      ? [{ code: 'unrecognized_keys', path, message: '', keys: [name] }]
      : misplaced(inner, [...path, name]),
  );
}

/** Of the alternatives of a union, the issues of the one that the value came nearest to: a number, where it is text. */
function innermost(issue: Issue, values: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(values, issue.path);
  const branches = (issue.errors ?? [])
    .map((branch) => branch.flatMap((inner) => innermost(inner, value)))
    .filter(({ length }) => length > 0);
  const [nearest = []] = branches.sort((a, b) => nearness(b, value) - nearness(a, value));
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const nearness = (branch: readonly Issue[], value: unknown): number =>
  Math.max(...branch.map((issue) => 3 * issue.path.length + likeness(issue, valueAt(value, issue.path))));

/** A hash or an array is no number that went wrong. */
function likeness(issue: Issue, given: unknown): number {
  if (issue.code === 'unrecognized_keys') return 2;
  return isSize(issue) && typeof given !== 'object' ? 1 : 0;
}

const isSize = ({ code, expected }: Issue) =>
  code === 'too_big' || code === 'too_small' || expected === 'int' || expected === 'number';

function problemOf(issue: Issue, values: unknown): Problem {
  const given = valueAt(values, issue.path);
  const param = paramName(issue.path);
  if (issue.code === 'unrecognized_keys') return unknown(issue);
  if (given === undefined)
    return invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
  if (given === '') {
    return invalid(`'${param}' is empty. An empty value unsets a parameter, and this one cannot be unset.`, {
      code: 'parameter_invalid_empty',
      param,
    });
  }
  if (issue.origin === 'string' || issue.origin === 'array') return wrongLength(issue, param);
  if (isSize(issue)) {
    return invalid(`Invalid integer: ${textOf(given)}.${boundsOf(issue)}`, {
      code: 'parameter_invalid_integer',
      param,
    });
  }
  if (issue.code === 'invalid_value')
    return invalid(`Invalid ${param}: must be ${oneOf(issue.values ?? [])}.`, { param });
  return invalid(`Invalid ${param}: expected ${issue.expected ?? 'another value'}, got ${textOf(given)}.`, { param });
}

function unknown({ keys = [], path }: Issue): Problem {
  const names = keys.map((key) => paramName([...path, key]));
  const [param = ''] = names;
  return invalid(`Received unknown ${names.length > 1 ? 'parameters' : 'parameter'}: ${names.join(', ')}.`, {
    code: 'parameter_unknown',
    param,
  });
}

function wrongLength({ origin, minimum, maximum }: Issue, param: string): Problem {
  const [kind, unit] = origin === 'string' ? ['string', 'characters'] : ['array', 'elements'];
  const bound = minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;
  return invalid(`Invalid ${kind}: '${param}' must have ${bound} ${unit}.`, { param });
}

function boundsOf({ minimum, maximum }: Issue): string {
  if (minimum !== undefined) return ` It must be at least ${minimum}.`;
  return maximum === undefined ? '' : ` It must be at most ${maximum}.`;
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map(String);
  if (words.length < 3) return words.length === 2 ? `one of ${words.join(' or ')}` : words.join('');
  return `one of ${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : String(value).slice(0, 100);
}

/** `items[0][price]`, as it stands in a form. */
function paramName([first, ...rest]: readonly PropertyKey[]): string {
  return `${String(first)}${rest.map((key) => `[${String(key)}]`).join('')}`;
}
