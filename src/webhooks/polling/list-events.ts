import type { StripeEvent } from '../events.ts';
import type { Requester } from '../requester.ts';
import type { PollSettings } from './poll-options.ts';
import type { EventQuery } from './read-events.ts';

/** More types than this can't be asked for at once. */
const MOST_TYPES = 20;

/** A page of events, newest first. */
export interface EventPage {
  readonly data: StripeEvent[];
  readonly has_more: boolean;
}

/** Lists the events of a query; without `from`, of all time. */
export async function listEvents(
  stripe: Requester,
  { types, limit, signal }: Pick<PollSettings, 'types' | 'limit' | 'signal'>,
  { from, until, after }: Partial<EventQuery>,
): Promise<EventPage> {
  const params = {
    limit,
    ...(types !== undefined && types.length <= MOST_TYPES ? { types } : {}),
    ...(from === undefined ? {} : { created: { gte: from, ...(until === undefined ? {} : { lt: until }) } }),
    ...(after === undefined ? {} : { starting_after: after }),
  };
  const page = await stripe.request('GET /v1/events', params, signal === undefined ? {} : { signal });
  if (isPage(page)) return page;
  throw new TypeError('Stripe did not answer with a list of events.');
}

/** Of more types than can be asked for, all are read. */
export const isWanted = ({ types }: Pick<PollSettings, 'types'>, { type }: StripeEvent) =>
  types === undefined || types.includes(type);

function isPage(page: unknown): page is EventPage {
  if (typeof page !== 'object' || page === null || !('data' in page) || !('has_more' in page)) return false;
  return typeof page.has_more === 'boolean' && Array.isArray(page.data) && page.data.every(isEvent);
}

function isEvent(value: unknown): value is StripeEvent {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('created' in value)) return false;
  return typeof value.id === 'string' && typeof value.created === 'number' && 'type' in value;
}
