import { isBackward, isPage, nextCursor } from '../core/page.ts';

const BACKWARD = 'before:';

/** The parameters that a cursor stands for. */
export function placeOf(cursor: string, isSearch: boolean): Record<string, string> {
  if (isSearch) return { page: cursor };
  if (cursor.startsWith(BACKWARD)) return { ending_before: cursor.slice(BACKWARD.length) };
  return { starting_after: cursor };
}

/** The page after another one: whether there is one, and its cursor, where it is reached by one. */
export interface NextPage {
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
}

/** What comes after a result, if it is a page. */
export function pageAfter(result: unknown, params: Readonly<Record<string, unknown>>): NextPage {
  const next = isPage(result) ? nextCursor(result, isBackward(params)) : undefined;
  if (next?.kind !== 'params') return { hasMore: next !== undefined, nextCursor: null };
  const { page, starting_after: after, ending_before: before } = next.params;
  const cursor = page ?? after ?? (before === undefined ? undefined : `${BACKWARD}${before}`);
  return { hasMore: true, nextCursor: cursor ?? null };
}
