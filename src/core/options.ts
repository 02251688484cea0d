import type { ApiKey } from './api-key.ts';
import { check } from './check.ts';
import type { Settings } from './config.ts';
import { mergeHeaders } from './header.ts';
import { lazySchema } from './lazy-schema.ts';
import { apiKey, COMMON, extraParams, headers, idempotencyKey, signal } from './option-schema.ts';
import { definedIn } from './plain-object.ts';
import type { Schema } from './schema.ts';
import * as z from './zod.ts';

/** Settings that one call, or a client made by `withOptions`, can have of its own. */
export interface ClientOptions {
  /** Another key. `undefined` and `''` are refused, since the client's own is another account's: leave the key out. */
  readonly apiKey?: ApiKey;
  /** Another version of Stripe's API. Parameters unknown to this release then pass. */
  readonly apiVersion?: string | undefined;
  /** The connected account (`acct_…`) to act for. `undefined` and `''` are refused: leave the key out. */
  readonly stripeAccount?: string;
  /** The value of the `Stripe-Context` header. `undefined` and `''` are refused: leave the key out. */
  readonly stripeContext?: string;
  /** Attempts after the first, 0 to 20. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take, body included. */
  readonly timeout?: number | undefined;
  /** Milliseconds that the whole call may take, waits included. */
  readonly deadline?: number | undefined;
  /** Headers of your own. Those that this library sets itself are refused, with the option to use instead. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What one call can be given besides its parameters. */
export interface RequestOptions extends ClientOptions {
  /**
   * 1 to 255 printable ASCII characters. Stripe carries out a request once per key within 24 hours. Default: a random
   * key, the same on every attempt. Carried by every POST, and by a DELETE of v2: other requests Stripe takes without one.
   */
  readonly idempotencyKey?: string | undefined;
  /** Ends the call at once, also while it waits to retry. The call rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Parameters newer than this release: sent as they are, unchecked. They win over a parameter of the same name. */
  readonly extraParams?: Readonly<Record<string, unknown>> | undefined;
}

const CLIENT_OPTIONS = {
  ...COMMON,
  apiKey: () => z.exactOptional(apiKey()),
  headers: () => z.optional(headers()),
};

const REQUEST_OPTIONS = {
  ...CLIENT_OPTIONS,
  idempotencyKey: () => z.optional(idempotencyKey()),
  signal: () => z.optional(signal()),
  extraParams: () => z.optional(extraParams()),
};

const clientOptionsSchema = lazySchema<ClientOptions>(() => z.strictPartial(CLIENT_OPTIONS));
const requestOptionsSchema = lazySchema<RequestOptions>(() => z.strictPartial(REQUEST_OPTIONS));

/** Names of options, to recognise them where parameters belong. */
export const OPTION_NAMES: ReadonlySet<string> = new Set(Object.keys(REQUEST_OPTIONS));

/**
 * The settings of a client bound to some defaults.
 *
 * @throws StripeValidationError
 */
export function bindOptions(settings: Settings, options: unknown): Settings {
  const schema: Schema<ClientOptions> = clientOptionsSchema;
  check(schema, options, { noun: 'option' });
  return merge(settings, options, CLIENT_OPTIONS);
}

/**
 * The settings of one call.
 *
 * @throws StripeValidationError
 */
export function callSettings(settings: Settings, options: unknown): Settings {
  if (options === undefined) return settings;
  const schema: Schema<RequestOptions> = requestOptionsSchema;
  check(schema, options, { noun: 'option' });
  return merge(settings, options, REQUEST_OPTIONS);
}

/**
 * What is undefined counts as left out. Each option is asked for by its name, as it was when it was checked: an account that
 * options inherit, as those of a class do, is meant as much as one of their own.
 */
function merge(settings: Settings, options: RequestOptions, known: object): Settings {
  const given = Object.fromEntries(Object.keys(known).map((name) => [name, Reflect.get(options, name)]));
  const { headers } = options;
  const merged = headers === undefined ? settings.headers : mergeHeaders(settings.headers, headers);
  return { ...settings, ...definedIn(given), headers: merged };
}
