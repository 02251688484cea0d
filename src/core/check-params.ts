import { API_VERSION } from './api-version.ts';
import { issuesOf } from './check.ts';
import { type Issue, StripeValidationError } from './errors/validation-error.ts';
import { OPTION_NAMES } from './options.ts';
import type { CallSpec } from './spec.ts';

/** Parameters that choose whose objects a GET is about. Left out by accident, they would list everybody's. */
const OBJECT_FILTERS: ReadonlySet<string> = new Set([
  'account',
  'charge',
  'coupon',
  'customer',
  'customer_account',
  'destination',
  'email',
  'invoice',
  'payment_intent',
  'payment_method',
  'payout',
  'price',
  'product',
  'promotion_code',
  'query',
  'recipient',
  'setup_intent',
  'source',
  'subscription',
  'transfer',
  'transfer_group',
]);

/**
 * Refuses parameters that are not what the action takes, before anything is sent. Where another API version than this
 * release's is asked for, names unknown to this release pass.
 *
 * @throws StripeValidationError with every problem.
 */
export function checkParams(spec: CallSpec, apiVersion: string): void {
  const issues = [...optionIssues(spec), ...filterIssues(spec), ...schemaIssues(spec, apiVersion)];
  if (issues.length > 0) throw new StripeValidationError(issues);
}

function schemaIssues({ paramsSchema, params }: CallSpec, apiVersion: string): Issue[] {
  if (paramsSchema === undefined) return [];
  const isOtherVersion = apiVersion !== API_VERSION;
  const issues = issuesOf(paramsSchema, params, ({ code }) => isOtherVersion && code === 'unrecognized_keys');
  return issues.filter(({ path }) => !OPTION_NAMES.has(path));
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

function filterIssues({ method, params }: CallSpec): Issue[] {
  if (method !== 'GET') return [];
  return Object.keys(params)
    .filter((name) => params[name] === undefined && OBJECT_FILTERS.has(name))
    .map((name) => ({
      path: name,
      message: 'undefined. Leaving this filter out would return the objects of everybody; if that is meant, omit the key.',
    }));
}
