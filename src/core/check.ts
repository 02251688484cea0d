import { describeIssue } from './describe-issue.ts';
import { type Issue, StripeValidationError } from './errors/validation-error.ts';
import type { Schema, SchemaIssue } from './schema.ts';

/** Everything that is wrong with a value, in words; nothing where it fits. */
export function issuesOf(schema: Schema<unknown>, value: unknown, ignore?: (issue: SchemaIssue) => boolean): Issue[] {
  const outcome = schema.safeParse(value);
  if (outcome.success) return [];
  const relevant = ignore ? outcome.error.issues.filter((issue) => !ignore(issue)) : outcome.error.issues;
  return relevant.flatMap((issue) => describeIssue(issue, schema, value));
}

/**
 * Throws unless the value fits.
 *
 * @throws StripeValidationError with every problem.
 */
export function check<T>(schema: Schema<T>, value: unknown): asserts value is T {
  const issues = issuesOf(schema, value);
  if (issues.length > 0) throw new StripeValidationError(issues);
}
