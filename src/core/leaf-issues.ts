import type { SchemaIssue } from './schema.ts';

/** The fields that zod puts on its issues, by code. */
export interface ZodIssue extends SchemaIssue {
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly format?: string;
  readonly errors?: readonly (readonly ZodIssue[])[];
  /** The known word that a misspelt one is near to; see `openWord`. */
  readonly meant?: string;
}

/**
 * Issues that each are about one thing. One about the unknown names of an object becomes one for each name; one about
 * alternatives that all do not fit becomes what is wrong with the alternative that the value came nearest to.
 */
export function leafIssues(issues: readonly ZodIssue[]): ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => ({ ...issue, keys: [key] }));
    const branch = issue.code === 'invalid_union' ? nearestBranch(issue) : undefined;
    if (branch === undefined) return [issue];
    return leafIssues(branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

/** The alternative of the value's kind in which the problem lies deepest; none where no alternative is of its kind. */
function nearestBranch({ errors = [] }: ZodIssue): readonly ZodIssue[] | undefined {
  const [nearest] = errors.filter(isOfKind).sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return nearest;
}

const depth = (branch: readonly ZodIssue[]) => branch.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);

/** Whether the value was of the kind that an alternative takes, so that what is wrong with it is worth telling. */
function isOfKind(branch: readonly ZodIssue[]): boolean {
  return branch.some(({ path, code, expected, meant, errors = [] }) => {
    // zod calls an integer missing only where a number was given.
    if (path.length > 0 || expected === 'int' || meant !== undefined) return true;
    if (code === 'invalid_union') return errors.some(isOfKind);
    return code !== 'invalid_type' && code !== 'invalid_value' && code !== 'custom';
  });
}
