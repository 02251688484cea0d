import type { Clause } from './clause.ts';
import type { Searchable } from './fields.ts';
import { writeQuery } from './write.ts';

export type { Clause, Searchable };

/** Queries of one resource. */
interface Search<R extends Searchable> {
  /**
   * Finds what meets all of up to ten conditions.
   *
   * @throws StripeValidationError for a field, operator or value that the search doesn't know
   */
  all(...clauses: readonly Clause<R>[]): string;
  /**
   * Finds what meets one of up to ten conditions.
   *
   * @throws StripeValidationError for a field, operator or value that the search doesn't know
   */
  any(...clauses: readonly Clause<R>[]): string;
}

// @__NO_SIDE_EFFECTS__
function searchOf<R extends Searchable>(resource: R): Search<R> {
  return {
    all: (...clauses) => writeQuery(resource, clauses, 'AND'),
    any: (...clauses) => writeQuery(resource, clauses, 'OR'),
  };
}

export const charges: Search<'charges'> = /* @__PURE__ */ searchOf('charges');
export const customers: Search<'customers'> = /* @__PURE__ */ searchOf('customers');
export const invoices: Search<'invoices'> = /* @__PURE__ */ searchOf('invoices');
export const paymentIntents: Search<'paymentIntents'> = /* @__PURE__ */ searchOf('paymentIntents');
export const prices: Search<'prices'> = /* @__PURE__ */ searchOf('prices');
export const products: Search<'products'> = /* @__PURE__ */ searchOf('products');
export const subscriptions: Search<'subscriptions'> = /* @__PURE__ */ searchOf('subscriptions');
