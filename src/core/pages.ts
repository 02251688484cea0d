import { Abandoned } from './abandoned.ts';
import { StripeAPIError } from './errors/api-error.ts';
import { type Cursor, isPage, nextCursor, type Page } from './page.ts';

/** Where pages come from. */
export interface PageSource {
  readonly first: Promise<unknown>;
  /** Throws once the caller has had enough. */
  readonly check: () => void;
  /** Whether it is read from the end. Asked once the first page is there. */
  readonly backward: () => boolean;
  /** Fetches the page at a cursor; `abandon` aborts when nobody wants it any more. */
  readonly fetch: (cursor: Cursor, abandon: AbortSignal) => Promise<unknown>;
}

/**
 * The pages one after the other. The next one is fetched while the caller works on this one, never more than one ahead;
 * when the caller stops, that fetch is abandoned. Calls of `next()` side by side get one page each, in order.
 *
 * @param wantsMore - asked before a page is fetched ahead, with the page in hand
 */
export async function* readPages<T>(
  source: PageSource,
  wantsMore: (page: Page<T>) => boolean = () => true,
): AsyncGenerator<Page<T>, void, undefined> {
  const abandon = new AbortController();
  let coming: Promise<unknown> | undefined = source.first;
  const seen = new Set<string>();
  try {
    while (coming !== undefined) {
      const page: Page<T> = asPage<T>(await coming);
      const cursor = nextCursor(page, source.backward());
      if (cursor !== undefined) advance(cursor, seen);
      coming = cursor !== undefined && wantsMore(page) ? source.fetch(cursor, abandon.signal) : undefined;
      // It is awaited in the next round; until then, or if that never comes, its failure must not count as unhandled.
      coming?.catch(() => {});
      source.check();
      yield page;
    }
  } finally {
    abandon.abort(new Abandoned());
  }
}

/** @throws StripeAPIError where a list leads back to a page that was there before: it would never end. */
function advance(cursor: Cursor, seen: Set<string>): void {
  const place = JSON.stringify(cursor);
  if (seen.has(place))
    throw new StripeAPIError('This list leads back to a page that it gave before, so it never ends.');
  seen.add(place);
}

/** The objects of all pages, one after the other; a list read from its end gives the last object of each page first. */
export async function* readItems<T>(
  source: PageSource,
  wantsMore?: (page: Page<T>) => boolean,
): AsyncGenerator<T, void, undefined> {
  for await (const page of readPages<T>(source, wantsMore)) {
    const items = source.backward() ? page.data.toReversed() : page.data;
    for (const item of items) {
      source.check();
      yield item;
    }
  }
}

function asPage<T>(result: unknown): Page<T> {
  // The schema of the list, or the caller of a raw request, says what the objects in it are.
  if (isPage(result)) return result as Page<T>;
  throw new StripeAPIError('This endpoint did not return a list, so there is nothing to iterate over.');
}
