import type { WebhookEndpoint } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Target } from './delivery.ts';
import { postTo } from './post.ts';

/** Where an endpoint keeps what its deliveries are signed with: responses show it once. */
export const secret: unique symbol = Symbol('secret');
/** Where an endpoint keeps whether it gets the events of connected accounts, not those of its own. */
export const isConnect: unique symbol = Symbol('connect');

/** A webhook endpoint as it is kept. */
export interface KeptEndpoint extends WebhookEndpoint {
  readonly [secret]: string;
  readonly [isConnect]: boolean;
}

/** Whether events of a type are sent to an endpoint. */
export const wants = (enabled: readonly string[], type: string): boolean =>
  enabled.includes('*') || enabled.includes(type);

/** The endpoints of an account that get an event. */
export function endpointsFor(
  account: Account,
  { type, isConnected }: { readonly type: string; readonly isConnected: boolean },
): KeptEndpoint[] {
  return account.webhookEndpoints.filter(
    (endpoint) =>
      endpoint.status === 'enabled' && endpoint[isConnect] === isConnected && wants(endpoint.enabled_events, type),
  );
}

/** An endpoint as a target: its address and secret are those that it has when something is sent. */
export function targetOf(account: Account, id: string, hosts: readonly string[]): Target {
  return {
    id,
    current: () => {
      const endpoint = account.webhookEndpoints.get(id);
      if (endpoint?.status !== 'enabled') return undefined;
      return { secret: endpoint[secret], send: postTo(endpoint.url, hosts) };
    },
  };
}
