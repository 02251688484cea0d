import type { StripeEvent } from '../events.ts';
import { type ListPage, pageOf } from '../list-page.ts';
import type { Requester } from '../requester.ts';
import type { PollSettings } from './poll-options.ts';
import type { EventQuery } from './read-events.ts';

/** More types than this can't be asked for at once. */
const MOST_TYPES = 20;

/** Lists the events of a query, newest first; without `from`, of all time. */
export async function listEvents(
  stripe: Requester,
  { types, limit, signal }: Pick<PollSettings, 'types' | 'limit' | 'signal'>,
  { from, until, after }: Partial<EventQuery>,
): Promise<ListPage<StripeEvent>> {
  const params = {
    limit,
    ...(types !== undefined && types.length <= MOST_TYPES ? { types } : {}),
    ...(from === undefined ? {} : { created: { gte: from, ...(until === undefined ? {} : { lt: until }) } }),
    ...(after === undefined ? {} : { starting_after: after }),
  };
  return pageOf(
    await stripe.request('GET /v1/events', params, signal === undefined ? {} : { signal }),
    isEvent,
    'events',
  );
}

/** Of more types than can be asked for, all are read. */
export const isWanted = ({ types }: Pick<PollSettings, 'types'>, { type }: StripeEvent) =>
  types === undefined || types.includes(type);

function isEvent(value: unknown): value is StripeEvent {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('created' in value)) return false;
  return typeof value.id === 'string' && typeof value.created === 'number' && 'type' in value;
}
