import type { StripeEvent } from '../events.ts';
import type { ListPage } from '../list-page.ts';
import type { Requester } from '../requester.ts';
import { wait } from '../wait.ts';
import { StripeEventsExpiredError } from './expired-error.ts';
import { isWanted, listEvents } from './list-events.ts';
import { patiently } from './patience.ts';
import { type PollOptions, type PollSettings, pollSettings } from './poll-options.ts';
import { completeAt, cursorOf, give, lookFrom, OVERLAP, type Position } from './position.ts';
import { type EventQuery, eventsFrom } from './read-events.ts';

/** Seconds that Stripe lists an event for. */
const KEPT = 30 * 24 * 60 * 60;

/** New events as they come, and where polling stands. */
export interface EventPoll<E> extends AsyncIterable<E> {
  /**
   * To be stored once the event at hand has been dealt with: polling with it goes on after that one. A short text that
   * is safe in JSON; undefined until Stripe was first asked.
   */
  readonly cursor: string | undefined;
}

/**
 * Asks Stripe for new events again and again, for where webhooks can't be received. Events come oldest first, at least
 * once: none is left out where several share a second, or where one comes to light up to five minutes after younger
 * ones, which is then given after them.
 *
 * Without a `cursor`, polling starts with what happens from the first request on. What Stripe fails with for a while is
 * waited out; all else is thrown.
 *
 * @throws StripeValidationError for options that can't be meant, or something that is no cursor.
 * @throws StripeEventsExpiredError (while iterating) when the cursor is older than the thirty days that Stripe lists
 *   events for, so that some may be lost.
 * @example
 * ```ts
 * const events = pollEvents(stripe, { types: ['invoice.paid'], cursor: await load(), signal });
 * for await (const event of events) {
 *   await extendAccess(event.data.object.customer);
 *   await save(events.cursor);
 * }
 * ```
 */
export function pollEvents<const Type extends StripeEvent['type'] = StripeEvent['type']>(
  stripe: Requester,
  options: PollOptions<Type> = {},
): EventPoll<Extract<StripeEvent, { type: Type }>> {
  const settings = pollSettings(options);
  const { stripeAccount, stripeContext } = options;
  const bound = stripe.withOptions({
    ...(stripeAccount === undefined ? {} : { stripeAccount }),
    ...(stripeContext === undefined ? {} : { stripeContext }),
  });
  let position = settings.start;
  const read: Read = (query) => patiently(() => listEvents(bound, settings, query), settings);
  const begin = async () => {
    position ??= await now(read);
    return position;
  };
  return {
    get cursor() {
      return position === undefined ? undefined : cursorOf(position);
    },
    // Only events of the wanted types come out of it. Each loop goes on where the one before stopped.
    [Symbol.asyncIterator]: () => poll(read, settings, begin) as AsyncGenerator<Extract<StripeEvent, { type: Type }>>,
  };
}

type Read = (query: Partial<EventQuery>) => Promise<ListPage<StripeEvent>>;

async function* poll(read: Read, settings: PollSettings, begin: () => Promise<Position>) {
  const { signal, interval, once } = settings;
  for (;;) {
    signal?.throwIfAborted();
    const position = await begin();
    for await (const event of newEvents(read, settings, position)) {
      yield event;
      signal?.throwIfAborted();
    }
    if (once) return;
    await wait(interval, signal);
  }
}

/** Everything new, once through. */
async function* newEvents(read: Read, settings: PollSettings, position: Position) {
  const began = seconds();
  const events = eventsFrom((query) => {
    checkHorizon(position, query.from);
    return read(query);
  }, lookFrom(position));
  for await (const event of events) {
    if (position.given.has(event.id)) continue;
    give(position, event);
    if (!isWanted(settings, event)) continue;
    position.complete = Math.max(position.complete, Math.min(event.created, began));
    yield event;
  }
  completeAt(position, began);
}

/** The position of someone who has been given all that there is: by Stripe's clock, not by this machine's. */
async function now(read: Read): Promise<Position> {
  const complete = seconds();
  const given = new Map<string, number>();
  let page = await read({});
  const start = page.data[0]?.created ?? 0;
  for (;;) {
    const same = page.data.filter(({ created }) => created === start);
    for (const { id } of same) given.set(id, start);
    // What is older than that second is never asked for, and what is younger did not exist when the first page was read.
    if (!page.has_more || same.length < page.data.length) return { start, newest: start, complete, given };
    page = await read({ after: page.data.at(-1)?.id });
  }
}

/** @throws StripeEventsExpiredError where a piece may have been longer ago than Stripe lists events for. */
function checkHorizon(position: Position, from: number): void {
  const horizon = seconds() - KEPT;
  if (Math.max(position.complete, from) - OVERLAP >= horizon) return;
  throw new StripeEventsExpiredError(horizon, cursorOf({ ...position, complete: seconds() }));
}

const seconds = () => Math.floor(Date.now() / 1000);
