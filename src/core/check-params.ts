import { API_VERSION } from './api-version.ts';
import { issuesOf } from './check.ts';
import type { Settings } from './config.ts';
import { type Issue, StripeValidationError } from './errors/validation-error.ts';
import { filterIssues } from './object-filter.ts';
import { OPTION_NAMES } from './options.ts';
import type { SchemaIssue } from './schema.ts';
import type { CallSpec } from './spec.ts';

/**
 * Refuses parameters that are not what the action takes, before anything is sent. Where another API version than this
 * release's is asked for, names unknown to this release pass.
 *
 * @throws StripeValidationError with every problem.
 */
export function checkParams(spec: CallSpec, settings: Settings): void {
  const issues = [...optionIssues(spec), ...filterIssues(spec.method, spec.params), ...schemaIssues(spec, settings)];
  if (issues.length > 0) throw new StripeValidationError(issues);
}

function schemaIssues({ paramsSchema, params }: CallSpec, { apiVersion, extraParams = {} }: Settings): Issue[] {
  if (paramsSchema === undefined) return [];
  const issues = issuesOf(paramsSchema, params, apiVersion === API_VERSION ? {} : { ignore: isUnknownKey });
  // What an extra parameter replaces, or adds, is sent as that one says.
  return issues.filter(({ path }) => !OPTION_NAMES.has(path) && !Object.hasOwn(extraParams, topName(path)));
}

const topName = (path: string) => path.split(/[.[]/, 1)[0] ?? '';

/** An issue as zod has it where none of several alternatives fits. */
interface UnionIssue extends SchemaIssue {
  readonly errors?: readonly (readonly UnionIssue[])[];
}

/** Whether unknown names are all that is wrong. */
function isUnknownKey({ code, errors = [] }: UnionIssue): boolean {
  if (code === 'invalid_union') return errors.some((branch) => branch.length > 0 && branch.every(isUnknownKey));
  return code === 'unrecognized_keys';
}

/** Options given where parameters belong would be sent to Stripe, or worse, have no effect. */
function optionIssues({ params }: CallSpec): Issue[] {
  return Object.keys(params)
    .filter((name) => OPTION_NAMES.has(name))
    .map((name) => ({
      path: name,
      message: 'this is an option, not a parameter. Pass it in the argument after the parameters.',
    }));
}
