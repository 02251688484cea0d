import type { ClientOptions } from '../core/options.ts';
import type { Event } from '../generated/types/Events.ts';
import type { DedupeStore } from './dedupe.ts';
import type { StripeEvent } from './events.ts';
import type { EventNotification, KnownNotification } from './notification-types.ts';
import type { WebhookSecrets } from './secrets.ts';
import type { WebhookWindow } from './window.ts';

/** A client that others can be made of: any that this package makes. */
export interface Bindable<Client> {
  withOptions(options: ClientOptions): Client;
}

/** What a handler is given besides its event. */
export interface WebhookContext<Client> {
  /**
   * The client given as `stripe`, bound to the account that the event happened in. Acting on it with another one would
   * reach another account.
   */
  readonly stripe: Client;
  /** The delivery. Its body has been read. */
  readonly request: Request;
}

/** Handles one event. The delivery is confirmed once what this returns has resolved. */
export type EventHandler<E, Client> = (event: E, context: WebhookContext<Client>) => unknown;

/** A handler for each type of event, those of thin events (`v1.…`, `v2.…`) included. */
export type EventHandlers<Client> = { readonly [E in Event as E['type']]?: EventHandler<E, Client> } & {
  readonly [E in KnownNotification as E['type']]?: EventHandler<E, Client>;
};

/** What `createWebhookHandler` takes. */
export interface WebhookHandlerOptions<Client = undefined> extends Pick<WebhookWindow, 'tolerance'> {
  /**
   * The endpoint's signing secret (`whsec_…`), several while one is being rotated, or a function that gives them for each
   * delivery: for secrets that are there only once a request is, or that are absent while a build runs.
   */
  readonly secret: WebhookSecrets | (() => WebhookSecrets | Promise<WebhookSecrets>);
  /** Handlers by type. Events of other types go to `fallback`, and without one are confirmed unread. */
  readonly on?: EventHandlers<Client> | undefined;
  /** Gets what `on` has no handler for. */
  readonly fallback?: EventHandler<StripeEvent | EventNotification, Client> | undefined;
  /** Default: `memoryDedupe()`. `'off'` runs handlers for every delivery, also of an event that has been handled. */
  readonly dedupe?: DedupeStore | 'off' | undefined;
  /** The client that handlers get, bound to the event's account. */
  readonly stripe?: Bindable<Client> | undefined;
  /**
   * Gets everything that goes wrong, refused deliveries included: without it, only the response tells. What it throws
   * itself is dropped.
   */
  readonly onError?: ((error: unknown, failure: WebhookFailure) => unknown) | undefined;
  /** The longest body that is read, 1 MiB by default. */
  readonly maxBodyBytes?: number | undefined;
}

/** Where something went wrong. */
export interface WebhookFailure {
  readonly request: Request;
  /** Only once it has been verified. */
  readonly event: StripeEvent | EventNotification | undefined;
}

/** Answers deliveries: `POST` in Next, `fetch` of a worker, a route of Hono. */
export type WebhookHandler = (request: Request) => Promise<Response>;
