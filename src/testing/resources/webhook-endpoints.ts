import { WebhookEndpoint } from '../../generated/results/WebhookEndpoints.ts';
import { webhookEndpoints as table } from '../../resources/webhook-endpoints.ts';
import { checkUrl } from '../check-url.ts';
import { changed, created } from '../generic/changed.ts';
import { deletes, lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';
import { isConnect, secret } from '../webhooks/endpoint.ts';

/** As many as Stripe lets an account have. */
const MOST = 16;

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { connect, ...params }) => {
    checkAddress(params.url);
    checkEvents(params.enabled_events);
    if (account.webhookEndpoints.filter(() => true).length >= MOST)
      throw invalid(`An account has up to ${MOST} webhook endpoints. Delete one first.`);
    const signing = account.newId('whsec_', 32);
    const endpoint = created(WebhookEndpoint, params, {
      id: account.newId('we_1', 23),
      api_version: params.api_version ?? null,
      created: account.now(),
      status: 'enabled',
    });
    const kept = { ...endpoint, [secret]: signing, [isConnect]: connect ?? false };
    account.webhookEndpoints.add(kept);
    return { ...kept, secret: signing };
  },
  retrieve: retrieves(({ webhookEndpoints }) => webhookEndpoints, 'webhook_endpoint'),
  update: (account, { disabled, ...params }, ids) => {
    const before = named(account.webhookEndpoints, ids, 'webhook_endpoint');
    if (params.url !== undefined) checkAddress(params.url);
    if (params.enabled_events !== undefined) checkEvents(params.enabled_events);
    const status = disabled === undefined ? before.status : disabled ? 'disabled' : 'enabled';
    return account.webhookEndpoints.replace({
      ...changed(WebhookEndpoint, before, params, { status }),
      [secret]: before[secret],
      [isConnect]: before[isConnect],
    });
  },
  del: deletes(({ webhookEndpoints }) => webhookEndpoints, 'webhook_endpoint'),
  list: lists(({ webhookEndpoints }) => webhookEndpoints),
};

export const webhookEndpoints = routesOf(table, handlers);

function checkAddress(url: string): void {
  checkUrl(url, 'url');
  const { username, password } = new URL(url);
  if (username === '' && password === '') return;
  throw invalid('Not a valid URL: that of a webhook endpoint has no name or password in it.', {
    code: 'url_invalid',
    param: 'url',
  });
}

function checkEvents(events: readonly string[]): void {
  if (events.length > 0) return;
  throw invalid('An endpoint gets one type of event at least, or "*" for all.', { param: 'enabled_events' });
}
