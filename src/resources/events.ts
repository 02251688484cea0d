import { get, list, resource } from '../core/action.ts';
import { EventListParams, EventRetrieveParams } from '../generated/params/Events.ts';
import { Event } from '../generated/results/Events.ts';
import { typeOrTypes } from '../rules/events.ts';

/** What has happened in an account, as webhooks tell it. */
export const events = resource(
  { name: 'events', permission: 'Events' },
  {
    /** Reads one event of the last thirty days, in the API version that it was made with. */
    retrieve: get('/v1/events/{event}', EventRetrieveParams, Event),
    /** Lists the events of the last thirty days, newest first. */
    list: list('/v1/events', EventListParams, Event, { rules: [typeOrTypes] }),
  },
);
