import { field } from './field.ts';

/** One page of a list or search, as Stripe sends it. */
export interface Page<T> {
  readonly object?: string;
  readonly data: T[];
  readonly has_more?: boolean;
  /** Where the list lives; v1 only. */
  readonly url?: string;
  /** A search's cursor. */
  readonly next_page?: string | null;
  /** A v2 list's next page. */
  readonly next_page_url?: string | null;
}

/** How the page after another one is asked for. */
export type Cursor =
  | { readonly kind: 'params'; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'url'; readonly url: string }
  /** There is more, and no way to tell from where on. */
  | { readonly kind: 'lost' };

/** Whether a result is a page. */
export function isPage(value: unknown): value is Page<unknown> {
  return Array.isArray(field(value, 'data'));
}

/** The direction that a list is read in: `ending_before` reads it from the end. */
export function isBackward(params: Readonly<Record<string, unknown>>): boolean {
  return typeof params['ending_before'] === 'string' && params['ending_before'] !== '';
}

/**
 * Where the next page is; undefined after the last. In v1, a page that is empty is the last, whatever it says of more;
 * in v2 the page's URL alone decides.
 */
export function nextCursor(page: Page<unknown>, backward: boolean): Cursor | undefined {
  if (typeof page.next_page_url === 'string' && page.next_page_url !== '')
    return { kind: 'url', url: page.next_page_url };
  if (page.data.length === 0 || page.has_more !== true) return undefined;
  if (typeof page.next_page === 'string') return { kind: 'params', params: { page: page.next_page } };
  // A search takes no id to go on from.
  if (page.next_page === null) return { kind: 'lost' };
  const id = field(backward ? page.data[0] : page.data.at(-1), 'id');
  if (typeof id !== 'string') return { kind: 'lost' };
  return { kind: 'params', params: { [backward ? 'ending_before' : 'starting_after']: id } };
}
