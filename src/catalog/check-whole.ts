import { StripeValidationError } from '../core/errors/validation-error.ts';
import { field } from '../core/field.ts';
import { valueIssues } from '../core/value-issues.ts';
import type { ActionRow } from './action-row.ts';
import { type Input, paramsOf } from './perform.ts';

/**
 * What the client checks beyond types before it sends anything, so that nobody is asked about a call that can't be made.
 *
 * @throws StripeValidationError
 */
export function checkWhole(row: ActionRow, input: Input, options: object): void {
  const { method, path, rules = [] } = row.action;
  // An extra parameter may be what a rule misses, and another version may have other rules.
  if (field(options, 'extraParams') !== undefined || field(options, 'apiVersion') !== undefined) return;
  const params = paramsOf(row, input);
  const ids = Object.fromEntries(row.ids.map((name) => [name, input[name]]));
  const issues = valueIssues({ action: row.id, method, path, ids, params });
  issues.push(...rules.flatMap((rule) => rule.check(params) ?? []));
  if (issues.length > 0) throw new StripeValidationError(issues);
}
