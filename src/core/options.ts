import type { ApiKey } from './api-key.ts';
import { check } from './check.ts';
import type { Settings } from './config.ts';
import { mergeHeaders } from './header.ts';
import { lazySchema } from './lazy-schema.ts';
import { apiKey, COMMON, extraParams, headers, idempotencyKey, signal } from './option-schema.ts';
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

const clientOptionsSchema = lazySchema<ClientOptions>(() =>
  z.strictPartial({ ...COMMON, apiKey: () => z.exactOptional(apiKey()), headers: () => z.optional(headers()) }),
);

const requestOptionsSchema = lazySchema<RequestOptions>(() =>
  z.strictPartial({
    ...COMMON,
    apiKey: () => z.exactOptional(apiKey()),
    headers: () => z.optional(headers()),
    idempotencyKey: () => z.optional(idempotencyKey()),
    signal: () => z.optional(signal()),
    extraParams: () => z.optional(extraParams()),
  }),
);

/** Names of options, to recognise them where parameters belong. */
export const OPTION_NAMES: ReadonlySet<string> = new Set([
  'apiKey',
  'apiVersion',
  'stripeAccount',
  'stripeContext',
  'maxRetries',
  'timeout',
  'deadline',
  'headers',
  'idempotencyKey',
  'signal',
  'extraParams',
]);

/**
 * The settings of a client bound to some defaults.
 *
 * @throws StripeValidationError
 */
export function bindOptions(settings: Settings, options: unknown): Settings {
  const schema: Schema<ClientOptions> = clientOptionsSchema;
  check(schema, options, { noun: 'option' });
  return merge(settings, options);
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
  const { idempotencyKey, signal, extraParams } = options;
  return { ...merge(settings, options), idempotencyKey, signal, extraParams };
}

function merge(settings: Settings, options: ClientOptions): Settings {
  return {
    ...settings,
    apiKey: options.apiKey ?? settings.apiKey,
    apiVersion: options.apiVersion ?? settings.apiVersion,
    stripeAccount: options.stripeAccount ?? settings.stripeAccount,
    stripeContext: options.stripeContext ?? settings.stripeContext,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    timeout: options.timeout ?? settings.timeout,
    deadline: options.deadline ?? settings.deadline,
    headers: options.headers === undefined ? settings.headers : mergeHeaders(settings.headers, options.headers),
  };
}
