import { del, get, list, post, resource } from '../core/action.ts';
import {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from '../generated/params/WebhookEndpoints.ts';
import { DeletedWebhookEndpoint, WebhookEndpoint } from '../generated/results/WebhookEndpoints.ts';

/** Addresses that Stripe tells of events. */
export const webhookEndpoints = resource(
  { name: 'webhookEndpoints', permission: 'Webhook Endpoints' },
  {
    /** Has Stripe send events to an address. Only this answer holds the secret that they are signed with. */
    create: post('/v1/webhook_endpoints', WebhookEndpointCreateParams, WebhookEndpoint, { effect: 'write' }),
    /** Reads one endpoint. */
    retrieve: get('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointRetrieveParams, WebhookEndpoint),
    /** Changes an endpoint's address or events, or switches it off. */
    update: post('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointUpdateParams, WebhookEndpoint, {
      effect: 'write',
    }),
    /** Stops sending events to an address. */
    del: del('/v1/webhook_endpoints/{webhook_endpoint}', WebhookEndpointDeleteParams, DeletedWebhookEndpoint),
    /** Lists endpoints, newest first. */
    list: list('/v1/webhook_endpoints', WebhookEndpointListParams, WebhookEndpoint),
  },
);
