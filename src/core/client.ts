import type { Resource } from './action.ts';
import { keyForm, resolveApiKey } from './api-key.ts';
import { bindResource } from './bind.ts';
import type { Caller } from './call.ts';
import { resolveConfig, type StripeConfig } from './config.ts';
import { knownObjects } from './known-objects.ts';
import type { Methods } from './method.ts';
import { once } from './once.ts';
import { openTransport } from './open-transport.ts';
import { bindOptions, type ClientOptions } from './options.ts';
import { type RawRequest, rawRequest } from './raw-request.ts';
import { isResource, type ResourceMap } from './resource-map.ts';

/** Under this a client tells which form its key has, and nothing else of it. The same in each copy of this package. */
export const KEY_FORM = Symbol.for('stripe-connector.keyForm');

/** What every client can do, whatever its resources. */
export interface ClientBase<Self> extends AsyncDisposable {
  /** Reaches every endpoint of Stripe's API, with or without a typed action. */
  readonly request: RawRequest;
  /**
   * A client with other defaults over the same connections. Closing either closes both.
   *
   * @throws StripeValidationError
   * @example
   * ```ts
   * const connected = stripe.withOptions({ stripeAccount: 'acct_1' });
   * ```
   */
  withOptions(options: ClientOptions): Self;
  /** Ends the connections once the requests under way are done. Calls made afterwards are refused. */
  close(): Promise<void>;
}

/** The methods of tables, and of groups of them. */
export type ResourceMethods<R> = {
  readonly [Name in keyof R]: R[Name] extends Resource<infer Rows> ? Methods<Rows> : ResourceMethods<R[Name]>;
};

/** A client with the methods of these resources. */
export type Client<R> = ClientBase<Client<R>> & ResourceMethods<R>;

/**
 * Makes a client with just the resources named, so that a bundler leaves out the rest.
 *
 * @throws StripeValidationError with everything that is wrong with the config.
 * @example
 * ```ts
 * import { createClient } from 'stripe-connector/core';
 * import { customers, refunds } from 'stripe-connector/resources';
 *
 * const stripe = createClient({ apiKey: 'sk_test_…' }, { customers, refunds });
 * ```
 */
export function createClient<const R extends ResourceMap>(config: StripeConfig, resources: R): Client<R> {
  const settings = resolveConfig(config);
  const { send, close } = openTransport(config);
  return assemble({ settings, send, objects: knownObjects(resources) }, resources, close);
}

/** A client's methods. Its settings stay in closures, so that printing or serialising a client shows no key. */
function assemble<R extends ResourceMap>(caller: Caller, resources: R, close: () => Promise<void>): Client<R> {
  const base: ClientBase<Client<R>> = {
    // What a raw request resolves to is the caller's word, as its type says.
    request: ((route, params, options) => rawRequest(caller, route, params, options)) as RawRequest,
    withOptions: (options) =>
      assemble({ ...caller, settings: bindOptions(caller.settings, options) }, resources, close),
    close,
    [Symbol.asyncDispose]: close,
  };
  Object.defineProperty(base, KEY_FORM, { value: async () => keyForm(await resolveApiKey(caller.settings.apiKey)) });
  // Each resource's name now has the methods of its actions, as `Client` says.
  return Object.defineProperties(base, propertiesOf(caller, resources)) as Client<R>;
}

/** Each resource's methods are made when they are first asked for. */
function propertiesOf(caller: Caller, resources: ResourceMap): PropertyDescriptorMap {
  const properties = Object.entries(resources).map(([name, one]) => {
    const methods = once(() => (isResource(one) ? bindResource(one, caller) : groupOf(caller, one)));
    return [name, { get: methods, enumerable: true }] as const;
  });
  return Object.fromEntries(properties);
}

const groupOf = (caller: Caller, resources: ResourceMap) =>
  Object.defineProperties({}, propertiesOf(caller, resources));
