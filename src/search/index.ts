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

/** Queries of Stripe's search language, in which a value can be nothing but a value. */
export const search = {
  charges: /* @__PURE__ */ searchOf('charges'),
  customers: /* @__PURE__ */ searchOf('customers'),
  invoices: /* @__PURE__ */ searchOf('invoices'),
  paymentIntents: /* @__PURE__ */ searchOf('paymentIntents'),
  prices: /* @__PURE__ */ searchOf('prices'),
  products: /* @__PURE__ */ searchOf('products'),
  subscriptions: /* @__PURE__ */ searchOf('subscriptions'),
};
