import { del, get, list, post, resource } from '../core/action.ts';
import {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from '../generated/params/WebhookEndpoints.ts';
import { DeletedWebhookEndpoint, WebhookEndpoint } from '../generated/results/WebhookEndpoints.ts';

/** Addresses that events are sent to. */
export const webhookEndpoints = resource(
  { name: 'webhookEndpoints', permission: 'Webhook Endpoints' },
  {
    /**
     * Has events sent to an address from now on. The `secret` that proves where they come from is in this result and in
     * no later one.
     */
    create: post('/v1/webhook_endpoints', WebhookEndpointCreateParams, WebhookEndpoint, { effect: 'write' }),
    /** Reads one endpoint, without its secret. */
    retrieve: get('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointRetrieveParams, WebhookEndpoint),
    /**
     * Changes an endpoint or switches it off with `disabled: true`; its secret stays. `enabled_events` replaces the
     * whole list.
     */
    update: post('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointUpdateParams, WebhookEndpoint, {
      effect: 'write',
    }),
    /** Deletes an endpoint for good; events are no longer sent to it. */
    del: del('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointDeleteParams, DeletedWebhookEndpoint),
    /** Lists endpoints, newest first, without their secrets. */
    list: list('/v1/webhook_endpoints', WebhookEndpointListParams, WebhookEndpoint),
  },
);
