import { describeIssue, type Subject } from './describe-issue.ts';
import { type Issue, StripeValidationError } from './errors/validation-error.ts';
import { leafIssues } from './leaf-issues.ts';
import type { Schema, SchemaIssue } from './schema.ts';

/** How many problems are told one by one. Nobody reads more, and looking for the name that was meant takes time. */
const MOST_TOLD = 100;

/** How to check, where it is not parameters. */
interface CheckOptions {
  readonly noun?: Subject['noun'];
  readonly ignore?: (issue: SchemaIssue) => boolean;
}

/** Everything that is wrong with a value, in words; nothing where it fits. */
export function issuesOf(schema: Schema<unknown>, value: unknown, options: CheckOptions = {}): Issue[] {
  if (schema.accepts?.(value) === true) return [];
  const outcome = schema.safeParse(value);
  if (outcome.success) return [];
  const { noun = 'parameter', ignore = () => false } = options;
  const relevant = leafIssues(outcome.error.issues.filter((issue) => !ignore(issue)));
  return toldOf(relevant, (issue) => describeIssue(issue, { schema, value, noun }));
}

/** As many problems as are told, and how many others there are. */
export function toldOf<T>(problems: readonly T[], describe: (problem: T) => Issue): Issue[] {
  const told = problems.slice(0, MOST_TOLD).map(describe);
  const untold = problems.length - told.length;
  return untold === 0 ? told : [...told, { path: '', message: `and ${untold} more problems.` }];
}

/**
 * Throws unless the value fits.
 *
 * @throws StripeValidationError with every problem.
 */
export function check<T>(schema: Schema<T>, value: unknown, options?: CheckOptions): asserts value is T {
  const issues = issuesOf(schema, value, options);
  if (issues.length > 0) throw new StripeValidationError(issues);
}
