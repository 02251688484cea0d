import { isBackward, nextCursor, type Page } from '../core/page.ts';

const BACKWARD = 'before:';

/** The parameters that a cursor stands for. */
export function placeOf(cursor: string, isSearch: boolean): Record<string, string> {
  if (isSearch) return { page: cursor };
  if (cursor.startsWith(BACKWARD)) return { ending_before: cursor.slice(BACKWARD.length) };
  return { starting_after: cursor };
}

/** The cursor of the page after another one; undefined after the last. */
export function cursorAfter(page: Page<unknown>, params: Readonly<Record<string, unknown>>): string | undefined {
  const next = nextCursor(page, isBackward(params));
  if (next?.kind !== 'params') return undefined;
  const { page: searched, starting_after: after, ending_before: before } = next.params;
  return searched ?? after ?? (before === undefined ? undefined : `${BACKWARD}${before}`);
}
