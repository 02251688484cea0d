import type { StripeEvent } from '../events.ts';
import type { ListPage } from '../list-page.ts';

/** What is asked for: events from one second on, up to before another; and of those the ones after an id. */
export interface EventQuery {
  readonly from: number;
  readonly until?: number | undefined;
  readonly after?: string | undefined;
}

/** Reads one page, newest first, as Stripe lists events. */
export type ReadPage = (query: EventQuery) => Promise<ListPage<StripeEvent>>;

/** More than this many pages are not held at once, unless they are of one second. */
const MOST_PAGES = 5;

/**
 * Events from a time on, oldest first. Stripe lists the newest first, so that a long time is cut into pieces: what is
 * younger than the first pages is read once more when its turn has come, rather than held until then.
 *
 * It ends with the youngest event that there was at first, however long dealing with them takes. Were what happened
 * meanwhile given too, an event that came to light in a piece that had been read would be too old to be asked for again.
 */
export async function* eventsFrom(read: ReadPage, start: number): AsyncGenerator<StripeEvent, void, undefined> {
  const pieces: EventQuery[] = [{ from: start }];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const { events, cut } = await readPiece(read, piece);
    if (cut === undefined) yield* oldestFirst(events);
    else pieces.push({ from: cut.at, until: piece.until ?? cut.newest + 1 }, { from: piece.from, until: cut.at });
  }
}

/** All of a piece, or where to cut it and when its youngest event happened. */
async function readPiece(
  read: ReadPage,
  piece: EventQuery,
): Promise<{ events: StripeEvent[]; cut?: { at: number; newest: number } }> {
  const events: StripeEvent[] = [];
  for (let pages = 1; ; pages += 1) {
    const { data, has_more } = await read({ ...piece, after: events.at(-1)?.id });
    events.push(...data);
    const oldest = data.at(-1);
    if (!has_more || oldest === undefined) return { events };
    if (pages < MOST_PAGES || oldest.created <= piece.from) continue;
    return { events: [], cut: { at: oldest.created, newest: (events[0] ?? oldest).created } };
  }
}

/** Within a second, in Stripe's own order. */
function oldestFirst(events: readonly StripeEvent[]): StripeEvent[] {
  return [...events].reverse().sort((one, other) => one.created - other.created);
}
