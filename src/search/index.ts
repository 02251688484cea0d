import type { Clause } from './clause.ts';
import {
  CHARGE_FIELDS,
  CUSTOMER_FIELDS,
  INVOICE_FIELDS,
  PAYMENT_INTENT_FIELDS,
  PRICE_FIELDS,
  PRODUCT_FIELDS,
  SUBSCRIPTION_FIELDS,
} from './fields.ts';
import { type Queries, queriesOn } from './queries.ts';

/**
 * Queries for the `search` methods, in which a value is only ever a value, whoever typed it.
 *
 * Each clause is a field, an operator and a value, as Stripe's query language has them. What has to meet all of them and
 * what has to meet one are two methods, since a query can't mix both.
 *
 * @see https://docs.stripe.com/search#search-query-language
 * @example
 * const query = search.customers.all(['email', ':', input], ['-metadata.plan', ':', 'free'], ['created', '>=', since]);
 * await stripe.customers.search({ query });
 */
export const search = {
  charges: /* @__PURE__ */ queriesOn(CHARGE_FIELDS),
  customers: /* @__PURE__ */ queriesOn(CUSTOMER_FIELDS),
  invoices: /* @__PURE__ */ queriesOn(INVOICE_FIELDS),
  paymentIntents: /* @__PURE__ */ queriesOn(PAYMENT_INTENT_FIELDS),
  prices: /* @__PURE__ */ queriesOn(PRICE_FIELDS),
  products: /* @__PURE__ */ queriesOn(PRODUCT_FIELDS),
  subscriptions: /* @__PURE__ */ queriesOn(SUBSCRIPTION_FIELDS),
} as const satisfies { readonly [Resource in keyof SearchFields]: Queries<SearchFields[Resource]> };

/** A clause of a search, for queries that are put together bit by bit: `SearchClause<'customers'>`. */
export type SearchClause<Resource extends keyof SearchFields> = Clause<SearchFields[Resource]>;

interface SearchFields {
  readonly charges: typeof CHARGE_FIELDS;
  readonly customers: typeof CUSTOMER_FIELDS;
  readonly invoices: typeof INVOICE_FIELDS;
  readonly paymentIntents: typeof PAYMENT_INTENT_FIELDS;
  readonly prices: typeof PRICE_FIELDS;
  readonly products: typeof PRODUCT_FIELDS;
  readonly subscriptions: typeof SUBSCRIPTION_FIELDS;
}
