import type { ActionRow } from '../action-row.ts';
import type { CatalogClient, Input } from '../perform.ts';
import { PolicyError } from '../policy-error.ts';
import { type Retrieve, retriever } from '../retrieve.ts';
import { areAllOf, isForeign } from './foreign.ts';
import { ownerOf } from './owner.ts';
import { type Reference, referencesIn } from './references.ts';
import { scopeOf } from './scopes.ts';
import { boundQuery } from './search-query.ts';

/** The fields that say whose something is: a bound action's input has none of them. */
export const CUSTOMER_FIELDS: ReadonlySet<string> = new Set(['customer', 'customer_account']);

/**
 * An input without the customer that it may name.
 *
 * @throws PolicyError if it names another one
 */
export function withoutCustomer(input: Input, customer: string): Input {
  const { customer: named, ...rest } = input;
  if (named === undefined || named === customer) return rest;
  throw new PolicyError('out_of_bounds', '`customer`: this is about another customer.', 'customer');
}

/**
 * The input of an action that stays with one customer: everything that it names has been looked up.
 *
 * @throws PolicyError if it would reach anything of somebody else's
 */
export async function bindCustomer(
  stripe: CatalogClient,
  row: ActionRow,
  input: Input,
  customer: string,
  options: object,
): Promise<Input> {
  const scope = scopeOf(row);
  const references = referencesIn(input, customer);
  if (scope?.kind === 'reference' && !scope.names.some((name) => references.some(({ path }) => path === name))) {
    const [name = ''] = scope.names;
    throw new PolicyError('out_of_bounds', `Give ${scope.names.map((one) => `\`${one}\``).join(' or ')}.`, name);
  }
  // What belongs to the customer in the path is looked up there by Stripe.
  const [, ...children] = row.ids;
  const named = scope?.kind === 'path' ? references.filter(({ path }) => !children.includes(path)) : references;
  await checkOwners(retriever(stripe, options), named, row, customer);
  switch (scope?.kind) {
    case 'path':
      return { ...input, customer };
    case 'param':
      return input['from_subscription'] === undefined ? { ...input, customer } : input;
    case 'search':
      return { ...input, query: boundQuery(String(input['query']), customer) };
    default:
      return row.id === 'paymentMethods.attach' ? { ...input, customer } : input;
  }
}

/** @throws PolicyError if a result that was only read shows anything of somebody else's */
export function checkResult(row: ActionRow, result: unknown, customer: string): unknown {
  const isListed = scopeOf(row)?.kind === 'param' || scopeOf(row)?.kind === 'search';
  if (!isForeign(result, customer) && (!isListed || areAllOf(result, customer))) return result;
  if (row.action.effect === 'read') throw new PolicyError('out_of_bounds', 'The result is about another customer.');
  // It took effect, so that it must not look as if it had failed.
  const { id, object } = Object(result);
  return { id, object };
}

async function checkOwners(
  retrieve: Retrieve,
  references: readonly Reference[],
  row: ActionRow,
  customer: string,
): Promise<void> {
  for (const { path, id } of references) {
    const owner = await ownerOf(retrieve, id);
    // A new payment method is nobody's before it is attached.
    if (owner === customer || (owner === null && row.id === 'paymentMethods.attach' && path === 'payment_method'))
      continue;
    throw new PolicyError('out_of_bounds', `\`${path}\`: this customer has no such object.`, path);
  }
}
