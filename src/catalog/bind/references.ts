import { isPlainObject } from '../../core/plain-object.ts';
import { PolicyError } from '../policy-error.ts';
import { isIdLike, kindOf, OWNED_NAMES } from './kinds.ts';

/** A text in an input that names an object of a customer's, or may do so. */
export interface Reference {
  readonly path: string;
  readonly id: string;
}

/** Free text, in which nothing is looked up by Stripe, and places in a list that is the customer's as a whole. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'cursor',
  'description',
  'ending_before',
  'expand',
  'metadata',
  'page',
  'query',
  'starting_after',
  'statement_descriptor',
]);

/**
 * Everything in an input that names an object of a customer's, however deep.
 *
 * @throws PolicyError for another customer, and for ids of which nobody knows whose they are
 */
export function referencesIn(input: Readonly<Record<string, unknown>>, customer: string): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, name: string, path: string): void => {
    if (FREE_TEXT.has(name)) return;
    if (typeof value === 'string') {
      const id = value.trim();
      if (isReference(id, name, path, customer)) found.push({ path, id });
    } else if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) visit(one, name, `${path}[${index}]`);
    } else if (isPlainObject(value)) {
      for (const [key, one] of Object.entries(value)) visit(one, key, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(input, '', '');
  return found;
}

function isReference(value: string, name: string, path: string, customer: string): boolean {
  if (value === '' || value === customer) return false;
  const kind = kindOf(value);
  if (name === 'customer' || name === 'customer_account' || kind === 'customer') {
    throw new PolicyError('out_of_bounds', `\`${path}\`: this is about another customer.`, path);
  }
  if (!OWNED_NAMES.has(name) && !isIdLike(value)) return false;
  if (typeof kind === 'object') return true;
  if (OWNED_NAMES.has(name) || kind === 'unknown') {
    throw new PolicyError('out_of_bounds', `\`${path}\`: nobody knows whose this is.`, path);
  }
  return false;
}
