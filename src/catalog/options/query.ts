import { search } from '../../search/index.ts';

/** The fewest characters that a part of a text is found by. */
const SHORTEST = 3;

/** How objects are found by what somebody typed, by the id of the searching action. */
const QUERIES: Readonly<Record<string, (text: string) => string>> = {
  'customers.search': (text) => search.customers.any(['name', '~', text], ['email', '~', text]),
  'invoices.search': (text) => search.invoices.all(['number', '~', text]),
  'prices.search': (text) => search.prices.any(['lookup_key', '~', text], ['product', ':', text]),
  'products.search': (text) => search.products.any(['name', '~', text], ['description', '~', text]),
};

/** A query for what somebody typed; undefined where Stripe can't find by it. */
export function queryFor(action: string, text: string): string | undefined {
  return Array.from(text).length < SHORTEST ? undefined : QUERIES[action]?.(text);
}
