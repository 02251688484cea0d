import type { Collection, Stored } from '../collection.ts';
import { hash } from '../ids.ts';
import { SearchPage, takeUpTo } from '../page.ts';
import { invalid } from '../problem.ts';
import { matcher, type SearchFields } from './match.ts';
import { parseQuery } from './parse.ts';

/** What every search takes. */
export interface SearchParams {
  readonly query: string;
  readonly limit?: number | undefined;
  readonly page?: string | undefined;
}

/**
 * A page of what a query finds, newest first. Unlike Stripe's, this index is never behind.
 *
 * @throws Problem for a malformed query, or a page that is another query's
 */
export function searchPage<T extends Stored>(
  collection: Collection<T>,
  kind: string,
  fields: SearchFields<T>,
  { query, limit = 10, page }: SearchParams,
): SearchPage {
  const fits = matcher(parseQuery(query), fields);
  const after = page === undefined ? undefined : lastOf(page, query);
  if (after !== undefined && !collection.knows(after)) throw foreignPage();
  const found = takeUpTo(limit + 1, collection.olderThan(after), fits);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last !== undefined ? tokenFor(query, last.id) : null;
  return new SearchPage(rows, [kind], next, () => collection.filter(fits).length);
}

/** Names the last object of a page, and whose page it was. */
function tokenFor(query: string, id: string): string {
  return `${(hash(query, 0) >>> 0).toString(36)}.${id}`;
}

/** The last object of the page before. */
function lastOf(token: string, query: string): string {
  const id = token.slice(token.indexOf('.') + 1);
  if (token !== tokenFor(query, id)) throw foreignPage();
  return id;
}

const foreignPage = () => invalid('This page does not belong to this query.', { param: 'page' });
