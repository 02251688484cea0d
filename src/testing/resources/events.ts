import { events as table } from '../../resources/events.ts';
import type { Account } from '../account.ts';
import { isWithin } from '../created-filter.ts';
import { shownEvent } from '../events/record.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';
import { find } from '../find.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { listPage, Page } from '../page.ts';
import { invalid, noSuch } from '../problem.ts';

/** How long events can be read. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

/** More types than this cannot be asked for at once. */
const MAX_TYPES = 20;

const handlers: Handlers<(typeof table)['actions']> = {
  retrieve: (account, _params, { event: id }) => {
    const event = find(account.events, id, 'event');
    if (!isKept(account, event)) throw noSuch('event', id, 'id', 404);
    return shownEvent(account, event);
  },
  list: (account, { created, delivery_success: isDelivered, type, types, ...params }) => {
    if (type !== undefined && types !== undefined) throw invalid('Give type or types, not both.', { param: 'types' });
    if (types !== undefined && types.length > MAX_TYPES)
      throw invalid(`At most ${MAX_TYPES} types can be given.`, { param: 'types' });
    const isWanted = typeTest(type === undefined ? types : [type]);
    const page = listPage(
      account.events,
      ['event'],
      params,
      (event) =>
        isWanted(event.type) &&
        isWithin(event.created, created) &&
        (isDelivered === undefined || account.outbox.isDelivered(event) === isDelivered) &&
        isKept(account, event),
    );
    return new Page(
      page.rows.flatMap(({ id }) => account.events.get(id) ?? []).map((event) => shownEvent(account, event)),
      page.hasMore,
      page.kinds,
    );
  },
};

export const events = routesOf(table, handlers);

const isKept = (account: Account, { recorded }: RecordedEvent) => recorded > account.ownTime() - KEPT_SECONDS;

/** A star stands for any letters. */
function typeTest(wanted: readonly string[] | undefined): (type: string) => boolean {
  if (wanted === undefined) return () => true;
  const patterns = wanted.map((one) => one.split('*'));
  return (type) => patterns.some((parts) => matches(type, parts));
}

/** Whether a text consists of these parts, in order, with anything between them. */
function matches(text: string, [first = '', ...rest]: readonly string[]): boolean {
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
