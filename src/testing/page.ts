import type { Stored } from './collection.ts';
import { invalid, noSuch } from './problem.ts';

/** What every list takes. */
export interface PageParams {
  readonly limit?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly ending_before?: string | undefined;
}

/** One page of objects, before it is written out. */
export class Page {
  readonly rows: readonly Stored[];
  readonly hasMore: boolean;
  /** The words in the objects' `object` field: what can be expanded depends on them. */
  readonly kinds: readonly string[];
  /** Where the list lives, if not at the path of the request. */
  readonly url: string | undefined;

  constructor(rows: readonly Stored[], hasMore: boolean, kinds: readonly string[], url?: string) {
    this.rows = rows;
    this.hasMore = hasMore;
    this.kinds = kinds;
    this.url = url;
  }
}

/** One page of what a search has found. */
export class SearchPage extends Page {
  /** The `page` to ask for next; null after the last. */
  readonly nextPage: string | null;
  /** How many were found in all. */
  readonly totalCount: () => number;

  constructor(rows: readonly Stored[], kinds: readonly string[], nextPage: string | null, totalCount: () => number) {
    super(rows, nextPage !== null, kinds);
    this.nextPage = nextPage;
    this.totalCount = totalCount;
  }
}

/** What is listed: from the newest to the oldest, beginning anywhere. */
interface Ordered<T> {
  /** Whether the list can go on from the object with this id. */
  readonly knows: (id: string) => boolean;
  readonly olderThan: (id: string | undefined) => Iterable<T>;
  readonly newerThan: (id: string) => Iterable<T>;
}

/** A page of what stands in an object, such as the lines of an invoice, in the order given. @throws Problem as listPage */
export function pageOf<T extends Stored>(rows: readonly T[], kind: string, params: PageParams): Page {
  const place = (wanted: string | undefined) => rows.findIndex(({ id }) => id === wanted);
  const ordered: Ordered<T> = {
    knows: (id) => place(id) >= 0,
    olderThan: (id) => rows.slice(place(id) + 1),
    newerThan: (id) => rows.slice(0, place(id)).reverse(),
  };
  return listPage(ordered, [kind], params);
}

/**
 * A page of a collection, newest first.
 *
 * @param kinds - the words in the listed objects' `object` field
 * @param fits - whether an object belongs to the list
 * @throws Problem for cursors that are not in the list
 */
export function listPage<T extends Stored>(
  collection: Ordered<T>,
  kinds: readonly string[],
  params: PageParams,
  fits: (row: T) => boolean = () => true,
): Page {
  const { limit = 10, starting_after: after, ending_before: before } = params;
  if (after !== undefined && before !== undefined) {
    throw invalid(
      'A page begins after one object or ends before one: give starting_after or ending_before, not both.',
      {
        param: 'starting_after',
      },
    );
  }
  for (const [param, id] of Object.entries({ starting_after: after, ending_before: before })) {
    if (id !== undefined && !collection.knows(id)) throw noSuch(words(kinds), id, param);
  }
  const candidates = before === undefined ? collection.olderThan(after) : collection.newerThan(before);
  const found = takeUpTo(limit + 1, candidates, fits);
  const rows = found.slice(0, limit);
  return new Page(before === undefined ? rows : rows.reverse(), found.length > limit, kinds);
}

/** The first few that fit. */
export function takeUpTo<T>(count: number, rows: Iterable<T>, fits: (row: T) => boolean): T[] {
  const found: T[] = [];
  for (const row of rows) {
    if (!fits(row)) continue;
    found.push(row);
    if (found.length === count) break;
  }
  return found;
}

const words = (kinds: readonly string[]) => kinds.map((kind) => kind.replaceAll('_', ' ')).join(' or ');
