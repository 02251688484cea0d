import { API_VERSION } from './api-version.ts';
import { issuesOf, toldOf } from './check.ts';
import type { Settings } from './config.ts';
import type { KnownObjects } from './embedded.ts';
import { type Issue, StripeValidationError } from './errors/validation-error.ts';
import { expandIssues } from './expand-issues.ts';
import { valueAt } from './field.ts';
import { filterIssues } from './object-filter.ts';
import { OPTION_NAMES } from './options.ts';
import { resultGraph, resultPlace } from './result-graph.ts';
import type { SchemaIssue } from './schema.ts';
import type { CallSpec } from './spec.ts';
import { valueIssues } from './value-issues.ts';

/**
 * Refuses parameters that are not what the action takes, before anything is sent. Where another API version than this
 * release's is asked for, names and words unknown to this release pass, what this one requires may be missing, and
 * nothing but types is checked.
 *
 * @throws StripeValidationError with every problem.
 */
export function checkParams(spec: CallSpec, settings: Settings, objects: KnownObjects): void {
  const issues = [
    ...optionIssues(spec),
    ...filterIssues(spec.method, spec.params),
    ...typedIssues(spec, settings, objects),
  ];
  if (issues.length > 0) throw new StripeValidationError(issues);
}

/** What typed actions check; a raw request is the caller's own word. */
function typedIssues(spec: CallSpec, { apiVersion, extraParams = {} }: Settings, objects: KnownObjects): Issue[] {
  const { paramsSchema, params } = spec;
  if (paramsSchema === undefined) return [];
  const isPinned = apiVersion === API_VERSION;
  const issues = issuesOf(paramsSchema, params, isPinned ? {} : { ignore: (issue) => isOfVersion(issue, params) });
  if (isPinned) issues.push(...otherIssues(spec, extraParams, objects, issues));
  // What an extra parameter replaces, or adds, is sent as that one says.
  return issues.filter(({ path }) => !OPTION_NAMES.has(path) && !Object.hasOwn(extraParams, topName(path)));
}

/** What is wrong with parameters although, or as well as, they are not of the types that they should be. */
function otherIssues(
  spec: CallSpec,
  extraParams: object,
  objects: KnownObjects,
  typeIssues: readonly Issue[],
): Issue[] {
  const issues = [...valueIssues(spec), ...pathIssues(spec, objects)];
  // An extra parameter may be what a rule misses.
  const rules = Object.keys(extraParams).length === 0 ? (spec.rules ?? []) : [];
  issues.push(...rules.flatMap((rule) => rule.check(spec.params) ?? []));
  if (issues.length === 0) return issues;
  const told = new Set(typeIssues.map(({ path }) => path));
  return toldOf(
    issues.filter(({ path }) => !told.has(path)),
    (issue) => issue,
  );
}

/** As many paths as are looked at: Stripe takes no more than a few. */
const MOST_PATHS = 1000;

/** What is wrong with the paths to expand. */
function pathIssues({ params, resultSchema }: CallSpec, objects: KnownObjects): Issue[] {
  const paths = params['expand'];
  if (resultSchema === undefined || !Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
    return [];
  return expandIssues(paths.slice(0, MOST_PATHS), resultPlace(resultSchema, objects), resultGraph(objects));
}

const topName = (path: string) => path.split(/[.[]/, 1)[0] ?? '';

/** An issue as zod has it where none of several alternatives fits. */
interface UnionIssue extends SchemaIssue {
  readonly meant?: string;
  readonly errors?: readonly (readonly UnionIssue[])[];
}

/** Whether names and words that only another version knows, or what only this one requires, are all that is wrong. */
function isOfVersion({ code, path, meant, errors = [] }: UnionIssue, params: unknown): boolean {
  const given = valueAt(params, path);
  if (given === undefined || meant !== undefined || code === 'unrecognized_keys') return true;
  return errors.some((branch) => branch.length > 0 && branch.every((issue) => isOfVersion(issue, given)));
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
