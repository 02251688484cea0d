import { refuse } from './errors/validation-error.ts';
import { once } from './once.ts';
import type { Page } from './page.ts';
import { type PageSource, readItems, readPages } from './pages.ts';
import type { Returned } from './result.ts';

/**
 * The first page of a list or search, and all the objects behind it.
 *
 * @example
 * ```ts
 * const page = await stripe.customers.list({ limit: 100 });       // one page
 * for await (const customer of stripe.customers.list()) { … }     // every customer
 * ```
 */
export interface ListPromise<T, P = Page<T>> extends Promise<Returned<P>>, AsyncIterable<T> {
  /** The next object of all, as an iterator gives it: calls go on from one another. A `for await` begins at the start. */
  next(): Promise<IteratorResult<T, void>>;
  /** Ends what `next()` goes through. */
  return(): Promise<IteratorResult<T, void>>;
  /**
   * Collects objects into an array, over as many pages as it takes.
   *
   * @param options - `limit`: how many at the most, 1 to 10 000
   */
  autoPagingToArray(options: { readonly limit: number }): Promise<T[]>;
  /** Calls a function with each object, one after the other, until it returns (or resolves to) `false`. */
  autoPagingEach(onItem: (item: T) => unknown): Promise<void>;
  /** Page by page, each as Stripe sent it. */
  pages(): AsyncGenerator<Returned<P>, void, undefined>;
}

/** Gives the promise of a first page the ways to the rest. */
export function asListPromise<T, P extends Page<T>>(source: PageSource): ListPromise<T, P> {
  const read = <R>(how: () => R): R => {
    // Whoever reads gets the first page's failure from there, and perhaps only later: it is not unhandled until then.
    source.first.catch(() => {});
    return how();
  };
  const items = once(() => readItems<T>(source));
  const methods = {
    next: () => read(() => items().next()),
    return: () => read(() => items().return()),
    [Symbol.asyncIterator]: () => read(() => readItems<T>(source)),
    autoPagingToArray: (options: { readonly limit: number }) => read(() => collect<T>(source, options)),
    autoPagingEach: (onItem: (item: T) => unknown) => read(() => each<T>(source, onItem)),
    pages: () => read(() => readPages<T>(source)),
  };
  // The promise resolves to what the pages are made of, and now has the methods of the interface.
  return Object.assign(source.first, methods) as ListPromise<T, P>;
}

async function collect<T>(source: PageSource, options: { readonly limit: number }): Promise<T[]> {
  const limit: unknown = options?.limit;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw refuse(
      'limit',
      'give the largest number of objects to collect, 1 to 10 000; for more, iterate with for await.',
    );
  }
  const items: T[] = [];
  for await (const item of readItems<T>(source, (page) => items.length + page.data.length < limit)) {
    items.push(item);
    if (items.length >= limit) break;
  }
  return items;
}

async function each<T>(source: PageSource, onItem: (item: T) => unknown): Promise<void> {
  if (typeof onItem !== 'function') throw refuse('onItem', 'expected a function that takes one object.');
  for await (const item of readItems<T>(source)) {
    if ((await onItem(item)) === false) break;
  }
}
