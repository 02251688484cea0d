import type { Schema, SchemaIssue } from '../core/schema.ts';
import { coerce } from './coerce.ts';
import type { FormNode } from './decode-form.ts';
import { invalid, type Problem } from './problem.ts';

/** The fields that zod puts on its issues, by code. */
interface Issue extends SchemaIssue {
  readonly expected?: string;
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
  const outcome = schema.safeParse(values);
  if (outcome.success) return outcome.data;
  const issues = outcome.error.issues.flatMap((issue) => innermost(issue));
  const rank = (issue: Issue) =>
    issue.code === 'unrecognized_keys' ? 0 : valueAt(values, issue.path) === undefined ? 1 : 2;
  const [first] = issues.sort((a, b) => rank(a) - rank(b));
  throw first === undefined ? invalid('The parameters are malformed.') : problemOf(first, values);
}

/** Of the alternatives of a union, the issues of the one that the value came nearest to. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = (issue.errors ?? []).filter((branch) => branch.length > 0);
  const depth = (branch: readonly Issue[]) =>
    Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  const deepest = branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), branches[0] ?? []);
  return deepest.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

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
  if (isWholeNumber(issue)) {
    return invalid(`Invalid integer: ${textOf(given)}.${boundsOf(issue)}`, {
      code: 'parameter_invalid_integer',
      param,
    });
  }
  return invalid(`Invalid ${param}: expected ${expectation(issue)}, got ${textOf(given)}.`, { param });
}

function unknown({ keys = [], path }: Issue): Problem {
  const names = keys.map((key) => paramName([...path, key]));
  const [param = ''] = names;
  return invalid(`Received unknown ${names.length > 1 ? 'parameters' : 'parameter'}: ${names.join(', ')}.`, {
    code: 'parameter_unknown',
    param,
  });
}

const isWholeNumber = ({ code, expected }: Issue) =>
  expected === 'int' || expected === 'number' || code === 'too_small' || code === 'too_big';

function boundsOf({ minimum, maximum }: Issue): string {
  if (minimum !== undefined) return ` It must be at least ${minimum}.`;
  return maximum === undefined ? '' : ` It must be at most ${maximum}.`;
}

function expectation({ code, expected, values = [] }: Issue): string {
  if (code === 'invalid_value') return values.length > 1 ? `one of ${values.join(', ')}` : String(values[0]);
  return expected ?? 'another value';
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : String(value).slice(0, 100);
}

/** `items[0][price]`, as it stands in a form. */
function paramName([first, ...rest]: readonly PropertyKey[]): string {
  return `${String(first)}${rest.map((key) => `[${String(key)}]`).join('')}`;
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}
