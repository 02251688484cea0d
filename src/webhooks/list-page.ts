/** A page of a list, as Stripe answers. */
export interface ListPage<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
}

/**
 * An answer, once it is sure that it is a page.
 *
 * @param name - What it should list.
 * @throws TypeError for anything else.
 */
export function pageOf<T>(answer: unknown, isItem: (value: unknown) => value is T, name: string): ListPage<T> {
  if (isPage(answer, isItem)) return answer;
  throw new TypeError(`Stripe did not answer with a list of ${name}.`);
}

function isPage<T>(page: unknown, isItem: (value: unknown) => value is T): page is ListPage<T> {
  if (typeof page !== 'object' || page === null || !('data' in page) || !('has_more' in page)) return false;
  return typeof page.has_more === 'boolean' && Array.isArray(page.data) && page.data.every(isItem);
}
